"""`argmap translate`: what there is to translate, and that filling it in leaves nothing to say."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.conftest import Run

PAGE = """\
--- arguments/lake/briefs.yaml
briefs:
  file: {kind: debate, title: Mill Lake, league: none}
  close-it:
    kind: onepager
    headline: Keep Mill Lake closed until July
    subtitle: >-
      "Cold", deep: nobody swims back from the middle of Mill Lake, whatever the town's own notices
      may say of it
    ask: {who: the town council, what: "keep it closed: all of it"}
    points:
      - {claim: water-cold, head: Cold}
      - {claim: lake-unsafe}
      - {claim: drop-unmarked, text: Nobody sees the drop.}
    figures: [{number: 10, counts: metres, place: the shore, year: 2025, claim: drop-unmarked}]
    fields: {town: our town}
    small-print: In {town} too.
"""
SPANISH = """\
    translations:
      es:
        headline: "Cerrado hasta julio: \\"ya\\""
        of: 00000000
        points: [{head: Frío}, {}, {text: Otro declive}]
"""
EXPECTED = """\
# in arguments/lake/briefs.yaml, under `translations` of `close-it`, in place of its `es`
      es:
        # CHANGED since it was translated: look through what stands below
        of: 931f4437
        # Keep Mill Lake closed until July
        headline: "Cerrado hasta julio: \\"ya\\""
        # "Cold", deep: nobody swims back from the middle of Mill Lake, whatever the town's own
        # notices may say of it
        subtitle: ""
        # In {town} too.
        small-print: ""
        fields:
          # our town
          town: ""
        ask:
          # will be read as: Pedimos que {who} {what}
          of: 01c6b34c
          # the town council
          who: ""
          # keep it closed: all of it
          what: ""
        points:
          - of: 1195b7c0
            # Cold
            head: "Frío"
            # The lake stays cold until July.
            words: ""
          - of: 1fe3c3b3
            # The lake stays cold until July.
            words: ""
          - of: 193c008e
            # Nobody sees the drop.
            text: "Otro declive"
            # The bottom drops away steeply ten metres from the shore, and the drop is not
            # marked.
            words: ""
        figures:
          - of: e3e66af5
            # metres
            counts: ""
            # the shore
            place: ""
"""
MAPPING = re.compile(
    r"# in (?P<file>\S+), under (?P<inside>`translations` of )?`(?P<entry>[^`]+)`.*\n(?P<yaml>.+)",
    re.S,
)

Lay = Callable[[str], Path]


def pasted(block: str, project: Path) -> None:
    """Paste a block where its first line says it belongs."""
    told = MAPPING.match(block)
    assert told is not None
    file = project / told["file"]
    text = file.read_text("utf-8")
    below = f"  {told['entry']}:\n"
    head, found, rest = text.partition(below)
    assert found
    if told["inside"]:
        more, found, rest = rest.partition("    translations:\n")
        assert found
        head += below + more
        below = found
    file.write_text(head + below + told["yaml"] + rest, "utf-8")


def filled_in(yaml: str) -> str:
    """Write something for each text that is missing: a word, and the digits and braces there."""

    def fill(gap: re.Match[str]) -> str:
        kept = " ".join(re.findall(r"\d+|\{\w+\}", gap["above"]))
        return gap[0].removesuffix('""') + f'"traducido {kept}"'

    return re.sub(r'(?P<above>(?: *# .*\n)+) *(?:- )?[\w-]+: ""', fill, yaml)


@pytest.mark.parametrize("language", ["es", "he", "ar"])
def test_what_is_filled_in_leaves_nothing_to_be_found(
    run: Run, lay_project: Lay, language: str
) -> None:
    project = lay_project(PAGE)
    told = run("translate", "lake", "close-it", language, "--project", project)
    assert told.exit_code == 0
    assert '""' in told.stdout
    for block in filled_in(told.stdout).split("\n\n"):
        pasted(block + "\n", project)
    said = run("check", "--project", project)
    assert "translation-" not in said.stdout + said.stderr
    again = run("translate", "lake", "close-it", language, "--project", project).stdout
    assert '""' not in again


def test_what_is_there_is_kept_and_what_is_stale_is_marked(run: Run, lay_project: Lay) -> None:
    told = run("translate", "lake", "close-it", "es", "--project", lay_project(PAGE + SPANISH))
    page = told.stdout.partition("\n\n")[0]
    assert page + "\n" == EXPECTED


def test_each_claim_that_the_page_prints_has_a_block_of_its_own(run: Run, lay_project: Lay) -> None:
    told = run("translate", "lake", "close-it", "es", "--project", lay_project(PAGE)).stdout
    heads = [line for line in told.splitlines() if line.startswith("#")]
    assert heads == [
        "# in arguments/lake/briefs.yaml, under `close-it`",
        "# in arguments/lake/safety.yaml, under `lake-unsafe`",
        "# in arguments/lake/beach.yaml, under `drop-unmarked`",
    ]


def test_a_page_needs_no_translation_into_its_own_language(run: Run, lay_project: Lay) -> None:
    told = run("translate", "lake", "close-it", "en", "--project", lay_project(PAGE))
    assert (told.exit_code, told.stdout) == (0, "")
    assert told.stderr == "nothing of `close-it` is to be translated to `en`\n"


def test_it_can_be_written_to_a_file(run: Run, lay_project: Lay, tmp_path: Path) -> None:
    project, file = lay_project(PAGE), tmp_path / "es.yaml"
    asked = ("translate", "lake", "close-it", "es", "--project", project)
    assert run(*asked, "-o", file).stdout == ""
    assert file.read_text("utf-8") == run(*asked).stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("lake", "close-it", "esp"), "no language `esp` here"),
        (("lake", "close-in", "es"), "no profile `close-in` here"),
        (("lake", "file", "es"), "`file` is no one-pager"),
        (("lakes", "close-it", "es"), "no topic `lakes` here"),
    ],
)
def test_what_is_not_there(run: Run, lay_project: Lay, words: tuple[str, ...], said: str) -> None:
    told = run("translate", *words, "--project", lay_project(PAGE))
    assert (told.exit_code, told.stderr.splitlines()[0]) == (2, said)


def test_other_errors_come_first(run: Run, lay_project: Lay) -> None:
    page = PAGE.replace("claim: water-cold", "claim: water-colt")
    told = run("translate", "lake", "close-it", "es", "--project", lay_project(page))
    assert (told.exit_code, told.stdout) == (1, "")
    assert "unknown-claim" in told.stderr
