"""Cuts: which of a claim's evidence makes one card, in which paragraphs, with which layers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from argmap.analysis.proofs import Proof, Proofs
from argmap.model.claims import Claim, Evidence
from argmap.model.debate import Debate
from argmap.model.sources import Passage, SourceText


@dataclass(frozen=True, slots=True)
class Quoted:
    """One piece of evidence with its place and the paragraphs around it."""

    evidence: Evidence
    proof: Proof
    around: Passage

    @property
    def matters(self) -> tuple[Passage, ...]:
        """The words to underline: the whole quotation where none were chosen."""
        return (*(self.proof.underlined or (self.proof.passage,)), *self.proof.emphasised)


@dataclass(frozen=True, slots=True)
class Cut:
    """Evidence from the same paragraphs and mouth, which is laid out as one card."""

    text: SourceText
    quoted: tuple[Quoted, ...]
    """In the author's order; there is at least one."""

    @property
    def first(self) -> Evidence:
        """The evidence that the author gives first."""
        return self.quoted[0].evidence

    @property
    def body(self) -> Passage:
        """The whole paragraphs that the card prints."""
        around = [quoted.around for quoted in self.quoted]
        return Passage(min(p.start for p in around), max(p.end for p in around))

    @property
    def underlined(self) -> tuple[Passage, ...]:
        """The words that matter."""
        return tuple(p for quoted in self.quoted for p in quoted.matters)

    @property
    def emphasised(self) -> tuple[Passage, ...]:
        """The words that are to be hit."""
        return tuple(p for quoted in self.quoted for p in quoted.proof.emphasised)

    @property
    def read(self) -> tuple[Passage, ...]:
        """The words to highlight: none where no evidence of the card chooses any.

        Where some does, of evidence that doesn't all that is underlined is read, so that on one
        card the highlight is always all that is read.
        """
        if not any(quoted.proof.read for quoted in self.quoted):
            return ()
        return tuple(p for quoted in self.quoted for p in quoted.proof.read or quoted.matters)

    @property
    def aloud(self) -> tuple[Passage, ...]:
        """All that is read aloud, each word once and in the source's order."""
        return union(self.read or self.underlined)


def cuts_of(claim: Claim, *, debate: Debate, proofs: Proofs) -> tuple[Cut, ...]:
    """Put a claim's evidence together into cards, in the author's order.

    Evidence that was not found in its source is in none: a card is never more than was proved.
    """
    groups: list[list[Quoted]] = []
    for quoted in _quoted(claim, debate, proofs):
        home = next((group for group in groups if _belongs(quoted, group)), None)
        if home is None:
            groups.append([quoted])
        else:
            home.append(quoted)
    return tuple(Cut(debate.texts[group[0].evidence.source], tuple(group)) for group in groups)


def union(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """Join passages that overlap or meet."""
    joined: list[Passage] = []
    for passage in sorted(passages):
        if joined and passage.start <= joined[-1].end:
            joined[-1] = Passage(joined[-1].start, max(joined[-1].end, passage.end))
        else:
            joined.append(passage)
    return tuple(joined)


def _quoted(claim: Claim, debate: Debate, proofs: Proofs) -> Iterator[Quoted]:
    for evidence in claim.evidence:
        proof = proofs.by_origin.get(evidence.origin)
        text = debate.texts.get(evidence.source)
        if proof is not None and text is not None:
            yield Quoted(evidence, proof, text.paragraphs_around(proof.passage))


def _belongs(quoted: Quoted, group: Iterable[Quoted]) -> bool:
    return any(
        other.evidence.source == quoted.evidence.source
        and other.evidence.speaker == quoted.evidence.speaker
        and other.evidence.stance == quoted.evidence.stance
        and other.around.overlaps(quoted.around)
        for other in group
    )
