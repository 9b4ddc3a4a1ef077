"""The pages of the findings about how claims and arguments hang together."""

from __future__ import annotations

from argmap.findings.catalogue.entry import Entry
from argmap.findings.catalogue.pages import BUOYS, safety
from argmap.findings.finding import Severity


def _topic(*positions: str) -> str:
    lines = "".join(f"      {line}\n" for line in positions)
    return f"""\
--- arguments/lake/topic.yaml
title: Mill Lake
issues:
  safety:
    title: Safety in the water
    question: Is Mill Lake safe to swim in?
    positions:
{lines}"""


_YES = 'safe: {label: "Yes", thesis: lake-safe}'
_NO = 'unsafe: {label: "No", thesis: lake-unsafe}'
_SOUND = safety()
_INSIDE_BUOYS = """\
  buoys-safe:
    text: Swimming inside the buoys is safe.
    evidence:
      - source: town-notice
        quote: Swimming is safe inside the buoys, but not beyond them.
"""
_SECOND_SOURCE = """\
      - source: water-report
        quote: All samples met the state standard for bathing water.
"""

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="self-support",
        severity=Severity.WARNING,
        summary="a claim is a premise of an argument on itself",
        why=(
            "A claim can't be its own reason: whoever doubts it doubts the reason as well. Nor can "
            "it be an objection to itself. Most often another id was meant."
        ),
        wrong=safety("  - premises: [lake-safe]"),
        right=_SOUND,
    ),
    Entry(
        code="support-cycle",
        severity=Severity.WARNING,
        summary="claims support each other in a circle",
        why=(
            "If each of some claims rests on the next and the last one on the first, nothing holds "
            "them up. The finding names a shortest way round; take out one of its steps. "
            "Objections may go round: to answer an answer is how debates work."
        ),
        wrong=safety(
            "  - premises: [few-drown]",
            more="""\
  few-drown:
    text: Few swimmers drown in Mill Lake.
    because:
      - premises: [lake-safe]
""",
        ),
        right=safety(
            "  - premises: [few-drown]",
            more="""\
  few-drown:
    text: Few swimmers drown in Mill Lake.
    because:
      - premises: [lake-guarded, water-clean]
""",
        ),
    ),
    Entry(
        code="duplicate-premise",
        severity=Severity.WARNING,
        summary="an argument lists a premise twice",
        why="A premise counts once. Perhaps the second one was meant to be another claim.",
        wrong=safety(
            "  - premises: [water-clean, buoys-mark-area, lake-guarded, buoys-mark-area]",
            more=BUOYS,
        ),
        right=safety("  - premises: [water-clean, buoys-mark-area, lake-guarded]", more=BUOYS),
    ),
    Entry(
        code="duplicate-argument",
        severity=Severity.WARNING,
        summary="a claim has the same argument twice",
        why=(
            "Two arguments with the same premises are one, and count once. If they make different "
            "steps from them, what tells them apart is a premise that isn't written down yet."
        ),
        wrong=safety("  - premises: [lake-guarded, water-clean]"),
        right=_SOUND,
    ),
    Entry(
        code="exception-in-argument",
        severity=Severity.WARNING,
        summary="an exception is a premise or the claim of its own argument",
        why=(
            "An exception breaks an argument's step while its premises stand. If it is one of the "
            "premises, the argument breaks as soon as it holds; if it is the claim, it says "
            "nothing. What denies a premise is an objection to that premise. Nor can the claim "
            "that evidence speaks for take away the force of that evidence."
        ),
        wrong=safety("    unless: [water-clean]"),
        right=safety("    unless: [buoys-mark-area]", more=BUOYS),
    ),
    Entry(
        code="duplicate-claim",
        severity=Severity.WARNING,
        summary="two claims say the same in the same words",
        why=(
            "The same claim made in two sources is one claim with two pieces of evidence. As two, "
            "it would be drawn twice, and an answer to one would leave the other standing."
        ),
        wrong=safety(
            "  - premises: [buoys-mark-area, area-marked]",
            more=BUOYS
            + """\
  area-marked:
    text: Buoys mark the bathing area.
    common-ground: true
""",
        ),
        right=safety("  - premises: [buoys-mark-area]", more=BUOYS),
    ),
    Entry(
        code="topic-without-issues",
        severity=Severity.ERROR,
        summary="a topic has no issue",
        why=(
            "An issue is the question that claims are argued for; without one there is nothing to "
            "map and no case to print. Only a topic whose brief is laid out by hand, such as one "
            "taken over from a file of cards, can do without."
        ),
        wrong="""\
--- arguments/pier/topic.yaml
title: The old pier
--- arguments/pier/pier.yaml
claims:
  pier-closed:
    text: The pier is closed.
    common-ground: true
""",
        right="""\
--- arguments/pier/topic.yaml
title: The old pier
--- arguments/pier/pier.yaml
claims:
  pier-closed:
    text: The pier is closed.
    common-ground: true
--- arguments/pier/briefs.yaml
briefs:
  cards:
    kind: debate
    title: The old pier
    league: none
    layout:
      - {block: "AT: Fix it", claims: [pier-closed]}
""",
    ),
    Entry(
        code="unused-claim",
        severity=Severity.WARNING,
        summary="nothing uses a claim",
        why=(
            "A claim that is no thesis, no premise and no exception bears on nothing, and no map "
            "or brief shows it, unless a brief that is laid out by hand names it."
        ),
        wrong=safety(more=BUOYS),
        right=safety("    unless: [buoys-mark-area]", more=BUOYS),
    ),
    Entry(
        code="unsupported-claim",
        severity=Severity.WARNING,
        summary="a claim has neither evidence nor a reason",
        why=(
            "A claim that nothing supports falls with the first question. Quote a source for it, "
            "give a reason, or, if all sides accept it, write `common-ground: true`. What is to be "
            "assumed until somebody answers it has a `presumption`."
        ),
        wrong=safety(
            "    unless: [buoys-mark-area]",
            more="  buoys-mark-area:\n    text: Buoys mark the bathing area.\n",
        ),
        right=safety("    unless: [buoys-mark-area]", more=BUOYS),
    ),
    Entry(
        code="thesis-shared",
        severity=Severity.ERROR,
        summary="two positions have the same thesis",
        why=(
            "Positions are rival answers to one question. Two with the same thesis stand and fall "
            "together, so they are one."
        ),
        wrong=_topic(_YES, _NO, 'perhaps: {label: "Perhaps", thesis: lake-safe}'),
        right=_topic(_YES, _NO),
    ),
    Entry(
        code="position-without-case",
        severity=Severity.WARNING,
        summary="nothing speaks for a position",
        why=(
            "A side without a case can't be judged, and a map that shows it empty is unfair to "
            "whoever holds it. Where the sources have nothing for it, say so in its `note`."
        ),
        wrong="""\
--- arguments/lake/safety.yaml
issue: safety
claims:
  lake-safe:
    text: Mill Lake is safe to swim in.
    because:
      - premises: [water-clean, lake-guarded]
        unless: [water-cold, drop-unmarked]
  lake-unsafe:
    text: Mill Lake is not safe to swim in.
""",
        right=_SOUND,
    ),
    Entry(
        code="one-sided-issue",
        severity=Severity.WARNING,
        summary="an issue has no rival positions",
        why=(
            "A question with one answer is no issue. Whoever prepares only one side is surprised "
            "by the other."
        ),
        wrong=_topic(_YES) + safety("    unless: [lake-unsafe]"),
        right=_topic(_YES, _NO),
    ),
    Entry(
        code="unanswered-objection",
        severity=Severity.NOTE,
        summary="nobody answers an objection",
        why=(
            "An objection that stands unanswered is where a case is open. That may be how things "
            "are; the note is a list of what is left to prepare. An answer objects to one of its "
            "premises, or names under `unless` what breaks its step or takes away the force of the "
            "evidence for a premise."
        ),
        wrong=safety("but:", "  - premises: [buoys-mark-area]", more=BUOYS),
        right=safety(
            "but:", "  - premises: [buoys-mark-area]", "    unless: [water-clean]", more=BUOYS
        ),
    ),
    Entry(
        code="single-source-argument",
        severity=Severity.NOTE,
        summary="a case, or an argument on a thesis, rests on one source",
        why=(
            "If that one document is wrong, biased or withdrawn, all that rests on it goes. A "
            "second source, found by somebody else, makes it firm. The note is given for whole "
            "cases and for the arguments right on a thesis."
        ),
        wrong=safety("  - premises: [buoys-safe]", more=_INSIDE_BUOYS),
        right=safety("  - premises: [buoys-safe]", more=_INSIDE_BUOYS + _SECOND_SOURCE),
    ),
)
