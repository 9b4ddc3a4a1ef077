"""`argmap speech`: a document of what is read in one speech."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import docx
import pytest
from tests.cli.conftest import Run

PROFILE = """\
--- arguments/lake/briefs.yaml
briefs:
  file: {kind: debate, title: Mill Lake, league: none, format: public-forum%s}
--- arguments/lake/topic.yaml
title: Mill Lake
motion: The beach should open.
issues:
  safety:
    title: Safety
    question: Is Mill Lake safe to swim in?
    positions:
      safe: {label: Yes, thesis: lake-safe, side: pro}
      unsafe: {label: No, thesis: lake-unsafe, side: con}
"""


@pytest.fixture
def read(
    run: Run, lay_project: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., list[str]]:
    """Make a speech document and give its paragraphs."""

    def made(*words: str, more: str = "") -> list[str]:
        monkeypatch.chdir(lay_project(PROFILE % more))
        file = tmp_path / "speech.docx"
        result = run("speech", "lake", "file", *words, "-o", file)
        assert result.exit_code == 0, result.output
        return [p.text for p in docx.Document(BytesIO(file.read_bytes())).paragraphs]

    return made


@pytest.fixture
def refused(
    run: Run, lay_project: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., str]:
    """Ask for a speech that can't be made, and give what is said about it."""

    def said(*words: str, more: str = "") -> str:
        monkeypatch.chdir(lay_project(PROFILE % more))
        result = run("speech", "lake", "file", *words)
        assert result.exit_code == 2, result.output
        return str(result.stderr)

    return said


def test_a_constructive_reads_its_sides_case(read: Callable[..., list[str]]) -> None:
    text = "\n".join(read("ac"))
    assert "Mill Lake is safe to swim in." in text
    assert "Mill Lake is not safe" not in text


def test_what_is_the_other_sides_is_not_read(refused: Callable[..., str]) -> None:
    assert "`water-clean` is the other side's" in refused("nr", "water-clean")


def test_chosen_claims_are_read_in_their_order(read: Callable[..., list[str]]) -> None:
    text = "\n".join(read("nr", "drop-unmarked", "water-cold"))
    assert 0 <= text.find("drop") < text.find("cold")


def test_a_rebuttal_reads_nothing_by_itself(refused: Callable[..., str]) -> None:
    assert "name the blocks to read" in refused("nr")


def test_the_case_of_a_side_that_is_not_printed_is_not_read(refused: Callable[..., str]) -> None:
    assert "this profile has no case for the con side" in refused("nc", more=", side: pro")


@pytest.mark.parametrize(
    ("words", "near"), [(("crosfire",), "`crossfire`"), (("nr", "water-colt"), "`water-cold`")]
)
def test_a_slip_is_guessed(refused: Callable[..., str], words: tuple[str, ...], near: str) -> None:
    assert f"the nearest is {near}" in refused(*words)
