"""What the terminal shows: the user's own line, with the marks under the right columns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.findings.excerpt import columns, excerpt
from argmap.findings.finding import Finding, Pointer
from argmap.findings.located import FileLines
from argmap.findings.report import Report
from argmap.findings.show import show_concise, show_full
from argmap.origin import FilePlaces, Places, Span


def shown(text: str, span: tuple[int, int, int, int], *, width: int = 40) -> list[str]:
    """Each row's text, and below it the marks."""
    rows = excerpt(FileLines(text), Span("f", *span), words="here", width=width)
    lines = []
    for row in rows:
        lines += ["..."] if row.number is None else [row.text, row.indent + row.marks]
    return lines


def test_marks_under_a_word() -> None:
    assert shown("key: value", (1, 6, 1, 11)) == ["key: value", "     ^^^^^ here"]


def test_marks_under_wide_and_joined_characters() -> None:
    assert shown("漢字: e\u0301te\u0301 🦁 x", (1, 5, 1, 10)) == [
        "漢字: e\u0301te\u0301 🦁 x",
        "      ^^^ here",
    ]
    assert shown("a 漢字 b", (1, 3, 1, 5)) == ["a 漢字 b", "  ^^^^ here"]


def test_tabs_and_control_characters_take_known_columns() -> None:
    assert shown("\ta\x1b[31m b", (1, 9, 1, 10)) == ["    a␛[31m b", "           ^ here"]


def test_an_empty_stretch_has_one_mark() -> None:
    assert shown("key:", (1, 5, 1, 5)) == ["key:", "    ^ here"]


def test_a_long_line_is_cut_around_the_stretch() -> None:
    line = "before " * 20 + "WORD" + " after" * 20
    text, marks = shown(line, (1, 141, 1, 145))
    assert text == "…ore before WORD after after after a…"
    assert marks == " " * text.index("WORD") + "^^^^ here"


def test_a_long_stretch_is_cut_at_its_end() -> None:
    text, marks = shown("key: " + "word " * 30, (1, 6, 1, 150))
    assert text.startswith("key: word word")
    assert columns(text) <= 40
    assert marks.startswith("     ^^^^")


def test_a_stretch_over_lines() -> None:
    text = "quote: one\n  two words\nother: 1\n"
    assert shown(text, (1, 8, 2, 6)) == ["quote: one", "       ^^^", "  two words", "  ^^^ here"]


def test_the_middle_of_a_long_stretch_is_left_out() -> None:
    text = "".join(f"line {number}\n" for number in range(9))
    assert shown(text, (2, 1, 8, 7)) == [
        "line 1",
        "^^^^^^",
        "line 2",
        "^^^^^^",
        "...",
        "line 7",
        "^^^^^^ here",
    ]


@given(
    st.text(alphabet=st.sampled_from("ab 漢é\u0301🦁\t\x00\u200d"), max_size=120),
    st.integers(0, 120),
    st.integers(0, 120),
    st.integers(20, 60),
)
def test_marks_stay_within_the_line(line: str, start: int, length: int, width: int) -> None:
    start = min(start, len(line)) + 1
    end = min(start + length, len(line) + 1)
    rows = excerpt(FileLines(line + "."), Span("f", 1, start, 1, end), width=width)
    (row,) = rows
    assert columns(row.text) <= width
    assert len(row.indent) + len(row.marks) <= columns(row.text) + 1


FINDING = Finding(
    code="duplicate-key",
    message="the key `a` stands here a second time",
    at=Pointer(place=Span("f.yaml", 12, 1, 12, 2)),
    related=(Pointer(place=Span("f.yaml", 1, 1, 1, 2), words="first here"),),
    help="keep one of the two",
)
PLACES = Places({"f.yaml": FilePlaces("a: 1\n" + "\n" * 10 + "a: 2\n")})
REPORT = Report.of([FINDING], places=PLACES)

FULL = """\
error[duplicate-key]: the key `a` stands here a second time
  --> f.yaml:12:1
   |
12 | a: 2
   | ^
   |
  ::: f.yaml:1
 1 | a: 1
   | - first here
   |
   = help: keep one of the two
   = more: argmap explain duplicate-key

found 1 error
"""


def test_a_finding_in_full() -> None:
    assert show_full(REPORT, PLACES) == FULL


def test_a_finding_on_a_line() -> None:
    assert show_concise(REPORT, PLACES) == (
        "f.yaml:12:1: error[duplicate-key]: the key `a` stands here a second time\nfound 1 error\n"
    )


def test_colour_only_where_it_is_asked_for() -> None:
    coloured = show_full(REPORT, PLACES, colour=True)
    assert "\033[1;31merror[duplicate-key]\033[0m" in coloured
    plain = coloured
    for code in ("0", "1", "34", "1;31"):
        plain = plain.replace(f"\033[{code}m", "")
    assert plain == FULL


@pytest.mark.parametrize(
    ("part", "marked"), [("two words", "two\n  words"), ("gone", "one two\n  words three")]
)
def test_a_part_is_found_over_line_ends(part: str, marked: str) -> None:
    text = "q: one two\n  words three\n"
    places = Places({"f": FilePlaces(text)})
    at = Pointer(place=Span("f", 1, 4, 2, 14), part=part)
    report = Report.of([Finding(code="bad-value", message="m", at=at)], places=places)
    body = show_full(report, places)
    assert body.count("^") == len(marked.replace("\n  ", ""))


def test_nothing_found() -> None:
    assert show_full(Report(), Places()) == "nothing found\n"
