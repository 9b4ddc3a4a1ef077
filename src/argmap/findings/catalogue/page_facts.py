"""The pages of the findings about what one-pagers say: numbers, words, points and chains."""

from __future__ import annotations

from argmap.findings.catalogue.entry import Entry
from argmap.findings.finding import Severity

_POINTS = "points: [{claim: water-cold, head: The lake stays cold}]"
_DATED = 'date: "2025-03-01"'


def _page(*lines: str, headline: str = "Open Mill Lake in July", points: str = _POINTS) -> str:
    """A one-pager of the base's project, with more lines in it."""
    first = ("kind: onepager", f"headline: {headline}", _DATED, points)
    return "--- arguments/lake/briefs.yaml\nbriefs:\n  open-it:\n" + "".join(
        f"    {line}\n" for line in (*first, *lines)
    )


def _figure(**keys: str) -> str:
    """A page with a key figure: three beaches, unless the keys say otherwise."""
    given = {"number": '"3"', "counts": "beaches were sampled", "place": "Mill Lake"}
    year = {"year": '"2024"', "claim": "water-clean"}
    told = {key: value for key, value in {**given, **year, **keys}.items() if value}
    return _page(f"figures: [{{{', '.join(f'{key}: {value}' for key, value in told.items())}}}]")


_SAMPLED = """\
--- arguments/lake/water.yaml
issue: safety
claims:
  water-clean:
    text: The water of Mill Lake met the bathing standard in summer 2024.
    evidence:
      - source: water-report
        quote: >-
          The county laboratory took samples at three beaches every week from June to August. All
          samples met the state standard for bathing water.
"""
_AGREED = """\
--- arguments/lake/beach.yaml
issue: safety
claims:
  lake-guarded:
    text: Lifeguards watch the main beach all summer.
    common-ground: true
  drop-unmarked:
    text: The steep drop near the shore is not marked.
    evidence:
      - source: town-notice
        quote: The bottom drops away steeply ten metres from the shore, and the drop is not marked.
"""
_ANSWERED = """\
--- arguments/lake/safety.yaml
issue: safety
claims:
  lake-safe:
    text: Mill Lake is safe to swim in.
    because:
      - premises: [water-clean, lake-guarded]
  lake-unsafe:
    text: Mill Lake is not safe to swim in.
    because:
      - premises: [water-cold, drop-unmarked]
    but:
      - premises: [lake-guarded]
"""

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="words-not-in-evidence",
        severity=Severity.ERROR,
        summary="a one-pager quotes words that no quotation behind the part has",
        why=(
            "Under `words` stands what a page prints between quotation marks. It must be part of "
            "one quotation that is proved: of the claim's own evidence, or of that of its reasons. "
            "Otherwise the page would put words into somebody's mouth."
        ),
        wrong=_page(points="points: [{claim: water-cold, words: The lake is cold until July.}]"),
        right=_page(points="points: [{claim: water-cold, words: stays cold until July}]"),
    ),
    Entry(
        code="part-without-evidence",
        severity=Severity.ERROR,
        summary="a part of a one-pager has nothing quoted behind it",
        why=(
            "Every point, quotation and answer of a page has a note that leads to a source. Where "
            "neither the claim nor any reason for it has evidence, there is nothing to lead to, "
            "and a reader has only the page's word. A point or an answer that all sides accept "
            "(`common-ground`) needs none."
        ),
        wrong=_page("quotation: {claim: lake-guarded}") + _AGREED,
        right=_page("quotation: {claim: water-cold}"),
    ),
    Entry(
        code="number-without-evidence",
        severity=Severity.ERROR,
        summary="a one-pager says a number that no evidence behind it holds",
        why=(
            "Numbers are what a reader remembers and what an opponent checks first. Each one in "
            "the headline, the subtitle, the problem, a point, an objection or its answer must "
            "stand in what is quoted for the claims that the page names, in digits or in words; "
            "or be a key figure that is proved, or the year of a source. Dates in the ask, the "
            "page's own date and the number of a bill are free. Translations are looked through "
            "like the rest."
        ),
        wrong=_page(headline="Open the five beaches in July"),
        right=_page(headline="Open the beaches in July"),
    ),
    Entry(
        code="figure-not-in-evidence",
        severity=Severity.ERROR,
        summary="a key figure is not in what it is said to be from",
        why=(
            "A key figure is set large, and its note leads to one place: a quotation of its "
            "`claim`, or the line of a table that `source` and `row` name. The number has to "
            "stand there, in digits or in words. Where a source gives a list and no number, "
            "`counted` names each thing on it, and the number is how many there are."
        ),
        wrong=_SAMPLED + _figure(number='"4"'),
        right=_SAMPLED + _figure(),
    ),
    Entry(
        code="figure-year-unproved",
        severity=Severity.WARNING,
        summary="a key figure's year is neither in its source nor the source's own",
        why=(
            "A number without its year misleads, and so does one with a wrong year. The year "
            "should stand in the source's text, or be the year that the source is of. Where the "
            "source bears no date and names no year, write `undated`."
        ),
        wrong=_SAMPLED + _figure(year='"2023"'),
        right=_SAMPLED + _figure(),
    ),
    Entry(
        code="figure-place-unproved",
        severity=Severity.NOTE,
        summary="a key figure's place is not named in its source",
        why=(
            "A number holds for one place, and readers look for theirs. Perhaps the source names "
            "the place in other words; perhaps its number is for another one."
        ),
        wrong=_SAMPLED + _figure(place="Deer Lake"),
        right=_SAMPLED + _figure(),
    ),
    Entry(
        code="point-does-not-stand",
        severity=Severity.WARNING,
        summary="a one-pager asserts a claim that does not stand in its own debate",
        why=(
            "A point, an answer or a link of the chain is the page's own word. If the arguments "
            "and the evidence in these very files bring it down, or leave it unproven, so will "
            "whoever is against it. Nothing is said while other errors leave something out."
        ),
        wrong=_page(points="points: [{claim: lake-safe, head: The lake is safe}]"),
        right=_page(points="points: [{claim: water-clean, head: The water is clean}]"),
    ),
    Entry(
        code="answer-misses-objection",
        severity=Severity.WARNING,
        summary="an answer on a one-pager is not against the objection it stands beside",
        why=(
            "“They say” and “The record says” stand side by side, and a reader sees at once if "
            "the second talks of something else. In the debate the answer should speak against "
            "the objection, against what it rests on or is given for, or break the step from it."
        ),
        wrong=_page("objections: [{claim: water-cold, answer: lake-guarded}]"),
        right=_page("objections: [{claim: lake-unsafe, answer: lake-guarded}]") + _ANSWERED,
    ),
    Entry(
        code="chain-broken",
        severity=Severity.ERROR,
        summary="a claim in a one-pager's chain does not lead to the next",
        why=(
            "The chain reads “this, therefore that”. Each claim in it has to be a premise of the "
            "next one, or lead to it through other reasons; else the page would draw a conclusion "
            "that nobody has argued for."
        ),
        wrong=_page("chain: [water-cold, lake-safe]") + _ANSWERED,
        right=_page("chain: [water-cold, lake-unsafe]"),
    ),
    Entry(
        code="text-too-long",
        severity=Severity.WARNING,
        summary="a text of a one-pager has more words than its readers take in",
        why=(
            "A page that is left behind gets half a minute: the headline, the ask, the heads. "
            "Usual are 12 words for the headline, 25 for the subtitle, 60 for the problem, 8 for "
            "a point's head and 40 for its text, 30 for an objection and for its answer. Other "
            "languages get a third more than English."
        ),
        wrong=_page(
            headline="Open Mill Lake for swimming in July because the town has wanted it for long"
        ),
        right=_page(headline="Open Mill Lake for swimming in July"),
    ),
    Entry(
        code="ask-incomplete",
        severity=Severity.NOTE,
        summary="an ask does not say by which instrument, or by when",
        why=(
            "Staff who read a page look for four things: who is asked, what to do, by which bill, "
            "order, vote or letter, and by which day. An ask without the last two is easily "
            "agreed to and as easily put off."
        ),
        wrong=_page("ask: {who: the town, what: open the lake}"),
        right=_page(
            "ask: {who: the town, what: open the lake, instrument: Order 4, by: 2025-07-01}"
        ),
    ),
    Entry(
        code="page-undated",
        severity=Severity.NOTE,
        summary="a one-pager has neither a date nor a version",
        why=(
            "A page is filed and comes up again when a bill moves. Without a date or a version "
            "nobody can tell whether it is the newest, and what it says may no longer hold."
        ),
        wrong=_page().replace(f"    {_DATED}\n", ""),
        right=_page(),
    ),
    Entry(
        code="unknown-field",
        severity=Severity.ERROR,
        summary="a text has something in braces that its one-pager doesn't give",
        why=(
            "A name in braces is filled in from a table, or with what stands under `fields`. One "
            "that isn't there would be printed with its braces, and so would `{ district }` and "
            "`{District}`: a name has small letters and stands close to its braces. What is "
            "filled in has no braces itself."
        ),
        wrong=_page(
            "fields: {district: your district}",
            headline='"{district} wants Mill Lake open"',
            points='points: [{claim: water-cold, head: "{distrit} is cold"}]',
        ),
        right=_page("fields: {district: your district}", headline='"Open the lake to {district}"'),
    ),
    Entry(
        code="unused-field",
        severity=Severity.WARNING,
        summary="a field stands in no text of its one-pager",
        why=(
            "Pages for different places would all be the same. Perhaps the name was forgotten in "
            "the text, or is spelled differently there."
        ),
        wrong=_page("fields: {district: your district}"),
        right=_page("fields: {district: your district}", headline='"Open the lake to {district}"'),
    ),
)
