"""Schemes: the patterns of argument that an argument may name.

Names after Walton, Reed & Macagno, *Argumentation Schemes* (Cambridge University Press, 2008),
chapter 9; `fairness` is a grouping of argmap's own. What to ask about each is in
`critical_questions`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

SCHEMES: Mapping[str, str] = MappingProxyType(
    {
        "analogy": "analogy",
        "best-explanation": "inference to the best explanation",
        "bias": "bias",
        "cause-to-effect": "cause to effect",
        "commitment": "commitment",
        "consequences": "consequences",
        "correlation-to-cause": "correlation to cause",
        "established-rule": "established rule",
        "evidence-to-hypothesis": "evidence to hypothesis",
        "example": "example",
        "expert-opinion": "expert opinion",
        "fairness": "equal treatment",
        "ignorance": "lack of evidence",
        "popular-opinion": "popular opinion",
        "popular-practice": "popular practice",
        "position-to-know": "position to know",
        "practical-reasoning": "practical reasoning",
        "precedent": "precedent",
        "sign": "sign",
        "slippery-slope": "slippery slope",
        "sunk-costs": "sunk costs",
        "values": "values",
        "verbal-classification": "verbal classification",
        "witness-testimony": "witness testimony",
    }
)
"""The words a reader sees, by the id that the YAML uses."""
