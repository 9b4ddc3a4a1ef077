"""Checks of wording: what is one plain proposition, and what isn't."""

from __future__ import annotations

import pytest
from tests.unit.checks.conftest import Find
from tests.unit.checks.pages import codes, one


def cold(text: str, *, short: str | None = None) -> str:
    more = "" if short is None else f"\n    short: {short!r}"
    return f"""\
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: {text!r}{more}
    evidence:
      - source: water-report
        quote: The lake stays cold until July.
"""


SENSIBLE = [
    "The water of Mill Lake is cold in early summer.",
    "States and cities have opted out of the program.",
    "The program identifies and removes people who are a threat and have been convicted.",
    "Trust in local police has been damaged in immigrant communities.",
    "Individuals who report crimes and are deported lose their trust in police.",
    "Police solve crimes with the help of witnesses and victims.",
    "The program must protect victims and witnesses who are afraid to come forward.",
    "The task force found that the program is costly and that it has failed.",
    "Local decisions about how and if to participate should be honored.",
    "The costs of detention and the loss of trust are high.",
    "Secure Communities is funded and marketed as a means to find people who are dangerous.",
    "The program harms not only the rights of individuals but also public safety.",
    "Communities are less safe because of the program.",
    "An official wrote that “we are stuck in a nuclear war and have no say; so be it.”",
    "Between 2008 and 2011 the number of arrests has doubled.",
    "If victims are afraid and stay silent, crimes go unsolved.",
    "Federal policy was clear in law, but not in practice.",
    "Enforcement so far has been uneven.",
    "Both the states and the cities have asked for clarity.",
    "DHS (which has said so and is sure) denies it.",
    "Everyone is at risk when victims and witnesses of crime are kept from coming forward.",
    "Trust matters.",
    "Trust is gone!",
    "The report asks “who pays?”",
    "Das Programm ist teuer, so dass es endet.",
    "Le but du programme est la sécurité.",
    "移民社区不信任警察。",
    "移民信任",
    "الثقة بالشرطة تضررت.",
    "El programa ha dañado la confianza y la policía lo sabe.",
    "Teachers can and should decide what is worn in class.",
    "The ends do not and cannot justify the means.",
    "Public schools are, and have always been, government actors.",
    "Reactors built since 1990 have cost more than planned and have opened late.",
    "A raise would lift 900,000 people out of poverty but cost 1.4 million jobs.",
    "The question is not whether but when and how wages rise.",
    "Tinker v. Des Moines protects students’ speech.",
    "La energía nuclear es segura, pero es demasiado cara.",
    "Kernkraft ist sicher, aber teuer, und niemand will den Müll.",
]


@pytest.mark.parametrize("text", SENSIBLE)
def test_a_sensible_claim(find: Find, text: str) -> None:
    assert codes(find(cold(text))) == []


@pytest.mark.parametrize(
    "text",
    [
        "Trust has been damaged and communities are less safe.",
        "The program is costly and should be ended.",
        "The program is legal, but states can opt out.",
        "Victims will not call the police because they are afraid.",
        "The program has failed, so it should be halted.",
        "The program was meant for serious criminals; it deports many others.",
        "The trust is gone and therefore crimes are not reported.",
        "The rules aren't clear and the states can't plan.",
        "Wind and solar are cheaper, and batteries are getting cheaper still.",
        "Workers have gained a little; employers have lost nothing.",
        "Schuluniformen sind teuer; Kinder wachsen schnell.",
    ],
)
def test_two_propositions_in_one_claim(find: Find, text: str) -> None:
    assert one(find(cold(text))).code == "compound-claim"


@pytest.mark.parametrize("text", ["Is the lake cold?", "هل الماء بارد؟", "水冷吗？"])
def test_a_question(find: Find, text: str) -> None:
    assert one(find(cold(text))).code == "question-claim"


@pytest.mark.parametrize("text", ["Public safety", "Trust"])
def test_a_heading(find: Find, text: str) -> None:
    assert one(find(cold(text))).code == "not-a-sentence"


def test_lengths(find: Find) -> None:
    long = "The water " + "of the very deep lake " * 4 + "is cold."
    assert one(find(cold(long))).code == "claim-without-short"
    assert codes(find(cold(long, short="The lake is cold"))) == []
    too_long = long.replace("is cold", "of the very deep lake " * 5 + "is cold")
    assert one(find(cold(too_long))).code == "claim-too-long"
    assert one(find(cold("It is cold.", short="The water of the lake is cold " * 2))).code == (
        "short-too-long"
    )
    assert one(find(cold("It is cold.", short="湖水很冷" * 7))).code == "short-too-long"


LAID_OUT = """\
--- arguments/lake/pier.yaml
claims:
  perm-first: {text: "Perm first?"}
  perm-again: {text: "Perm first?"}
--- arguments/lake/briefs.yaml
briefs:
  file: {kind: debate, title: Pier, league: none, layout: [{block: Perm, claims: [%s]}]}
"""


def test_a_tag_that_only_a_layout_names_may_be_worded_as_its_debater_likes(find: Find) -> None:
    assert set(codes(find(LAID_OUT % "perm-first, perm-again"))).isdisjoint(
        {"question-claim", "not-a-sentence", "duplicate-claim"}
    )


def test_a_claim_that_the_layout_leaves_out_is_held_to_its_wording(find: Find) -> None:
    assert "question-claim" in codes(find(LAID_OUT % "perm-first"))
