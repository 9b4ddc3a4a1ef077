"""What the format allows at a place, and a sample of it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import yaml

from argmap.origin import Route
from argmap.reading.briefs_schema import kind_meant
from argmap.reading.file_model import FileModel
from argmap.reading.json_schema import json_schema
from argmap.reading.nodes import Entries, Node, Scalar, Tree

Schema = Mapping[str, Any]


def keys_at(model: type[FileModel], route: Route, *, tree: Tree) -> tuple[str, ...]:
    """The keys that the format knows in the mapping at a route."""
    return tuple(schema_at(model, route, tree=tree).get("properties", ()))


def schema_at(model: type[FileModel], route: Route, *, tree: Tree) -> Schema:
    """What the format allows at the end of a route of a file.

    What the file says counts where it has a choice: a profile's `kind` decides on its other keys.
    """
    whole = _schema(model)
    here: Schema = whole
    for depth, step in enumerate(route):
        here = _chosen(_resolved(here, whole), whole, tree.value(route[:depth]))
        if isinstance(step, int):
            here = here.get("items", {})
        else:
            known = here.get("properties", {})
            here = known[step] if step in known else _beyond(here)
    return _chosen(_resolved(here, whole), whole, tree.value(route))


def _chosen(schema: Schema, whole: Schema, node: Node | None) -> Schema:
    """What is allowed for an entry of the kind that it says it is."""
    if "oneOf" not in schema:
        return schema
    kind = node.entries.get("kind") if isinstance(node, Entries) else None
    said = kind_meant(kind[1].text) if kind and isinstance(kind[1], Scalar) else None
    several = (_resolved(one, whole) for one in schema["oneOf"])
    return next((one for one in several if one["properties"]["kind"]["const"] == said), {})


def _beyond(mapping: Schema) -> Schema:
    """What a mapping allows behind ids, which no format can list."""
    by_pattern = mapping.get("patternProperties", {})
    return next(iter(by_pattern.values()), mapping.get("additionalProperties") or {})


def _resolved(schema: Schema, whole: Schema) -> Schema:
    """Follow a reference, keeping what is said beside it."""
    if "$ref" not in schema:
        return schema
    target = whole["$defs"][schema["$ref"].rsplit("/", 1)[1]]
    beside = {key: value for key, value in schema.items() if key != "$ref"}
    return {**target, **beside}


@cache
def _schema(model: type[FileModel]) -> Schema:
    return json_schema(model)


def example(key: str, allowed: Schema) -> str:
    """A key with a value that would do, as one line of YAML."""
    return f"{key}: {sample(allowed)}"


def sample(allowed: Schema) -> str:
    """A value that would do, as one line of YAML."""
    needed = {name: _first(allowed["properties"][name]) for name in allowed.get("required", ())}
    return flow(needed or _first(allowed))


def _first(allowed: Schema) -> object:
    return next(iter(allowed.get("examples", ())), "…")


def flow(value: object) -> str:
    """A value as one line of YAML."""
    line = yaml.safe_dump(
        value, default_flow_style=True, allow_unicode=True, sort_keys=False, width=1000
    )
    return line.removesuffix("\n").removesuffix("\n...")
