"""Cite lines: a source in, one line out, in which what is said aloud stands out."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.briefs.building import Document, Quote, Said, build

from argmap.briefs.cite_lines import Cites, cites_for
from argmap.briefs.words import Style, Text, Words, text_of
from argmap.model.claims import SourceStance
from argmap.model.ids import SourceId
from argmap.model.sources import GivenCite, Source
from argmap.origin import Origin

REPORT = Source(
    id=SourceId("report"),
    file="seeds/report.txt",
    type="report",
    title="The Report.",
    author=("Brittney Nystrom",),
    issued="2011-09-21",
    qualifications="Director of Policy.",
    container_title="Forum News",
    publisher="The Forum",
    url="https://example.org/a",
    accessed="2011-10",
    page="4",
    origin=Origin("seeds/sources.yaml"),
)
BARE = replace(
    REPORT,
    author=(),
    issued=None,
    qualifications=None,
    container_title=None,
    publisher=None,
    url=None,
    accessed=None,
    page=None,
)


def aloud(line: Words) -> list[str]:
    return [part.text for part in line if isinstance(part, Text) and part.style is Style.STRONG]


def test_what_is_said_aloud_stands_out_and_all_else_is_in_brackets() -> None:
    line = Cites(cutter="AB").line(REPORT)
    assert text_of(line) == (
        "Nystrom 11 (Brittney Nystrom, Director of Policy, “The Report”, Forum News, The Forum, "
        "September 21, 2011, https://example.org/a, accessed October 2011, p. 4) //AB"
    )
    assert aloud(line) == ["Nystrom 11"]


def test_what_the_source_lacks_is_said_and_what_was_inferred_is_marked() -> None:
    line = Cites().line(replace(BARE, inferred=("title",)))
    assert text_of(line) == "[The Report] n.d. ([The Report], author not named, no date (n.d.))"
    styles = {part.text: part.style for part in line if isinstance(part, Text)}
    assert styles["author not named"] is Style.UNKNOWN
    assert styles["no date (n.d.)"] is Style.UNKNOWN
    assert styles["[The Report]"] is Style.INFERRED


def test_somebody_quoted_is_cited_as_quoted() -> None:
    item = replace(BARE, container_title="Crossroads")
    line = Cites().line(item, speaker="Andrew Cuomo")
    assert aloud(line) == ["Cuomo, in Crossroads n.d."]
    assert text_of(line).partition(" (")[2] == (
        "Andrew Cuomo, quoted in “The Report”, author not named, Crossroads, no date (n.d.))"
    )
    unnamed = text_of(Cites().line(REPORT, speaker="an unnamed official"))
    assert unnamed.startswith("An unnamed official, in Nystrom 11 (quoted in Brittney Nystrom, ")


def test_a_view_that_is_not_the_author_s_is_cited_as_reported() -> None:
    reported = Cites().line(REPORT, stance=SourceStance.REPORTS)
    assert aloud(reported) == ["Reported in Nystrom 11"]
    assert text_of(reported).endswith(", reporting what others say)")
    named = Cites().line(REPORT, speaker="Jeh Johnson", stance=SourceStance.REPORTS)
    assert aloud(named) == ["Johnson, in Nystrom 11"]
    assert "reporting" not in text_of(named)
    rejected = Cites().line(REPORT, stance=SourceStance.REBUTS)
    assert aloud(rejected) == ["Reported in Nystrom 11"]
    assert "stating a view that the author rejects" in text_of(rejected)
    assert aloud(Cites().line(REPORT, stance=SourceStance.ENDORSES)) == ["Nystrom 11"]


def test_a_given_cite_is_printed_word_for_word() -> None:
    written = "Barry C. Lynn — director, 2021. “The Case,” AB"
    given = replace(REPORT, cite=GivenCite(written=written, spoken=("Lynn", "2021")))
    line = Cites().line(given)
    assert text_of(line) == written
    assert aloud(line) == ["Lynn", "2021"]
    assert Cites().short(given) == "Lynn 2021"


def test_the_card_s_own_cutters_go_before_the_file_s() -> None:
    assert text_of(Cites(cutter="AB").line(BARE, cutters=("JM", "KL"))).endswith(" //JM, KL")
    assert "//" not in text_of(Cites().line(BARE))


def test_sources_that_would_sound_the_same_get_letters() -> None:
    documents = {
        "one": Document("A."),
        "two": Document("B.", author=("Anna Nystrom",), issued="2011"),
        "other-year": Document("C.", issued="2012"),
        "undated": Document("D.", issued=None),
        "undated-too": Document("E.", issued=None),
        "unused": Document("F."),
    }
    quotes = tuple(Quote(name, doc.text) for name, doc in documents.items() if name != "unused")
    debate = build({"a": Said("All.", quotes)}, sources=documents)
    cites = cites_for(debate)
    said = [cites.short(source) for source in debate.sources.values()]
    assert said == [
        "Nystrom 11a",
        "Nystrom 11b",
        "Nystrom 12",
        "Nystrom n.d.-a",
        "Nystrom n.d.-b",
        "Nystrom 11",
    ]


def test_years_that_two_figures_would_not_tell_are_given_in_full() -> None:
    def said(date: str) -> str:
        return Cites().short(replace(REPORT, issued=date))

    assert [said("1998"), said("2005-02"), said("1865"), said("2077")] == [
        "Nystrom 98",
        "Nystrom 05",
        "Nystrom 1865",
        "Nystrom 2077",
    ]
