"""Check of whose view a quotation gives: is it one that the author only states to reject."""

from __future__ import annotations

import re
from collections.abc import Iterator

from argmap.analysis.folding import plain
from argmap.analysis.proofs import Proof, Proofs
from argmap.analysis.sentences import sentence_at
from argmap.checks.evidence import proved
from argmap.checks.leagues import leagues_with, names
from argmap.checks.spans import span
from argmap.findings.finding import Finding, Pointer
from argmap.model.claims import SourceStance
from argmap.model.debate import Debate
from argmap.model.sources import Passage, SourceText

_SAY = (
    r"(?:argue|allege|assert|assume|believe|charge|claim|complain|contend|fear|hold|imagine|insist"
    r"|maintain|object|say|suggest|suppose|think|warn|worry)"
)
_SAID = r"(?:argued|claimed|said|alleged|believed|objected|thought|assumed|suggested)"
_OTHERS = re.compile(
    rf"""
    \b (?: (?:some|many|most|a\sfew|several|other|certain)
            (?:\s(?:people|critics|opponents|scholars|experts|observers|commentators|others))?
          | critics | opponents | detractors | skeptics | sceptics | proponents | supporters
          | advocates | defenders | others | those\swho\s\w+ | the\sother\sside )
    (?:\s(?:of|to|who|in)\s(?:\w+\s){{0,3}}?\w+)?
    (?:\s(?:also|often|still|may|might|will|would))?
    \s {_SAY}\b
    | \b it\s(?:is|has\sbeen|may\sbe|might\sbe|can\sbe)\s
      (?:(?:often|sometimes|widely|commonly)\s)? {_SAID}\b
    | \b (?: conventional\swisdom
            | the\s(?:common|usual|standard)\s(?:view|claim|objection|argument) )\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_REJECTS = re.compile(
    r"""
    \W* (?: but | however | yet | nonetheless | nevertheless | in\s(?:fact|reality|truth)
      | actually | on\sthe\scontrary | wrong | nonsense | not\sso | far\sfrom\sit | quite\sthe
      | (?:the\s)?(?:truth|fact|reality)\sis
      | (?:this|that|such|these|those|the|their|its)\s(?:\w+\s)?
        (?:argument|belief|claim|concern|criticism|critique|fear|idea|notion|objection|view|worry)
        s?\s (?:is|are|was|were|ignores?|fails?|misses|overlooks?|cannot|can't|doesn't|don't)
      | (?:this|that|it|they)\s(?:is|are|was|were)\s(?:\w+\s)?
        (?:wrong|false|mistaken|misguided|untrue|incorrect|a\smyth|nonsense|not\strue|not\sso)
    ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)


def straw_argument(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A view used in support that its author states only to reject."""
    leagues = leagues_with([debate], lambda league: league.no_straw)
    for evidence, proof, text in proved(debate, proofs) if leagues else ():
        if evidence.stance is SourceStance.REBUTS:
            yield Finding(
                code="straw-argument",
                message=f"the author of `{evidence.source}` rejects what is quoted here",
                at=Pointer(place=evidence.origin / "stance", words=names(leagues)),
                help="quote somebody who holds the view, or use the author's answer to it",
            )
        elif evidence.stance is None and evidence.speaker is None:
            found = _rejected(proof, text)
            if found is not None:
                yield Finding(
                    code="straw-argument",
                    message=f"`{evidence.source}` seems to give a view here that it then rejects",
                    at=Pointer(place=evidence.origin / "quote", words=names(leagues)),
                    related=(
                        Pointer(place=span(text, found[0]), words="given as others' view"),
                        Pointer(place=span(text, found[1]), words="and then rejected"),
                    ),
                    help="quote the author's own view, or say with `stance` what the author makes "
                    "of this one",
                )


def _rejected(proof: Proof, text: SourceText) -> tuple[Passage, Passage] | None:
    """The sentence that gives a view as that of others, and the next, if it rejects it."""
    quoted = proof.passage
    view = sentence_at(text, max(quoted.start, quoted.end - 1))
    found = _OTHERS.search(_line(text, view))
    behind = next_sentence(text, view)
    if found is None or behind is None or quoted.end > behind.start:
        return None
    return (view, behind) if _REJECTS.match(_line(text, behind)) else None


def next_sentence(text: SourceText, sentence: Passage) -> Passage | None:
    """The sentence behind another, across the end of a paragraph too."""
    at = sentence.end
    while at < len(text.text) and not text.text[at].isalnum():
        at += 1
    return sentence_at(text, at) if at < len(text.text) else None


def _line(text: SourceText, passage: Passage) -> str:
    return plain(text.words(passage))
