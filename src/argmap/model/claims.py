"""Claims and the evidence that bears on them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from argmap.model.ids import ClaimId, EvidenceId, IssueId, SourceId
from argmap.model.translations import ClaimTranslation
from argmap.origin import Origin


class ClaimKind(StrEnum):
    """What sort of proposition a claim is; it decides what would count against it."""

    FACT = "fact"
    VALUE = "value"
    POLICY = "policy"
    DEFINITION = "definition"


class Fidelity(StrEnum):
    """How far a claim goes beyond the words quoted for it."""

    QUOTATION = "quotation"
    PARAPHRASE = "paraphrase"
    INFERENCE = "inference"


class SourceStance(StrEnum):
    """What the source's author makes of the words that are quoted."""

    ENDORSES = "endorses"
    """The author says so."""
    REPORTS = "reports"
    """The author says that somebody else says so."""
    REBUTS = "rebuts"
    """The author states it only to reject it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A quotation from a source that bears on a claim."""

    id: EvidenceId
    """Made of the claim and the number among its evidence: `c.evidence.1`."""
    claim: ClaimId
    source: SourceId
    quote: str
    speaker: str | None = None
    """Who says it, where that is not the source's author."""
    underline: tuple[str, ...] = ()
    """The words of the quotation that matter; the whole of it where empty."""
    emphasis: tuple[str, ...] = ()
    """The words that are to be hit."""
    read: tuple[str, ...] = ()
    """The words of the quotation that are read aloud."""
    stance: SourceStance | None = None
    """What the source's author makes of it; None where nobody has said."""
    cutter: str | None = None
    """The initials of who cut the card."""
    fidelity: Fidelity = Fidelity.PARAPHRASE
    weight: float | None = None
    """How much it proves, from 0 to 1; None where its source's weight holds."""
    weight_reason: str | None = None
    """Why it proves that much, in a line."""
    unless: tuple[ClaimId, ...] = ()
    """Claims that, if they stand, take away its force: bias, hearsay, no position to know."""
    origin: Origin = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """How much hangs on a claim, by the claims that say so."""

    magnitude: ClaimId | None = None
    """How many it touches, and how hard."""
    probability: ClaimId | None = None
    """How likely it is."""
    timeframe: ClaimId | None = None
    """How soon it comes."""
    reversibility: ClaimId | None = None
    """Whether it can be undone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One proposition, in one sentence."""

    id: ClaimId
    text: str
    short: str | None = None
    """The claim in about 40 characters, for the map."""
    kind: ClaimKind = ClaimKind.FACT
    tags: tuple[str, ...] = ()
    common_ground: bool = False
    """Whether all sides accept it, so that it needs neither evidence nor reasons."""
    presumption: float | None = None
    """How much it counts, from 0 to 1, before anybody gives a reason; None for not at all."""
    impact: Impact | None = None
    """How much hangs on it, for the comparison of impacts."""
    translations: Mapping[str, ClaimTranslation] = field(
        default_factory=lambda: MappingProxyType({})
    )
    """The claim in other languages, by the languages' ids."""
    evidence: tuple[Evidence, ...] = ()
    issue: IssueId | None = None
    """The issue of the file that states it."""
    origin: Origin = field(compare=False)

    @property
    def label(self) -> str:
        """What the map writes in the claim's box."""
        return self.short or self.text
