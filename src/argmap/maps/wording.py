"""The few words that a map says of its parts: what is counted, hidden, presumed, or proven."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import assert_never

from argmap.maps.map import Box, BoxKind, Line, LineKind
from argmap.model.arguments import Argument, Structure
from argmap.model.claims import Claim, Evidence
from argmap.model.ids import ClaimId
from argmap.model.issues import Issue
from argmap.model.standings import Standing

ANY_ONE = "any one"
ADDING_UP = "adding up"
_NO_BREAK = "\u00a0"


def plural(count: int, word: str) -> str:
    """A number with its noun: `1 claim`, `2 claims`."""
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def structure_told(argument: Argument) -> str:
    """How an argument's premises carry it, where not all of them are needed."""
    if len(argument.premises) == 1:
        return ""
    match argument.structure:
        case Structure.LINKED:
            return ""
        case Structure.CONVERGENT:
            return ANY_ONE
        case Structure.CUMULATIVE:
            return ADDING_UP
        case _:
            assert_never(argument.structure)


def given_told(claim: Claim) -> str:
    """What a claim counts for before anybody gives a reason, if for anything."""
    if claim.common_ground:
        return "common ground"
    return f"presumed {claim.presumption:g}" if claim.presumption else ""


def quotations_told(claim: Claim, meant: Sequence[Evidence]) -> str:
    """Which of a claim's quotations are meant, in a word or two."""
    if len(meant) == len(claim.evidence):
        return "its evidence"
    ids = [evidence.id for evidence in claim.evidence]
    places = [ids.index(evidence.id) + 1 for evidence in meant]
    word = "quotation" if len(places) == 1 else "quotations"
    return f"{word}{_NO_BREAK}{', '.join(map(str, places))}"


def standing_told(standing: Standing) -> str:
    """A standing as a predicate: `stands`, `is not proven`."""
    match standing:
        case Standing.STANDS | Standing.FALLS:
            return standing.words
        case Standing.NOT_PROVEN | Standing.UNRESOLVED | Standing.CIRCULAR | Standing.UNSUPPORTED:
            return f"is {standing.words}"
        case _:
            assert_never(standing)


def box_standing(box: Box) -> str:
    """What a box says of its claim's standing, and of its part in what the map explains."""
    if box.standing is None:
        return ""
    return " · ".join(filter(None, (box.standing.words, box.highlight)))


def positions_told(issue: Issue, standings: Mapping[ClaimId, Standing]) -> str:
    """What becomes of each position of an issue, in one sentence."""
    told = (f"“{p.label}” {standing_told(standings[p.thesis])}" for p in issue.positions)
    return f" {'; '.join(told)}." if issue.positions else ""


def counted(boxes: Sequence[Box], lines: Sequence[Line]) -> str:
    """How many claims and arguments of each sort a map shows."""
    claims = sum(box.kind in (BoxKind.CLAIM, BoxKind.THESIS) for box in boxes)
    kinds = Counter(line.kind for line in lines)
    exceptions = kinds[LineKind.UNLESS] + kinds[LineKind.QUESTIONS]
    counts = [
        (claims, "claim"),
        (kinds[LineKind.BECAUSE], "reason"),
        (kinds[LineKind.BUT], "objection"),
        (exceptions, "exception"),
    ]
    return ", ".join(plural(count, word) for count, word in counts if count)
