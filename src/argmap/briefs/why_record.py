"""The record of a why: the account of a claim's standing as plain values, for other programs.

The fields, all always there:

    schema           "argmap-why/1"
    topic            the topic's id
    claim            its id and text
    standing         stands, falls, not-proven, unresolved, circular or unsupported
    recorded         its standing without what is supposed
    supposed         rejected (each with kind and id) and accepted (claims)
    told             the text in chapters, each a heading with parts; a part has depth and words
    account          an explanation a claim: claim, standing, depth, cause, whose kind says which
                     further fields it has; the claims it names are explained once, below
    hinges           what alone changes the standing: element, becomes, decides, margin
    hinges-searched  whether they were looked for; not where too many claims hang together
    pairs            what decides only together, and whether that was searched for
    leaning          the source that it depends on most: source, becomes, decides; or null
    strength         by semantics: number (null where it did not settle) and word
    changes          what is supposed to change: claim, before, after; theses first
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from argmap.analysis.explaining.account import Explanation
from argmap.analysis.hinging.changes import changes
from argmap.briefs.why import Why

SCHEMA = "argmap-why/1"


def why_record(why: Why) -> dict[str, Any]:
    """Say all that there is to tell of a claim's standing in values that JSON can carry."""
    supposition = why.assessment.supposition
    return {
        "schema": SCHEMA,
        "topic": why.assessment.debate.topic.id,
        "claim": {"id": why.claim.id, "text": why.claim.text},
        "standing": why.standing.value,
        "recorded": why.recorded.standings[why.claim.id].value,
        "supposed": {
            "rejected": _values(tuple(sorted(supposition.rejected))),
            "accepted": sorted(supposition.accepted),
        },
        "told": [{"heading": "", "parts": _opening(why)}, *_values(why.chapters)],
        "account": [_explanation(one) for one in why.account.explanations],
        "hinges": _values(why.hinges.all),
        "hinges-searched": why.hinges.searched,
        "pairs": _values(why.pairs),
        "leaning": None if why.leaning is None else _values(why.leaning),
        "strength": {
            semantics.value: {"number": strength.number, "word": strength.word}
            for semantics, strength in why.strengths.items()
        },
        "changes": _values(changes(why.recorded, why.assessment)),
    }


def _opening(why: Why) -> list[dict[str, Any]]:
    return [{"words": words, "depth": 0} for words in why.opening]


def _explanation(explanation: Explanation) -> dict[str, Any]:
    kind = type(explanation.cause).__name__.lower()
    return {
        "claim": explanation.claim,
        "standing": explanation.standing.value,
        "depth": explanation.depth,
        "cause": {"kind": kind, **_values(explanation.cause)},
    }


def _values(value: Any) -> Any:
    """A value of the model as JSON has it: fields with hyphens, as keys are in the YAML."""
    if is_dataclass(value):
        return {f.name.replace("_", "-"): _values(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, tuple):
        return [_values(one) for one in value]
    return value.value if isinstance(value, Enum) else value
