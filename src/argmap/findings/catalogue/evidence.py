"""The pages of the findings about quotations."""

from __future__ import annotations

from argmap.findings.catalogue.entry import Entry
from argmap.findings.finding import Severity


def _report(quote: str, *more: str) -> str:
    """A page with the one quotation that it is about."""
    lines = "".join(f"        {line}\n" for line in more)
    return f"""\
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: Swimmers should take care at Mill Lake.
    evidence:
      - source: water-report
        quote: {quote}
{lines}"""


def _notice(quote: str, *more: str) -> str:
    """A page whose second quotation is what it is about."""
    lines = "".join(f"        {line}\n" for line in more)
    return f"""\
{_report("The lake stays cold until July.")}\
      - source: town-notice
        quote: {quote}
{lines}"""


ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="quote-not-found",
        severity=Severity.ERROR,
        summary="a quotation is not in its source",
        why=(
            "A quotation that isn't in its source, be it for one word, is worth nothing to who "
            "uses it and can cost a debater the round. argmap compares word for word; only line "
            "breaks, the shape of quotation marks and dashes, and hyphens at the end of a line "
            "don't count. Where a passage comes near, it is shown with the words that differ."
        ),
        wrong=_report("The lake is cold until July."),
        right=_report("The lake stays cold until July."),
    ),
    Entry(
        code="quote-elided",
        severity=Severity.ERROR,
        summary="a quotation leaves words out with dots",
        why=(
            "What the dots leave out may be what the source turns on, and evidence rules bar "
            "them. Write each part as a quotation of its own: a claim may have any number of "
            "them, and a card always shows the whole paragraph."
        ),
        wrong=_report("The lake stays cold ... at the temperatures measured in June."),
        right="""\
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: Swimmers should take care at Mill Lake.
    evidence:
      - source: water-report
        quote: The lake stays cold until July.
      - source: water-report
        quote: at the temperatures measured in June.
""",
    ),
    Entry(
        code="quote-bracketed",
        severity=Severity.ERROR,
        summary="a quotation has words in brackets that the source doesn't have",
        why=(
            "Words in brackets are the quoter's, and a reader of the source won't find them. Say "
            "what they explain in the claim, which is yours, and quote what the source says."
        ),
        wrong=_report('"The lake [of Mill] stays cold until July."'),
        right=_report("The lake stays cold until July."),
    ),
    Entry(
        code="quote-ambiguous",
        severity=Severity.WARNING,
        summary="a quotation stands in more than one place",
        why=(
            "The card shows the paragraph around the quotation and the cite names its line, so "
            "there has to be one place. argmap takes the first. More words settle it."
        ),
        wrong=_report("June"),
        right=_report("temperatures measured in June"),
    ),
    Entry(
        code="quote-cut-short",
        severity=Severity.WARNING,
        summary="a quotation stops before its sentence turns",
        why=(
            "What follows `but`, `except` or `although` often takes back what came before, and "
            "`is in fact having the opposite effect` denies it. A quotation that ends there is "
            "verbatim and yet unfair, and the other side will read the rest aloud."
        ),
        wrong=_notice("Swimming is safe inside the buoys"),
        right=_notice("Swimming is safe inside the buoys, but not beyond them."),
    ),
    Entry(
        code="quote-drops-hedge",
        severity=Severity.WARNING,
        summary="a quotation begins behind words that limit it",
        why=(
            "`may`, `some of`, `allegedly` or `not`, left off at the beginning, make the source "
            "say more than it does, or the opposite. So do `fell short of` and `conceived as` a "
            "few words ahead, and an `If …,` that the sentence begins with. Begin the quotation "
            "earlier."
        ),
        wrong=_notice("the rental boats have no life jackets."),
        right=_notice("Some of the rental boats have no life jackets."),
    ),
    Entry(
        code="quote-splits-word",
        severity=Severity.WARNING,
        summary="a quotation begins or ends inside a word",
        why=(
            "`can` cut out of `can't`, or `5 percent` out of `4.5 percent`, says something else "
            "than the source. Quote whole words."
        ),
        wrong=_report("the temperature"),
        right=_report("the temperatures measured in June."),
    ),
    Entry(
        code="read-outside-quote",
        severity=Severity.ERROR,
        summary="words to be read aloud are not in the quotation",
        why=(
            "What is read aloud as evidence has to be the source's words; to read others, or to "
            "claim to have read them, is clipping. The `read` words are taken from the quotation "
            "as it stands."
        ),
        wrong=_report("The lake stays cold until July.", "read: [lake is cold]"),
        right=_report("The lake stays cold until July.", "read: [lake stays cold]"),
    ),
    Entry(
        code="duplicate-evidence",
        severity=Severity.WARNING,
        summary="a claim gives the same quotation twice",
        why="The same words don't prove more the second time, and the card would be printed twice.",
        wrong="""\
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: Swimmers should take care at Mill Lake.
    evidence:
      - source: water-report
        quote: The lake stays cold until July.
      - source: water-report
        quote: The lake stays cold until July.
""",
        right=_report("The lake stays cold until July."),
    ),
    Entry(
        code="speaker-missing",
        severity=Severity.WARNING,
        summary="the source quotes somebody, and no speaker is named",
        why=(
            "Words in quotation marks are not the document's own. A card that gives them under "
            "the document's name puts them into the wrong mouth: a newspaper doesn't hold what it "
            "reports. Name who says it."
        ),
        wrong=_notice("The beach may close early in dry summers"),
        right=_notice("The beach may close early in dry summers", "speaker: Ana Ruiz"),
    ),
    Entry(
        code="speaker-not-in-source",
        severity=Severity.WARNING,
        summary="the speaker's name is not in the source",
        why=(
            "If the source never names the speaker, then the name comes from elsewhere or is a "
            "slip, and nobody can check it. Name the speaker as the source does; for somebody it "
            "doesn't name, write `an unnamed official` or the like."
        ),
        wrong=_notice("The beach may close early in dry summers", "speaker: Ana Rios"),
        right=_notice("The beach may close early in dry summers", "speaker: Ana Ruiz"),
    ),
)
