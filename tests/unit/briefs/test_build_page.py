from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.unit.briefs.pages import compile_page, read_pages

from argmap.analysis.quotations import prove
from argmap.briefs.build_page import build_one_pager
from argmap.briefs.one_pager import Quoted, Reason
from argmap.model.ids import ProfileId, SourceId
from argmap.model.languages import Label
from argmap.model.one_pagers import PageLayout, Part


def test_a_point_without_words_of_its_own_lets_the_claim_speak(tmp_path: Path) -> None:
    page = compile_page(
        """
  end-it:
    kind: onepager
    headline: End the program
    points: [{claim: trust-gone}]
""",
        tmp_path,
    )
    assert page.reasons == (
        Reason(
            head="Trust is gone",
            text="People in the town no longer trust the police.",
            quoted=Quoted(
                words="Trust in the police has been severely damaged.",
                language="en",
                speaker="Lake Forum",
                note=1,
            ),
        ),
    )


def test_a_claim_without_a_short_form_is_a_head_without_a_stop(tmp_path: Path) -> None:
    page = compile_page(
        """
  end-it: {kind: onepager, headline: End it, points: [{claim: witnesses-silent}]}
""",
        tmp_path,
    )
    (reason,) = page.reasons
    assert (reason.head, reason.text) == ("Witnesses do not come forward", None)


def test_a_claim_without_evidence_rests_on_that_of_its_reasons(tmp_path: Path) -> None:
    page = compile_page(
        """
  end-it:
    kind: onepager
    headline: End it
    points: [{claim: police-fail, head: They fail, words: Witnesses stay at home}]
""",
        tmp_path,
    )
    assert [selector.claim for selector in page.notes[0].selectors] == ["witnesses-silent"]


def test_words_that_no_evidence_holds_are_not_quoted(tmp_path: Path) -> None:
    page = compile_page(
        """
  end-it:
    kind: onepager
    headline: End it
    points: [{claim: trust-gone, words: "Trust has been wholly lost"}]
""",
        tmp_path,
    )
    assert (page.reasons[0].quoted, page.notes) == (None, ())


def test_words_that_a_text_says_too_are_quoted_all_the_same(tmp_path: Path) -> None:
    page = compile_page(
        """
  end-it:
    kind: onepager
    headline: End it
    points:
      - claim: trust-gone
        head: Trust is gone
        text: The Forum calls trust “severely damaged”.
        words: severely damaged
""",
        tmp_path,
    )
    quoted = page.reasons[0].quoted
    assert quoted is not None
    assert (quoted.words, quoted.note, page.reasons[0].notes) == ("severely damaged", 1, ())


def test_words_that_are_set_large_are_not_chosen_for_a_point(tmp_path: Path) -> None:
    page = compile_page(
        """
  end-it:
    kind: onepager
    headline: End it
    points: [{claim: trust-gone}]
    quotation: {claim: trust-gone, words: severely damaged}
""",
        tmp_path,
    )
    assert page.quoted is not None
    assert (page.reasons[0].quoted, page.reasons[0].notes) == (None, (page.quoted.note,))


def test_words_that_are_set_large_are_printed_twice_for_an_author_who_says_so(
    tmp_path: Path,
) -> None:
    page = compile_page(
        """
  end-it:
    kind: onepager
    headline: End it
    points: [{claim: trust-gone, words: severely damaged}]
    quotation: {claim: trust-gone, words: severely damaged}
""",
        tmp_path,
    )
    assert page.reasons[0].quoted == page.quoted


def test_an_objection_is_answered_in_the_claims_own_words(tmp_path: Path) -> None:
    page = compile_page(
        """
  end-it:
    kind: onepager
    headline: End it
    points: [{claim: trust-gone}]
    objections: [{claim: removes-criminals, answer: many-sent-away}]
""",
        tmp_path,
    )
    (rejoinder,) = page.rejoinders
    assert (rejoinder.says, rejoinder.reply, rejoinder.quoted) == (
        "The program removes criminals.",
        "Many people were sent away.",
        Quoted(
            words="In all, 1,200 people were sent away in two years.",
            language="en",
            speaker="The Lake Post",
            note=2,
        ),
    )


def test_a_demand_says_who_is_asked_to_do_what_by_when(tmp_path: Path) -> None:
    page = compile_page(
        """
  end-it:
    kind: onepager
    headline: End it
    ask: {who: the Senate, what: pass the bill, instrument: H.B. 12, by: "2011-12-31"}
    points: [{claim: trust-gone}]
""",
        tmp_path,
    )
    assert page.demand is not None
    assert page.demand.sentence == "We ask the Senate to pass the bill"
    assert (page.demand.instrument, page.demand.by) == ("H.B. 12", "December 31, 2011")


