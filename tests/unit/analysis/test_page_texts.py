"""The texts of a page: read out, put in, filled in, and in another language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from argmap.analysis.page_texts import (
    fields_in,
    filled_in,
    in_language,
    other_languages,
    page_texts,
    with_texts,
    without_fields,
)
from argmap.analysis.printed_texts import printed_texts
from argmap.model.brands import PLAIN, Contact
from argmap.model.debate import Debate
from argmap.model.ids import TopicId
from argmap.model.one_pagers import OnePagerProfile
from argmap.reading.project import Reading

Read = Callable[[str], Reading]

PAGE = """\
--- arguments/lake/briefs.yaml
briefs:
  close-it:
    kind: onepager
    headline: Keep {lake} closed
    small-print: Not legal advice
    version: Version 2
    ask: {who: "{council}", what: act, by: before July}
    points: [{claim: water-cold, head: Cold, words: stays cold}, {claim: drop-unmarked}]
    figures:
      - {number: "{swimmers}", counts: swimmers, place: "{lake}", year: 2024, source: water-report,
        row: "{lake}"}
    contact: {name: Ana Ruiz, title: Chair, email: "{council}@example.org"}
    link: https://example.org/{council}
    fields: {lake: our lake, council: council}
    translations:
      es:
        headline: Mantengan cerrado {lake}
        ask: {what: actúe}
        points: [{head: Frío, words: sigue frío}]
        contact: {title: Presidenta}
        fields: {lake: nuestro lago}
      en: {points: [{words: stays cold}]}
"""


def debate_of(reading: Reading) -> Debate:
    return reading.debates[TopicId("lake")]


def page_of(reading: Reading) -> OnePagerProfile:
    (page,) = debate_of(reading).one_pagers
    return page


def test_all_texts_with_their_routes(read_page: Read) -> None:
    found = page_texts(page_of(read_page(PAGE)))
    assert {route: one.text for route, one in found.items()} == {
        ("headline",): "Keep {lake} closed",
        ("ask", "who"): "{council}",
        ("ask", "what"): "act",
        ("ask", "by"): "before July",
        ("points", 0, "head"): "Cold",
        ("points", 0, "words"): "stays cold",
        ("figures", 0, "number"): "{swimmers}",
        ("figures", 0, "counts"): "swimmers",
        ("figures", 0, "place"): "{lake}",
        ("figures", 0, "year"): "2024",
        ("figures", 0, "row"): "{lake}",
        ("contact", "name"): "Ana Ruiz",
        ("contact", "title"): "Chair",
        ("contact", "email"): "{council}@example.org",
        ("link",): "https://example.org/{council}",
        ("small-print",): "Not legal advice",
    }


def test_what_is_quoted_and_what_no_language_changes(read_page: Read) -> None:
    found = page_texts(page_of(read_page(PAGE)))
    assert [route for route, one in found.items() if one.is_quoted] == [("points", 0, "words")]
    assert [route[-1] for route, one in found.items() if not one.is_translated] == [
        "row",
        "name",
        "email",
        "link",
    ]


def test_texts_that_are_put_back_change_nothing(read_page: Read) -> None:
    page = page_of(read_page(PAGE))
    assert with_texts(page, {route: one.text for route, one in page_texts(page).items()}) == page


def test_names_in_braces_are_filled_in_from_a_row_before_the_page(read_page: Read) -> None:
    page = filled_in(page_of(read_page(PAGE)), {"lake": "Mill Lake"})
    assert page.headline == "Keep Mill Lake closed"
    assert page.ask is not None
    assert page.ask.who == "council"
    assert page.link == "https://example.org/council"
    assert (page.figures[0].row, page.figures[0].number) == ("Mill Lake", "{swimmers}")


def test_words_that_are_quoted_are_not_filled_in(read_page: Read) -> None:
    page = PAGE.replace("words: stays cold}, ", 'words: "{lake} stays cold"}, ')
    assert filled_in(page_of(read_page(page)), {}).points[0].words == "{lake} stays cold"


def test_a_page_in_another_language(read_page: Read) -> None:
    page = in_language(page_of(read_page(PAGE)), "es")
    assert (page.language.id, page.headline) == ("es", "Mantengan cerrado {lake}")
    assert page.ask is not None
    assert (page.ask.who, page.ask.what) == ("{council}", "actúe")
    assert (page.points[0].head, page.points[0].words) == ("Frío", "stays cold")
    assert page.contact == Contact(
        name="Ana Ruiz", title="Presidenta", email="{council}@example.org"
    )
    assert page.fields == {"lake": "nuestro lago", "council": "council"}


def test_a_page_in_its_own_language_is_itself(read_page: Read) -> None:
    page = page_of(read_page(PAGE))
    assert [in_language(page, tag) for tag in (None, "en", "he")] == [page] * 3
    assert other_languages(page) == ("es",)


def test_a_brands_contact_is_translated_like_the_pages_own(read_page: Read) -> None:
    page = page_of(read_page(PAGE))
    brand = replace(PLAIN, contact=Contact(name="Ben Cole", title="Director"))
    page = in_language(replace(page, contact=None, brand=brand), "es")
    assert page.contact == Contact(name="Ben Cole", title="Presidenta")


def test_names_in_braces() -> None:
    assert fields_in("{a} {b-c} {A} {} {a") == ("a", "b-c")
    assert without_fields("{a} and {b}") == " and "


def test_what_is_printed_has_its_place_in_the_files(read_page: Read) -> None:
    reading = read_page(PAGE)
    printed = list(printed_texts(debate_of(reading)))
    spans = {text: reading.places.span(origin) for origin, text in printed}
    lines = (reading.places.text("arguments/lake/briefs.yaml") or "").splitlines()
    for text in (
        "Keep {lake} closed",
        "Not legal advice",
        "Mantengan cerrado {lake}",
        "sigue frío",
    ):
        span = spans[text]
        assert text in lines[span.line - 1][span.column - 1 :]


def test_what_is_printed_is_of_all_languages_and_claims(read_page: Read) -> None:
    claim = """\
--- arguments/lake/beach.yaml
issue: safety
claims:
  lake-guarded: {text: Lifeguards watch it., common-ground: true}
  drop-unmarked:
    text: The steep drop is not marked.
    translations: {es: {text: El declive no está señalado., short: Declive}}
    evidence: [{source: town-notice, quote: the drop is not marked}]
"""
    texts = [text for _, text in printed_texts(debate_of(read_page(PAGE + claim)))]
    assert {"El declive no está señalado.", "Declive", "nuestro lago", "Version 2"} <= set(texts)
    assert any("Notas y fuentes" in text for text in texts)
