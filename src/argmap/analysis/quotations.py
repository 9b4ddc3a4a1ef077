"""Quotations: proving that the words stand in the source, and finding them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, islice
from types import MappingProxyType

from argmap.analysis.folding import FoldedText, fold, fold_source, plain
from argmap.analysis.proofs import Proof, Proofs
from argmap.analysis.words import occurrences, splits_word
from argmap.model.claims import Evidence
from argmap.model.debate import Debate
from argmap.model.sources import Passage, SourceText

MOST_PLACES = 100
"""How many places of one quotation are told apart; a letter would have thousands."""

_MOST_HYPHENS = 5


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
    words = plain(quote)
    if not words:
        return ()
    places = list(_places(words, folded)) or list(_hyphened_places(words, folded))
    whole = [place for place in places if _is_whole(folded.text, *place)]
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
        read=_read(evidence.read, said, passage.start),
        exact=said.split() == evidence.quote.split(),
    )


def _read(read: tuple[str, ...], said: str, offset: int) -> tuple[Passage, ...]:
    """Find the words read aloud, each after the one before where it can be."""
    folded = fold(said)
    found: list[Passage] = []
    done = 0
    for words in read:
        places = locate(words, folded)
        if places:
            place = next((p for p in places if p.start >= done), places[0])
            found.append(Passage(offset + place.start, offset + place.end))
            done = place.end
    return tuple(found)


def _places(words: str, folded: FoldedText) -> Iterator[tuple[int, int]]:
    """Find words to the letter, as stretches of the folded text."""
    for start in islice(occurrences(words, folded.text), MOST_PLACES):
        yield start, start + len(words)


def _hyphened_places(words: str, folded: FoldedText) -> Iterator[tuple[int, int]]:
    """Find words whose hyphens stand at the end of a line in the source.

    Folding drops such a hyphen, since most of them only break a word. Where it belongs to the
    word, as in `well-known`, the quotation has it, and is looked for without it; the place
    counts only if a hyphen was dropped just there.
    """
    hyphens = [at for at, character in enumerate(words) if character == "-"][:_MOST_HYPHENS]
    if not folded.joins:
        return
    for count in range(1, len(hyphens) + 1):
        for dropped in combinations(hyphens, count):
            shorter, joins = _without(words, dropped)
            for start, end in _places(shorter, folded):
                if all(folded.is_join(start + join) for join in joins):
                    yield start, end


def _without(words: str, dropped: tuple[int, ...]) -> tuple[str, list[int]]:
    """Take hyphens out, with a space behind them, and say where they were."""
    kept: list[str] = []
    joins: list[int] = []
    done = length = 0
    for at in dropped:
        kept.append(words[done:at])
        length += at - done
        joins.append(length)
        done = at + 2 if words[at + 1 : at + 2] == " " else at + 1
    return "".join((*kept, words[done:])), joins


def _is_whole(text: str, start: int, end: int) -> bool:
    return not splits_word(text, start) and not splits_word(text, end)
