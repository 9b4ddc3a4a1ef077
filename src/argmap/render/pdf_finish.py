"""The last pass over a PDF: what the engine leaves undone for accessible, archivable files."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterable, Iterator

import pikepdf
from pikepdf import Array, ContentStreamInstruction, Dictionary, Name, Object, Operator

_PRINT = 4
_MOST_PADDING = 16
_PACKED = re.compile(rb"\d+ 0 obj\n(?P<head><<[^\n]{0,300}>>)\nstream\n")
_FIRST = re.compile(rb"/First (\d+)")
_UA = b"""<rdf:Description xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" \
xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="" pdfuaid:part="1"/>\
<rdf:Description xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" \
xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" rdf:about="">\
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">\
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">\
<pdfaProperty:name>part</pdfaProperty:name>\
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
<pdfaProperty:category>internal</pdfaProperty:category>\
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>\
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>\
</rdf:Description>"""
"""PDF/UA's identification, and the schema that PDF/A wants for a namespace it doesn't know."""

_Marked = set[tuple[tuple[int, int], int]]
"""Marked content, by its page's object and its number on that page."""


def finish_pdf(data: bytes) -> bytes:
    """Make running heads artifacts, let links print, and declare PDF/UA beside PDF/A.

    The engine tags what stands in the margins as content that no reader can reach, and writes
    one standard's metadata only.
    """
    with pikepdf.open(io.BytesIO(data)) as pdf:
        reachable, parents = _reachable(pdf), _parents(pdf)
        for page in pdf.pages:
            _finish_page(pdf, page, reachable, parents)
        _declare(pdf)
        return _saved(pdf)


def _saved(pdf: pikepdf.Pdf) -> bytes:
    """Write the file so that no stream's last byte is a carriage return.

    Why: before `endstream` stands a line feed, and validators take the two for one line end, so
    that the stream's length looks wrong. The last byte is a sum over the content: what has it is
    padded. Of the streams that the writer packs objects into, one of the objects is, which leaves
    all the others as they are, so that a long file is not written more often than a short one.
    """
    for stream in pdf.objects:
        if isinstance(stream, pikepdf.Stream) and _is_packable(stream):
            _pack(stream)
    data = _written(pdf)
    for padding in range(1, _MOST_PADDING + 1):
        at_fault = tuple(_packed_objects(data))
        if not at_fault:
            break
        with pikepdf.open(io.BytesIO(data)) as again:
            for numbers in at_fault:
                _pad(again, numbers, padding)
            data = _written(again)
    return data


def _packed_objects(data: bytes) -> Iterator[tuple[int, ...]]:
    """Give the numbers of the objects in each stream of objects that ends in a carriage return."""
    for found in _PACKED.finditer(data):
        head = found["head"]
        end = data.find(b"endstream", found.end()) - 1
        if b"/Type /ObjStm" in head and data[end - 1 : end] == b"\r":
            content = zlib.decompress(data[found.end() : end])
            numbers = content[: int(_FIRST.findall(head)[0])].split()
            yield tuple(int(number) for number in numbers[::2])


def _pad(pdf: pikepdf.Pdf, numbers: Iterable[int], padding: int) -> None:
    """Make one of some objects longer, by a key that no reader looks at."""
    found = (pdf.get_object(number, 0) for number in numbers)
    longer = next((one for one in found if isinstance(one, Dictionary)), None)
    if longer is not None:
        longer.ARGM_Pad = pikepdf.String("." * padding)


def _written(pdf: pikepdf.Pdf) -> bytes:
    out = io.BytesIO()
    pdf.save(
        out,
        deterministic_id=True,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
    )
    return out.getvalue()


def _is_packable(stream: pikepdf.Stream) -> bool:
    """Whether a stream may be stored anew: metadata stays readable, pictures stay exact."""
    known = (stream.get("/Type"), stream.get("/Subtype"))
    if Name.Metadata in known or Name.Image in known:
        return False
    return "/Filter" not in stream or stream.read_raw_bytes().endswith(b"\r")


def _pack(stream: pikepdf.Stream) -> None:
    content = stream.read_bytes()
    packed = zlib.compress(content)
    while packed.endswith(b"\r"):
        # White space after a page's instructions, or padding after a font's tables.
        content += b"\n"
        packed = zlib.compress(content)
    if "/Length1" in stream:
        stream.Length1 = len(content)
    stream.write(packed, filter=Name.FlateDecode)


def _reachable(pdf: pikepdf.Pdf) -> _Marked:
    """Find the marked content that the structure tree leads to."""
    marked: _Marked = set()
    todo: list[tuple[Object, Object | None]] = [(pdf.Root.StructTreeRoot, None)]
    while todo:
        element, page = todo.pop()
        page = element.get("/Pg", page)
        for kid in _kids(element):
            if isinstance(kid, int) and page is not None:
                marked.add((page.objgen, kid))
            elif isinstance(kid, Dictionary) and "/MCID" in kid:
                marked.add((kid.Pg.objgen, int(kid.MCID)))
            elif isinstance(kid, Dictionary) and kid.get("/Type") != Name.OBJR:
                todo.append((kid, page))
    return marked


def _kids(element: Object) -> Iterator[Object | int]:
    kids = element.get("/K")
    if isinstance(kids, Array):
        yield from kids
    elif kids is not None:
        yield kids


def _finish_page(
    pdf: pikepdf.Pdf, page: pikepdf.Page, reachable: _Marked, parents: dict[int, Object]
) -> None:
    for annotation in page.obj.get("/Annots", ()):
        annotation.F = _PRINT
    if "/Annots" in page.obj:
        page.obj.Tabs = Name.S
    stray: list[int] = []
    instructions = []
    for instruction in pikepdf.parse_content_stream(page):
        number = _content_number(instruction)
        if number is None or (page.obj.objgen, number) in reachable:
            instructions.append(instruction)
        else:
            stray.append(number)
            instructions.append(_artifact())
    if stray:
        page.obj.Contents = pdf.make_stream(pikepdf.unparse_content_stream(instructions))
        for number in stray:
            parents[int(page.obj.StructParents)][number] = None


def _content_number(instruction: object) -> int | None:
    """Give the number of the marked content that an instruction begins, if it does."""
    if not isinstance(instruction, ContentStreamInstruction):
        return None
    if instruction.operator != Operator("BDC"):
        return None
    properties = instruction.operands[1]
    if isinstance(properties, Dictionary) and "/MCID" in properties:
        return int(properties.MCID)
    return None


def _artifact() -> ContentStreamInstruction:
    return ContentStreamInstruction(
        [Name.Artifact, Dictionary(Type=Name.Pagination)], Operator("BDC")
    )


def _parents(pdf: pikepdf.Pdf) -> dict[int, Object]:
    """The table that leads from each page's content to the structure."""
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    return {int(key): value for key, value in zip(numbers[::2], numbers[1::2], strict=True)}


def _declare(pdf: pikepdf.Pdf) -> None:
    """Write the metadata uncompressed, as archives want it, with PDF/UA's mark in it."""
    xmp = pdf.Root.Metadata.read_bytes().replace(b"</rdf:RDF>", _UA + b"</rdf:RDF>", 1)
    pdf.Root.Metadata.write(xmp)
