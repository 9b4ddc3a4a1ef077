"""Whose evidence rules a debate is held to: those of the leagues that its profiles name."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from argmap.model.debate import Debate
from argmap.model.leagues import League


def leagues_with(debates: Iterable[Debate], rule: Callable[[League], object]) -> tuple[League, ...]:
    """The leagues that have a rule, in the order of the profiles that name them."""
    named = (profile.league for debate in debates for profile in debate.debate_files)
    return tuple({league.id: league for league in named if rule(league)}.values())


def names(leagues: tuple[League, ...]) -> str:
    """Name leagues as the reason for a finding."""
    return f"by the rules of {' and '.join(league.name for league in leagues)}"
