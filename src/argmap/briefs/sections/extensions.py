"""Extensions: how to carry one's own arguments into a later speech, in words to be read aloud."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.briefs.anchors import hat_anchor
from argmap.briefs.answering import best_answer
from argmap.briefs.blocks import Block, Paragraph, Voice
from argmap.briefs.claim_words import cite_of, first_cite, joined
from argmap.briefs.document import Section, SectionKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.impacts import impact_of
from argmap.briefs.parties import CaseKey, Party
from argmap.briefs.ranking import strongest_arguments, strongest_frontlines
from argmap.briefs.reach import reach_of
from argmap.briefs.spoken import Spoken, read_words, sentence, spoken_name
from argmap.briefs.words import Style, Text, Words, plain
from argmap.model.arguments import Argument
from argmap.model.ids import ClaimId

_MOST = 2
"""How many of their answers an extension beats: what is left of a speech is short."""


def build_extensions(dossier: Dossier, party: Party) -> Section | None:
    """Give a paragraph to read aloud for each reason of a party's case, the strongest first."""
    blocks = tuple(_extensions(dossier, party))
    if not blocks:
        return None
    return Section(
        id=hat_anchor(party.id, SectionKind.EXTENSIONS),
        kind=SectionKind.EXTENSIONS,
        title="Extensions",
        side=party.side,
        blocks=blocks,
    )


def _extensions(dossier: Dossier, party: Party) -> Iterator[Block]:
    spoken = Spoken(dossier.debate)
    for key in party.keys:
        reasons = dossier.debate.reasons(dossier.position(key).thesis)
        for argument in strongest_arguments(dossier, reasons):
            yield from _Extension(dossier, spoken, party, key, argument).blocks()


class _Extension:
    """One reason of a case as it is said again."""

    def __init__(
        self, dossier: Dossier, spoken: Spoken, party: Party, key: CaseKey, argument: Argument
    ) -> None:
        self._dossier = dossier
        self._spoken = spoken
        self._party = party
        self._key = key
        self._argument = argument

    def blocks(self) -> Iterator[Paragraph]:
        """Give the words to say, and below them where the cards are."""
        cite = spoken_name(first_cite(self._dossier, self._argument.premises))
        name = self._spoken.inside(cite)
        claims = self._spoken.claims(self._argument.premises)
        lead = Text(f"Extend {name}: " if name else "Extend this: ", Style.STRONG)
        rest = " ".join(filter(None, (self._warrant(), *self._beaten(), self._impact())))
        yield Paragraph((lead, Text(f"{claims}. {rest}".strip())))
        if cards := self._cards():
            yield Paragraph((*plain("Cards: "), *cards), Voice.LABEL)

    def _warrant(self) -> str:
        """Why it is so: in the words of a card that says so, else as somebody has written it."""
        for claim in self._argument.premises:
            for card in self._dossier.cards_of(claim)[:1]:
                if read := read_words(card):
                    return sentence(f"The card reads: “{read}”")
        return sentence(self._argument.warrant) if self._argument.warrant else ""

    def _beaten(self) -> Iterator[str]:
        """What they said, and what beats it without a cost to the own case."""
        reach = reach_of(self._dossier.debate, self._argument)
        frontlines = self._dossier.frontlines[self._party.id]
        hit = (f for f in frontlines if f.key == self._key and reach.hit_by(f.attack))
        answered = ((f, best_answer(f.answers)) for f in strongest_frontlines(self._dossier, hit))
        own = set(self._argument.premises)
        good = [
            (frontline, answer)
            for frontline, answer in answered
            if answer and not answer.cost and own.isdisjoint(answer.attack.said)
        ]
        for frontline, answer in good[:_MOST]:
            theirs = self._spoken.claims(frontline.attack.said, that=True)
            ours = self._spoken.claims(answer.attack.said)
            yield f"They say {theirs}; but {ours}."

    def _impact(self) -> str:
        """How much hangs on it where somebody has said, else what it leads to."""
        impacts = impact_of(self._dossier.debate, self._argument)
        if said := impacts.get("magnitude", impacts.get("reversibility")):
            return f"That matters because {self._spoken.claim(said)}."
        return f"And so {self._spoken.claim(self._argument.claim)}."

    def _cards(self) -> Words:
        """Where the cards are, out of the sentences, so that no page number is read aloud."""
        found = ((claim, cite_of(self._dossier, claim)) for claim in self._argument.premises)
        return joined((self._card(*one) for one in found if one[1]), by="; ")

    def _card(self, claim: ClaimId, cite: str) -> Words:
        return self._dossier.reference(claim, cite)
