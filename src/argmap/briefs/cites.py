"""Cites: how a source and a speaker are named, said aloud and in full."""

from __future__ import annotations

import re
from collections.abc import Iterator

from argmap.briefs.dates import long_date, year
from argmap.briefs.words import Inline, Link, Style, Text, Words, unstopped
from argmap.model.claims import SourceStance
from argmap.model.sources import Source

UNDATED = "n.d."
_NOT_ITS_OWN = (SourceStance.REPORTS, SourceStance.REBUTS)
_RECENT = re.compile(r"(?:19[5-9]|20[0-4])\d\Z")
_UNNAMED: Words = (Text("Author not named.", Style.UNKNOWN),)
_UNDATED: Words = (Text("No date (n.d.).", Style.UNKNOWN),)
_PARTICLES = frozenset({"da", "de", "del", "der", "di", "du", "la", "le", "ten", "van", "von"})
_TITLE_WORDS = 4
_WEAK_ENDS = frozenset(
    {"a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"}
)
_SUFFIX = re.compile(r",?\s+(?:Jr\.?|Sr\.?|II|III|IV|Ph\.?D\.?|M\.?D\.?|Esq\.?)\Z")
_TITLE = re.compile(
    r"\A(?:Attorney General|Chief|Commissioner|Director|Dr\.?|Gov\.?|Governor|Judge|Mayor|Mr\.?|"
    r"Mrs\.?|Ms\.?|President|Prof\.?|Professor|Rep\.?|Representative|Secretary|Sen\.?|Senator|"
    r"Sheriff)\s+"
)
_BODY = re.compile(
    r"\b(?:Agency|Alliance|Association|Bureau|Center|Centre|Coalition|College|Commission|"
    r"Committee|Council|Court|Department|Forum|Foundation|Group|Institute|Journal|Magazine|"
    r"Network|News|Office|Organi[sz]ation|Police|Post|Press|Project|Review|Service|Services|"
    r"Society|Staff|Task|Team|Times|Today|Union|University|Wire|and|at|for|in|of|on|the|to)\b|&",
)
_ACRONYM = re.compile(r"\b[A-Z]{2,}s?\b")


def last_name(name: str) -> str:
    """Name a person by the last name, and a body or an unnamed person in full.

    `Family, Given` leaves no doubt; otherwise up to four capitalised words without a word that
    only bodies have in their names are taken for a person. A remark in brackets stays.
    """
    name, bracket, remark = name.strip().partition(" (")
    return f"{_last_name(name)}{bracket}{remark}"


def _last_name(name: str) -> str:
    bare = _SUFFIX.sub("", name)
    family, comma, _ = bare.partition(",")
    if comma:
        return family.strip()
    bare = _TITLE.sub("", bare)
    words = bare.split()
    if not _is_person(bare, words):
        return name
    start = len(words) - 1
    while start > 1 and words[start - 1].lower() in _PARTICLES:
        start -= 1
    return " ".join(words[start:])


def _is_person(name: str, words: list[str]) -> bool:
    if not 2 <= len(words) <= 4 or _BODY.search(name) or _ACRONYM.search(name):
        return False
    return all(word[:1].isupper() or word.lower() in _PARTICLES for word in words)


def carrier(source: Source) -> str:
    """Name a source shortly: by its authors, else by where it appeared, else by its title."""
    if source.author:
        # An author that is also the publisher is a body, however its name is built.
        bodies = {source.container_title, source.publisher}
        names = [a if a in bodies else last_name(a) for a in source.author]
        return f"{names[0]} et al." if len(names) > 2 else " and ".join(names)
    return source.container_title or source.publisher or _short_title(source)


