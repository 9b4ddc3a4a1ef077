"""The shortfall: by how much what is said for a claim doesn't suffice."""

from __future__ import annotations

from argmap.analysis.explaining.account import Outdone
from argmap.briefs.named import Steps
from argmap.briefs.sentences import standard_words, weight_words
from argmap.model.issues import Standard


def shortfall(cause: Outdone, steps: Steps) -> str:
    """Say by how much a claim's support doesn't suffice, as a part of a sentence."""
    other = "against it" if cause.rival is None else "for another answer"
    by, best = cause.by, cause.best
    if by is None and cause.rival is not None:
        return "all sides accept another answer to the same question"
    if best is None:
        return f"nothing that holds is said for it, and this is said {other}"
    could = cause.late is not None
    if by is None:
        weighs = "could at best weigh" if could else "weighs"
        return (
            f"what is said for it {weighs} {weight_words(best.weight)}, and even with nothing "
            f"against it {standard_words(cause.standard)}"
        )
    figures = f"{weight_words(best.weight)} against {weight_words(by.weight)}"
    if best.weight < by.weight:
        weighs = "could not weigh as much as" if could else "weighs less than"
        return f"what is said for it {weighs} what is said {other}, {figures}"
    enough = standard_words(cause.standard)
    if best.weight > by.weight:
        heavier = "could be heavier" if could else "is heavier"
        return f"what is said for it {heavier}, but not by enough: {figures}, and {enough}"
    weighed = steps.is_weighed(best.element) or steps.is_weighed(by.element)
    told = f" ({weight_words(by.weight)})" if weighed else ""
    if could:
        balance = f"what is said for it could at best weigh the same as what is said {other}{told}"
    else:
        balance = f"what is said for it and what is said {other} weigh the same{told}"
    tie = "a tie is not enough" if cause.standard is Standard.PREPONDERANCE else enough
    return f"{balance}, and {tie}"
