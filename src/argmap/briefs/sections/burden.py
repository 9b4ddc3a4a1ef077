"""The burden: what each side has to prove, and whose turn it is."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.analysis.evaluation import Force
from argmap.briefs.dossier import Dossier
from argmap.briefs.sentences import listed, standard_words, weight_words
from argmap.model.issues import Issue, Position, Side, Standard
from argmap.model.standings import Standing


def tell_burden(dossier: Dossier, issue: Issue) -> tuple[str, ...]:
    """Say which standard holds, who has to prove the motion, and who would have to say more."""
    return tuple(_sentences(dossier, issue))


def _sentences(dossier: Dossier, issue: Issue) -> Iterator[str]:
    rule = standard_words(issue.standard)
    yield f"Each side has to prove its own answer: {rule}, and a tie helps neither."
    positions = dossier.plan.positions[issue.id]
    pro = [f"“{position.label}”" for position in positions if position.side is Side.PRO]
    if dossier.debate.topic.motion and pro:
        yield (
            f"{listed(pro)} {'speaks' if len(pro) == 1 else 'speak'} for the motion, and who "
            "wants a change has to prove that it is needed: if no answer stands, the motion has "
            "not been proved on this issue."
        )
    behind = [p for p in positions if not _stands(dossier, p)]
    ahead = [p for p in positions if _stands(dossier, p)]
    if behind:
        yield _turn(dossier, issue, behind, ahead)


def _turn(dossier: Dossier, issue: Issue, behind: list[Position], ahead: list[Position]) -> str:
    """Whose turn it is to say more, and how much more it would have to be."""
    sides = listed(f"“{position.label}”" for position in behind)
    to_whom = f"It is now for {sides} to say more"
    if not ahead or issue.standard is not Standard.PREPONDERANCE:
        return f"{to_whom}."
    most = weight_words(max(_weight(dossier, position) for position in ahead))
    return (
        f"{to_whom}: a reason that holds and weighs more than {most}, or something that answers "
        f"what is said for {listed(f'“{position.label}”' for position in ahead)}."
    )


def _stands(dossier: Dossier, position: Position) -> bool:
    return dossier.assessment.standings[position.thesis] is Standing.STANDS


def _weight(dossier: Dossier, position: Position) -> float:
    evaluation = dossier.assessment.evaluation
    case: Force = evaluation.case(evaluation.graph.number[position.thesis])
    return max((weight for weight, (surely, _) in case.items() if surely), default=0.0)
