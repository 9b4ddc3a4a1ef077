from __future__ import annotations

import pytest

from argmap.model.critical_questions import CRITICAL_QUESTIONS, Burden, CriticalQuestion
from argmap.model.schemes import SCHEMES

EVERY = [
    pytest.param(question, id=f"{scheme}.{question.id}")
    for scheme, questions in CRITICAL_QUESTIONS.items()
    for question in questions
]


def test_every_scheme_has_critical_questions_and_no_other() -> None:
    assert list(CRITICAL_QUESTIONS) == list(SCHEMES)
    assert min(len(questions) for questions in CRITICAL_QUESTIONS.values()) >= 2


def test_the_questions_of_a_scheme_have_names_of_their_own() -> None:
    for questions in CRITICAL_QUESTIONS.values():
        assert len({question.id for question in questions}) == len(questions)


def test_every_scheme_asks_something_that_the_arguer_has_to_show() -> None:
    for scheme, questions in CRITICAL_QUESTIONS.items():
        assert any(q.burden is not Burden.EXCEPTION for q in questions), scheme


@pytest.mark.parametrize("question", EVERY)
def test_a_question_can_be_asked_as_it_stands(
    question: CriticalQuestion,
) -> None:
    assert question.text[0].isupper()
    assert question.text.endswith("?")
    assert question.text.count("?") == 1
    assert question.text.count(". ") <= 1
    assert not set("{}") & set(question.text)


@pytest.mark.parametrize("question", EVERY)
def test_a_question_names_only_the_reason_and_the_claim(question: CriticalQuestion) -> None:
    assert question.names <= {"reason", "claim"}
    put = question.put(reason="“A”", claim="“B”")
    assert ("“A”" in put, "“B”" in put) == ("reason" in question.names, "claim" in question.names)


def test_a_question_is_put_about_an_argument_by_name() -> None:
    strength = CRITICAL_QUESTIONS["sign"][0]
    assert strength.text == (
        "Could it be true that your reason is true, and still be wrong that your claim is true?"
    )
    assert strength.put(reason="it is cold", claim="it kills") == (
        "Could it be true that it is cold, and still be wrong that it kills?"
    )


def test_every_question_names_something_so_that_it_is_about_one_argument() -> None:
    assert [q.id for qs in CRITICAL_QUESTIONS.values() for q in qs if not q.names] == []
