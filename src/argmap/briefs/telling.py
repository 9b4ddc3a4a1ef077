"""Telling: an account in plain sentences, for whoever has never heard of argumentation theory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from argmap.analysis.explaining.account import Account
from argmap.analysis.weighing.assessment import Assessment
from argmap.briefs.item import Item
from argmap.briefs.items import Items
from argmap.briefs.named import Cite, cite_words
from argmap.briefs.sentences import standing_sentence
from argmap.model.ids import ClaimId
from argmap.model.standings import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A few sentences, set below what they speak of."""

    words: str
    depth: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """Parts under a heading, which may say all there is to say."""

    heading: str
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How an account is told: how it names sources, and what stands beside it."""

    cite: Cite = cite_words
    beside: frozenset[ClaimId] = field(default_factory=frozenset)
    """Other answers to the same question of which is told beside it, and so not again."""
    short: bool = False
    """Whether what it hinges on is called as on a map, and told with fewer examples."""


ALONE = Manner()


def tell_account(
    assessment: Assessment, account: Account, *, manner: Manner = ALONE
) -> tuple[Chapter, ...]:
    """Tell why a claim has its standing, and, if it stands, what is said against it.

    Each claim is explained where it is first needed, and later only referred to.
    """
    teller = _Teller(assessment, account, manner)
    own = account.explanations[0]
    heading = f"It {standing_sentence(own.standing)} because"
    because = Chapter(heading=heading, parts=teller.tell(teller.items.own(own)))
    if own.standing is not Standing.STANDS:
        return (because,)
    against = teller.items.against(own)
    if not against:
        return (because, Chapter(heading=_unopposed(assessment, own.claim)))
    told = teller.tell(against)
    return (because, Chapter(heading="What is said against it", parts=told)) if told else (because,)


def _unopposed(assessment: Assessment, id_: ClaimId) -> str:
    """Why nothing has to be answered for a claim to stand."""
    graph = assessment.graph
    claim = graph.number[id_]
    if graph.objections[claim] or graph.rivals(claim):
        return "What is said against it does not count, since it is accepted."
    return "Nothing recorded here speaks against it."


class _Teller:
    """Walks down an account with a stack of its own, and remembers what was told."""

    def __init__(self, assessment: Assessment, account: Account, manner: Manner) -> None:
        self.items = Items(assessment.debate, cite=manner.cite)
        self._account = account
        self._beside = manner.beside
        self._told: set[ClaimId] = {account.claim}

    def tell(self, items: tuple[Item, ...]) -> tuple[Part, ...]:
        """Give the words of items, each followed by those of what stands below it."""
        return tuple(self._parts(tuple(i for i in items if i.rival not in self._beside)))

    def _parts(self, items: tuple[Item, ...]) -> Iterator[Part]:
        todo = [(0, item) for item in reversed(items)]
        while todo:
            depth, item = todo.pop()
            whole = self._completed(item)
            yield Part(words=" ".join(whole.words.split()), depth=depth)
            todo.extend((depth + 1, below) for below in reversed(whole.items))

    def _completed(self, item: Item) -> Item:
        """An item with what is to be said of the claim that its words end in."""
        claim = item.ends_in
        if claim is None:
            return item
        explanation = self._account.by_claim[claim]
        if claim in self._told:
            said = standing_sentence(explanation.standing)
            told = Item(words=f"This {said}, as said above.")
        else:
            self._told.add(claim)
            told = self.items.below(explanation)
        behind = f"But t{told.words[1:]}" if item.but else told.words
        return Item(words=f"{item.words} {behind}", items=(*told.items, *item.items))
