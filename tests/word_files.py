"""Word files made by hand, as messy as debaters' files are."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"


def _looks(looks: str) -> str:
    shapes = {
        "b": "<w:b/>",
        "notb": '<w:b w:val="0"/>',
        "u": '<w:u w:val="single"/>',
        "i": "<w:i/>",
        "box": '<w:bdr w:val="single" w:sz="8" w:space="0" w:color="auto"/>',
        "mark": '<w:highlight w:val="cyan"/>',
        "shade": '<w:shd w:val="clear" w:color="auto" w:fill="00FFFF"/>',
        "paper": '<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>',
        "hidden": "<w:vanish/>",
    }
    return "".join(shapes[look] for look in looks.split())


def style(
    id_: str,
    name: str,
    *,
    kind: str = "paragraph",
    look: str = "",
    base: str = "",
    aliases: str = "",
) -> str:
    """A style; `look` names what its letters have: `b`, `u`, `i`, `box`, `mark`, `shade`."""
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    called = f"<w:aliases w:val={quoteattr(aliases)}/>" if aliases else ""
    return (
        f'<w:style w:type="{kind}" w:styleId="{id_}"><w:name w:val={quoteattr(name)}/>{called}'
        f"{based}<w:rPr>{_looks(look)}</w:rPr></w:style>"
    )


VERBATIM = "".join(
    (
        style("Normal", "Normal"),
        style("Heading1", "heading 1", look="b", base="Normal", aliases="Pocket"),
        style("Heading2", "heading 2", look="b u", base="Normal", aliases="Hat"),
        style("Heading3", "heading 3", look="b u", base="Normal", aliases="Block"),
        style("Heading4", "heading 4", look="b", base="Normal", aliases="Tag"),
        style("Heading3Char", "Heading 3 Char", kind="character", look="b u", aliases="Block Char"),
        style("Style13ptBold", "Style 13 pt Bold", kind="character", look="b", aliases="Cite"),
        style("StyleUnderline", "Style Underline", kind="character", look="u", aliases="Underline"),
        style("Emphasis", "Emphasis", kind="character", look="b u box"),
        style("Hyperlink", "Hyperlink", kind="character", look="u"),
        style("ListParagraph", "List Paragraph", base="Normal"),
    )
)
"""The styles of Verbatim."""


def run(text: str, style: str = "", *, look: str = "", size: int = 0) -> str:
    """A run of letters with a character style and direct formatting."""
    styled = f'<w:rStyle w:val="{style}"/>' if style else ""
    sized = f'<w:sz w:val="{2 * size}"/>' if size else ""
    properties = f"<w:rPr>{styled}{_looks(look)}{sized}</w:rPr>"
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(*runs: str, style: str = "") -> str:
    """A paragraph of runs, or of plain text."""
    inside = "".join(one if one.startswith("<") else run(one) for one in runs)
    styled = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{styled}{inside}</w:p>"


def card(tag: str, said: str, rest: str, *bodies: str) -> str:
    """A card as Verbatim has it, its bodies paragraphs or plain text."""
    below = (body if body.startswith("<w:p>") else paragraph(body) for body in bodies)
    return "".join(
        (
            paragraph(tag, style="Heading4"),
            paragraph(run(said, "Style13ptBold"), run(rest)),
            *below,
        )
    )


def word_file(
    *body: str, styles: str = VERBATIM, notes: Mapping[str, str] | None = None, head: str = ""
) -> bytes:
    """A Word file.

    Args:
        body: The elements of its body.
        styles: Its styles; without any there is no such part.
        notes: The inside of further parts by their kinds: `footnotes`, `comments`, `header`.
        head: What stands before the document's root, such as a document type.
    """
    parts = {"styles": f"<w:styles{_names()}>{styles}</w:styles>"} if styles else {}
    roots = {"header": "hdr", "footer": "ftr"}
    for kind, inside in (notes or {}).items():
        root = roots.get(kind, kind)
        parts[kind] = f"<w:{root}{_names()}>{inside}</w:{root}>"
    files = {
        "[Content_Types].xml": _types(parts),
        "_rels/.rels": _links({"officeDocument": "word/document.xml"}),
        "word/_rels/document.xml.rels": _links({kind: f"{kind}.xml" for kind in parts}),
        "word/document.xml": f"{head}<w:document{_names()}><w:body>{''.join(body)}</w:body>"
        "</w:document>",
        **{f"word/{kind}.xml": text for kind, text in parts.items()},
    }
    return zipped(files)


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """Files in a zip archive."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return packed.getvalue()


def page_file(page: str) -> bytes:
    """A Word file from a page of lines such as `Heading4| The tag.`

    `Cite|` sets what stands before a bracket in the style of cites, `Underlined|` underlines, and
    `Footnote|` is a footnote to the paragraph before.
    """
    body: list[str] = []
    notes: list[str] = []
    for line in page.splitlines():
        kind, _, text = (part.strip() for part in line.partition("|"))
        if kind == "Footnote":
            mark = f'<w:r><w:footnoteReference w:id="{len(notes)}"/></w:r></w:p>'
            body[-1] = body[-1].removesuffix("</w:p>") + mark
            notes.append(f'<w:footnote w:id="{len(notes)}">{paragraph(text)}</w:footnote>')
        elif kind == "Cite":
            said, bracket, rest = text.partition(" (")
            body.append(paragraph(run(said, "Style13ptBold"), run(bracket + rest)))
        elif kind == "Underlined":
            body.append(paragraph(run(text, "StyleUnderline")))
        else:
            body.append(paragraph(text, style="" if kind == "Normal" else kind))
    return word_file(*body, notes={"footnotes": "".join(notes)} if notes else None)


def _names() -> str:
    spaces = {
        "w": _W,
        "r": _OFFICE,
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "v": "urn:schemas-microsoft-com:vml",
    }
    return "".join(f' xmlns:{name}="{uri}"' for name, uri in spaces.items())


def _types(parts: Mapping[str, str]) -> str:
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    kinds = {"document": "document.main", **{kind: kind for kind in parts}}
    return f'<Types xmlns="{_TYPES}">' + "".join(
        (
            '<Default Extension="xml" ContentType="application/xml"/>',
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
            *(
                f'<Override PartName="/word/{kind}.xml" ContentType="{word}.{name}+xml"/>'
                for kind, name in kinds.items()
            ),
            "</Types>",
        )
    )


def _links(targets: Mapping[str, str]) -> str:
    links = "".join(
        f'<Relationship Id="r{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets.items())
    )
    return f'<Relationships xmlns="{_LINKS}">{links}</Relationships>'
