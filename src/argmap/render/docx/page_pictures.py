"""Pictures on a one-pager's Word file: a brand's logo, and the code of its address."""

from __future__ import annotations

import io
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

import segno
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE

from argmap.model.brands import Logo
from argmap.render.docx.elements import Xml
from argmap.render.docx.package import Beside
from argmap.render.text import clean

_POINT = 12_700
"""How many of Word's units for pictures a point has."""
_LOGO_HEIGHT = 32
_LOGO_WIDTH = 150
"""How large a logo may be, in points."""
_CODE_SIDE = 62
_DOTS = 8
"""How many pixels a module of a code has, to be sharp on paper."""
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_SPACES = (
    f'xmlns:wp="{_DRAWING}/wordprocessingDrawing" xmlns:a="{_DRAWING}/main" '
    f'xmlns:pic="{_DRAWING}/picture" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)

_BESIDE = '<wp:wrapSquare wrapText="bothSides"/>'


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture of the file; sizes in points."""

    number: int
    beside: Beside
    width: float
    height: float
    told: str
    """What it shows, for those who can't see it."""

    def in_line(self) -> Xml:
        """Write it as a letter of the line that it stands in."""
        return _drawing(f"<wp:inline>{self._shown()}</wp:inline>")

    def beside_text(self, *, left: bool) -> Xml:
        """Write it at the edge of the page, with the text running beside it.

        Args:
            left: Whether at the left edge; at the right one otherwise.
        """
        side = "left" if left else "right"
        places = "".join(f'dist{edge}="{_POINT * 6}" ' for edge in "TBLR")
        return _drawing(
            f'<wp:anchor {places}simplePos="0" relativeHeight="1" behindDoc="0" locked="0" '
            'layoutInCell="1" allowOverlap="0"><wp:simplePos x="0" y="0"/>'
            f'<wp:positionH relativeFrom="margin"><wp:align>{side}</wp:align></wp:positionH>'
            '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
            f"{self._shown(wrap=_BESIDE)}</wp:anchor>"
        )

    def _shown(self, *, wrap: str = "") -> str:
        size = f'cx="{self.width * _POINT:.0f}" cy="{self.height * _POINT:.0f}"'
        name = f'id="{self.number}" name={quoteattr(self.beside.id)}'
        return (
            f"<wp:extent {size}/>{wrap}<wp:docPr {name} descr={quoteattr(clean(self.told))}/>"
            f'<a:graphic><a:graphicData uri="{_DRAWING}/picture"><pic:pic>'
            f"<pic:nvPicPr><pic:cNvPr {name}/><pic:cNvPicPr/></pic:nvPicPr>"
            f'<pic:blipFill><a:blip r:embed="{self.beside.id}"/>'
            "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
            f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
            "</pic:pic></a:graphicData></a:graphic>"
        )


def _drawing(content: str) -> Xml:
    return Xml(f"<w:r><w:drawing {_SPACES}>{content}</w:drawing></w:r>")


def logo_picture(logo: Logo, *, told: str) -> Picture:
    """Show a logo as large as the masthead allows, its shape kept."""
    scale = min(_LOGO_HEIGHT / logo.height, _LOGO_WIDTH / logo.width)
    kind, ending = (
        (CONTENT_TYPE.PNG, "png") if logo.media_type == "image/png" else (CONTENT_TYPE.JPEG, "jpg")
    )
    return Picture(
        number=1,
        beside=_image("logo", f"/word/media/logo.{ending}", kind, logo.data),
        width=logo.width * scale,
        height=logo.height * scale,
        told=told,
    )


def code_picture(address: str, *, told: str) -> Picture:
    """Show an address as a code that can be scanned."""
    drawn = io.BytesIO()
    segno.make_qr(address, error="m").save(drawn, kind="png", scale=_DOTS, border=4)
    return Picture(
        number=2,
        beside=_image("code", "/word/media/code.png", CONTENT_TYPE.PNG, drawn.getvalue()),
        width=_CODE_SIDE,
        height=_CODE_SIDE,
        told=told,
    )


def _image(id_: str, target: str, media_type: str, data: bytes) -> Beside:
    return Beside(
        id=id_,
        relation=RELATIONSHIP_TYPE.IMAGE,
        target=target,
        media_type=media_type,
        data=data,
    )
