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
from argmap.briefs.spoken import spoken_name
from argmap.briefs.words import Reference, text_of
from argmap.model.claims import ClaimKind, Evidence, Fidelity, SourceStance
from argmap.model.formats import Format, Speech, SpeechKind
from argmap.model.ids import ClaimId


def asked(of: Dossier, party: Party) -> dict[str, tuple[Question, ...]]:
    section = build_questions(of, party)
    if section is None:
        return {}
    found = [block for block in section.blocks if isinstance(block, Questions)]
    return {text_of(block.about): block.questions for block in found}


COLD = "The water is cold (Nystrom 11); so the lake is not safe."


def cold(of: Dossier) -> dict[str, Question]:
    return {question.ask: question for question in asked(of, con(of))[COLD]}


def test_a_hinge_of_their_case_is_asked_about_first_with_what_hangs_on_it() -> None:
    first = next(iter(cold(dossier()).values()))
    assert first.ask == "What would be left of your case if we set Nystrom 11 aside?"
    assert text_of(first.why) == "Without it, their case for “No” doesn’t hold."


def test_they_are_asked_to_grant_what_they_have_nothing_against() -> None:
    question = cold(dossier())["Do you agree that the lake is shallow?"]
    assert text_of(question.why) == "If so, their reason no longer carries what they conclude."
    assert question.leads[0] == Reference("answer 2", "at-cold-kills")
    assert text_of(question.leads) == "answer 2: “The lake is shallow” (analytic)"


def test_the_schemes_questions_name_the_argument() -> None:
    unsafe = replace(LAKE["unsafe"], because=because("cold", scheme="sign", id="cold-kills"))
    sign = "Could it be true that the water is cold, and still be wrong that the lake is not safe?"
    assert sign in cold(dossier(lake(unsafe=unsafe)))


def test_a_question_of_fact_is_not_asked_about_what_should_be_done() -> None:
    closed = Said(
        "The lake should be closed.",
        kind=ClaimKind.POLICY,
        because=because("cold", scheme="cause-to-effect", id="cold-kills"),
    )
    of = dossier(lake(unsafe=closed))
    asks = [q.ask for found in asked(of, con(of)).values() for q in found]
    assert not [ask for ask in asks if "By what steps" in ask or "measured" in ask]


def test_opponents_are_asked_in_words_that_they_have_heard() -> None:
    unsafe = replace(LAKE["unsafe"], short="Danger")
    questions = asked(of := dossier(lake(unsafe=unsafe)), con(of))
    assert "Danger" not in str(questions)
    assert COLD in questions


def test_their_unstated_premise_is_asked_for() -> None:
    assert "Why should we accept that cold water drowns people?" in cold(dossier())


def test_an_argument_gets_three_questions_at_most() -> None:
    assert len(cold(dossier())) == 3


def test_a_question_that_only_counts_once_it_is_backed_needs_an_answer_of_ours() -> None:
    unsafe = replace(LAKE["unsafe"], because=because("cold", scheme="sign", id="cold-kills"))
    bare = cold(dossier(lake(unsafe=unsafe)))
    meaning = "What else could it mean that the water is cold?"
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
    assert asks.count("From when is your evidence that the water is warm in July?") == 1


def _evidence(quote: Quote, source: Document) -> tuple[Evidence, list[str]]:
    debate = build({"cold": Said("The water is cold.", (quote,))}, sources={"notice": source})
    claim = debate.claims[ClaimId("cold")]
    evidence = claim.evidence[0]
    known = debate.sources[evidence.source]
    name = spoken_name(short_cite(known, speaker=evidence.speaker))
    found = doubts(claim, evidence, known, name=name, said="the water is cold")
    return evidence, [doubt.ask for doubt in found]


@pytest.mark.parametrize(
    ("quote", "source", "expected"),
    [
        (Quote("notice", "Cold."), Document("Cold."), []),
        (
            Quote("notice", "Cold."),
            Document("Cold.", issued=None),
            ["From when is your evidence that the water is cold?"],
        ),
        (
            Quote("notice", "Cold.", speaker="Ann Lee"),
            Document("Cold."),
            [
                "You quote Lee at second hand for saying that the water is cold. "
                "Have you read the original?"
            ],
        ),
        (
            Quote("notice", "Cold.", fidelity=Fidelity.INFERENCE),
            Document("Cold."),
            ["Which words of your card say that the water is cold?"],
        ),
        (
            Quote("notice", "Cold."),
            Document("Cold.", extra={"type": "press-release"}),
            ["Who without a stake in it says that the water is cold?"],
        ),
        (
            Quote("notice", "Cold."),
            Document("Cold.", author=()),
            ["Who wrote what you cite to show that the water is cold?"],
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
    source = debate.sources[evidence.source]
    found = doubts(claim, evidence, source, name="Lee", said="the water is cold")
    assert [doubt.ask for doubt in found] == [
        "You cite Lee. Doesn’t the author go on to reject the view that the water is cold?",
        "From when is your evidence that the water is cold?",
    ]


def test_no_question_is_asked_twice() -> None:
    unsafe = replace(LAKE["unsafe"], because=(*because("cold"), *because("cold", "july")))
    of = dossier(lake(unsafe=unsafe))
    asks = [q.ask for found in asked(of, con(of)).values() for q in found]
    assert len(asks) == len(set(asks)) > 2


def _title(speech: str) -> str:
    questions = Speech(
        id="q", label="Q", name=speech, kind=SpeechKind.QUESTIONS, side=None, seconds=180
    )
    of = dossier(format=Format(id="f", name="F", speeches=(questions,)))
    section = build_questions(of, con(of))
    assert section is not None
    return section.title


def test_the_heading_is_what_the_format_calls_it() -> None:
    assert _title("Grand crossfire") == "Questions for crossfire"
    assert _title("Cross-examination of the 1AC") == "Questions for cross-examination"
