"""The same debates as Argdown text, for a comparison with its command line.

    python -m benchmarks.argdown --claims 500 FILE

An argument with one premise and nothing else becomes a plain relation; the others become
premise-conclusion structures, with exceptions as attacks on them. Evidence stays out: Argdown has
no place where a quotation would be looked up.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from benchmarks.projects import ISSUE_SIZE, Project, Statement, Step, make_project

SIGNS = {"because": "+", "but": "-"}


def to_argdown(project: Project) -> str:
    """Write a project as Argdown text, one section an issue."""
    return "\n".join(line for part in _parts(project) for line in (*part, ""))


def _parts(project: Project) -> Iterator[list[str]]:
    for question in project.questions:
        yield [f"# {question.id}"]
        for statement in question.statements:
            yield _statement(statement)
            for step in statement.steps:
                if not _is_plain(step):
                    yield _structure(statement, step)


def _is_plain(step: Step) -> bool:
    return len(step.premises) == 1 and not step.unless and step.warrant is None


def _statement(statement: Statement) -> list[str]:
    lines = [f"[{statement.id}]: {statement.text}"]
    for step in statement.steps:
        named = f"[{step.premises[0]}]" if _is_plain(step) else f"<{step.id}>"
        lines.append(f"  {SIGNS[step.bearing]} {named}")
    return lines


def _structure(statement: Statement, step: Step) -> list[str]:
    premises = [f"[{premise}]" for premise in step.premises]
    if step.warrant is not None:
        premises.append(step.warrant)
    conclusion = f"[{statement.id}]" if step.bearing == "because" else f"It is not so: {step.id}."
    numbered = [f"({number}) {words}" for number, words in enumerate(premises, 1)]
    attacks = [f"  - [{claim}]" for claim in step.unless]
    return [
        f"<{step.id}>",
        *attacks,
        "",
        *numbered,
        "----",
        f"({len(premises) + 1}) {conclusion}",
    ]


def main() -> None:
    """Write one debate, as the command line asks."""
    parser = argparse.ArgumentParser(description="Write a generated debate as Argdown text.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--claims", type=int, default=50)
    parser.add_argument("--issue-size", type=int, default=ISSUE_SIZE)
    parser.add_argument("--seed", type=int, default=7)
    wanted = parser.parse_args()
    project = make_project(wanted.claims, issue_size=wanted.issue_size, seed=wanted.seed)
    wanted.file.write_text(to_argdown(project), encoding="utf-8")


if __name__ == "__main__":
    main()
