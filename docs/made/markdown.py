"""The few Markdown forms that the made pages need."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

NOTICE = "<!-- Made by docs/generate.py from the code: change that, then `./run golden`. -->"


def heading(words: str) -> Iterator[str]:
    """A page's title, with the notice that nobody edits it by hand."""
    yield from (f"# {words}", "", NOTICE, "")


def fenced(text: str, *, language: str = "text") -> Iterator[str]:
    """A block that is shown as it is."""
    yield from (f"```{language}", text.strip("\n"), "```")


def table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """A table with a line of heads."""
    for row in (heads, ("---",) * len(heads), *rows):
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |"
