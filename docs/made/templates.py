"""The page of the templates: each name that a template may use, from the contexts' classes."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Iterator

from markupsafe import Markup

from argmap.render import contexts
from argmap.render.flow_contexts import FlowContext
from argmap.render.one_pager_contexts import OnePagerContext
from docs.made.markdown import heading, table

INTRODUCTION = """\
A brief is HTML made from Jinja templates, and CSS. To change how a project's briefs look, copy a
file from argmap's `templates/` into the project's own `templates/`, under the same name, and change
the copy: it is used in place of the shipped one.

A template sees the values below and nothing else. It runs in Jinja's immutable sandbox, with text
escaped where it is used; a name that isn't listed here is a finding with the template's line. It
cannot read files outside the two folders or reach the network, and links other than `http`,
`https`, `mailto`, `doi` and `#` are taken out. A template, or the folder, may be a symbolic link to
another place in the project; one that leads out of it is a finding.

`brief.html` is given `brief`, each template in `blocks/` is given `block`, `flow.html`, which
makes flow sheets, is given `flow`, and `onepager.html` and what is in `onepager/` are given `page`.

In a one-pager's print each part keeps its id, such as `part-ask` or `part-points-0`, and
`onepager.css` uses `--air` once above each part and `--drop` above the headline and the foot: by
these argmap finds what fits on a sheet, and shares out what is left of it."""
TOPS = (contexts.BriefContext, FlowContext, OnePagerContext)


def templates_page() -> Iterator[str]:
    """Every context, beginning with the one that holds the others."""
    yield from heading("Templates")
    yield INTRODUCTION
    for context in dict.fromkeys(one for top in TOPS for one in (top, *_below(top))):
        yield from ("", f"## {_name(context)}", "", _meaning(context), "")
        hints = typing.get_type_hints(context)
        fields = dataclasses.fields(context)
        rows = ((f"`{one.name}`", _type(hints[one.name]), one.metadata["help"]) for one in fields)
        yield from table(("name", "type", "meaning"), rows)


def _below(context: type) -> Iterator[type]:
    """The contexts that a context holds, in the order of its fields."""
    hints = typing.get_type_hints(context)
    for one in dataclasses.fields(context):
        for part in _leaves(hints[one.name]):
            if dataclasses.is_dataclass(part):
                yield part
                yield from _below(part)


def _leaves(hint: object) -> Iterator[type]:
    if isinstance(hint, type) and not typing.get_args(hint):
        yield hint
    for part in typing.get_args(hint):
        yield from _leaves(part)


def _type(hint: object) -> str:
    if typing.get_origin(hint) is tuple:
        return f"list: {_type(typing.get_args(hint)[0])}"
    if isinstance(hint, types.UnionType) and typing.get_args(hint)[1:] == (types.NoneType,):
        return f"{_type(typing.get_args(hint)[0])}, or nothing"
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        return f"[{_name(hint)}](#{_name(hint)})"
    if isinstance(hint, type):
        return {Markup: "HTML", str: "text", int: "number", bool: "yes or no"}[hint]
    return "any block"


def _name(context: type) -> str:
    return context.__name__.removesuffix("Context").lower()


def _meaning(context: type) -> str:
    return " ".join((context.__doc__ or "").split())
