"""A why as one HTML page that needs nothing but itself, for screens and for paper."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from argmap.briefs.telling import Chapter, Part
from argmap.briefs.why import Why
from argmap.maps.wording import standing_told
from argmap.render.inline import text_html
from argmap.render.layout import DEFAULT, LayoutOptions
from argmap.render.map_html import sheet_css, sheet_html
from argmap.render.sheets import Sheet, fit_sheets
from argmap.render.why_text import MOST_PARTS, left_out

_DEEPEST = 8
_PAGE = Markup("""\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="argmap">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<main>
<p class="topic">{topic}</p>
<h1>{claim}</h1>
{opening}{chapters}{maps}</main>
</body>
</html>
""")
_STYLE = Markup("""\
:root { --ink: #1c2126; --soft: #4c555d; --faint: #c9cfd4; --paper: #ffffff; --accent: #17495a }
html { font: 400 1rem/1.45 "Source Serif 4", Georgia, "Times New Roman", serif;
  color: var(--ink); background: var(--paper) }
body { margin: 0 auto; max-width: 44rem; padding: 1.5rem 1.2rem 3rem }
h1, h2, .topic { font-family: Arimo, "Liberation Sans", Arial, Helvetica, sans-serif }
.topic { margin: 0; font-size: .85rem; font-weight: 700; color: var(--accent) }
h1 { margin: .3rem 0 1rem; font-size: 1.6rem; line-height: 1.2 }
main > h2 { margin: 1.8rem 0 .5rem; font-size: 1.15rem; border-top: .06rem solid var(--faint);
  padding-top: .8rem; break-after: avoid }
p { margin: 0 0 .6rem }
.standing { font-size: 1.2rem; line-height: 1.4 }
ul { margin: 0; padding: 0 0 0 1.1rem }
li { margin: .35rem 0 0; overflow-wrap: anywhere }
ul ul { border-left: .06rem solid var(--faint) }
.map { overflow-x: auto; margin: 2rem 0 0; background: #ffffff }
@media (prefers-color-scheme: dark) { @media screen {
  :root { --ink: #e8eaec; --soft: #aab3ba; --faint: #454d54; --paper: #16191c; --accent: #8fc3d4 }
} }
@media print {
  html { font-size: 10.5pt }
  body { max-width: none; padding: 0 }
  .map { overflow: visible; margin: 0; break-before: page; page: upright }
  .turned { page: turned }
}
@page { margin: 2cm }
@page upright { margin: 1.6cm 1.5cm }
@page turned { size: landscape; margin: 1.6cm 1.5cm }
""")
_ROOM = (508.0, 690.0)
"""What both usual papers leave of an upright page for a map, in points."""


def render_why_html(why: Why, *, options: LayoutOptions = DEFAULT) -> str:
    """Write a why as a page, with the part of the map that matters.

    Raises:
        EngineMissing: The chosen engine isn't installed.
        LayoutFailed: The map could not be laid out.
    """
    width, height = _ROOM
    sheets = fit_sheets(why.map(), width=width, height=height, options=options)
    told = standing_told(why.standing)
    return _PAGE.format(
        title=text_html(f"Why “{why.claim.label}” {told}"),
        style=_STYLE + Markup(sheet_css()),  # noqa: S704  no text of the user's
        topic=text_html(why.assessment.debate.topic.title),
        claim=text_html(why.claim.text),
        opening=Markup("").join(_opening(why)),
        chapters=Markup("").join(_chapter(chapter) for chapter in why.chapters),
        maps=Markup("").join(_map(sheet) for sheet in sheets),
    )


def _map(sheet: Sheet) -> Markup:
    html = sheet_html(sheet, heading="h2" if sheet.number == 1 else "p")
    turned = " turned" if sheet.landscape else ""
    drawn = Markup(html)  # noqa: S704  written by sheet_html, which escapes
    return Markup('<div class="map{}">{}</div>\n').format(turned, drawn)


def _opening(why: Why) -> Iterator[Markup]:
    for number, words in enumerate(why.opening):
        standing = number == int(why.supposes)
        paragraph = '<p class="standing">{}</p>\n' if standing else "<p>{}</p>\n"
        yield Markup(paragraph).format(text_html(words))  # noqa: S704  one of the two above


def _chapter(chapter: Chapter) -> Markup:
    heading = Markup("<h2>{}</h2>\n").format(text_html(chapter.heading))
    return heading + Markup("").join(_listed(chapter.parts))


def _listed(parts: tuple[Part, ...]) -> Iterator[Markup]:
    """Parts as lists inside lists, as deep as there is room for."""
    depth = -1
    for part in parts[:MOST_PARTS]:
        deeper = min(part.depth, _DEEPEST)
        if deeper > depth:
            yield Markup("<ul>\n<li>") * (deeper - depth)
        else:
            yield Markup("</li>\n</ul>\n") * (depth - deeper) + Markup("</li>\n<li>")
        yield text_html(part.words)
        depth = deeper
    yield Markup("</li>\n</ul>\n") * (depth + 1)
    if len(parts) > MOST_PARTS:
        yield Markup("<p>{}</p>\n").format(text_html(left_out(len(parts) - MOST_PARTS)))
