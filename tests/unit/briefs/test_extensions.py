from __future__ import annotations

from dataclasses import replace

from tests.unit.briefs.building import Reason, Said, because
from tests.unit.briefs.coaching import LAKE, con, dossier, lake, pro

from argmap.briefs.blocks import Extension
from argmap.briefs.dossier import Dossier
from argmap.briefs.sections.extensions import build_extensions
from argmap.briefs.words import Reference, text_of
from argmap.model.claims import Impact
from argmap.model.ids import ClaimId


def extension(of: Dossier) -> Extension:
    section = build_extensions(of, pro(of))
    assert section is not None
    (block,) = section.blocks
    assert isinstance(block, Extension)
    return block


def test_an_extension_names_the_claim_the_cite_and_the_warrant() -> None:
    extend = extension(dossier())
    assert extend.claim == (Reference("“The water is cold”", "claim-cold"),)
    assert extend.cite == "Nystrom 11"
    assert text_of(extend.warrant) == "Cold water drowns people."


def test_an_extension_says_what_it_beats_with_what() -> None:
    (beaten,) = extension(dossier()).beats
    assert text_of(beaten) == "“The water is warm in July” with “Deep water stays cold” (analytic)"


def test_an_attack_that_nothing_answers_is_not_said_to_be_beaten() -> None:
    unanswered = replace(LAKE["july"], but=())
    assert extension(dossier(lake(july=unanswered))).beats == ()


def test_an_argument_whose_step_is_unwritten_is_extended_by_what_it_rests_on() -> None:
    cold = replace(LAKE["cold"], because=because("deep"))
    unsafe = Said("The lake is not safe.", because=because("cold"))
    extend = extension(dossier(lake(cold=cold, unsafe=unsafe)))
    assert text_of(extend.warrant) == "“Deep water stays cold” (analytic)"


def test_an_extension_ends_in_what_it_leads_to_and_how_much_that_is() -> None:
    cold = replace(LAKE["cold"], impact=Impact(probability=ClaimId("deep")))
    assert text_of(extension(dossier(lake(cold=cold))).impact) == (
        "“The lake is not safe”; probability: “Deep water stays cold”"
    )


def test_the_argument_that_carries_most_comes_first() -> None:
    unsafe = Said(
        "The lake is not safe.",
        because=(Reason(("deep",), weight=0.2), Reason(("cold",), weight=0.7)),
    )
    section = build_extensions(of := dossier(lake(unsafe=unsafe)), pro(of))
    assert section is not None
    claims = [text_of(b.claim) for b in section.blocks if isinstance(b, Extension)]
    assert claims == ["“The water is cold”", "“Deep water stays cold”"]


def test_a_case_without_reasons_has_nothing_to_extend() -> None:
    of = dossier(lake(safe=Said("The lake is safe.")))
    assert build_extensions(of, con(of)) is None
