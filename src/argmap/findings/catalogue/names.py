"""The pages of the findings about names: given twice, or leading nowhere."""

from __future__ import annotations

from argmap.findings.catalogue.entry import Entry
from argmap.findings.finding import Severity

_COLD = """\
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: The water of Mill Lake is cold in early summer.
    evidence:
      - source: water-report
        quote: The lake stays cold until July.
"""
_SAFETY = """\
--- arguments/lake/safety.yaml
issue: safety
claims:
  lake-safe:
    text: Mill Lake is safe to swim in.
    because:
      - premises: [water-clean, lake-guarded]
        scheme: sign
  lake-unsafe:
    text: Mill Lake is not safe to swim in.
    because:
      - premises: [water-cold, drop-unmarked]
"""
_BRIEFS = """\
--- arguments/lake/briefs.yaml
briefs:
  file:
    kind: debate
    title: Mill Lake
    league: nsda
    issues: [safety]
    positions:
      safety: [unsafe]
"""

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="duplicate-id",
        severity=Severity.ERROR,
        summary="an id that is given twice",
        why=(
            "The ids of claims and arguments are known in the whole topic, so two files "
            "can't give the same one to different things. argmap uses the first, in the "
            "order of the files' names."
        ),
        wrong="""\
--- arguments/lake/more.yaml
issue: safety
claims:
  lake-safe:
    text: The lake was safe in 2023.
    common-ground: true
""",
        right="""\
--- arguments/lake/more.yaml
issue: safety
claims:
  lake-was-safe:
    text: The lake was safe in 2023.
    common-ground: true
""",
    ),
    Entry(
        code="unknown-claim",
        severity=Severity.ERROR,
        summary="a claim's name that leads nowhere",
        why=(
            "A premise, an exception or a thesis names a claim of the same topic. A name "
            "that leads nowhere would drop a step from the argument, on the map as in the "
            "evaluation."
        ),
        wrong="""\
--- arguments/lake/safety.yaml
issue: safety
claims:
  lake-safe:
    text: Mill Lake is safe to swim in.
    because:
      - premises: [water-clean, lake-guarded]
        scheme: sign
  lake-unsafe:
    text: Mill Lake is not safe to swim in.
    because:
      - premises: [cold-water, drop-unmarked]
""",
        right=_SAFETY,
    ),
    Entry(
        code="unknown-source",
        severity=Severity.ERROR,
        summary="a source's name that leads nowhere",
        why=(
            "Evidence names the source that its words are from, so that they can be looked "
            "up there and cited."
        ),
        wrong="""\
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: The water of Mill Lake is cold in early summer.
    evidence:
      - source: water-reports
        quote: The lake stays cold until July.
""",
        right=_COLD,
    ),
    Entry(
        code="unknown-issue",
        severity=Severity.ERROR,
        summary="an issue's name that leads nowhere",
        why=("The file's claims, or the brief, belong to an issue that `topic.yaml` doesn't have."),
        wrong="""\
--- arguments/lake/cold.yaml
issue: saftey
claims:
  water-cold:
    text: The water of Mill Lake is cold in early summer.
    evidence:
      - source: water-report
        quote: The lake stays cold until July.
""",
        right=_COLD,
    ),
    Entry(
        code="unknown-position",
        severity=Severity.ERROR,
        summary="a position's name that leads nowhere",
        why=(
            "A brief can be made of chosen positions of an issue. A name that leads nowhere "
            "would leave a whole case out of it."
        ),
        wrong="""\
--- arguments/lake/briefs.yaml
briefs:
  file:
    kind: debate
    title: Mill Lake
    league: nsda
    issues: [safety]
    positions:
      safety: [unsave]
""",
        right=_BRIEFS,
    ),
    Entry(
        code="unknown-scheme",
        severity=Severity.ERROR,
        summary="a scheme's name that leads nowhere",
        why=(
            "A scheme tells which critical questions an argument has to answer, so its name "
            "must be one that argmap knows."
        ),
        wrong="""\
--- arguments/lake/safety.yaml
issue: safety
claims:
  lake-safe:
    text: Mill Lake is safe to swim in.
    because:
      - premises: [water-clean, lake-guarded]
        scheme: signs
  lake-unsafe:
    text: Mill Lake is not safe to swim in.
    because:
      - premises: [water-cold, drop-unmarked]
""",
        right=_SAFETY,
    ),
    Entry(
        code="unknown-league",
        severity=Severity.ERROR,
        summary="a league's name that leads nowhere",
        why=(
            "The league decides what a cite must hold. With a name that leads nowhere no "
            "rule would be applied."
        ),
        wrong="""\
--- arguments/lake/briefs.yaml
briefs:
  file:
    kind: debate
    title: Mill Lake
    league: nsad
    issues: [safety]
    positions:
      safety: [unsafe]
""",
        right=_BRIEFS,
    ),
)
