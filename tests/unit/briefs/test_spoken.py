from __future__ import annotations

import pytest
from tests.unit.briefs.building import Document, Said, build

from argmap.briefs.spoken import Spoken, spoken_name

SPOKEN = Spoken(
    build(
        {
            "cold": Said("The lake is cold, as Wardens know."),
            "talk": Said("People say that wardens of lakes and states lie."),
        },
        sources={"notice": Document("Fingerprints and fingerprints. Meckler said so, of Frost.")},
    )
)


@pytest.mark.parametrize(
    ("sentence", "inside"),
    [
        ("The lake is cold.", "the lake is cold"),
        ("Three lakes are cold.", "three lakes are cold"),
        ("States lie.", "states lie"),
        ("States United lie.", "States United lie"),
        ("Wardens lie.", "Wardens lie"),
        ("ICE lies.", "ICE lies"),
        ("Meckler lies.", "Meckler lies"),
        ("Swimming is healthy.", "swimming is healthy"),
        ("  Nobody\nguards it. ", "nobody guards it"),
    ],
)
def test_a_claim_keeps_its_capital_inside_a_sentence_only_for_a_name(
    sentence: str, inside: str
) -> None:
    assert SPOKEN.inside(sentence) == inside


@pytest.mark.parametrize(
    ("cite", "name"),
    [
        ("Nystrom 11", "Nystrom 11"),
        ("Cuomo, in [News items] n.d.", "Cuomo"),
        ("Kraut (apparently), in “Internal e-mails” 11", "Kraut"),
        ("[News items] n.d.", "News items"),
    ],
)
def test_a_cite_is_said_by_its_name(cite: str, name: str) -> None:
    assert spoken_name(cite) == name
