"""Checks of weights: on arguments, evidence and sources, and what is presumed of claims."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.unit.checks.conftest import Find
from tests.unit.checks.pages import codes, one, route

from argmap.findings.catalogue.pages import BUOYS, CLAIM, SOURCES, safety, with_line
from argmap.findings.report import Report
from argmap.origin import Route

Page = Callable[[str], str]


def argument(lines: str) -> str:
    return safety(*(f"    {line}" for line in lines.split("\n")))


def evidence(lines: str) -> str:
    return with_line(CLAIM, lines.replace("\n", "\n        "), below="quote:")


def source(lines: str) -> str:
    return with_line(SOURCES, lines.replace("\n", "\n    "), below="author: [County")


PAGES: tuple[tuple[Page, Route, str], ...] = (
    (argument, ("claims", "lake-safe", "because", 0), "this argument"),
    (evidence, ("claims", "water-cold", "evidence", 0), "this evidence"),
    (source, ("sources", "water-report"), "the word of `water-report`"),
)
ON_EACH = pytest.mark.parametrize(("page", "entry", "name"), PAGES)
REASON = "weight-reason: One summer is not every summer."


@ON_EACH
def test_a_weight_needs_a_reason(find: Find, page: Page, entry: Route, name: str) -> None:
    (finding,) = [f for f in find(page("weight: 0.25")) if f.code.startswith("weight")]
    assert finding.code == "weight-unexplained"
    assert finding.message == f"nothing says why {name} weighs `0.25`"
    assert route(finding) == (*entry, "weight")


@ON_EACH
def test_a_reason_needs_a_weight(find: Find, page: Page, entry: Route, name: str) -> None:
    (finding,) = [f for f in find(page(REASON)) if f.code.startswith("weight")]
    assert finding.code == "weight-missing"
    assert finding.message == f"{name} has a `weight-reason` and no `weight`"
    assert route(finding) == (*entry, "weight-reason")


@ON_EACH
def test_a_weight_of_nothing(find: Find, page: Page, entry: Route, name: str) -> None:
    (finding,) = [f for f in find(page(f"weight: 0\n{REASON}")) if f.code.startswith("weight")]
    assert finding.code == "weight-without-effect"
    effect = "proves nothing by itself" if page is source else "never counts"
    assert finding.message == f"with a weight of `0` {name} {effect}"
    assert route(finding) == (*entry, "weight")


@ON_EACH
def test_a_weight_with_a_reason_is_sound(find: Find, page: Page, entry: Route, name: str) -> None:
    found = codes(find(page(f"weight: 1\n{REASON}")))
    assert [code for code in found if code.startswith("weight")] == []


@ON_EACH
@pytest.mark.parametrize(
    "slip", [f"weight: 2\n{REASON}", 'weight: 0.5\nweight-reason: ""', "wieght-reason: It is thin."]
)
def test_a_slip_is_told_once(
    check_text: Callable[[str], Report], page: Page, entry: Route, name: str, slip: str
) -> None:
    found = [code for code in check_text(page(slip)).codes if "weight" in code or "value" in code]
    assert found == (["weight-missing"] if slip.startswith("wieght") else ["bad-value"])


def test_a_presumption_needs_no_reason(find: Find) -> None:
    assert codes(find(presumed("presumption: 0.5"))) == []


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("presumption: 0", "a presumption of `0` leaves `buoys-mark-area` as it is"),
        (
            "common-ground: true\n    presumption: 0.5",
            "`buoys-mark-area` is common ground, so its presumption adds nothing",
        ),
    ],
)
def test_a_presumption_that_adds_nothing(find: Find, lines: str, message: str) -> None:
    finding = one(f for f in find(presumed(lines)) if f.code != "unsupported-claim")
    assert (finding.code, finding.message) == ("weight-without-effect", message)
    assert route(finding) == ("claims", "buoys-mark-area", "presumption")


def presumed(lines: str) -> str:
    buoys = BUOYS.replace("common-ground: true", lines)
    return safety("    unless: [buoys-mark-area]", more=buoys)
