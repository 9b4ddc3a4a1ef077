"""The pages of the findings about how much things count, and what comes of it."""

from __future__ import annotations

from argmap.findings.catalogue.entry import Entry
from argmap.findings.catalogue.pages import BUOYS, CLAIM, TOPIC, safety, with_line
from argmap.findings.finding import Severity


def _weighed(*lines: str) -> str:
    """The base's two cases, with more lines in the argument of the first."""
    return safety(*(f"    {line}" for line in lines))


def _objected(buoys: str) -> str:
    """An objection to the buoys, which break the first case's step."""
    objection = "    but:\n      - premises: [drop-unmarked]\n"
    return safety("    unless: [buoys-mark-area]", more=buoys + objection)


_MARKED = "  buoys-mark-area:\n    text: Buoys mark the bathing area.\n"

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="unexpected-standing",
        severity=Severity.ERROR,
        summary="a claim's standing is not the expected one",
        why=(
            "Under `expect`, `topic.yaml` says of claims what should come of them. A debate is "
            "changed in many small steps, and one of them may turn a result that nobody was "
            "looking at. Then either the step was wrong, or the result is new and worth a second "
            "look: write it down, and whoever reviews the change sees it. Nothing is said while "
            "other errors leave something out."
        ),
        wrong=f"{TOPIC}expect:\n  lake-safe: stands\n",
        right=f"{TOPIC}expect:\n  lake-safe: not-proven\n",
    ),
    Entry(
        code="weight-unexplained",
        severity=Severity.NOTE,
        summary="a weight without a word on why",
        why=(
            "A weight can decide which side wins. Whoever reads that a letter counts 0.4 wants to "
            "know why it isn't 0.8, and an opponent will ask. A line under `weight-reason` says "
            "what speaks for that number, and stands beside it wherever it is shown."
        ),
        wrong=_weighed("weight: 0.7"),
        right=_weighed("weight: 0.7", "weight-reason: The samples are from one summer."),
    ),
    Entry(
        code="weight-missing",
        severity=Severity.WARNING,
        summary="a reason for a weight that isn't given",
        why=(
            "What has no weight counts in full, or, if it is evidence, as much as its source. "
            "Somebody who went to the trouble of writing a reason had another number in mind."
        ),
        wrong=_weighed("weight-reason: The samples are from one summer."),
        right=_weighed("weight: 0.7", "weight-reason: The samples are from one summer."),
    ),
    Entry(
        code="weight-without-effect",
        severity=Severity.NOTE,
        summary="a weight with which nothing counts, or a presumption that adds nothing",
        why=(
            "What weighs 0 never counts, whatever stands: it is shown, and decides nothing. That "
            "may be meant, say of a document that was withdrawn; if it isn't, a small number is "
            "something else than 0. A presumption of 0 is none, and what is common ground needs "
            "none."
        ),
        wrong=with_line(
            CLAIM, 'weight: 0\n        weight-reason: "It was withdrawn."', below="quote:"
        ),
        right=with_line(
            CLAIM, 'weight: 0.2\n        weight-reason: "It is a forecast."', below="quote:"
        ),
    ),
    Entry(
        code="structure-without-effect",
        severity=Severity.NOTE,
        summary="a structure of one premise",
        why=(
            "`structure` says how premises carry a claim together. Of one premise there is "
            "nothing to say, so that perhaps another was forgotten, or stands in an argument of "
            "its own where it was meant to add to this one."
        ),
        wrong=safety("  - premises: [buoys-mark-area]", "    structure: cumulative", more=BUOYS),
        right=safety(
            "  - premises: [buoys-mark-area, lake-guarded, water-clean]",
            "    structure: cumulative",
            more=BUOYS,
        ),
    ),
    Entry(
        code="common-ground-disputed",
        severity=Severity.WARNING,
        summary="common ground that somebody disputes",
        why=(
            "Common ground is what all sides accept; it stands, whatever is said against it. If "
            "there is an objection to it, or a rival position's thesis is common ground too, then "
            "not all sides accept it, and the objection would never count."
        ),
        wrong=_objected(BUOYS),
        right=_objected(f"{_MARKED}    presumption: 0.5\n"),
    ),
)
