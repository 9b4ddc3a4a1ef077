"""QR codes: addresses that a phone's camera reads off the paper."""

from __future__ import annotations

from urllib.parse import quote

import segno
from markupsafe import Markup

_QUIET = 4
"""The empty frame that readers need around a code, in modules."""


def code_svg(address: str) -> Markup:
    """Draw the code of an address as an SVG picture that takes its size and name from around it.

    It is black on white in every theme, with its quiet frame, so that phones read it.
    """
    code = segno.make(address, error="m", micro=False, boost_error=False)
    side = code.symbol_size(scale=1, border=_QUIET)[0]
    rows = enumerate(code.matrix, start=_QUIET)
    dark = "".join(
        f"M{column} {row}h1v1h-1z"
        for row, modules in rows
        for column, module in enumerate(modules, start=_QUIET)
        if module
    )
    return Markup(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" width="{side}" '
        'height="{side}" shape-rendering="crispEdges"><path fill="#ffffff" '
        'd="M0 0h{side}v{side}H0z"/><path fill="#000000" d="{dark}"/></svg>'
    ).format(side=side, dark=dark)


def code_uri(address: str) -> str:
    """Give the code of an address as the address of a picture that holds itself."""
    return f"data:image/svg+xml,{quote(code_svg(address))}"
