"""A debate on a lake, for what a coach reads besides cards."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tests.unit.briefs.building import Document, Quote, Reason, Said, because, build, profile

from argmap.analysis.quotations import prove
from argmap.analysis.weighing.assessment import assess
from argmap.briefs.blocks import Points, Table
from argmap.briefs.document import Section
from argmap.briefs.dossier import Dossier, open_dossier
from argmap.briefs.parties import Party
from argmap.briefs.words import text_of
from argmap.model.issues import Side

SOURCES = {
    "notice": Document("The lake is cold. Nobody guards it.\n\nIt is clean."),
    "letter": Document("July is warm.", author=("Ann Lee",), issued=None),
}
POSITIONS = {"unsafe": ("No", Side.PRO), "safe": ("Yes", Side.CON)}
LAKE: Mapping[str, Said] = MappingProxyType(
    {
        "unsafe": Said(
            "The lake is not safe.",
            because=(
                Reason(
                    ("cold",),
                    id="cold-kills",
                    warrant="Cold water drowns people.",
                    scheme="cause-to-effect",
                    weight=0.7,
                    unless=("shallow",),
                ),
            ),
        ),
        "safe": Said("The lake is safe.", because=because("clean", weight=0.4, id="clean-water")),
        "cold": Said(
            "The water is cold.", (Quote("notice", "The lake is cold."),), but=because("july")
        ),
        "clean": Said("The water is clean.", (Quote("notice", "It is clean."),)),
        "july": Said(
            "The water is warm in July.",
            (Quote("letter", "July is warm."),),
            but=because("deep", weight=1),
        ),
        "deep": Said("Deep water stays cold.", common_ground=True),
        "shallow": Said("The lake is shallow."),
    }
)


def lake(**changes: Said) -> dict[str, Said]:
    """The lake, with some claims put differently or added."""
    return {**LAKE, **changes}


def dossier(claims: Mapping[str, Said] = LAKE, **options: object) -> Dossier:
    debate = build(claims, sources=SOURCES, positions=POSITIONS)
    return open_dossier(assess(debate), profile(**options), proofs=prove(debate))


def pro(of: Dossier) -> Party:
    return next(party for party in of.everybody if party.side is Side.PRO)


def con(of: Dossier) -> Party:
    return next(party for party in of.everybody if party.side is Side.CON)


def points(section: Section, heading: str) -> list[str]:
    found = [b for b in section.blocks if isinstance(b, Points) and b.heading == heading]
    return [text_of(point.words) for one in found for point in one.points]


def rows(section: Section, caption: str) -> list[tuple[str, ...]]:
    found = [b for b in section.blocks if isinstance(b, Table) and text_of(b.caption) == caption]
    return [tuple(map(text_of, row)) for table in found for row in table.rows]
