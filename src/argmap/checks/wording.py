"""Checks of how claims are worded: one proposition each, in one sentence that fits its box."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from argmap.analysis.proofs import Proofs
from argmap.analysis.words import count_words, is_spaced
from argmap.checks.argued import argued_claims
from argmap.findings.finding import Finding, Pointer
from argmap.model.claims import Claim
from argmap.model.debate import Debate

LONGEST_TEXT = 200
"""From here on a claim is no longer one plain sentence."""
LONGEST_SHORT = 48
"""What a box on a map holds in good type."""
LONGEST_BOX = 90
"""What a box holds at all; a longer claim needs a `short`."""

_FEWEST_WORDS = 3
_QUESTION_MARKS = ("?", "？", "؟", "\u037e")
_QUOTED = re.compile(r"“[^“”]*”|\"[^\"]*\"|«[^«»]*»|\([^()]*\)")
_JOINT = re.compile(r"(;) |,? (and|but|because|therefore|hence|thus) |, (so) ")
_NO_JOINT = re.compile(r"(?:of|that|far|much|many|long|as|for|not|also|then)\b", re.IGNORECASE)
_FINITE = (
    r"\b(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|cannot|may|might|must"
    r"|should|shall|(?:is|are|was|were|has|have|had|does|do|did|wo|ca|could|would|should)n['’]t)\b"
)
_VERB = re.compile(_FINITE, re.IGNORECASE)
_VERB_LAST = re.compile(rf"{_FINITE}(?:\s+not)?\Z", re.IGNORECASE)
_SUBORDINATE = re.compile(
    r"\b(?:that|who|whom|whose|which|whether|if|when|where|while|although|though|as|than|how|what"
    r"|because|unless|until|since|after|before|both|between|either|neither)\b",
    re.IGNORECASE,
)


def question_claim(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A claim that is a question."""
    for claim in argued_claims(debate):
        if claim.text.rstrip().endswith(_QUESTION_MARKS):
            yield Finding(
                code="question-claim",
                message=f"`{claim.id}` is a question",
                at=Pointer(place=claim.origin / "text"),
                help="write the answer that the claim stands for",
            )


def not_a_sentence(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A claim that is a heading: a word or two without a stop."""
    for claim in argued_claims(debate):
        text = claim.text.strip()
        is_short = count_words(text) < _FEWEST_WORDS and is_spaced(text)
        if is_short and text[-1:].isalnum():
            yield Finding(
                code="not-a-sentence",
                message=f"`{claim.id}` names a subject and says nothing of it",
                at=Pointer(place=claim.origin / "text"),
                help="write what the claim says of it, as a sentence with its full stop",
            )


def compound_claim(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A claim that holds two propositions."""
    for claim in argued_claims(debate):
        joint = _joint(claim.text) if len(claim.text) <= LONGEST_TEXT else None
        if joint is not None:
            yield Finding(
                code="compound-claim",
                message=f"`{claim.id}` holds two propositions",
                at=_at_joint(claim, joint),
                help="make two claims of it; one may be a reason for the other",
            )


def claim_too_long(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A claim too long to be one plain sentence."""
    for claim in argued_claims(debate):
        if _width(claim.text) > LONGEST_TEXT:
            yield Finding(
                code="claim-too-long",
                message=f"`{claim.id}` has {len(claim.text)} characters",
                at=Pointer(place=claim.origin / "text"),
                help=f"say it in {LONGEST_TEXT} characters, or make several claims of it",
            )


def short_too_long(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A claim whose short form is too long for a box on a map."""
    for claim in argued_claims(debate):
        if claim.short is not None and _width(claim.short) > LONGEST_SHORT:
            yield Finding(
                code="short-too-long",
                message=f"the short form of `{claim.id}` has {len(claim.short)} characters",
                at=Pointer(place=claim.origin / "short"),
                help=f"say it in about 40 characters, {LONGEST_SHORT} at most",
            )


def claim_without_short(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A claim too long for its box that has no short form."""
    for claim in argued_claims(debate):
        if claim.short is None and LONGEST_BOX < _width(claim.text) <= LONGEST_TEXT:
            yield Finding(
                code="claim-without-short",
                message=f"`{claim.id}` is too long for its box on the map",
                at=Pointer(place=claim.origin / "text"),
                help="add `short:` with the claim in about 40 characters",
            )


def _at_joint(claim: Claim, joint: str) -> Pointer:
    return Pointer(place=claim.origin / "text", words=f"joined by `{joint}`")


def _joint(text: str) -> str | None:
    """The word that joins two English clauses, each with a verb of its own."""
    bare = _QUOTED.sub("x", " ".join(text.split()))
    for match in _JOINT.finditer(bare):
        word = next(group for group in match.groups() if group)
        left, right = bare[: match.start()], bare[match.end() :]
        if not _NO_JOINT.match(right) and _joins(word, left, right):
            return word
    return None


def _joins(word: str, left: str, right: str) -> bool:
    if word == ";":
        return min(count_words(left), count_words(right)) >= _FEWEST_WORDS
    if _VERB_LAST.search(left):
        return False  # two verbs of one clause: `can and should`
    if _SUBORDINATE.search(left):
        return False  # the joint may lie inside the clause that this word begins
    return _VERB.search(left) is not None and _VERB.search(_own_part(right)) is not None


def _own_part(words: str) -> str:
    """What a clause says itself, before another clause depends on it."""
    dependent = _SUBORDINATE.search(words)
    return words if dependent is None else words[: dependent.start()]


def _width(text: str) -> int:
    """The width in Latin characters; Chinese ones are twice as wide."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
