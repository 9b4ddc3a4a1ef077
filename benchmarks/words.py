"""Sentences that read like a report and claims that read like claims, made from word lists."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

PLACES = (
    "Arden", "Belmont", "Carrow", "Dunmore", "Eastvale", "Fairhaven", "Glenmoor", "Harwick",
    "Inverlea", "Juniper Bay", "Kestrel", "Larkfield", "Millbrook", "Northgate", "Oakhurst",
    "Penrose", "Quarry Hill", "Redwater", "Stonebridge", "Thornbury", "Upton", "Westmere",
)  # fmt: skip
SORTS = (
    "rural", "public", "crowded", "older", "smaller", "shared", "seasonal", "independent",
    "local", "part-time", "regional", "unlicensed", "volunteer", "newly opened", "night-time",
)  # fmt: skip
SUBJECTS = (
    "clinics", "schools", "libraries", "bus routes", "workshops", "markets", "farms", "archives",
    "shelters", "harbours", "tenants", "drivers", "teachers", "nurses", "apprentices", "inspectors",
)  # fmt: skip
VERBS = (
    "shorten", "raise", "delay", "widen", "protect", "replace", "undermine", "double", "limit",
    "restore", "finance", "record", "postpone", "simplify", "encourage", "reduce",
)  # fmt: skip
OBJECTS = (
    "the waiting time", "the cost of repairs", "the trust of residents", "the supply of housing",
    "the number of accidents", "the attendance at meetings", "the quality of water",
    "the income of families", "the length of journeys", "the use of energy",
    "the turnover of staff", "the price of food", "the demand for training",
    "the rate of complaints",
)  # fmt: skip
WHERE = (
    "in the towns along the river", "in the districts around the capital",
    "in the villages of the northern valleys", "in most of the older suburbs",
    "in every parish with a harbour", "in the streets near the station",
)  # fmt: skip
WHEN = (
    "during the winter months", "in the first year of operation", "once the grants have ended",
    "for as long as records have been kept", "within a year of the reform",
    "on days when the roads are closed", "after the second round of inspections",
)  # fmt: skip
COUNTED = (
    "requests for repairs", "late departures", "unpaid invoices", "visits by inspectors",
    "training places", "written complaints", "empty apartments", "hours of overtime",
)  # fmt: skip
RECORDERS = (
    "The council", "The audit office", "The housing department", "The transport board",
    "The school authority", "The water company", "The statistics bureau",
)  # fmt: skip


def claim_words(random: Random) -> tuple[str, str]:
    """Make a claim of 12 to 25 words, and its short form."""
    subject = f"{random.choice(SORTS)} {random.choice(SUBJECTS)}"
    verb, thing = random.choice(VERBS), random.choice(OBJECTS)
    place, where, when = random.choice(PLACES), random.choice(WHERE), random.choice(WHEN)
    short = f"{subject} {verb} {thing.removeprefix('the ')}".capitalize()
    text = f"{subject.capitalize()} near {place} {verb} {thing} {where} {when}."
    return text, short if len(short) <= 40 else f"{subject.capitalize()} in {place}"


def warrant_words(random: Random) -> str:
    """Make an unstated premise."""
    return f"Steps that {random.choice(VERBS)} one thing tend to change {random.choice(OBJECTS)}."


def paragraphs(random: Random, *, size: int) -> Iterator[str]:
    """Make paragraphs of about 80 words until there are `size` characters; no sentence recurs."""
    written, number = 0, 0
    while written < size:
        count = random.randint(3, 6)
        paragraph = " ".join(_sentence(random, number + step) for step in range(count))
        number += count
        written += len(paragraph) + 2
        yield paragraph


def _sentence(random: Random, number: int) -> str:
    return (
        f"{random.choice(RECORDERS)} of {random.choice(PLACES)} counted {number + 100:,} "
        f"{random.choice(COUNTED)} {random.choice(WHERE)} {random.choice(WHEN)}."
    )
