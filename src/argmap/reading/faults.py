"""What is wrong with a value, in the house's words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from pydantic_core import ErrorDetails

from argmap.findings.finding import Finding, Pointer
from argmap.findings.suggest import listed, nearest_help
from argmap.origin import Origin, Places, Route, Span
from argmap.reading.allowed import Schema, example, sample, schema_at
from argmap.reading.briefs_schema import KINDS
from argmap.reading.file_model import FileModel
from argmap.reading.nodes import Entries, Lost, Node, Scalar, Sequence, Tree
from argmap.reading.own_words import as_mapping, listed_ids

_SHORT = 40
"""Up to this length an author's own words can stand in a finding's help."""


_OF_KEYS = frozenset(("bad-id", "empty", "enum", "bad-language-tag", "bad-field-name"))
"""What can be wrong with a key that is no name of the format's own."""
_NO_DATE = re.compile(
    r"(?:unknown|undated|none|no date|date unknown|n\.? ?d\.?|n/a|\?+|-+)", re.IGNORECASE
)
"""What people write where a document doesn't say when it was published."""


class _Fault(NamedTuple):
    """Everything that a description may speak of."""

    error: ErrorDetails
    route: Route
    node: Node | None
    name: str
    """What the value is called: its key, or its number in the list of that key."""
    holder: str
    """What the thing is called that the value stands in."""
    allowed: Schema
    """What the format allows here."""
    inside: Schema
    """What the format allows for each entry, where a list belongs here."""
    around: Schema
    """What the format allows for the mapping that the value stands in."""


class _Words(NamedTuple):
    code: str
    message: str
    help: str | None
    at_key: bool = False


def describe(error: ErrorDetails, route: Route, *, tree: Tree, model: type[FileModel]) -> Finding:
    """Say what a validation error means to the author of the file."""
    fault = _Fault(
        error,
        route,
        tree.value(route),
        _name(route),
        _name(route[:-1]),
        schema_at(model, route, tree=tree),
        schema_at(model, (*route, 0), tree=tree),
        schema_at(model, route[:-1], tree=tree),
    )
    words = _DESCRIPTIONS.get(error["type"], _misfit)(fault)
    at = Pointer(place=_place(fault, words, tree=tree))
    return Finding(code=words.code, message=words.message, at=at, help=words.help)


def _no_kind(fault: _Fault) -> _Words:
    """Say of an entry that it doesn't tell its kind, or one that nobody knows."""
    if not isinstance(fault.node, Entries):
        return _wrong_type(fault)
    mend = f"add `kind: {KINDS[0]}` or `kind: {KINDS[1]}`"
    return _Words("missing-key", f"{fault.name} has no `kind`", mend, at_key=True)


def _place(fault: _Fault, words: _Words, *, tree: Tree) -> Span:
    """Where a fault is; in lines and columns, since the nodes may yet be corrected."""
    is_gap = words.code == "missing-key" and fault.error["type"] != "no-kind"
    origin = Origin(tree.file, fault.route[:-1] if is_gap else fault.route)
    places = Places({tree.file: tree.places()})
    return places.span(origin.key() if words.at_key else origin)


def is_key(error: ErrorDetails) -> bool:
    """Whether it is a key that is wrong, and not the value behind it."""
    return error["type"] in _OF_KEYS and error["loc"][-1] == "[key]"


def _unknown_key(fault: _Fault) -> _Words:
    key = str(fault.route[-1])
    known = tuple(fault.around.get("properties", ()))
    mend = nearest_help(key, known, what="key") or f"the keys here are {listed(known)}"
    return _Words("unknown-key", f"unknown key `{key}`", mend, at_key=True)


def _missing_key(fault: _Fault) -> _Words:
    key = str(fault.route[-1])
    mend = f"add, for example, `{example(key, fault.allowed)}`"
    return _Words("missing-key", f"{fault.holder} has no `{key}`", mend, at_key=True)


def _wrong_type(fault: _Fault) -> _Words:
    wanted = _WANTED.get(fault.error["type"], "text")
    mend = _instead(fault)
    if isinstance(fault.node, Scalar) and not fault.node.text:
        return _Words("wrong-type", f"{fault.name} has no value", mend, at_key=True)
    found = _kind(fault.node)
    message = f"{fault.name} is {found} where {wanted} is expected"
    return _Words("wrong-type", message, mend, at_key=not isinstance(fault.node, Scalar))


