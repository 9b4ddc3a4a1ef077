"""Checks of translations: what a page in another language lacks, and what has changed since."""

from __future__ import annotations

import re

import pytest
from tests.unit.checks.conftest import Find
from tests.unit.checks.pages import one, route, spans

from argmap.findings.finding import Finding
from argmap.origin import Origin

PAGE = """\
--- arguments/lake/briefs.yaml
briefs:
  close-it:
    kind: onepager
    headline: Keep Mill Lake closed until July 2024
    reference: H.B. 12
    ask: {who: the town council, what: keep it closed, by: "2025-07-01"}
    points:
      - {claim: water-cold, head: The lake is cold}
      - {claim: drop-unmarked, head: Nobody sees the drop, words: The bottom drops away steeply}
    figures:
      - {number: 10, counts: metres to the drop, place: Mill Lake, year: 2025, claim: drop-unmarked}
    chain: [water-cold, lake-unsafe]
    contact: {name: Ana Ruiz, title: Chair}
    fields: {town: our town}
    translations:
      es:
        headline: Mantengan cerrado el lago Mill hasta julio de 2024
        ask: {who: el concejo, what: lo mantenga cerrado, of: f139fac8}
        points:
          - {head: El lago está frío, words: El lago sigue frío hasta julio., of: ff510ab3}
          - {head: Nadie ve el declive, words: El fondo cae en picado, of: b1aa9a9c}
        figures: [{counts: metros hasta el declive, place: lago Mill, of: 07cea01c}]
        contact: {title: Presidenta, of: f56648cd}
        fields: {town: nuestro pueblo}
        of: 924c8db2
"""
CLAIMS = """\
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: The water of Mill Lake is cold in early summer.
    translations: {es: {text: El agua está fría., of: 839576ac}}
    evidence: [{source: water-report, quote: The lake stays cold until July.}]
--- arguments/lake/safety.yaml
issue: safety
claims:
  lake-safe:
    text: Mill Lake is safe to swim in.
    because: [{premises: [water-clean, lake-guarded]}]
  lake-unsafe:
    text: Mill Lake is not safe to swim in.
    translations: {es: {text: El lago Mill no es seguro., of: 9ab17bde}}
    because: [{premises: [water-cold, drop-unmarked]}]
"""
SOUND = PAGE + CLAIMS


def changed(old: str, new: str, *, page: str = SOUND) -> str:
    assert old in page
    return page.replace(old, new, 1)


def told(find: Find, page: str) -> list[Finding]:
    about = re.compile(r"translation-")
    return [finding for finding in find(page) if about.match(finding.code)]


def place(finding: Finding) -> tuple[str | int, ...]:
    return route(finding)[2:]


def originals(finding: Finding) -> list[str]:
    """The last keys of the originals that a finding shows in the project's own files."""
    places = [pointer.place for pointer in finding.related]
    return [str(one.route[-1]) for one in places if isinstance(one, Origin)]


def test_a_page_that_is_all_there_in_both_languages(find: Find) -> None:
    assert told(find, SOUND) == []


# ---------------------------------------------------------------- missing


@pytest.mark.parametrize(
    ("taken", "names", "at"),
    [
        (
            "        headline: Mantengan cerrado el lago Mill hasta julio de 2024\n",
            "`headline`",
            (),
        ),
        ("who: el concejo, ", "`who`", ("ask",)),
        ("head: Nadie ve el declive, ", "`head`", ("points", 1)),
        (", place: lago Mill", "`place`", ("figures", 0)),
        ("        fields: {town: nuestro pueblo}\n", "`town`", ()),
    ],
)
def test_a_text_without_a_translation(
    find: Find, taken: str, names: str, at: tuple[str | int, ...]
) -> None:
    found = one(told(find, changed(taken, "")))
    assert found.code == "translation-missing"
    assert found.message.startswith(f"{names} of ")
    assert place(found) == ("translations", "es", *at)
    assert originals(found) == [names.strip("`")]


def test_one_finding_for_all_texts_of_a_mapping(find: Find) -> None:
    page = changed("head: Nadie ve el declive, words: El fondo cae en picado, ", "")
    found = told(find, page)
    assert [one.message for one in found] == ["`head` and `words` of point 2 are missing in `es`"]


def test_a_quotation_without_a_translation_shows_its_place_in_the_source(find: Find) -> None:
    found = one(told(find, changed("words: El lago sigue frío hasta julio., ", "")))
    assert [span.file for span in spans(found)] == ["seeds/water-report.txt"]
    assert found.help == "fill in what `argmap translate lake close-it es` prints"


def test_a_number_with_words_has_to_be_translated(find: Find) -> None:
    page = changed("number: 10,", "number: 1.2 million,").replace("of: 07cea01c", "of: 07cea01c")
    assert "`number` of figure 1 is missing in `es`" in [one.message for one in told(find, page)]


