"""Leagues: what a card must hold under whose evidence rules."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class League:
    """A body with evidence rules of its own, as `rules/leagues.yaml` describes it.

    A rule that is None, empty or False isn't held against anybody.
    """

    id: str
    name: str
    cite: tuple[tuple[str, ...], ...] = ()
    """Fields of a source, named as in `sources.yaml`, that a written cite needs: one of each group.

    A field that the source lists as `unknown` counts as given: the rules ask for what the
    document provides, and an honest "no date" is better than a blank.
    """
    whole_paragraphs: bool = False
    """Whether a card must print the whole paragraphs that its words stand in."""
    no_ellipses: bool = False
    """Whether dots in a card that its source can't vouch for are barred."""
    no_clipping: bool = False
    """Whether the words read may not skip a negation or a qualifier of their sentence."""
    no_straw: bool = False
    """Whether a view that the author only states to reject may be used as the author's."""
    faithful_tags: bool = False
    """Whether a tag may use a number or a name only if its card does."""
    inadmissible: tuple[str, ...] = ()
    """Types of source, as in `sources.yaml`, that may not be cited, such as private letters."""
    tag_words: int | None = None
    """The most words that a tag usually has."""
    body_words: int | None = None
    """The fewest words that a card's body usually has."""
    read_words: tuple[int, int] | None = None
    """The fewest and the most words that are usually read of a card."""
    read_share: tuple[float, float] | None = None
    """The smallest and the largest share of a card's words that is usually read."""


NO_LEAGUE = League(id="none", name="no league")
"""No rules at all."""
