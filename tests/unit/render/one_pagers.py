"""One-pagers made by hand, for the tests of what is made of them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import yaml

from argmap.briefs.one_pager import (
    Demand,
    Note,
    Number,
    OnePager,
    Quoted,
    Reason,
    Rejoinder,
    Selector,
    Version,
)
from argmap.model.brands import PLAIN, Brand, Contact
from argmap.model.ids import ProfileId
from argmap.model.languages import Direction, Label, Language
from argmap.model.one_pagers import PageLayout, Part
from argmap.model.papers import Paper
from argmap.origin import Origin

LINK = "https://harborwatch.example/lake"
HARBOR = Brand(
    id="harbor",
    organization="Harbor Watch",
    accent="#17495a",
    second="#9a4417",
    contact=Contact(
        name="Ana Ruiz",
        title="Policy director",
        phone="+1 312 555 0100",
        email="ana@harborwatch.example",
    ),
    origin=Origin("rules/brands.yaml"),
)


@cache
def language(tag: str = "en") -> Language:
    """A language as argmap ships it."""
    text = (Path(__file__).parents[3] / "rules/languages.yaml").read_text("utf-8")
    entry = yaml.safe_load(text)["languages"][tag]
    opening, closing = entry["quotation-marks"]
    return Language(
        id=tag,
        name=entry["name"],
        direction=Direction(entry["direction"]),
        months=tuple(entry["months"]),
        day_date=entry["day-date"],
        month_date=entry["month-date"],
        quotation_marks=(opening, closing),
        labels={Label(name): words for name, words in entry["labels"].items()},
    )


def note(number: int, *, speaker: str | None = None, url: str | None = None) -> Note:
    """A note on a report's page, with the words that the page takes from there."""
    return Note(
        number=number,
        speaker=speaker,
        author="Lake Commission",
        title=f"Report {number}",
        container=None,
        date="May 2, 2024",
        place=f"page {number}",
        url=url,
        language="en",
        selectors=(
            Selector(
                claim="cold",
                evidence="report",
                source="report",
                file="seeds/report.txt",
                digest="sha256:0",
                start=10,
                end=24,
                exact="colder </script> than",
                prefix="it is ",
                suffix=" ever",
                says="The lake is colder than ever.",
            ),
        ),
    )


def quoted(words: str = "The lake is colder than ever.", *, note: int = 1) -> Quoted:
    return Quoted(words=words, language="en", speaker="Lake Commission", note=note)


def five_words(layout: PageLayout = PageLayout.STATEMENT, paper: Paper = Paper.LETTER) -> OnePager:
    """The least that a page can say."""
    return OnePager(
        id=ProfileId("lake"),
        file="lake",
        topic="Mill Lake",
        language=language(),
        layout=layout,
        paper=paper,
        brand=PLAIN,
        label="Issue brief",
        reference=None,
        headline="Close the lake",
        subtitle=None,
        demand=None,
        problem=None,
        reasons=(Reason(head="Cold kills", notes=(1,)),),
        numbers=(),
        quoted=None,
        rejoinders=(),
        chain=(),
        contact=None,
        link=None,
        small_print=None,
        as_of=None,
        date=None,
        version=None,
        notes=(note(1, url="https://www.lake.example/report"),),
        cut_order=(Part.POINTS,),
    )


def whole_page(layout: PageLayout = PageLayout.STATEMENT, paper: Paper = Paper.LETTER) -> OnePager:
    """A page that has every part, at the length that pages usually have."""
    return replace(
        five_words(layout, paper),
        brand=HARBOR,
        reference="H.R. 2117",
        headline="Close Mill Lake to swimmers until its water is safe again",
        subtitle="Three people have drowned in the cold since 2021, and nobody measures the water.",
        demand=Demand(
            sentence="We ask the Lake Commission to close the north shore to swimmers",
            who="the Lake Commission",
            what="close the north shore to swimmers",
            instrument="an order under section 4 of the Water Act",
            by="June 1, 2024",
        ),
        problem=(
            "Mill Lake is fed by snow. Its north shore drops to forty feet within three steps, and "
            "the water there stays below 55 degrees all summer. There are no signs, no lifeguards "
            "and no rope. People who know the lake stay out; visitors do not know the lake."
        ),
        reasons=(
            Reason(
                head="Cold water stops strong swimmers",
                text=(
                    "In water below 60 degrees the arms fail within minutes. Being fit does not "
                    "help. The Commission's own doctor told it so in 2022, and the warning has not "
                    "been passed on."
                ),
                quoted=quoted("A healthy adult loses the use of the hands in ten minutes."),
                notes=(1,),
            ),
            Reason(
                head="The north shore has no lifeguard",
                text=(
                    "The nearest station is two miles away by road. A call takes nineteen minutes "
                    "to answer on a summer weekend, and each of the three who died was in the "
                    "water for less than that."
                ),
                quoted=quoted("Nineteen minutes is the best that we can promise.", note=2),
                notes=(2, 3),
            ),
            Reason(
                head="Other lakes closed, and nobody drowned",
                text="Two lakes in the county closed their cold shores in 2019.",
                notes=(3,),
            ),
        ),
        numbers=(
            Number(number="3", counts="people drowned", place="Mill Lake", year="2023", note=2),
            Number(
                number="19 min",
                counts="until help arrives on a summer weekend",
                place="North shore",
                year="2022",
                note=3,
            ),
            Number(
                number="1.2 million",
                counts="visits to the county's lakes in a year",
                place="Mill County",
                year="2023",
                note=4,
            ),
        ),
        quoted=quoted("We would not let our own children swim there.", note=4),
        rejoinders=(
            Rejoinder(
                says="Closing the shore will cost the town its summer trade.",
                reply="The south shore stays open, and it is where nine in ten visitors go.",
                quoted=quoted("Of 41,200 visitors, 37,900 went to the south beach.", note=3),
                notes=(3,),
            ),
        ),
        chain=("The water is cold", "Cold water drowns people", "The shore must close"),
        contact=HARBOR.contact,
        link=LINK,
        small_print="Paid for by Harbor Watch. This is not legal advice.",
        as_of="May 2, 2024",
        date="May 10, 2024",
        version="2",
        notes=(
            note(1, url="https://www.lake.example/report"),
            note(2, speaker="Sheriff Dana Cole"),
            note(3, url="https://www.lake.example/visits"),
            note(4),
        ),
        others=(Version(language=language(), file="lake.es"),),
        cut_order=(
            Part.CHAIN,
            Part.SUBTITLE,
            Part.QUOTATION,
            Part.FIGURES,
            Part.OBJECTIONS,
            Part.PROBLEM,
            Part.POINTS,
            Part.SMALL_PRINT,
        ),
    )
