"""`argmap solve`: an abstract framework in the competitions' formats, answered."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from argmap.cli.options import FINDINGS, USAGE, QuietOption, in_colour, say, unknown
from argmap.collecting import uncollected
from argmap.findings.report import Report
from argmap.findings.show import show_full
from argmap.formats.frameworks.answers import AnswerForm, write_answer
from argmap.formats.frameworks.budget import Budget, Unsettled
from argmap.formats.frameworks.exchange import AnyFramework, Format, parse_framework
from argmap.formats.frameworks.oracle import has_minisat
from argmap.formats.frameworks.questions import Answer, Question, Semantics, Task, answer
from argmap.origin import FilePlaces, Places
from argmap.reading.characters import decode_text

UNSETTLED = 4
"""The status where the time was up before there was an answer."""
LIMIT = 1_000_000_000
"""How many bytes a framework may have."""
PROBLEMS = {
    f"{task}-{code}": (task, semantics)
    for task in Task
    for code, semantics in zip(("GR", "CO", "PR", "ST"), Semantics, strict=True)
}
"""The problems by their codes in the competitions."""

FileArgument = Annotated[
    Path | None,
    typer.Argument(
        metavar="FILE", help="The framework; `-` is standard input.", show_default=False
    ),
]
FileOption = Annotated[
    Path | None,
    typer.Option("--file", "-f", metavar="FILE", help="The same.", show_default=False),
]
SemanticsOption = Annotated[
    Semantics | None,
    typer.Option(
        "--semantics",
        "-s",
        case_sensitive=False,
        help="Which extensions count; grounded where not given.",
        show_default=False,
    ),
]
TaskOption = Annotated[
    Task | None,
    typer.Option(
        "--task",
        "-t",
        case_sensitive=False,
        help="Some extension, every one, or whether some (DC) or all (DS) hold the query; "
        "SE where not given.",
        show_default=False,
    ),
]
QueryOption = Annotated[
    str | None,
    typer.Option(
        "--query", "-a", metavar="ARG", help="Whom DC and DS ask about.", show_default=False
    ),
]
ProblemOption = Annotated[
    str | None,
    typer.Option(
        "--problem",
        "-p",
        metavar="CODE",
        help="Task and semantics in one, as in the competitions: `DC-PR`.",
        show_default=False,
    ),
]
InputOption = Annotated[
    Format | None,
    typer.Option(
        "--input-format",
        help="The file's format; told by the text itself where not given.",
        show_default=False,
    ),
]
BudgetOption = Annotated[
    float, typer.Option("--budget", min=0, metavar="SECONDS", help="How long to look for it.")
]


def solve(
    file: FileArgument = None,
    *,
    semantics: SemanticsOption = None,
    task: TaskOption = None,
    query: QueryOption = None,
    problem: ProblemOption = None,
    file_option: FileOption = None,
    input_format: InputOption = None,
    form: Annotated[
        AnswerForm, typer.Option("--format", help="How to print the answer.")
    ] = AnswerForm.LINES,
    budget: BudgetOption = 60,
    quiet: QuietOption = False,
) -> None:
    """Answer what can be accepted in an abstract framework.

    Reads attack graphs (`p af`, APX, TGF) and flat frameworks of assumptions (`p aba`), and
    answers as the competitions of argument solvers want it: `w` and the members of an extension,
    or YES or NO with an extension that proves it. The status is 0 for either, and 4 where the
    time was up.

    \b
    Examples:
      argmap solve hotel.af
      argmap solve hotel.apx --semantics preferred --task EE
      argmap solve hotel.tgf --semantics stable --task DS --query sunny
      argmap solve -p DC-PR -f hotel.af -a 4
    """
    task, semantics = _asked(problem, task, semantics)
    _one_file(file, file_option)
    framework = _read(file or file_option or Path(), form=input_format, quiet=quiet)
    question = Question(semantics=semantics, task=task, query=_query(query, task, framework))
    time = Budget.of(budget)
    try:
        with uncollected():
            found = answer(framework, question, budget=time)
        _remark(found)
        for piece in write_answer(found, framework, question, form=form):
            time.check()
            sys.stdout.write(piece)
    except Unsettled:
        say(f"not settled within {budget:g} s: a longer `--budget` may do")
        if not has_minisat():
            say("  = help: `pip install 'argmap[sat]'` brings a solver that is much faster")
        raise typer.Exit(UNSETTLED) from None


def _asked(
    problem: str | None, task: Task | None, semantics: Semantics | None
) -> tuple[Task, Semantics]:
    if problem is None:
        return task or Task.SE, semantics or Semantics.GROUNDED
    if task or semantics:
        raise typer.BadParameter("a problem says its task and its semantics itself")
    return _problem(problem)


def _problem(code: str) -> tuple[Task, Semantics]:
    if code.upper() not in PROBLEMS:
        unknown("problem", code, tuple(PROBLEMS))
    return PROBLEMS[code.upper()]


def _one_file(file: Path | None, file_option: Path | None) -> None:
    if (file is None) == (file_option is None):
        raise typer.BadParameter("name one file" if file is None else "name one file, not two")


def _query(name: str | None, task: Task, framework: AnyFramework) -> int | None:
    asks = task in (Task.DC, Task.DS)
    if name is None:
        if asks:
            raise typer.BadParameter(f"{task} needs `--query ARG`")
        return None
    if not asks:
        raise typer.BadParameter(f"{task} asks about no query; DC and DS do")
    if name not in framework.numbers:
        unknown("argument", name, framework.names)
    return framework.numbers[name]


def _read(file: Path, *, form: Format | None, quiet: bool) -> AnyFramework:
    name = "standard input" if str(file) == "-" else str(file)
    decoded = decode_text(_bytes(file))
    with uncollected():
        parsed = parse_framework(decoded.text, file=name, form=form)
    places = Places({name: FilePlaces(text=decoded.text)})
    encoding = decoded.finding(what=f"`{name}`", file=name)
    findings = (*parsed.findings, *([] if encoding is None else [encoding]))
    report = Report.of(findings, places=places)
    shown = report.grave() if quiet else report
    if shown.findings:
        print(show_full(shown, places, colour=in_colour(sys.stderr)), file=sys.stderr, end="")
    if parsed.unshown:
        say(f"and {parsed.unshown:,} more")
    if report.status() or parsed.framework is None:
        say("nothing was answered: mend the errors first")
        raise typer.Exit(FINDINGS)
    return parsed.framework


def _bytes(file: Path) -> bytes:
    try:
        if str(file) == "-":
            data = sys.stdin.buffer.read(LIMIT + 1)
        else:
            with file.open("rb") as stream:
                data = stream.read(LIMIT + 1)
    except OSError as error:
        say(f"`{file}` can't be read: {(error.strerror or '').lower()}")
        raise typer.Exit(USAGE) from None
    if len(data) > LIMIT:
        say(f"`{file}` is larger than {LIMIT // 1_000_000} MB")
        raise typer.Exit(USAGE)
    return data


def _remark(found: Answer) -> None:
    if found.vacuous:
        say("there is no stable extension, so everything is in all of them")
