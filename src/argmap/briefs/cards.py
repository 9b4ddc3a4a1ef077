"""Cards: a claim's evidence laid out in the whole paragraphs that it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from argmap.analysis.proofs import Proof, Proofs
from argmap.briefs.blocks import Body, Card, Place, Run
from argmap.briefs.cites import full_cite, short_cite
from argmap.briefs.pace import count_words, seconds
from argmap.model.claims import Claim, Evidence, Fidelity
from argmap.model.debate import Debate
from argmap.model.sources import Passage, SourceText

_SPACE = re.compile(r"\s+")
_FURTHEST = (Fidelity.INFERENCE, Fidelity.PARAPHRASE, Fidelity.QUOTATION)


@dataclass(frozen=True, slots=True)
class _Quoted:
    """One piece of evidence with its place and the paragraphs around it."""

    evidence: Evidence
    proof: Proof
    around: Passage


def cards_of(claim: Claim, *, debate: Debate, proofs: Proofs, wpm: int) -> tuple[Card, ...]:
    """Lay out a claim's evidence, in the author's order.

    Quotations from the same paragraphs and the same speaker become one card with several
    underlined stretches. Evidence that was not found in its source gives no card: a card is
    never more than was proved.
    """
    groups: list[list[_Quoted]] = []
    for quoted in _quoted(claim, debate, proofs):
        home = next((group for group in groups if _belongs(quoted, group)), None)
        if home is None:
            groups.append([quoted])
        else:
            home.append(quoted)
    return tuple(_card(group, debate, wpm) for group in groups)


def _quoted(claim: Claim, debate: Debate, proofs: Proofs) -> Iterator[_Quoted]:
    for evidence in claim.evidence:
        proof = proofs.by_origin.get(evidence.origin)
        text = debate.texts.get(evidence.source)
        if proof is not None and text is not None:
            yield _Quoted(evidence, proof, text.paragraphs_around(proof.passage))


def _belongs(quoted: _Quoted, group: Iterable[_Quoted]) -> bool:
    return any(
        other.evidence.source == quoted.evidence.source
        and other.evidence.speaker == quoted.evidence.speaker
        and other.around.overlaps(quoted.around)
        for other in group
    )


def _card(group: list[_Quoted], debate: Debate, wpm: int) -> Card:
    first = group[0].evidence
    source, text = debate.sources[first.source], debate.texts[first.source]
    quotes = tuple(quoted.proof.passage for quoted in group)
    reads = _read(group)
    start = min(quotes).start
    page = text.page(start)
    cited = source if page is None or source.page else replace(source, page=str(page))
    cite = short_cite(source, speaker=first.speaker)
    aloud = reads or quotes
    words = count_words(cite) + sum(count_words(text.words(p)) for p in _union(aloud))
    return Card(
        cite=cite,
        source=full_cite(cited, speaker=first.speaker),
        body=_body(text, _span(q.around for q in group), quotes, reads),
        place=Place(paragraph=text.paragraph_number(start), line=text.line(start), page=page),
        fidelity=min((q.evidence.fidelity for q in group), key=_FURTHEST.index),
        words=words,
        seconds=seconds(words, wpm=wpm),
        exact=all(quoted.proof.exact for quoted in group),
        quotations=len(group),
    )


def _read(group: list[_Quoted]) -> tuple[Passage, ...]:
    """Find what a card highlights: nothing where no evidence of it chooses words.

    Where some does, evidence that doesn't is read whole, so that on one card the highlight is
    always all that is read.
    """
    if not any(quoted.proof.read for quoted in group):
        return ()
    return tuple(p for quoted in group for p in quoted.proof.read or (quoted.proof.passage,))


def _span(passages: Iterable[Passage]) -> Passage:
    known = tuple(passages)
    return Passage(min(p.start for p in known), max(p.end for p in known))


def _union(passages: Iterable[Passage]) -> Iterator[Passage]:
    """Join passages that overlap, so that no word counts twice."""
    joined: list[Passage] = []
    for passage in sorted(passages):
        if joined and passage.start <= joined[-1].end:
            joined[-1] = Passage(joined[-1].start, max(joined[-1].end, passage.end))
        else:
            joined.append(passage)
    yield from joined


def _body(
    text: SourceText, span: Passage, quotes: tuple[Passage, ...], reads: tuple[Passage, ...]
) -> Body:
    inside = [p for p in text.paragraphs if span.holds(p)] or [span]
    return tuple(tuple(_runs(text, paragraph, quotes, reads)) for paragraph in inside)


def _runs(
    text: SourceText, paragraph: Passage, quotes: tuple[Passage, ...], reads: tuple[Passage, ...]
) -> Iterator[Run]:
    cuts = {paragraph.start, paragraph.end}
    for passage in (*quotes, *reads):
        cuts.update(c for c in (passage.start, passage.end) if paragraph.start < c < paragraph.end)
    edges = sorted(cuts)
    for start, end in pairwise(edges):
        piece = Passage(start, end)
        words = _SPACE.sub(" ", text.words(piece))
        yield Run(words, _within(piece, quotes), _within(piece, reads))


def _within(piece: Passage, passages: tuple[Passage, ...]) -> bool:
    return any(passage.holds(piece) for passage in passages)
