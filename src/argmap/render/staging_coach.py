"""Staging of what a coach reads besides cards: read times and questions."""

from __future__ import annotations

from typing import assert_never

from argmap.briefs.blocks import Budget, Load, Question, Questions, ReadTime
from argmap.briefs.pace import duration
from argmap.render.contexts import (
    BudgetContext,
    QuestionContext,
    QuestionsContext,
    TimeContext,
)
from argmap.render.inline import text_html, words_html


def stage_budget(block: Budget) -> BudgetContext:
    """Give the context of read times; the longest bar, or the limit, takes the whole row."""
    limit = block.limit or 0
    longest = max((limit, *(time.seconds for time in block.times)))
    return BudgetContext(
        speech=text_html(block.speech),
        limit=duration(limit) if limit else "",
        mark=_share(limit, longest),
        times=tuple(_time(time, limit, longest) for time in block.times),
    )


def _time(time: ReadTime, limit: int, longest: int) -> TimeContext:
    pace = f"{time.wpm} words a minute"
    return TimeContext(
        reader=f"{time.reader}, {pace}" if time.reader else pace,
        time=duration(time.seconds),
        load=time.load.value if time.load else "",
        load_words=_load_words(time, limit),
        width=_share(time.seconds, longest),
    )


def _load_words(time: ReadTime, limit: int) -> str:
    match time.load:
        case None:
            return ""
        case Load.GREEN:
            return f"fits, {duration(limit - time.seconds)} to spare"
        case Load.AMBER:
            return f"tight, {duration(limit - time.seconds)} to spare"
        case Load.RED:
            return f"too long by {duration(time.seconds - limit)}"
        case _:
            assert_never(time.load)


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "0"


def stage_questions(block: Questions) -> QuestionsContext:
    """Give the context of what to ask about one argument."""
    return QuestionsContext(
        about=words_html(block.about),
        questions=tuple(_question(question) for question in block.questions),
    )


def _question(question: Question) -> QuestionContext:
    return QuestionContext(
        ask=text_html(question.ask),
        why=words_html(question.why),
        leads=words_html(question.leads),
    )
