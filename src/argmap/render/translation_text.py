"""Translations to fill in: YAML that is pasted into a project's files as it is."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import yaml

from argmap.analysis.counterparts import Counterpart

_WIDTH = 96
_STEP = 2
"""By how many spaces each mapping is set in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Text:
    """A text, with what its translator should read above it."""

    text: str
    above: str = ""
    is_plain: bool = False
    """Whether it needs no quotation marks, whatever it is."""


_Entries: TypeAlias = dict[str, "_Text | _Entries | list[_Entries]"]


def render_page_translation(parts: Iterable[Counterpart], *, ask: str | None) -> str:
    """Write a page's translation, each text below its original; what is missing stays empty.

    Args:
        parts: What the page says, beside what there is of its translation.
        ask: How the language makes a sentence of an ask, where that is known.
    """
    entries: _Entries = {}
    told = [(part, texts) for part in parts if (texts := _texts(part, ask=ask))]
    for part, texts in told:
        _put(texts, part, entries)
    return _pasted(told[0][0], entries) if told else ""


def render_claim_translation(part: Counterpart) -> str:
    """Write a claim's translation in the same way."""
    return _pasted(part, _texts(part))


def _texts(part: Counterpart, *, ask: str | None = None) -> _Entries:
    """The texts of one mapping that have a translation, or need one."""
    shown = [one for one in part.group if one in part.wanted or one.route in part.texts]
    if not shown:
        return {}
    entries: _Entries = {
        "of": _Text(text=part.print_now, above=_said_above(part, ask), is_plain=True)
    }
    for one in shown:
        text = _Text(text=part.texts.get(one.route, ""), above=one.text)
        *_, holder, name = (None, *one.route)
        if holder == "fields":
            fields = entries.setdefault("fields", {})
            assert isinstance(fields, dict)  # noqa: S101  nothing else stands there
            fields[str(name)] = text
        else:
            entries[str(name)] = text
    return entries


def _said_above(part: Counterpart, ask: str | None) -> str:
    """What a translator should know before the texts of a mapping."""
    stale = "CHANGED since it was translated: look through what stands below" * part.is_stale
    sentence = f"will be read as: {ask}" if ask and part.holder == ("ask",) else ""
    return ". ".join(filter(None, (stale, sentence)))


def _put(texts: _Entries, part: Counterpart, entries: _Entries) -> None:
    """Put the texts of one mapping where that belongs."""
    match part.holder:
        case (str(name), int(index)):
            items = entries.setdefault(name, [])
            assert isinstance(items, list)  # noqa: S101  the route says so
            items += [{} for _ in range(index - len(items))]
            items.append(texts)
        case (str(name),):
            entries[name] = texts
        case _:
            entries.update(texts)


def _pasted(part: Counterpart, entries: _Entries) -> str:
    """Write a language's entry, and say where it goes."""
    *_, holder, _key, _language = part.at.route
    place, whole = f"`{holder}`", entries
    whole = {part.language: entries}
    depth = len(part.at.route) - 1
    if part.known:
        place = f"`translations` of {place}"
    else:
        whole = {"translations": whole}
        depth -= 1
    if part.language in part.known:
        place += f", in place of its `{part.language}`"
    lines = (f"# in {part.at.file}, under {place}", *_mapping(whole, depth=depth))
    return "".join(f"{line}\n" for line in lines)


def _mapping(
    entries: Mapping[str, _Text | _Entries | list[_Entries]], *, depth: int
) -> Iterator[str]:
    margin = " " * (_STEP * depth)
    for key, value in entries.items():
        match value:
            case _Text():
                yield from _comment(value.above, margin)
                yield f"{margin}{key}: {value.text if value.is_plain else _quoted(value.text)}"
            case dict():
                yield f"{margin}{key}:"
                yield from _mapping(value, depth=depth + 1)
            case list():
                yield f"{margin}{key}:"
                for item in value:
                    yield from _item(list(_mapping(item, depth=depth + 2)), depth=depth + 1)


def _item(lines: Sequence[str], *, depth: int) -> Iterator[str]:
    """The lines of a mapping as an entry of a list, its dash before the first key."""
    dash = " " * (_STEP * depth) + "-"
    if not lines:
        yield f"{dash} {{}}"
    dashed = False
    for line in lines:
        is_comment = line.lstrip().startswith("#")
        yield line if dashed or is_comment else f"{dash}{line[len(dash) :]}"
        dashed = dashed or not is_comment


def _comment(words: str, margin: str) -> Iterator[str]:
    head = f"{margin}# "
    yield from textwrap.wrap(
        words,
        width=_WIDTH,
        initial_indent=head,
        subsequent_indent=head,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _quoted(text: str) -> str:
    """A text in quotation marks, so that it may hold whatever a translator writes."""
    dumped = yaml.dump(text, allow_unicode=True, width=math.inf, default_style='"')
    return str(dumped).rstrip("\n")
