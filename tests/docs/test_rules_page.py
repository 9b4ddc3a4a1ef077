"""What the page of the rules tells people to write can be read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from argmap.model.ids import TopicId
from argmap.reading.project import read_project

PAGE = (Path(__file__).parents[2] / "docs/rules.md").read_text("utf-8")
ONE_PAGER = """\
--- arguments/lake/briefs.yaml
briefs:
  close-it:
    kind: onepager
    headline: Keep Mill Lake closed
    points: [{claim: water-cold}]
    brand: swim-watch
"""
LOGO = "--- rules/swim-watch.png (600 by 150 pixels)\n"


def test_its_examples_are_sound(
    lay_project: Callable[[str], Path], blocks: Callable[[str, str], list[str]]
) -> None:
    briefs, formats, _ = blocks(PAGE, "yaml")
    page = f"--- arguments/lake/briefs.yaml\n{briefs}--- rules/formats.yaml\n{formats}"
    wanted = page.replace("public-forum", "middle-school")
    reading = read_project(lay_project(wanted))
    assert reading.findings == ()
    (profile,) = reading.debates[TopicId("lake")].debate_files
    assert profile.format is not None
    assert [column.label for column in profile.format.columns] == ["P1", "O1", "O2", "P2"]


def test_its_brand_is_sound(
    lay_project: Callable[[str], Path], blocks: Callable[[str, str], list[str]]
) -> None:
    *_, brands = blocks(PAGE, "yaml")
    page = f"{ONE_PAGER}--- rules/brands.yaml\n{brands}{LOGO}"
    reading = read_project(lay_project(page))
    assert reading.findings == ()
    (profile,) = reading.debates[TopicId("lake")].one_pagers
    assert profile.brand.logo is not None
    assert profile.brand.contact is not None


def test_it_names_every_speech_of_every_format() -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith("| `")]
    assert len(rows) == 3 * 12 + 7 + 11 + 8 + 8 + 8 + 6
