"""Examples that are no project's: frameworks, which `argmap solve` reads."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from argmap.findings.report import Report
from argmap.formats.frameworks.exchange import parse_framework
from argmap.origin import FilePlaces, Places

FRAMEWORK = re.compile(r"--- (?P<file>hotel\.\w+)\n")

Check = Callable[[str], tuple[Report, Places]]


@pytest.fixture
def check_page(check_page: Check) -> Check:
    """Find all that can be found in a page: a project's, or a framework's."""

    def check(page: str) -> tuple[Report, Places]:
        head = FRAMEWORK.match(page)
        if head is None:
            return check_page(page)
        text = page[head.end() :]
        places = Places({head["file"]: FilePlaces(text=text)})
        return Report.of(parse_framework(text, file=head["file"]).findings, places=places), places

    return check
