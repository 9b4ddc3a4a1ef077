"""Checks of what one-pagers quote: do the words stand there, and does anything."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from argmap.analysis.folding import fold, fold_source
from argmap.analysis.grounds import find_ground
from argmap.analysis.layers import locate_layer
from argmap.analysis.nearest import nearest
from argmap.analysis.proofs import Proofs
from argmap.analysis.quotations import locate
from argmap.checks.lines import one_line
from argmap.checks.pages import Backed, every_part, quotations_under
from argmap.checks.spans import span
from argmap.findings.finding import Finding, Pointer
from argmap.findings.suggest import listed
from argmap.model.claims import Evidence
from argmap.model.debate import Debate
from argmap.model.sources import Passage
from argmap.origin import Origin, Span

_Quotations: TypeAlias = tuple[tuple[Evidence, str], ...]
_Shown: TypeAlias = tuple[tuple[Pointer, ...], str]
"""Where to look, and what to do."""


def words_not_in_evidence(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """Words that a page chose to quote, and that stand in no quotation behind the part."""
    for part in every_part(debate):
        words = part.part.words
        known = tuple(quotations_under(debate, proofs, part.claim))
        if words is None or not known or _is_quoted(words, part, debate=debate, proofs=proofs):
            continue
        related, mend = _where(words, known, debate=debate, proofs=proofs)
        yield Finding(
            code="words-not-in-evidence",
            message=f"no quotation behind `{part.claim}` has these words",
            at=Pointer(place=part.at),
            related=related,
            help=mend,
        )


def part_without_evidence(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A part of a page under whose claim no evidence is given at all."""
    for part in every_part(debate):
        agreed = debate.claims[part.claim].common_ground and part.part.words is None
        if agreed and part.name in ("point", "answer"):
            continue
        if part.claim in debate.unread or any(quotations_under(debate, proofs, part.claim)):
            continue
        yield Finding(
            code="part-without-evidence",
            message=f"nothing is quoted for `{part.claim}`, which this {part.name} rests on",
            at=Pointer(place=part.part.origin / part.key),
            related=(Pointer(place=debate.claims[part.claim].origin.key(), words="the claim"),),
            help="give the claim or its reasons evidence, or name a claim that has some",
        )


def _is_quoted(words: str, part: Backed, *, debate: Debate, proofs: Proofs) -> bool:
    """Whether words are in a quotation; one that isn't proved is a finding of its own."""
    if find_ground(part.claim, words=words, debate=debate, proofs=proofs) is not None:
        return True
    unproved = (e for e, _ in quotations_under(debate, proofs, part.claim) if _is_open(e, proofs))
    return any(locate_layer((words,), evidence.quote)[0] is not None for evidence in unproved)


def _is_open(evidence: Evidence, proofs: Proofs) -> bool:
    return evidence.origin not in proofs.by_origin


def _where(words: str, known: _Quotations, *, debate: Debate, proofs: Proofs) -> _Shown:
    """Say where the words do stand, or what comes nearest to them."""
    found = (
        _outside(words, known, debate)
        or _elsewhere(words, debate)
        or _nearest(words, known, debate=debate, proofs=proofs)
    )
    if found is not None:
        return found
    first, said = known[0]
    pointer = Pointer(place=first.origin / "quote", words="this can be quoted")
    return (pointer,), f"choose words out of one quotation, such as `{one_line(said)}`"


def _outside(words: str, known: _Quotations, debate: Debate) -> _Shown | None:
    """Find the words in one of the sources, outside of what is quoted."""
    for source in dict.fromkeys(evidence.source for evidence, _ in known):
        text = debate.texts.get(source)
        places = () if text is None else locate(words, fold_source(text.text))
        if text is not None and places:
            pointer = Pointer(place=span(text, places[0]), words="they stand here")
            return (pointer,), (
                f"`{source}` has them outside of what is quoted; take them into a quotation of "
                "the claim"
            )
    return None


def _elsewhere(words: str, debate: Debate) -> _Shown | None:
    """Find the words among other claims' evidence."""
    holders = [e for e in debate.evidence if locate_layer((words,), e.quote)[0] is not None]
    if not holders:
        return None
    pointer = Pointer(place=holders[0].origin / "quote", words="they are quoted here")
    names = listed(dict.fromkeys(evidence.claim for evidence in holders), last="or")
    return (pointer,), f"name {names} as the claim, or quote words of this one's evidence"


def _nearest(words: str, known: _Quotations, *, debate: Debate, proofs: Proofs) -> _Shown | None:
    """Find the quotation that comes nearest, and say how it differs."""
    misses = ((evidence, nearest(words, fold(said))) for evidence, said in known)
    near = [(evidence, miss) for evidence, miss in misses if miss is not None]
    if not near:
        return None
    evidence, miss = max(near, key=lambda one: one[1].score)
    place: Origin | Span = evidence.origin / "quote"
    if not _is_open(evidence, proofs):
        start = proofs.by_origin[evidence.origin].passage.start
        within = Passage(start + miss.passage.start, start + miss.passage.end)
        place = span(debate.texts[evidence.source], within)
    pointer = Pointer(place=place, words="the nearest words")
    return (pointer,), f"copy the words as they are quoted: {miss.difference}"
