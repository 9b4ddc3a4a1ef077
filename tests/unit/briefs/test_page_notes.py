from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.unit.briefs.pages import compile_page, read_pages

from argmap.analysis.quotations import prove
from argmap.briefs.build_page import build_one_pager
from argmap.briefs.one_pager import Note, OnePager
from argmap.model.ids import SourceId
from argmap.model.sources import Source


def notes(points: str, root: Path) -> tuple[Note, ...]:
    """The notes of a page with these parts."""
    briefs = f"  p:\n    kind: onepager\n    headline: End it\n{points}"
    return compile_page(briefs, root).notes


def test_parts_with_the_same_persons_words_share_a_note(tmp_path: Path) -> None:
    (note,) = notes("    points: [{claim: trust-gone}, {claim: witnesses-silent}]\n", tmp_path)
    assert [selector.exact for selector in note.selectors] == [
        "Trust in the police has been severely damaged.",
        "Witnesses stay at home, and cases stay open.",
    ]


def test_what_another_person_says_in_the_same_source_has_its_own_note(tmp_path: Path) -> None:
    first, second = notes(
        "    points: [{claim: removes-criminals}, {claim: many-sent-away}]\n", tmp_path
    )
    assert (first.speaker, second.speaker) == ("Ann Poe", None)
    assert first.title == second.title


def test_a_note_says_what_the_source_says_of_itself(tmp_path: Path) -> None:
    (note,) = notes("    points: [{claim: trust-gone}]\n", tmp_path)
    assert (note.author, note.title, note.date, note.url) == (
        "Lake Forum",
        "A letter to the Department",
        "September 21, 2011",
        "https://example.org/letter",
    )


def test_what_was_concluded_from_a_document_is_in_brackets(tmp_path: Path) -> None:
    (note,) = notes("    points: [{claim: many-sent-away}]\n", tmp_path)
    assert (note.author, note.title, note.date) == (
        "The Lake Post",
        "[News of the week]",
        "[October 2011]",
    )


def test_a_selector_says_what_the_page_makes_of_the_words(tmp_path: Path) -> None:
    (note,) = notes("    points: [{claim: trust-gone}]\n", tmp_path)
    (selector,) = note.selectors
    assert selector.says == "Trust is gone"
    assert (selector.claim, selector.evidence) == ("trust-gone", "trust-gone.evidence.1")
    assert (selector.prefix, selector.suffix) == (
        "The letter\n\n",
        " Witnesses stay at home, and cases"[:32],
    )


TABLE = """\
    points: [{claim: trust-gone}]
    figures:
      - {number: "1,204", counts: removals, place: Lake, year: "2010", source: table, row: lake}
      - {number: "30", counts: removals, place: Lake, year: "2011", source: table, row: lake}
"""


def test_a_line_of_a_table_has_a_note_that_gives_its_number(tmp_path: Path) -> None:
    _, first, second = notes(TABLE, tmp_path)
    assert (first.place, second.place) == ("line 3", "line 4")
    assert (first.selectors[0].evidence, first.selectors[0].exact) == (None, 'Lake,"1,204",2010')


def test_an_undated_source_has_no_date_to_be_printed(tmp_path: Path) -> None:
    assert notes(TABLE, tmp_path)[1].date is None


def test_a_figure_that_was_counted_says_so_in_a_note_of_its_own(tmp_path: Path) -> None:
    first, second = notes(
        """\
    points: [{claim: governors-left}]
    figures:
      - number: "3"
        counts: governors
        place: here
        year: "2011"
        claim: governors-left
        counted: [Quinn, Cuomo, Patrick]
""",
        tmp_path,
    )
    assert first.remarks == ()
    assert len(second.remarks) == 1
    assert second.selectors[0].exact == "Quinn, Governor Cuomo and Governor Patrick"


@pytest.mark.parametrize(
    ("changes", "author", "container"),
    [
        ({}, "Lake Forum", None),
        ({"publisher": "Lake Forum"}, "Lake Forum", None),
        ({"publisher": "The State"}, "Lake Forum", "The State"),
        ({"author": (), "publisher": "The State"}, "The State", None),
        ({"author": ()}, "Author not named", None),
        ({"inferred": ("author",)}, "[Lake Forum]", None),
        ({"container_title": "The Post", "publisher": "A Press"}, "Lake Forum", "The Post"),
        ({"author": ("A Poe", "B Roe", "C Doe")}, "A Poe; B Roe; C Doe", None),
    ],
)
def test_a_note_names_the_author_or_else_what_it_appeared_in(
    changes: dict[str, object], author: str, container: str | None, tmp_path: Path
) -> None:
    (note,) = _notes_with(tmp_path, changes)
    assert (note.author, note.container) == (author, container)


@pytest.mark.parametrize(
    ("changes", "pages", "place"),
    [
        ({}, (), None),
        ({}, (0,), None),
        ({}, (0, 5), "p. 2"),
        ({"page": "12"}, (), "p. 12"),
        ({"page": "12"}, (0, 5), "p. 12"),
    ],
)
def test_a_note_gives_the_page_where_there_are_several(
    changes: dict[str, object], pages: tuple[int, ...], place: str | None, tmp_path: Path
) -> None:
    (note,) = _notes_with(tmp_path, changes, pages=pages)
    assert note.place == place


@pytest.mark.parametrize(
    ("inferred", "legend"),
    [
        ((), None),
        (("qualifications",), None),
        (("author", "issued"), "In brackets: inferred, not stated there."),
    ],
)
def test_what_brackets_mean_is_said_where_a_note_has_any(
    inferred: tuple[str, ...], legend: str | None, tmp_path: Path
) -> None:
    page = _page_with(tmp_path, {"inferred": inferred})
    assert page.legend == legend
    assert page.notes[0].remarks == ()


def _notes_with(
    root: Path, changes: dict[str, object], *, pages: tuple[int, ...] = ()
) -> tuple[Note, ...]:
    return _page_with(root, changes, pages=pages).notes


def _page_with(root: Path, changes: dict[str, object], *, pages: tuple[int, ...] = ()) -> OnePager:
    """A page with a point that rests on a letter with other facts."""
    briefs = "  p: {kind: onepager, headline: End it, points: [{claim: trust-gone}]}\n"
    debate = read_pages(briefs, root)
    letter = SourceId("letter")
    source: Source = replace(debate.sources[letter], **changes)  # type: ignore[arg-type]
    text = replace(debate.texts[letter], page_starts=pages)
    changed = replace(
        debate,
        sources={**debate.sources, letter: source},
        texts={**debate.texts, letter: text},
    )
    return build_one_pager(changed, changed.one_pagers[0], proofs=prove(changed))
