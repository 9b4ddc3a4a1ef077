"""Editions: all that is made of a profile comes from one dossier and one file."""

from __future__ import annotations

from tests.unit.briefs.building import Said, build, profile

from argmap.analysis.quotations import prove
from argmap.analysis.weighing.assessment import assess
from argmap.briefs.editions import Editions
from argmap.model.profiles import Edition


def test_what_takes_long_is_done_once() -> None:
    debate = build({"unsafe": Said("The lake is not safe.")})
    editions = Editions(assessment=assess(debate), profile=profile(), proofs=prove(debate))
    made = [editions.compiled(edition) for edition in (Edition.FILE, Edition.CASELIST)]
    assert made[0] is made[1] is editions.file
    assert editions.dossier is editions.dossier
