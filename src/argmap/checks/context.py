"""Checks of what stands right around a quotation: verbatim is not yet faithful."""

from __future__ import annotations

import re
from collections.abc import Iterator

from argmap.analysis.folding import plain
from argmap.analysis.proofs import Proofs
from argmap.analysis.sentences import sentence_at
from argmap.checks.evidence import proved
from argmap.checks.spans import span
from argmap.findings.finding import Finding, Pointer
from argmap.model.debate import Debate
from argmap.model.sources import Passage, SourceText

_TURN = re.compile(
    r"""
    [\s,;:()\[\]"'-]*
    (?P<turn> but (?!\s+also\b) | except | although | though | however | unless
      | rather (?!\s+than\b) | yet | only\s+(?:if|when) | even\s+(?:though|if)
      | provided\s+that | as\s+long\s+as | nonetheless | nevertheless )
    \b (?= .* \w )  # a last word, as in `not built yet`, takes nothing back
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NO_TURN = re.compile(
    r"\b(?:as|not|never|has|have|had)\Z | \bnot\s+(?:only|just|merely|simply)\b [^,;:]*,? \Z",
    re.VERBOSE | re.IGNORECASE,
)
"""Words after which nothing is taken back: `as though`, `not yet`, `not only … but`."""

_HEDGE = re.compile(
    r"""
    (?P<hedge>
      (?<! [\w'] )
      (?: (?-i:may) | might | could | would | should | not | never | cannot | nor | neither | no
        | without | hardly | barely | scarcely | rarely | seldom | sometimes | occasionally | often
        | almost | nearly | alleged | allegedly | reportedly | supposedly | purportedly | apparently
        | ostensibly | possibly | perhaps | maybe | probably | likely | arguably | if | unless
        | whether | whether\ or\ not | non | few | many | some | no\ longer
        | (?:few|many|most|some|none)\ of (?:\ (?:the|these|those|our|their|its))?
        | no\ (?:evidence|proof|sign|indication) (?:\ (?:that|of|for))?
        | (?:not|n't)\ (?:true|clear|certain|proven|shown|the\ case) \ that
        | (?:untrue|false|unclear|uncertain|doubtful|unlikely|a\ myth) \ that
        | (?:deny|denies|denied|denying|disputes?|disputed|doubts|doubted) (?:\ that)?
        | (?<! no\ ) (?<! a\ ) (?<! any\ ) (?<! little\ ) (?<! reasonable\ ) doubt (?:\ that)?
        | (?:fail|fails|failed|failing|refuse|refuses|refused|refusing|unable|unlikely) \ to
        | (?:seem|seems|seemed|appear|appears|appeared|believed|thought|said) \ to
      )
      | \w+n't
    )
    [\s,;:("'\[-]* \Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NEAR = 80
"""How many characters around a quotation are looked at."""


def quote_cut_short(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A quotation that stops right before its sentence turns."""
    for evidence, proof, text in proved(debate, proofs):
        rest = _rest(text, proof.passage)
        turn = _TURN.match(plain(text.words(rest)[:_NEAR]))
        if turn is None or _NO_TURN.search(evidence.quote.strip()):
            continue
        yield Finding(
            code="quote-cut-short",
            message=f"this quotation stops right before `{turn['turn'].lower()}`",
            at=Pointer(place=evidence.origin / "quote"),
            related=(Pointer(place=span(text, rest), words="how the sentence goes on"),),
            help="quote the sentence to its end, so that a reader can judge it",
        )


def quote_drops_hedge(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A quotation that begins right behind a word that takes back or limits what it says."""
    for evidence, proof, text in proved(debate, proofs):
        before = _before(text, proof.passage)
        hedge = _HEDGE.search(plain(text.words(before)[-_NEAR:]))
        if hedge is None or _is_estimate(hedge["hedge"], evidence.quote):
            continue
        word = hedge["hedge"]
        yield Finding(
            code="quote-drops-hedge",
            message=f"this quotation begins right behind `{word.lower()}`",
            at=Pointer(place=evidence.origin / "quote"),
            related=(Pointer(place=span(text, before), words="how the sentence begins"),),
            help=f"take `{word}` into the quotation: it changes what the words say",
        )


def _is_estimate(hedge: str, quote: str) -> bool:
    """Whether a number is only called about right: `some 40 schools` are about 40."""
    return hedge.lower() == "some" and quote.strip()[:1].isdigit()


def _before(text: SourceText, passage: Passage) -> Passage:
    """What stands before a passage in the sentence that it begins in."""
    start = sentence_at(text, passage.start).start
    said = text.words(Passage(start, passage.start))
    return Passage(start, start + len(said.rstrip()))


def _rest(text: SourceText, passage: Passage) -> Passage:
    """What follows a passage in the sentence that it ends in."""
    end = max(passage.end, sentence_at(text, max(passage.start, passage.end - 1)).end)
    said = text.words(Passage(passage.end, end))
    return Passage(end - len(said.lstrip()), end)
