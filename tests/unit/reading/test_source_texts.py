"""Documents of every format give the words that a reader sees, or a reason why not."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from pathlib import Path

import docx
import pikepdf
import pytest

from argmap.findings.finding import Finding
from argmap.model.ids import SourceId
from argmap.model.sources import Source, SourceText
from argmap.origin import Origin
from argmap.reading.source_texts import read_text

SEEDS = Path(__file__).parents[3] / "seeds"


def read(name: str, data: bytes) -> tuple[SourceText | None, tuple[Finding, ...]]:
    source = Source(
        id=SourceId("a"),
        file=f"seeds/{name}",
        type="report",
        title="A",
        origin=Origin("seeds/sources.yaml", ("sources", "a")),
    )
    return read_text(source, data)


def paragraphs(name: str, data: bytes) -> list[str]:
    text, findings = read(name, data)
    assert findings == ()
    assert text is not None
    return [text.words(passage) for passage in text.paragraphs]


def refusal(name: str, data: bytes) -> str:
    text, findings = read(name, data)
    assert text is None
    (finding,) = findings
    assert finding.code == "source-unreadable"
    return finding.message


def test_plain_text_wrapped_by_hand() -> None:
    text = b"A heading\n\nOne paragraph on\ntwo lines.\n   \n\n  Another.\n"
    assert paragraphs("a.txt", text) == ["A heading", "One paragraph on\ntwo lines.", "Another."]


def test_plain_text_with_a_line_a_paragraph() -> None:
    long = "One long paragraph. " * 8
    assert paragraphs("a.txt", f"{long}\nA second.\n\nA third.".encode()) == [
        long.strip(),
        "A second.",
        "A third.",
    ]


def test_plain_text_is_kept_as_it_stands() -> None:
    text, _ = read("a.txt", "\ufeffé 1\r\n\tb\x0c2\r".encode())
    assert text is not None
    assert text.text == "é 1\n\tb\n2\n"
    assert text.line_starts == (0, 4, 7, 9)
    assert text.digest.startswith("sha256:")


def test_the_seeds_paragraphs_are_their_lines() -> None:
    files = sorted(SEEDS.glob("*.txt"))
    assert len(files) == 5
    for file in files:
        lines = [line.strip() for line in file.read_text("utf-8").split("\n") if line.strip()]
        found = [part.strip() for part in paragraphs(file.name, file.read_bytes())]
        assert " ".join(found).split() == " ".join(lines).split()
        assert all(len(part) < 120 or "\n" not in part for part in found)


def test_markdown_without_its_markup_on_its_own_lines() -> None:
    source = (
        "# A *heading*\n\nText with **bold**, [a link](http://x.example) and\n`code` in it.\n\n"
        "> quoted\n\n- one\n- two &amp; three\n\n"
        "| a | b |\n|---|---|\n| c | d |\n\n```\nfenced\n```\n"
    )
    text, findings = read("a.md", source.encode())
    assert findings == ()
    assert text is not None
    assert paragraphs("a.md", source.encode()) == [
        "A heading",
        "Text with bold, a link and\ncode in it.",
        "quoted",
        "one",
        "two & three",
        "a",
        "b",
        "c",
        "d",
        "fenced",
    ]
    lines = source.split("\n")
    for word in ("heading", "link", "quoted", "three", "c", "fenced"):
        line = text.line(text.text.index(word)) - 1
        assert word in lines[line] or word == "c"


def test_html_as_a_browser_shows_it() -> None:
    page = (
        "<html><head><title>t</title><style>p{}</style></head><body><nav>Menu</nav>"
        "<p>One <b>bold</b>\n   word<br>and a line.</p><script>no()</script><p hidden>no</p>"
        "<p style='display: none'>no</p><!-- no --><ul><li>a<li>b</ul>loose"
        "<table><tr><td>c</td><td>d&nbsp;e</td></tr></table></body></html>"
    )
    assert paragraphs("a.html", page.encode()) == [
        "Menu",
        "One bold word\nand a line.",
        "a",
        "b",
        "loose",
        "c",
        "d e",
    ]


def test_html_in_the_encoding_it_declares() -> None:
    page = '<meta charset="iso-8859-1"><p>é'.encode("latin-1")
    assert paragraphs("a.htm", page) == ["é"]


def test_html_nested_deeper_than_any_page() -> None:
    assert paragraphs("a.html", b"<div>" * 900 + b"deep") == ["deep"]
    assert paragraphs("a.html", b"<div>text</div>" * 9_000)[0] == "text"
    assert "nested without end" in refusal("a.html", b"<div>" * 50_000 + b"deep")


def word_document() -> bytes:
    document = docx.Document()
    document.add_heading("A heading")
    document.add_paragraph("One ").add_run("bold").bold = True
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "left", "right"
    document.add_paragraph("Last.")
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_word_documents_in_their_order() -> None:
    assert paragraphs("a.docx", word_document()) == [
        "A heading",
        "One bold",
        "left",
        "right",
        "Last.",
    ]


def test_a_word_document_that_unpacks_to_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("argmap.reading.documents.docx.UNPACKED", 10_000)
    assert "unpacks" in refusal("a.docx", word_document())


PAGES = (
    ["A heading of two words", "A paragraph that goes on for a while and then goes over to the",
     "next line, where it ends.", "A second paragraph that is as long as the other one was, or",
     "nearly so, and that goes on"],
    ["over the page and ends here.", "A last one, which is short."],
)  # fmt: skip


def pdf_document(pages: Iterable[Sequence[str]] = PAGES) -> bytes:
    document = pikepdf.new()
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    for lines in pages:
        page = document.add_blank_page(page_size=(400, 400))
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
        shown = "".join(f"({line}) Tj 0 -14 Td " for line in lines)
        page.Contents = document.make_stream(f"BT /F 11 Tf 20 350 Td {shown} ET".encode())
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_pdf_paragraphs_and_pages() -> None:
    text, _ = read("a.pdf", pdf_document())
    assert text is not None
    found = [" ".join(text.words(passage).split()) for passage in text.paragraphs]
    assert found == [
        "A heading of two words",
        "A paragraph that goes on for a while and then goes over to the next line, where it ends.",
        "A second paragraph that is as long as the other one was, or nearly so, and that goes on"
        " over the page and ends here.",
        "A last one, which is short.",
    ]
    assert text.page(text.text.index("second")) == 1
    assert text.page(text.text.index("last one")) == 2


def test_pdf_heads_and_page_numbers_are_no_part_of_a_paragraph() -> None:
    pages = [
        ["The Annual Report", f"that goes on from {n} and over the page", "and on to this", f"{n}"]
        for n in range(1, 6)
    ]
    text, _ = read("a.pdf", pdf_document(pages))
    assert text is not None
    assert "Annual" not in text.text
    assert [line for line in text.text.split("\n") if line.isdigit()] == []
    assert text.page(text.text.index("from 4")) == 4
    (whole,) = text.paragraphs
    assert "on from 5" in text.words(whole)


def test_pdf_lines_of_two_pages_alone_are_no_heads() -> None:
    text, _ = read("a.pdf", pdf_document([["Abstract", "One two."], ["Abstract", "Three four."]]))
    assert text is not None
    assert text.text.count("Abstract") == 2


def test_pdf_without_words() -> None:
    document = pikepdf.new()
    document.add_blank_page()
    stream = io.BytesIO()
    document.save(stream)
    assert "no words" in refusal("a.pdf", stream.getvalue())


def test_pdf_that_is_locked() -> None:
    document = pikepdf.open(io.BytesIO(pdf_document()))
    stream = io.BytesIO()
    document.save(stream, encryption=pikepdf.Encryption(owner="a", user="b"))
    assert "password" in refusal("a.pdf", stream.getvalue())


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.pdf", b"not a PDF"),
        ("a.pdf", b""),
        ("a.docx", b"not a document"),
        ("a.docx", word_document()[:2000]),
        ("a.txt", b"\0\1\2"),
        ("a.txt", b" \n \n"),
        ("a.html", b"<script>x</script>"),
        ("a.md", b""),
        ("a.odt", b"x"),
        ("a", b"x"),
    ],
)
def test_documents_without_words(name: str, data: bytes) -> None:
    assert refusal(name, data).startswith(f"`seeds/{name}` can't be read: ")


@pytest.mark.parametrize(
    ("before", "place"), [(b"", "byte 6, on line 2"), (b"\xef\xbb\xbf", "byte 9, on line 2")]
)
def test_another_encoding_is_a_finding_and_still_read(before: bytes, place: str) -> None:
    text, (finding,) = read("a.txt", before + "A\r\nZoë said\n“naïve”".encode("cp1252"))
    assert text is not None
    assert text.text == "A\nZoë said\n“naïve”"
    assert finding.code == "bad-encoding"
    assert finding.message == f"`seeds/a.txt` is not UTF-8: {place}"
