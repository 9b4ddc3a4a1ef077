"""Blocks and frontlines: what each side has to say to the other's arguments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.briefs.building import (
    Document,
    Quote,
    Reason,
    Said,
    because,
    build,
    profile,
    sections_of,
)

from argmap.analysis.attacks import Move
from argmap.analysis.quotations import prove
from argmap.analysis.weighing.assessment import assess
from argmap.briefs.blocks import ArgumentBlock, ClaimBlock, Footing, Paragraph, Step
from argmap.briefs.debate_file import build_file
from argmap.briefs.document import Section, SectionKind
from argmap.briefs.dossier import open_dossier
from argmap.briefs.parties import Answer
from argmap.briefs.plan import Plan, plan_debate_file
from argmap.briefs.words import text_of
from argmap.model.issues import Side

SOURCES = {"notice": Document("The lake is cold. Nobody guards it.\n\nIt is clean. It is deep.")}
POSITIONS = {"safe": ("Yes", Side.CON), "unsafe": ("No", Side.PRO)}
NOBODY = "Nobody answers this in these sources."


def planned(claims: Mapping[str, Said], **changes: object) -> Plan:
    debate = build(claims, sources=SOURCES, positions=POSITIONS)
    return plan_debate_file(debate, profile(**changes))


def printed(claims: Mapping[str, Said], **changes: object) -> dict[str, Section]:
    debate = build(claims, sources=SOURCES, positions=POSITIONS)
    return sections_of(
        build_file(open_dossier(assess(debate), profile(**changes), proofs=prove(debate)))
    )


def answered(answers: tuple[Answer, ...]) -> list[tuple[str, Move, tuple[str, ...]]]:
    return [(one.number, one.move, one.attack.said) for one in answers]


def said(section: Section) -> list[str]:
    return [text_of(b.words) for b in section.blocks if isinstance(b, Paragraph)]


LAKE = {
    "unsafe": Said("The lake is not safe.", because=(Reason(("cold",), id="cold-shock"),)),
    "cold": Said("The water is cold.", (Quote("notice", "The lake is cold."),)),
    "safe": Said("The lake is safe.", because=because("clean")),
    "clean": Said("The water is clean.", (Quote("notice", "It is clean."),)),
    "deep": Said("The lake is deep.", (Quote("notice", "It is deep."),)),
    "warm": Said("The water is warm in July."),
    "suits": Said("Swimmers wear suits."),
    "old": Said("The notice is old."),
}


def test_offence_comes_first_then_what_has_most_quotations_behind_it() -> None:
    doubts = because("warm") + because("clean", "deep")
    plan = planned(
        {
            **LAKE,
            "unsafe": Said("The lake is not safe.", because=because("cold", unless=("brisk",))),
            "cold": Said(LAKE["cold"].text, LAKE["cold"].evidence, but=doubts),
            "brisk": Said("Cold water wakes swimmers up.", because=because("cold")),
        }
    )
    (block,) = plan.blocks["con"]
    assert answered(block.answers) == [
        ("1", Move.TURN, ("brisk",)),
        ("2", Move.DENIES, ("clean", "deep")),
        ("3", Move.DENIES, ("warm",)),
    ]


def test_an_answer_is_typed_by_what_it_hits() -> None:
    step = Reason(("cold",), unless=("suits",))
    quote = Quote("notice", "The lake is cold.", unless=("old",))
    plan = planned(
        {
            **LAKE,
            "unsafe": Said("The lake is not safe.", because=(step,), but=because("deep")),
            "cold": Said("The water is cold.", (quote,), but=because("warm")),
        }
    )
    thesis, cold = plan.blocks["con"]
    assert answered(thesis.answers) == [("1", Move.OUTWEIGHS, ("deep",))]
    assert [(move, words) for _, move, words in answered(cold.answers)] == [
        (Move.BREAKS, ("suits",)),
        (Move.DENIES, ("warm",)),
        (Move.INDICTS, ("old",)),
    ]


def test_a_block_is_called_by_the_arguments_own_id_or_its_first_premise() -> None:
    plan = planned(LAKE)
    assert [block.id for block in plan.blocks["con"]] == ["at-cold-shock"]
    assert [block.id for block in plan.blocks["pro"]] == ["at-clean"]


def test_two_blocks_never_bear_the_same_id() -> None:
    reasons = (*because("cold"), *because("cold", "deep"), Reason(("deep",), id="cold-2"))
    plan = planned({**LAKE, "unsafe": Said("The lake is not safe.", because=reasons)})
    names = [block.id for block in plan.blocks["con"]]
    assert names == ["at-cold", "at-cold-2", "at-cold-2-2"]


def test_an_attack_on_a_shared_premise_is_told_once_and_the_other_block_says_where() -> None:
    cold = Said("The water is cold.", but=because("warm"))
    reasons = (*because("cold"), *because("deep", "cold"))
    plan = planned({**LAKE, "unsafe": Said("The lake is not safe.", because=reasons), "cold": cold})
    first, second = plan.blocks["con"]
    assert (len(first.answers), first.also) == (1, ())
    assert (second.answers, second.also) == ((), ("at-cold",))
    made = printed({**LAKE, "unsafe": Said("The lake is not safe.", because=reasons), "cold": cold})
    assert "at-cold" in made
    assert "at-deep" not in made


def test_a_frontline_answers_the_same_said_against_several_parts_at_once() -> None:
    quotes = [Quote("notice", words, unless=("old",)) for words in ("It is clean.", "It is deep.")]
    plan = planned(
        {
            **LAKE,
            "safe": Said("The lake is safe.", because=because("clean", "deep")),
            "clean": Said("The water is clean.", (quotes[0],)),
            "deep": Said("The lake is deep.", (quotes[1],)),
        }
    )
    (line,) = plan.frontlines["con"]
    assert (line.id, line.attack.target) == ("vs-old", "clean")
    assert [attack.target for attack in line.further] == ["deep"]


CLASH = {
    **LAKE,
    "cold": Said("The water is cold.", LAKE["cold"].evidence, but=because("warm")),
    "warm": Said("The water is warm in July.", but=because("old")),
    "old": Said("The notice is old.", but=because("deep")),
}


def test_cards_of_an_attack_stand_in_its_block_and_those_of_an_answer_in_the_frontline() -> None:
    made = printed(CLASH)
    here = {
        b.text: section.id
        for section in made.values()
        for b in section.blocks
        if isinstance(b, ClaimBlock) and b.footing is not Footing.ELSEWHERE
    }
    assert here["The water is warm in July."] == "at-cold-shock"
    assert here["The notice is old."] == "vs-warm"
    assert here["The lake is deep."] == "at-cold-shock"


def test_beneath_an_answer_stands_what_they_may_say_and_the_reply() -> None:
    block = printed(CLASH)["at-cold-shock"]
    assert said(block)[-1] == "If they say: “The notice is old”"
    steps = [(b.step, b.number) for b in block.blocks if isinstance(b, ArgumentBlock)]
    assert steps == [(Step.ANSWER, "1"), (Step.REPLY, "1.1.1")]
    numbers = [b.number for b in block.blocks if isinstance(b, ClaimBlock)]
    assert numbers == ["1", "R1.1.1"]


def test_a_block_states_the_argument_fairly_before_it_answers() -> None:
    reason = Reason(("cold",), warrant="Cold water kills.", weight=0.6, scheme="cause-to-effect")
    made = printed({**LAKE, "unsafe": Said("The lake is not safe.", because=(reason,))})
    assert said(made["at-cold"]) == [
        "They argue: “The water is cold”, so “The lake is not safe”.",
        "Unstated: “Cold water kills.” · cause to effect · weight 0.6",
        NOBODY,
    ]


def test_a_frontline_says_what_the_attack_hits_and_that_nobody_answers() -> None:
    step = Reason(("cold",), unless=("suits",))
    made = printed({**LAKE, "unsafe": Said("The lake is not safe.", because=(step,))})
    assert made["vs-suits"].note == "no answer"
    assert said(made["vs-suits"]) == [
        "They argue: “Swimmers wear suits”, which breaks our step to “The lake is not safe”.",
        NOBODY,
    ]


def test_words_said_against_two_things_are_one_answer_that_names_both() -> None:
    claims = {
        **LAKE,
        "unsafe": Said("The lake is not safe.", because=because("cold", "deep")),
        "cold": Said("The water is cold.", but=because("warm")),
        "deep": Said("The lake is deep.", but=because("warm")),
    }
    (block,) = planned(claims).blocks["con"]
    (answer,) = block.answers
    assert [attack.target for attack in answer.attacks] == ["cold", "deep"]
    step = next(b for b in printed(claims)["at-cold"].blocks if isinstance(b, ArgumentBlock))
    assert text_of(step.target) == "“The water is cold” and “The lake is deep”"


def test_one_argument_for_two_theses_has_one_block() -> None:
    debate = build(
        {
            **LAKE,
            "unsafe": Said("The lake is not safe.", because=because("cold")),
            "closed": Said("The lake should be closed.", because=because("cold")),
            "cold": Said("The water is cold.", but=because("warm")),
        },
        sources=SOURCES,
        positions={**POSITIONS, "closed": ("Close it", Side.PRO)},
    )
    (block,) = plan_debate_file(debate, profile()).blocks["con"]
    assert [argument.claim for argument in block.arguments] == ["unsafe", "closed"]
    assert len(block.answers) == 1
    made = sections_of(build_file(open_dossier(assess(debate), profile(), proofs=prove(debate))))
    assert said(made["at-cold"])[0] == (
        "They argue: “The water is cold”, so “The lake is not safe” and "
        "“The lake should be closed”."
    )


def test_a_block_names_three_others_at_most() -> None:
    names = [f"c{n}" for n in range(5)]
    reasons = (*(Reason((name,)) for name in names), Reason(("last", *names), unless=("suits",)))
    made = printed(
        {
            **LAKE,
            "unsafe": Said("The lake is not safe.", because=reasons),
            "last": Said("It is so."),
            **{name: Said(f"It is {name}.", but=because(f"not-{name}")) for name in names},
            **{f"not-{name}": Said(f"It is not {name}.") for name in names},
        }
    )
    assert said(made["at-last"])[1] == (
        "See also “AT: It is c0”, “AT: It is c1”, “AT: It is c2” and 2 more."
    )


def test_an_answer_printed_elsewhere_holds_its_cards_all_the_same() -> None:
    claims = {**LAKE, "cold": Said("The water is cold.", but=because("clean"))}
    block = printed(claims)["at-cold-shock"]
    (answer,) = [b for b in block.blocks if isinstance(b, ClaimBlock)]
    assert answer.footing is Footing.ELSEWHERE
    assert text_of(answer.elsewhere) == "1 card at 1 of “Contention 1: The lake is safe” (Neg)"
    assert [card.cite for card in answer.cards] == ["Nystrom 11"]


def test_a_title_never_begins_with_a_word_that_points_back() -> None:
    reason = Reason(("cold",), id="cold-shock")
    claims = {
        **LAKE,
        "unsafe": Said("The lake is not safe.", because=(reason,)),
        "cold": Said("The water is cold.", short="It has cold water", but=because("warm")),
        "warm": Said("The water is warm in July.", short="Anglers say it"),
    }
    made = printed(claims)
    assert made["at-cold-shock"].title == "AT: Cold shock"
    assert made["vs-warm"].title == "They say: The water is warm in July"


def test_a_title_is_the_claim_that_the_arguments_id_speaks_of() -> None:
    reason = Reason(("deep", "cold"), id="cold-shock")
    made = printed({**LAKE, "unsafe": Said("The lake is not safe.", because=(reason,))})
    assert made["at-cold-shock"].title == "AT: The water is cold"


def test_two_arguments_that_begin_alike_are_told_apart_by_all_they_say() -> None:
    reasons = (*because("cold"), *because("cold", "deep"))
    made = printed({**LAKE, "unsafe": Said("The lake is not safe.", because=reasons)})
    titles = [made[name].title for name in ("at-cold", "at-cold-2")]
    assert titles == ["AT: The water is cold", "AT: The water is cold; The lake is deep"]


def test_no_title_is_longer_than_a_dozen_words() -> None:
    long = Said(" ".join(f"word{n}" for n in range(40)))
    made = printed({**LAKE, "cold": Said(long.text, but=because("warm")), "warm": long})
    titles = [s.title for s in made.values() if s.kind is SectionKind.BLOCK]
    assert len(titles) == 3
    assert max(len(title.split()) for title in titles) <= 2 + 12


def test_a_file_for_one_side_names_what_the_other_says_without_its_cards() -> None:
    made = printed(CLASH, side=Side.PRO)
    assert "party-con" not in made
    block = made["vs-warm"]
    assert said(block)[0] == "They argue: “The water is warm in July”, against “The water is cold”."
    claims = [b for s in made.values() for b in s.blocks if isinstance(b, ClaimBlock)]
    assert "claim-cold" in {claim.id for claim in claims}
    assert "claim-warm" not in {claim.id for claim in claims}


def test_attacks_that_go_round_end() -> None:
    plan = planned(
        {
            **LAKE,
            "cold": Said("The water is cold.", but=because("warm")),
            "warm": Said("The water is warm in July.", but=because("cold")),
        }
    )
    (block,) = plan.blocks["con"]
    (answer,) = block.answers
    (reply,) = answer.replies
    assert (reply.attack.said, reply.replies) == (("cold",), ())


NAMES = ("safe", "unsafe", "a", "b", "c", "d")
REASONS = st.lists(
    st.builds(
        lambda premises, unless: Reason(tuple(premises), unless=tuple(unless)),
        st.lists(st.sampled_from(NAMES), min_size=1, max_size=2, unique=True),
        st.lists(st.sampled_from(NAMES), max_size=1),
    ),
    max_size=2,
).map(tuple)


@settings(max_examples=60, deadline=None)
@given(st.fixed_dictionaries({n: st.tuples(REASONS, REASONS) for n in NAMES}))
def test_whatever_is_said_each_claim_is_printed_once_and_each_attack_told_in_one_block(
    drawn: dict[str, tuple[tuple[Reason, ...], tuple[Reason, ...]]],
) -> None:
    claims = {
        name: Said(f"It is {name}.", because=for_it, but=against)
        for name, (for_it, against) in drawn.items()
    }
    plan = planned(claims)
    shown = list(plan.printed())
    assert len(shown) == len(set(shown))
    assert {"safe", "unsafe"} <= set(shown)
    for blocks in plan.blocks.values():
        told = [a.id for block in blocks for answer in block.answers for a in answer.attacks]
        assert len(told) == len(set(told))
        for block in blocks:
            words = [answer.attack.said for answer in block.answers]
            assert len(words) == len(set(words))
            assert [bool(a.cost) for a in block.answers] == sorted(
                bool(a.cost) for a in block.answers
            )


def chained(length: int) -> dict[str, Said]:
    """An objection to the thesis `unsafe`, what objects to it, and so on."""
    ends = [because(f"r{number + 1}") for number in range(length - 1)] + [()]
    replies = {f"r{n}": Said(f"It is r{n}.", but=but) for n, but in enumerate(ends)}
    return {**LAKE, "unsafe": Said("The lake is not safe.", but=because("r0")), **replies}


def test_what_goes_on_beyond_a_block_stands_where_its_side_answers_it() -> None:
    made = printed(chained(6))
    ids = {
        part: [s.id for s in made[part].sections if s.kicker]
        for part in ("party-pro-frontlines", "party-con-blocks")
    }
    assert ids == {
        "party-pro-frontlines": ["vs-r2", "vs-r4"],
        "party-con-blocks": ["vs-r3"],
    }
    assert made["vs-r3"].title == "They say: It is r3"
    assert said(made["vs-r3"]) == ["They argue: “It is r3”, against “It is r2”."]
    assert [b.text for b in made["vs-r3"].blocks if isinstance(b, ClaimBlock)] == ["It is r4."]


def test_a_file_for_one_side_holds_all_that_this_side_says_however_late() -> None:
    shown = set(planned(chained(9), side=Side.PRO).printed())
    assert {f"r{number}" for number in range(9)} & shown == {"r1", "r3", "r5", "r7"}


def test_a_circle_of_many_turns_ends() -> None:
    claims = {**chained(8), "r7": Said("It is r7.", but=because("r0"))}
    shown = list(planned(claims).printed())
    assert sorted(name for name in shown if name.startswith("r")) == [f"r{n}" for n in range(8)]


def test_the_same_words_in_reply_are_told_with_all_that_answers_either() -> None:
    step = Reason(("old",), unless=("suits",))
    claims = {
        **LAKE,
        "unsafe": Said("The lake is not safe.", because=because("cold", "deep")),
        "cold": Said("The water is cold.", but=because("warm")),
        "deep": Said("The lake is deep.", but=because("flat")),
        "warm": Said("The water is warm in July.", but=because("old")),
        "flat": Said("The shore is flat.", but=(step,)),
    }
    texts = [b.text for b in printed(claims)["at-cold"].blocks if isinstance(b, ClaimBlock)]
    assert texts.count("Swimmers wear suits.") == 1


@st.composite
def connected(draw: st.DrawFn) -> dict[str, Said]:
    """Claims that each bear on one before them, and some that bear on one behind them too."""
    names = ["unsafe", "safe", *(f"c{number}" for number in range(draw(st.integers(1, 12))))]
    kinds = ("because", "but", "but", "but", "unless")
    said: dict[str, dict[str, list[Reason]]] = {n: {"because": [], "but": []} for n in names}
    for place, name in enumerate(names[2:], start=2):
        kind = draw(st.sampled_from(kinds))
        over = draw(st.integers(max(0, place - 3), place - 1))
        if kind != "unless":
            said[names[over]][kind].append(Reason((name,)))
            continue
        reasons = said[names[over]]["but"]
        reasons[:1] = reasons[:1] or [Reason((draw(st.sampled_from(names[:place])),))]
        reasons[0] = replace(reasons[0], unless=(*reasons[0].unless, name))
    for target, name in draw(st.lists(st.tuples(*[st.sampled_from(names)] * 2), max_size=3)):
        said[target]["but"].append(Reason((name,)))
    return {
        name: Said(f"It is {name}.", because=tuple(one["because"]), but=tuple(one["but"]))
        for name, one in said.items()
    }


@settings(max_examples=100, deadline=None)
@given(connected())
def test_whatever_is_connected_to_a_case_is_printed_exactly_once(claims: dict[str, Said]) -> None:
    debate = build(claims, positions=POSITIONS)
    dossier = open_dossier(assess(debate), profile(), proofs=prove(debate))
    assert sorted(dossier.plan.printed()) == sorted(dossier.spots) == sorted(claims)
    made = sections_of(build_file(open_dossier(assess(debate), profile(), proofs=prove(debate))))
    blocks = [block for section in made.values() for block in section.blocks]
    anchors = [block.id for block in blocks if isinstance(block, ClaimBlock) and block.id]
    assert sorted(anchors) == sorted(f"claim-{name}" for name in claims)
