"""Speech documents: chosen parts of a file, held against the time that the speech has."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.unit.briefs.building import build, profile
from tests.unit.briefs.coaching import LAKE, POSITIONS, SOURCES

from argmap.analysis.quotations import prove
from argmap.analysis.weighing.assessment import assess
from argmap.briefs.blocks import Budget, ClaimBlock, Load
from argmap.briefs.debate_file import build_file
from argmap.briefs.document import Brief
from argmap.briefs.dossier import open_dossier
from argmap.briefs.speech import build_speech, parts_of
from argmap.model.formats import Speech, SpeechKind
from argmap.model.issues import Side

KNOWN = replace(profile(), wpm=60)


@pytest.fixture(scope="module")
def file() -> Brief:
    debate = build(LAKE, sources=SOURCES, positions=POSITIONS)
    return build_file(open_dossier(assess(debate), KNOWN, proofs=prove(debate)))


def speech(seconds: int) -> Speech:
    return Speech(
        id="1nc",
        label="1NC",
        name="First negative constructive",
        kind=SpeechKind.CONSTRUCTIVE,
        side=Side.CON,
        seconds=seconds,
    )


def test_blocks_and_claims_go_by_their_ids(file: Brief) -> None:
    assert {"at-cold-kills", "july", "clean"} <= set(parts_of(file))


def test_what_was_chosen_is_read_in_that_order(file: Brief) -> None:
    parts = parts_of(file)
    made = build_speech(
        file, [parts["july"], parts["clean"]], profile=KNOWN, label="1NC", speech=None
    )
    (part,) = made.sections
    tags = [b.text for s in part.sections for b in s.blocks if isinstance(b, ClaimBlock)]
    assert (part.title, tags) == ("1NC", ["The water is warm in July.", "The water is clean."])


@pytest.mark.parametrize(
    ("seconds", "load"), [(13, Load.GREEN), (12, Load.AMBER), (9, Load.AMBER), (8, Load.RED)]
)
def test_it_is_held_against_its_limit(file: Brief, seconds: int, load: Load) -> None:
    # A word a second: tag 4 words, cite "Nystrom 11" 2, card "It is clean" 3, and with it 9.
    made = build_speech(
        file, [parts_of(file)["clean"]], profile=KNOWN, label="1NC", speech=speech(seconds)
    )
    (budget,) = [b for b in made.sections[0].blocks if isinstance(b, Budget)]
    assert (budget.limit, budget.times[0].seconds, budget.times[0].load) == (seconds, 9, load)
