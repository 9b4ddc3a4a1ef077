"""Variants: a one-pager made once for each row of a table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import TypeVar

from argmap.briefs.one_pager import OnePager
from argmap.findings.finding import Finding, Severity
from argmap.findings.report import severity_of
from argmap.model.debate import Debate
from argmap.model.one_pagers import OnePagerProfile
from argmap.model.papers import Paper
from argmap.pipeline.build import OUT
from argmap.pipeline.examine import Examined
from argmap.pipeline.jobs import MEDIA_TYPES, Done, Job, WorkerLost, run_jobs, surroundings
from argmap.pipeline.makers import BriefForm
from argmap.pipeline.one_pagers import make_one_pager, page_of
from argmap.pipeline.output import Output, read_output, write_output
from argmap.pipeline.page_rows import PageRow, PageRows, file_part
from argmap.pipeline.rehearse import own_templates
from argmap.render.fitting import Fit
from argmap.resources import templates_folder

_AHEAD = 1_000
"""How many pages are compiled before they are set, so that ten thousand need no more memory."""
_TOGETHER = 25
"""How many pages are written at a time; as many are lost at most where a run is stopped."""
_ENOUGH = 8
"""How many pages each process should have to make: to begin takes it a second or two."""

_One = TypeVar("_One")


@dataclass(frozen=True, slots=True, kw_only=True)
class Variants:
    """What is made for every row of a table."""

    examined: Examined
    debate: Debate
    profile: OnePagerProfile
    form: BriefForm
    languages: tuple[str | None, ...]
    """Tags of translations; None for the page's own language."""
    paper: Paper | None = None
    """The sheet; the profile's where None."""

    def page(self, *, language: str | None, row: PageRow | None) -> OnePager:
        """Compile a page for a row, with the row's name in its file's; for nobody without one."""
        page = page_of(
            self.examined,
            self.debate,
            self.profile,
            language=language,
            paper=self.paper,
            row=None if row is None else row.cells_in(language),
        )
        return page if row is None else _named_for(row, page)


@dataclass(slots=True, kw_only=True)
class Tally:
    """What became of the pages, as far as they are made."""

    written: int = 0
    fresh: int = 0
    """Pages that were there already, made from just this."""
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Order:
    """A page to make, and the fingerprint of what it is made from."""

    job: Job
    made_from: str


def variants_folder(root: Path, debate: Debate, profile: OnePagerProfile, table: Path) -> Path:
    """Where the pages for a table go, if nobody says otherwise: each table has its own folder."""
    name = file_part(table.stem) or "table"
    return root / OUT / debate.topic.id / "briefs" / profile.id / name


def make_variants(
    variants: Variants,
    rows: PageRows,
    *,
    folder: Path,
    workers: int,
    on_done: Callable[[str], None] = lambda _: None,
) -> Tally:
    """Make a page for each row and language, and write those that are sound, as they are made.

    What an earlier run made of a row that is refused now is taken away, lest somebody sends it.
    Each page is whole in itself, so what a stopped run has written stays, and the next one makes
    only what is missing or changed.

    Raises:
        WorkerLost: One of the processes that make them was ended from outside.
        WriteFailed: The disk is full, the folder may not be written to, or the like.
    """
    tally = Tally()
    output = read_output(folder)
    refused = set(_refused_files(variants, rows)) & set(output.entries)
    if refused:
        write_output(output, [], stale=refused)
        output = read_output(folder)
    for batch in _batches(_orders(variants, rows.sound), _AHEAD):
        todo: list[_Order] = []
        for order in batch:
            if output.is_fresh(order.job.path, made_from=order.made_from):
                tally.fresh += 1
                on_done(order.job.path)
            else:
                todo.append(order)
        for some in _batches(zip(todo, _run(todo, tally, workers), strict=True), _TOGETHER):
            output = _write(output, some, tally)
            for order, _ in some:
                on_done(order.job.path)
    return tally


def _refused_files(variants: Variants, rows: PageRows) -> Iterator[str]:
    for language in variants.languages:
        ending = f".{variants.form}" if language is None else f".{language}.{variants.form}"
        for name in rows.refused:
            yield f"{variants.profile.id}-{name}{ending}"


def _orders(variants: Variants, rows: Iterable[PageRow]) -> Iterator[_Order]:
    """Compile the pages, one after the other as they are asked for."""
    own = own_templates(variants.examined.reading.root)
    around = surroundings([templates_folder(), *([own] if own else [])])
    starts = {tag: _usual_fit(variants, tag, own) for tag in variants.languages}
    for row in rows:
        for language in variants.languages:
            page = variants.page(language=language, row=row)
            values = {
                "page": page,
                "form": variants.form,
                "templates": own,
                "at": row.origin,
                "start": starts[language],
            }
            job = Job(
                path=f"{page.file}.{variants.form}",
                media_type=MEDIA_TYPES[variants.form],
                make=make_one_pager,
                values=values,
            )
            yield _order(job, around)


def _order(job: Job, around: str) -> _Order:
    # Where a row stands in its table changes nothing on its page.
    anywhere = replace(job, values={**job.values, "at": None})
    return _Order(job=job, made_from=anywhere.made_from(surroundings=around))


def _usual_fit(variants: Variants, language: str | None, own: Path | None) -> Fit | None:
    """How the page for nobody special fits: those for the rows begin with it.

    Why not what the page before needed: pages are made several at a time, so that would differ
    from run to run, and the pages with it.
    """
    if variants.form is not BriefForm.PDF:
        return None
    from argmap.render.one_pager_pdf import render_one_pager_pdf  # loads WeasyPrint

    page = variants.page(language=language, row=None)
    return render_one_pager_pdf(page, own_templates=own).fit


def _named_for(row: PageRow, page: OnePager) -> OnePager:
    """A page whose file, and those of its other languages, are named after its row."""

    def named(file: str) -> str:
        return f"{page.id}-{row.name}{file.removeprefix(page.id)}"

    others = tuple(replace(one, file=named(one.file)) for one in page.others)
    return replace(page, file=named(page.file), others=others)


def _run(orders: list[_Order], tally: Tally, workers: int) -> Iterator[Done]:
    several = min(workers, 1 + len(orders) // _ENOUGH)
    try:
        yield from run_jobs([order.job for order in orders], workers=several)
    except WorkerLost as lost:
        done = f"{tally.written} pages were written before" if tally.written else "none is written"
        raise WorkerLost(
            "a process that makes pages was ended from outside, by Ctrl-C or for want of memory; "
            f"{done}"
        ) from lost


def _write(output: Output, made: list[tuple[_Order, Done]], tally: Tally) -> Output:
    """Write what is sound; what an earlier run made of a row that no longer is goes."""
    sound = [(order, done) for order, done in made if _is_sound(done.findings)]
    broken = {order.job.path for order, done in made if not _is_sound(done.findings)}
    tally.findings += tuple(finding for _, done in made for finding in done.findings)
    pages = [(done.artifact, order.made_from) for order, done in sound]
    write_output(output, pages, stale=broken & set(output.entries))
    tally.written += len(pages)
    return read_output(output.folder)


def _is_sound(findings: Iterable[Finding]) -> bool:
    return all(severity_of(finding) is not Severity.ERROR for finding in findings)


def _batches(items: Iterable[_One], size: int) -> Iterator[list[_One]]:
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch
