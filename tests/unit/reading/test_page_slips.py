"""What goes wrong in writing a one-pager or its rules: one finding for one slip, with its mend."""

from __future__ import annotations

import pytest

from argmap.reading.briefs_schema import BriefsFile
from argmap.reading.decode import decode
from argmap.reading.file_model import FileModel
from argmap.reading.page_rules_schema import BrandsFile, LanguagesFile
from argmap.reading.yaml_nodes import read_nodes

PAGE = """\
briefs:
  open-it:
    kind: onepager
"""
HEADLINE = "    headline: Open Mill Lake in July\n"
POINTS = "    points: [{claim: water-cold}]\n"


def told(text: str, model: type[FileModel]) -> list[tuple[str, str | None]]:
    """Give the message and the mend of each finding."""
    decoded = decode(read_nodes(text, file="file.yaml"), model, file="file.yaml")
    return [(finding.message, finding.help) for finding in decoded.findings]


def of_page(line: str, *, headline: str = HEADLINE, points: str = POINTS) -> tuple[str, str | None]:
    (one,) = told(f"{PAGE}{headline}{points}    {line}\n", BriefsFile)
    return one


@pytest.mark.parametrize(
    ("line", "mend"),
    [
        ("label: {district}", "put it in quotation marks: `label: '{district}'`"),
        ("quotation: water-cold", "write `quotation: {claim: water-cold}`"),
        ("ask: open the lake", "write `ask: {who: …, what: open the lake}`"),
        (
            "objections: [water-cold]",
            "write `{claim: water-cold, answer: …}`",
        ),
    ],
)
def test_the_mend_is_in_the_authors_words(line: str, mend: str) -> None:
    assert of_page(line)[1] == mend


@pytest.mark.parametrize(
    ("points", "mend"),
    [
        ("points: [water-cold]", "write `{claim: water-cold}`"),
        ("points: water-cold", "write `points: [{claim: water-cold}]`"),
    ],
)
def test_a_list_of_what_is_no_point_is_not_also_empty(points: str, mend: str) -> None:
    ((_, found),) = told(f"{PAGE}{HEADLINE}    {points}\n", BriefsFile)
    assert found == mend


@pytest.mark.parametrize("text", ['""', '" "', '"\\u200b"', '"\\u00a0\\u200f"'])
def test_a_text_that_nobody_can_see_is_empty(text: str) -> None:
    ((message, _),) = told(f"{PAGE}    headline: {text}\n{POINTS}", BriefsFile)
    assert message == "`headline` is empty"


@pytest.mark.parametrize("day", ["12/1/2011", "2011-02-30", "1.12.2011", "12-1-11"])
def test_digits_are_a_date_to_act_by(day: str) -> None:
    assert of_page(f"ask: {{who: a, what: b, by: {day}}}")[0] == f"`{day}` is not a date"


@pytest.mark.parametrize("by", ["2011-12-31", "2011", "the vote on May 3", "May 3, 2011"])
def test_a_date_or_words_to_act_by(by: str) -> None:
    page = f"{PAGE}{HEADLINE}{POINTS}    ask: {{who: a, what: b, by: '{by}'}}\n"
    assert told(page, BriefsFile) == []


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "www.example.org", "https://", "https:///x", "'http://a b'"]
)
def test_an_address_that_leads_nowhere(link: str) -> None:
    assert of_page(f"link: {link}")[0] == "`link` is not an address"


def test_spaces_in_an_address_are_what_is_wrong_with_it() -> None:
    mend = "write it without spaces: `%20` stands for one"
    assert of_page("link: http://example.org/a b")[1] == mend


@pytest.mark.parametrize("email", ["ana", "ana at example.org", "a@b.org c@d.org", "'@example'"])
def test_an_address_that_no_letter_reaches(email: str) -> None:
    message, _ = of_page(f"contact: {{name: Ana, email: {email}}}")
    assert message == "`email` is not an email address"


@pytest.mark.parametrize("email", ["ana@example.org", "'{email}'", "'{town}@example.org'"])
def test_an_address_that_a_table_fills_in(email: str) -> None:
    page = f"{PAGE}{HEADLINE}{POINTS}    contact: {{name: Ana, email: {email}}}\n"
    assert told(page, BriefsFile) == []


@pytest.mark.parametrize(
    ("accent", "message", "mend"),
    [
        (
            "#17495a",
            "`accent` has no value",
            "put the color in quotation marks: without them, its `#` begins a comment",
        ),
        (
            "'#abc'",
            "`#abc` is not a color",
            "write `#` and six hexadecimal digits in quotation marks, such as `'#aabbcc'`",
        ),
        (
            "B4531F",
            "`B4531F` is not a color",
            "write `#` and six hexadecimal digits in quotation marks, such as `'#B4531F'`",
        ),
        (
            "red",
            "`red` is not a color",
            "write `#` and six hexadecimal digits in quotation marks, such as `'#17495a'`",
        ),
    ],
)
def test_a_color_is_shown_as_it_was_meant(accent: str, message: str, mend: str) -> None:
    page = f"brands:\n  harbor:\n    accent: {accent}\n"
    assert told(page, BrandsFile) == [(message, mend)]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("months: [a, b, c]", "`months` has too few entries"),
        ("quotation-marks: ['«', '»', x]", "`quotation-marks` has too many entries"),
        ("quotation-marks: «»", "`quotation-marks` is text where a list is expected"),
    ],
)
def test_a_list_of_a_fixed_length(line: str, message: str) -> None:
    found = told(f"languages:\n  fr:\n    {line}\n", LanguagesFile)
    key = line.partition(":")[0]
    assert [one for one, _ in found if f"`{key}`" in one] == [message]


def test_an_address_that_no_code_can_hold() -> None:
    message, mend = of_page(f"link: https://example.org/{'a' * 300}")
    assert message == "`link` is too long to be printed and scanned"
    assert mend == "give an address of 300 characters or fewer"
