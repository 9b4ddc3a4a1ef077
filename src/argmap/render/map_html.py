"""A sheet as HTML: words in their places over one picture of frames and lines.

Words are HTML, not SVG, because the PDF engine sets SVG text letter by letter: slower, without
links, and with right-to-left scripts reversed. All numbers are final, in points.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from argmap.maps.outline import reading_order
from argmap.model.ids import ClaimId
from argmap.render.drawing import Drawing, PlacedBox, Rect, Words
from argmap.render.fonts import FAMILY, Face
from argmap.render.look import INK, LEADING
from argmap.render.numbers import number
from argmap.render.shapes import shapes
from argmap.render.sheets import GAP, HEADING, TITLE, Sheet
from argmap.render.svg import LinkFor, safe_link, text
from argmap.render.text import measure, shorten

_CSS = """\
.map-sheet { position: relative; overflow: hidden; margin: 0; padding: 0; color: %(ink)s;
  font-family: %(family)s; font-size: 8pt; line-height: 1.2; break-inside: avoid }
.map-title { position: absolute; left: 0; top: 0; margin: 0; padding: 0; font-size: %(title)spt;
  font-weight: 700; line-height: 1.2; white-space: nowrap; text-align: left; text-indent: 0 }
.map-number { font-size: 9pt; font-weight: 400 }
.map-picture, .map-legend { position: absolute; margin: 0; padding: 0 }
.map-picture > svg, .map-legend > svg { position: absolute; left: 0; top: 0 }
.map-box { position: absolute; margin: 0; padding: 0; text-indent: 0; text-align: left;
  hyphens: manual }
.map-words { position: absolute; white-space: nowrap; font-variant: normal; letter-spacing: 0 }
.map-words a { display: block; color: inherit; text-decoration: none }
"""


def sheet_css() -> str:
    """The style that every page with sheets needs once; its classes begin with `map-`."""
    return _CSS % {"family": FAMILY, "ink": INK, "title": number(TITLE)}


def sheet_html(
    sheet: Sheet, *, link_for: LinkFor | None = None, prefix: str = "map-", heading: str = "h2"
) -> str:
    """A sheet as one block of fixed size, its words in the order in which they are read.

    Pointers to other parts of the map lead to `#` + prefix + the part's id, which is the id of that
    part's block.
    """
    pen = _Pen(sheet, link_for, prefix, heading)
    return "".join(pen.block())


def render_map_pages(
    sheets: Sequence[Sheet],
    *,
    margin: float = 36.0,
    paper: tuple[float, float],
    language: str = "en",
    link_for: LinkFor | None = None,
    furnished: bool = True,
) -> str:
    """A complete document of sheets, one a page, each page turned as its sheet is.

    A furnished page has the map's title and number at its foot.
    """
    title = text(sheets[0].title)
    pages = "".join(
        f'<section class="{"turned" if sheet.landscape else "upright"}">'
        f'<div class="place" data-place="{_number_of(sheet)}"></div>'
        f"{sheet_html(sheet, link_for=link_for, heading=_heading(sheet))}</section>"
        for sheet in sheets
    )
    style = _page_css(sheets[0].title if furnished else None, paper, margin)
    return (
        f'<!DOCTYPE html>\n<html lang="{text(language)}"><head><meta charset="utf-8">'
        f"<title>{title}</title><style>\n{style}{sheet_css()}</style></head>"
        f"<body>{pages}</body></html>\n"
    )


def _page_css(foot: str | None, paper: tuple[float, float], margin: float) -> str:
    width, height = (number(side) for side in paper)
    furniture = (
        ""
        if foot is None
        else (
            f' @bottom-left {{ content: "{_css_text(foot)}"; font-size: 8pt }}'
            f" @bottom-right {{ content: string(place); font-size: 8pt }}"
        )
    )
    return (
        f"@page {{ margin: {number(margin)}pt; font-family: {FAMILY};{furniture} }}\n"
        f"@page upright {{ size: {width}pt {height}pt }}\n"
        f"@page turned {{ size: {height}pt {width}pt }}\n"
        f"body {{ margin: 0 }} .upright {{ page: upright }} .turned {{ page: turned }}\n"
        f"section {{ break-after: page }} section:last-child {{ break-after: auto }}\n"
        f".place {{ height: 0; string-set: place attr(data-place) }}\n"
    )


class _Pen:
    """Writes one sheet."""

    def __init__(self, sheet: Sheet, link_for: LinkFor | None, prefix: str, heading: str) -> None:
        self._heading = heading
        self._sheet = sheet
        self._link_for = link_for
        self._prefix = prefix

    def block(self) -> Iterator[str]:
        """The sheet: its title, its picture, its legend."""
        sheet = self._sheet
        drawing = sheet.drawing
        size = f"width:{number(sheet.width)}pt;height:{number(sheet.used)}pt"
        name, place = _named(sheet)
        yield f'<div class="map-sheet" id="{text(self._prefix + sheet.id)}" style="{size}">'
        yield f'<{self._heading} class="map-title">{text(name)}'
        yield f' <span class="map-number">{place}</span>' if place else ""
        yield f"</{self._heading}>"
        left = (sheet.width - drawing.width) / 2
        area = Rect(x=left, y=HEADING, width=drawing.width, height=drawing.height)
        yield from self._layer("map-picture", drawing, area, drawing.map.description)
        legend = sheet.legend
        low = HEADING + drawing.height + GAP
        area = Rect(x=0.0, y=low, width=legend.width, height=legend.height)
        if legend.boxes:
            yield from self._layer("map-legend", legend, area, "The signs of the legend")
        yield "</div>"

    def _layer(self, name: str, drawing: Drawing, area: Rect, told: str) -> Iterator[str]:
        width, height = number(area.width), number(area.height)
        yield f'<div class="{name}" style="{_place(area)}">'
        yield (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}pt" height="{height}pt"'
            f' viewBox="0 0 {width} {height}"><title>{text(told)}</title>'
            f"{shapes(drawing)}</svg>"
        )
        for group in drawing.groups:
            yield f'<p class="map-box" style="{_place(group.frame)}">'
            yield f"{_words(group.words, group.frame)}</p>"
        for words in (path.words for path in drawing.paths if path.words is not None):
            yield f'<p class="map-box" style="{_place(words.area)}">'
            yield f"{_words(words, words.area)}</p>"
        placed = {box.box.id: box for box in drawing.boxes}
        order = reading_order(drawing.map) if name == "map-picture" else tuple(placed)
        for id_ in order:
            yield from self._box(placed[id_])
        yield "</div>"

    def _box(self, placed: PlacedBox) -> Iterator[str]:
        yield f'<p class="map-box" style="{_place(placed.frame)}">'
        yield _words(placed.words, placed.frame, link=self._link(placed))
        for tag in placed.tags:
            link = None if tag.leads_to is None else f"#{self._prefix}{tag.leads_to}"
            yield " " + _words(tag.words, placed.frame, link=link)
        if placed.unless is not None:
            yield " " + _words(placed.unless.words, placed.frame)
        yield "</p>"

    def _link(self, placed: PlacedBox) -> str | None:
        box = placed.box
        if box.link is None or self._link_for is None:
            return None
        link = self._link_for(ClaimId(box.link))
        return None if link is None else safe_link(link)


def _heading(sheet: Sheet) -> str:
    """The element of a sheet's title, where the map is the whole document: it has one heading."""
    return "h1" if sheet.number == 1 else "p"


