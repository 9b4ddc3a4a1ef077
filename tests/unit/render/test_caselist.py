from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from tests.unit.render.card_briefs import argument, brief, card, claim, party, section

from argmap.analysis.attacks import Move
from argmap.briefs.blocks import Run
from argmap.briefs.words import Style, Text, Words
from argmap.render.caselist import render_caselist


def words(count: int) -> str:
    return " ".join(f"w{number}" for number in range(1, count + 1))


def shown(markdown: str) -> list[str]:
    """What a reader sees, block by block."""
    return [
        "".join(child.content for child in token.children or ())
        for token in MarkdownIt().parse(markdown)
        if token.type == "inline"
    ]


def test_a_card_is_disclosed_under_its_headings_with_its_first_and_last_words() -> None:
    body = ((Run(words(30)),), (Run(words(30), underlined=True),))
    text = render_caselist(
        brief(
            party(
                argument("1", move=Move.TURN),
                claim("Trust is damaged.", card(body=body), number="1"),
            )
        )
    )
    assert text == (
        "# Affirmative\n\n"
        "## Blocks\n\n"
        "### AT: Trust is fine\n\n"
        "#### 1. Turn: Trust is damaged.\n\n"
        "**Lynn 21** (Barry Lynn, “Power,” p. 4) //AB\n\n"
        f"{words(25)}\n\n"
        "AND\n\n"
        f"{' '.join(words(30).split()[5:])}\n"
    )  # fmt: skip


def test_a_card_of_fifty_words_is_given_whole_and_one_of_more_is_not() -> None:
    short = card(body=((Run(words(50)),),))
    longer = card(body=((Run(words(51)),),))
    assert shown(render_caselist(brief(party(claim("So.", short)))))[-1] == words(50)
    assert shown(render_caselist(brief(party(claim("So.", longer)))))[-2] == "AND"


def test_headings_are_said_once_and_analytics_not_at_all() -> None:
    text = render_caselist(
        brief(party(claim("First.", card()), claim("No card."), claim("Next.", card())))
    )
    assert text.count("### AT: Trust is fine") == 1
    assert "No card" not in text


def test_a_brief_without_cards_has_an_empty_caselist() -> None:
    assert render_caselist(brief(party(claim("No card.")))) == "\n"


def test_a_card_is_disclosed_once_at_its_own_place() -> None:
    again = section("Again", claim("Trust is damaged.", card(), number="1", again=True))
    text = render_caselist(brief(again, party(claim("Trust is damaged.", card()))))
    assert [line for line in text.splitlines() if line.startswith("#")] == [
        "# Affirmative",
        "## Blocks",
        "### AT: Trust is fine",
        "#### Trust is damaged.",
    ]


_WORDS = st.lists(
    st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=8),
    min_size=1,
    max_size=20,
).map(" ".join)


@given(tag=_WORDS, spoken=_WORDS, rest=_WORDS, body=_WORDS)
def test_whatever_the_words_are_the_reader_sees_them(
    tag: str, spoken: str, rest: str, body: str
) -> None:
    line: Words = (Text(f"A{spoken}z", Style.STRONG), Text(f" {rest}"))
    one = card(line=line, body=((Run(body),),))
    assert shown(render_caselist(brief(party(claim(tag, one)))))[-3:] == [
        tag,
        f"A{spoken}z {rest}",
        body,
    ]
