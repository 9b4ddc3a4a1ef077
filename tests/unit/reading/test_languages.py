"""The languages that argmap brings, and those that a project describes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

import pytest

from argmap.model.ids import TopicId
from argmap.model.languages import Direction, Label, Language
from argmap.reading.project import Reading
from argmap.reading.rules import shipped_rules
from argmap.resources import rules_folder

Read = Callable[[str], Reading]

LANGUAGES = shipped_rules().languages
ENGLISH = LANGUAGES["en"]
OTHERS = sorted(set(LANGUAGES) - {"en"})
SCRIPTS = {"en": "LATIN", "es": "LATIN", "he": "HEBREW", "ar": "ARABIC"}


def named(text: str) -> list[str]:
    return sorted(re.findall(r"\{(.*?)\}", text))


def words(language: Language) -> list[str]:
    own = (*language.months, *language.labels.values(), language.name)
    return [re.sub(r"\{.*?\}", "", text) for text in own]


def test_these_languages_travel_with_argmap() -> None:
    assert list(LANGUAGES) == ["en", "es", "he", "ar"]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_each_label_is_filled_in_with_the_same_in_every_language(tag: str) -> None:
    labels = LANGUAGES[tag].labels
    assert set(labels) == set(Label)
    assert {label: named(text) for label, text in labels.items()} == {
        label: named(text) for label, text in ENGLISH.labels.items()
    }


@pytest.mark.parametrize("tag", LANGUAGES)
def test_each_word_is_written_in_the_languages_own_script(tag: str) -> None:
    letters = {sign for text in words(LANGUAGES[tag]) for sign in text if sign.isalpha()}
    assert {unicodedata.name(sign).split()[0] for sign in letters} == {SCRIPTS[tag]}


@pytest.mark.parametrize("tag", OTHERS)
def test_no_english_is_left(tag: str) -> None:
    same = {text for text in LANGUAGES[tag].labels.values() if text in ENGLISH.labels.values()}
    assert same <= {"original"}


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_months_are_twelve_and_differ(tag: str) -> None:
    assert len(set(LANGUAGES[tag].months)) == 12


@pytest.mark.parametrize(
    ("tag", "direction"), [("en", "ltr"), ("es", "ltr"), ("he", "rtl"), ("ar", "rtl")]
)
def test_the_direction_of_lines(tag: str, direction: str) -> None:
    assert LANGUAGES[tag].direction is Direction(direction)


@pytest.mark.parametrize(
    ("tag", "date", "ask"),
    [
        ("en", "September 21, 2011", "We ask the Senate to pass the bill"),
        ("es", "21 de septiembre de 2011", "Pedimos que el Senado apruebe la ley"),
        ("he", "21 בספטמבר 2011", "אנו מבקשים שהסנאט יאשר את החוק"),
        ("ar", "21 سبتمبر 2011", "نطلب من مجلس الشيوخ أن يقر القانون"),
    ],
)
def test_a_date_and_an_ask_as_people_write_them(tag: str, date: str, ask: str) -> None:
    language = LANGUAGES[tag]
    asked = {
        "en": ("the Senate", "pass the bill"),
        "es": ("el Senado", "apruebe la ley"),
        "he": ("הסנאט", "יאשר את החוק"),
        "ar": ("مجلس الشيوخ", "يقر القانون"),
    }
    who, what = asked[tag]
    assert language.day_date.format(day=21, month=language.months[8], year=2011) == date
    assert language.labels[Label.ASK].format(who=who, what=what) == ask


# ---------------------------------------------------------------- a project's own

WELSH = (rules_folder() / "languages.yaml").read_text("utf-8")
WELSH = re.sub(
    r"(?s)^.*?(languages:\n  )en:(.*?\n)\n.*", r"--- rules/languages.yaml\n\1cy:\2", WELSH
)
PAGE = """\
--- arguments/lake/briefs.yaml
briefs:
  close-it:
    kind: onepager
    headline: Caewch Lyn Mill
    language: cy
    points: [{claim: water-cold}]
"""


def said(reading: Reading) -> list[tuple[str, str, str | None]]:
    return [(one.code, one.message, one.help) for one in reading.findings]


def test_a_project_can_describe_a_language(read_page: Read) -> None:
    reading = read_page(WELSH + PAGE)
    assert said(reading) == []
    (page,) = reading.debates[TopicId("lake")].one_pagers
    assert page.language.id == "cy"


def test_a_language_that_nobody_describes(read_page: Read) -> None:
    assert said(read_page(PAGE)) == [
        (
            "unknown-language",
            "unknown language `cy`",
            "choose `en`, `es`, `he` or `ar`, or describe it in `rules/languages.yaml`",
        )
    ]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("{who} to {what}", "them to {what}", "`ask` does not fit: it needs `{who}` and `{what}`"),
        ("{who} to {what}", "{who} to {do} {what}", "`ask` does not fit: it needs `{who}`"),
        ("note {number}", "note {number", "`note` does not fit: it needs `{number}`"),
        ("They say", "They {say}", "`they-say` does not fit: it has braces"),
        ("{month} {day}, {year}", "{day} {year}", "`day-date` does not fit: it needs `{day}`"),
        ('month-date: "{month} {year}"', "month-date: '{day}'", "`month-date` does not fit"),
    ],
)
def test_a_text_that_could_not_be_filled_in(
    read_page: Read, old: str, new: str, message: str
) -> None:
    assert old in WELSH
    ((code, found, _),) = said(read_page(WELSH.replace(old, new) + PAGE))
    assert code == "bad-value"
    assert found.startswith(message)


@pytest.mark.parametrize(
    ("old", "new", "mend"),
    [
        ("{who} to {what}", "them", "write `{who}` and `{what}` where what is filled in belongs"),
        ("They say", "They {say}", "take the braces out: nothing is filled in here"),
    ],
)
def test_what_helps_where_a_text_could_not_be_filled_in(
    read_page: Read, old: str, new: str, mend: str
) -> None:
    assert [told for _, _, told in said(read_page(WELSH.replace(old, new) + PAGE))] == [mend]
