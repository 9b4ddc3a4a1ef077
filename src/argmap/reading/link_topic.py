"""Linking a topic's issues and the positions on them."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.model.ids import IssueId, PositionId, TopicId
from argmap.model.issues import Expectation, Issue, Position, Topic
from argmap.origin import Origin
from argmap.reading.decode import Decoded
from argmap.reading.link_claims import ClaimLinks
from argmap.reading.names import Names
from argmap.reading.schema import IssueEntry, TopicFile


def link_topic(id_: TopicId, file: Decoded[TopicFile], links: ClaimLinks) -> Topic | None:
    """Link a topic's positions to their theses; None where its file is of no use."""
    if file.content is None:
        return None
    return Topic(
        id=id_,
        title=file.content.title,
        motion=file.content.motion,
        as_of=file.content.as_of,
        background=file.content.background,
        issues=tuple(
            _issue(name, entry, links, origin=file.origin / "issues" / name)
            for name, entry in file.content.issues.items()
        ),
        expect=tuple(_expectations(file.content, links, origin=file.origin / "expect")),
        origin=file.origin,
    )


def issue_names(file: Decoded[TopicFile]) -> Names:
    """The issues that other files may name."""
    return Names(
        noun="issue",
        known=file.content.issues if file.content else (),
        lost=file.names,
        complete=file.content is not None,
        mend="add it to `issues` in `topic.yaml`",
    )


def _expectations(
    content: TopicFile, links: ClaimLinks, *, origin: Origin
) -> Iterator[Expectation]:
    for name, standing in content.expect.items():
        at = origin / name
        claim = links.resolve(name, at=at.key())
        if claim is not None and (claim == name or claim not in content.expect):
            yield Expectation(claim=claim, standing=standing, origin=at)


def _issue(name: str, entry: IssueEntry, links: ClaimLinks, *, origin: Origin) -> Issue:
    return Issue(
        id=IssueId(name),
        title=entry.title,
        question=entry.question,
        standard=entry.standard,
        positions=tuple(_positions(entry, links, origin=origin)),
        origin=origin,
    )


def _positions(entry: IssueEntry, links: ClaimLinks, *, origin: Origin) -> Iterator[Position]:
    for name, position in entry.positions.items():
        at = origin / "positions" / name
        thesis = links.resolve(position.thesis, at=at / "thesis")
        if thesis is not None:
            yield Position(
                id=PositionId(name),
                label=position.label,
                thesis=thesis,
                side=position.side,
                note=position.note,
                origin=at,
            )
