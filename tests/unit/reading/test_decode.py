"""Every fault of a file is found at once, each where it is; what is sound is kept."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.limits import ENDLESS

from argmap.findings.finding import Finding
from argmap.model.ids import TopicId
from argmap.origin import Places
from argmap.reading.decode import Decoded, decode
from argmap.reading.file_model import FileModel
from argmap.reading.project import Reading
from argmap.reading.rules_schema import RULE_FILES, FormatsFile
from argmap.reading.schema import FILES, ClaimsFile, SourcesFile, TopicFile
from argmap.reading.yaml_nodes import read_nodes

FILE = "claims.yaml"


def claims(text: str) -> tuple[Decoded[ClaimsFile], list[tuple[str, str, str]]]:
    """Decode a claims file; each finding as code, the words pointed at, and its message."""
    document = read_nodes(text, file=FILE)
    decoded = decode(document, ClaimsFile, file=FILE)
    places = Places({FILE: document.tree.places()})
    lines = text.split("\n")

    def seen(finding: Finding) -> tuple[str, str, str]:
        span = places.span(finding.at.place)
        return finding.code, lines[span.line - 1][span.column - 1 :], finding.message

    return decoded, [seen(finding) for finding in decoded.findings]


FAULTS = """\
issue: safety
claims:
  a:
    text: [x]
    kind: fakt
    zebra: 1
  b:
    short: no text here
    weight: 3
  c:
    text: sound
    common-ground: perhaps
    because:
      - premises: [a, ""]
        weight: 1.5
      - premises: []
      - unless: [a]
      - premises: [b]
        id: Not_Kebab
  d: just text
