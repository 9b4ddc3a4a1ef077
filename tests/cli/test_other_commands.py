"""The other commands: coverage, explain, and the command line itself."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.cli.test_check import spoil
from tests.cli.test_topics import two_topics

from argmap import __version__
from argmap.findings.catalogue import CATALOGUE

COMMANDS = ("check", "build", "map", "brief", "coverage", "explain", "doctor")


def test_coverage_counts_and_lists_what_is_open(run: Run) -> None:
    printed = run("coverage").stdout
    assert "water-report" in printed
    assert "in total" in printed


def test_coverage_says_which_claims_use_a_sentence(run: Run) -> None:
    assert "`water-cold`" in run("coverage", "--all").stdout


def test_coverage_of_a_topic_counts_what_others_use_of_its_sources(run: Run, project: Path) -> None:
    two_topics(project)
    printed = run("coverage", "lake", "--all").stdout
    assert "in `boats/boats-lack-jackets`" in printed
    assert "boat-log" not in printed
    assert "boat-log" in run("coverage").stdout


def test_coverage_is_counted_while_a_claim_is_wrong(run: Run, project: Path) -> None:
    spoil(project)
    assert "in total" in run("coverage", "lake").stdout


def test_coverage_of_a_topic_that_cannot_be_read_is_refused(run: Run, project: Path) -> None:
    (project / "arguments/lake/topic.yaml").unlink()
    result = run("coverage", "lake")
    assert result.exit_code == 1
    assert "no-topic" in result.stderr


def test_coverage_as_json(run: Run) -> None:
    total = json.loads(run("coverage", "lake", "--format", "json").stdout)["total"]
    assert total["used"] == 4


@pytest.mark.parametrize("code", CATALOGUE)
def test_every_finding_is_explained(run: Run, code: str) -> None:
    page = run("explain", code).stdout
    assert page.startswith(f"{CATALOGUE[code].severity}[{code}]")
    assert "\nWrong:\n" in page
    assert "\nRight:\n" in page


def test_explain_alone_lists_all_codes(run: Run) -> None:
    lines = run("explain").stdout.splitlines()
    assert [line.split()[0] for line in lines] == list(CATALOGUE)


def test_a_misspelt_code_is_guessed(run: Run) -> None:
    result = run("explain", "quote-not-fund")
    assert result.exit_code == 2
    assert "`quote-not-found`" in result.stderr


def test_the_version(run: Run) -> None:
    assert run("--version").stdout == f"argmap {__version__}\n"


def test_argmap_alone_shows_its_commands(run: Run) -> None:
    result = run()
    assert result.exit_code == 0
    assert "Commands:" in result.stdout


@pytest.mark.parametrize(
    "command", ["check", "build", "map", "brief", "coverage", "explain", "doctor"]
)
def test_every_command_teaches_by_examples(run: Run, command: str) -> None:
    assert "Examples:" in run(command, "--help").stdout
