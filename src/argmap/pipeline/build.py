"""The second half of the road: make what changed and, where all went well, write it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from argmap.findings.finding import Finding
from argmap.findings.report import Report
from argmap.model.ids import TopicId
from argmap.origin import Places
from argmap.pipeline.jobs import Done, Job, run_jobs
from argmap.pipeline.output import Output, read_output, write_output

OUT = "out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A job in a build: where its file goes, and the fingerprint of what it is made from."""

    output: Output
    job: Job
    made_from: str

    @property
    def path(self) -> Path:
        """Where the file is, or will be."""
        return self.output.folder / self.job.path

    def is_fresh(self) -> bool:
        """Whether the file is there already, made from just this."""
        return self.output.is_fresh(self.job.path, made_from=self.made_from)


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What a build did."""

    written: tuple[Path, ...] = ()
    fresh: tuple[Path, ...] = ()
    """Files that were as they should be, so that nothing was done."""
    removed: tuple[Path, ...] = ()
    """Files of an earlier build that nothing makes any more."""
    report: Report
    """What was found while making; with an error in it, nothing was written."""


def take_orders(
    root: Path, plans: Mapping[TopicId, tuple[Job, ...]], *, surroundings: str
) -> tuple[Order, ...]:
    """Hold what there is to make against what the last build left in the output folder."""
    return tuple(
        Order(output=output, job=job, made_from=job.made_from(surroundings=surroundings))
        for topic, jobs in plans.items()
        for output in [read_output(root / OUT / topic)]
        for job in jobs
    )


def make_orders(
    orders: Iterable[Order],
    *,
    places: Places,
    whole: bool = True,
    force: bool = False,
    workers: int = 1,
    on_done: Callable[[Done], None] = lambda _: None,
) -> Built:
    """Make what isn't fresh; nothing is written before everything is made without an error.

    Args:
        orders: Every file to make.
        places: Where findings point.
        whole: Whether the orders hold all that their topics make, so that the rest is stale.
        force: Whether to make also what hasn't changed.
        workers: How many jobs to run at a time.
        on_done: Called after each file that was made.
    """
    known = tuple(orders)
    todo = [order for order in known if force or not order.is_fresh()]
    made: dict[Path, Done] = {}
    found: list[Finding] = []
    for order, done in zip(todo, run_jobs((o.job for o in todo), workers=workers), strict=True):
        on_done(done)
        made[order.path] = done
        found.extend(done.findings)
    report = Report.of(found, places=places)
    if report.status():
        return Built(report=report)
    removed = tuple(_write(known, made, whole=whole))
    return Built(
        written=tuple(made),
        fresh=tuple(order.path for order in known if order.path not in made),
        removed=removed,
        report=report,
    )


def _write(orders: tuple[Order, ...], made: Mapping[Path, Done], *, whole: bool) -> list[Path]:
    """Write each topic's files, and give the stale ones that were taken away."""
    removed: list[Path] = []
    for folder, group in groupby(orders, key=lambda order: order.output.folder):
        mine = tuple(group)
        output = mine[0].output
        stale = output.stale(order.job.path for order in mine) if whole else ()
        new = [(made[o.path].artifact, o.made_from) for o in mine if o.path in made]
        if new or stale:
            write_output(output, new, stale=stale)
        removed.extend(folder / path for path in stale)
    return removed
