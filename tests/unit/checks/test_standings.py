"""The check of expected standings: a debate's own regression tests."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.unit.checks.conftest import Find
from tests.unit.checks.pages import codes, one, route

from argmap.findings.catalogue.pages import CLAIM, TOPIC, safety, with_line
from argmap.findings.report import Report

BY_HALF = "    weight: 0.5"


def expecting(*lines: str) -> str:
    return TOPIC + "expect:\n" + "".join(f"  {line}\n" for line in lines)


def test_what_is_expected_and_comes_is_sound(find: Find) -> None:
    expected = expecting("lake-safe: falls", "lake-unsafe: stands", "water-cold: stands")
    assert codes(find(expected + safety(BY_HALF, "    weight-reason: It is thin."))) == []


@pytest.mark.parametrize(
    ("expected", "message"),
    [
        ("lake-safe: stands", "`lake-safe` is not proven, but is expected to stand"),
        ("lake-safe: falls", "`lake-safe` is not proven, but is expected to fall"),
        ("lake-safe: unresolved", "`lake-safe` is not proven, but is expected to be unresolved"),
        ("water-cold: not-proven", "`water-cold` stands, but is expected to be not proven"),
        ("water-cold: circular", "`water-cold` stands, but is expected to be circular"),
    ],
)
def test_what_comes_instead_is_told(find: Find, expected: str, message: str) -> None:
    finding = one(find(expecting(expected)))
    assert finding.code == "unexpected-standing"
    assert finding.message == message
    assert route(finding) == ("expect", expected.split(":", maxsplit=1)[0])


def test_the_help_says_what_to_write(find: Find) -> None:
    finding = one(find(expecting("lake-safe: stands")))
    assert finding.help is not None
    assert "write `not-proven` if" in finding.help


def test_each_difference_is_told(find: Find) -> None:
    found = find(expecting("lake-safe: stands", "water-cold: stands", "lake-unsafe: falls"))
    assert [route(finding)[1] for finding in found] == ["lake-safe", "lake-unsafe"]


def test_the_weight_of_a_quotation_decides(find: Find) -> None:
    nothing = with_line(CLAIM, "weight: 0\n        weight-reason: Withdrawn.", below="quote:")
    found = find(expecting("water-cold: stands", "lake-unsafe: not-proven") + nothing)
    told = [finding.message for finding in found if finding.code == "unexpected-standing"]
    assert told == [
        "`water-cold` is unsupported, but is expected to stand",
        "`lake-unsafe` falls, but is expected to be not proven",
    ]


@pytest.mark.parametrize(
    "slip", ["        premises: [moon-full]\n", "    spech: x\n", "    kind: facts\n"]
)
def test_nothing_is_said_while_something_is_left_out(
    check_text: Callable[[str], Report], slip: str
) -> None:
    page = expecting("lake-safe: stands") + CLAIM
    assert "unexpected-standing" in check_text(page).codes
    assert "unexpected-standing" not in check_text(page + slip).codes
