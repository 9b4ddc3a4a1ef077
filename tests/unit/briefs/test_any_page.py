from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.briefs.building import FILE, Document, Quote, Said, because, build

from argmap.analysis.quotations import prove
from argmap.briefs.build_page import build_one_pager
from argmap.briefs.one_pager import OnePager, Quoted
from argmap.briefs.page_order import READING_ORDER
from argmap.briefs.page_record import page_annotations
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, ProfileId, SourceId
from argmap.model.languages import Label, Language
from argmap.model.one_pagers import (
    HeardObjection,
    KeyFigure,
    OnePagerProfile,
    PageLayout,
    Point,
    PullQuotation,
)

ENGLISH = Language(
    id="en",
    name="English",
    months=tuple("January February March April May June July".split())
    + tuple("August September October November December".split()),
    day_date="{month} {day}, {year}",
    month_date="{month} {year}",
    quotation_marks=("“", "”"),
    labels={label: f"{label} {{number}}" for label in Label},
)
SENTENCES = (
    "The lake is cold.",
    "Its shore is\nsteep, and 3 people fell.",
    "The town’s mayor — a sailor — knows\u00a0it.",
    "Not one of the 1,200 signs that it put up was read by any of those who went there, so that "
    "whoever asks what use they are is told that nobody can say, and that nobody ever could.",
    "Some well-\nknown swimmers stay away.",
)
CLAIMS = tuple(map(ClaimId, ("a", "b", "c", "d")))
NUMBERS = ("3", "1,200", "7")


@st.composite
def debates(draw: st.DrawFn) -> Debate:
    """Two documents, and claims that quote them or lean on one another."""
    texts = [" ".join(draw(st.permutations(SENTENCES))) for _ in range(2)]
    sources = {
        "notice": Document(texts[0]),
        "table": Document(f"{texts[1]}\n\nLake   3\nSea   1,200\n"),
    }
    claims: dict[str, Said] = {}
    for place, claim in enumerate(CLAIMS):
        quotes = draw(st.lists(_quotes(sources), max_size=2))
        reasons = draw(st.sampled_from([(), *(because(lower) for lower in CLAIMS[:place])]))
        short = draw(st.sampled_from([None, "In short."]))
        claims[claim] = Said(f"The claim {claim} holds.", tuple(quotes), reasons, short=short)
    return build(claims, sources=sources)


@st.composite
def _quotes(draw: st.DrawFn, sources: dict[str, Document]) -> Quote:
    source = draw(st.sampled_from(sorted(sources)))
    words = sources[source].text.split()
    start = draw(st.integers(0, len(words) - 3))
    end = draw(st.integers(start + 2, len(words)))
    speaker = draw(st.sampled_from([None, "Ann Poe", "Brittney Nystrom"]))
    return Quote(source, " ".join(words[start:end]), speaker=speaker)


@st.composite
def profiles(draw: st.DrawFn) -> OnePagerProfile:
    """A one-pager of any layout with up to three of each part."""
    claims = st.sampled_from(CLAIMS)
    words = st.sampled_from([None, "The lake", "stay away.", "nowhere"])
    point = st.builds(Point, claim=claims, words=words, origin=st.just(FILE))
    figure = st.builds(
        KeyFigure,
        number=st.sampled_from(NUMBERS),
        counts=st.just("people"),
        place=st.just("here"),
        year=st.just("2011"),
        claim=claims,
        counted=st.sampled_from([(), ("lake", "cold")]),
        origin=st.just(FILE),
    )
    line = st.builds(
        replace,
        figure,
        claim=st.none(),
        source=st.just(SourceId("table")),
        row=st.sampled_from(["Lake", "Sea"]),
    )
    heard = st.builds(
        HeardObjection, claim=claims, answer=claims, words=words, origin=st.just(FILE)
    )
    large = st.builds(PullQuotation, claim=claims, words=words, origin=st.just(FILE))
    return OnePagerProfile(
        id=ProfileId("page"),
        headline="End it",
        points=tuple(draw(st.lists(point, min_size=1, max_size=3))),
        figures=tuple(draw(st.lists(figure | line, max_size=3))),
        quotation=draw(st.none() | large),
        objections=tuple(draw(st.lists(heard, max_size=3))),
        layout=draw(st.sampled_from(PageLayout)),
        language=ENGLISH,
        grade=10,
        origin=FILE,
    )


def compiled(debate: Debate, profile: OnePagerProfile) -> OnePager:
    return build_one_pager(debate, profile, proofs=prove(debate))


def references(page: OnePager) -> Iterator[int]:
    """The numbers of notes on a page, in the order in which it is read."""
    noted: dict[str, list[tuple[Quoted | None, tuple[int, ...]]]] = {
        "points": [(one.quoted, one.notes) for one in page.reasons],
        "objections": [(one.quoted, one.notes) for one in page.rejoinders],
        "figures": [(None, () if one.note is None else (one.note,)) for one in page.numbers],
        "quotation": [(page.quoted, ())],
        "problem": [],
    }
    for part in READING_ORDER[page.layout]:
        for quoted, numbers in noted[part]:
            yield from numbers
            yield from () if quoted is None else (quoted.note,)


@settings(max_examples=40, deadline=None)
@given(debates(), profiles())
def test_notes_are_numbered_as_they_are_first_read(
    debate: Debate, profile: OnePagerProfile
) -> None:
    page = compiled(debate, profile)
    first_read = list(dict.fromkeys(references(page)))
    assert first_read == [note.number for note in page.notes]
    assert first_read == list(range(1, len(first_read) + 1))


@settings(max_examples=40, deadline=None)
@given(debates(), profiles())
def test_every_selector_names_the_words_that_stand_there(
    debate: Debate, profile: OnePagerProfile
) -> None:
    for note in compiled(debate, profile).notes:
        for one in note.selectors:
            text = debate.texts[SourceId(one.source)].text
            assert text[one.start : one.end] == one.exact
            assert one.prefix + one.exact + one.suffix in text


@settings(max_examples=40, deadline=None)
@given(debates(), profiles())
def test_every_quotation_is_among_the_words_that_its_note_names(
    debate: Debate, profile: OnePagerProfile
) -> None:
    page = compiled(debate, profile)
    for quoted in _quotations(page):
        (note,) = (note for note in page.notes if note.number == quoted.note)
        assert _letters(quoted.words) in [_letters(one.exact) for one in note.selectors]


@settings(max_examples=20, deadline=None)
@given(debates(), profiles())
def test_the_same_files_give_the_same_page(debate: Debate, profile: OnePagerProfile) -> None:
    page = compiled(debate, profile)
    assert page == compiled(debate, profile)
    assert len(page_annotations(page)) == sum(len(note.selectors) for note in page.notes)


def _quotations(page: OnePager) -> list[Quoted]:
    parts = [one.quoted for one in page.reasons] + [one.quoted for one in page.rejoinders]
    return [quoted for quoted in (*parts, page.quoted) if quoted is not None]


def _letters(words: str) -> str:
    """Words without what the ends of lines do to them."""
    return "".join(words.split()).replace("-", "")
