"""Examples that are more than a project: frameworks, files of cards, tables to make pages for."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.word_files import page_file

from argmap.findings.report import Report
from argmap.formats.card_files.read import ReadCards, read_card_file
from argmap.formats.frameworks.exchange import parse_framework
from argmap.origin import FilePlaces, Places
from argmap.pipeline.examine import examine
from argmap.pipeline.one_pagers import page_of
from argmap.pipeline.page_rows import link_rows
from argmap.reading.project import read_project
from argmap.reading.tables import read_table
from argmap.render.fitting import overflow_finding
from argmap.render.one_pager_pdf import render_one_pager_pdf

FRAMEWORK = re.compile(r"--- (?P<file>hotel\.\w+)\n")
CARDS = re.compile(r"--- (?P<file>cards\.docx)\n")
LONG_PAGE = re.compile(r"kind: onepager.{1500}", re.DOTALL)
"""A project with a one-pager that may not fit on a page, which is found by printing it."""
TABLE = re.compile(r"^--- (?P<file>\w+\.csv)\n", re.MULTILINE)

Check = Callable[[str], tuple[Report, Places]]


@pytest.fixture
def check_page(check_page: Check, check_table: Check, check_print: Check) -> Check:
    """Find all that can be found in a page: a project's, a framework's, a file of cards' and so on.

    Of a project with a table, only what is found in making a page for each of its rows.
    """

    def check(page: str) -> tuple[Report, Places]:
        if TABLE.search(page):
            return check_table(page)
        if LONG_PAGE.search(page):
            return check_print(page)
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


@pytest.fixture
def check_table(lay_project: Callable[[str], Path]) -> Check:
    """Find what is wrong with the table of a project that has one, and one one-pager."""

    def check(page: str) -> tuple[Report, Places]:
        root = lay_project(page)
        table = TABLE.search(page)
        assert table is not None
        examined = examine(read_project(root))
        (debate,) = examined.reading.debates.values()
        (profile,) = debate.one_pagers
        proofs = examined.proofs[debate.topic.id]
        read = read_table((root / table["file"]).read_bytes(), file=table["file"])
        findings = list(read.findings)
        if read.table is not None:
            findings += link_rows(read.table, profile, debate=debate, proofs=proofs).findings
        places = Places({**examined.places.files, table["file"]: read.places})
        return Report.of(findings, places=places), places

    return check


@pytest.fixture
def check_print(lay_project: Callable[[str], Path]) -> Check:
    """Find what is wrong with a project that has a one-pager, and with the page in print."""

    def check(page: str) -> tuple[Report, Places]:
        examined = examine(read_project(lay_project(page)))
        (debate,) = examined.reading.debates.values()
        (profile,) = debate.one_pagers
        made = render_one_pager_pdf(page_of(examined, debate, profile))
        findings = list(examined.report.findings)
        if made.overflow is not None:
            findings.append(overflow_finding(made.overflow, at=profile.origin))
        return Report.of(findings, places=examined.places), examined.places

    return check
