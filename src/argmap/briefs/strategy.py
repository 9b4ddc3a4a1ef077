"""The strategy sheet: what a round comes down to, on a few pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from argmap.briefs.blocks import Block, Paragraph, Point, Points, Table
from argmap.briefs.claim_words import all_linked, first_cite
from argmap.briefs.concessions import concessions
from argmap.briefs.document import Brief, Section, SectionKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.headings import contention_title
from argmap.briefs.pace import duration
from argmap.briefs.parties import CaseKey, Party
from argmap.briefs.ranking import strongest_arguments
from argmap.briefs.sections.if_they_say import clash_tables
from argmap.briefs.sections.open_ends import open_ends
from argmap.briefs.spoken import Spoken
from argmap.briefs.turning import turning_points, turning_words
from argmap.briefs.words import Style, Text, Words, plain, text_of
from argmap.model.arguments import Argument

_STRONGEST = 3
_TOLD = 2
"""How many reasons a story gives for a case."""
_ROWS = 6
"""How many rows a clash table has, so that the sheet stays a few pages."""
_GRAVEST = 3
"""How many kinds of open ends are told."""
_POINTS = 4
"""How many points a list has."""


def build_strategy(dossier: Dossier) -> Brief:
    """Give what a team looks at before a round: stories, times, clash, concessions, hinges.

    It is a sheet of its own, next to the file, so nothing in it leads to a page.
    """
    profile = dossier.profile
    speaking = [party for party in dossier.everybody if party.keys]
    wanted = [p for p in speaking if profile.side is None or p.side is profile.side]
    return Brief(
        id=f"{profile.id}-strategy",
        title=profile.title,
        subtitle="Strategy: what to say to what",
        language="en",
        paper=profile.paper,
        analytics=profile.analytics,
        cover=None,
        sections=(_round(dossier, speaking, wanted),),
    )


def _round(dossier: Dossier, speaking: list[Party], wanted: list[Party]) -> Section:
    """Begin with each side's story; what each does about it follows without a new page."""
    spoken = Spoken(dossier.debate)
    return Section(
        id="round",
        kind=SectionKind.WEIGHING,
        title="What the round comes down to",
        blocks=(
            *(Paragraph(_story(dossier, spoken, party)) for party in speaking),
            *(_unlinked(block) for party in speaking for block in _best(dossier, party)),
        ),
        sections=tuple(_party(dossier, party) for party in wanted),
    )


def _story(dossier: Dossier, spoken: Spoken, party: Party) -> Words:
    """What a side holds and the main reasons why, in a sentence a case."""
    leads = (f"{party.name} says", "It also says", *["And it says"] * len(party.keys))
    told = " ".join(
        _told(dossier, spoken, key, lead) for key, lead in zip(party.keys, leads, strict=False)
    )
    return (Text(party.name, Style.STRONG), Text(told.removeprefix(party.name)))


def _told(dossier: Dossier, spoken: Spoken, key: CaseKey, lead: str) -> str:
    thesis = dossier.position(key).thesis
    firsts = [r.premises[:1] for r in _strongest(dossier, [key])]
    reasons = list(dict.fromkeys(firsts))[:_TOLD]
    because = ", and ".join(f"because {spoken.claims(reason)}" for reason in reasons)
    return f"{lead} that {', '.join(filter(None, (spoken.claim(thesis), because)))}."


def _party(dossier: Dossier, party: Party) -> Section:
    return Section(
        id=f"strategy-{party.id}",
        kind=SectionKind.CASE,
        title=party.name,
        side=party.side,
        blocks=tuple(map(_unlinked, _blocks(dossier, party))),
    )


def _blocks(dossier: Dossier, party: Party) -> Iterator[Block]:
    others = [other for other in dossier.everybody if other.id != party.id]
    yield from _case(dossier, party)
    yield from clash_tables(dossier, party, most=_ROWS)
    yield from _points("What they can’t do without", _hinging(dossier, party))
    held = (words for other in others for words in _hinging(dossier, other))
    yield from _points("What we can’t do without", held)
    issues = dict.fromkeys(issue for issue, _ in party.keys)
    granted = (words for i in issues for words in concessions(dossier, party, issue=i))
    yield from _points("Where we are weak", granted)
    for found in islice(open_ends(dossier, party), _GRAVEST):
        yield from _points(found.heading, (p.words for p in found.points if not p.depth))


def _points(heading: str, words: Iterable[Words]) -> Iterator[Points]:
    """Give the first of a list of points, and how many more there are; nothing for none."""
    told = list(words)
    more = [plain(f"and {len(told) - _POINTS} more, in the file")] if len(told) > _POINTS else []
    if points := tuple(Point(one) for one in (*told[:_POINTS], *more)):
        yield Points(heading=heading, points=points)


def _case(dossier: Dossier, party: Party) -> Iterator[Block]:
    """The case in brief: what is read, and how long that takes."""
    read = dossier.read_first(party)
    if any(dossier.stops(one.id) for one in read):
        budget = dossier.budget(party)
        yield replace(budget, times=budget.times[:1])
        yield Table(
            caption=plain("The case in brief"),
            columns=("Contention", "Cards", "Time"),
            rows=tuple(
                (
                    plain(contention_title(dossier.debate, one, number)),
                    plain(str(dossier.card_count(dossier.stops(one.id)))),
                    plain(duration(dossier.read_time(dossier.stops(one.id)))),
                )
                for number, one in enumerate(read, start=1)
            ),
        )


def _best(dossier: Dossier, party: Party) -> Iterator[Points]:
    """The strongest arguments of a side, with who says so."""
    told: list[Words] = []
    for reason in _strongest(dossier, party.keys):
        cite = first_cite(dossier, reason.premises)
        leads = plain(f"{f' ({cite})' if cite else ''}, so ")
        claim = all_linked(dossier, (reason.claim,))
        told.append((*all_linked(dossier, reason.premises), *leads, *claim))
    return _points(f"Strongest for {party.name}", told)


def _strongest(dossier: Dossier, keys: Iterable[CaseKey]) -> list[Argument]:
    theses = (dossier.position(key).thesis for key in keys)
    reasons = (reason for thesis in theses for reason in dossier.debate.reasons(thesis))
    return strongest_arguments(dossier, reasons)[:_STRONGEST]


def _hinging(dossier: Dossier, party: Party) -> Iterator[Words]:
    """What a party has to shake: what the other side's cases hinge on."""
    return map(plain, turning_words(dossier, turning_points(dossier, party)))


def _unlinked(block: Block) -> Block:
    """Give a block whose words lead nowhere."""
    match block:
        case Table():
            rows = tuple(tuple(plain(text_of(cell)) for cell in row) for row in block.rows)
            return replace(block, rows=rows)
        case Points():
            points = (replace(point, words=plain(text_of(point.words))) for point in block.points)
            return replace(block, points=tuple(points))
        case _:
            return block
