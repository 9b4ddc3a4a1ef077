"""Cards: a claim's evidence laid out in the whole paragraphs that it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from argmap.analysis.cuts import Cut, cuts_of
from argmap.analysis.proofs import Proofs
from argmap.briefs.blocks import Body, Card, Place, Run
from argmap.briefs.cite_lines import Cites
from argmap.briefs.cites import full_cite
from argmap.briefs.pace import count_words, seconds
from argmap.model.claims import Claim, Fidelity
from argmap.model.debate import Debate
from argmap.model.sources import Passage

_SPACE = re.compile(r"\s+")
_FURTHEST = (Fidelity.INFERENCE, Fidelity.PARAPHRASE, Fidelity.QUOTATION)
_UNLETTERED = Cites()


def cards_of(
    claim: Claim, *, debate: Debate, proofs: Proofs, wpm: int, cites: Cites = _UNLETTERED
) -> tuple[Card, ...]:
    """Lay out a claim's evidence, in the author's order.

    Quotations from the same paragraphs, the same speaker and with the same stance become one card
    with several underlined stretches.
    """
    cuts = cuts_of(claim, debate=debate, proofs=proofs)
    return tuple(_card(cut, debate, wpm, cites) for cut in cuts)


def _card(cut: Cut, debate: Debate, wpm: int, cites: Cites) -> Card:
    first, text = cut.first, cut.text
    source = debate.sources[first.source]
    start = min(quoted.proof.passage for quoted in cut.quoted).start
    page = text.page(start)
    cited = source if page is None or source.page else replace(source, page=str(page))
    cutters = dict.fromkeys(q.evidence.cutter for q in cut.quoted if q.evidence.cutter)
    cite = cites.short(source, speaker=first.speaker, stance=first.stance)
    words = count_words(cite) + sum(count_words(text.words(p)) for p in cut.aloud)
    return Card(
        cite=cite,
        source=full_cite(cited, speaker=first.speaker),
        line=cites.line(cited, speaker=first.speaker, stance=first.stance, cutters=tuple(cutters)),
        body=_body(cut),
        place=Place(paragraph=text.paragraph_number(start), line=text.line(start), page=page),
        fidelity=min((q.evidence.fidelity for q in cut.quoted), key=_FURTHEST.index),
        words=words,
        seconds=seconds(words, wpm=wpm),
        exact=all(quoted.proof.exact for quoted in cut.quoted),
        quotations=len(cut.quoted),
        stance=first.stance,
    )


def _body(cut: Cut) -> Body:
    body = cut.body
    inside = [p for p in cut.text.paragraphs if body.holds(p)] or [body]
    layers = (cut.underlined, cut.read, cut.emphasised)
    return tuple(tuple(_runs(cut, paragraph, layers)) for paragraph in inside)


def _runs(cut: Cut, paragraph: Passage, layers: tuple[tuple[Passage, ...], ...]) -> Iterator[Run]:
    cuts = {paragraph.start, paragraph.end}
    for passage in (p for layer in layers for p in layer):
        cuts.update(c for c in (passage.start, passage.end) if paragraph.start < c < paragraph.end)
    for start, end in pairwise(sorted(cuts)):
        piece = Passage(start, end)
        words = _SPACE.sub(" ", cut.text.words(piece))
        yield Run(words, *(_within(piece, layer) for layer in layers))


def _within(piece: Passage, passages: tuple[Passage, ...]) -> bool:
    return any(passage.holds(piece) for passage in passages)
