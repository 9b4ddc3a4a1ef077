"""Hinges told: what alone, or two things together, would change a claim's standing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from argmap.analysis.hinging.hinges import Hinge, Hinges
from argmap.analysis.hinging.leaning import Leaning
from argmap.analysis.hinging.pairs import Pair, Pairs
from argmap.analysis.weighing.graph import Element, ElementKind
from argmap.briefs.named import Steps
from argmap.briefs.sentences import (
    counted,
    quoted,
    shared_issue,
    standing_condition,
    stopped,
    weight_words,
)
from argmap.briefs.telling import ALONE, Chapter, Manner, Part
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, EvidenceId, SourceId
from argmap.model.standings import Standing

_MOST_PAIRS = 3
"""How many pairs are told, where there is room."""
_EASILY = (ElementKind.CLAIM, ElementKind.EVIDENCE, ElementKind.SOURCE, ElementKind.ARGUMENT)


def tell_hinges(
    debate: Debate,
    hinges: Hinges,
    pairs: Pairs,
    leaning: Leaning | None,
    *,
    manner: Manner = ALONE,
) -> Chapter | None:
    """Tell what decides whether a claim stands; nothing where that wasn't looked for."""
    teller = _Teller(debate, hinges.claim, manner)
    most: tuple[Part, ...] = ()
    if leaning is not None and hinges.standing is Standing.STANDS:
        most = (teller.most(leaning),)
    if hinges.deciding:
        other = (h for h in hinges.deciding if not (most and _is_source(h.element, leaning)))
        parts = (*teller.singly(other), *most)
        return Chapter(heading="It hinges on", parts=parts) if parts else None
    if pairs.found:
        parts = (*teller.together(pairs.found), *most)
        heading = "It hinges on no single thing, but on two together"
        return Chapter(heading=heading, parts=parts) if parts else None
    return Chapter(heading=_nothing(hinges, pairs), parts=most)


def _nothing(hinges: Hinges, pairs: Pairs) -> str:
    """That nothing decides it, as far as was looked."""
    if not hinges.searched:
        return "What it hinges on was not looked for: too many claims depend on each other."
    if not pairs.searched:
        return (
            "No one thing would change whether it stands. Whether two together would was not "
            "looked for: there are too many."
        )
    return "No one thing, and no two together, would change whether it stands."


