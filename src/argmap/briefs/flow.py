"""Flow sheets of a debate: a case a sheet, with what is known to be said of it and when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from argmap.analysis.clash import rests_on
from argmap.briefs.dossier import Dossier
from argmap.briefs.flow_grid import Grid, Remark
from argmap.briefs.flow_packing import pack
from argmap.briefs.flow_sheets import FlowCell, FlowHead, FlowPart, FlowSheet
from argmap.briefs.headings import argument_words, attack_words, label_words
from argmap.briefs.move_words import MOVE_WORDS
from argmap.briefs.parties import Answer, Block, CaseKey, Party
from argmap.briefs.words import unstopped
from argmap.model.debate import Debate
from argmap.model.formats import FlowColumn, Format
from argmap.model.ids import ClaimId
from argmap.model.issues import Side
from argmap.model.papers import Paper
from argmap.model.profiles import FlowFill

_PLAIN = Format(
    id="plain",
    name="",
    columns=tuple(
        FlowColumn(label=str(number), side=(Side.PRO, Side.CON)[number % 2 - 1])
        for number in range(1, 7)
    ),
)
"""What sheets are ruled for where the profile names no format."""
_OTHER: Mapping[Side, Side] = MappingProxyType({Side.PRO: Side.CON, Side.CON: Side.PRO})


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """All sheets for a round on a topic."""

    id: str
    title: str
    subtitle: str
    """The format, where the file is for one."""
    language: str
    paper: Paper
    sheets: tuple[FlowSheet, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Topic:
    """An argument that is debated, with the blocks that answer it."""

    party: Party
    """Who argues it."""
    blocks: tuple[Block, ...]

    @property
    def key(self) -> CaseKey:
        """The case that it is part of."""
        return self.blocks[0].key

    @property
    def claims(self) -> tuple[ClaimId, ...]:
        """What it says."""
        return self.blocks[0].said


def build_flow(dossier: Dossier) -> Flow:
    """Rule sheets for each party's cases, and one more for what nobody foresaw.

    The arguments of a case stand below each other, as many as fit a page. Where the profile wants
    the sheets filled, what is known to be said stands on them in the columns of the speeches in
    which that side would first say it.
    """
    builder = _Builder(dossier)
    return Flow(
        id=dossier.profile.id,
        title=dossier.profile.title,
        subtitle=builder.format.name,
        language="en",
        paper=dossier.profile.paper,
        sheets=tuple(builder.sheets()),
    )


class _Builder:
    """Makes the sheets of one profile."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._topics = tuple(_topics(dossier))
        self._keys = {block.id: t.key for t in self._topics for block in t.blocks}
        self.format = dossier.profile.format or _PLAIN

    def sheets(self) -> Iterator[FlowSheet]:
        """Give all sheets, party by party, with a spare one behind those of each."""
        for party in self._dossier.everybody:
            own = tuple(self._cases(party))
            for number, (title, parts) in enumerate(own, start=1):
                yield self._sheet(party, number, title=title, parts=parts)
            if own:
                yield self._sheet(party, len(own) + 1)

    def _cases(self, party: Party) -> Iterator[tuple[str, tuple[FlowPart, ...]]]:
        """Give what stands on each sheet of a party's cases, with the sheet's title."""
        columns = len(self._columns(party))
        for key in party.keys:
            told: set[tuple[ClaimId, ...]] = set()
            topics = (t for t in self._topics if t.party.id == party.id and t.key == key)
            pages = tuple(pack((self._part(t, told) for t in topics), columns=columns))
            title = self._case(key)
            for number, parts in enumerate(pages, start=1):
                yield f"{title} ({number} of {len(pages)})" if len(pages) > 1 else title, parts

    def _part(self, topic: _Topic, told: set[tuple[ClaimId, ...]]) -> FlowPart:
        columns = self._columns(topic.party)
        grid = Grid(columns)
        if self._dossier.profile.flow is FlowFill.BLANK:
            name = FlowCell(text=self._title(topic))
            grid.write(Remark(cell=name, side=_speaking(topic.party)))
        else:
            for remark in self._remarks(topic, told):
                grid.write(remark)
        return FlowPart(rows=grid.rows())

    def _sheet(
        self, party: Party, number: int, *, title: str = "", parts: tuple[FlowPart, ...] = ()
    ) -> FlowSheet:
        who = self.format.short if party.side else {Side.PRO: party.short, Side.CON: "Others"}
        heads = (
            FlowHead(label=c.label, side=c.side, who=_who(c, who)) for c in self._columns(party)
        )
        return FlowSheet(
            name=f"{party.short} {number}",
            title=title,
            side=party.side,
            heads=tuple(heads),
            parts=parts,
        )

    def _columns(self, party: Party) -> tuple[FlowColumn, ...]:
        """The columns of a party's sheets: from its first speech on."""
        columns = self.format.columns
        first = next((n for n, c in enumerate(columns) if c.side is _speaking(party)), 0)
        return columns[first:]

    def _title(self, topic: _Topic) -> str:
        debate, block = self._dossier.debate, topic.blocks[0]
        if block.argument is None:
            return _label(debate, block.conclusion)
        return argument_words(debate, block.argument)

    def _case(self, key: CaseKey) -> str:
        return label_words(self._dossier.debate, self._dossier.position(key).thesis)

    def _remarks(self, topic: _Topic, told: set[tuple[ClaimId, ...]]) -> Iterator[Remark]:
        """What is said of an argument: each of its claims, with what is said against it.

        What was `told` of another argument of the case already is only named.
        """
        side = _speaking(topic.party)
        answers = _by_claim(self._dossier, topic)
        for claim in topic.claims:
            yield Remark(
                cell=FlowCell(text=_label(self._dossier.debate, claim), cite=self._cite([claim])),
                side=side,
                replies=tuple(
                    self._again(answer, _OTHER[side])
                    if answer.attack.said in told
                    else self._reply(answer, _OTHER[side])
                    for answer in answers[claim]
                ),
            )
        told |= {answer.attack.said for group in answers.values() for answer in group}
        hit = {id_ for block in topic.blocks for id_ in block.also}
        keys = dict.fromkeys(key for id_, key in self._keys.items() if id_ in hit)
        keys.pop(topic.key, None)
        if keys:
            more = "; ".join(map(self._case, keys))
            yield Remark(cell=FlowCell(text=f"More answers at: {more}"), side=_OTHER[side])

    def _again(self, answer: Answer, side: Side) -> Remark:
        words = attack_words(self._dossier.debate, answer.attack)
        return Remark(cell=FlowCell(text=f"As above: {words}", number=answer.number), side=side)

    def _reply(self, answer: Answer, side: Side) -> Remark:
        attack = answer.attack
        return Remark(
            cell=FlowCell(
                text=attack_words(self._dossier.debate, attack),
                number=answer.number,
                move=MOVE_WORDS[answer.move] if answer.move.is_offence else "",
                cite=self._cite(attack.said),
            ),
            side=side,
            replies=tuple(self._reply(reply, _OTHER[side]) for reply in answer.replies),
        )

    def _cite(self, claims: Sequence[ClaimId]) -> str:
        """Name one card, and how many more there are: a column is narrow."""
        cards = [card for claim in claims for card in self._dossier.cards_of(claim)]
        cites = list(dict.fromkeys(card.cite for card in cards))
        return f"{cites[0]} +{len(cites) - 1}" if len(cites) > 1 else "".join(cites)


