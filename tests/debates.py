"""Debates of any shape, for what must hold whatever is argued and in whichever order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from random import Random
from types import MappingProxyType
from typing import TypeAlias, TypeVar

from hypothesis import strategies as st

from argmap.analysis.weighing.graph import Element, ElementKind
from argmap.analysis.weighing.supposing import Supposition
from argmap.model.arguments import Argument, Bearing, Structure
from argmap.model.claims import Claim, Evidence
from argmap.model.debate import Debate
from argmap.model.ids import (
    ArgumentId,
    ClaimId,
    EvidenceId,
    IssueId,
    PositionId,
    SourceId,
    TopicId,
)
from argmap.model.issues import Issue, Position, Standard, Topic
from argmap.model.sources import Source
from argmap.origin import Origin

WEIGHTS = (None, 1.0, 0.8, 0.5, 0.3, 0.2, 0.0)
"""Few, so that they are often equal, or just so far apart as a standard of proof asks."""
SOURCES = ("report", "survey")
_HERE = Origin("arguments/topic/claims.yaml")
_Value = TypeVar("_Value")


@st.composite
def debates(
    draw: st.DrawFn, *, claims: int = 6, issues: int = 2, circles: bool = True, graded: bool = True
) -> Debate:
    """A debate of at most so many claims and issues, with all that can bear on a claim.

    Without `circles`, only claims drawn earlier bear on a claim; what is not `graded` has linked
    premises and full weight everywhere.
    """
    ids = tuple(ClaimId(f"c{number}") for number in range(draw(st.integers(1, claims))))
    stated: dict[ClaimId, Claim] = {}
    arguments: dict[ArgumentId, Argument] = {}
    for place, id_ in enumerate(ids):
        lower = ids if circles else ids[:place]
        stated[id_] = _claim(id_, *draw(_statements(lower, graded)))
        for number, said in enumerate(draw(_reasonings(lower, graded)), start=1):
            argument = _argument(id_, number, said)
            arguments[argument.id] = argument
    weights = draw(st.tuples(*[_weights(graded)] * len(SOURCES)))
    sources = {SourceId(s): _source(s, w) for s, w in zip(SOURCES, weights, strict=True)}
    return Debate(
        topic=_topic(draw(_issues(ids, issues))),
        claims=MappingProxyType(stated),
        arguments=MappingProxyType(arguments),
        sources=MappingProxyType(sources),
        texts=MappingProxyType({}),
    )


def suppositions(debate: Debate) -> st.SearchStrategy[Supposition]:
    """What one may suppose of a debate: that a few things are rejected, accepted or reweighed."""
    steps = [Element(ElementKind.EVIDENCE, evidence.id) for evidence in debate.evidence]
    steps += [Element(ElementKind.ARGUMENT, argument) for argument in debate.arguments]
    others = [Element(ElementKind.CLAIM, claim) for claim in debate.claims]
    others += [Element(ElementKind.SOURCE, source) for source in debate.sources]
    weights = st.sampled_from([weight for weight in WEIGHTS if weight is not None])
    return st.builds(
        Supposition,
        rejected=st.frozensets(st.sampled_from(steps + others), max_size=2),
        accepted=st.frozensets(st.sampled_from(sorted(debate.claims)), max_size=1),
        weights=st.dictionaries(st.sampled_from(steps), weights, max_size=2)
        if steps
        else st.just({}),
    )


def retold(debate: Debate, random: Random) -> Debate:
    """The same debate with its issues, positions, claims, evidence and arguments in any order."""

    def mixed(values: Sequence[_Value]) -> tuple[_Value, ...]:
        return tuple(random.sample(values, len(values)))

    issues = (replace(i, positions=mixed(i.positions)) for i in debate.topic.issues)
    claims = (
        replace(claim, evidence=mixed([replace(e, unless=mixed(e.unless)) for e in claim.evidence]))
        for claim in debate.claims.values()
    )
    arguments = (
        replace(argument, premises=mixed(argument.premises), unless=mixed(argument.unless))
        for argument in debate.arguments.values()
    )
    return replace(
        debate,
        topic=replace(debate.topic, issues=mixed(tuple(issues))),
        claims=MappingProxyType({c.id: c for c in mixed(tuple(claims))}),
        arguments=MappingProxyType({a.id: a for a in mixed(tuple(arguments))}),
    )


_Cited: TypeAlias = tuple[str, float | None, list[ClaimId]]
_Stated: TypeAlias = tuple[bool, float | None, list[_Cited]]
_Reasoned: TypeAlias = tuple[Bearing, list[ClaimId], Structure, float | None, list[ClaimId]]


# Strategies are kept, because to make one takes longer than to draw from it.


@cache
def _weights(graded: bool) -> st.SearchStrategy[float | None]:
    return st.sampled_from(WEIGHTS if graded else (None,))


@cache
def _exceptions(lower: tuple[ClaimId, ...]) -> st.SearchStrategy[list[ClaimId]]:
    none: st.SearchStrategy[list[ClaimId]] = st.just([])
    some = st.lists(st.sampled_from(lower), min_size=1, max_size=2, unique=True) if lower else none
    return st.one_of(none, none, some)


@cache
def _statements(lower: tuple[ClaimId, ...], graded: bool) -> st.SearchStrategy[_Stated]:
    cited = st.tuples(st.sampled_from(SOURCES), _weights(graded), _exceptions(lower))
    none: st.SearchStrategy[list[_Cited]] = st.just([])
    return st.tuples(
        st.sampled_from((False,) * 7 + (True,)),
        st.one_of(st.none(), st.none(), _weights(graded)),
        st.one_of(none, st.lists(cited, max_size=2)),
    )


@cache
def _reasonings(lower: tuple[ClaimId, ...], graded: bool) -> st.SearchStrategy[list[_Reasoned]]:
    if not lower:
        return st.just([])
    argument = st.tuples(
        st.sampled_from(tuple(Bearing)),
        st.lists(st.sampled_from(lower), min_size=1, max_size=3, unique=True),
        st.sampled_from(tuple(Structure) if graded else (Structure.LINKED,)),
        _weights(graded),
        _exceptions(lower),
    )
    return st.lists(argument, max_size=2)


@cache
def _issues(ids: tuple[ClaimId, ...], most: int) -> st.SearchStrategy[tuple[Issue, ...]]:
    theses = st.lists(st.sampled_from(ids), min_size=1, max_size=3, unique=True)
    issues = st.lists(st.tuples(st.sampled_from(tuple(Standard)), theses), max_size=most)
    return issues.map(lambda told: tuple(_issue(n, *said) for n, said in enumerate(told)))


def _claim(
    id_: ClaimId, common_ground: bool, presumption: float | None, cited: list[_Cited]
) -> Claim:
    evidence = tuple(
        Evidence(
            id=EvidenceId(f"{id_}.evidence.{number}"),
            claim=id_,
            source=SourceId(source),
            quote="So it is.",
            weight=weight,
            unless=tuple(unless),
            origin=_HERE / "claims" / id_ / "evidence" / (number - 1),
        )
        for number, (source, weight, unless) in enumerate(cited, start=1)
    )
    return Claim(
        id=id_,
        text=f"The claim {id_} holds.",
        common_ground=common_ground,
        presumption=presumption,
        evidence=evidence,
        origin=_HERE / "claims" / id_,
    )


def _argument(claim: ClaimId, number: int, said: _Reasoned) -> Argument:
    bearing, premises, structure, weight, unless = said
    return Argument(
        id=ArgumentId(f"{claim}.{bearing}.{number}"),
        claim=claim,
        bearing=bearing,
        premises=tuple(premises),
        structure=structure,
        weight=weight,
        unless=tuple(unless),
        origin=_HERE / "claims" / claim / str(bearing) / (number - 1),
    )


def _issue(number: int, standard: Standard, theses: list[ClaimId]) -> Issue:
    at = _HERE / "issues" / f"i{number}"
    return Issue(
        id=IssueId(f"i{number}"),
        title=f"Issue {number}",
        question="Which of them is it?",
        standard=standard,
        positions=tuple(
            Position(id=PositionId(f"p-{t}"), label=t, thesis=t, origin=at / t) for t in theses
        ),
        origin=at,
    )


def _topic(issues: tuple[Issue, ...]) -> Topic:
    return Topic(id=TopicId("topic"), title="Topic", issues=issues, origin=_HERE)


def _source(name: str, weight: float | None) -> Source:
    return Source(
        id=SourceId(name),
        file=f"seeds/{name}.txt",
        type="report",
        title=name,
        weight=weight,
        origin=Origin("seeds/sources.yaml", ("sources", name)),
    )
