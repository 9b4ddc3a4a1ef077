"""What the templates of flow sheets are given."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from markupsafe import Markup


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowHeadContext:
    """The head of a column in `flow.html`."""

    label: str = field(metadata={"help": "the speech, such as 1AC"})
    side: str = field(metadata={"help": "pro, con or nothing"})
    who: str = field(metadata={"help": "who speaks, in a few letters"})


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowCellContext:
    """A cell in `flow.html`."""

    side: str = field(metadata={"help": "pro, con or nothing"})
    number: str = field(metadata={"help": "the number of the answer; may be empty"})
    move: str = field(metadata={"help": "what it does, such as Turn; may be empty"})
    text: Markup = field(metadata={"help": "what is said; empty where nothing is known"})
    cite: Markup = field(metadata={"help": "whose card says so; may be empty"})


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowPartContext:
    """One argument on a sheet in `flow.html`."""

    rows: tuple[tuple[FlowCellContext, ...], ...] = field(metadata={"help": "the cells"})
    room: int = field(metadata={"help": "how many lines stay free below it"})


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowSheetContext:
    """One sheet in `flow.html`."""

    id: str = field(metadata={"help": "what links lead to"})
    side: str = field(metadata={"help": "pro, con or nothing"})
    name: str = field(metadata={"help": "whose it is, with its number"})
    title: Markup = field(metadata={"help": "the case; empty on a spare sheet"})
    heads: tuple[FlowHeadContext, ...] = field(metadata={"help": "the heads of the columns"})
    parts: tuple[FlowPartContext, ...] = field(metadata={"help": "the arguments"})


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowContext:
    """`flow.html` and `flow.css`, under the name `flow`."""

    template: ClassVar[str] = "flow.html"
    language: str = field(metadata={"help": "the document's language, as in BCP 47"})
    paper: str = field(metadata={"help": "the sheet: letter or a4"})
    title: str = field(metadata={"help": "the file's title"})
    subtitle: str = field(metadata={"help": "the format of debate; may be empty"})
    rules: Markup = field(metadata={"help": "the CSS that rules the columns down each page"})
    sheets: tuple[FlowSheetContext, ...] = field(metadata={"help": "the sheets"})
