"""A map as an SVG file that stands alone: real text, a title, a description, links."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from html import escape

from argmap.maps.map import Box
from argmap.maps.outline import box_told, reading_order
from argmap.model.ids import ClaimId
from argmap.render.drawing import Drawing, PlacedBox, Rect, Tag, Words
from argmap.render.fonts import FAMILY, Face
from argmap.render.legend import draw_legend
from argmap.render.links import safe_href
from argmap.render.look import INK, LEADING, PAPER
from argmap.render.numbers import number
from argmap.render.shapes import box_shapes, ground_shapes, tag_shapes
from argmap.render.text import clean, measure, shorten

LinkFor = Callable[[ClaimId], str | None]
"""Where a claim's box leads, if anywhere."""
_BESIDE = re.compile(r"(?:[\w-][\w.-]*/|\.\.?/)*[\w-][\w.-]*(?:#[\w.-]+)?\Z", re.ASCII)
_MARGIN = 14.0
_TITLE = 13.0
_HEADING = 26.0
_BASELINE = 0.36
"""How far a line's baseline lies below its middle, in ems of the bundled font."""


def render_svg(drawing: Drawing, *, link_for: LinkFor | None = None, prefix: str = "box-") -> bytes:
    """Write one drawing, with its title and its legend, as an SVG file."""
    return render_sheets_svg([drawing], link_for=link_for, prefix=prefix)


def render_sheets_svg(
    drawings: Sequence[Drawing], *, link_for: LinkFor | None = None, prefix: str = "box-"
) -> bytes:
    """Write the parts of a divided map, one below the other, as one SVG file.

    Each part is a view of its own, which the pointers between parts lead to.
    """
    pen = _Pen(link_for, prefix, parts=len(drawings))
    width = max(_width(drawing) for drawing in drawings)
    top = 0.0
    content: list[str] = []
    for drawing in drawings:
        part, bottom = pen.part(drawing, top, width)
        content.append(part)
        top = bottom
    opening = _opening(drawings, width, top, prefix)
    return "".join((opening, *content, "</svg>\n")).encode()


def text(content: str) -> str:
    """Any user's text as the content of an element or an attribute, and nothing but text."""
    return escape(clean(content), quote=True)


def safe_link(link: str) -> str | None:
    """The link, where it is a place beside this file, in it, or one that any document may name."""
    return link if _BESIDE.match(link) else safe_href(link)


def _opening(drawings: Sequence[Drawing], width: float, height: float, prefix: str) -> str:
    first = drawings[0].map
    described = first.description if len(drawings) == 1 else _whole(drawings)
    name = text(prefix)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{number(width)}pt"'
        f' height="{number(height)}pt" viewBox="0 0 {number(width)} {number(height)}"'
        f' role="graphics-document document" aria-labelledby="{name}title"'
        f' aria-describedby="{name}description" style="max-width:100%;height:auto">\n'
        f'<title id="{name}title">{text(first.title)}</title>\n'
        f'<desc id="{name}description">{text(described)}</desc>\n'
        f"<style>text{{font-family:{FAMILY};white-space:pre}}a:hover rect,a:focus rect"
        f"{{stroke-width:2}}</style>\n"
        f'<rect width="100%" height="100%" fill="{PAPER}"/>\n'
    )


def _whole(drawings: Sequence[Drawing]) -> str:
    return f"{drawings[0].map.title}, in {len(drawings)} maps, one below the other."


def _width(drawing: Drawing) -> float:
    title = measure(drawing.map.title, face=Face.BOLD, size=_TITLE)
    return max(drawing.width, min(title, 600.0), 330.0) + 2 * _MARGIN


