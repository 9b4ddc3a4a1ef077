"""The record of a one-pager: what it takes from where, as plain values.

For `report.json`, and as W3C Web Annotations (https://www.w3.org/TR/annotation-model/) for the
page itself: whoever has the sources can find every quoted word by machine.
"""

from __future__ import annotations

from typing import Any

from argmap.briefs.one_pager import Note, Number, OnePager, Quoted, Selector
from argmap.briefs.selectors import as_selectors

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def page_record(page: OnePager, *, grade: float | None = None) -> dict[str, Any]:
    """Say what stands on a page and where it is from, in values that JSON can carry.

    Args:
        page: The page.
        grade: The school grade that its own prose asks of its readers, where that is known.
    """
    return {
        "id": page.id,
        "file": page.file,
        "language": page.language.id,
        "layout": page.layout.value,
        "headline": page.headline,
        "date": page.date,
        "version": page.version,
        "grade": grade,
        "figures": [_figure(number) for number in page.numbers],
        "quotations": [_quotation(quoted) for quoted in _quotations(page)],
        "notes": [_note(note) for note in page.notes],
    }


def page_annotations(page: OnePager) -> list[dict[str, Any]]:
    """Tie what a page says to the words of the sources, as Web Annotations in JSON-LD.

    The digest says of which file the positions hold.
    """
    pairs = ((note, selector) for note in page.notes for selector in note.selectors)
    return [
        {
            "@context": _CONTEXT,
            "id": f"#annotation-{number}",
            "type": "Annotation",
            "motivation": "linking",
            "body": {
                "type": "TextualBody",
                "value": selector.says,
                "format": "text/plain",
                "language": page.language.id,
            },
            "target": {
                "type": "SpecificResource",
                "source": {
                    "id": selector.file,
                    "type": "Text",
                    "language": note.language,
                    "dcterms:identifier": selector.digest,
                },
                "selector": _selectors(selector),
            },
        }
        for number, (note, selector) in enumerate(pairs, start=1)
    ]


def _figure(number: Number) -> dict[str, Any]:
    return {
        "number": number.number,
        "counts": number.counts,
        "place": number.place,
        "year": number.year,
        "note": number.note,
    }


def _quotations(page: OnePager) -> list[Quoted]:
    """Every quotation that is printed, the one that is set large last."""
    parts = [*(one.quoted for one in page.reasons), *(one.quoted for one in page.rejoinders)]
    return [quoted for quoted in (*parts, page.quoted) if quoted is not None]


def _quotation(quoted: Quoted) -> dict[str, Any]:
    return {
        "words": quoted.words,
        "original": quoted.original,
        "language": quoted.language,
        "speaker": quoted.speaker,
        "note": quoted.note,
    }


def _note(note: Note) -> dict[str, Any]:
    return {
        "number": note.number,
        "speaker": note.speaker,
        "author": note.author,
        "title": note.title,
        "container": note.container,
        "date": note.date,
        "place": note.place,
        "url": note.url,
        "remarks": list(note.remarks),
        "taken": [_taken(selector) for selector in note.selectors],
    }


def _taken(selector: Selector) -> dict[str, Any]:
    return {
        "says": selector.says,
        "claim": selector.claim,
        "evidence": selector.evidence,
        "source": selector.source,
        "target": {
            "source": selector.file,
            "digest": selector.digest,
            "selector": _selectors(selector),
        },
    }


def _selectors(selector: Selector) -> list[dict[str, Any]]:
    return as_selectors(
        exact=selector.exact,
        prefix=selector.prefix,
        suffix=selector.suffix,
        start=selector.start,
        end=selector.end,
    )
