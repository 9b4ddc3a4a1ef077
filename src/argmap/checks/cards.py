"""Checks of cards as leagues want them: how long, how much of it is read, how long the tag."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.analysis.cuts import Cut, cuts_of
from argmap.analysis.proofs import Proofs
from argmap.analysis.words import count_words, is_spaced
from argmap.checks.leagues import leagues_with
from argmap.findings.finding import Finding, Pointer
from argmap.model.debate import Debate
from argmap.model.leagues import League

_SHOWN = 10
"""How many cards are named of those that have something in common."""


def tag_too_long(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A tag with more words than a debater says in a breath."""
    for league in leagues_with([debate], lambda league: league.tag_words)[:1]:
        for claim in debate.claims.values():
            words = count_words(claim.text)
            if claim.evidence and league.tag_words and words > league.tag_words:
                yield Finding(
                    code="tag-too-long",
                    message=f"the tag `{claim.id}` has {words} words",
                    at=Pointer(place=claim.origin / "text"),
                    help=f"say it in {league.tag_words} words, as most tags do",
                )


def card_too_short(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """Cards whose paragraphs are so short that they may hold a bare assertion; said once."""
    for league in leagues_with([debate], lambda league: league.body_words)[:1]:
        least = league.body_words or 0
        counted = ((cut, _body_words(cut)) for cut in _cuts(debate, proofs))
        short = [(cut, f"{words} words") for cut, words in counted if words < least]
        if short:
            yield Finding(
                code="card-too-short",
                message=f"{_cards_have(len(short))} fewer than {least} words in all",
                at=_pointer(*short[0]),
                related=_others(short),
                help="see whether a further passage of the source gives the reason as well",
            )


def read_share_unusual(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """Cards of which much less or much more is read than usual; said once."""
    for league in leagues_with([debate], lambda league: league.read_words or league.read_share)[:1]:
        told = [(cut, said) for cut in _cuts(debate, proofs) if (said := _unusual(cut, league))]
        if told:
            yield Finding(
                code="read-share-unusual",
                message=f"unusually little or much is read of {_cards(len(told))}",
                at=_pointer(*told[0]),
                related=_others(told),
                help=f"{_usual(league)}; see whether claim and reason are both read, and nothing "
                "that isn't needed",
            )


def read_missing(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A card without words to be read, or a topic where no card has any.

    Where nobody has marked anything, that is said once.
    """
    leagues = leagues_with([debate], lambda league: league.read_words or league.read_share)
    cuts = list(_cuts(debate, proofs)) if leagues else []
    missing = [cut for cut in cuts if not cut.read]
    if cuts and len(missing) == len(cuts):
        yield Finding(
            code="read-missing",
            message="no card of this topic says what of it is read",
            at=Pointer(place=missing[0].first.origin / "quote", words="such as this one"),
            help="list the words that are read under `read`; until then all that is underlined is",
        )
        return
    for cut in missing:
        yield Finding(
            code="read-missing",
            message="nothing says what of this card is read",
            at=Pointer(place=cut.first.origin / "quote"),
            help="list the words that are read under `read`; until then all that is underlined is",
        )


def _cuts(debate: Debate, proofs: Proofs) -> Iterator[Cut]:
    """The cards of all claims, in scripts that put spaces between words."""
    for claim in debate.claims.values():
        for cut in cuts_of(claim, debate=debate, proofs=proofs):
            if is_spaced(cut.text.words(cut.body)):
                yield cut


def _body_words(cut: Cut) -> int:
    return count_words(cut.text.words(cut.body))


def _unusual(cut: Cut, league: League) -> str | None:
    """How much of a card is read, where that is unusual.

    The share isn't held against a card that could be read whole in the usual number of words.
    """
    read = sum(count_words(cut.text.words(passage)) for passage in cut.aloud)
    body = _body_words(cut)
    least, most = league.read_words or (0, 0)
    low, high = league.read_share or (0.0, 1.0)
    is_odd = league.read_words is not None and not least <= read <= most
    is_odd_share = body > most and not low <= read / body <= high
    if not cut.read or not (is_odd or is_odd_share):
        return None
    return f"{read} of {body} words are read"


def _usual(league: League) -> str:
    usual = []
    if league.read_words is not None:
        usual.append(f"{league.read_words[0]} to {league.read_words[1]} words of a card")
    if league.read_share is not None:
        usual.append(f"{league.read_share[0]:.0%} to {league.read_share[1]:.0%} of a long one")
    return f"usual are {' and '.join(usual)}"


def _others(told: list[tuple[Cut, str]]) -> tuple[Pointer, ...]:
    return tuple(_pointer(cut, said) for cut, said in told[1:_SHOWN])


def _pointer(cut: Cut, words: str) -> Pointer:
    return Pointer(place=cut.first.origin / "quote", words=words)


def _cards_have(count: int) -> str:
    return f"{_cards(count)} {'has' if count == 1 else 'have'}"


def _cards(count: int) -> str:
    return "1 card" if count == 1 else f"{count} cards"
