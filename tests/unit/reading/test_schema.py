"""The editors' schemas and the reader agree, and every key explains itself."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from argmap.reading.decode import decode
from argmap.reading.file_model import FileModel
from argmap.reading.json_schema import json_schemas
from argmap.reading.rules_schema import RULE_FILES
from argmap.reading.schema import FILES
from argmap.reading.yaml_nodes import read_nodes

SCHEMAS = json_schemas()
MODELS: dict[str, type[FileModel]] = {**FILES, **RULE_FILES}
SPEECH = "{id: a, label: A, name: A, kind: constructive, minutes: 4}"


@pytest.mark.parametrize("name", MODELS)
def test_each_schema_is_one(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name])
    assert "null" not in str(SCHEMAS[name])


def all_fields() -> list[tuple[str, str, dict[str, Any]]]:
    found = [
        (title, key, field)
        for schema in SCHEMAS.values()
        for title, model in {"": schema, **schema.get("$defs", {})}.items()
        for key, field in model.get("properties", {}).items()
    ]
    assert len(found) > 40
    return found


def test_every_key_has_a_description_and_an_example() -> None:
    for title, key, field in all_fields():
        assert field.get("description"), (title, key)
        assert field.get("examples"), (title, key)


def test_every_example_is_sound() -> None:
    for schema in SCHEMAS.values():
        for model in (schema, *schema.get("$defs", {}).values()):
            for key, field in model.get("properties", {}).items():
                inner = {**field, "$defs": schema.get("$defs", {})}
                for example in field["examples"]:
                    assert Draft202012Validator(inner).is_valid(example), key


CASES = [
    ("claims", "claims: {a: {text: 1984, common-ground: true}}", True),
    ("claims", "claims: {a: {text: x, tags: [on, 12:30]}}", True),
    ("claims", "claims: {a: {text: ''}}", False),
    ("claims", "claims: {A: {text: x}}", False),
    ("claims", "claims: {a: {text: x, becuase: []}}", False),
    ("claims", "claims: {a: {text: x, because: [{premises: [b], weight: 2}]}}", False),
    ("claims", "claims: {a: {text: x, because: [{premises: []}]}}", False),
    ("claims", "claims: {a: {text: x, kind: fakt}}", False),
    ("claims", "claims: {a: {text: x, presumption: 0.5}}", True),
    ("claims", "claims: {a: {text: x, presumption: 5}}", False),
    ("claims", "claims: {a: {text: x, presumption: yes}}", False),
    ("claims", "claims: {a: {text: x, because: [{premises: [b, c], structure: linked}]}}", True),
    ("claims", "claims: {a: {text: x, because: [{premises: [b, c], structure: any}]}}", False),
    (
        "claims",
        "claims: {a: {text: x, evidence: [{source: s, quote: q, weight: 1, unless: [b]}]}}",
        True,
    ),
    ("claims", "claims: {a: {text: x, evidence: [{source: s, quote: q, unless: b}]}}", False),
    ("topic", "{title: x, issues: {}, as-of: 2011}", True),
    ("topic", "{title: x, issues: {}, as-of: soon}", False),
    ("topic", "{title: x, issues: {}, expect: {a: not-proven, b: stands}}", True),
    ("topic", "{title: x, issues: {}, expect: {a: proven}}", False),
    ("topic", "{title: x, issues: {}, expect: [a]}", False),
    ("briefs", "briefs: {a: {kind: debate, title: x, wpm: 300, paper: a4}}", True),
    ("briefs", "briefs: {a: {kind: debate, title: x, wpm: 30}}", False),
    ("sources", "sources: {a: {file: a, type: b, title: c, URL: 'https://x.example'}}", True),
    ("sources", "sources: {a: {file: a, type: b, title: c, URL: 'file:///x'}}", False),
    ("sources", "sources: {a: {file: a, type: b, title: c, unknown: [date]}}", False),
    ("sources", "sources: {a: {file: a, type: b, title: c, weight: 0.4, weight-reason: d}}", True),
    ("sources", "sources: {a: {file: a, type: b, title: c, weight: high}}", False),
    ("briefs", "briefs: {a: {kind: debate, title: x, flow: blank, cases: {pro: [a]}}}", True),
    ("briefs", "briefs: {a: {kind: debate, title: x, cases: {prop: [a]}}}", False),
    ("formats", f"formats: {{a: {{name: A, speeches: [{SPEECH}]}}}}", True),
    ("formats", f"formats: {{a: {{name: A, sides: {{con: B}}, speeches: [{SPEECH}]}}}}", True),
    ("formats", f"formats: {{a: {{name: A, sides: {{opp: B}}, speeches: [{SPEECH}]}}}}", False),
    ("formats", "formats: {a: {name: A, speeches: []}}", False),
    ("leagues", "leagues: {a: {name: A, read-share: [0.1, 0.4], no-straw: true}}", True),
    ("leagues", "leagues: {a: {name: A, read-share: [0.1]}}", False),
    ("leagues", "leagues: {a: {name: A, cite: [date]}}", False),
]


@pytest.mark.parametrize(("name", "text", "sound"), CASES)
def test_the_editor_and_argmap_say_the_same(name: str, text: str, sound: bool) -> None:
    decoded = decode(read_nodes(text, file=name), MODELS[name], file=name)
    assert (not decoded.findings) is sound
    assert Draft202012Validator(SCHEMAS[name]).is_valid(yaml.safe_load(text)) is sound
