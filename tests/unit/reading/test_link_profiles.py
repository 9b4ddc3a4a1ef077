"""Linking profiles: what they name twice is taken once."""

from __future__ import annotations

from collections.abc import Callable

from argmap.model.debate import Debate
from argmap.model.ids import TopicId
from argmap.reading.project import Reading

Read = Callable[[str], Reading]

PAGE = """\
--- arguments/lake/briefs.yaml
briefs:
  file: {{kind: debate, title: Mill Lake, league: none, {more}}}
"""


def debate_of(reading: Reading) -> Debate:
    return reading.debates[TopicId("lake")]


def test_an_issue_that_is_named_twice_is_printed_once(read_page: Read) -> None:
    reading = read_page(PAGE.format(more="issues: [safety, safety]"))
    assert [finding.code for finding in reading.findings] == ["named-twice"]
    assert debate_of(reading).debate_files[0].issues == ("safety",)


def test_a_position_that_is_named_twice_is_printed_once(read_page: Read) -> None:
    reading = read_page(PAGE.format(more="positions: {safety: [unsafe, safe, unsafe]}"))
    assert [finding.code for finding in reading.findings] == ["named-twice"]
    positions = debate_of(reading).debate_files[0].positions
    assert dict(positions) == {"safety": ("unsafe", "safe")}


def test_a_slip_beside_the_name_that_was_meant_is_one_finding(read_page: Read) -> None:
    reading = read_page(PAGE.format(more="issues: [safety, saftey]"))
    assert [finding.code for finding in reading.findings] == ["unknown-issue"]
    assert debate_of(reading).debate_files[0].issues == ("safety",)


def test_nothing_is_said_of_positions_that_could_not_be_read(
    check_text: Callable[[str], object],
) -> None:
    report = check_text(PAGE.format(more="positions: {safety: [{safe: 1}]}"))
    assert getattr(report, "codes", ()) == ("wrong-type",)
