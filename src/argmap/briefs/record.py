"""The record: a debate with its proofs as plain values, for `report.json`.

Passages are given as W3C Web Annotation selectors (https://www.w3.org/TR/annotation-model/):
the words with 32 characters on either side, and their position in the source's text in code
points, with the digest of the file that the position holds for.
"""

from __future__ import annotations

from typing import Any

from argmap.analysis.coverage import Count, Coverage
from argmap.analysis.proofs import Proof, Proofs
from argmap.analysis.weighing.assessment import Assessment
from argmap.briefs.selectors import selectors
from argmap.model.arguments import Argument
from argmap.model.claims import Claim, Evidence
from argmap.model.issues import Issue
from argmap.model.sources import Source, SourceText


def debate_record(assessment: Assessment, *, proofs: Proofs) -> dict[str, Any]:
    """Say all that a debate holds in values that JSON can carry, in the author's order."""
    debate = assessment.debate
    topic = debate.topic
    return {
        "topic": {
            "id": topic.id,
            "title": topic.title,
            "motion": topic.motion,
            "as-of": topic.as_of,
            "issues": [_issue(issue) for issue in topic.issues],
        },
        "claims": [_claim(claim, assessment, proofs) for claim in debate.claims.values()],
        "arguments": [_argument(argument) for argument in debate.arguments.values()],
        "sources": [
            _source(debate.sources[id_], debate.texts.get(id_))
            for id_ in sorted({evidence.source for evidence in debate.evidence})
        ],
    }


def coverage_record(coverage: Coverage) -> dict[str, Any]:
    """Coverage as plain values: the counts, and each sentence with what became of it."""
    return {
        "total": _count(coverage.total),
        "sources": [
            {
                "source": source.source,
                "file": source.file,
                "count": _count(source.count),
                "sentences": [
                    {
                        "line": sentence.line,
                        "start": sentence.passage.start,
                        "end": sentence.passage.end,
                        "state": sentence.state.value,
                        "claims": [f"{use.topic}/{use.claim}" for use in sentence.uses],
                        "reason": sentence.reason,
                    }
                    for sentence in source.sentences
                ],
            }
            for source in coverage.sources
        ],
    }


def _count(count: Count) -> dict[str, int]:
    return {"used": count.used, "set-aside": count.set_aside, "open": count.open}


def _issue(issue: Issue) -> dict[str, Any]:
    return {
        "id": issue.id,
        "title": issue.title,
        "question": issue.question,
        "standard": issue.standard.value,
        "positions": [
            {
                "id": position.id,
                "label": position.label,
                "thesis": position.thesis,
                "side": position.side and position.side.value,
            }
            for position in issue.positions
        ],
    }


def _claim(claim: Claim, assessment: Assessment, proofs: Proofs) -> dict[str, Any]:
    debate = assessment.debate
    return {
        "id": claim.id,
        "text": claim.text,
        "short": claim.short,
        "kind": claim.kind.value,
        "issue": claim.issue,
        "tags": list(claim.tags),
        "common-ground": claim.common_ground,
        "presumption": claim.presumption,
        "standing": assessment.standings[claim.id].value,
        "because": [a.id for a in debate.reasons(claim.id)],
        "but": [a.id for a in debate.objections(claim.id)],
        "evidence": [
            _evidence(evidence, debate.texts.get(evidence.source), proofs)
            for evidence in claim.evidence
        ],
    }


def _argument(argument: Argument) -> dict[str, Any]:
    return {
        "id": argument.id,
        "claim": argument.claim,
        "bearing": argument.bearing.value,
        "premises": list(argument.premises),
        "structure": argument.structure.value,
        "warrant": argument.warrant,
        "scheme": argument.scheme,
        "weight": argument.weight,
        "weight-reason": argument.weight_reason,
        "unless": list(argument.unless),
    }


def _evidence(evidence: Evidence, text: SourceText | None, proofs: Proofs) -> dict[str, Any]:
    proof = proofs.by_origin.get(evidence.origin)
    return {
        "id": evidence.id,
        "source": evidence.source,
        "speaker": evidence.speaker,
        "fidelity": evidence.fidelity.value,
        "weight": evidence.weight,
        "weight-reason": evidence.weight_reason,
        "unless": list(evidence.unless),
        "quote": evidence.quote,
        "verified": proof is not None,
        "exact": proof is not None and proof.exact,
        "target": None if proof is None or text is None else _target(proof, text),
    }


def _target(proof: Proof, text: SourceText) -> dict[str, Any]:
    start = proof.passage.start
    return {
        "source": text.file,
        "digest": text.digest,
        "line": text.line(start),
        "paragraph": text.paragraph_number(start),
        "page": text.page(start),
        "selector": selectors(text, proof.passage),
        "read": [selectors(text, passage) for passage in proof.read],
    }


def _source(source: Source, text: SourceText | None) -> dict[str, Any]:
    return {
        "id": source.id,
        "file": source.file,
        "type": source.type,
        "title": source.title,
        "author": list(source.author),
        "issued": source.issued,
        "weight": source.weight,
        "weight-reason": source.weight_reason,
        "inferred": list(source.inferred),
        "unknown": list(source.unknown),
        "digest": None if text is None else text.digest,
    }
