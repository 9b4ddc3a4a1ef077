"""From the files of `rules/` to the formats and leagues that profiles may name."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from argmap.model.formats import FlowColumn, Format, Speech, SpeechKind
from argmap.model.issues import Side
from argmap.model.leagues import League
from argmap.reading.rules_schema import FormatEntry, LeagueEntry, SpeechEntry


def link_format(id_: str, entry: FormatEntry) -> Format:
    """Make a format of its entry; what it doesn't say is as in most debates."""
    plain = Format(id=id_, name=entry.name)
    speeches = tuple(_speech(speech) for speech in entry.speeches)
    columns = tuple(FlowColumn(label=c.label, side=c.side) for c in entry.columns)
    return Format(
        id=id_,
        name=entry.name,
        sides=_over(plain.sides, entry.sides),
        short=_over(plain.short, entry.short),
        speeches=speeches,
        prep=round((entry.prep or 0) * 60),
        columns=columns or _columns(speeches),
        note=entry.note,
    )


def link_league(id_: str, entry: LeagueEntry) -> League:
    """Make a league of its entry."""
    return League(id=id_, **dict(entry))


def _speech(entry: SpeechEntry) -> Speech:
    return Speech(
        id=entry.id,
        label=entry.label,
        name=entry.name,
        kind=entry.kind,
        side=entry.side,
        seconds=round(entry.minutes * 60),
    )


def _columns(speeches: tuple[Speech, ...]) -> tuple[FlowColumn, ...]:
    told = (speech for speech in speeches if speech.kind is not SpeechKind.QUESTIONS)
    return tuple(FlowColumn(label=speech.label, side=speech.side) for speech in told)


def _over(known: Mapping[Side, str], given: Mapping[Side, str]) -> Mapping[Side, str]:
    return MappingProxyType({**known, **given})
