from __future__ import annotations

from dataclasses import replace

import pytest
from tests.unit.briefs.building import Document, Quote, Reason, Said, because, build
from tests.unit.briefs.coaching import LAKE, con, dossier, lake, pro

from argmap.briefs.blocks import Question, Questions
from argmap.briefs.cites import short_cite
from argmap.briefs.dossier import Dossier
from argmap.briefs.doubts import doubts
from argmap.briefs.parties import Party
from argmap.briefs.sections.questions import build_questions
from argmap.briefs.words import Reference, text_of
from argmap.model.claims import Evidence, Fidelity, SourceStance
from argmap.model.ids import ClaimId


def asked(of: Dossier, party: Party) -> dict[str, tuple[Question, ...]]:
    section = build_questions(of, party)
    if section is None:
        return {}
    found = [block for block in section.blocks if isinstance(block, Questions)]
    return {text_of(block.about): block.questions for block in found}


COLD = "“The water is cold” (Nystrom 11), so “The lake is not safe”"


def cold(of: Dossier) -> dict[str, Question]:
    return {question.ask: question for question in asked(of, con(of))[COLD]}


def test_a_hinge_of_their_case_is_asked_about_first_with_what_hangs_on_it() -> None:
    first = next(iter(cold(dossier()).values()))
    assert first.ask == "What would be left of your case without everything from Nystrom 11?"
    assert text_of(first.why) == "Without it, “No” would be unsupported."


def test_they_are_asked_to_grant_what_they_have_nothing_against() -> None:
    question = cold(dossier())["Do you agree that “The lake is shallow”?"]
    assert text_of(question.why) == "If so, their reason no longer carries what they conclude."
    assert question.leads[0] == Reference("answer 2", "at-cold-kills")
    assert text_of(question.leads) == "answer 2: “The lake is shallow” (analytic)"


def test_the_schemes_questions_name_the_argument() -> None:
    link = "How strong is the link from “The water is cold” to “The lake is not safe”?"
    assert link in cold(dossier())


def test_their_unstated_premise_is_asked_for() -> None:
    assert "What shows that “Cold water drowns people”?" in cold(dossier())


def test_an_argument_gets_five_questions_at_most() -> None:
    assert len(cold(dossier())) == 5


def test_a_question_that_only_counts_once_it_is_backed_needs_an_answer_of_ours() -> None:
    unsafe = replace(LAKE["unsafe"], because=because("cold", scheme="sign", id="cold-kills"))
    bare = cold(dossier(lake(unsafe=unsafe)))
    meaning = "What else could “The water is cold” be a sign of?"
    assert meaning not in bare
    doubted = Reason(("cold",), scheme="sign", id="cold-kills", unless=("shallow", "deep"))
    backed = cold(dossier(lake(unsafe=replace(LAKE["unsafe"], because=(doubted,)))))
    assert text_of(backed[meaning].leads).startswith("answer ")


def test_an_argument_with_nothing_to_ask_about_gets_no_heading() -> None:
    of = dossier()
    assert asked(of, pro(of)) == {}


def test_what_all_sides_accept_is_not_asked_about() -> None:
    of = dossier()
    questions = [q.ask for found in asked(of, con(of)).values() for q in found]
    assert not [ask for ask in questions if "Deep water" in ask]


def test_a_doubt_is_raised_once_however_often_the_card_is_used() -> None:
    safe = Said(
        "The lake is safe.",
        because=(Reason(("july",), id="first"), Reason(("july", "clean"), id="second")),
    )
    of = dossier(lake(safe=safe))
    asks = [q.ask for found in asked(of, pro(of)).values() for q in found]
    assert asks.count("Lee n.d.: when was this written?") == 1


def _evidence(quote: Quote, source: Document) -> tuple[Evidence, list[str]]:
    debate = build({"cold": Said("The water is cold.", (quote,))}, sources={"notice": source})
    claim = debate.claims[ClaimId("cold")]
    evidence = claim.evidence[0]
    known = debate.sources[evidence.source]
    cite = short_cite(known, speaker=evidence.speaker)
    return evidence, [doubt.ask for doubt in doubts(claim, evidence, known, cite=cite)]


@pytest.mark.parametrize(
    ("quote", "source", "expected"),
    [
        (Quote("notice", "Cold."), Document("Cold."), []),
        (
            Quote("notice", "Cold."),
            Document("Cold.", issued=None),
            ["Nystrom n.d.: when was this written?"],
        ),
        (
            Quote("notice", "Cold.", speaker="Ann Lee"),
            Document("Cold."),
            ["Lee, in Nystrom 11: have you read the original, or only what is quoted there?"],
        ),
        (
            Quote("notice", "Cold.", fidelity=Fidelity.INFERENCE),
            Document("Cold."),
            ["Nystrom 11: which words of the card say that “The water is cold”?"],
        ),
        (
            Quote("notice", "Cold."),
            Document("Cold.", extra={"type": "press-release"}),
            ["Nystrom 11: who without a stake in it says the same?"],
        ),
        (
            Quote("notice", "Cold."),
            Document("Cold.", author=()),
            ["“A report” 11: who wrote this, and how would they know?"],
        ),
    ],
)
def test_a_card_is_doubted_for_what_its_record_shows(
    quote: Quote, source: Document, expected: list[str]
) -> None:
    assert _evidence(quote, source)[1] == expected


def test_a_view_that_its_author_rejects_is_the_gravest_doubt() -> None:
    debate = build(LAKE, sources={"notice": Document("The lake is cold.", issued=None)})
    claim = debate.claims[ClaimId("cold")]
    evidence = replace(claim.evidence[0], stance=SourceStance.REBUTS)
    found = [d.ask for d in doubts(claim, evidence, debate.sources[evidence.source], cite="Lee 11")]
    assert found == [
        "Nystrom n.d.: does the author not go on to reject this view?",
        "Nystrom n.d.: when was this written?",
    ]
