"""Projects of any size: the same size and seed make the same one."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from argmap.model.schemes import SCHEMES
from benchmarks.words import claim_words, paragraphs, warrant_words

ISSUE_SIZE = 50
SOURCE_SIZES = {"inquiry": 1_000_000, "survey": 50_000}


@dataclass(slots=True, kw_only=True)
class Step:
    """Premises that bear on a statement."""

    id: str
    bearing: str
    premises: list[str]
    warrant: str | None
    scheme: str | None
    weight: float | None
    unless: list[str] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class Statement:
    """A claim, with the steps that bear on it."""

    id: str
    text: str
    short: str
    steps: list[Step] = field(default_factory=list)
    quote: tuple[str, str] | None = None
    """The source and its words."""


@dataclass(slots=True, kw_only=True)
class Question:
    """An issue; its first two statements are the theses of its positions."""

    id: str
    statements: list[Statement]


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """What is written, before it takes a format."""

    questions: tuple[Question, ...]
    texts: dict[str, tuple[str, ...]]
    """The paragraphs of each source."""


def make_project(claims: int, *, issue_size: int = ISSUE_SIZE, seed: int = 7) -> Project:
    """Make a project with this many claims in issues of this size."""
    random = Random(seed)
    texts = {name: tuple(paragraphs(random, size=size)) for name, size in SOURCE_SIZES.items()}
    counts = [issue_size] * (claims // issue_size) or [claims]
    counts[-1] += claims - sum(counts)
    questions = tuple(_question(random, number, count) for number, count in enumerate(counts, 1))
    _connect(random, questions, relations=round(claims * 0.09))
    _quote(random, questions, texts, quotations=claims // 5)
    return Project(questions=questions, texts=texts)


def _question(random: Random, number: int, count: int) -> Question:
    statements = [_statement(random, f"c{number:03}-{place:04}") for place in range(1, count + 1)]
    question = Question(id=f"issue-{number:03}", statements=statements)
    waiting = statements[2:]
    for thesis in statements[:2]:
        _bear(random, waiting[:1], on=thesis, bearing="because")
        del waiting[:1]
    while waiting:
        placed = statements[: len(statements) - len(waiting)]
        _place(random, waiting, placed=placed)
    return question


def _statement(random: Random, name: str) -> Statement:
    text, short = claim_words(random)
    return Statement(id=name, text=text, short=short)


def _place(random: Random, waiting: list[Statement], *, placed: list[Statement]) -> None:
    """Put the next one to three statements below one that has its place."""
    steps = [step for statement in placed for step in statement.steps]
    if random.random() < 0.08:
        random.choice(steps).unless.append(waiting.pop(0).id)
        return
    together = random.choices((1, 2, 3), weights=(14, 5, 1))[0]
    bearing = random.choices(("because", "but"), weights=(7, 3))[0]
    _bear(random, waiting[:together], on=random.choice(placed), bearing=bearing)
    del waiting[:together]


def _bear(random: Random, premises: list[Statement], *, on: Statement, bearing: str) -> None:
    on.steps.append(
        Step(
            id=f"{on.id}-{bearing}-{len(on.steps) + 1}",
            bearing=bearing,
            premises=[premise.id for premise in premises],
            warrant=warrant_words(random) if random.random() < 0.35 else None,
            scheme=random.choice(sorted(SCHEMES)) if random.random() < 0.5 else None,
            weight=random.randint(2, 9) / 10 if random.random() < 0.25 else None,
        )
    )


def _connect(random: Random, questions: tuple[Question, ...], *, relations: int) -> None:
    """Use claims again, elsewhere: downwards only, so that nothing runs in a circle."""
    for _ in range(relations):
        later = random.randrange(len(questions))
        earlier = random.randint(0, later)
        premises, conclusions = questions[earlier].statements, questions[later].statements
        at = random.randrange(2, len(premises))
        on = random.randrange(at if earlier == later else len(conclusions))
        if all(premises[at].id not in step.premises for step in conclusions[on].steps):
            _bear(random, [premises[at]], on=conclusions[on], bearing="because")


def _quote(
    random: Random,
    questions: tuple[Question, ...],
    texts: dict[str, tuple[str, ...]],
    *,
    quotations: int,
) -> None:
    leaves = [one for each in questions for one in each.statements if not one.steps]
    for statement in random.sample(leaves, quotations):
        source = random.choices(tuple(texts), weights=(4, 1))[0]
        sentence = random.choice(random.choice(texts[source]).split(". "))
        statement.quote = (source, sentence.rstrip("."))
