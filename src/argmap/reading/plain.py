"""Plain values, without quotation marks, that YAML reads otherwise than a person does."""

from __future__ import annotations

import re

from argmap.reading.nodes import Scalar

NULLS = frozenset(("~", "null", "Null", "NULL"))
"""What YAML takes for no value at all."""
PROSE = frozenset(
    (
        *("text", "short", "quote", "speaker", "warrant", "weight-reason", "reason", "note"),
        *("title", "subtitle", "motion", "background", "question", "prepared-by"),
        *("title-short", "container-title", "publisher", "qualifications", "written"),
        *("pocket", "hat", "block", "name", "label"),
        *("headline", "head", "problem", "who", "what", "instrument", "counts", "place"),
        *("says", "reply", "words", "small-print", "reference", "organization"),
    )
)
"""Keys whose values are words for readers, also where it is one word only."""

_NAME = re.compile(r"[a-z0-9.-]*\Z")
_COMMENT = re.compile(r" (?P<all>(?P<first>#[^\s#!]\S*)[^\n]*)")


def swallowed_words(text: str, value: Scalar, *, key: str | None) -> re.Match[str] | None:
    """The comment right behind a plain value, where it was most likely meant as part of it.

    A comment that is meant as one stands behind a name or a number, further off, or has a space
    after its `#`: `Costs rose by #1 cause` loses words, `kind: fact #?` and `text: Cold # really`
    don't.
    """
    if _NAME.match(value.text) and key not in PROSE:
        return None
    return _COMMENT.match(text, value.end)
