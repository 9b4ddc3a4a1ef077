"""Named: sources, arguments and evidence by what they say and who says it."""

from __future__ import annotations

from typing import Protocol, assert_never

from argmap.analysis.weighing.graph import Element, ElementKind
from argmap.briefs.cites import last_name
from argmap.briefs.dates import long_date
from argmap.briefs.sentences import all_quoted, listed, quoted, stopped, weight_words
from argmap.briefs.words import unstopped
from argmap.model.arguments import Argument, Bearing
from argmap.model.claims import Claim, Evidence, Fidelity
from argmap.model.debate import Debate
from argmap.model.ids import ArgumentId, ClaimId, EvidenceId, SourceId
from argmap.model.sources import Source

_SMALL = frozenset(
    """A All An And Arguable As At Both But By Each Everybody Few For From He Her His How If In It
    Its Many More Most Much Named Nearly No Nobody Not Nothing On One Only Or Other Our Secondary
    She So Some Such That The Their There These They This Those Three To Too Two We What Where
    Which Who With""".split()
)


class Cite(Protocol):
    """How a source is named, and who speaks in it."""

    def __call__(self, source: Source, *, speaker: str | None = None) -> str:
        """Name a source, and a speaker who is not its author."""
        ...


def cite_words(source: Source, *, speaker: str | None = None) -> str:
    """Who says something, where, and when, with the source's id for whoever looks it up."""
    when = long_date(source.issued) if source.issued else "undated"
    where = f"{_carrier(source)}, {when} ({source.id})"
    if speaker is None or speaker in source.author:
        return where
    return f"{speaker[:1].upper()}{speaker[1:]}, in {where}"


def _carrier(source: Source) -> str:
    """A source by its authors, or by its title, which is in brackets if it bears none."""
    if source.author:
        return listed(source.author if len(source.author) < 3 else _et_al(source))
    if "title" in source.inferred:
        return f"[{unstopped(source.title)}]"
    return quoted(source.title, stop=False)


def _et_al(source: Source) -> tuple[str, ...]:
    return (last_name(source.author[0]), "others")


