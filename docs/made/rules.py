"""The page of the rules: the formats, leagues and languages that travel with argmap."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.model.formats import Format, Speech
from argmap.model.issues import Side
from argmap.model.leagues import League
from argmap.reading.rules import shipped_rules
from docs.made.markdown import heading, table
from docs.made.page_rules import page_rules

INTRODUCTION = """\
A debate profile may name a format of debate and a league:

```yaml
briefs:
  pf-file: {kind: debate, title: Mill Lake, format: public-forum, league: nsda}
```

The format says what the sides are called, who speaks when and for how long, and which columns a
flow sheet has. The league says what its evidence rules ask of a card. Both are plain data in
argmap's `rules/`, and a project may have rules of its own: what stands in its `rules/formats.yaml`
and `rules/leagues.yaml` adds to what is below, and takes the place, as a whole, of what has the
same id. Every key is on the page [format](format.md). For example, `rules/formats.yaml`:

```yaml
formats:
  middle-school:
    name: Middle school league
    sides: {pro: Proposition, con: Opposition}
    short: {pro: Prop, con: Opp}
    prep: 5
    speeches:
      - {id: prop-1, label: P1, name: First proposition, kind: constructive, side: pro, minutes: 4}
      - {id: opp-1, label: O1, name: First opposition, kind: constructive, side: con, minutes: 4}
      - {id: questions, label: Q, name: Questions, kind: questions, minutes: 2}
      - {id: opp-2, label: O2, name: Opposition reply, kind: rebuttal, side: con, minutes: 2}
      - {id: prop-2, label: P2, name: Proposition reply, kind: rebuttal, side: pro, minutes: 2}
```

A flow sheet then has a column for each speech but the questions. Leagues and states change their
rules: look at yours before a tournament."""

LEAGUES = """\
A rule that a league doesn't have is held against nobody. The figures on length are no league's
rules but what cards usually have; a card outside of them is only remarked on. Where `or` stands
between fields of a cite, one of them is enough."""

YES = "yes"


def rules_page() -> Iterator[str]:
    """Each format with its speeches, the leagues side by side, then the rules of one-pagers."""
    rules = shipped_rules()
    yield from heading("Formats, leagues, languages and brands")
    yield INTRODUCTION
    yield from ("", "## Formats")
    for one in rules.formats.values():
        yield from _format(one)
    yield from ("", "## Leagues", "", LEAGUES, "")
    leagues = tuple(rules.leagues.values())
    columns = [dict(_rules(league)) for league in leagues]
    names = ("rule", *(f"`{league.id}`" for league in leagues))
    yield from table(names, ((rule, *(one[rule] for one in columns)) for rule in columns[0]))
    yield from page_rules(rules.languages)


def _format(one: Format) -> Iterator[str]:
    yield from ("", f"### `{one.id}`", "", f"{one.name}. {_facts(one)}".strip(), "")
    yield from table(("speech", "name", "who", "minutes"), (_speech(one, s) for s in one.speeches))


def _facts(one: Format) -> str:
    prep = f"Preparation: {_minutes(one.prep)} minutes. " if one.prep else ""
    columns = ", ".join(column.label for column in one.columns)
    return f"{prep}Columns of a flow: {columns}. {one.note or ''}"


def _speech(one: Format, speech: Speech) -> tuple[str, ...]:
    who = one.sides[speech.side] if speech.side else " and ".join(one.sides[s] for s in Side)
    return f"`{speech.id}`", speech.name, who, _minutes(speech.seconds)


def _minutes(seconds: int) -> str:
    return f"{seconds / 60:g}"


def _rules(league: League) -> Iterator[tuple[str, str]]:
    yield "name", league.name
    yield "a written cite needs", ", ".join(" or ".join(group) for group in league.cite)
    yield "whole paragraphs", YES * league.whole_paragraphs
    yield "no ellipses", YES * league.no_ellipses
    yield "no clipping", YES * league.no_clipping
    yield "no straw arguments", YES * league.no_straw
    yield "faithful tags", YES * league.faithful_tags
    yield "may not be cited", ", ".join(f"`{type_}`" for type_ in league.inadmissible)
    yield "words of a tag, at most", str(league.tag_words or "")
    yield "words of a card, at least", str(league.body_words or "")
    yield "words read", _range(league.read_words)
    yield "share read", _range(league.read_share)


def _range(ends: tuple[float, float] | None) -> str:
    return "" if ends is None else f"{ends[0]:g} to {ends[1]:g}"
