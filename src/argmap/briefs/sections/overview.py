"""The overview: all issues of the topic on one map."""

from __future__ import annotations

from argmap.briefs.blocks import Figure
from argmap.briefs.document import Section, SectionKind
from argmap.briefs.dossier import Dossier
from argmap.maps.overview import overview_map


def build_overview(dossier: Dossier) -> Section:
    """Show how the issues and their positions hang together."""
    return Section(
        id="overview",
        kind=SectionKind.OVERVIEW,
        title="The debate on one map",
        blocks=(Figure(overview_map(dossier.debate, standings=dossier.assessment.standings)),),
    )
