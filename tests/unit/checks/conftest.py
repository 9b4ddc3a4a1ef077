"""What the tests of checks share: a page of user text in, findings out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.analysis.quotations import prove
from argmap.checks import check_debate, check_sources
from argmap.findings.finding import Finding
from argmap.reading.project import read_project

Find = Callable[[str], list[Finding]]


@pytest.fixture
def find(lay_project: Callable[[str], Path]) -> Find:
    """Check the smallest sound project, changed by a page of text that reads without fault."""

    def check(page: str) -> list[Finding]:
        reading = read_project(lay_project(page))
        assert reading.findings == ()
        debates = list(reading.debates.values())
        found = [f for debate in debates for f in check_debate(debate, prove(debate))]
        return found + list(check_sources(reading.sources, reading.texts, debates))

    return check