def test_a_claim_that_the_page_prints(find: Find) -> None:
    page = changed("    translations: {es: {text: El agua está fría., of: 839576ac}}\n", "")
    found = one(told(find, page))
    assert found.message == "`text` of `water-cold` is missing in `es`"
    assert found.at.place == Origin(
        "arguments/lake/cold.yaml",
        ("claims", "water-cold", "translations", "es"),
        of_key=True,
    )


def test_the_short_form_of_a_claim_is_asked_for_where_it_is_printed(find: Find) -> None:
    page = changed(
        "    translations: {es: {text: El agua",
        "    short: Cold\n    translations: {es: {text: El agua",
    )
    messages = [one.message for one in told(find, page)]
    assert "`short` of `water-cold` is missing in `es`" in messages


def test_the_whole_text_of_a_claim_is_not_asked_for_where_its_short_form_is_printed(
    find: Find,
) -> None:
    page = changed(
        "    translations: {es: {text: El agua está fría., of: 839576ac}}\n",
        "    short: Cold\n    translations: {es: {short: Fría}}\n",
    )
    messages = [finding.message for finding in told(find, page)]
    assert not any("`water-cold` is missing" in message for message in messages)


def test_a_claim_is_asked_for_once_however_many_pages_print_it(find: Find) -> None:
    page = changed("    translations: {es: {text: El agua está fría., of: 839576ac}}\n", "")
    again = PAGE.partition("briefs:\n")[2].replace("close-it", "close-it-again")
    found = told(find, page.replace("--- arguments/lake/cold", f"{again}--- arguments/lake/cold"))
    assert [one.message for one in found] == ["`text` of `water-cold` is missing in `es`"]


# ---------------------------------------------------------------- sources in other languages

SPANISH = """\
--- seeds/sources.yaml
sources:
  water-report:
    file: water-report.txt
    type: report
    title: Water quality in Mill Lake, summer 2024
    author: [County Laboratory]
    issued: 2024-10
    language: {language}
  town-notice:
    file: town-notice.txt
    type: notice
    title: Notice of the Mill Lake beach service
    author: [Mill Lake Beach Service]
    issued: 2025-05-02
"""
ENGLISH_PAGE = """\
--- arguments/lake/briefs.yaml
briefs:
  close-it:
    kind: onepager
    headline: Keep Mill Lake closed until July
    points: [{claim: water-cold, head: The lake is cold}]
"""


def test_a_page_needs_what_it_quotes_in_its_own_language(find: Find) -> None:
    found = one(told(find, ENGLISH_PAGE + SPANISH.format(language="es")))
    assert found.message == "`words` of point 1 is missing in `en`"
    assert found.help is not None
    assert "say so with `language` at its source" in found.help


def test_a_translation_into_the_pages_own_language_is_of_quotations_only(find: Find) -> None:
    given = "    translations: {en: {points: [{words: The lake is cold., of: ff510ab3}]}}\n"
    assert told(find, ENGLISH_PAGE + given + SPANISH.format(language="es")) == []
    found = one(told(find, ENGLISH_PAGE + given.replace("{en: {", "{en: {headline: Close it, ")))
    assert found.code == "translation-of-nothing"


@pytest.mark.parametrize("language", ["es", "es-US"])
def test_words_from_a_source_in_the_language_of_a_translation_stay(
    find: Find, language: str
) -> None:
    own = "    translations:\n      en: {points: [{words: The lake stays cold., of: ff510ab3}]}\n"
    page = changed("words: El lago sigue frío hasta julio., ", "")
    page = changed("    translations:\n", own, page=page)
    assert told(find, page + SPANISH.format(language=language)) == []


# ---------------------------------------------------------------- stale


@pytest.mark.parametrize(
    ("old", "new", "called", "at"),
    [
        ("until July 2024", "until the end of July 2024", "the page", ("of",)),
        ("our town", "all of our town", "the page", ("of",)),
        ("keep it closed", "close it", "the ask", ("ask", "of")),
        ("The lake is cold}", "The lake is icy}", "point 1", ("points", 0, "of")),
        (
            "The bottom drops away steeply}",
            "the drop is not marked}",
            "point 2",
            ("points", 1, "of"),
        ),
        ("metres to the drop", "metres to the deep", "figure 1", ("figures", 0, "of")),
        ("number: 10", "number: 11", "figure 1", ("figures", 0, "of")),
        ("title: Chair", "title: President", "the contact", ("contact", "of")),
    ],
)
def test_an_original_that_has_changed(
    find: Find, old: str, new: str, called: str, at: tuple[str | int, ...]
) -> None:
    found = [one for one in told(find, changed(old, new)) if one.code == "translation-stale"]
    assert [one.message for one in found] == [
        f"{called} has changed since it was translated to `es`"
    ]
    assert place(found[0]) == ("translations", "es", *at)


