"""An author's own words, put where they were most likely meant to stand."""

from __future__ import annotations

import re

from argmap.model.ids import is_id
from argmap.reading.allowed import Schema, flow
from argmap.reading.nodes import Node, Scalar, Sequence

_LONG = 40
"""Up to this length an author's own words can stand in a finding's help."""
_FOR_IDS = ("premises", "source", "thesis", "claim")
_FOR_FILES = ("file",)
_FOR_WORDS = ("quote", "text", "label", "what")
_TO_FILL_IN = "…"


def listed_ids(text: str) -> tuple[str, ...]:
    """The ids between the commas of a text; none where it holds anything else."""
    parts = tuple(part.strip() for part in text.strip("() ").split(","))
    return parts if len(parts) > 1 and all(map(is_id, parts)) else ()


def as_mapping(node: Node | None, allowed: Schema) -> str | None:
    """The mapping that was meant where something simpler stands, as one line of YAML.

    None where nothing says what was meant. `x` under `but` becomes `{premises: [x]}`.
    """
    ids = _ids(node)
    words = node.text if isinstance(node, Scalar) else ""
    needed = tuple(allowed.get("required", ()))
    if not ids and needed == ("premises",) and words:
        ids = (_named(words),)
    key = _key(needed, words=words, ids=ids)
    if key is None:
        return None
    many = allowed["properties"][key].get("type") == "array"
    meant: object = list(ids) if many else _short(words)
    return flow({name: meant if name == key else _TO_FILL_IN for name in needed})


def _ids(node: Node | None) -> tuple[str, ...]:
    """The ids that a text or a list consists of."""
    if isinstance(node, Sequence):
        texts = [item.text for item in node.items if isinstance(item, Scalar) and is_id(item.text)]
        return tuple(texts) if len(texts) == len(node.items) else ()
    if not isinstance(node, Scalar):
        return ()
    return (node.text,) if is_id(node.text) else listed_ids(node.text)


def _key(needed: tuple[str, ...], *, words: str, ids: tuple[str, ...]) -> str | None:
    """The key of a mapping that words belong to."""
    wanted: tuple[str, ...] = _FOR_WORDS if words else ()
    if ids:
        wanted = _FOR_IDS if len(ids) == 1 and words else _FOR_IDS[:1]
    elif re.fullmatch(r"\S+\.\w+", words):
        wanted = _FOR_FILES
    return next((key for key in wanted if key in needed), None)


def _named(words: str) -> str:
    """An id that a claim in these words could have."""
    return "-".join(re.findall(r"[a-z0-9]+", words.lower())[:4]) or _TO_FILL_IN


def _short(words: str) -> str:
    return words if len(words) <= _LONG else f"{words[:_LONG].rsplit(' ', 1)[0]}{_TO_FILL_IN}"