def _topics(dossier: Dossier) -> Iterator[_Topic]:
    """Give each argument that somebody may answer, once, whatever it is given for."""
    found: dict[tuple[str, tuple[ClaimId, ...]], list[Block]] = defaultdict(list)
    for party in dossier.everybody:
        for block in dossier.blocks[party.id]:
            found[block.opponent.id, block.said].append(block)
    for party in dossier.everybody:
        own = (blocks for (id_, _), blocks in found.items() if id_ == party.id)
        yield from (_Topic(party=party, blocks=tuple(blocks)) for blocks in own)


def _by_claim(dossier: Dossier, topic: _Topic) -> Mapping[ClaimId, list[Answer]]:
    """Put each answer beside the claim that it is aimed at; the first, where it is at none."""
    below = {claim: frozenset(rests_on(dossier.debate, (claim,))) for claim in topic.claims}
    placed: dict[ClaimId, list[Answer]] = {claim: [] for claim in topic.claims}
    for answer in _merged(answer for block in topic.blocks for answer in block.answers):
        aimed = (claim for claim, under in below.items() if answer.attack.target in under)
        placed[next(aimed, topic.claims[0])].append(answer)
    return placed


def _merged(answers: Iterable[Answer]) -> tuple[Answer, ...]:
    """Take words that are said against several things for one answer.

    What would cost the answerer's own case something isn't written down for anybody beforehand.
    """
    found: dict[tuple[ClaimId, ...], Answer] = {}
    for answer in (answer for answer in answers if not answer.cost):
        said = answer.attack.said
        known = found.get(said, replace(answer, replies=()))
        found[said] = replace(known, replies=(*known.replies, *answer.replies))
    return tuple(
        replace(answer, number=str(number), replies=_merged(answer.replies))
        for number, answer in enumerate(found.values(), start=1)
    )


def _label(debate: Debate, claim: ClaimId) -> str:
    return unstopped(debate.claims[claim].label)


def _speaking(party: Party) -> Side:
    """Whose columns a party speaks in; who is on no side speaks first on its own sheets."""
    return party.side or Side.PRO


def _who(column: FlowColumn, names: Mapping[Side, str]) -> str:
    """Who speaks, unless the speech's own name says so."""
    name = names[column.side] if column.side else ""
    return "" if column.label.startswith(name) else name