def test_a_quotation_that_was_chosen_anew_by_itself(find: Find) -> None:
    page = changed("quote: The lake stays cold until July.", "quote: The lake stays cold")
    assert [one.message for one in told(find, page)] == [
        "point 1 has changed since it was translated to `es`"
    ]


def test_a_claim_that_has_changed(find: Find) -> None:
    found = one(told(find, changed("is cold in early summer", "is cold in June")))
    assert found.message == "`water-cold` has changed since it was translated to `es`"


def test_wrapping_lines_anew_changes_nothing(find: Find) -> None:
    page = changed("headline: Keep Mill Lake", "headline: >-\n      Keep Mill\n      Lake")
    assert told(find, page) == []


def test_the_help_gives_the_line_that_mends_it(find: Find) -> None:
    found = one(told(find, changed("of: 924c8db2", "of: 00000000")))
    assert found.help == "look the translation through, then write `of: 924c8db2`"


# ---------------------------------------------------------------- unrecorded


def test_a_translation_without_a_fingerprint(find: Find) -> None:
    found = one(told(find, changed(", of: ff510ab3", "")))
    assert found.code == "translation-unrecorded"
    assert found.help == "add `of: ff510ab3`, so that a change of the original is noticed"
    assert place(found) == ("translations", "es", "points", 0)


def test_a_translation_with_gaps_is_not_asked_for_its_fingerprint(find: Find) -> None:
    found = told(find, changed("who: el concejo, ", "").replace(", of: f139fac8", ""))
    assert [one.code for one in found] == ["translation-missing"]


# ---------------------------------------------------------------- nothing, the same


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        (
            "        headline: M",
            "        subtitle: Frío\n        headline: M",
            "`subtitle` of the page",
        ),
        ("{town: nuestro pueblo}", "{town: n, city: c}", "`city` of the page"),
        ("        figures:", "          - {head: Otro}\n        figures:", "`head` of point 3"),
        (
            "        figures:",
            "        quotation: {words: Otro}\n        figures:",
            "`words` of the quotation",
        ),
        ("{head: El lago está frío,", "{head: El lago, text: Otro,", "`text` of point 1"),
    ],
)
def test_a_translation_of_what_is_not_there(find: Find, old: str, new: str, name: str) -> None:
    found = one(told(find, changed(old, new)))
    assert found.code == "translation-of-nothing"
    assert found.message == f"{name} translates nothing on this page"


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Keep Mill Lake closed until July 2024", True),
        ("keep Mill Lake closed  until July 2024", True),
        ("Keep Mill Lake closed hasta 2024", False),
    ],
)
def test_a_translation_that_is_its_original(find: Find, text: str, *, is_told: bool) -> None:
    page = changed("Mantengan cerrado el lago Mill hasta julio de 2024", text)
    assert [one.code for one in told(find, page)] == ["translation-same"] * is_told


# ---------------------------------------------------------------- numbers, fields


def test_a_number_that_is_lost(find: Find) -> None:
    found = one(told(find, changed("julio de 2024", "julio de 2042")))
    assert found.code == "translation-drops-number"
    assert found.message == "`headline` of the page lacks `2024` in `es`"


def test_a_figures_number_has_to_be_kept(find: Find) -> None:
    page = changed("[{counts: metros", "[{number: 100, counts: metros")
    assert one(told(find, page)).message == "`number` of figure 1 lacks `10` in `es`"


def test_a_field_that_is_lost(find: Find) -> None:
    page = changed("what: keep it closed", 'what: "keep it closed in {town}"')
    found = [one for one in told(find, page) if one.code == "translation-drops-field"]
    assert [one.message for one in found] == ["`what` of the ask lacks `{town}` in `es`"]


def test_a_page_that_says_it_is_in_its_translations_language_is_one_finding(find: Find) -> None:
    page = changed("kind: onepager", "kind: onepager\n    language: es")
    (finding,) = (f for f in told(find, page) if f.code == "translation-of-nothing")
    assert place(finding) == ("translations", "es")
    assert finding.message.endswith("texts of `close-it` are in `es` already")


def test_the_translation_of_words_that_stand_nowhere_waits_for_them(find: Find) -> None:
    assert told(find, changed("The bottom drops away", "The ground falls away")) == []


def test_a_field_with_a_slip_in_its_name_is_not_also_lost(find: Find) -> None:
    page = changed("Keep Mill Lake", '"Keep Mill Lake').replace(
        "July 2024\n", 'July 2024 in {twon}"\n', 1
    )
    assert "translation-drops-field" not in {finding.code for finding in told(find, page)}
