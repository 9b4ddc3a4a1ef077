"""Word documents: paragraphs and table cells, in the order of the document."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from argmap.reading.documents.extract import Extract, Unreadable, of_paragraphs

UNPACKED = 200_000_000
"""How many bytes a document may unpack to; real ones stay far below."""

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COPY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
"""What older programs show in place of a text box: the same words once more."""
_SIGNS = {
    f"{_WORD}tab": " ",
    f"{_WORD}br": "\n",
    f"{_WORD}cr": "\n",
    f"{_WORD}noBreakHyphen": "-",
}


def extract_docx(data: bytes) -> Extract | Unreadable:
    """Read a document's words, with insertions that are still marked and without deletions."""
    from docx import Document  # noqa: PLC0415  loaded for DOCX only

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if sum(part.file_size for part in packed.infolist()) > UNPACKED:
                return Unreadable(
                    reason="it unpacks to more than any real document",
                    help="save the document anew from a word processor",
                )
        body = Document(io.BytesIO(data)).element.body
    except Exception:  # noqa: BLE001  the library answers damage with errors of any kind
        return Unreadable(
            reason="it is damaged, or no Word document",
            help="open it in a word processor and save it anew as .docx",
        )
    return of_paragraphs(_paragraphs(body))


def _paragraphs(body: Any) -> Iterator[str]:
    for paragraph in body.iter(f"{_WORD}p"):
        if next(paragraph.iterancestors(_COPY), None) is None:
            yield "".join(_words(part) for part in paragraph.iter() if _inside(part, paragraph))


def _inside(part: Any, paragraph: Any) -> bool:
    """Whether a part belongs to this paragraph and not to one in a text box inside it."""
    return next(part.iterancestors(f"{_WORD}p"), None) is paragraph


def _words(part: Any) -> str:
    if part.tag == f"{_WORD}t":
        return part.text or ""
    return _SIGNS.get(part.tag, "")
