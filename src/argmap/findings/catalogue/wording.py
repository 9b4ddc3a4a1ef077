"""The pages of the findings about how claims are worded."""

from __future__ import annotations

from argmap.findings.catalogue.entry import Entry
from argmap.findings.finding import Severity


def _cold(text: str, *more: str) -> str:
    lines = "".join(f"    {line}\n" for line in more)
    return f"""\
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: {text}
{lines}    evidence:
      - source: water-report
        quote: The lake stays cold until July.
"""


_LONG = (
    "The water of Mill Lake, which is fed by three springs in the hills to the north of the town, "
    "is cold in early summer"
)

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="question-claim",
        severity=Severity.WARNING,
        summary="a claim is a question",
        why=(
            "A question can't be true, supported or denied; only its answers can. The question "
            "belongs to the issue, and each of its answers is a claim."
        ),
        wrong=_cold("Is the water of Mill Lake cold in early summer?"),
        right=_cold("The water of Mill Lake is cold in early summer."),
    ),
    Entry(
        code="not-a-sentence",
        severity=Severity.NOTE,
        summary="a claim is a heading",
        why=(
            "`Cold water` names a subject and says nothing of it, so that nobody can tell what "
            "would count for it or against it. A claim is a whole sentence."
        ),
        wrong=_cold("Cold water"),
        right=_cold("The water is cold in early summer."),
    ),
    Entry(
        code="compound-claim",
        severity=Severity.WARNING,
        summary="a claim holds two propositions",
        why=(
            "If one half is true and the other false, the claim is neither, and an objection to "
            "it may mean either half. Where the halves are joined by `because`, they are a claim "
            "and its reason: write them as such."
        ),
        wrong=_cold("The water of Mill Lake is cold and the shore is steep."),
        right=_cold("The water of Mill Lake is cold."),
    ),
    Entry(
        code="claim-too-long",
        severity=Severity.WARNING,
        summary="a claim is too long for one plain sentence",
        why=(
            "A claim of more than 200 characters most often holds several, or its evidence as "
            "well. Nobody can object to a paragraph."
        ),
        wrong=_cold(
            f"{_LONG}, so much so that swimmers who are not used to it tire after a few minutes "
            "in the water and need help."
        ),
        right=_cold("The water of Mill Lake is cold in early summer."),
    ),
    Entry(
        code="claim-without-short",
        severity=Severity.WARNING,
        summary="a claim is too long for its box and has no short form",
        why=(
            "A box on a map holds about 90 characters in type that can be read. A claim that is "
            "longer has a `short`, which the map shows instead."
        ),
        wrong=_cold(f"{_LONG}."),
        right=_cold(f"{_LONG}.", "short: The water is cold in early summer"),
    ),
    Entry(
        code="short-too-long",
        severity=Severity.WARNING,
        summary="a short form is too long for its box",
        why="The map shows the `short` in large type; about 40 characters fit, 48 at most.",
        wrong=_cold(
            "The water of Mill Lake is cold in early summer.",
            "short: The water of Mill Lake is very cold in early summer",
        ),
        right=_cold(
            "The water of Mill Lake is cold in early summer.",
            "short: The water is cold in early summer",
        ),
    ),
)
