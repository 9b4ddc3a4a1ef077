"""Check of tags: do they keep to the figures and names of their cards."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.analysis.cuts import Cut, cuts_of
from argmap.analysis.naming import NOTHING, Known, known_in, strange_names, strange_numbers
from argmap.analysis.proofs import Proofs
from argmap.checks.leagues import leagues_with, names
from argmap.findings.finding import Finding, Pointer
from argmap.model.claims import Claim
from argmap.model.debate import Debate


def tag_distorted(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A tag with a number or a name that neither its cards nor their cites have."""
    leagues = leagues_with([debate], lambda league: league.faithful_tags)
    common = known_in(_topic(debate))
    for claim in debate.claims.values() if leagues else ():
        if not claim.evidence or any(e.origin not in proofs.by_origin for e in claim.evidence):
            continue
        cuts = cuts_of(claim, debate=debate, proofs=proofs)
        for words in dict.fromkeys(_strange(claim, cuts, debate, common)):
            yield Finding(
                code="tag-distorted",
                message=f"`{words}` is in the tag and nowhere on its card",
                at=Pointer(place=claim.origin / "text", words=names(leagues)),
                related=(Pointer(place=claim.evidence[0].origin / "quote", words="the card"),),
                help="keep to the card's own figures and names, or add evidence that has them",
            )


def _strange(claim: Claim, cuts: tuple[Cut, ...], debate: Debate, common: Known) -> Iterator[str]:
    """The figures and names of a tag that its card lacks; the topic's own names are common."""
    figures = list(strange_numbers(claim.text, NOTHING))
    named = list(strange_names(claim.text, common))
    if figures or named:
        known = known_in((*_bodies(cuts), *_cites(claim, debate)))
        yield from strange_numbers(claim.text, known)
        yield from (name for name in named if not known.is_known(name))


def _bodies(cuts: tuple[Cut, ...]) -> Iterator[str]:
    for cut in cuts:
        yield cut.text.words(cut.body)


def _cites(claim: Claim, debate: Debate) -> Iterator[str]:
    for evidence in claim.evidence:
        source = debate.sources[evidence.source]
        facts = (
            source.title,
            source.title_short,
            *source.author,
            source.issued,
            source.container_title,
            source.publisher,
            source.qualifications,
            evidence.speaker,
            source.cite.written if source.cite else None,
        )
        yield from (fact for fact in facts if fact)


def _topic(debate: Debate) -> Iterator[str]:
    """What everybody in the debate speaks of."""
    topic = debate.topic
    yield from filter(None, (topic.title, topic.motion, topic.background))
    for issue in topic.issues:
        yield from (issue.title, issue.question)
