"""What sorts of document there are, and slips in their names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from argmap.findings.finding import Finding, Pointer
from argmap.findings.suggest import nearest_name
from argmap.model.sources import Source
from argmap.origin import Origin

CSL_TYPES = frozenset(
    (
        *("article", "article-journal", "article-magazine", "article-newspaper", "bill", "book"),
        *("broadcast", "chapter", "classic", "collection", "dataset", "document", "entry"),
        *("entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing"),
        *("interview", "legal_case", "legislation", "manuscript", "map", "motion_picture"),
        *("musical_score", "pamphlet", "paper-conference", "patent", "performance"),
        *("periodical", "personal_communication", "post", "post-weblog", "regulation"),
        *("report", "review", "review-book", "software", "song", "speech", "standard"),
        *("thesis", "treaty", "webpage"),
    )
)
"""The types of CSL 1.0.2 (https://docs.citationstyles.org)."""
OTHER_TYPES = frozenset(("press-release", "letter", "notice", "testimony", "transcript"))
"""What debaters cite and CSL has no word for."""

_ALIKE = 0.8
"""A type of one's own is no slip: only what is nearly one of the known words is."""


def find_misspelt_types(sources: Iterable[Source]) -> Iterator[Finding]:
    """Find each source whose type is nearly one that is known; any other word may stand there."""
    for source in sources:
        yield from find_misspelt_type(source.type, at=source.origin / "type")


def find_misspelt_type(type_: str, *, at: Origin) -> Iterator[Finding]:
    """Say of a type of document that it is nearly one that is known."""
    known = CSL_TYPES | OTHER_TYPES
    near = None if type_ in known else nearest_name(type_, known, like=_ALIKE)
    if near is not None:
        yield Finding(
            code="source-type-misspelt",
            message=f"`{type_}` is not quite a type of document",
            at=Pointer(place=at),
            help=f"the nearest type is `{near}`",
        )
