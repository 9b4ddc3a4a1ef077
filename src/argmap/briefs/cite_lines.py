"""Cite lines: a card's whole cite in one line, with what is said aloud standing out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from argmap.briefs.cites import UNDATED, is_secondary, last_name, short_cite
from argmap.briefs.dates import long_date
from argmap.briefs.words import Inline, Link, Style, Text, Words, unstopped
from argmap.model.claims import SourceStance
from argmap.model.debate import Debate
from argmap.model.ids import SourceId
from argmap.model.sources import GivenCite, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Cites:
    """How the sources of one topic are cited."""

    letters: Mapping[SourceId, str] = field(default_factory=lambda: MappingProxyType({}))
    """The letter behind the year, of each source whose short cite is also another's."""
    cutter: str | None = None
    """The initials of who cut the cards, where a card doesn't say."""

    def short(
        self, source: Source, *, speaker: str | None = None, stance: SourceStance | None = None
    ) -> str:
        """Give what is said aloud."""
        letter = self.letters.get(source.id, "")
        return short_cite(source, speaker=speaker, stance=stance, letter=letter)

    def line(
        self,
        source: Source,
        *,
        speaker: str | None = None,
        stance: SourceStance | None = None,
        cutters: tuple[str, ...] = (),
    ) -> Words:
        """Give the whole cite in a line: what is said aloud, all else in brackets, the cutter."""
        initials = ", ".join(cutters or ((self.cutter,) if self.cutter else ()))
        signed: Words = (Text(f" //{initials}"),) if initials else ()
        if source.cite is not None:
            return (*_given_line(source.cite), *signed)
        spoken = Text(self.short(source, speaker=speaker, stance=stance), Style.STRONG)
        rest = tuple(_joined(_parts(source, speaker, stance)))
        return (spoken, Text(" ("), *rest, Text(")"), *signed)


def cites_for(debate: Debate, *, cutter: str | None = None) -> Cites:
    """Settle how a topic's sources are cited, so that no two different ones sound the same."""
    alike: defaultdict[str, list[SourceId]] = defaultdict(list)
    used = {evidence.source for evidence in debate.evidence}
    for source in debate.sources.values():
        if source.id in used and source.cite is None:
            alike[short_cite(source)].append(source.id)
    letters = {
        source: _letter(number)
        for sources in alike.values()
        if len(sources) > 1
        for number, source in enumerate(sources)
    }
    return Cites(letters=MappingProxyType(letters), cutter=cutter)


def _letter(number: int) -> str:
    """Count in letters: `a` to `z`, then `aa`."""
    before, last = divmod(number, 26)
    return (_letter(before - 1) if before else "") + chr(ord("a") + last)


def _given_line(cite: GivenCite) -> Iterator[Inline]:
    """A cite word for word, with its spoken words standing out."""
    done = 0
    for words in cite.spoken:
        at = cite.written.find(words, done)
        if at < 0:
            continue
        if at > done:
            yield Text(cite.written[done:at])
        done = at + len(words)
        yield Text(words, Style.STRONG)
    if done < len(cite.written):
        yield Text(cite.written[done:])


def _joined(parts: Iterator[Words]) -> Iterator[Inline]:
    for number, part in enumerate(parts):
        if number:
            yield Text(", ")
        yield from part


def _parts(source: Source, speaker: str | None, stance: SourceStance | None) -> Iterator[Words]:
    yield from _work(source, _quoted(source, speaker))
    if source.container_title:
        yield (_fact(source, "container-title", source.container_title, Style.EMPHASIS),)
    if source.publisher and source.publisher != source.container_title:
        yield (_fact(source, "publisher", source.publisher),)
    yield _dated(source)
    yield from _found(source)
    if stance is SourceStance.REBUTS:
        yield (Text("stating a view that the author rejects"),)
    elif stance is SourceStance.REPORTS and not is_secondary(source, speaker):
        yield (Text("reporting what others say"),)


def _quoted(source: Source, speaker: str | None) -> Words:
    """Introduce the carrier; a name that the short cite gives in full isn't repeated."""
    if speaker is None or not is_secondary(source, speaker):
        return ()
    is_said = last_name(speaker) == speaker.strip()
    return (Text("quoted in " if is_said else f"{speaker}, quoted in "),)


def _work(source: Source, lead: Words) -> Iterator[Words]:
    """Author, qualifications and title; a work without an author is known by its title."""
    quals = source.qualifications
    known: tuple[Words, ...] = (
        ((_fact(source, "qualifications", unstopped(quals)),),) if quals else ()
    )
    if source.author:
        yield (*lead, *_author(source))
        yield from (*known, (_title(source),))
    else:
        yield (*lead, _title(source))
        yield from (_author(source), *known)


def _author(source: Source) -> Words:
    if not source.author:
        return (Text("author not named", Style.UNKNOWN),)
    return (_fact(source, "author", "; ".join(source.author)),)


def _title(source: Source) -> Text:
    """Quote a title that the document bears; bracket one that was made up for it."""
    if "title" in source.inferred:
        return Text(f"[{unstopped(source.title)}]", Style.INFERRED)
    return Text(f"“{unstopped(source.title)}”")


def _dated(source: Source) -> Words:
    if source.issued is None:
        return (Text(f"no date ({UNDATED})", Style.UNKNOWN),)
    return (_fact(source, "issued", long_date(source.issued)),)


def _found(source: Source) -> Iterator[Words]:
    """Where and when it was found."""
    if source.url:
        yield (Link(source.url, source.url),)
    if source.accessed:
        yield (Text("accessed "), _fact(source, "accessed", long_date(source.accessed)))
    if source.page:
        yield (_fact(source, "page", f"p. {source.page}"),)


def _fact(source: Source, field: str, text: str, style: Style = Style.PLAIN) -> Text:
    return Text(text, Style.INFERRED if field in source.inferred else style)
