"""Examples that are no project's: frameworks, which `argmap solve` reads, and files of cards."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from tests.word_files import page_file

from argmap.findings.report import Report
from argmap.formats.card_files.read import ReadCards, read_card_file
from argmap.formats.frameworks.exchange import parse_framework
from argmap.origin import FilePlaces, Places

FRAMEWORK = re.compile(r"--- (?P<file>hotel\.\w+)\n")
CARDS = re.compile(r"--- (?P<file>cards\.docx)\n")

Check = Callable[[str], tuple[Report, Places]]


@pytest.fixture
def check_page(check_page: Check) -> Check:
    """Find all that can be found in a page: a project's, a framework's, or a file of cards'."""

    def check(page: str) -> tuple[Report, Places]:
        cards = CARDS.match(page)
        if cards is not None:
            read = read_card_file(page_file(page[cards.end() :]), file=cards["file"])
            assert isinstance(read, ReadCards)
            return Report.of(read.findings, places=read.places), read.places
        head = FRAMEWORK.match(page)
        if head is None:
            return check_page(page)
        text = page[head.end() :]
        places = Places({head["file"]: FilePlaces(text=text)})
        return Report.of(parse_framework(text, file=head["file"]).findings, places=places), places

    return check
