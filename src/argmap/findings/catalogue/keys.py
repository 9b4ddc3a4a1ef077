"""The pages of the findings about keys and their values."""

from __future__ import annotations

from argmap.findings.catalogue.entry import Entry
from argmap.findings.catalogue.pages import CLAIM, with_line
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
        wrong=with_line(CLAIM, "speker: The director", below="quote:"),
        right=with_line(CLAIM, "speaker: The director", below="quote:"),
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
        wrong=CLAIM.replace(
            "text: The water of Mill Lake is cold in early summer.", "short: Cold water"
        ),
        right=with_line(CLAIM, "short: Cold water", below="text:"),
    ),
    Entry(
        code="wrong-type",
        severity=Severity.ERROR,
        summary="a value of the wrong kind",
        why=(
            "Each key has one kind of value only: a text, a list or a mapping. So a list of "
            "one is still a list, and every place in a file has one name."
        ),
        wrong=with_line(CLAIM, "read: stays cold until July", below="quote:"),
        right=with_line(CLAIM, "read: [stays cold until July]", below="quote:"),
    ),
    Entry(
        code="bad-value",
        severity=Severity.ERROR,
        summary="a value that its key can't have",
        why=(
            "Some keys take only certain values: one of a few words, a date that the "
            "calendar has, a number in a range, or a text that is not empty."
        ),
        wrong=with_line(CLAIM, "kind: facts", below="text:"),
        right=with_line(CLAIM, "kind: fact", below="text:"),
    ),
    Entry(
        code="bad-id",
        severity=Severity.ERROR,
        summary="a name that can't be an id",
        why=(
            "Ids are written in many places: in other files, on the command line, in file "
            "names and links. Lower-case letters, digits and single hyphens mean the same "
            "in all of them. Topics, issues and briefs also name files, so they can't be called "
            "what Windows keeps for its devices (`con`, `nul`, `aux`, `prn`, `com1`, `lpt1`), and "
            "have at most 100 letters."
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
