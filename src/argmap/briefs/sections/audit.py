"""The audit: each quotation with the place where it was found."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.analysis.proofs import Proof
from argmap.briefs.blocks import Block, Paragraph, Table, Voice
from argmap.briefs.document import Section, SectionKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.words import Style, Text, Words, plain, unstopped
from argmap.model.claims import Evidence
from argmap.model.sources import Source, SourceText

_DIGITS = 16
_EDGE = 5
"""Words at either end that name a long quotation."""


def build_audit(dossier: Dossier, *, coverage: str | None) -> Section:
    """Show, source by source, where each quotation stands and how it was compared."""
    return Section(
        id="audit",
        kind=SectionKind.AUDIT,
        title="Audit of quotations",
        blocks=tuple(_blocks(dossier, coverage)),
    )


def _blocks(dossier: Dossier, coverage: str | None) -> Iterator[Block]:
    yield Paragraph(
        plain(
            "Each quotation was compared with the stored file whose digest is given. “To the "
            "letter” means that all characters agree; “typography” that they agree once spaces, "
            "quotation marks, dashes and line-end hyphens are set alike. Nothing else is "
            "forgiven."
        )
    )
    if coverage is not None:
        yield Paragraph(plain(coverage), Voice.LABEL)
    for source in dossier.sources():
        text = dossier.debate.texts.get(source.id)
        if text is not None:
            yield _table(dossier, source, text)


def _table(dossier: Dossier, source: Source, text: SourceText) -> Table:
    digest = text.digest.removeprefix("sha256:")[:_DIGITS]
    rows = [e for e in dossier.evidence() if e.source == source.id]
    return Table(
        caption=(
            Text(dossier.cites.short(source), Style.STRONG),
            Text(f" · {source.file} · SHA-256 {digest}…"),
        ),
        columns=("Quotation", "For the claim", "Paragraph", "Line", "Compared"),
        rows=tuple(_row(dossier, evidence, text) for evidence in rows),
    )


def _row(dossier: Dossier, evidence: Evidence, text: SourceText) -> tuple[Words, ...]:
    claim = dossier.debate.claims[evidence.claim]
    proof = dossier.proofs.by_origin.get(evidence.origin)
    return (
        plain(_edges(evidence.quote)),
        dossier.reference(claim.id, unstopped(claim.label)),
        *(_place(proof, text) if proof else (plain("–"), plain("–"))),
        plain(_compared(proof)),
    )


def _place(proof: Proof, text: SourceText) -> tuple[Words, Words]:
    start = proof.passage.start
    page = text.page(start)
    line = str(text.line(start)) if page is None else f"p. {page}, {text.line(start)}"
    return plain(str(text.paragraph_number(start))), plain(line)


def _compared(proof: Proof | None) -> str:
    if proof is None:
        return "NOT FOUND"
    return "to the letter" if proof.exact else "typography"


def _edges(quote: str) -> str:
    words = quote.split()
    if len(words) <= 2 * _EDGE + 2:
        return f"“{' '.join(words)}”"
    return f"“{' '.join(words[:_EDGE])} … {' '.join(words[-_EDGE:])}”"
