"""PDF: a brief's page set in print, tagged, self-contained, and the same bytes every time."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import ModuleType
from typing import TYPE_CHECKING, Any

from argmap.collecting import uncollected
from argmap.render.layout import EngineMissing
from argmap.render.links import safe_href
from argmap.render.pdf_finish import finish_pdf
from argmap.resources import fonts_folder

if TYPE_CHECKING:
    from weasyprint import CSS, HTML, Document

_SCHEME = "argmap-font:"
_VARIANT = "pdf/a-2a"
_STYLES = 32
"""How many style sheets a press keeps: a look has a few, and its densities one each."""
_FACES = (
    ("Arimo", 400, "normal", "Arimo-Regular.ttf"),
    ("Arimo", 400, "italic", "Arimo-Italic.ttf"),
    ("Arimo", 700, "normal", "Arimo-Bold.ttf"),
    ("Arimo", 700, "italic", "Arimo-BoldItalic.ttf"),
    ("Source Serif 4", 400, "normal", "SourceSerif4-Regular.ttf"),
    ("Source Serif 4", 400, "italic", "SourceSerif4-Italic.ttf"),
    ("Source Serif 4", 600, "normal", "SourceSerif4-SemiBold.ttf"),
    ("Source Serif 4", 600, "italic", "SourceSerif4-SemiBoldItalic.ttf"),
    ("Source Serif 4", 700, "normal", "SourceSerif4-Bold.ttf"),
)
_MISSING = (
    "the PDF engine can't start: its system libraries (Pango) are not installed; "
    "`argmap doctor` names the packages"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfResult:
    """A PDF, and the characters in it that no font could draw."""

    data: bytes
    missing: tuple[str, ...] = ()


def render_pdf(html: str) -> PdfResult:
    """Set a page in print; title and language are the page's own.

    The result conforms to PDF/UA-1 and PDF/A-2a. Nothing is fetched but the bundled fonts and
    `data:` images, and no link survives but the safe ones.

    Raises:
        EngineMissing: WeasyPrint's system libraries aren't installed.
    """
    press = Press()
    with watched_glyphs() as missing:
        data = press.write(press.lay_out(press.read(html)))
    return PdfResult(data=data, missing=tuple(dict.fromkeys(missing)))


class Press:
    """The engine with its fonts and styles loaded, to set one document after another.

    Why: loading the fonts and reading a style sheet take as long as laying out a page. What a
    document's own style brings in stays here for the next ones, so documents with somebody else's
    styles are set on a press of their own.

    Raises:
        EngineMissing: WeasyPrint's system libraries aren't installed.
    """

    def __init__(self) -> None:
        self._engine = _engine()
        self._fetcher = _fetcher(self._engine)
        with _working():
            self._fonts = self._engine.text.fonts.FontConfiguration()
        self._styles: dict[str, CSS] = {}
        self._faces = self._read(_font_css())

    def read(self, html: str) -> HTML:
        """Read a page, to lay it out in one style or another."""
        with _working():
            page: HTML = self._engine.HTML(
                string=html, url_fetcher=self._fetcher, media_type="print"
            )
        return page

    def lay_out(self, page: HTML, *, styles: Iterable[str] = (), last: str = "") -> Document:
        """Break a page into lines and sheets.

        Args:
            page: What was read.
            styles: Style sheets that it needs besides those in it. They are kept for the next
                documents, and yield to those in the page but where they are `!important`.
            last: One that is needed just now.
        """
        with _working():
            sheets = [self._faces, *(self._style(style) for style in styles), self._read(last)]
            document: Document = page.render(
                stylesheets=sheets, font_config=self._fonts, pdf_variant=_VARIANT, pdf_tags=True
            )
        return document

    def write(self, document: Document) -> bytes:
        """Write what is laid out as a PDF."""
        with _working():
            _prune_links(document)
            data = document.write_pdf(finisher=_describe_links, pdf_variant=_VARIANT, pdf_tags=True)
            return finish_pdf(data)

    def _style(self, style: str) -> CSS:
        if style not in self._styles:
            if len(self._styles) == _STYLES:
                self._styles.clear()
            self._styles[style] = self._read(style)
        return self._styles[style]

    def _read(self, style: str) -> CSS:
        with _working():
            sheet: CSS = self._engine.CSS(
                string=style, font_config=self._fonts, url_fetcher=self._fetcher
            )
        return sheet


@contextmanager
def _working() -> Iterator[None]:
    with uncollected(), warnings.catch_warnings():
        # The engine leaves its colour profile for the interpreter to close.
        warnings.simplefilter("ignore", ResourceWarning)
        yield


def _engine() -> ModuleType:
    """Import the engine: half a second and system libraries, so only where a PDF is made."""
    try:
        import weasyprint
        import weasyprint.text.fonts
    except OSError as error:
        raise EngineMissing(_MISSING) from error
    engine: ModuleType = weasyprint
    return engine


def _fetcher(weasyprint: ModuleType) -> object:
    """Make the one way to the outside: bundled fonts by name, and what is inside the page."""
    urls = weasyprint.urls
    known = {file for *_, file in _FACES}

    class Fetcher(urls.URLFetcher):  # type: ignore[misc, name-defined]
        def fetch(self, url: str, headers: object = None) -> object:
            name = url.removeprefix(_SCHEME)
            if name in known:
                data = (fonts_folder() / name).read_bytes()
                return urls.URLFetcherResponse(url, data, {"Content-Type": "font/ttf"})
            return super().fetch(url, headers)

    return Fetcher(allowed_protocols=["data"], allow_redirects=False)


def _font_css() -> str:
    return "".join(
        f"@font-face{{font-family:'{family}';font-weight:{weight};font-style:{style};"
        f"src:url('{_SCHEME}{file}')}}"
        for family, weight, style, file in _FACES
    )


def _prune_links(document: Document) -> None:
    """Keep safe links only, and each once.

    The engine gives every element inside a link an annotation of its own, which no link in the
    structure holds. And a project's template may have brought in links that may not be.
    """
    for page in document.pages:
        page.links = [link for link in page.links if _is_kept(*link)]


def _is_kept(kind: str, target: str, _area: object, box: Any) -> bool:
    if (box.element_tag or "").partition(":")[0] != "a":
        return False
    return kind == "internal" or (kind == "external" and safe_href(target) is not None)


def _describe_links(document: Document, _pdf: object) -> None:
    """Let each link be described by its name or words, which the engine describes by its target."""
    for page in document.pages:
        for *_, box in page.links:
            name = box.element.get("aria-label") or "".join(box.element.itertext())
            words = " ".join(name.split())
            if words and box.link_annotation:
                box.link_annotation["Contents"].string = words


@contextmanager
def watched_glyphs() -> Iterator[list[str]]:
    """Collect the characters that the engine says no font can draw."""
    logger = logging.getLogger("weasyprint")
    handler = _Missing()
    logger.addHandler(handler)
    try:
        yield handler.characters
    finally:
        logger.removeHandler(handler)


class _Missing(logging.Handler):
    """Keeps the characters of the engine's only word on missing glyphs: a log record."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.characters: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if ".notdef" in str(record.msg) and isinstance(record.args, tuple) and record.args:
            self.characters.append(str(record.args[0]))
