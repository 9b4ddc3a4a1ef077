"""The pages of the findings about files of cards, which `argmap import` reads."""

from __future__ import annotations

from argmap.findings.catalogue.entry import Entry
from argmap.findings.finding import Severity

_FILE = """\
--- cards.docx
Heading1| 1AC
Heading4| Trust in the police is gone.
Cite| Lynn 21 (Barry Lynn, director, “The Case,” 2021)
Normal| People who fear the police call it only when nothing else is left to them.
"""

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="not-imported",
        severity=Severity.WARNING,
        summary="something of a Word file that a file of cards has no place for",
        why=(
            "Footnotes, comments, page headers, pictures and deleted text belong to no card. "
            "Nothing is lost silently: each is named here with its paragraph, and the words are "
            "kept in a comment at the end of the new `topic.yaml`."
        ),
        wrong=f"{_FILE}Footnote| See also the second report.\n",
        right=_FILE,
    ),
    Entry(
        code="card-without-tag",
        severity=Severity.WARNING,
        summary="a card that no tag stands above",
        why=(
            "A card proves something, and its tag says what. Without one nobody knows what to "
            "answer. The claim gets `[no tag]` as its text, so that it can be found and written."
        ),
        wrong=_FILE.replace("Heading4| Trust in the police is gone.\n", ""),
        right=_FILE,
    ),
    Entry(
        code="card-without-cite",
        severity=Severity.WARNING,
        summary="a body in which no cite was recognised",
        why=(
            "Evidence is somebody's words, and every league asks for the name and the date. The "
            "source gets `[no cite]` for its cite. Where the cite is there and only wasn't "
            "recognised, it is the first paragraph of the body."
        ),
        wrong=_FILE.replace("Cite| Lynn 21 (Barry Lynn, director, “The Case,” 2021)\n", "").replace(
            "Normal| ", "Underlined| "
        ),
        right=_FILE,
    ),
)
