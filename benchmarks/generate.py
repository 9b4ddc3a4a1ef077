"""Make a project of a given size: the same seed gives the same bytes.

    python -m benchmarks.generate --claims 500 [--issue-size 50] FOLDER

A claim has 12 to 25 words and a short form, and bears on another one: about 1.05 relations a
claim, some of them linked premises, some exceptions, some across issues. An issue has two positions
and fifty claims, or as many as asked for. One claim in five has a quotation, found in a source of a
megabyte.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import yaml

from benchmarks.projects import ISSUE_SIZE, Project, Question, Statement, Step, make_project

TOPIC = "scale"


def files(project: Project) -> Iterator[tuple[str, str]]:
    """Write a project as argmap's files, by their path."""
    folder = f"arguments/{TOPIC}"
    texts = {name: "\n\n".join(text) + "\n" for name, text in project.texts.items()}
    sources = {name: _source(name, text) for name, text in texts.items()}
    yield from ((f"seeds/{name}.txt", text) for name, text in texts.items())
    yield "seeds/sources.yaml", _yaml({"sources": sources})
    yield f"{folder}/topic.yaml", _yaml(_topic(project))
    yield f"{folder}/briefs.yaml", _yaml({"briefs": _profiles(project)})
    for question in project.questions:
        claims = {statement.id: _claim(statement) for statement in question.statements}
        yield f"{folder}/{question.id}.yaml", _yaml({"issue": question.id, "claims": claims})


def _source(name: str, text: str) -> dict[str, object]:
    return {
        "file": f"{name}.txt",
        "type": "report",
        "title": f"The {name} into public services",
        "author": ["Bureau of Public Services"],
        "issued": "2026-03-01",
        "container-title": "Papers of the Bureau",
        "URL": f"https://example.org/{name}",
        "accessed": "2026-03-02",
        "qualifications": "The office that keeps the figures",
        "digest": f"sha256:{sha256(text.encode()).hexdigest()}",
    }


def _topic(project: Project) -> dict[str, object]:
    return {
        "title": "Public services",
        "motion": "The districts should run their own services.",
        "as-of": "2026-03-01",
        "issues": {question.id: _issue(question) for question in project.questions},
    }


def _issue(question: Question) -> dict[str, object]:
    first, second = (statement.id for statement in question.statements[:2])
    return {
        "title": f"Question {question.id.removeprefix('issue-')}",
        "question": "Which of the two accounts do the figures bear out?",
        "standard": "preponderance",
        "positions": {
            "first": {"label": "First", "thesis": first, "side": "pro"},
            "second": {"label": "Second", "thesis": second, "side": "con"},
        },
    }


def _profiles(project: Project) -> dict[str, object]:
    """Two debate files: one side of an issue, about 10 pages, and five issues, about 100."""
    names = [question.id for question in project.questions]
    short = {"kind": "debate", "title": "The short file", "issues": names[:1]}
    return {
        "short": {**short, "positions": {names[0]: ["first"]}},
        "long": {"kind": "debate", "title": "The long file", "issues": names[:5]},
    }


def _claim(statement: Statement) -> dict[str, object]:
    claim: dict[str, object] = {"text": statement.text, "short": statement.short}
    if statement.quote is not None:
        source, words = statement.quote
        claim["evidence"] = [{"source": source, "quote": words, "fidelity": "inference"}]
    elif all(step.bearing != "because" for step in statement.steps):
        claim["common-ground"] = True
    for bearing in ("because", "but"):
        steps = [_argument(step) for step in statement.steps if step.bearing == bearing]
        if steps:
            claim[bearing] = steps
    return claim


def _argument(step: Step) -> dict[str, object]:
    given = {
        "premises": step.premises,
        "warrant": step.warrant,
        "scheme": step.scheme,
        "weight": step.weight,
        "unless": step.unless,
    }
    return {key: value for key, value in given.items() if value not in (None, [])}


def _yaml(value: dict[str, object]) -> str:
    return yaml.dump(
        value,
        Dumper=yaml.CSafeDumper,
        sort_keys=False,
        allow_unicode=True,
        width=100,
    )


def write_project(project: Project, folder: Path) -> None:
    """Write a project's files below a folder."""
    for path, text in files(project):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def main() -> None:
    """Write one project, as the command line asks."""
    parser = argparse.ArgumentParser(description="Make a project of a given size.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--claims", type=int, default=50)
    parser.add_argument("--issue-size", type=int, default=ISSUE_SIZE)
    parser.add_argument("--seed", type=int, default=7)
    wanted = parser.parse_args()
    project = make_project(wanted.claims, issue_size=wanted.issue_size, seed=wanted.seed)
    write_project(project, wanted.folder)


if __name__ == "__main__":
    main()
