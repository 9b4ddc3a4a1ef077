from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.unit.briefs.pages import compile_page

from argmap.briefs.one_pager import OnePager
from argmap.briefs.page_record import page_annotations, page_record

BRIEFS = """
  end-it:
    kind: onepager
    headline: End it
    points: [{claim: trust-gone}]
    figures:
      - {number: "1,204", counts: removals, place: Lake, year: "2010", source: table, row: Lake}
    quotation: {claim: removes-criminals}
    translations:
      es:
        headline: Basta
        quotation: {words: Saca criminales}
"""


@pytest.fixture
def page(tmp_path: Path) -> OnePager:
    return compile_page(BRIEFS, tmp_path, language="es")


def test_a_record_holds_the_page_with_its_notes(page: OnePager) -> None:
    record = page_record(page, grade=8.4)
    assert (record["id"], record["file"], record["language"], record["grade"]) == (
        "end-it",
        "end-it.es",
        "es",
        8.4,
    )
    assert [note["number"] for note in record["notes"]] == [1, 2, 3]
    assert record["figures"][0]["note"] == 2
    assert record["quotations"][-1] == {
        "words": "Saca criminales",
        "original": "It removes criminals",
        "language": "en",
        "speaker": "Ann Poe",
        "note": 3,
    }


def test_json_carries_a_record(page: OnePager) -> None:
    record = page_record(page)
    assert json.loads(json.dumps(record)) == record


def test_every_position_is_that_of_the_words(page: OnePager, tmp_path: Path) -> None:
    targets = [taken["target"] for note in page_record(page)["notes"] for taken in note["taken"]]
    assert len(targets) == 3
    for target in targets:
        words = _words_at(target["selector"], tmp_path / target["source"])
        assert target["selector"][0]["exact"] == words


def test_annotations_tie_what_the_page_says_to_the_words_of_a_source(page: OnePager) -> None:
    annotations = page_annotations(page)
    assert [one["body"]["value"] for one in annotations] == [
        "Trust is gone",
        "1,204 removals, Lake, 2010",
        "Saca criminales",
    ]
    target = annotations[2]["target"]
    assert target["source"]["id"] == "seeds/news.txt"
    assert target["selector"][0] == {
        "type": "TextQuoteSelector",
        "exact": "It removes criminals",
        "prefix": "ficials say the program works. “",
        "suffix": ",” a spokesman said.\n\nIn all, 1,",
    }


def test_every_annotation_has_a_name_of_its_own(page: OnePager) -> None:
    names = [one["id"] for one in page_annotations(page)]
    assert len(set(names)) == 3


def _words_at(selectors: list[dict[str, Any]], file: Path) -> str:
    place = selectors[1]
    return file.read_text(encoding="utf-8")[place["start"] : place["end"]]
