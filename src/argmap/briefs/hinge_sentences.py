"""Hinges told: what alone, or two things together, would change a claim's standing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from argmap.analysis.graph import Element, ElementKind
from argmap.analysis.hinges import Hinge, Hinges
from argmap.analysis.leaning import Leaning
from argmap.analysis.margins import Margin
from argmap.analysis.pairs import Pair, Pairs
from argmap.briefs.named import Steps, source_words
from argmap.briefs.sentences import (
    counted,
    quoted,
    shared_issue,
    standing_condition,
    weight_words,
)
from argmap.briefs.telling import Chapter, Part
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, EvidenceId, SourceId
from argmap.model.standings import Standing

MOST_PAIRS = 3
"""How many pairs are told."""
_EASILY = (ElementKind.CLAIM, ElementKind.EVIDENCE, ElementKind.SOURCE, ElementKind.ARGUMENT)


def tell_hinges(
    debate: Debate, hinges: Hinges, pairs: Pairs, leaning: Leaning | None
) -> Chapter | None:
    """Tell what decides whether a claim stands; nothing where that wasn't looked for."""
    teller = _Teller(debate, hinges.claim)
    most: tuple[Part, ...] = ()
    if leaning is not None and hinges.standing is Standing.STANDS:
        most = (Part(words=_most(debate, leaning)),)
    if hinges.deciding:
        parts = tuple(teller.singly(hinges.deciding))
        return Chapter(heading="It hinges on", parts=(*parts, *most))
    if pairs.found:
        parts = tuple(teller.together(pairs.found))
        return Chapter(
            heading="It hinges on no single thing, but on two together", parts=(*parts, *most)
        )
    if pairs.searched:
        heading = "No one thing, and no two together, would change whether it stands."
        return Chapter(heading=heading, parts=most)
    return Chapter(heading="What it depends on", parts=most) if most else None


class _Teller:
    def __init__(self, debate: Debate, claim: ClaimId) -> None:
        self._debate = debate
        self._claim = claim
        self._steps = Steps(debate)
        self._source_of = {evidence.id: evidence.source for evidence in debate.evidence}

    def singly(self, deciding: Iterable[Hinge]) -> Iterator[Part]:
        """What decides alone, by what the claim would then be."""
        groups: dict[Standing, list[Hinge]] = defaultdict(list)
        for hinge in deciding:
            groups[hinge.becomes].append(hinge)
        for becomes, group in groups.items():
            told = tuple(self._folded(group))
            these = "this" if len(told) == 1 else "any one of these"
            would = standing_condition(becomes)
            yield Part(words=f"It would {would} if {these} were set aside:")
            yield from (Part(words=words.rstrip(), depth=1) for words in told)

    def together(self, pairs: Sequence[Pair]) -> Iterator[Part]:
        """What decides only with something else, the most easily named first."""
        plain = [pair for pair in pairs if _named_easily(pair) == 0] or pairs
        told = sorted(plain, key=_named_easily)[:MOST_PAIRS]
        for pair in told:
            would = standing_condition(pair.becomes)
            both = f"{self._named(pair.first)}, and {self._named(pair.second)}"
            yield Part(words=f"It would {would} if both of these were set aside: {both}.")
        if len(pairs) > len(told):
            yield Part(words=f"So it is with {counted(len(pairs) - len(told), 'more pair')}.")

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
                yield f"{_capital(self._named(hinge.element))}."
        for hinge in evidence.values():
            if self._steps.evidence(hinge.element).claim not in kinds[ElementKind.CLAIM]:
                yield f"{_capital(self._named(hinge.element))}. {_margin(hinge.margin)}"
        for hinge in kinds[ElementKind.ARGUMENT].values():
            yield f"{_capital(self._named(hinge.element))}. {_margin(hinge.margin)}"
        for claim in map(ClaimId, kinds[ElementKind.CLAIM]):
            on = resting.get(claim)
            said = quoted(self._debate.claims[claim].text)
            if shared_issue(self._debate, self._claim, claim):
                said = f"The other answer, {said}"
            behind = f" {self._steps.source(on.element)} {_margin(on.margin)}" if on else ""
            yield f"{said}{behind}"

    def _named(self, element: Element) -> str:
        return self._steps.named(element, asked=self._claim)


def _most(debate: Debate, leaning: Leaning) -> str:
    """Which source a claim that stands depends on most."""
    source = source_words(debate.sources[leaning.source])
    still = "still stand, with less behind it"
    would = standing_condition(leaning.becomes) if leaning.decides else still
    return f"Of all sources it depends most on {source}. Without that it would {would}."


def _named_easily(pair: Pair) -> int:
    return _EASILY.index(pair.first.kind) + _EASILY.index(pair.second.kind)


def _margin(margin: Margin | None) -> str:
    """How much less it may weigh, where less than nothing at all makes the difference."""
    if margin is None or (margin.limit == 0 and margin.at_limit):
        return ""
    limit = weight_words(margin.limit)
    would = f"the claim would {standing_condition(margin.becomes)}"
    if margin.limit == margin.weight:
        return f"(It weighs {limit}; if it weighed any less, {would}.)"
    reach = f"at {limit} or less" if margin.at_limit else f"below {limit}"
    return f"(It weighs {weight_words(margin.weight)}; {reach} {would}.)"


def _capital(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"
