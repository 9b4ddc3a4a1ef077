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
    "quote",
    [
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
