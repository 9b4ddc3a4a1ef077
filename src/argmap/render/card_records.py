"""Card records: each card as a line of JSON, for those who study debate with programs."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from markupsafe import Markup, escape

from argmap.briefs.blocks import Run
from argmap.briefs.document import Brief
from argmap.render.card_file import Carded, cards_in
from argmap.render.card_lines import body_runs, cite_parts
from argmap.render.text import clean

_LINE_ENDS = re.compile("[\x85\u2028\u2029]")


def render_card_records(brief: Brief) -> str:
    """Write each card as a record, under the names that the open debate corpora have for it.

    `tag` is the claim, `cite` what is said aloud of the cite and `fullcite` all of it;
    `summary` is what is underlined, `spoken` what is read aloud, `fulltext` the whole body, and
    `markup` the body as HTML with all its layers; `pocket`, `hat` and `block` are the headings
    above it. Paragraphs are lines of their own in `fulltext`; in `summary` and `spoken`,
    stretches that stand apart have a space between them.
    """
    return "".join(f"{_line(_record(carded))}\n" for carded in cards_in(brief))


def _line(record: dict[str, str]) -> str:
    """Write a record on one line, whatever a reader takes for the end of one."""
    return _LINE_ENDS.sub(_escape, json.dumps(record, ensure_ascii=False))


def _escape(end: re.Match[str]) -> str:
    return f"\\u{ord(end[0]):04x}"


def _record(carded: Carded) -> dict[str, str]:
    paragraphs = list(body_runs(carded.card))
    cite = list(cite_parts(carded.card))
    texts = {
        "tag": carded.tag.text,
        "cite": " ".join(text.strip() for text, aloud in cite if aloud),
        "fullcite": "".join(text for text, _ in cite),
        "summary": " ".join(_stretches(paragraphs, _underlined)),
        "spoken": " ".join(_stretches(paragraphs, _read)),
    }
    whole = (clean("".join(run.text for run in runs)) for runs in paragraphs)
    return {
        **{name: clean(text) for name, text in texts.items()},
        "fulltext": "\n".join(whole),
        "markup": "".join(map(_markup, paragraphs)),
        "pocket": clean(carded.pocket),
        "hat": clean(carded.hat),
        "block": clean(carded.block),
    }


def _stretches(paragraphs: Iterable[list[Run]], layer: Callable[[Run], bool]) -> Iterator[str]:
    """Give the stretches of a layer that stand apart."""
    for runs in paragraphs:
        for inside, stretch in groupby(runs, key=layer):
            words = "".join(run.text for run in stretch).strip()
            if inside and words:
                yield words


def _underlined(run: Run) -> bool:
    """Emphasis underlines, too."""
    return run.underlined or run.emphasised


def _read(run: Run) -> bool:
    return run.read


def _markup(runs: Iterable[Run]) -> str:
    return Markup("<p>{}</p>").format(Markup("").join(map(_run, runs)))


def _run(run: Run) -> Markup:
    made = escape(clean(run.text))
    if run.read:
        made = Markup("<mark>{}</mark>").format(made)
    if run.emphasised:
        made = Markup("<strong>{}</strong>").format(made)
    return Markup("<u>{}</u>").format(made) if _underlined(run) else made
