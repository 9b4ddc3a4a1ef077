"""The pages of the findings about names: given twice, or leading nowhere."""

from __future__ import annotations

from argmap.findings.catalogue.entry import Entry
from argmap.findings.catalogue.pages import ARGUMENTS, BRIEFS, CLAIM
from argmap.findings.finding import Severity

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
            "A premise, an exception, a thesis or an expected standing names a claim of the "
            "same topic. A name that leads nowhere would drop a step from the argument, on "
            "the map as in the evaluation."
        ),
        wrong=ARGUMENTS.replace("premises: [water-cold,", "premises: [cold-water,"),
        right=ARGUMENTS,
    ),
    Entry(
        code="unknown-source",
        severity=Severity.ERROR,
        summary="a source's name that leads nowhere",
        why=(
            "Evidence names the source that its words are from, so that they can be looked "
            "up there and cited."
        ),
        wrong=CLAIM.replace("source: water-report", "source: water-reports"),
        right=CLAIM,
    ),
    Entry(
        code="unknown-issue",
        severity=Severity.ERROR,
        summary="an issue's name that leads nowhere",
        why=("The file's claims, or the brief, belong to an issue that `topic.yaml` doesn't have."),
        wrong=CLAIM.replace("issue: safety", "issue: saftey"),
        right=CLAIM,
    ),
    Entry(
        code="unknown-position",
        severity=Severity.ERROR,
        summary="a position's name that leads nowhere",
        why=(
            "A brief can be made of chosen positions of an issue. A name that leads nowhere "
            "would leave a whole case out of it."
        ),
        wrong=BRIEFS.replace("safety: [unsafe]", "safety: [unsave]"),
        right=BRIEFS,
    ),
    Entry(
        code="unknown-scheme",
        severity=Severity.ERROR,
        summary="a scheme's name that leads nowhere",
        why=(
            "A scheme tells which critical questions an argument has to answer, so its name "
            "must be one that argmap knows."
        ),
        wrong=ARGUMENTS.replace("scheme: sign", "scheme: signs"),
        right=ARGUMENTS,
    ),
    Entry(
        code="unknown-league",
        severity=Severity.ERROR,
        summary="a league's name that leads nowhere",
        why=(
            "The league decides what a cite must hold. With a name that leads nowhere no "
            "rule would be applied."
        ),
        wrong=BRIEFS.replace("league: nsda", "league: nsad"),
        right=BRIEFS,
    ),
    Entry(
        code="unknown-format",
        severity=Severity.ERROR,
        summary="a format's name that leads nowhere",
        why=(
            "The format of debate decides what the sides are called, how long they speak and "
            "which columns a flow has. Its name must be one that argmap knows or one that the "
            "project's own `rules/formats.yaml` gives."
        ),
        wrong=BRIEFS.replace("league: nsda", "format: public-form\n    league: none"),
        right=BRIEFS.replace("league: nsda", "format: public-forum\n    league: none"),
    ),
)
