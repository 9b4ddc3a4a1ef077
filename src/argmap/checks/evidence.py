"""Checks of quotations: does the source say this, and only this."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from argmap.analysis.alterations import (
    bracket,
    dots,
    parts_between_brackets,
    parts_between_dots,
)
from argmap.analysis.folding import FoldedText, fold_source
from argmap.analysis.matching import MOST_PLACES
from argmap.analysis.nearest import nearest
from argmap.analysis.proofs import Proof, Proofs
from argmap.analysis.quotations import locate, locate_in_order
from argmap.analysis.words import count_words, splits_word, word_at
from argmap.checks.lines import one_line
from argmap.checks.spans import span
from argmap.findings.finding import Finding, Pointer
from argmap.model.claims import Evidence
from argmap.model.debate import Debate
from argmap.model.ids import SourceId
from argmap.model.sources import Passage, SourceText

_SHOWN = 100


def proved(debate: Debate, proofs: Proofs) -> Iterator[tuple[Evidence, Proof, SourceText]]:
    """The evidence that was found, with its proof and its source's text."""
    for evidence in debate.evidence:
        proof = proofs.by_origin.get(evidence.origin)
        if proof is not None:
            yield evidence, proof, debate.texts[evidence.source]


def quote_not_found(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A quotation that is not in its source."""
    for evidence, text in _unproved(debate, proofs):
        if dots(evidence.quote) or _bracketed_passage(evidence.quote, fold_source(text.text)):
            continue
        related, mend = _elsewhere(evidence, debate) or _nearest(evidence.quote, text)
        yield Finding(
            code="quote-not-found",
            message=f"this quotation is not in `{evidence.source}`",
            at=_at(evidence, "not in the text of this source"),
            related=related,
            help=mend,
        )


def quote_elided(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A quotation that leaves words of its source out with dots."""
    for evidence, text in _unproved(debate, proofs):
        if mark := dots(evidence.quote):
            related, mend = _elision(evidence.quote, text)
            yield Finding(
                code="quote-elided",
                message=f"dots stand for words of `{evidence.source}` here",
                at=_at(evidence, "these dots are not in the source", part=mark),
                related=related,
                help=mend,
            )


def quote_bracketed(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A quotation with words in brackets that are not its source's."""
    for evidence, text in _unproved(debate, proofs):
        passage = _bracketed_passage(evidence.quote, fold_source(text.text))
        mark = bracket(evidence.quote)
        if passage is not None and mark and not dots(evidence.quote):
            yield Finding(
                code="quote-bracketed",
                message=f"`{mark}` is not in `{evidence.source}`",
                at=_at(evidence, "put in by the quoter", part=mark),
                related=(Pointer(place=span(text, passage), words="what the source says"),),
                help=f"quote the source's own words: `{one_line(text.words(passage))}`",
            )


def quote_ambiguous(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A quotation that stands in more than one place of its source."""
    for evidence, proof, text in proved(debate, proofs):
        if proof.others:
            count = 1 + len(proof.others)
            times = f"at least {count} times" if count >= MOST_PLACES else f"{count} times"
            yield Finding(
                code="quote-ambiguous",
                message=f"this quotation stands {times} in `{evidence.source}`",
                at=_at(evidence),
                related=(
                    Pointer(place=span(text, proof.passage), words="here"),
                    Pointer(place=span(text, proof.others[0]), words="and here"),
                ),
                help="quote more words, so that they can only be in one place",
            )


def quote_splits_word(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A quotation that begins or ends inside a word of its source."""
    for evidence, proof, text in proved(debate, proofs):
        passage = proof.passage
        for side, offset in (("begins", passage.start), ("ends", passage.end)):
            if splits_word(text.text, offset):
                yield Finding(
                    code="quote-splits-word",
                    message=f"this quotation {side} inside a word of `{evidence.source}`",
                    at=_at(evidence),
                    related=(Pointer(place=span(text, passage), words="what was quoted"),),
                    help=f"the whole word is `{word_at(text.text, offset)}`",
                )


def duplicate_evidence(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A claim that gives the same passage as evidence twice."""
    first: dict[tuple[str, SourceId, Passage], Evidence] = {}
    for evidence, proof, _ in proved(debate, proofs):
        before = first.setdefault((evidence.claim, evidence.source, proof.passage), evidence)
        if before is not evidence:
            yield Finding(
                code="duplicate-evidence",
                message=f"`{evidence.claim}` gives this quotation twice",
                at=_at(evidence),
                related=(_at(before, "the first time"),),
                help="take one of the two out",
            )


def _unproved(debate: Debate, proofs: Proofs) -> Iterator[tuple[Evidence, SourceText]]:
    for evidence in debate.evidence:
        text = debate.texts.get(evidence.source)
        if text is not None and evidence.origin not in proofs.by_origin:
            yield evidence, text


def _at(evidence: Evidence, words: str = "", *, part: str | None = None) -> Pointer:
    return Pointer(place=evidence.origin / "quote", words=words, part=part)


def _elsewhere(evidence: Evidence, debate: Debate) -> tuple[tuple[Pointer, ...], str] | None:
    """Point to the same words in another source."""
    for other, text in debate.texts.items():
        places = locate(evidence.quote, fold_source(text.text)) if other != evidence.source else ()
        if places:
            pointer = Pointer(place=span(text, places[0]), words=f"it stands in `{other}`")
            return (pointer,), f"name `{other}` as its source, where it does stand"
    return None


def _nearest(quote: str, text: SourceText) -> tuple[tuple[Pointer, ...], str]:
    """Point to the passage that comes nearest, and say how it differs."""
    near = nearest(quote, fold_source(text.text))
    if near is None:
        return (), "nothing like it is there; look whether it comes from another document"
    pointer = Pointer(place=span(text, near.passage), words="the nearest passage")
    return (pointer,), f"copy the words as they stand in the source: {near.difference}"


def _elision(quote: str, text: SourceText) -> tuple[tuple[Pointer, ...], str]:
    """Say where the parts of an elided quotation stand."""
    parts = parts_between_dots(quote)
    folded = fold_source(text.text)
    missing = next((part for part in parts if not locate(part, folded)), None)
    if missing is not None:
        related, mend = _nearest(missing, text)
        return related, f"`{one_line(missing)}` is not in the source; {mend}"
    passages = locate_in_order(parts, folded) if parts else ()
    related = tuple(Pointer(place=span(text, p), words="a part of it") for p in passages)
    if len(parts) < 2:
        return related, "leave the dots off: a quotation may begin and end inside a sentence"
    if not passages:
        return (), f"its {len(parts)} parts stand in another order; quote each by itself"
    return related, _stitched(passages, text)


def _stitched(passages: tuple[Passage, ...], text: SourceText) -> str:
    gaps = (
        text.words(Passage(part.end, following.start)) for part, following in pairwise(passages)
    )
    between = sum(map(count_words, gaps))
    return (
        f"make its {len(passages)} parts quotations of their own; "
        f"the source has {between} {'word' if between == 1 else 'words'} between them"
    )


def _bracketed_passage(quote: str, folded: FoldedText) -> Passage | None:
    """The passage of a quotation that is in its source but for words in brackets."""
    parts = parts_between_brackets(quote) if bracket(quote) else ()
    passages = locate_in_order(parts, folded) if parts else ()
    if not passages or passages[-1].end - passages[0].start > 2 * len(quote) + _SHOWN:
        return None
    return Passage(passages[0].start, passages[-1].end)
