"""What helps with a name that leads nowhere: the nearest one, or all there are."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

_LIKE = 0.6
"""From here on two names look like one name and its slip: `prp` and `pro` do (0.67)."""


def nearest_name(name: str, names: Iterable[str], *, like: float = _LIKE) -> str | None:
    """Find the name that was most likely meant; None where nothing is so much like it.

    Words may also stand in another order: `eroded-trust` finds `trust-eroded`. Of names that
    are equally near it is the first in the alphabet.
    """
    scored = ((-_likeness(name.lower(), other.lower()), other) for other in names)
    unlikeness, nearest = min(scored, default=(0.0, ""))
    return nearest if -unlikeness >= like else None


def nearest_help(name: str, names: Iterable[str], *, what: str = "id") -> str | None:
    """Say which name was most likely meant, as a finding's help."""
    found = nearest_name(name, names)
    return None if found is None else f"the nearest {what} is `{found}`"


def listed(names: Iterable[str], *, last: str = "and") -> str:
    """Names in backticks, as a sentence lists them."""
    *others, end = [f"`{name}`" for name in names] or [""]
    return f"{', '.join(others)} {last} {end}" if others else end


def _likeness(name: str, other: str) -> float:
    letters = OSA.normalized_similarity(name, other, score_cutoff=_LIKE)
    words = fuzz.token_sort_ratio(_spaced(name), _spaced(other), score_cutoff=85) / 100
    return max(letters, words - 0.01)


def _spaced(name: str) -> str:
    return name.replace("-", " ").replace("_", " ")