"""


def test_all_faults_at_once_each_in_its_place() -> None:
    _, found = claims(FAULTS)
    assert [(code, words) for code, words, _ in found] == [
        ("unknown-key", "zebra: 1"),
        ("unknown-key", "weight: 3"),
        ("wrong-type", "text: [x]"),
        ("bad-value", "fakt"),
        ("missing-key", "b:"),
        ("bad-value", "perhaps"),
        ("bad-value", '""]'),
        ("bad-value", "1.5"),
        ("bad-value", "premises: []"),
        ("missing-key", "unless: [a]"),
        ("bad-id", "Not_Kebab"),
        ("wrong-type", "just text"),
    ]


def test_what_is_sound_is_kept_with_its_place() -> None:
    decoded, _ = claims(FAULTS)
    assert decoded.content is not None
    assert list(decoded.content.claims) == ["c"]
    arguments = decoded.content.claims["c"].because
    places = decoded.numbered(arguments, at=decoded.origin / "claims" / "c" / "because")
    assert [(at.route[-1], entry.premises) for at, entry in places] == [(0, ("a",)), (3, ("b",))]
    assert {"a", "b", "d"} <= decoded.names


def test_a_slip_in_a_key_is_read_as_the_key_that_was_meant() -> None:
    decoded, found = claims("claims:\n  a:\n    txt: words\n    becuase:\n      - premise: [b]\n")
    assert [words for _, words, _ in found] == ["txt: words", "becuase:", "premise: [b]"]
    assert decoded.content is not None
    assert decoded.content.claims["a"].because[0].premises == ("b",)


def test_a_single_value_is_read_as_the_list_that_was_meant() -> None:
    decoded, found = claims("claims:\n  a:\n    text: words\n    tags: crime\n")
    assert [(code, words) for code, words, _ in found] == [("wrong-type", "crime")]
    assert decoded.content is not None
    assert decoded.content.claims["a"].tags == ("crime",)


def test_places_count_what_was_left_out_before() -> None:
    _, found = claims('claims:\n  a: {txt: words, tags: [*x, "", b, *y, " "]}\n')
    assert [(code, words) for code, words, _ in found] == [
        ("yaml-alias", '*x, "", b, *y, " "]}'),
        ("yaml-alias", '*y, " "]}'),
        ("unknown-key", 'txt: words, tags: [*x, "", b, *y, " "]}'),
        ("bad-value", '"", b, *y, " "]}'),
        ("bad-value", '" "]}'),
    ]


def test_ten_thousand_faults_come_to_an_end() -> None:
    before = time.process_time()
    _, found = claims("claims: {a: {txt: words, tags: [*x, " + '"", ' * 10_000 + "]}}")
    assert len(found) == 10_002
    assert time.process_time() - before < ENDLESS


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("just text\n", "this file is text where a mapping is expected"),
        ("- a\n", "this file is a list where a mapping is expected"),
        ("issue: x\n", "this file has no `claims`"),
        ("claims:\n", "`claims` has no value"),
        (
            "claims: {a: {text: x, evidence: [y]}}\n",
            "entry 1 of `evidence` is text where a mapping is expected",
        ),
        ("claims: {a: {text: x, kind: [fact]}}\n", "`kind` is a list where text is expected"),
        ("claims: {a: {text: x, kind: }}\n", "`kind` has no value"),
    ],
)
def test_files_of_another_shape(text: str, message: str) -> None:
    assert [words for *_, words in claims(text)[1]] == [message]


@pytest.mark.parametrize("written", ["2011", "2011-09", "2012-02-29", '"2011-09-21"'])
def test_dates_that_are(written: str) -> None:
    document = read_nodes(f"title: x\nissues: {{}}\nas-of: {written}\n", file=FILE)
    content = decode(document, TopicFile, file=FILE).content
    assert content is not None
    assert content.as_of == written.strip('"')


@pytest.mark.parametrize("written", ["2011-13", "2011-02-29", "11", "2011-9-1", "0000", "soon"])
def test_dates_that_are_not(written: str) -> None:
    document = read_nodes(f"title: x\nissues: {{}}\nas-of: {written}\n", file=FILE)
    decoded = decode(document, TopicFile, file=FILE)
    assert [finding.message for finding in decoded.findings] == [f"`{written}` is not a date"]
    assert decoded.content is not None


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("URL", "javascript:alert(1)"),
        ("URL", "www.example.org"),
        ("digest", "sha256:abc"),
        ("inferred", "[titel]"),
        ("issued", ""),
        ("title", '" "'),
    ],
)
def test_values_that_a_source_cannot_have(key: str, value: str) -> None:
    lines = {"file": "a.txt", "type": "report", "title": "A", key: value}
    entry = "".join(f"    {name}: {written}\n" for name, written in lines.items())
    document = read_nodes(f"sources:\n  a:\n{entry}", file=FILE)
    findings = decode(document, SourcesFile, file=FILE).findings
    assert [finding.code for finding in findings] == ["bad-value"]


def test_a_key_that_has_to_be_one_of_a_few() -> None:
    text = "formats: {ours: {name: Ours, sides: {prop: Proposers}, speeches: [%s]}}\n"
    speech = "{id: ac, label: AC, name: Case, kind: constructive, minutes: 4}"
    decoded = decode(read_nodes(text % speech, file=FILE), FormatsFile, file=FILE)
    (finding,) = decoded.findings
    assert finding.message == "`prop` is no choice for `sides`"
    assert finding.help == "the nearest choice is `pro`"
    assert decoded.content is not None
    assert decoded.content.formats["ours"].sides == {}


KEYS = st.sampled_from(
    [
        "claims",
        "text",
        "because",
        "premises",
        "evidence",
        "id",
        "a",
        "b-c",
        "X",
        "",
        "[key]",
        "0",
        "formats",
        "sides",
    ]
)
VALUES = st.recursive(
    st.sampled_from(["", "a", "true", "1.5", "X y"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=30,
)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from([*FILES.values(), *RULE_FILES.values()]), VALUES)
def test_any_values_can_be_decoded(model: type[FileModel], value: object) -> None:
    text = flow(value)
    document = read_nodes(text, file=FILE)
    decoded = decode(document, model, file=FILE)
    assert decoded.findings or decoded.content is not None
    places = Places({FILE: document.tree.places()})
    for finding in decoded.findings:
        span = places.span(finding.at.place)
        assert 1 <= span.column <= span.end_column <= len(text) + 1


def flow(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f'"{key}": {flow(inner)}' for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(flow, value)) + "]"
    return f'"{value}"'


def test_a_sound_project_has_no_finding(read_page: Callable[[str], Reading]) -> None:
    reading = read_page("")
    assert reading.findings == ()
    assert len(reading.debates[TopicId("lake")].arguments) == 2