class Steps:
    """The arguments and the evidence of a debate, named by what they say."""

    def __init__(self, debate: Debate, *, cite: Cite = cite_words, short: bool = False) -> None:
        self._debate = debate
        self._cite = cite
        self._short = short
        self._evidence = {evidence.id: evidence for evidence in debate.evidence}

    def claim(self, element: Element) -> Claim:
        """The claim that a presumption is of."""
        return self._debate.claims[ClaimId(element.id)]

    def words(self, claim: ClaimId) -> str:
        """A claim's text, or what it is called on a map."""
        return self._debate.claims[claim].label if self._short else self._debate.claims[claim].text

    def argument(self, element: Element) -> Argument:
        """The argument that an element is."""
        return self._debate.arguments[ArgumentId(element.id)]

    def evidence(self, element: Element) -> Evidence:
        """The evidence that an element is."""
        return self._evidence[EvidenceId(element.id)]

    def said(self, element: Element) -> str:
        """What a step says, in one or two sentences."""
        match element.kind:
            case ElementKind.ARGUMENT:
                premises = dict.fromkeys(self.argument(element).premises)
                return all_quoted([self._debate.claims[premise].text for premise in premises])
            case ElementKind.EVIDENCE:
                words = self.words_of(element)
                return stopped(f"{words[:1].upper()}{words[1:]}")
            case ElementKind.CLAIM | ElementKind.SOURCE:
                return "It is presumed from the start."
            case _:
                assert_never(element.kind)

    def named(self, element: Element, *, asked: ClaimId | None = None) -> str:
        """What is rejected or decides, as a part of a sentence.

        Args:
            element: What to name.
            asked: The claim that is asked about, which isn't quoted again.
        """
        match element.kind:
            case ElementKind.SOURCE:
                return f"everything from {self.source_named(SourceId(element.id))}"
            case ElementKind.CLAIM:
                return quoted(self.words(ClaimId(element.id)), stop=False)
            case ElementKind.EVIDENCE:
                claim = self.evidence(element).claim
                target = "" if claim == asked else f"for {self._target(claim, asked)} "
                return f"the quotation {target}from {self.cite(element)}"
            case ElementKind.ARGUMENT:
                argument = self.argument(element)
                texts = [self.words(premise) for premise in argument.premises]
                said, target = all_quoted(texts, stop=False), self._target(argument.claim, asked)
                objects = argument.bearing is Bearing.BUT
                return f"the {'objection' if objects else 'step from'} {said} to {target}"
            case _:
                assert_never(element.kind)

    def source(self, element: Element) -> str:
        """Where a quotation comes from, as a sentence."""
        said = "Concluded from" if self._infers(element) else "Source"
        return stopped(f"{said}: {self.cite(element)}")

    def source_named(self, source: SourceId) -> str:
        """A source, as a part of a sentence."""
        return self._cite(self._debate.sources[source])

    def cite(self, element: Element) -> str:
        """Who says what is quoted, where and when."""
        evidence = self.evidence(element)
        return self._cite(self._debate.sources[evidence.source], speaker=evidence.speaker)

    def says_so(self, element: Element) -> str:
        """That a source says something, as the beginning of a sentence that names it."""
        if self._infers(element):
            return "It is concluded from what a source says"
        return "A source says so"

    def words_of(self, element: Element) -> str:
        """Whose words speak for a claim, as a part of a sentence."""
        what = "what is concluded" if self._infers(element) else "a quotation"
        return f"{what} from {self.cite(element)}"

    def weighing(self, element: Element, weight: float) -> str:
        """What a step weighs and why, in brackets; nothing where nobody has said."""
        told = self.weight_told(element, weight)
        return f" ({told})" if told else ""

    def weight_told(self, element: Element, weight: float) -> str:
        """What a step weighs and why; nothing where nobody has said."""
        if not self.is_weighed(element):
            return ""
        reason = self.weight_reason(element)
        because = f": {_lower(unstopped(reason))}" if reason else ""
        full = self._given_weight(element)
        share = f", a share of {weight_words(full)}" if full and weight < full else ""
        return f"weight {weight_words(weight)}{share}{because}"

    def is_weighed(self, element: Element) -> bool:
        """Whether somebody has said how much a step weighs."""
        return self._given_weight(element) is not None

    def weight_reason(self, element: Element) -> str | None:
        """Why a step weighs what it does, if anybody says."""
        match element.kind:
            case ElementKind.ARGUMENT:
                return self.argument(element).weight_reason
            case ElementKind.EVIDENCE:
                evidence = self.evidence(element)
                source = self._debate.sources[evidence.source]
                own = evidence.weight is not None
                return evidence.weight_reason if own else source.weight_reason
            case ElementKind.CLAIM | ElementKind.SOURCE:
                return None
            case _:
                assert_never(element.kind)

    def _infers(self, element: Element) -> bool:
        return self.evidence(element).fidelity is Fidelity.INFERENCE

    def _target(self, claim: ClaimId, asked: ClaimId | None) -> str:
        return "the claim itself" if claim == asked else quoted(self.words(claim), stop=False)

    def _given_weight(self, element: Element) -> float | None:
        match element.kind:
            case ElementKind.ARGUMENT:
                return self.argument(element).weight
            case ElementKind.EVIDENCE:
                evidence = self.evidence(element)
                source = self._debate.sources[evidence.source]
                return source.weight if evidence.weight is None else evidence.weight
            case ElementKind.CLAIM:
                return self.claim(element).presumption
            case ElementKind.SOURCE:
                return None
            case _:
                assert_never(element.kind)


def _lower(text: str) -> str:
    """A sentence's words for the middle of another one; only small words lose their capital."""
    first = text.split(" ", 1)[0].rstrip(":,;")
    return text[:1].lower() + text[1:] if first in _SMALL else text
