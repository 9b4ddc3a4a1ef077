from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser
from tests.unit.render.card_briefs import argument, brief, card, claim, party

from argmap.analysis.attacks import Move
from argmap.briefs.blocks import Run
from argmap.briefs.document import Brief
from argmap.render.card_records import render_card_records


def records(of: Brief) -> list[dict[str, str]]:
    return [json.loads(line) for line in render_card_records(of).splitlines()]


def test_a_card_is_a_record_under_the_names_of_the_open_corpora() -> None:
    block = party(argument("1", move=Move.TURN), claim("Trust is damaged.", card(), number="1"))
    assert records(brief(block)) == [
        {
            "tag": "Trust is damaged.",
            "cite": "Lynn 21",
            "fullcite": "Lynn 21 (Barry Lynn, “Power,” p. 4) //AB",
            "summary": "Trust has been badly damaged",
            "spoken": "badly damaged It may come back.",
            "fulltext": "Nobody is sure. Trust has been badly damaged in most towns.\n"
            "It may come back.",
            "markup": "<p>Nobody is sure. <u>Trust has been </u>"
            "<u><strong><mark>badly</mark></strong></u><u><mark> damaged</mark></u>"
            " in most towns.</p><p><mark>It may come back.</mark></p>",
            "pocket": "Affirmative",
            "hat": "Blocks",
            "block": "AT: Trust is fine",
        }
    ]


def test_analytics_are_no_records() -> None:
    assert render_card_records(brief(party(claim("No card.")))) == ""


def test_a_card_that_is_printed_again_is_one_record() -> None:
    again = claim("Trust is damaged.", card(), number="2", again=True)
    made = brief(party(claim("Trust is damaged.", card(), number="1"), again))
    assert len(records(made)) == 1


_RUNS = st.builds(Run, st.text(min_size=1), st.booleans(), st.booleans(), st.booleans())


@given(st.lists(_RUNS, min_size=1, max_size=5).map(tuple))
def test_the_markup_holds_the_words_whatever_they_are(runs: tuple[Run, ...]) -> None:
    body = ((Run("So: "), *runs),)
    (record,) = records(brief(party(claim("So.", card(body=body)))))
    paragraph = LexborHTMLParser(record["markup"]).css_first("p")
    assert paragraph is not None
    assert paragraph.text() == record["fulltext"]


def test_a_record_is_a_line_even_with_odd_characters() -> None:
    odd = card(body=((Run("a\u2028b\x00\ud800\n<c>"),),))
    text = render_card_records(brief(party(claim("So.", odd))))
    assert text.encode().count(b"\n") == 1
    assert json.loads(text)["fulltext"] == "a\u2028b\ufffd\ufffd <c>"
