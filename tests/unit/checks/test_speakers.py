"""Checks of whose words are quoted."""

from __future__ import annotations

import pytest
from tests.unit.checks.conftest import Find
from tests.unit.checks.pages import codes, one, quoting

SOURCE = """\
“We welcome any meaningful dialogue,” Meckler told a newspaper. “The trust has been eroded.
Communities want to be safe.”

In his letter Gov. Cuomo said that “the heart of concern is that the program deters witnesses.”
This report documents the “chilling effect” on victims. Éva Kraut, a professor, agrees with it.

“As wages rise,” said Ruiz, “teenagers will be the first to go.”

MS. VANCE. The program works.
"""


def test_somebody_is_quoted_and_not_named(find: Find) -> None:
    finding = one(find(quoting("We welcome any meaningful dialogue", SOURCE)))
    assert finding.code == "speaker-missing"
    assert finding.help == "add `speaker:`; it seems to be Meckler"


def test_the_name_may_stand_before_the_words(find: Find) -> None:
    finding = one(find(quoting("the heart of concern", SOURCE)))
    assert finding.help == "add `speaker:`; it seems to be Gov. Cuomo"


def test_the_name_may_stand_between_the_words(find: Find) -> None:
    finding = one(find(quoting("teenagers will be the first to go", SOURCE)))
    assert finding.help == "add `speaker:`; it seems to be Ruiz"


def test_where_no_name_is_near_none_is_guessed(find: Find) -> None:
    finding = one(find(quoting("The trust has been eroded.", SOURCE)))
    assert finding.help == "add `speaker:` with the name of the person who says it"


@pytest.mark.parametrize(
    "quote",
    [
        'documents the "chilling effect" on victims',
        "chilling effect",
        'Gov. Cuomo said that "the heart of concern is',
        '"We welcome any meaningful dialogue," Meckler told a newspaper.',
    ],
)
def test_words_of_the_document_itself(find: Find, quote: str) -> None:
    assert codes(find(quoting(quote, SOURCE))) == []


@pytest.mark.parametrize(
    "speaker",
    [
        "Camille Meckler",
        "Andrew Cuomo, Governor of New York",
        "Cuomo (D)",
        "Andrew Cuomo Jr.",
        "an unnamed official",
        "The governor",
        "Three governors",
        "several Democrats",
        "the Forum",
        "Mill Lake Beach Service",
        "Eva\u0301 Kraut",
        "Cyrus Vance",
    ],
)
def test_a_speaker_whom_the_source_knows(find: Find, speaker: str) -> None:
    page = quoting("We welcome any meaningful dialogue", SOURCE, speaker=f'"{speaker}"')
    assert codes(find(page)) == []


@pytest.mark.parametrize("speaker", ["Jeh Johnson", "Meck", "Élise Dupont"])
def test_a_speaker_whom_the_source_does_not_know(find: Find, speaker: str) -> None:
    finding = one(find(quoting("We welcome any", SOURCE, speaker=speaker)))
    assert finding.code == "speaker-not-in-source"
    assert finding.message == f"`{speaker.rsplit(maxsplit=1)[-1]}` is not named in `town-notice`"
