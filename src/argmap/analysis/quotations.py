"""Quotations: proving that the words stand in the source, and finding them."""

from __future__ import annotations

from types import MappingProxyType

from argmap.analysis.folding import FoldedText, fold_source, plain
from argmap.analysis.layers import locate_layer
from argmap.analysis.matching import is_whole, stretches
from argmap.analysis.proofs import Proof, Proofs
from argmap.model.claims import Evidence
from argmap.model.debate import Debate
from argmap.model.sources import Passage, SourceText


def prove(debate: Debate) -> Proofs:
    """Find each quotation of a debate in its source.

    What has no proof is not in its source, or its source could not be read.
    """
    proofs = {
        evidence.origin: proof
        for evidence in debate.evidence
        if (text := debate.texts.get(evidence.source)) is not None
        and (proof := _proof(evidence, text)) is not None
    }
    return Proofs(by_origin=MappingProxyType(proofs))


def locate(quote: str, folded: FoldedText) -> tuple[Passage, ...]:
    """Find every place where words stand, up to `MOST_PLACES`.

    Places where they are whole words come alone: `art` is not looked for in `part` as long as
    it stands somewhere by itself.
    """
    places = stretches(plain(quote), folded)
    whole = [place for place in places if is_whole(folded.text, *place)]
    return tuple(folded.original(start, end) for start, end in whole or places)


def locate_in_order(parts: tuple[str, ...], folded: FoldedText) -> tuple[Passage, ...]:
    """Find parts one after the other, as close together as they come; nothing if one is missing."""
    first, *others = [locate(part, folded) for part in parts]
    chains = [chain for place in first if (chain := _chain(place, others))]
    return min(chains, key=lambda chain: chain[-1].end - chain[0].start, default=())


def _chain(place: Passage, others: list[tuple[Passage, ...]]) -> tuple[Passage, ...]:
    chain = [place]
    for places in others:
        after = next((p for p in places if p.start >= chain[-1].end), None)
        if after is None:
            return ()
        chain.append(after)
    return tuple(chain)


def _proof(evidence: Evidence, text: SourceText) -> Proof | None:
    places = locate(evidence.quote, fold_source(text.text))
    if not places:
        return None
    passage = places[0]
    said = text.words(passage)
    return Proof(
        passage=passage,
        others=places[1:],
        underlined=_layer(evidence.underline, said, passage.start),
        emphasised=_layer(evidence.emphasis, said, passage.start),
        read=_layer(evidence.read, said, passage.start),
        exact=said.split() == evidence.quote.split(),
    )


def _layer(entries: tuple[str, ...], said: str, offset: int) -> tuple[Passage, ...]:
    """Where the words of a layer stand in the source; what isn't in the quotation is left out."""
    return tuple(
        Passage(offset + place.passage.start, offset + place.passage.end)
        for place in locate_layer(entries, said)
        if place is not None
    )