class _Teller:
    def __init__(self, debate: Debate, claim: ClaimId, manner: Manner) -> None:
        self._debate = debate
        self._claim = claim
        self._steps = Steps(debate, cite=manner.cite, short=manner.short)
        self._most_pairs = 1 if manner.short else _MOST_PAIRS
        self._beside = manner.beside
        self._source_of = {evidence.id: evidence.source for evidence in debate.evidence}

    def singly(self, deciding: Iterable[Hinge]) -> Iterator[Part]:
        """What decides alone, by what the claim would then be."""
        groups: dict[Standing, list[Hinge]] = defaultdict(list)
        for hinge in deciding:
            if self._is_beside(hinge.element):
                continue
            groups[hinge.becomes].append(hinge)
        for becomes, group in groups.items():
            told = tuple(self._folded(group))
            would = f"It would {standing_condition(becomes)}"
            if len(told) == 1:
                this = f"{told[0][:1].lower()}{told[0][1:]}".rstrip()
                yield Part(words=f"{would} if this were rejected: {this}")
                continue
            yield Part(words=f"{would} if any one of these were rejected:")
            yield from (Part(words=words.rstrip(), depth=1) for words in told)

    def together(self, pairs: Sequence[Pair]) -> Iterator[Part]:
        """What decides only with something else, the most easily named first."""
        pairs = [p for p in pairs if not any(map(self._is_beside, (p.first, p.second)))]
        plain = [pair for pair in pairs if _named_easily(pair) == 0] or pairs
        told = sorted(plain, key=_named_easily)[: self._most_pairs]
        alike: dict[tuple[Element, Standing], list[Element]] = defaultdict(list)
        for pair in told:
            alike[pair.first, pair.becomes].append(pair.second)
        for (first, becomes), seconds in alike.items():
            yield from self._both(self._named(first), seconds, standing_condition(becomes))
        if len(pairs) > len(told):
            more = _capital(counted(len(pairs) - len(told), "more pair"))
            yield Part(words=f"{more} would do the same.")

    def _both(self, first: str, seconds: list[Element], would: str) -> Iterator[Part]:
        """What decides together with one and the same thing."""
        if len(seconds) == 1:
            both = stopped(f"{first}, and {self._named(seconds[0])}")
            yield Part(words=f"It would {would} if both of these were rejected: {both}")
            return
        yield Part(words=f"It would {would} if {first} were rejected, and one of these with it:")
        yield from (self._alone(second, depth=1) for second in seconds)

    def _folded(self, group: list[Hinge]) -> Iterator[str]:
        """Each hinge once: a claim with the quotation it turns on, and that with its source."""
        kinds: dict[ElementKind, dict[str, Hinge]] = defaultdict(dict)
        for hinge in group:
            kinds[hinge.element.kind][hinge.element.id] = hinge
        evidence = {EvidenceId(id_): hinge for id_, hinge in kinds[ElementKind.EVIDENCE].items()}
        quoted_sources = {self._source_of[id_] for id_ in evidence}
        resting = {self._steps.evidence(hinge.element).claim: hinge for hinge in evidence.values()}
        for id_, hinge in kinds[ElementKind.SOURCE].items():
            if SourceId(id_) not in quoted_sources:
                yield self._alone(hinge.element).words
        for hinge in evidence.values():
            if self._steps.evidence(hinge.element).claim not in kinds[ElementKind.CLAIM]:
                yield f"{self._alone(hinge.element).words} {_margin(hinge)}"
        for hinge in kinds[ElementKind.ARGUMENT].values():
            yield f"{self._alone(hinge.element).words} {_margin(hinge)}"
        for claim in map(ClaimId, kinds[ElementKind.CLAIM]):
            on = resting.get(claim)
            said = quoted(self._steps.words(claim))
            if self._is_rival(claim):
                said = f"The other answer, {said}"
            behind = f" {self._steps.source(on.element)} {_margin(on)}" if on else ""
            yield f"{said}{behind}"

    def most(self, leaning: Leaning) -> Part:
        """Which source a claim that stands depends on most."""
        source = stopped(self._steps.source_named(leaning.source))
        still = "still stand, with less behind it"
        would = standing_condition(leaning.becomes) if leaning.decides else still
        return Part(
            words=f"Of all sources it depends most on {source} Without it, it would {would}."
        )

    def _alone(self, element: Element, *, depth: int = 0) -> Part:
        """An element as a sentence of its own."""
        return Part(words=stopped(_capital(self._named(element))), depth=depth)

    def _named(self, element: Element) -> str:
        named = self._steps.named(element, asked=self._claim)
        if element.kind is ElementKind.CLAIM and self._is_rival(ClaimId(element.id)):
            return f"the other answer ({named})"
        return named

    def _is_beside(self, element: Element) -> bool:
        return element.kind is ElementKind.CLAIM and element.id in self._beside

    def _is_rival(self, claim: ClaimId) -> bool:
        return shared_issue(self._debate, self._claim, claim) is not None


def _is_source(element: Element, leaning: Leaning | None) -> bool:
    """Whether an element is the source of which is said that a claim depends on it most."""
    return leaning is not None and element == Element(ElementKind.SOURCE, leaning.source)


def _named_easily(pair: Pair) -> int:
    return _EASILY.index(pair.first.kind) + _EASILY.index(pair.second.kind)


def _margin(hinge: Hinge) -> str:
    """How much less it may weigh, where less than nothing at all makes the difference."""
    margin = hinge.margin
    if margin is None or (margin.limit == 0 and margin.at_limit):
        return ""
    limit = weight_words(margin.limit)
    below = f"{limit} or less" if margin.at_limit else f"less than {limit}"
    if margin.limit == margin.weight:
        below = "any less"
    then = f"{below} would do the same"
    if margin.becomes is not hinge.becomes:
        then = f"with {below} the claim would {standing_condition(margin.becomes)}"
    return f"(It weighs {weight_words(margin.weight)}; {then}.)"


def _capital(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"
