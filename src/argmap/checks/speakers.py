"""Checks of speakers: whose words a quotation gives."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping

from argmap.analysis.folding import fold_source, plain
from argmap.analysis.proofs import Proofs
from argmap.analysis.quoting import quoted_stretches
from argmap.analysis.words import has_word
from argmap.checks.evidence import proved
from argmap.checks.spans import span
from argmap.findings.finding import Finding, Pointer
from argmap.model.claims import Evidence
from argmap.model.debate import Debate
from argmap.model.ids import SourceId
from argmap.model.sources import Passage, Source, SourceText

_SAID = (
    "(?:said|says|told|wrote|writes|replied|responded|added|explained|argued|noted|stated|warned)"
)
_NAME = r"((?!(?:He|She|They|It|I|We|Who|The|This)\b)[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){0,3})"
_BEHIND = re.compile(rf"\W*(?:{_SAID}\s{_NAME}|{_NAME}\s{_SAID})\b")
_AHEAD = re.compile(rf"(?:{_NAME}\s{_SAID}\b[^.!?“”\"]{{0,30}}|\b{_SAID}\s{_NAME},?\s*)\Z")
_NAMELESS = re.compile(
    r"(?:an?|the|one|some|several|unnamed|unidentified|anonymous)\b", re.IGNORECASE
)
_AFTER_NAME = re.compile(r"\s*(?:,|\(|\s[-–—]\s).*", re.DOTALL)
_TITLES_BEHIND = frozenset(("jr", "sr", "ii", "iii", "iv", "esq", "md", "phd"))
_REACH = 120


def speaker_missing(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A quotation of somebody whom the source itself quotes, without that person's name."""
    stretches: dict[SourceId, tuple[Passage, ...]] = {}
    for evidence, proof, text in proved(debate, proofs):
        if evidence.speaker is not None:
            continue
        if evidence.source not in stretches:
            stretches[evidence.source] = quoted_stretches(text)
        quoted = _holding(stretches[evidence.source], proof.passage)
        if quoted is not None:
            yield Finding(
                code="speaker-missing",
                message=f"`{evidence.source}` quotes somebody here, and no speaker is named",
                at=Pointer(place=evidence.origin / "quote"),
                related=(Pointer(place=span(text, quoted), words="in quotation marks"),),
                help=_speaker_help(text, quoted),
            )


def speaker_not_in_source(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A speaker whose name doesn't occur in the source."""
    known: dict[tuple[SourceId, str], bool] = {}
    for evidence in debate.evidence:
        name = _last_name(evidence)
        text = debate.texts.get(evidence.source)
        if name is None or text is None:
            continue
        key = (evidence.source, name)
        if key not in known:
            known[key] = _is_known(name, debate.sources, text)
        if not known[key]:
            yield Finding(
                code="speaker-not-in-source",
                message=f"`{name}` is not named in `{evidence.source}`",
                at=Pointer(place=evidence.origin / "speaker"),
                help="name the speaker as the source does, or write `an unnamed …`",
            )


def _holding(stretches: tuple[Passage, ...], passage: Passage) -> Passage | None:
    """The quoted stretch that a passage lies wholly inside."""
    index = bisect_right(stretches, passage.start, key=lambda stretch: stretch.start) - 1
    if index < 0 or not stretches[index].holds(passage):
        return None
    return stretches[index]


def _speaker_help(text: SourceText, quoted: Passage) -> str:
    """Say who seems to be speaking, where the words around the quotation say so."""
    behind = text.text[quoted.end : quoted.end + _REACH]
    ahead = text.text[max(0, quoted.start - _REACH) : quoted.start]
    found = _BEHIND.match(behind.split("\n\n")[0]) or _AHEAD.search(ahead.split("\n\n")[-1])
    if found is None:
        return "add `speaker:` with the name of the person who says it"
    name = next(group for group in found.groups() if group)
    return f"add `speaker:`; it seems to be {' '.join(name.split())}"


def _last_name(evidence: Evidence) -> str | None:
    """The word of a speaker's name to look for; None where nobody is named.

    Of `Andrew Cuomo, Governor of New York` it is `Cuomo`; `three governors` have no name.
    """
    speaker = plain(evidence.speaker or "")
    if _NAMELESS.match(speaker):
        return None
    name = _AFTER_NAME.sub("", speaker)
    words = [word for word in name.split() if word.strip(".").lower() not in _TITLES_BEHIND]
    return words[-1] if words and not words[-1].islower() else None


def _is_known(name: str, sources: Mapping[SourceId, Source], text: SourceText) -> bool:
    """Whether a source names somebody, in its text or as its author."""
    source = sources.get(text.source)
    authors = () if source is None else (*source.author, source.publisher or "")
    texts = (fold_source(text.text).text, *map(plain, authors))
    spellings = (name, name.upper())  # a transcript writes MR. RUIZ
    return any(has_word(spelling, text) for spelling in spellings for text in texts)
