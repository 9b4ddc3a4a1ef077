"""Sentences: how claims, standings, weights and numbers are said to somebody who knows no logic."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import assert_never

from argmap.analysis.weighing.evaluation import CLEAR_MARGIN, REASONABLE_DOUBT
from argmap.briefs.words import unstopped
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId
from argmap.model.issues import Issue, Standard
from argmap.model.standings import Standing

_STOPS = (".", "?", "!", "…", "”", "’")


def quoted(text: str, *, stop: bool = True) -> str:
    """A claim's text in quotation marks: as a sentence, or as a part of one."""
    inner = unstopped(text).replace("“", "‘").replace("”", "’")
    return f"“{inner}.”" if stop and not inner.endswith(_STOPS) else f"“{inner}”"


def stopped(words: str) -> str:
    """Words as the end of a sentence: with a full stop, which stands inside quotation marks."""
    if words.endswith(".") or (words.endswith("”") and words[-2:-1] in _STOPS):
        return words
    return f"{words[:-1]}.”" if words.endswith("”") else f"{words}."


def all_quoted(texts: Sequence[str], *, stop: bool = True) -> str:
    """Some texts in quotation marks, as a sentence lists them."""
    *others, last = texts
    return listed((*(quoted(text, stop=False) for text in others), quoted(last, stop=stop)))


def listed(words: Iterable[str], *, last: str = "and") -> str:
    """Words as a sentence lists them."""
    *others, end = words
    return f"{', '.join(others)} {last} {end}" if others else end


def counted(count: int, noun: str) -> str:
    """A number with its noun: `one reason`, `12 reasons`."""
    return f"{in_words(count)} {noun}{'' if count == 1 else 's'}"


def in_words(count: int) -> str:
    """A number as a sentence has it: small ones in words."""
    words = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    return words[count] if count < len(words) else f"{count:,}"


def weight_words(weight: float) -> str:
    """A weight as it is said: `0.7`, `1`."""
    return f"{weight:.4g}"


def standing_sentence(standing: Standing, *, many: bool = False) -> str:
    """A standing as it is said of one claim or of many: `stands`, `are not proven`."""
    match standing:
        case Standing.STANDS | Standing.FALLS:
            return standing.words.removesuffix("s") if many else standing.words
        case Standing.NOT_PROVEN | Standing.UNRESOLVED | Standing.CIRCULAR | Standing.UNSUPPORTED:
            return f"{'are' if many else 'is'} {standing.words}"
        case _:
            assert_never(standing)


def standing_condition(standing: Standing) -> str:
    """A standing as it is said of what would be: `stand`, `be not proven`."""
    match standing:
        case Standing.STANDS:
            return "stand"
        case Standing.FALLS:
            return "fall"
        case Standing.NOT_PROVEN | Standing.UNRESOLVED | Standing.CIRCULAR | Standing.UNSUPPORTED:
            return f"be {standing.words}"
        case _:
            assert_never(standing)


def verdict(standing: Standing, *, supposed: bool = False) -> str:
    """What a standing means, in one sentence that claims no more than was worked out."""
    where = "under this supposition" if supposed else "in this debate as it is recorded"
    match standing:
        case Standing.STANDS:
            meaning = "it has support, and whatever is said against it is answered or outweighed"
        case Standing.FALLS:
            meaning = "something that stands brings it down, or brings down what it rests on"
        case Standing.NOT_PROVEN:
            meaning = "there is support for it, but not enough"
        case Standing.UNRESOLVED:
            meaning = "it depends on claims that nothing recorded here can settle"
        case Standing.CIRCULAR:
            meaning = "it is only supported by itself"
        case Standing.UNSUPPORTED:
            meaning = "nobody has given a reason for it that rests on anything"
        case _:
            assert_never(standing)
    said = standing_sentence(standing)
    return f"It {said} {where}: {meaning}."


def standard_words(standard: Standard) -> str:
    """A standard of proof as a rule that anybody can apply."""
    match standard:
        case Standard.PREPONDERANCE:
            return "the heavier side wins"
        case Standard.CLEAR_AND_CONVINCING:
            return f"a side wins only if it is heavier by more than {CLEAR_MARGIN:g}"
        case Standard.BEYOND_REASONABLE_DOUBT:
            return (
                f"a side wins only if it is heavier by more than {CLEAR_MARGIN:g} "
                f"and the other weighs less than {REASONABLE_DOUBT:g}"
            )
        case _:
            assert_never(standard)


def shared_issue(debate: Debate, claim: ClaimId, rival: ClaimId) -> Issue | None:
    """The issue to which two claims give different answers."""
    for issue in debate.topic.issues:
        theses = {position.thesis for position in issue.positions}
        if {claim, rival} <= theses:
            return issue
    return None
