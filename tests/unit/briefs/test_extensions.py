from __future__ import annotations

from dataclasses import replace

from tests.unit.briefs.building import Quote, Reason, Said, because
from tests.unit.briefs.coaching import LAKE, con, dossier, lake, pro

from argmap.briefs.blocks import Paragraph, Voice
from argmap.briefs.dossier import Dossier
from argmap.briefs.sections.extensions import build_extensions
from argmap.briefs.words import Reference, text_of
from argmap.model.claims import Impact
from argmap.model.ids import ClaimId


def paragraphs(of: Dossier, voice: Voice = Voice.PLAIN) -> list[Paragraph]:
    section = build_extensions(of, pro(of))
    assert section is not None
    return [b for b in section.blocks if isinstance(b, Paragraph) and b.voice is voice]


def spoken(of: Dossier) -> str:
    (paragraph,) = paragraphs(of)
    return text_of(paragraph.words)


def test_an_extension_is_a_paragraph_to_read_aloud() -> None:
    assert spoken(dossier()) == (
        "Extend Nystrom 11: the water is cold. Cold water drowns people. They say that the water "
        "is warm in July; but Deep water stays cold. And so the lake is not safe."
    )


def test_the_words_of_a_card_that_are_read_stand_for_the_warrant() -> None:
    marked = (Quote("notice", "The lake is cold.", read=("lake is cold",)),)
    of = dossier(lake(cold=replace(LAKE["cold"], evidence=marked)))
    assert "cold. The card reads: “lake is cold”. They say" in spoken(of)


def test_no_page_number_stands_in_what_is_read() -> None:
    of = dossier()
    assert not any(isinstance(part, Reference) for p in paragraphs(of) for part in p.words)
    (cards,) = paragraphs(of, Voice.LABEL)
    assert cards.words[1:] == (Reference("Nystrom 11", "claim-cold"),)


def test_an_attack_that_nothing_answers_is_not_said_to_be_beaten() -> None:
    unanswered = replace(LAKE["july"], but=())
    assert "They say" not in spoken(dossier(lake(july=unanswered)))


def test_an_unwritten_warrant_leaves_no_gap() -> None:
    unsafe = Said("The lake is not safe.", because=because("deep"))
    assert spoken(dossier(lake(unsafe=unsafe))) == (
        "Extend this: Deep water stays cold. And so the lake is not safe."
    )


def test_an_extension_ends_in_how_much_hangs_on_it() -> None:
    cold = replace(LAKE["cold"], impact=Impact(magnitude=ClaimId("shallow")))
    assert spoken(dossier(lake(cold=cold))).endswith("That matters because the lake is shallow.")


def test_the_argument_that_carries_most_comes_first() -> None:
    unsafe = Said(
        "The lake is not safe.",
        because=(Reason(("deep",), weight=0.2), Reason(("cold",), weight=0.7)),
    )
    said = [text_of(p.words)[:14] for p in paragraphs(dossier(lake(unsafe=unsafe)))]
    assert said == ["Extend Nystrom", "Extend this: D"]


def test_a_case_without_reasons_has_nothing_to_extend() -> None:
    of = dossier(lake(safe=Said("The lake is safe.")))
    assert build_extensions(of, con(of)) is None
