"""An answer as text, in the shapes of the competitions."""

from __future__ import annotations

import json
from collections.abc import Iterator
from enum import StrEnum
from typing import assert_never

from argmap.formats.frameworks.exchange import AnyFramework
from argmap.formats.frameworks.framework import Framework
from argmap.formats.frameworks.questions import Answer, Members, Question, Task


class AnswerForm(StrEnum):
    """How an answer is written."""

    LINES = "lines"
    """As since 2023: `w 1 4` for an extension, YES or NO and what proves it."""
    BRACKETS = "brackets"
    """As until 2021: `[a,d]` for an extension, YES or NO alone."""
    JSON = "json"


def write_answer(
    answer: Answer, framework: AnyFramework, question: Question, *, form: AnswerForm
) -> Iterator[str]:
    """Write an answer, piece by piece, because a list of all extensions can be very long."""
    match form:
        case AnswerForm.LINES:
            return _lines(answer, framework)
        case AnswerForm.BRACKETS:
            return _brackets(answer, framework, question)
        case AnswerForm.JSON:
            return _json(answer, framework, question)
        case _:
            assert_never(form)


def _lines(answer: Answer, framework: AnyFramework) -> Iterator[str]:
    if answer.accepted is not None:
        yield "YES\n" if answer.accepted else "NO\n"
        if not isinstance(framework, Framework):
            return  # the competitions want no proof where assumptions are asked about
    elif answer.count == 0:
        yield "NO\n"
    for members in answer.extensions:
        yield " ".join(["w", *_names(members, framework)]) + "\n"


def _brackets(answer: Answer, framework: AnyFramework, question: Question) -> Iterator[str]:
    if answer.accepted is not None:
        yield "YES\n" if answer.accepted else "NO\n"
        return
    if question.task is Task.SE:
        yield "".join(map(_listed, _named(answer, framework))) or "NO"
    else:
        yield "["
        for index, names in enumerate(_named(answer, framework)):
            yield f"{',' if index else ''}{_listed(names)}"
        yield "]"
    yield "\n"


def _json(answer: Answer, framework: AnyFramework, question: Question) -> Iterator[str]:
    record: dict[str, object] = {
        "task": question.task.value,
        "semantics": question.semantics.value,
        "query": None if question.query is None else framework.names[question.query],
        "accepted": answer.accepted,
        "vacuous": answer.vacuous,
        "count": answer.count,
        "extensions": [],
    }
    text = json.dumps(record, ensure_ascii=False, indent=1)
    yield text.removesuffix("[]\n}")
    yield "["
    for index, names in enumerate(_named(answer, framework)):
        yield f"{',' if index else ''}\n  {json.dumps(names, ensure_ascii=False)}"
    yield "]\n}\n"


def _named(answer: Answer, framework: AnyFramework) -> Iterator[list[str]]:
    return (_names(members, framework) for members in answer.extensions)


def _names(members: Members, framework: AnyFramework) -> list[str]:
    return [framework.names[member] for member in members]


def _listed(names: list[str]) -> str:
    return f"[{','.join(names)}]"
