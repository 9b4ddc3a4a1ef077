"""Frameworks in the competitions' formats: read, written, and found fault with."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.formats.brute import assumptions, framework, graphs

from argmap.findings.report import Report
from argmap.formats.frameworks.exchange import (
    Format,
    find_format,
    parse_framework,
    write_framework,
)
from argmap.formats.frameworks.faults import SHOWN
from argmap.formats.frameworks.framework import Assumptions, Framework
from argmap.origin import FilePlaces, Places, Span

CHAIN = framework(3, [(0, 1), (1, 2)])


def read(text: str, *, form: Format | None = None) -> Framework | Assumptions | None:
    parsed = parse_framework(text, file="f", form=form)
    assert parsed.findings == ()
    return parsed.framework


def faults(text: str, *, file: str = "f") -> list[tuple[str, int, int]]:
    """Each finding's code, line and column."""
    places = Places({file: FilePlaces(text=text)})
    found = Report.of(parse_framework(text, file=file).findings, places=places).findings
    spans = [places.span(one.at.place) for one in found]
    return [(one.code, span.line, span.column) for one, span in zip(found, spans, strict=True)]


@pytest.mark.parametrize(
    "text",
    [
        "p af 3\n1 2\n2 3\n",
        "p af 3\n1 2\n2 3",
        "# a hotel\n\n  p   af 3\n\t1  2 \n#\n 2 3 # the last\n",
        "p af 3\n01 2\n2 03\n",
    ],
)
def test_i23_is_read_whatever_its_spaces_and_comments(text: str) -> None:
    assert read(text) == CHAIN


@pytest.mark.parametrize(
    "text",
    [
        "arg(1).\narg(2).\narg(3).\natt(1,2).\natt(2,3).\n",
        "arg(1).arg(2).arg(3).att(1,2).att(2,3).",
        "% a hotel\natt( 1 , 2 ) .\natt(2,\n3)\narg (1).\n\n  arg(2). % two\narg(3)",
    ],
)
def test_apx_is_read_whatever_its_spaces_and_order(text: str) -> None:
    assert read(text) == CHAIN


@pytest.mark.parametrize(
    "text",
    [
        "1\n2\n3\n#\n1 2\n2 3\n",
        "1 a first one\n\n 2\n3\n # \n1 2 attacks\n2  3",
        "1\n2\n3\n#\n1 2\n2 3\n\n",
    ],
)
def test_tgf_is_read_whatever_its_labels(text: str) -> None:
    assert read(text) == CHAIN


def test_names_are_kept_as_they_are_written() -> None:
    found = read('arg(a_1). arg("Sunny day"). arg(B-2). att("Sunny day", B-2).')
    assert found == Framework(names=("a_1", '"Sunny day"', "B-2"), attacks=((1, 2),))


def test_what_an_argument_stands_for_is_read_from_tgf() -> None:
    found = read("a it is sunny\nb\n#\n")
    assert found is not None
    assert dict(found.labels) == {0: "it is sunny"}


@given(graph=graphs())
@pytest.mark.parametrize("form", [Format.I23, Format.APX, Format.TGF])
def test_an_attack_graph_is_read_as_it_was_written(graph: Framework, form: Format) -> None:
    assert read(write_framework(graph, form), form=form) == graph


@given(framework=assumptions())
def test_assumptions_are_read_as_they_were_written(framework: Assumptions) -> None:
    assert read(write_framework(framework, Format.ABA)) == framework


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("# a comment\np af 2\n", Format.I23),
        ("p  aba 2\n", Format.ABA),
        ("paf 2\n1 2\n", Format.I23),
        ("% a comment\n\natt(a,b).\narg(a).", Format.APX),
        ("p\nq\n#\np q\n", Format.TGF),
        ("#\n", Format.TGF),
        ("hello\n", None),
        ("", None),
    ],
)
def test_a_format_is_told_by_the_text(text: str, form: Format | None) -> None:
    assert find_format(text) is form


def test_a_format_that_no_text_shows_is_told_by_the_ending() -> None:
    assert find_format("", file="hotel.apx") is Format.APX
    assert read("", form=Format.APX) == Framework(names=(), attacks=())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hello\n", [("framework-unknown", 1, 1)]),
        ("", [("framework-unknown", 1, 1)]),
        ("p af\n1 2\n", [("framework-line", 1, 1)]),
        ("p af 99999999999999999999\n", [("framework-line", 1, 1)]),
        ("p af 2\n1\n", [("framework-line", 2, 1)]),
        ("p af 2\n1 2 1\n 1 b\n1 -2\n", [
            ("framework-line", 2, 1), ("framework-line", 3, 2), ("framework-line", 4, 1),
        ]),
        ("p af 2\n1 3\n0 2\n", [("outside-framework", 2, 3), ("outside-framework", 3, 1)]),
        ("p af 2\n1 2\np af 2\n1 2\n", [("framework-line", 3, 1), ("repeated-fact", 4, 1)]),
        ("arg(a).\natt(a,b).\n", [("outside-framework", 2, 7)]),
        ("arg(a). arg(a).\natt(a,a).att(a,a).\n", [
            ("repeated-fact", 1, 9), ("repeated-fact", 2, 10),
        ]),
        ("arg(a).\nsup(a,a).\narg(a,a).\natt(a).\n", [("framework-line", n, 1) for n in (2, 3, 4)]),
        ("arg(a).\narg(b\natt(a,a).\n", [("framework-line", 2, 1)]),
        ("a\nb\n#\na\na c\n", [("framework-line", 4, 1), ("outside-framework", 5, 3)]),
        ("a\na b\n#\na a\na a\n#\n", [
            ("repeated-fact", 2, 1), ("repeated-fact", 5, 1), ("framework-line", 6, 1),
        ]),
        ("p aba 3\nx 1\na\na 1\nc 1 4\nr 1 2\nc 2 1\na 1\n", [
            ("framework-line", 2, 1), ("framework-line", 3, 1), ("outside-framework", 5, 5),
            ("assumption-concluded", 6, 3), ("outside-framework", 7, 3), ("repeated-fact", 8, 1),
        ]),
    ],
)  # fmt: skip
def test_every_fault_is_found_at_its_place(text: str, expected: list[tuple[str, int, int]]) -> None:
    assert faults(text) == expected


def test_a_tgf_without_its_line_is_found() -> None:
    assert faults("a\nb\na b\n", file="f.tgf") == [
        ("framework-line", 2, 1), ("repeated-fact", 3, 1),
    ]  # fmt: skip


def test_a_repetition_names_the_first_place() -> None:
    (finding,) = parse_framework("p af 2\n1 2\n\n1 2\n", file="f").findings
    assert [one.place for one in finding.related] == [Span("f", 2, 1, 2, 4)]


def test_a_slip_in_a_name_is_guessed() -> None:
    (finding,) = parse_framework("arg(sunny). arg(rainy). att(rany, sunny).", file="f").findings
    assert finding.help == "the nearest argument is `rainy`"


def test_a_file_of_faults_shows_some_and_counts_the_rest() -> None:
    parsed = parse_framework("p af 2\n" + "x\n" * 1000, file="f")
    assert (len(parsed.findings), parsed.unshown) == (SHOWN, 1000 - SHOWN)
