"""The pages say what is so: their blocks load, their links lead somewhere, they run."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "docs/example"
LINK = re.compile(r"\]\((?!https?:|mailto:)(?P<target>[^)#\s]*)(?:#(?P<anchor>[^)\s]+))?\)")
README_COMMAND = re.compile(r"`\./run (?P<command>argmap map [^`]+)`\):\n\n!\[")
HEADING = re.compile(r"^#+ (?P<words>.+)$", re.M)


def test_every_relative_link_leads_to_a_file_and_a_heading(pages: list[Path]) -> None:
    broken, seen = [], 0
    for page in pages:
        for link in LINK.finditer(page.read_text("utf-8")):
            seen += 1
            target = (page.parent / link["target"]).resolve() if link["target"] else page
            if not target.exists() or (link["anchor"] and link["anchor"] not in _anchors(target)):
                broken.append(f"{page.name}: {link[0]}")
    assert seen > 10
    assert broken == []


def _anchors(page: Path) -> set[str]:
    words = (heading["words"].lower() for heading in HEADING.finditer(page.read_text("utf-8")))
    return {re.sub(r"[^\w -]", "", one).replace(" ", "-") for one in words}


def test_every_yaml_block_loads(pages: list[Path], blocks: Callable[[str, str], list[str]]) -> None:
    found = [block for page in pages for block in blocks(page.read_text("utf-8"), "yaml")]
    assert len(found) > 5
    assert all(isinstance(yaml.safe_load(block), dict | list) for block in found)


def test_the_readme_shows_the_example_as_it_is(blocks: Callable[[str, str], list[str]]) -> None:
    shown = blocks((ROOT / "README.md").read_text("utf-8"), "yaml")
    assert shown == [(EXAMPLE / "arguments/library/sundays.yaml").read_text("utf-8")]
    assert len(shown[0].splitlines()) == 10


@pytest.mark.engine
def test_the_readmes_picture_is_the_one_that_its_example_makes(
    run_page: Callable[[str, Path], str], tmp_path: Path, update: bool
) -> None:
    said = README_COMMAND.search((ROOT / "README.md").read_text("utf-8"))
    assert said is not None
    made = tmp_path / "library.svg"
    page = f"```console\n$ {said['command']} -o {made}\n```\n"
    assert run_page(page, ROOT) == page
    _same_picture(made, ROOT / "docs/images/library.svg", update=update)


@pytest.mark.engine
def test_the_guide_does_what_it_says(
    run_page: Callable[[str, Path], str], tmp_path: Path, update: bool
) -> None:
    guide = ROOT / "docs/guide.md"
    page = guide.read_text("utf-8")
    really = run_page(page, tmp_path)
    if update:
        guide.write_text(really, encoding="utf-8")
    else:
        assert really == page
    _same_picture(tmp_path / "library/hours.svg", ROOT / "docs/images/guide-map.svg", update=update)


def _same_picture(made: Path, kept: Path, *, update: bool) -> None:
    if update:
        kept.parent.mkdir(exist_ok=True)
        kept.write_bytes(made.read_bytes())
    assert made.read_bytes() == kept.read_bytes()
