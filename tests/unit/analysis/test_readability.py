"""Syllables, sentences and school grades, as a teacher would count them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.analysis.readability import ENOUGH_WORDS, grade, hardest, sentences_in
from argmap.analysis.syllables import english_syllables, spanish_syllables

ENGLISH = {
    1: """
    the trust law loosed stopped passed helped called asked states crimes time page fail ends
    through thought ones fires held warned scared side they're don't ours cause judged ranged
    bridged pleased used clothes height queue tongue done whose breathe league moved faced placed
    eyes smiles choice voice year court
    """,
    2: """
    police trusted ended needed wanted local number people little table program women victim county
    public safely safer crisis agent agents judges changes houses places forces pages wages witness
    justice being doing saying able simple titles circle driving statewide timely lonely careful
    nameless movement freely ruin poet trial diet client science lion create quiet chaos prison
    reason rhythm lawyer issue believe crossing hundred didn't safety homeland someone
    """,
    3: """
    immigrant officer governor evidence remember department arrested protected removal federal
    policy enforcement suspended citizen however victimless another criminal family families
    separate radio serious previous media area audio continue argument finally carefully beautiful
    idea employer history politics dangerous together policies agencies initial usual employee
    """,
    4: """
    community communities authority immigration information security deportation testimony
    cooperate voluntary priority priorities evaluate operation material original secretary
    Massachusetts California America society discriminate reality ability
    """,
    5: """
    organization university opportunity immediately association investigation administration
    communication representative cooperation international unnecessary
    """,
    6: "accountability responsibility",
}
SPANISH = {
    1: "y el fue ley que quien buey seis vio",
    2: "causa ciudad gente día país leyes guerra cuenta triunfo mayo",
    3: "confianza Estados programa gobierno vecinos cuidado caída vivía",
    4: "policía vehículo inmigrante seguridad autoridad lingüística",
    5: "comunidades deportaciones Uruguayana",
    6: "responsabilidad",
}
HARD = (
    "Unsupervised recreational swimming at insufficiently monitored municipal facilities "
    "constitutes a considerable administrative responsibility."
)
EASY = "Nobody watches those who swim. The lake is cold, and cold water takes your strength."


def _cases(known: dict[int, str]) -> list[tuple[str, int]]:
    return [(word, count) for count, words in known.items() for word in words.split()]


def test_english_syllables() -> None:
    wrong = [(w, english_syllables(w)) for w, n in _cases(ENGLISH) if english_syllables(w) != n]
    assert wrong == []


def test_spanish_syllables() -> None:
    wrong = [(w, spanish_syllables(w)) for w, n in _cases(SPANISH) if spanish_syllables(w) != n]
    assert wrong == []


@given(st.text(max_size=40))
def test_every_word_has_a_syllable(word: str) -> None:
    assert english_syllables(word) >= 1
    assert spanish_syllables(word) >= 1


@pytest.mark.parametrize(
    ("text", "words", "syllables"),
    [
        ("In 2011 the F.B.I. took part.", 6, 1 + 4 + 1 + 3 + 1 + 1),
        ("A well-known end/start.", 5, 5),
        ("“Trust” is gone — he said.", 5, 5),
        ("END THE PROGRAM", 3, 4),
    ],
)
def test_what_counts_as_a_word(text: str, words: int, syllables: int) -> None:
    (sentence,) = sentences_in([text], language="en")
    assert (sentence.words, sentence.syllables) == (words, syllables)


def test_a_head_is_a_sentence_without_a_stop() -> None:
    found = sentences_in(["Trust is gone", "Dr. Ruiz saw it. So did we."], language="en")
    assert [one.words for one in found] == [3, 4, 3]


def test_the_grade_of_a_text_that_is_often_measured() -> None:
    gettysburg = (
        "Four score and seven years ago our fathers brought forth on this continent, a new "
        "nation, conceived in Liberty, and dedicated to the proposition that all men are created "
        "equal. Now we are engaged in a great civil war, testing whether that nation, or any "
        "nation so conceived and so dedicated, can long endure. We are met on a great "
        "battle-field of that war."
    )
    found = grade(sentences_in([gettysburg], language="en"), language="en")
    assert found == pytest.approx(10.3, abs=0.3)


def test_spanish_grades_follow_the_schools_of_the_scale() -> None:
    story = "Había una vez una niña que vivía en el bosque. Un día salió de casa con una cesta. "
    story += "El lobo la vio y le dijo hola. La niña no tenía miedo. Siguió su camino."
    press = (
        "El gobierno anunció ayer que suspenderá el programa de deportaciones en tres estados. "
        "Los alcaldes habían pedido la medida porque la gente ya no llamaba a la policía. La "
        "decisión entrará en vigor la próxima semana."
    )
    law = (
        "La Administración General del Estado garantizará la interoperabilidad de los "
        "procedimientos administrativos mediante la implantación progresiva de las "
        "correspondientes plataformas tecnológicas, de conformidad con las especificaciones "
        "establecidas reglamentariamente por el órgano competente en la materia."
    )
    grades = [grade(sentences_in([t], language="es"), language="es") for t in (story, press, law)]
    assert grades[0] == 1
    assert grades[1] == pytest.approx(6.7, abs=0.3)
    assert grades[2] is not None
    assert grades[2] > 12


def test_there_is_no_grade_where_nobody_could_tell() -> None:
    long = [EASY] * ENOUGH_WORDS
    assert grade(sentences_in(long, language="he"), language="he") is None
    assert grade(sentences_in(["Too few words."], language="en"), language="en") is None
    assert grade((), language="en") is None
    british = grade(sentences_in(long, language="en-GB"), language="en-GB")
    assert british == grade(sentences_in(long, language="en"), language="en")


def test_the_hardest_sentences_are_those_above_what_is_wanted() -> None:
    known = sentences_in([EASY, HARD], language="en")
    assert [one.text for one in hardest(known, language="en", above=8)] == [HARD]
    assert hardest(known, language="ar", above=8) == ()


@given(st.lists(st.sampled_from([EASY, HARD, "Trust is gone"]), min_size=10, max_size=14))
def test_a_text_above_a_grade_has_a_sentence_above_it(texts: list[str]) -> None:
    for language in ("en", "es"):
        known = sentences_in(texts, language=language)
        found = grade(known, language=language)
        assert found is not None
        above = found - 0.1
        assert found == 1 or hardest(known, language=language, above=above)
