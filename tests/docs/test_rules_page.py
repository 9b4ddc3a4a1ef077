"""What the page of the rules tells people to write can be read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from argmap.model.ids import TopicId
from argmap.reading.project import read_project

PAGE = (Path(__file__).parents[2] / "docs/rules.md").read_text("utf-8")


def test_its_examples_are_sound(
    lay_project: Callable[[str], Path], blocks: Callable[[str, str], list[str]]
) -> None:
    briefs, formats = blocks(PAGE, "yaml")
    page = f"--- arguments/lake/briefs.yaml\n{briefs}--- rules/formats.yaml\n{formats}"
    wanted = page.replace("public-forum", "middle-school")
    reading = read_project(lay_project(wanted))
    assert reading.findings == ()
    (profile,) = reading.debates[TopicId("lake")].profiles.values()
    assert profile.format is not None
    assert [column.label for column in profile.format.columns] == ["P1", "O1", "O2", "P2"]


def test_it_names_every_speech_of_every_format() -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith("| `")]
    assert len(rows) == 3 * 12 + 7 + 11 + 8 + 8 + 8 + 6
