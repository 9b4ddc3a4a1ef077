"""The bundled fonts are whole: a sliced one prints wrong letters without a warning."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from argmap.resources import fonts_folder

LATIN_GREEK_CYRILLIC = "Ağß“”‘’–—…§²→ Ωλ Правительство"
HEBREW = "שלום"
FONTS = sorted(fonts_folder().glob("*.ttf"))


def test_all_fonts_are_here() -> None:
    assert [font.stem for font in FONTS] == [
        "Arimo-Bold",
        "Arimo-BoldItalic",
        "Arimo-Italic",
        "Arimo-Regular",
        "SourceSerif4-Bold",
        "SourceSerif4-Italic",
        "SourceSerif4-Regular",
        "SourceSerif4-SemiBold",
        "SourceSerif4-SemiBoldItalic",
    ]


@pytest.mark.parametrize("font", FONTS, ids=lambda font: font.stem)
def test_a_font_has_its_scripts(font: Path) -> None:
    wanted = LATIN_GREEK_CYRILLIC + (HEBREW if font.stem.startswith("Arimo") else "")
    missing = {sign for sign in wanted if ord(sign) not in TTFont(font).getBestCmap()}
    assert missing <= {" "}


@pytest.mark.parametrize("family", ["Arimo", "SourceSerif4"])
def test_a_font_travels_with_its_licence(family: str) -> None:
    licence = fonts_folder() / f"OFL-{family}.txt"
    assert "SIL Open Font License" in licence.read_text(encoding="utf-8")
