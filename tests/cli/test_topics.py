"""A command on one topic of several: the whole project is read, and only this one is made."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.cli.test_build import MADE, files
from tests.cli.test_check import spoil

LOG = "The harbour master counted forty boats on the lake in July.\n"
BOATS = {
    "seeds/boat-log.txt": LOG,
    "arguments/boats/topic.yaml": """\
title: Boats
issues:
  rental:
    title: Boat rental
    question: Should the boats be rented out?
    positions:
      rent: {label: "Yes", thesis: boats-many}
      stop: {label: "No", thesis: boats-lack-jackets}
""",
    "arguments/boats/rental.yaml": """\
issue: rental
claims:
  boats-many:
    text: There are many boats on Mill Lake.
    evidence:
      - source: boat-log
        quote: forty boats on the lake in July
  boats-lack-jackets:
    text: Some rental boats lack life jackets.
    evidence:
      - source: town-notice
        quote: Some of the rental boats have no life jackets.
""",
}
SOURCE = "  boat-log: {file: boat-log.txt, type: report, title: Boat log}\n"


def two_topics(project: Path) -> None:
    """Add a topic with a source that nothing else quotes."""
    for path, text in BOATS.items():
        file = project / path
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")
    with (project / "seeds/sources.yaml").open("a", encoding="utf-8") as sources:
        sources.write(SOURCE)


def test_a_topic_is_made_the_same_alone_and_with_the_others(run: Run, project: Path) -> None:
    two_topics(project)
    assert run("build", "lake", "--jobs", 1).exit_code == 0
    alone = files(project)
    assert not (project / "out/boats").exists()
    assert run("build", "--force", "--jobs", 1).exit_code == 0
    assert files(project) == alone
    assert b"source-unused" not in alone["report.json"]


def test_a_topic_that_was_made_with_the_others_is_fresh(run: Run, project: Path) -> None:
    two_topics(project)
    run("build", "--jobs", 1)
    said = run("build", "lake", "--jobs", 1).stderr
    assert "wrote" not in said
    assert f"{len(MADE)} files were up to date" in said


@pytest.mark.parametrize(
    "words",
    [
        ("build", "boats", "--only", "maps", "--jobs", 1),
        ("map", "boats", "-f", "mermaid"),
    ],
)
def test_errors_in_other_topics_are_counted_and_stop_nothing(
    run: Run, project: Path, words: tuple[str, ...]
) -> None:
    two_topics(project)
    spoil(project)
    result = run(*words)
    assert result.exit_code == 0, result.output
    assert "1 error elsewhere: `argmap check` shows them\n" in result.stderr
    assert "unknown-claim" not in result.stderr


def test_errors_in_the_topic_itself_stop_it(run: Run, project: Path) -> None:
    two_topics(project)
    spoil(project)
    result = run("build", "lake", "--only", "maps", "--jobs", 1)
    assert result.exit_code == 1
    assert "unknown-claim" in result.stderr
    assert "elsewhere" not in result.stderr


def test_errors_in_the_sources_stop_every_topic(run: Run, project: Path) -> None:
    two_topics(project)
    (project / "seeds/boat-log.txt").unlink()
    result = run("build", "lake", "--only", "maps", "--jobs", 1)
    assert result.exit_code == 1
    assert "source-missing" in result.stderr


def test_what_was_found_in_another_topic_is_not_in_the_report(run: Run, project: Path) -> None:
    two_topics(project)
    assert "the case for `boats-many` rests on `boat-log` alone" in run("check").stdout
    assert run("build", "lake", "--jobs", 1).exit_code == 0
    assert b"boats-many" not in files(project)["report.json"].partition(b'"findings"')[2]
