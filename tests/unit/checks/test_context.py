"""Checks of what stands around a quotation."""

from __future__ import annotations

import pytest
from tests.unit.checks.conftest import Find
from tests.unit.checks.pages import codes, one, quoting

SOURCE = """\
The DHS has publicly stated there is no ‘opt out,’ but we have never heard the others agree. The
Director believes enforcement should focus on the worst, yet his agency fails. It has not yet begun
in Ohio. The program is legal (although it is dear). It works only if police take part. He looks as
though he knew it.

The report notes that the program may be eroding the trust of immigrants. Many of the people
detained have committed no crime. Officials asked whether cities could opt out of the program.
Individuals should not be targeted. The agency failed to present a plan. There is no evidence that
crime has fallen. There is no question that the program needs reform. The town’s chief isn’t
against the program. It harms not only the rights of individuals, but also the safety of all.
However, nobody knows. If laws prevent victims from coming forward, we are all at risk. Reportedly,
“the plan is dead.” Most non-violent offenders are held in the town jail. Some 40 cities objected.
In May, the board voted against it. Officials doubt that the plan will be paid for. There is no
doubt that costs will rise. Two counties chose fines rather than jail. No date has been set yet. It
not only costs money but wastes time.

The report fell short of sound advice that would cure the flaws. Fines, conceived of as a method of
targeting those who pose the worst threat, are in fact having the opposite effect. Camps were meant
to help the poor and have cost the town dear. The town chose talks instead of closing the shelter.
Even if the mayor agrees, then the council must vote. Although costs have come down a lot, the poor
still pay. Despite its aims, the scheme hurts the poor. The tax, in its first year, has failed.
Despite the many promises of the board, the roof leaks. The wardens watch the pier in summer, but
never at night. While they wait, and if rain sets in, the crowd goes home. The agency failed to tell
anyone because the phones were dead. A permit is not only dear in most towns, but slow to come.
"""


@pytest.mark.parametrize(
    ("quote", "turn"),
    [
        ("has publicly stated there is no 'opt out,'", "but"),
        ("The Director believes enforcement should focus on the worst", "yet"),
        ("The program is legal", "although"),
        ("It works", "only if"),
    ],
)
def test_a_quotation_that_stops_before_the_turn(find: Find, quote: str, turn: str) -> None:
    finding = one(find(quoting(quote, SOURCE)))
    assert finding.code == "quote-cut-short"
    assert finding.message == f"this quotation stops right before `{turn}`"


@pytest.mark.parametrize(
    ("quote", "hedge"),
    [
        ("be eroding the trust of immigrants", "may"),
        ("the people detained have committed no crime.", "many of"),
        ("people detained have committed no crime.", "many of the"),
        ("cities could opt out of the program", "whether"),
        ("be targeted.", "not"),
        ("present a plan.", "failed to"),
        ("crime has fallen.", "no evidence that"),
        ("against the program.", "isn't"),
        ("laws prevent victims from coming forward, we are all at risk.", "if"),
        ("the plan is dead.", "reportedly"),
        ("violent offenders are held in the town jail", "non"),
        ("the plan will be paid for", "doubt that"),
    ],
)
def test_a_quotation_that_leaves_off_a_hedge(find: Find, quote: str, hedge: str) -> None:
    finding = one(find(quoting(quote, SOURCE, speaker="an unnamed official")))
    assert finding.code == "quote-drops-hedge"
    assert finding.message == f"this quotation begins right behind `{hedge}`"


@pytest.mark.parametrize(
    ("quote", "hedge"),
    [
        ("advice that would cure the flaws.", "fell short of"),
        ("those who pose the worst threat, are in fact", "conceived of as"),
        ("the poor and have cost the town dear.", "meant to"),
        ("the shelter.", "instead of"),
        ("we are all at risk.", "if"),
        ("the council must vote.", "even if"),
        ("the poor still pay.", "although"),
        ("the roof leaks.", "despite"),
    ],
)
def test_a_quotation_that_leaves_off_what_stands_further_ahead(
    find: Find, quote: str, hedge: str
) -> None:
    finding = one(find(quoting(quote, SOURCE)))
    assert finding.code == "quote-drops-hedge"
    assert finding.message == f"this quotation begins behind `{hedge}`"


@pytest.mark.parametrize(
    ("quote", "turn"),
    [
        ("Fines, conceived of as a method of targeting those", "are in fact having the opposite"),
        ("The tax", "has failed"),
        ("The wardens watch the pier", "but"),
    ],
)
def test_a_quotation_that_stops_before_it_is_denied(find: Find, quote: str, turn: str) -> None:
    finding = one(find(quoting(quote, SOURCE)))
    assert finding.code == "quote-cut-short"
    assert finding.message.startswith(f"this quotation stops before `{turn}")


@pytest.mark.parametrize(
    "quote",
    [
        "the scheme hurts the poor.",
        "the phones were dead.",
        "Camps were meant to help the poor",
        "A permit is not only dear",
        "we have never heard the others agree.",
        "It has not",
        "He looks as",
        "the program needs reform.",
        "the rights of individuals",
        "It harms not only the rights of individuals",
        "the program may be eroding the trust",
        "Many of the people detained have committed no crime.",
        "Individuals should not be targeted.",
        "but also the safety of all.",
        "If laws prevent victims from coming forward",
        "40 cities objected.",
        "the board voted against it.",
        "costs will rise.",
        "Two counties chose fines",
        "No date has been set",
        "It not only costs money",
    ],
)
def test_a_fair_quotation(find: Find, quote: str) -> None:
    assert codes(find(quoting(quote, SOURCE))) == []


@pytest.mark.parametrize(
    ("source", "quote"),
    [
        ("Le but du programme est clair, mais la police ne dit rien.", "du programme est clair"),
        ("Der Mindestlohn hilft, wie manche sagen, und zwar allen.", "und zwar allen."),
        ("Según el informe, los uniformes reducen el acoso.", "los uniformes reducen el acoso."),
    ],
)
def test_a_fair_quotation_in_another_language(find: Find, source: str, quote: str) -> None:
    assert codes(find(quoting(quote, source + "\n"))) == []
