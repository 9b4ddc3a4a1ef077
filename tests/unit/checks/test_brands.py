"""Whether a brand's colors can be read and its logo is sharp; once, however many pages use it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from argmap.findings.finding import Finding
from argmap.origin import Origin

Find = Callable[[str], list[Finding]]

PROFILE = """\
  {id}:
    kind: onepager
    headline: Keep Mill Lake closed until July
    points: [{{claim: water-cold, head: The lake is cold}}]
    brand: {brand}
"""
BRANDS = """\
--- rules/brands.yaml
brands:
  ours: {ACCENT}
  theirs: {second: "#ffcc00"}
"""


def page(*brands: str, own: str = "organization: Swim Watch", files: str = "") -> str:
    profiles = (PROFILE.format(id=f"page-{i}", brand=one) for i, one in enumerate(brands))
    head = "--- arguments/lake/briefs.yaml\nbriefs:\n"
    return head + "".join(profiles) + BRANDS.replace("ACCENT", own) + files


def said(findings: list[Finding]) -> list[tuple[str, str | None]]:
    """What is found about brands, with the help."""
    about = ("color-contrast", "logo-coarse")
    return [(one.code, one.help) for one in findings if one.code in about]


def test_the_color_that_is_named_can_be_pasted(find: Find) -> None:
    ((code, help_),) = said(find(page("ours", own='accent: "#ff8800"')))
    assert (code, help_) == (
        "color-contrast",
        'the nearest color that can be read is `accent: "#b66002"`',
    )
    assert said(find(page("ours", own='accent: "#b66002"'))) == []


def test_each_color_by_itself(find: Find) -> None:
    found = find(page("ours", own='accent: "#ffff00", second: "#00ff00"'))
    places = [one.at.place for one in found if one.code == "color-contrast"]
    assert [place.route[-1] for place in places if isinstance(place, Origin)] == [
        "accent",
        "second",
    ]


def test_a_brand_is_spoken_of_once(find: Find) -> None:
    assert len(said(find(page("theirs", "theirs", "ours")))) == 1


def test_a_brand_that_no_page_names_is_left_alone(find: Find) -> None:
    assert said(find(page("ours"))) == []


def test_the_look_of_nobody_can_be_read(find: Find) -> None:
    assert said(find(page("plain"))) == []


@pytest.mark.parametrize(
    ("size", "mend"),
    [
        ("200 by 99", "export it larger: 304 by 150 pixels are sharp"),
        ("200 by 100", None),
        ("399 by 20", "export it larger: 600 by 31 pixels are sharp"),
        ("400 by 20", None),
        ("20 by 100", None),
    ],
)
def test_a_logo_has_enough_pixels_for_its_place(find: Find, size: str, mend: str | None) -> None:
    files = f"--- rules/ours.png ({size} pixels)\n"
    found = said(find(page("ours", own="logo: ours.png", files=files)))
    assert found == ([] if mend is None else [("logo-coarse", mend)])
