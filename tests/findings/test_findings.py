"""Each finding's examples, and the whole of what is printed about the wrong one.

A folder `CODE` or `CODE--CASE` holds `expected.txt`: what `argmap check` says of a project that is
sound but for one thing. That thing is the catalogue's wrong example, or the folder's own
`project.txt`, written like one. `--update` rewrites what is expected.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.findings.catalogue import CATALOGUE
from argmap.findings.report import Report
from argmap.findings.show import show_full
from argmap.origin import Places

HERE = Path(__file__).parent
CASES = sorted({path.name for path in HERE.iterdir() if path.is_dir()} - {"base", "__pycache__"})

Check = Callable[[str], tuple[Report, Places]]


@pytest.mark.parametrize("case", CASES)
def test_what_is_printed(case: str, check_page: Check, update: bool) -> None:
    code = case.split("--", maxsplit=1)[0]
    own, expected = HERE / case / "project.txt", HERE / case / "expected.txt"
    page = own.read_text("utf-8") if own.exists() else CATALOGUE[code].wrong
    report, places = check_page(page)
    printed = show_full(report, places)
    if update:
        expected.write_text(printed, "utf-8")
    assert code in report.codes
    assert printed == expected.read_text("utf-8")


def test_every_code_has_a_folder() -> None:
    assert CATALOGUE
    assert set(CATALOGUE) == {case.split("--", maxsplit=1)[0] for case in CASES}


@pytest.mark.parametrize("code", CATALOGUE)
def test_the_wrong_example_is_found(code: str, check_page: Check) -> None:
    assert code in check_page(CATALOGUE[code].wrong)[0].codes


@pytest.mark.parametrize("code", CATALOGUE)
def test_the_right_example_is_not(code: str, check_page: Check) -> None:
    assert code not in check_page(CATALOGUE[code].right)[0].codes


def test_the_base_is_sound(check_page: Check) -> None:
    assert check_page("")[0].codes == ()