def _named(sheet: Sheet) -> tuple[str, str]:
    """A sheet's title and what stands beside it, in one line."""
    place = _number_of(sheet)
    room = sheet.width - (measure(f"{place}  ", face=Face.REGULAR, size=9.0) if place else 0.0)
    name = f"{sheet.number} · {sheet.part_title}" if sheet.part_title else sheet.title
    return shorten(name, face=Face.BOLD, size=TITLE, width=room), place


def _number_of(sheet: Sheet) -> str:
    return f"map {sheet.number} of {sheet.of}" if sheet.of > 1 else ""


def _words(words: Words, within: Rect, *, link: str | None = None) -> str:
    if not any(words.lines):
        return ""
    leading = words.size * LEADING
    area = words.area
    top = area.y + (area.height - leading * len(words.lines)) / 2 - within.y
    place = (
        f"left:{number(area.x - within.x)}pt;top:{number(top)}pt;width:{number(area.width)}pt;"
        f"font-size:{number(words.size)}pt;line-height:{number(leading)}pt;color:{words.colour}"
    )
    if words.centred:
        place += ";text-align:center"
    if words.bold:
        place += ";font-weight:700"
    if words.italic:
        place += ";font-style:italic"
    content = "<br>".join(text(line) for line in words.lines)
    if link is not None:
        content = f'<a href="{text(link)}">{content}</a>'
    direction = ' dir="rtl"' if words.right_to_left else ""
    return f'<span class="map-words"{direction} style="{place}">{content}</span>'


def _place(area: Rect) -> str:
    return (
        f"left:{number(area.x)}pt;top:{number(area.y)}pt;"
        f"width:{number(area.width)}pt;height:{number(area.height)}pt"
    )


def _css_text(content: str) -> str:
    """Any text inside a CSS string in a style element."""
    return "".join(c if c.isalnum() or c == " " else f"\\{ord(c):x} " for c in content)