def short_cite(
    source: Source,
    *,
    speaker: str | None = None,
    stance: SourceStance | None = None,
    letter: str = "",
) -> str:
    """Give what is said aloud: `Nystrom 11`, `Cuomo, in Crossroads n.d.`, `Reported in Poe 11`.

    The year is always in it, since evidence rules ask for the name and the year; of a year in the
    memory of debaters two figures are enough. The letter tells sources apart whose cites would be
    the same.
    """
    if source.cite is not None and source.cite.spoken:
        return " ".join(source.cite.spoken)
    dated = f"{carrier(source)} {_short_year(source, letter)}"
    if is_secondary(source, speaker):
        return f"{_capital(last_name(speaker or ''))}, in {dated}"
    return f"Reported in {dated}" if stance in _NOT_ITS_OWN else dated


def is_secondary(source: Source, speaker: str | None) -> bool:
    """Whether words are cited as somebody's whom the source quotes."""
    return speaker is not None and speaker not in source.author


def _short_year(source: Source, letter: str) -> str:
    date = year(source.issued)
    if date is None:
        return f"{UNDATED}-{letter}" if letter else UNDATED
    return f"{date[2:] if _RECENT.match(date) else date}{letter}"


def full_cite(source: Source, *, speaker: str | None = None) -> Words:
    """Give all that the source states, what was inferred marked and what is unknown said.

    A cite that somebody wrote is given as it was written.
    """
    if source.cite is not None:
        return (Text(source.cite.written),)
    parts: list[Inline] = []
    for part in _parts(source, speaker):
        if parts:
            parts.append(Text(" "))
        parts.extend(part)
    return tuple(parts)


def _parts(source: Source, speaker: str | None) -> Iterator[tuple[Inline, ...]]:
    if speaker is not None and is_secondary(source, speaker):
        yield (Text(_quoted_in(speaker)),)
    # A work without an author is known by its title.
    title: Words = (_title(source),)
    first, second = (_author(source), title) if source.author else (title, _UNNAMED)
    yield first
    dated: Words
    if source.issued:
        dated = (_given(source, "issued", long_date(source.issued)), Text("."))
    else:
        dated = _UNDATED
    yield from (dated, second) if source.author else (second, dated)
    yield from _appearance(source)


def _quoted_in(speaker: str) -> str:
    """Introduce the carrier; a speaker whose whole name the short cite gives isn't repeated."""
    if last_name(speaker) == speaker.strip():
        return "As quoted in"
    return f"{_capital(speaker)}, as quoted in"


def _author(source: Source) -> tuple[Inline, ...]:
    names = _given(source, "author", "; ".join(source.author))
    if not source.qualifications:
        return (names, Text("."))
    quals = _given(source, "qualifications", unstopped(source.qualifications))
    return (names, Text(" ("), quals, Text(")."))


def _title(source: Source) -> Text:
    """Quote a title that the document bears; bracket one that was made up for it."""
    if "title" in source.inferred:
        return Text(f"[{unstopped(source.title)}].", Style.INFERRED)
    return Text(f"“{unstopped(source.title)}.”")


def _short_title(source: Source) -> str:
    """Quote words of a title that the document bears; bracket what was made up for it."""
    title = source.title_short or _first_words(source.title)
    is_own = "title" not in source.inferred and title in " ".join(source.title.split())
    return f"“{title}”" if is_own else f"[{title}]"


def _first_words(title: str) -> str:
    words = title.split()[:_TITLE_WORDS]
    while len(words) > 1 and words[-1].lower() in _WEAK_ENDS:
        words.pop()
    return " ".join(words).rstrip(",;:.")


def _appearance(source: Source) -> Iterator[tuple[Inline, ...]]:
    if source.container_title:
        yield (_given(source, "container-title", source.container_title, Style.EMPHASIS), Text("."))
    if source.publisher and source.publisher != source.container_title:
        yield (_given(source, "publisher", source.publisher), Text("."))
    if source.page:
        yield (_given(source, "page", f"P. {source.page}"), Text("."))
    if source.url:
        yield (Link(source.url, source.url), Text("."))
    if source.accessed:
        yield (Text("Accessed "), _given(source, "accessed", long_date(source.accessed)), Text("."))


def _given(source: Source, field: str, text: str, style: Style = Style.PLAIN) -> Text:
    return Text(text, Style.INFERRED if field in source.inferred else style)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
