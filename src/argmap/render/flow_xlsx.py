"""Flow sheets as a workbook to take notes in, laid out as flows on a computer usually are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from io import BytesIO
from textwrap import wrap
from types import MappingProxyType
from typing import Any, TypeAlias

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from argmap.briefs.flow import Flow
from argmap.briefs.flow_sheets import FlowCell, FlowSheet
from argmap.model.issues import Side

_Cells: TypeAlias = tuple[FlowCell | None, ...]

_INK: Mapping[Side | None, str] = MappingProxyType(
    {Side.PRO: "#405C79", Side.CON: "#A33F3F", None: "#1C2126"}
)
"""Blue and red as flows have them, the red dark enough to be read on white."""
_RULE = "#C9CFD4"
_FONT = "Calibri"
_WIDTH = 36
_LINE_LENGTH, _LINE_HEIGHT = 46, 11
"""How many letters of 8 points stand in a line of a column, and how high a line is."""
_ROW_HEIGHT = 15
_ROOM = 4
"""How many rows stay free below each argument."""
_MOST_IN_CELL = 32_767
_MOST_IN_NAME = 31
_MOST_IN_HEADER = 120
"""How many letters a cell, the name of a sheet and a header may have; Excel's own limits, but
for the header, where an `&` stands twice."""
_NOT_IN_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_TEXT = 49
"""The number by which Excel knows the format of cells that hold text and nothing else."""
_TAKEN = "history"
"""The name that Excel keeps for itself."""
_NO_TIME = datetime(1980, 1, 1, tzinfo=UTC)
"""When the workbook was made, as far as it says: the same flow is always the same bytes."""


def render_flow_xlsx(flow: Flow) -> bytes:
    """Write flow sheets as a workbook, a sheet each; what is in a cell is never a formula."""
    data = BytesIO()
    workbook = Workbook(data, {"in_memory": True})
    workbook.set_properties({"title": flow.title, "created": _NO_TIME})
    looks = _Looks(workbook)
    for sheet, name in zip(flow.sheets, _names(flow.sheets), strict=True):
        _write(workbook.add_worksheet(name, worksheet_class=_Page), sheet, looks)
    workbook.close()
    return data.getvalue()


class _Looks:
    """How cells look: a head, and a note, for each side.

    Bold is what the argument itself says, and ruled what stands at its top.
    """

    def __init__(self, workbook: Workbook) -> None:
        self.heads = {side: workbook.add_format(_head(ink)) for side, ink in _INK.items()}
        self.notes = {
            (side, bold, ruled): workbook.add_format(_note(ink, bold=bold, ruled=ruled))
            for side, ink in _INK.items()
            for bold in (False, True)
            for ruled in (False, True)
        }


class _Page(Worksheet):  # type: ignore[misc]
    """A sheet whose rows are as high as their words, and grow when more is written into them.

    Why: the library can only fix a row's height, or leave it to the program that opens the
    workbook, and not every program then looks how much is in it.
    """

    def _xml_start_tag_unencoded(self, tag: str, attributes: list[tuple[str, Any]]) -> None:
        kept = [one for one in attributes if one[0] != "customHeight"]
        super()._xml_start_tag_unencoded(tag, kept)


def _head(ink: str) -> dict[str, object]:
    return _cell(ink) | {"font_size": 12, "bold": True, "bottom": 2, "bottom_color": ink}


def _note(ink: str, *, bold: bool, ruled: bool) -> dict[str, object]:
    """Plain text whatever is typed: a note may well begin with `=`, `-` or `+`."""
    note = _cell(ink) | {"font_size": 8, "num_format": _TEXT, "bold": bold}
    return note | {"top": 1, "top_color": _INK[None]} if ruled else note


def _cell(ink: str) -> dict[str, object]:
    base = {"font_name": _FONT, "font_color": ink, "text_wrap": True, "valign": "top"}
    return base | {"right": 1, "right_color": _RULE}


def _write(page: Worksheet, sheet: FlowSheet, looks: _Looks) -> None:
    page.set_tab_color(_INK[sheet.side])
    page.freeze_panes(1, 0)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    page.set_header(f"&L{_header(sheet)}")
    for column, head in enumerate(sheet.heads):
        page.set_column(column, column, _WIDTH, looks.notes[head.side, False, False])
        label = f"{head.label} · {head.who}" if head.who else head.label
        page.write_string(0, column, label, looks.heads[head.side])
    row = 1
    for part in sheet.parts:
        for number, cells in enumerate(part.rows):
            _write_row(page, sheet, cells, looks, row=row + number, ruled=number == 0 and row > 1)
        row += len(part.rows) + _ROOM


def _write_row(
    page: Worksheet, sheet: FlowSheet, cells: _Cells, looks: _Looks, *, row: int, ruled: bool
) -> None:
    page.set_row(row, max(_ROW_HEIGHT, *(_height(cell) for cell in cells)))
    for column, (head, cell) in enumerate(zip(sheet.heads, cells, strict=True)):
        look = looks.notes[head.side, column == 0, ruled]
        if cell is not None and cell.line:
            page.write_string(row, column, cell.line[:_MOST_IN_CELL], look)
        elif ruled:
            page.write_blank(row, column, None, looks.notes[head.side, False, True])


def _header(sheet: FlowSheet) -> str:
    """The whole title for the head of a printed page, where `&` begins a command."""
    words = _NOT_IN_NAME.sub(" ", f"{sheet.name} {sheet.title}").split()
    return _cut(" ".join(words), _MOST_IN_HEADER).replace("&", "&&")


def _height(cell: FlowCell | None) -> int:
    return _LINE_HEIGHT * len(wrap(cell.line, _LINE_LENGTH)) + 4 if cell else 0


def _names(sheets: tuple[FlowSheet, ...]) -> Iterator[str]:
    """Give each sheet a name that Excel takes and no other sheet has, made of its argument."""
    taken = {_TAKEN}
    for sheet in sheets:
        words = _NOT_IN_NAME.sub(" ", f"{sheet.name} {sheet.title}").split()
        full = " ".join(words).strip("' ") or "Sheet"
        name, count = _cut(full, _MOST_IN_NAME), 1
        while name.casefold() in taken:
            count += 1
            ending = f" ({count})"
            name = f"{_cut(full, _MOST_IN_NAME - len(ending))}{ending}"
        taken.add(name.casefold())
        yield name


def _cut(text: str, length: int) -> str:
    """Shorten a text to a length that Excel counts in UTF-16 units, behind a whole character."""
    units = 0
    for place, character in enumerate(text):
        units += 2 if ord(character) > 0xFFFF else 1
        if units > length:
            return text[:place].rstrip("' ")
    return text
