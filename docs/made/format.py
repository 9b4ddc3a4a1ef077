"""The page of the format: each key of each file, from the models that read them."""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Iterator, Mapping
from enum import StrEnum

import yaml
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from argmap.model.issues import Side
from argmap.model.schemes import SCHEMES
from argmap.reading import rules_schema, schema, values
from docs.made.markdown import heading, table

INTRODUCTION = """\
All files are YAML in UTF-8. A key has one shape only: a list is always a list. Ids are mapping
keys in kebab-case. Everything is read as text where text is meant, so `no`, `12:30` and
`2011-09-21` stay what they are, with or without quotation marks. Anchors, aliases, merge keys,
tags and duplicate keys are findings.

Keys in **bold** have to be there."""


def format_page() -> Iterator[str]:
    """Each kind of file with its keys, and what the keys may name."""
    yield from heading("Format of the files")
    yield INTRODUCTION
    for model in (*schema.FILES.values(), *rules_schema.RULE_FILES.values()):
        title, _, meaning = _doc(model).partition(": ")
        yield from _section(f"## {title}", f"{meaning[:1].upper()}{meaning[1:]}", model)
        for entry in dict.fromkeys(_models_in(model)):
            yield from _section(f"### {_noun(entry)}", _doc(entry), entry)
    yield from ("", "## Schemes", "", "What `scheme` may name.", "")
    yield from table(("id", "scheme"), ((f"`{one}`", words) for one, words in SCHEMES.items()))
    yield from ("", "What `format` and `league` may name is on the page [rules](rules.md).")


def _section(title: str, meaning: str, model: type[BaseModel]) -> Iterator[str]:
    hints = typing.get_type_hints(model, include_extras=True)
    yield from ("", title, "", meaning, "")
    rows = (_row(name, hints[name], field) for name, field in model.model_fields.items())
    yield from table(("key", "type", "meaning", "example"), rows)


def _row(name: str, hint: object, field: FieldInfo) -> tuple[str, str, str, str]:
    key = field.alias or name
    shown = f"**`{key}`**" if field.is_required() else f"`{key}`"
    meaning = " ".join((field.description or "").split())
    if field.default and not field.is_required() and not isinstance(field.default, tuple):
        default = "true" if field.default is True else field.default
        meaning += f" `{default}` where it isn't given."
    return shown, _type(hint), meaning, f"`{_inline({key: (field.examples or [''])[0]})}`"


def _inline(value: object) -> str:
    """Write an example as it would stand in a file, on one line."""
    line = yaml.safe_dump(
        value, default_flow_style=True, width=10_000, sort_keys=False, allow_unicode=True
    )
    return line.strip().removeprefix("{").removesuffix("}")


PLAIN = (
    (values.Text, "text"),
    (values.Date, "date"),
    (values.Id, "id"),
    (values.Link, "address"),
    (values.Digest, "digest"),
    (values.Truth, "`true` or `false`"),
    (values.Weight, "number"),
    (values.Pace, "whole number"),
    (values.Fact, "field of a source"),
    (rules_schema.Minutes, "number"),
    (rules_schema.Preparation, "number"),
    (rules_schema.Count, "whole number"),
    (rules_schema.Counts, "two whole numbers"),
    (rules_schema.Shares, "two numbers"),
    (rules_schema.Facts, "fields of a source"),
    (values.Grade, "number"),
    (values.Fingerprint, "eight digits"),
    (values.Colour, "color"),
    (values.LanguageTag, "language"),
    (values.FieldName, "name"),
    (values.ShortLink, "address"),
    (values.DateOrWords, "date or text"),
    (values.Email, "address"),
)


_KEYS: Mapping[object, str] = {
    Side: "side",
    values.LanguageTag: "language",
    values.FieldName: "name",
}
"""What the keys of a mapping are, where they are no ids."""


def _type(hint: object) -> str:
    """Say in words what a key's value is."""
    for one, words in PLAIN:
        if hint == one:
            return words
    if isinstance(hint, type):
        return _class(hint)
    return _compound(hint, *typing.get_args(hint))


def _class(hint: type) -> str:
    if issubclass(hint, StrEnum):
        return _choice(*hint)
    return f"[{_noun(hint)}](#{_noun(hint).replace(' ', '-')})"


def _compound(hint: object, first: object, *others: object) -> str:
    origin = typing.get_origin(hint)
    if origin is typing.Literal:
        return _choice(first, *others)
    if origin is tuple:
        return f"list: {_type(first)}"
    if origin in (typing.Union, types.UnionType):
        return " or ".join(_type(part) for part in (first, *others) if part is not type(None))
    if origin is Mapping:
        return f"by {_KEYS.get(first, 'id')}: {_type(others[0])}"
    return _type(first)


def _choice(*words: object) -> str:
    return " or ".join(f"`{word}`" for word in words)


def _models_in(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """The models below a model, in the order of its keys."""
    for hint in typing.get_type_hints(model).values():
        for part in _models_of(hint):
            yield part
            yield from _models_in(part)


def _models_of(hint: object) -> Iterator[type[BaseModel]]:
    """The models that a type is made of: one, several kinds of entries, or none."""
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        yield hint
    else:
        for part in typing.get_args(hint):
            yield from _models_of(part)


def _noun(model: type) -> str:
    words = re.findall("[A-Z][a-z]*", model.__name__.removesuffix("Entry"))
    return " ".join(words).lower()


def _doc(model: type) -> str:
    return " ".join((model.__doc__ or "").split())
