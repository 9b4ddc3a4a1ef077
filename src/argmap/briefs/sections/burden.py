"""The burden: what each side has to prove, and whose turn it is."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.analysis.weighing.evaluation import heaviest
from argmap.briefs.dossier import Dossier
from argmap.briefs.sentences import listed, standard_words, weight_words
from argmap.model.issues import Issue, Position, Side, Standard
from argmap.model.standings import Standing


def tell_burden(dossier: Dossier, issue: Issue) -> tuple[str, ...]:
    """Say which standard holds, who has to prove the motion, and what would change the outcome."""
    return tuple(_sentences(dossier, issue))


def _sentences(dossier: Dossier, issue: Issue) -> Iterator[str]:
    rule = standard_words(issue.standard)
    yield f"Each side has to prove its own answer: {rule}, and a tie helps neither."
    positions = dossier.plan.positions[issue.id]
    pro = list(_labels([position for position in positions if position.side is Side.PRO]))
    if dossier.debate.topic.motion and pro:
        yield (
            f"{listed(pro)} {'speaks' if len(pro) == 1 else 'speak'} for the motion, and whoever "
            "proposes a motion has to prove it."
        )
    behind = [p for p in positions if not _stands(dossier, p)]
    ahead = [p for p in positions if _stands(dossier, p)]
    if behind and not ahead:
        yield f"As recorded, neither does: {listed(_labels(behind))}."
    elif behind:
        yield _turn(dossier, issue, behind, ahead)


def _turn(dossier: Dossier, issue: Issue, behind: list[Position], ahead: list[Position]) -> str:
    """What would have to be added for another outcome."""
    sides, others = listed(_labels(behind)), listed(_labels(ahead))
    if issue.standard is not Standard.PREPONDERANCE:
        return f"For another outcome, {sides} would have to add reasons or answers."
    verb = "needs" if len(behind) == 1 else "need"
    most = weight_words(max(_weight(dossier, position) for position in ahead))
    return (
        f"For another outcome, {sides} {verb} a reason that holds and weighs more than {most}, or "
        f"answers to what is said for {others}."
    )


def _labels(positions: list[Position]) -> Iterator[str]:
    return (f"“{position.label}”" for position in positions)


def _stands(dossier: Dossier, position: Position) -> bool:
    return dossier.assessment.standings[position.thesis] is Standing.STANDS


def _weight(dossier: Dossier, position: Position) -> float:
    evaluation = dossier.assessment.evaluation
    return heaviest(evaluation.case(evaluation.graph.number[position.thesis])) or 0.0