def test_a_chain_is_made_of_short_claims(tmp_path: Path) -> None:
    page = compile_page(
        """
  end-it:
    kind: onepager
    headline: End it
    points: [{claim: trust-gone}]
    chain: [trust-gone, police-fail]
""",
        tmp_path,
    )
    assert page.chain == ("Trust is gone", "The police cannot do their work")


def test_a_row_fills_in_what_stands_in_braces(tmp_path: Path) -> None:
    page = compile_page(
        """
  end-it:
    kind: onepager
    headline: End it in {county}
    fields: {county: your county, removals: "30"}
    points: [{claim: trust-gone}]
    figures:
      - {number: "{removals}", counts: removals, place: "{county}", year: "2010",
         source: table, row: "{county}"}
""",
        tmp_path,
        row={"county": "Salt Lake", "removals": "5"},
    )
    assert (page.headline, page.numbers[0].note) == ("End it in Salt Lake", 2)
    assert page.notes[1].selectors[0].exact == "Salt Lake,5,2010"


def test_the_brands_contact_stands_where_the_page_has_none(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "brands.yaml").write_text(
        "brands:\n  forum: {organization: Lake Forum, contact: {name: Ana Ruiz}}\n"
    )
    page = compile_page(
        """
  end-it:
    kind: onepager
    headline: End it
    brand: forum
    points: [{claim: trust-gone}]
""",
        tmp_path,
    )
    assert page.contact is not None
    assert page.contact.name == "Ana Ruiz"


TRANSLATED = """
  end-it:
    kind: onepager
    headline: End it
    date: "2011-11"
    points:
      - {claim: trust-gone, words: severely damaged}
      - {claim: governors-left, head: They left, text: 'They "suspended their part".',
         words: suspended their part}
    figures:
      - {number: "1,200", counts: people, place: the lake, year: "2011", claim: many-sent-away}
    translations:
      es:
        headline: Acaben con esto
        points:
          - {words: dañada gravemente}
          - {head: Se fueron, text: 'Ellos "suspendieron su parte".', words: suspendieron su parte}
        figures: [{number: 1200, counts: personas, place: el lago}]
      he: {headline: די}
"""


def test_a_translated_page_shows_a_quotation_in_both_languages(tmp_path: Path) -> None:
    page = compile_page(TRANSLATED, tmp_path, language="es")
    assert page.headline == "Acaben con esto"
    assert page.reasons[0].quoted == Quoted(
        words="dañada gravemente",
        original="severely damaged",
        language="en",
        speaker="Lake Forum",
        note=1,
    )


def test_a_translated_page_quotes_where_the_original_does(tmp_path: Path) -> None:
    original = compile_page(TRANSLATED, tmp_path)
    translated = compile_page(TRANSLATED, tmp_path, language="es")
    assert [one.quoted is None for one in original.reasons] == [False, False]
    assert [one.quoted is None for one in translated.reasons] == [False, False]


def test_a_translated_figure_rests_on_the_original_number(tmp_path: Path) -> None:
    page = compile_page(TRANSLATED, tmp_path, language="es")
    assert (page.numbers[0].number, page.numbers[0].note) == ("1200", 2)


def test_dates_are_written_out_in_the_pages_language(tmp_path: Path) -> None:
    page = compile_page(TRANSLATED, tmp_path, language="es")
    assert (page.as_of, page.date, page.notes[0].date) == (
        "15 de noviembre de 2011",
        "noviembre de 2011",
        "21 de septiembre de 2011",
    )


def test_a_quotation_that_was_not_translated_stays_as_it_is(tmp_path: Path) -> None:
    quoted = compile_page(TRANSLATED, tmp_path, language="he").reasons[0].quoted
    assert quoted is not None
    assert (quoted.words, quoted.original) == ("severely damaged", None)


def test_a_quotation_in_another_language_is_translated_on_a_page_in_its_own(tmp_path: Path) -> None:
    briefs = """
  end-it:
    kind: onepager
    headline: End it
    points: [{claim: trust-gone, words: severely damaged}]
    translations: {en: {points: [{words: badly hurt}]}}
"""
    debate = read_pages(briefs, tmp_path)
    letter = SourceId("letter")
    german = replace(debate.sources[letter], language="de")
    debate = replace(debate, sources={**debate.sources, letter: german})
    page = build_one_pager(debate, debate.one_pagers[0], proofs=prove(debate))
    quoted = page.reasons[0].quoted
    assert quoted is not None
    assert (quoted.words, quoted.original, quoted.language) == (
        "badly hurt",
        "severely damaged",
        "de",
    )
    assert (page.file, page.others) == ("end-it", ())