class _Pen:
    """Writes parts of a file, with what they have in common."""

    def __init__(self, link_for: LinkFor | None, prefix: str, *, parts: int) -> None:
        self._link_for = link_for
        self._prefix = prefix
        self._parts = parts

    def part(self, drawing: Drawing, top: float, width: float) -> tuple[str, float]:
        """Write a drawing below what is there; also say where it ends."""
        legend = draw_legend(drawing.map, width=width - 2 * _MARGIN)
        below = _HEADING + drawing.height + 12.0
        height = below + legend.height + _MARGIN
        left = (width - drawing.width) / 2
        body = (
            self._heading(drawing, width)
            + self._moved(drawing, left, _HEADING)
            + self._moved(legend, _MARGIN, below)
        )
        view = ""
        if self._parts > 1:
            area = f"0 {number(top)} {number(width)} {number(height)}"
            view = f'<view id="{text(drawing.map.id)}" viewBox="{area}"/>'
        return f'{view}<g transform="translate(0 {number(top)})">{body}</g>\n', top + height

    def _heading(self, drawing: Drawing, width: float) -> str:
        map_ = drawing.map
        title = f"{map_.number} · {map_.part_title}" if map_.part_title else map_.title
        if map_.of > 1:
            title += f" (map {map_.number} of {map_.of})"
        area = Rect(x=0.0, y=4.0, width=width, height=_HEADING - 6.0)
        shown = shorten(title, face=Face.BOLD, size=_TITLE, width=width - _MARGIN)
        return svg_words(Words(lines=(shown,), area=area, size=_TITLE, bold=True, colour=INK))

    def _moved(self, drawing: Drawing, right: float, down: float) -> str:
        beside = [group.words for group in drawing.groups]
        beside += [path.words for path in drawing.paths if path.words is not None]
        inner = ground_shapes(drawing) + "".join(svg_words(words) for words in beside)
        placed = {box.box.id: box for box in drawing.boxes}
        known = {box.id for box in drawing.map.boxes}
        order = reading_order(drawing.map) if known == placed.keys() else tuple(placed)
        boxes = "\n".join(self._box(placed[id_], drawing.unit) for id_ in order)
        where = f"translate({number(right)} {number(down)})"
        return f'<g transform="{where}">\n{inner}\n{boxes}\n</g>\n'

    def _box(self, placed: PlacedBox, unit: float) -> str:
        box = placed.box
        pointers = {tag: target for tag in placed.tags if (target := self._target(tag))}
        bare = replace(placed, tags=tuple(tag for tag in placed.tags if tag not in pointers))
        inner = box_shapes(bare, unit=unit) + "".join(_all_words(bare))
        told = box_told(box)
        title = f"<title>{text(told)}</title>" if told else ""
        link = self._link(placed)
        if link is not None:
            inner = f'<a href="{text(link)}" aria-label="{text(_named(box))}">{title}{inner}</a>'
            title = ""
        beside = "".join(
            f'<a href="#{text(target)}">{tag_shapes(tag, unit=unit)}{svg_words(tag.words)}</a>'
            for tag, target in pointers.items()
        )
        return f'<g id="{text(self._prefix + box.id)}">{title}{inner}{beside}</g>'

    def _target(self, tag: Tag) -> str | None:
        """The id in this file that a pointer leads to: a part of the map, or a box."""
        if tag.repeats is not None:
            return self._prefix + tag.repeats
        return tag.leads_to if self._parts > 1 else None

    def _link(self, placed: PlacedBox) -> str | None:
        box = placed.box
        if box.link is None or self._link_for is None:
            return None
        link = self._link_for(ClaimId(box.link))
        return None if link is None else safe_link(link)


def _named(box: Box) -> str:
    """A linked box's name, for those who don't see what stands on it."""
    side = f"{box.side}: " if box.side else ""
    word = "quotation" if box.evidence == 1 else "quotations"
    return side + box_told(box) + (f" ({box.evidence} {word})" if box.evidence else "")


def _all_words(placed: PlacedBox) -> Iterator[str]:
    yield svg_words(placed.words)
    for tag in placed.tags:
        yield svg_words(tag.words)
    if placed.unless is not None:
        yield from _all_words(placed.unless)


def svg_words(words: Words) -> str:
    """Lines of text around the middle of their area, each where it was measured to fit."""
    if not any(words.lines):
        return ""
    leading = words.size * LEADING
    area = words.area
    x = area.x + area.width / 2 if words.centred else area.x
    first = area.y + area.height / 2 - leading * (len(words.lines) - 1) / 2
    spans = "".join(
        f'<tspan x="{number(x)}" y="{number(first + leading * n + words.size * _BASELINE)}">'
        f"{text(line)}{' ' if n < len(words.lines) - 1 else ''}</tspan>"
        for n, line in enumerate(words.lines)
    )
    return f"<text{_style(words)}>{spans}</text>"


def _style(words: Words) -> str:
    style = f' font-size="{number(words.size)}" fill="{words.colour}"'
    if words.centred:
        style += ' text-anchor="middle"'
    if words.bold:
        style += ' font-weight="700"'
    if words.italic:
        style += ' font-style="italic"'
    if words.right_to_left:
        style += ' direction="rtl" unicode-bidi="plaintext"'
    return style