def _choice(fault: _Fault) -> _Words:
    in_key = is_key(fault.error)
    value = str(fault.route[-1]) if in_key else _text(fault.node)
    choices = tuple(re.findall(r"'([^']+)'", str(fault.error.get("ctx", {}).get("expected", ""))))
    if fault.route[-1:] == ("kind",) and fault.route[0] == "briefs":
        choices = KINDS
    mend = nearest_help(value, choices, what="choice") or f"choose {listed(choices, last='or')}"
    if not value:
        return _wrong_type(fault)._replace(help=mend)
    name = fault.holder if in_key else fault.name
    return _Words("bad-value", f"`{value}` is no choice for {name}", mend, at_key=in_key)


def _empty(fault: _Fault) -> _Words:
    required = fault.route and fault.route[-1] in fault.around.get("required", ())
    mend = "write what belongs here" + ("" if required else ", or remove the entry")
    return _Words("bad-value", f"{fault.name} is empty", mend, at_key=True)


def _too_many(fault: _Fault) -> _Words:
    most = fault.error.get("ctx", {}).get("max_length")
    message = f"{fault.name} has more entries than can be printed"
    return _Words("bad-value", message, f"keep it to {most} entries", at_key=True)


def _out_of_range(fault: _Fault) -> _Words:
    low, high = fault.allowed.get("minimum"), fault.allowed.get("maximum")
    message = f"`{_text(fault.node)}` is out of range for {fault.name}"
    return _Words("bad-value", message, f"write a number from {low} to {high}")


def _date(fault: _Fault) -> _Words:
    key = fault.route[-1]
    can_be_unknown = "unknown" in fault.around.get("properties", ())
    if can_be_unknown and _NO_DATE.fullmatch(_text(fault.node)):
        mend = f"leave `{key}` out, and write `unknown: [{key}]`"
        return _Words("bad-value", f"`{_text(fault.node)}` is not a date", mend)
    mend = "write a year, a month or a day, such as `2011`, `2011-09` or `2011-09-21`"
    return _Words("bad-value", f"`{_text(fault.node)}` is not a date", mend)


def _number(fault: _Fault) -> _Words:
    whole = fault.allowed.get("type") == "integer"
    message = f"`{_text(fault.node)}` is not a {'whole ' * whole}number"
    low, high = fault.allowed.get("minimum"), fault.allowed.get("maximum")
    mend = f"write a number from {low} to {high}, in digits and without a unit"
    return _Words("bad-value", message, mend)


def _truth(fault: _Fault) -> _Words:
    message = f"`{_text(fault.node)}` is neither `true` nor `false`"
    return _Words("bad-value", message, "write `true`, or remove the key")


def _link(fault: _Fault) -> _Words:
    message = f"{fault.name} is not an address"
    return _Words("bad-value", message, "begin it with `https://`, `http://` or `doi:`")


def _fingerprint(fault: _Fault) -> _Words:
    mend = "write the eight digits that `argmap check` gives, or remove the key to be told them"
    return _Words("bad-value", f"{fault.name} is not a fingerprint", mend)


def _colour(fault: _Fault) -> _Words:
    mend = "write `#` and six hexadecimal digits in quotation marks, such as `'#17495a'`"
    return _Words("bad-value", f"`{_text(fault.node)}` is not a color", mend)


def _language_tag(fault: _Fault) -> _Words:
    in_key = is_key(fault.error)
    name = str(fault.route[-1]) if in_key else _text(fault.node)
    mend = "write its tag, such as `en`, `es`, `he` or `pt-BR`"
    return _Words("bad-value", f"`{name}` is not a language", mend, at_key=in_key)


def _field_name(fault: _Fault) -> _Words:
    mend = "use lower-case letters, digits, hyphens and underscores, with a letter first"
    return _Words("bad-id", f"`{fault.route[-1]}` is not a field's name", mend, at_key=True)


def _digest(fault: _Fault) -> _Words:
    mend = "write `sha256:` and 64 hexadecimal digits, or remove the key"
    return _Words("bad-value", f"{fault.name} is not a digest", mend)


def _range(fault: _Fault) -> _Words:
    mend = "write two numbers, the smaller one first"
    return _Words("bad-value", f"{fault.name} is not a range", mend)


