"""The pages of the findings about brands and readers: colors, logos and the reading grade."""

from __future__ import annotations

from argmap.findings.catalogue.entry import Entry
from argmap.findings.finding import Severity


def _page(brand: str, *files: str) -> str:
    """A one-pager of a brand, with the brand's files."""
    return f"""\
--- arguments/lake/briefs.yaml
briefs:
  close-it:
    kind: onepager
    headline: Keep Mill Lake closed until July
    date: "2025-03-01"
    points: [{{claim: water-cold, head: The lake is cold}}]
    brand: {brand}
""" + "".join(files)


def _brand(*lines: str) -> str:
    return (
        "--- rules/brands.yaml\nbrands:\n  swim-watch:\n    organization: Swim Watch\n"
        + "".join(f"    {line}\n" for line in lines)
    )


def _prose(problem: str) -> str:
    """A one-pager that says what the problem is."""
    return f"""\
--- arguments/lake/briefs.yaml
briefs:
  close-it:
    kind: onepager
    headline: Keep Mill Lake closed until July
    date: "2025-03-01"
    problem: >-
{problem}\
    points: [{{claim: water-cold, head: The lake is cold}}]
    grade: 8
"""


_SMALL = "--- rules/swim-watch.png (64 by 32 pixels)\n"
_LARGE = "--- rules/swim-watch.png (600 by 300 pixels)\n"
_LOGO = _brand("logo: swim-watch.png")
_HARD = """\
      Unsupervised recreational swimming at insufficiently monitored municipal facilities
      constitutes a considerable administrative responsibility, particularly considering that
      environmental circumstances deteriorate unpredictably and inexperienced individuals
      consistently underestimate temperature.
"""
_EASY = """\
      Nobody watches those who swim before July. The lake is cold then, and cold water takes your
      strength in minutes. People who are new to the lake don't know that. The town has to keep
      them safe.
"""

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="unknown-brand",
        severity=Severity.ERROR,
        summary="a brand's name that leads nowhere",
        why=(
            "A brand says who publishes a page, in which colors, with which logo and whom to "
            "call. With a name that leads nowhere the page would be nobody's. Brands are "
            "described in the project's own `rules/brands.yaml`."
        ),
        wrong=_page("swimwatch", _brand()),
        right=_page("swim-watch", _brand()),
    ),
    Entry(
        code="color-contrast",
        severity=Severity.ERROR,
        summary="a brand's color in which words can't be read on white",
        why=(
            "The ask and the figures are set in a brand's colors, and so are heads in Word. The "
            "guidelines for accessible documents (WCAG 2.1, level AA) ask for a contrast of 4.5 "
            "to 1, and many public bodies may not post a page with less. Readers with weak eyes, "
            "and everybody with a gray printer, can't read pale words. The color that is named "
            "has the same hue and is only as much darker as it must be."
        ),
        wrong=_page("swim-watch", _brand('accent: "#00b0f0"')),
        right=_page("swim-watch", _brand('accent: "#037faf"')),
    ),
    Entry(
        code="logo-unreadable",
        severity=Severity.ERROR,
        summary="a logo that is not there, or is no picture that can be printed",
        why=(
            "The masthead of a page shows its brand's logo, and a page with a hole in its place "
            "looks like nobody's. A logo is a PNG or a JPEG file in `rules/`, of 2 MB at most. An "
            "SVG has to be exported as a PNG first."
        ),
        wrong=_page("swim-watch", _brand("logo: swim-wotch.png"), _LARGE),
        right=_page("swim-watch", _LOGO, _LARGE),
    ),
    Entry(
        code="logo-coarse",
        severity=Severity.NOTE,
        summary="a logo with too few pixels to look sharp in print",
        why=(
            "A logo is up to half an inch high on a page, or two inches wide if it is a long one. "
            "Below 200 pixels to the inch its edges look like stairs on paper, and the page "
            "looks as if it was copied from a screen."
        ),
        wrong=_page("swim-watch", _LOGO, _SMALL),
        right=_page("swim-watch", _LOGO, _LARGE),
    ),
    Entry(
        code="reading-grade-high",
        severity=Severity.NOTE,
        summary="a page whose own words are harder to read than it wants",
        why=(
            "A page is read in half a minute, often by somebody who does something else as well. "
            "The grade is that of the school year in which its sentences can be read; only the "
            "page's own prose counts, never a quotation. `grade` in the profile says which one "
            "is wanted: 8 or less for the public, up to 10 for those who make laws. It is advice: "
            "a page about a hard matter may be hard."
        ),
        wrong=_prose(_HARD),
        right=_prose(_EASY),
    ),
)
