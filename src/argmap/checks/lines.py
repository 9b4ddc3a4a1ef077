"""Words in one line, for messages."""

from __future__ import annotations

_SHOWN = 100


def one_line(words: str, *, at_most: int = _SHOWN) -> str:
    """Put words on one line, without their middle where there are very many."""
    line = " ".join(words.split())
    return line if len(line) <= at_most else f"{line[: at_most // 2]} … {line[-at_most // 2 :]}"
