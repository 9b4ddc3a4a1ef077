"""Checks of quotations: user text in, one finding out."""

from __future__ import annotations

from tests.unit.checks.conftest import Find
from tests.unit.checks.pages import codes, one, quoting, spans

SOURCE = """\
The senior official said, “The program has publicly been called voluntary, but we have never heard
the department say so.” The report notes that the program may be eroding the trust between police
and the communities that they serve.

Cities can’t opt out of the program, and local decisions should not be ignored. Arrests rose by
4.5 percent. The program is slow. The court wrote that the program is slow. It ended in 2012.

Many of the people detained have not committed crimes. There is no question that reform is needed.
"""


def test_a_misquoted_word_is_found_with_the_words_that_differ(find: Find) -> None:
    finding = one(find(quoting("may be destroying the trust between police", SOURCE)))
    assert finding.code == "quote-not-found"
    assert finding.help is not None
    assert "be [destroying -> eroding] the trust" in finding.help
    assert [span.file for span in spans(finding)] == ["seeds/town-notice.txt"]


def test_a_quotation_of_another_document_is_found_there(find: Find) -> None:
    page = quoting("The lake stays cold until July.", SOURCE)
    finding = one(find(page))
    assert finding.code == "quote-not-found"
    assert finding.help == "name `water-report` as its source, where it does stand"


def test_an_invented_quotation_has_no_nearest_passage(find: Find) -> None:
    finding = one(find(quoting("Sharks were seen twice near the pier", SOURCE)))
    assert finding.code == "quote-not-found"
    assert finding.related == ()


def test_dots_for_words_left_out(find: Find) -> None:
    page = quoting("The report notes that the program ... they serve.", SOURCE)
    finding = one(find(page))
    assert finding.code == "quote-elided"
    assert finding.at.part == "..."
    assert finding.help == (
        "make its 2 parts quotations of their own; the source has 11 words between them"
    )


def test_dots_between_words_that_are_not_there(find: Find) -> None:
    finding = one(find(quoting("The report notes […] eroding all trust between police", SOURCE)))
    assert finding.code == "quote-elided"
    assert finding.help is not None
    assert "eroding [all -> the] trust" in finding.help


def test_dots_at_an_end(find: Find) -> None:
    finding = one(find(quoting("local decisions should not be ignored…", SOURCE)))
    assert finding.code == "quote-elided"
    assert finding.help is not None
    assert finding.help.startswith("leave the dots off")


def test_dots_that_the_source_has_itself_are_no_elision(find: Find) -> None:
    page = quoting("It is slow... and dear.", "The council said so. It is slow… and dear.\n")
    assert codes(find(page)) == []


def test_words_in_brackets_that_the_source_does_not_have(find: Find) -> None:
    finding = one(find(quoting("local decisions should [never] be ignored", SOURCE)))
    assert finding.code == "quote-bracketed"
    assert finding.at.part == "[never]"
    assert finding.help == ("quote the source's own words: `local decisions should not be ignored`")


def test_a_bracket_does_not_make_another_sentence_true(find: Find) -> None:
    finding = one(find(quoting("local decisions should never be [quite] forgotten", SOURCE)))
    assert finding.code == "quote-not-found"


def test_brackets_that_the_source_has_itself(find: Find) -> None:
    source = "I need [the department] to act, he wrote.\n"
    assert codes(find(quoting("I need [the department] to act", source))) == []


def test_words_that_stand_in_two_places(find: Find) -> None:
    finding = one(find(quoting("program is slow.", SOURCE)))
    assert finding.code == "quote-ambiguous"
    assert [span.line for span in spans(finding)] == [6, 6]


def test_part_of_a_word(find: Find) -> None:
    finding = one(find(quoting("Cities can", SOURCE)))
    assert finding.code == "quote-splits-word"
    assert finding.help == "the whole word is `can’t`"


def test_part_of_a_number(find: Find) -> None:
    finding = one(find(quoting("5 percent.", SOURCE)))
    assert finding.code == "quote-splits-word"
    assert finding.help == "the whole word is `4.5`"


def test_words_to_be_read_that_are_not_quoted(find: Find) -> None:
    page = quoting("It ended in 2012.", SOURCE, read="ended in 2011")
    finding = one(find(page))
    assert finding.code == "read-outside-quote"
    assert finding.help == (
        "copy the words as they stand in the quotation: ended in [2011 -> 2012]"
    )


def test_words_to_be_read_are_right_where_only_the_quotation_is_wrong(find: Find) -> None:
    page = quoting("Arrests fell by 4.5 percent.", SOURCE, read="Arrests rose")
    assert one(find(page)).code == "quote-not-found"


def test_the_same_evidence_twice(find: Find) -> None:
    page = """\
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: The water of Mill Lake is cold in early summer.
    evidence:
      - {source: water-report, quote: The lake stays cold until July.}
      - {source: water-report, quote: "The lake  stays cold until July."}
"""
    assert one(find(page)).code == "duplicate-evidence"


def test_the_same_evidence_for_two_claims_is_fine(find: Find) -> None:
    assert codes(find(quoting("It ended in 2012.", SOURCE))) == []
