"""A slip in a source's type is found; a type of one's own is nobody's business."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from argmap.findings.finding import Finding
from argmap.reading.project import Reading

SOURCES = "--- seeds/sources.yaml\nsources:\n  a: {{file: water-report.txt, type: {}, title: A}}\n"
Read = Callable[[str], Reading]


@pytest.fixture
def about(read_page: Read) -> Callable[[str], list[Finding]]:
    """What is said about a source of some type."""

    def read(kind: str) -> list[Finding]:
        found = read_page(SOURCES.format(kind)).findings
        return [finding for finding in found if finding.code == "source-type-misspelt"]

    return read


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("pres-release", "press-release"),
        ("press release", "press-release"),
        ("Report", "report"),
        ("web-page", "webpage"),
        ("legal-case", "legal_case"),
        ("journal-article", "article-journal"),
        ("post-webblog", "post-weblog"),
    ],
)
def test_a_slip_is_found_with_what_was_meant(
    about: Callable[[str], list[Finding]], written: str, meant: str
) -> None:
    (finding,) = about(written)
    assert finding.help == f"the nearest type is `{meant}`"


@pytest.mark.parametrize(
    "written",
    [
        *("press-release", "report", "personal_communication", "notice", "memo", "minutes"),
        *("brochure", "email", "poster", "website", "op-ed", "leaflet", "petition", "film"),
    ],
)
def test_a_type_of_ones_own_is_none(about: Callable[[str], list[Finding]], written: str) -> None:
    assert about(written) == []
