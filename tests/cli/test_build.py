"""`argmap build`, and what it leaves in the output folder."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.cli.test_check import SAFETY, spoil

BRIEFS = {
    "briefs/file.html",
    "briefs/file.pdf",
    "briefs/file.docx",
    "briefs/file/outline.pdf",
    "briefs/file/reading.pdf",
    "briefs/file/strategy.pdf",
    "briefs/file/flow.pdf",
    "briefs/file/flow.xlsx",
    "briefs/file/caselist.md",
    "briefs/file/cards.jsonl",
}
MADE = {"maps/safety.svg", "maps/safety.pdf", "maps/overview.svg", "report.json", *BRIEFS}


def files(project: Path) -> dict[str, bytes]:
    """Everything that was made of the topic, but for the record of the build."""
    folder = project / "out/lake"
    found = (path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in found
        if path.name != ".built.json"
    }


def test_everything_is_made(run: Run, project: Path) -> None:
    assert run("build", "--jobs", 1).exit_code == 0
    assert set(files(project)) == MADE


def test_the_second_build_makes_nothing(run: Run) -> None:
    run("build", "--jobs", 1)
    assert run("build", "--jobs", 1).stderr == f"{len(MADE)} files were up to date\n"


def test_the_same_input_gives_the_same_bytes(run: Run, project: Path) -> None:
    run("build", "--jobs", 1)
    first = files(project)
    run("build", "--force", "--jobs", 2)
    assert files(project) == first


def test_only_what_changed_is_made_again(run: Run, project: Path) -> None:
    run("build", "--jobs", 1)
    briefs = project / "arguments/lake/briefs.yaml"
    briefs.write_text(briefs.read_text("utf-8").replace("title: Mill", "title: The Mill"), "utf-8")
    wrote = [line for line in run("build", "--jobs", 1).stderr.splitlines() if "wrote" in line]
    assert set(wrote) == {f"wrote out/lake/{file}" for file in BRIEFS}


def test_a_file_that_was_touched_is_made_again(run: Run, project: Path) -> None:
    run("build", "--only", "maps", "--jobs", 1)
    drawn = project / "out/lake/maps/safety.svg"
    sound = drawn.read_bytes()
    drawn.write_bytes(b"spoilt")
    run("build", "--only", "maps", "--jobs", 1)
    assert drawn.read_bytes() == sound


def test_a_failed_build_leaves_the_earlier_output_whole(run: Run, project: Path) -> None:
    run("build", "--only", "maps", "--jobs", 1)
    before = files(project)
    spoil(project)
    result = run("build", "--only", "maps", "--jobs", 1)
    assert result.exit_code == 1
    assert "unknown-claim" in result.stderr
    assert files(project) == before


def test_what_nothing_makes_any_more_is_removed(run: Run, project: Path) -> None:
    run("build", "--jobs", 1)
    (project / "arguments/lake/briefs.yaml").unlink()
    run("build", "--jobs", 1)
    assert set(files(project)) == {path for path in MADE if not path.startswith("briefs/")}


def test_a_file_that_the_user_put_there_stays(run: Run, project: Path) -> None:
    mine = project / "out/lake/mine.txt"
    mine.parent.mkdir(parents=True)
    mine.write_text("mine", "utf-8")
    run("build", "--only", "maps", "--jobs", 1)
    assert mine.read_text("utf-8") == "mine"


def test_an_unknown_topic_is_guessed(run: Run) -> None:
    result = run("build", "lakes")
    assert result.exit_code == 2
    assert "the nearest is `lake`" in result.stderr


def test_an_unknown_profile_is_refused(run: Run) -> None:
    result = run("build", "--profile", "fiel")
    assert result.exit_code == 2
    assert "the nearest is `file`" in result.stderr


def test_a_brief_among_maps_only_is_refused(run: Run) -> None:
    assert run("build", "--only", "maps", "--profile", "file").exit_code == 2


def test_a_character_without_a_glyph_stops_the_build(run: Run, project: Path) -> None:
    file = project / SAFETY
    text = file.read_text("utf-8").replace("safe to swim in.", "safe to swim in \U0001d173\ue000.")
    file.write_text(text, "utf-8")
    result = run("build", "--only", "maps", "--jobs", 1)
    assert result.exit_code == 1
    assert "glyph-missing" in result.stderr
    assert not (project / "out/lake/maps").exists()


def test_a_check_finds_a_glyph_that_only_a_cite_needs(run: Run, project: Path) -> None:
    file = project / "seeds/sources.yaml"
    file.write_text(file.read_text("utf-8").replace("County Lab", "County \ue000 Lab"), "utf-8")
    assert "glyph-missing" in run("check").stdout


def test_a_map_leads_only_to_claims_that_the_brief_prints(run: Run, project: Path) -> None:
    briefs = project / "arguments/lake/briefs.yaml"
    only = "    positions: {safety: [safe]}\n"
    briefs.write_text(briefs.read_text("utf-8") + only, "utf-8")
    assert run("build", "--jobs", 1).exit_code == 0
    page = (project / "out/lake/briefs/file.html").read_text("utf-8")
    drawn = (project / "out/lake/maps/safety.svg").read_text("utf-8")
    led_to = set(re.findall(r"file\.html#([\w-]+)", drawn))
    assert "claim-lake-guarded" in led_to
    assert led_to <= set(re.findall(r' id="([\w-]+)"', page))
    assert "claim-lake-unsafe" not in led_to


def test_the_report_gives_selectors_that_hold(run: Run, project: Path) -> None:
    run("build", "--jobs", 1)
    report = json.loads((project / "out/lake/report.json").read_text("utf-8"))
    seen = 0
    for claim in report["claims"]:
        for evidence in claim["evidence"]:
            quote, position = evidence["target"]["selector"]
            text = (project / evidence["target"]["source"]).read_text("utf-8")
            assert text[position["start"] : position["end"]] == quote["exact"]
            assert text[: position["start"]].endswith(quote["prefix"])
            seen += 1
    assert seen > 0


@pytest.mark.parametrize("engine", ["graphviz-pure", "dot"])
def test_both_engines_draw(run: Run, engine: str, project: Path) -> None:
    assert run("build", "--only", "maps", "--jobs", 1, "--engine", engine).exit_code == 0
    assert b"</svg>" in (project / "out/lake/maps/safety.svg").read_bytes()
