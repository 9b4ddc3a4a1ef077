"""Where a value has the wrong shape, the help shows the author's own words in the right one."""

from __future__ import annotations

import pytest

from argmap.reading.decode import decode
from argmap.reading.file_model import FileModel
from argmap.reading.schema import ClaimsFile, SourcesFile, TopicFile
from argmap.reading.yaml_nodes import read_nodes

CLAIM = "claims:\n  a:\n    text: It is cold.\n"
POSITIONS = "title: T\nissues:\n  b:\n    title: T\n    question: Q?\n    positions:\n"
SOURCE = "sources:\n  a:\n    type: report\n    file: a.txt\n    title: A\n"


def helps(text: str, model: type[FileModel]) -> list[str | None]:
    decoded = decode(read_nodes(text, file="file.yaml"), model, file="file.yaml")
    return [finding.help for finding in decoded.findings]


@pytest.mark.parametrize(
    ("entry", "mend"),
    [
        ("but: [x]", "write `{premises: [x]}`"),
        ("but: x", "write `but: [{premises: [x]}]`"),
        ("but: x, y", "write `but: [{premises: [x, y]}]`"),
        ("because: [[x, y]]", "write `{premises: [x, y]}`"),
        ("because: {premises: [x]}", "put a dash before its first key: `- premises: …`"),
        (
            "because: It is cold.",
            "state it as a claim, and name the claim here: `because: [{premises: [it-is-cold]}]`",
        ),
        ("evidence: [water-report]", "write `{source: water-report, quote: …}`"),
        ("evidence: It is cold.", "write `evidence: [{source: …, quote: It is cold.}]`"),
        (
            "evidence: [The lake stays cold until the end of July]",
            "write `{source: …, quote: The lake stays cold until the end of…}`",
        ),
    ],
)
def test_a_claims_entry(entry: str, mend: str) -> None:
    assert helps(f"{CLAIM}    {entry}\n", ClaimsFile) == [mend]


def test_a_mapping_among_texts_is_told_of_texts() -> None:
    (mend,) = helps(f"{CLAIM}    tags: {{crime: 1}}\n", ClaimsFile)
    assert mend == "write, for example, `tags: [crime]`"


def test_a_claim_without_keys() -> None:
    assert helps("claims:\n  a: It is cold.\n", ClaimsFile) == ["write `a: {text: It is cold.}`"]


@pytest.mark.parametrize(
    ("entry", "mend"),
    [
        ("safe: lake-safe", "write `safe: {label: …, thesis: lake-safe}`"),
        ("safe: It is safe", "write `safe: {label: It is safe, thesis: …}`"),
    ],
)
def test_a_position_without_keys(entry: str, mend: str) -> None:
    assert helps(f"{POSITIONS}      {entry}\n", TopicFile) == [mend]


@pytest.mark.parametrize(
    ("entry", "mend"),
    [
        ("issued: unknown", "leave `issued` out, and write `unknown: [issued]`"),
        ("issued: n.d.", "leave `issued` out, and write `unknown: [issued]`"),
        ("accessed: Undated", "leave `accessed` out, and write `unknown: [accessed]`"),
        (
            "issued: last year",
            "write a year, a month or a day, such as `2011`, `2011-09` or `2011-09-21`",
        ),
        ("set-aside: [Page 1]", "write `{quote: Page 1, reason: …}`"),
    ],
)
def test_a_sources_entry(entry: str, mend: str) -> None:
    assert helps(f"{SOURCE}    {entry}\n", SourcesFile) == [mend]


def test_a_topic_without_a_date_is_told_no_key_that_it_lacks() -> None:
    (mend,) = helps("title: T\nissues: {}\nas-of: unknown\n", TopicFile)
    assert "unknown:" not in str(mend)
