"""One map, in each form that a map can take."""

from __future__ import annotations

from io import BytesIO

from argmap.maps.map import Map
from argmap.maps.split import split
from argmap.maps.untangle import untangled
from argmap.model.papers import Paper
from argmap.render.drawing import Direction
from argmap.render.layout import DEFAULT, LayoutFailed, LayoutOptions, lay_out
from argmap.render.map_html import render_map_pages
from argmap.render.map_text import map_dot, map_mermaid
from argmap.render.pdf import render_pdf
from argmap.render.sheets import fit_sheets, whole_sheet
from argmap.render.svg import LinkFor, render_sheets_svg, render_svg

MOST_BOXES = 250
"""Up to how many boxes a map is drawn whole; a larger one can't be read as one picture."""
_MOST_OF_A_PART = 40
_PAPERS = {Paper.LETTER: (612.0, 792.0), Paper.A4: (595.28, 841.89)}
_MARGIN = 36.0
_SHARPNESS = 2.0


def draw_svg(
    map_: Map, *, link_for: LinkFor | None = None, options: LayoutOptions = DEFAULT
) -> bytes:
    """Draw a map as one SVG file: whole, or, where it is large, in parts that lead to each other.

    Why parts: the time of a layout grows faster than the square of the boxes, and nobody follows a
    line over metres. So 5,000 claims take as long as their parts do, and no layout runs long.

    Raises:
        EngineMissing: The chosen engine isn't installed.
        LayoutFailed: Not even a part could be laid out.
    """
    forest = untangled(map_)
    if forest.groups:
        return render_svg(lay_out(forest, options=options), link_for=link_for)
    if len(forest.boxes) <= MOST_BOXES:
        try:
            drawing = lay_out(forest, direction=Direction.ACROSS, options=options)
        except LayoutFailed:
            pass
        else:
            return render_svg(drawing, link_for=link_for)
    parts = split(forest, most=_MOST_OF_A_PART)
    drawings = [lay_out(part, direction=Direction.ACROSS, options=options) for part in parts]
    return render_sheets_svg(drawings, link_for=link_for)


def draw_pages(map_: Map, *, paper: Paper = Paper.LETTER, options: LayoutOptions = DEFAULT) -> str:
    """Draw a map as a document for print, on as many pages as it takes to be read."""
    width, height = _PAPERS[paper]
    sheets = fit_sheets(
        map_, width=width - 2 * _MARGIN, height=height - 2 * _MARGIN, options=options
    )
    return render_map_pages(sheets, paper=(width, height), margin=_MARGIN)


def draw_png(map_: Map, *, options: LayoutOptions = DEFAULT) -> bytes:
    """Draw a whole map as one image, at 144 dots an inch.

    Raises:
        LayoutFailed: The map is too large for one image.
    """
    if len(map_.boxes) > MOST_BOXES:
        raise LayoutFailed(
            f"a map of {len(map_.boxes)} boxes is too large for one image; svg and pdf divide it"
        )
    import pypdfium2

    sheet = whole_sheet(map_, options=options)
    paper = (sheet.width + 2 * _MARGIN, sheet.used + 2 * _MARGIN)
    page = render_map_pages([sheet], paper=paper, margin=_MARGIN, furnished=False)
    image = BytesIO()
    with pypdfium2.PdfDocument(render_pdf(page).data) as document:
        document[0].render(scale=_SHARPNESS).to_pil().save(image, format="png")
    return image.getvalue()


def draw_dot(map_: Map) -> str:
    """Write a map as DOT text, to be laid out and styled by hand."""
    return map_dot(map_)


def draw_mermaid(map_: Map) -> str:
    """Write a map as a Mermaid flowchart, for wikis and READMEs."""
    return map_mermaid(map_)