@pytest.mark.parametrize(
    ("language", "file", "others"),
    [
        (None, "end-it", ["end-it.es", "end-it.he"]),
        ("es", "end-it.es", ["end-it", "end-it.he"]),
    ],
)
def test_each_page_names_its_other_languages(
    language: str | None, file: str, others: list[str], tmp_path: Path
) -> None:
    page = compile_page(TRANSLATED, tmp_path, language=language)
    assert (page.file, [other.file for other in page.others]) == (file, others)


def test_a_translated_claim_speaks_on_a_translated_page(tmp_path: Path) -> None:
    page = compile_page(
        """
  end-it:
    kind: onepager
    headline: End it
    points: [{claim: costs}]
    chain: [costs, trust-gone]
    translations: {es: {headline: Basta}}
""",
        tmp_path,
        language="es",
        claims="""\
  costs:
    text: It costs too much.
    short: Too costly
    translations:
      es: {text: Cuesta demasiado., short: Muy caro}
""",
    )
    assert (page.reasons[0].head, page.reasons[0].text) == ("Muy caro", "Cuesta demasiado.")
    assert page.chain == ("Muy caro", "Trust is gone")


EVERYTHING = """
  end-it:
    kind: onepager
    layout: {layout}
    headline: End it
    subtitle: Trust is at stake
    problem: Police need witnesses.
    points: [{{claim: trust-gone}}, {{claim: governors-left}}]
    figures:
      - {{number: "1,200", counts: people, place: here, year: "2011", claim: many-sent-away}}
      - {{number: "30", counts: people, place: Lake, year: "2011", source: table, row: lake}}
    quotation: {{claim: removes-criminals}}
    objections: [{{claim: removes-criminals, answer: witnesses-silent}}]
    chain: [trust-gone, police-fail]
    small-print: Not legal advice.
    cut-first: [{first}]
"""


@pytest.mark.parametrize(
    ("layout", "sources"),
    [
        (PageLayout.STATEMENT, ["letter", "news", "table", "news"]),
        (PageLayout.DATA_LED, ["news", "table", "letter", "news"]),
        (PageLayout.DIALOGUE, ["letter", "news", "table", "news"]),
    ],
)
def test_notes_count_up_as_the_layout_is_read(
    layout: PageLayout, sources: list[str], tmp_path: Path
) -> None:
    page = compile_page(EVERYTHING.format(layout=layout, first="chain"), tmp_path)
    assert [note.selectors[0].source for note in page.notes] == sources
    assert [note.number for note in page.notes] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("layout", "last"),
    [
        (PageLayout.STATEMENT, Part.POINTS),
        (PageLayout.DATA_LED, Part.FIGURES),
        (PageLayout.DIALOGUE, Part.OBJECTIONS),
    ],
)
def test_what_a_layout_is_named_for_is_cut_last_but_the_small_print(
    layout: PageLayout, last: Part, tmp_path: Path
) -> None:
    page = compile_page(EVERYTHING.format(layout=layout, first="problem"), tmp_path)
    assert page.cut_order[0] is Part.PROBLEM
    assert page.cut_order[-2:] == (last, Part.SMALL_PRINT)
    assert sorted(page.cut_order) == sorted(Part)


def test_only_what_a_page_has_can_be_cut(tmp_path: Path) -> None:
    page = compile_page(
        """
  end-it:
    kind: onepager
    headline: End it
    points: [{claim: trust-gone}]
    cut-first: [points, figures]
""",
        tmp_path,
    )
    assert page.cut_order == ()


def test_the_page_says_what_sort_of_page_it_is(tmp_path: Path) -> None:
    briefs = """
  plain: {kind: onepager, headline: End it, points: [{claim: trust-gone}]}
  own: {kind: onepager, headline: End it, label: Fact sheet, points: [{claim: trust-gone}]}
"""
    debate = read_pages(briefs, tmp_path)
    plain, own = (
        build_one_pager(debate, profile, proofs=prove(debate)) for profile in debate.one_pagers
    )
    assert (plain.label, own.label) == (plain.language.labels[Label.ISSUE_BRIEF], "Fact sheet")
    assert plain.id == ProfileId("plain")


def test_words_that_a_document_only_tells_are_told_by_its_author(tmp_path: Path) -> None:
    briefs = """
  end-it:
    kind: onepager
    headline: End it
    points: [{claim: works, words: the program works}, {claim: works, words: It removes criminals}]
"""
    claims = """
  works:
    text: The program works.
    evidence:
      - {source: news, quote: Officials say the program works., speaker: Officials}
      - {source: news, quote: It removes criminals, speaker: A spokesman}
"""
    told, quoted = compile_page(briefs, tmp_path, claims=claims).reasons
    assert told.quoted is not None
    assert quoted.quoted is not None
    assert told.quoted.speaker == "The Lake Post, reporting on Officials"
    assert quoted.quoted.speaker == "A spokesman"
