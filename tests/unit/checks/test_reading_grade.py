"""How hard a page's own prose is: what counts, and which sentences are shown."""

from __future__ import annotations

from collections.abc import Callable

from argmap.analysis.page_prose import page_grade, page_prose
from argmap.findings.finding import Finding
from argmap.model.debate import Debate
from argmap.model.ids import TopicId
from argmap.reading.project import Reading

Find = Callable[[str], list[Finding]]
Read = Callable[[str], Reading]

HARD = (
    "Insufficiently monitored municipal facilities constitute a considerable administrative "
    "responsibility for the municipality."
)
EASY = "Nobody watches those who swim before July. The lake is cold then."
PAGE = """\
--- arguments/lake/briefs.yaml
briefs:
  close-it:
    kind: onepager
    headline: Keep {lake} closed
    subtitle: SUBTITLE
    ask: {who: the town, what: keep swimmers out}
    problem: PROBLEM
    points: [{claim: water-cold, head: The lake is cold, text: Cold water takes your strength.}]
    figures: [{number: "3", counts: insufficiently monitored recreational facilities,
               place: Municipality of Millington, year: "2024", claim: water-clean}]
    quotation: {claim: drop-unmarked}
    objections: [{claim: lake-guarded, says: Lifeguards watch., answer: water-cold}]
    contact: {name: Bartholomew Featherstonehaugh, title: Environmental Administrator}
    fields: {lake: Mill Lake}
    grade: 8
"""
SPANISH = """\
    translations:
      es: {headline: Mantengan cerrado el lago, problem: WORDS}
"""


def page(*, problem: str = EASY, subtitle: str = "Swimmers are not safe.", more: str = "") -> str:
    return PAGE.replace("PROBLEM", problem).replace("SUBTITLE", subtitle) + more


def hard(findings: list[Finding]) -> list[Finding]:
    return [one for one in findings if one.code == "reading-grade-high"]


def lake(reading: Reading) -> Debate:
    return reading.debates[TopicId("lake")]


def test_a_page_in_plain_words(find: Find) -> None:
    assert hard(find(page())) == []


def test_the_hardest_sentence_is_shown_and_no_easy_one(find: Find) -> None:
    (finding,) = hard(find(page(problem=f"{HARD} {EASY}", subtitle=HARD.replace("for", "of"))))
    assert finding.message.startswith("`close-it` reads at grade ")
    assert finding.message.endswith("; 8 is wanted")
    shown = [one.part for one in (finding.at, *finding.related)]
    assert sorted(filter(None, shown)) == sorted([HARD, HARD.replace("for", "of")])


def test_what_counts_is_the_prose_of_the_page(read_page: Read) -> None:
    debate = lake(read_page(page()))
    (profile,) = debate.one_pagers
    assert [one.text for one in page_prose(debate, profile)] == [
        "Keep Mill Lake closed",
        "Swimmers are not safe.",
        "We ask the town to keep swimmers out",
        EASY,
        "The lake is cold",
        "Cold water takes your strength.",
        "Lifeguards watch.",
        "The water of Mill Lake is cold in early summer.",
    ]


def test_each_language_is_measured_for_itself(read_page: Read, find: Find) -> None:
    words = (
        "La Administración garantizará la interoperabilidad de los procedimientos administrativos "
        "mediante la implantación progresiva de las correspondientes plataformas tecnológicas de "
        "conformidad con las especificaciones establecidas reglamentariamente por el órgano."
    )
    text = page(more=SPANISH.replace("WORDS", words))
    debate = lake(read_page(text))
    (profile,) = debate.one_pagers
    own, spanish = page_grade(debate, profile), page_grade(debate, profile, language="es")
    assert own is not None
    assert spanish is not None
    assert own < 8 < spanish
    (finding,) = hard(find(text))
    assert finding.message == f"`close-it` in `es` reads at grade {spanish:g}; 8 is wanted"
    assert finding.at.part == words


def test_what_is_not_yet_translated_is_not_measured(read_page: Read) -> None:
    debate = lake(read_page(page(more=SPANISH.replace("WORDS", "El agua está fría."))))
    (profile,) = debate.one_pagers
    told = [one.text for one in page_prose(debate, profile, language="es")]
    assert told == ["Mantengan cerrado el lago", "El agua está fría."]
    assert page_grade(debate, profile, language="es") is None


def test_a_claim_is_prose_where_it_speaks_for_a_point(read_page: Read) -> None:
    text = """\
--- arguments/lake/briefs.yaml
briefs:
  open-it: {kind: onepager, headline: Open it, points: [{claim: lake-guarded}]}
--- arguments/lake/beach.yaml
issue: safety
claims:
  lake-guarded: {text: Lifeguards watch it., short: Guarded, common-ground: true}
  drop-unmarked:
    text: The steep drop is not marked.
    evidence: [{source: town-notice, quote: the drop is not marked}]
"""
    debate = lake(read_page(text))
    (profile,) = debate.one_pagers
    told = [one.text for one in page_prose(debate, profile)]
    assert told == ["Open it", "Guarded", "Lifeguards watch it."]