def _id(fault: _Fault) -> _Words:
    in_key = is_key(fault.error)
    name = str(fault.route[-1]) if in_key else _text(fault.node)
    slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
    mend = "use lower-case letters, digits and single hyphens" + (f": `{slug}`" if slug else "")
    what = f"`{name}`" if name else "an empty name"
    return _Words("bad-id", f"{what} is not an id", mend, at_key=in_key)


def _misfit(fault: _Fault) -> _Words:
    return _Words("bad-value", f"{fault.name} does not fit: {fault.error['msg'].lower()}", None)


_DESCRIPTIONS: Mapping[str, Callable[[_Fault], _Words]] = {
    "extra_forbidden": _unknown_key,
    "missing": _missing_key,
    "model_type": _wrong_type,
    "mapping_type": _wrong_type,
    "dict_type": _wrong_type,
    "tuple_type": _wrong_type,
    "string_type": _wrong_type,
    "bool_type": _truth,
    "bool_parsing": _truth,
    "float_type": _wrong_type,
    "int_type": _wrong_type,
    "float_parsing": _number,
    "int_parsing": _number,
    "int_from_float": _number,
    "bad-number": _number,
    "enum": _choice,
    "literal_error": _choice,
    "empty": _empty,
    "too_short": _empty,
    "too_long": _too_many,
    "greater_than_equal": _out_of_range,
    "less_than_equal": _out_of_range,
    "bad-date": _date,
    "bad-id": _id,
    "bad-link": _link,
    "bad-digest": _digest,
    "bad-range": _range,
    "bad-fingerprint": _fingerprint,
    "bad-colour": _colour,
    "bad-language-tag": _language_tag,
    "bad-field-name": _field_name,
    "no-kind": _no_kind,
}

_WANTED: Mapping[str, str] = {
    "model_type": "a mapping",
    "mapping_type": "a mapping",
    "dict_type": "a mapping",
    "tuple_type": "a list",
    "no-kind": "a mapping",
    "float_type": "a number",
    "int_type": "a number",
}


def _name(route: Route) -> str:
    if not route:
        return "this file"
    if isinstance(route[-1], int):
        holder = _name(route[:-1])
        return f"entry {route[-1] + 1} of {holder}"
    return f"`{route[-1]}`"


def _kind(node: Node | None) -> str:
    match node:
        case Sequence():
            return "a list"
        case Entries():
            return "a mapping"
        case Scalar() | Lost() | None:
            return "text"


def _text(node: Node | None) -> str:
    return node.text if isinstance(node, Scalar) else ""


def _instead(fault: _Fault) -> str:
    if not fault.route:
        return "write keys with their values, such as `key: value`"
    if "properties" in fault.inside and isinstance(fault.node, Entries):
        return f"put a dash before its first key: `- {next(iter(fault.node.entries), '…')}: …`"
    return _in_own_words(fault) or _by_example(fault)


def _by_example(fault: _Fault) -> str:
    if isinstance(fault.route[-1], int):
        if "properties" in fault.allowed:
            return f"write, for example, `{sample(fault.allowed)}`"
        return "write plain text, in quotation marks where it holds a colon or a bracket"
    wants_texts = fault.error["type"] == "tuple_type" and "properties" not in fault.inside
    if wants_texts and (ids := listed_ids(_text(fault.node))):
        return f"write it as a list: `{fault.route[-1]}: [{', '.join(ids)}]`"
    if wants_texts and 0 < len(_text(fault.node)) <= _SHORT:
        return f"write it as a list: `{fault.route[-1]}: [{_text(fault.node)}]`"
    return f"write, for example, `{example(str(fault.route[-1]), fault.allowed)}`"


def _in_own_words(fault: _Fault) -> str | None:
    """What was most likely meant where a mapping belongs, or a list of mappings."""
    many = fault.error["type"] == "tuple_type"
    allowed = fault.inside if many else fault.allowed
    own = as_mapping(fault.node, allowed)
    if own is None:
        return None
    if not isinstance(fault.route[-1], int):
        own = f"{fault.route[-1]}: {f'[{own}]' if many else own}"
    if " " in _text(fault.node) and not listed_ids(_text(fault.node)) and "premises:" in own:
        return f"state it as a claim, and name the claim here: `{own}`"
    return f"write `{own}`"
