"""The pages of the findings about keys and their values."""

from __future__ import annotations

from argmap.findings.catalogue.entry import Entry
from argmap.findings.finding import Severity

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="unknown-key",
        severity=Severity.ERROR,
        summary="a key that the format doesn't know",
        why=(
            "A key with a slip in its name is a key that nothing reads: the warrant, the "
            "speaker or the date behind it would be missing from every map and brief."
        ),
        wrong="""\
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: The water of Mill Lake is cold in early summer.
    evidence:
      - source: water-report
        quote: The lake stays cold until July.
        speker: The director
""",
        right="""\
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: The water of Mill Lake is cold in early summer.
    evidence:
      - source: water-report
        quote: The lake stays cold until July.
        speaker: The director
""",
    ),
    Entry(
        code="missing-key",
        severity=Severity.ERROR,
        summary="a key that has to be there",
        why=(
            "Without this key the entry can't be used: a claim without its text, or "
            "evidence without its source, has nothing to show. argmap leaves the entry out "
            "and reads the rest."
        ),
        wrong="""\
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    short: Cold water
    evidence:
      - source: water-report
        quote: The lake stays cold until July.
""",
        right="""\
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: The water of Mill Lake is cold in early summer.
    short: Cold water
    evidence:
      - source: water-report
        quote: The lake stays cold until July.
""",
    ),
    Entry(
        code="wrong-type",
        severity=Severity.ERROR,
        summary="a value of the wrong kind",
        why=(
            "Each key has one kind of value only: a text, a list or a mapping. So a list of "
            "one is still a list, and every place in a file has one name."
        ),
        wrong="""\
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: The water of Mill Lake is cold in early summer.
    evidence:
      - source: water-report
        quote: The lake stays cold until July.
        read: stays cold until July
""",
        right="""\
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: The water of Mill Lake is cold in early summer.
    evidence:
      - source: water-report
        quote: The lake stays cold until July.
        read: [stays cold until July]
""",
    ),
    Entry(
        code="bad-value",
        severity=Severity.ERROR,
        summary="a value that its key can't have",
        why=(
            "Some keys take only certain values: one of a few words, a date that the "
            "calendar has, a number in a range, or a text that is not empty."
        ),
        wrong="""\
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: The water of Mill Lake is cold in early summer.
    kind: facts
    evidence:
      - source: water-report
        quote: The lake stays cold until July.
""",
        right="""\
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: The water of Mill Lake is cold in early summer.
    kind: fact
    evidence:
      - source: water-report
        quote: The lake stays cold until July.
""",
    ),
    Entry(
        code="bad-id",
        severity=Severity.ERROR,
        summary="a name that is not in kebab-case",
        why=(
            "Ids are written in many places: in other files, on the command line, in file "
            "names and links. Lower-case letters, digits and single hyphens mean the same "
            "in all of them."
        ),
        wrong="""\
--- arguments/lake/more.yaml
claims:
  Deep_Water:
    text: The lake is 40 metres deep.
    common-ground: true
""",
        right="""\
--- arguments/lake/more.yaml
claims:
  deep-water:
    text: The lake is 40 metres deep.
    common-ground: true
""",
    ),
)
