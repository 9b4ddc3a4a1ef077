"""What is wrong with a value, in the house's words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from pydantic_core import ErrorDetails

from argmap.findings.finding import Finding, Pointer
from argmap.findings.suggest import listed, nearest_help
from argmap.origin import Origin, Places, Route, Span
from argmap.reading.allowed import example, sample, schema_at
from argmap.reading.briefs_schema import KINDS
from argmap.reading.fault import Fault, Words, is_key, said
from argmap.reading.file_model import FileModel
from argmap.reading.nodes import Entries, Lost, Node, Scalar, Sequence, Tree
from argmap.reading.own_words import as_mapping, listed_ids
from argmap.reading.value_faults import VALUE_FAULTS

_SHORT = 40
"""Up to this length an author's own words can stand in a finding's help."""


def describe(error: ErrorDetails, route: Route, *, tree: Tree, model: type[FileModel]) -> Finding:
    """Say what a validation error means to the author of the file."""
    fault = Fault(
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


def _no_kind(fault: Fault) -> Words:
    """Say of an entry that it doesn't tell its kind, or one that nobody knows."""
    if not isinstance(fault.node, Entries):
        return _wrong_type(fault)
    mend = f"add `kind: {KINDS[0]}` or `kind: {KINDS[1]}`"
    return Words("missing-key", f"{fault.name} has no `kind`", mend, at_key=True)


def _place(fault: Fault, words: Words, *, tree: Tree) -> Span:
    """Where a fault is; in lines and columns, since the nodes may yet be corrected."""
    is_gap = words.code == "missing-key" and fault.error["type"] != "no-kind"
    origin = Origin(tree.file, fault.route[:-1] if is_gap else fault.route)
    places = Places({tree.file: tree.places()})
    return places.span(origin.key() if words.at_key else origin)


def _unknown_key(fault: Fault) -> Words:
    key = str(fault.route[-1])
    known = tuple(fault.around.get("properties", ()))
    mend = nearest_help(key, known, what="key") or f"the keys here are {listed(known)}"
    return Words("unknown-key", f"unknown key `{key}`", mend, at_key=True)


def _missing_key(fault: Fault) -> Words:
    key = str(fault.route[-1])
    mend = f"add, for example, `{example(key, fault.allowed)}`"
    return Words("missing-key", f"{fault.holder} has no `{key}`", mend, at_key=True)


def _wrong_type(fault: Fault) -> Words:
    wanted = _WANTED.get(fault.error["type"], "text")
    mend = _instead(fault)
    if isinstance(fault.node, Scalar) and not fault.node.text:
        return Words("wrong-type", f"{fault.name} has no value", mend, at_key=True)
    found = _kind(fault.node)
    message = f"{fault.name} is {found} where {wanted} is expected"
    return Words("wrong-type", message, mend, at_key=not isinstance(fault.node, Scalar))


def _choice(fault: Fault) -> Words:
    in_key = is_key(fault.error)
    value = str(fault.route[-1]) if in_key else said(fault.node)
    choices = tuple(re.findall(r"'([^']+)'", str(fault.error.get("ctx", {}).get("expected", ""))))
    if fault.route[-1:] == ("kind",) and fault.route[0] == "briefs":
        choices = KINDS
    mend = nearest_help(value, choices, what="choice") or f"choose {listed(choices, last='or')}"
    if not value:
        return _wrong_type(fault)._replace(help=mend)
    name = fault.holder if in_key else fault.name
    return Words("bad-value", f"`{value}` is no choice for {name}", mend, at_key=in_key)


def _empty(fault: Fault) -> Words:
    required = fault.route and fault.route[-1] in fault.around.get("required", ())
    mend = "write what belongs here" + ("" if required else ", or remove the entry")
    return Words("bad-value", f"{fault.name} is empty", mend, at_key=True)


def _too_few(fault: Fault) -> Words:
    least, found = (fault.error.get("ctx", {}).get(key) for key in ("min_length", "actual_length"))
    if not found:
        return _empty(fault)
    mend = f"write {least} entries; there {'is' if found == 1 else 'are'} {found}"
    return Words("bad-value", f"{fault.name} has too few entries", mend, at_key=True)


def _too_many(fault: Fault) -> Words:
    most = fault.error.get("ctx", {}).get("max_length")
    if most == fault.allowed.get("minItems"):
        message = f"{fault.name} has too many entries"
        return Words("bad-value", message, f"write {most} entries", at_key=True)
    message = f"{fault.name} has more entries than can be printed"
    return Words("bad-value", message, f"keep it to {most} entries", at_key=True)


def _misfit(fault: Fault) -> Words:
    return Words("bad-value", f"{fault.name} does not fit: {fault.error['msg'].lower()}", None)


_DESCRIPTIONS: Mapping[str, Callable[[Fault], Words]] = {
    **VALUE_FAULTS,
    "extra_forbidden": _unknown_key,
    "missing": _missing_key,
    "model_type": _wrong_type,
    "mapping_type": _wrong_type,
    "dict_type": _wrong_type,
    "tuple_type": _wrong_type,
    "string_type": _wrong_type,
    "float_type": _wrong_type,
    "int_type": _wrong_type,
    "enum": _choice,
    "literal_error": _choice,
    "empty": _empty,
    "too_short": _too_few,
    "too_long": _too_many,
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


def _instead(fault: Fault) -> str:
    if not fault.route:
        return "write keys with their values, such as `key: value`"
    if fault.error["type"] == "string_type" and (braced := _braced(fault.node)):
        return f"put it in quotation marks: `{fault.route[-1]}: '{braced}'`"
    if "properties" in fault.inside and isinstance(fault.node, Entries):
        return f"put a dash before its first key: `- {next(iter(fault.node.entries), '…')}: …`"
    return _in_own_words(fault) or _by_example(fault)


def _braced(node: Node | None) -> str:
    """Names in braces that were taken for a mapping, as they were meant to be read."""
    if not isinstance(node, Entries) or any(said(value) for _, value in node.entries.values()):
        return ""
    return f"{{{', '.join(node.entries)}}}"


def _by_example(fault: Fault) -> str:
    if isinstance(fault.route[-1], int):
        if "properties" in fault.allowed:
            return f"write, for example, `{sample(fault.allowed)}`"
        return "write plain text, in quotation marks where it holds a colon or a bracket"
    wants_texts = fault.error["type"] == "tuple_type" and "properties" not in fault.inside
    wants_texts = wants_texts and fault.allowed.get("minItems", 0) < 2
    if wants_texts and (ids := listed_ids(said(fault.node))):
        return f"write it as a list: `{fault.route[-1]}: [{', '.join(ids)}]`"
    if wants_texts and 0 < len(said(fault.node)) <= _SHORT:
        return f"write it as a list: `{fault.route[-1]}: [{said(fault.node)}]`"
    return f"write, for example, `{example(str(fault.route[-1]), fault.allowed)}`"


def _in_own_words(fault: Fault) -> str | None:
    """What was most likely meant where a mapping belongs, or a list of mappings."""
    many = fault.error["type"] == "tuple_type"
    allowed = fault.inside if many else fault.allowed
    own = as_mapping(fault.node, allowed)
    if own is None:
        return None
    if not isinstance(fault.route[-1], int):
        own = f"{fault.route[-1]}: {f'[{own}]' if many else own}"
    if " " in said(fault.node) and not listed_ids(said(fault.node)) and "premises:" in own:
        return f"state it as a claim, and name the claim here: `{own}`"
    return f"write `{own}`"
