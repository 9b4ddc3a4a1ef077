"""Checks of a card's layers: are the words there, which are meant, do the layers lie nested."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from argmap.analysis.cuts import union
from argmap.analysis.folding import fold, fold_source
from argmap.analysis.layers import Marked, entry_for, locate_layer, marked
from argmap.analysis.nearest import nearest
from argmap.analysis.proofs import Proof, Proofs
from argmap.analysis.quotations import locate
from argmap.checks.evidence import proved
from argmap.checks.lines import one_line
from argmap.checks.spans import span
from argmap.findings.finding import Finding, Pointer
from argmap.model.claims import Evidence
from argmap.model.debate import Debate
from argmap.model.sources import Passage, SourceText


@dataclass(frozen=True, slots=True)
class _Layer:
    """A layer as a file gives it."""

    key: str
    entries: tuple[str, ...]
    meant: str
    """What its words are there for."""


def read_outside_quote(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """Words to be read aloud that are not in the quotation."""
    yield from _outside(debate, proofs, key="read")


def underline_outside_quote(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """Words to be underlined that are not in the quotation."""
    yield from _outside(debate, proofs, key="underline")


def emphasis_outside_quote(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """Words to be emphasised that are not in the quotation."""
    yield from _outside(debate, proofs, key="emphasis")


def bad_bars(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """Words of a layer whose bars are not one pair around some words."""
    for evidence in debate.evidence:
        for layer in _layers(evidence):
            for index, entry in enumerate(layer.entries):
                if marked(entry) is None:
                    yield Finding(
                        code="bad-bars",
                        message=f"`{one_line(entry)}` has no pair of bars around some words",
                        at=Pointer(place=evidence.origin / layer.key / index),
                        help="put one bar before the words that are meant and one behind them, "
                        "as in `all |the| people`; a bar of the source's own is written `||`",
                    )


def layer_not_nested(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """Words to be read or emphasised that are not underlined, where something is."""
    for evidence, proof, text in proved(debate, proofs):
        if not proof.underlined:
            continue
        for layer in _layers(evidence):
            if layer.key == "underline":
                continue
            inside = _inside(layer, proof)
            bare = [
                (index, bare)
                for index, place in _found(layer, proof, text)
                if (bare := _first_outside(place, inside, text)) is not None
            ]
            if bare:
                yield _not_nested(evidence, layer, bare, text)


def layer_ambiguous(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """Words of a layer that could be meant in more than one place of the quotation."""
    for evidence, proof, text in proved(debate, proofs):
        said = text.words(proof.passage)
        for layer in _layers(evidence):
            for index, place in enumerate(locate_layer(layer.entries, said)):
                if place is not None and not place.is_only:
                    taken = _shifted(place.passage, proof)
                    entry = one_line(entry_for(place.passage, said), at_most=_ENTRY)
                    yield Finding(
                        code="layer-ambiguous",
                        message=f"`{one_line(layer.entries[index])}` stands more than once here",
                        at=Pointer(place=evidence.origin / layer.key / index),
                        related=(Pointer(place=span(text, taken), words="taken to be meant"),),
                        help=f"say which is meant with bars; this one is `{entry}`",
                    )


_ENTRY = 200
"""Up to here a mend is given whole, ready to be copied."""


def _layers(evidence: Evidence) -> tuple[_Layer, ...]:
    return (
        _Layer("underline", evidence.underline, "to be underlined"),
        _Layer("emphasis", evidence.emphasis, "to be emphasised"),
        _Layer("read", evidence.read, "to be read"),
    )


def _outside(debate: Debate, proofs: Proofs, *, key: str) -> Iterator[Finding]:
    """Find the words of one layer that are not in their quotation.

    Where the quotation itself is wrong, words that are right by the source are let pass.
    """
    for evidence in debate.evidence:
        layer = next(layer for layer in _layers(evidence) if layer.key == key)
        for index, mark in _missing(layer, evidence, debate, proofs):
            again = locate_layer((layer.entries[index],), evidence.quote) != (None,)
            yield Finding(
                code=f"{key}-outside-quote",
                message=f"these words {layer.meant} are not in the quotation"
                + (" again" if again else ""),
                at=Pointer(place=evidence.origin / key / index),
                related=(Pointer(place=evidence.origin / "quote", words="the quotation"),),
                help="take them out: they stand in this list already"
                if again
                else _copy_help(mark.whole, evidence.quote),
            )


def _missing(
    layer: _Layer, evidence: Evidence, debate: Debate, proofs: Proofs
) -> Iterator[tuple[int, Marked]]:
    """The entries of a layer whose words aren't where they should be."""
    text = debate.texts.get(evidence.source)
    proof = proofs.by_origin.get(evidence.origin)
    said = evidence.quote if text is None or proof is None else text.words(proof.passage)
    for index, place in enumerate(locate_layer(layer.entries, said)):
        mark = marked(layer.entries[index])
        if place is not None or mark is None:
            continue
        if proof is not None or text is None or not locate(mark.whole, fold_source(text.text)):
            yield index, mark


def _copy_help(words: str, quote: str) -> str:
    near = nearest(words, fold(quote))
    if near is None:
        return "take the words from the quotation as it stands"
    return f"copy the words as they stand in the quotation: {near.difference}"


def _inside(layer: _Layer, proof: Proof) -> tuple[Passage, ...]:
    """Where the words of a layer may lie; emphasised ones are underlined when they are read."""
    if layer.key == "read":
        return union((*proof.underlined, *proof.emphasised))
    return union(proof.underlined)


def _found(layer: _Layer, proof: Proof, text: SourceText) -> Iterator[tuple[int, Passage]]:
    said = text.words(proof.passage)
    for index, place in enumerate(locate_layer(layer.entries, said)):
        if place is not None:
            yield index, _shifted(place.passage, proof)


def _shifted(passage: Passage, proof: Proof) -> Passage:
    start = proof.passage.start
    return Passage(start + passage.start, start + passage.end)


def _first_outside(
    passage: Passage, inside: tuple[Passage, ...], text: SourceText
) -> Passage | None:
    """The first stretch of a passage with a letter that lies in no other; None if there is none."""
    start = passage.start
    for hold in inside:
        if hold.end <= start:
            continue
        gap = Passage(start, min(hold.start, passage.end))
        if gap.start < gap.end and any(map(str.isalnum, text.words(gap))):
            return gap
        start = max(start, hold.end)
    gap = Passage(start, passage.end)
    return gap if start < passage.end and any(map(str.isalnum, text.words(gap))) else None


def _not_nested(
    evidence: Evidence, layer: _Layer, bare: list[tuple[int, Passage]], text: SourceText
) -> Finding:
    """One finding for a layer, however many of its words are outside."""
    index, passage = bare[0]
    more = f" and {len(bare) - 1} more" if len(bare) > 1 else ""
    return Finding(
        code="layer-not-nested",
        message=f"words {layer.meant} are not underlined",
        at=Pointer(
            place=evidence.origin / layer.key / index,
            words=f"`{one_line(' '.join(text.words(passage).split()))}`{more}",
        ),
        help="add these words to `underline`, or leave them out here",
    )
