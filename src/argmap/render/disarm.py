"""Pages made by a project's own templates, without what could act or reach out."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode

from argmap.render.links import safe_href

_ACTIVE = "script, iframe, frame, object, embed, applet, base, form, link, meta[http-equiv=refresh]"
_ADDRESSES = frozenset({"href", "xlink:href", "action", "formaction", "ping", "background"})
_SOURCES = frozenset({"src", "srcset", "data", "poster"})


def disarm_html(html: str) -> str:
    """Take out scripts, frames, attachments and handlers, and make unsafe links plain text."""
    page = LexborHTMLParser(html)
    for node in page.css(_ACTIVE):
        node.decompose()
    for node in page.css("*"):
        _disarm(node)
    return f"{page.html}"


def _disarm(node: LexborNode) -> None:
    for name, value in dict(node.attributes).items():
        if _is_unsafe(name.lower(), value or "") or name.lower() == "rel":
            del node.attrs[name]


def _is_unsafe(name: str, value: str) -> bool:
    if name in _ADDRESSES:
        return safe_href(value) is None
    if name in _SOURCES:
        return not value.startswith("data:image/")
    return name.startswith("on")
