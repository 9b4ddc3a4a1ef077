"""Jobs: what a build makes, one file each, and when a file need not be made again."""

from __future__ import annotations

import copyreg
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from multiprocessing import get_context, parent_process
from pathlib import Path
from threading import Thread
from types import MappingProxyType
from typing import TypeAlias

from argmap.findings.finding import Finding
from argmap.render.artifact import Artifact
from argmap.resources import files_below

Made: TypeAlias = tuple[bytes, tuple[Finding, ...]]
"""A file's bytes, and what was found while making them."""

ENGINES = ("graphviz-pure", "jinja2", "pikepdf", "weasyprint")

MEDIA_TYPES: Mapping[str, str] = MappingProxyType(
    {
        "svg": "image/svg+xml",
        "pdf": "application/pdf",
        "html": "text/html",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "md": "text/markdown",
        "jsonl": "application/jsonl",
        "json": "application/json",
    }
)
"""What files of each form are, by their ending."""

_LOST = (
    "a process of the build was ended from outside, by Ctrl-C or for want of memory; "
    "nothing was written"
)


def _read_only(values: dict[object, object]) -> MappingProxyType[object, object]:
    return MappingProxyType(values)


# So that values with read-only mappings in them can go to another process.
copyreg.pickle(MappingProxyType, lambda mapping: (_read_only, (dict(mapping),)))


class WorkerLost(Exception):
    """A process that does jobs is gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One file to make: a function and the values it makes it from, and nothing else."""

    path: str
    """Where the file goes, relative to the topic's output folder."""
    media_type: str
    make: Callable[..., Made]
    """A module's own function, so that another process can run it."""
    values: Mapping[str, object]
    """Its arguments: frozen values whose `repr` says all there is to say about them."""

    def made_from(self, *, surroundings: str) -> str:
        """The fingerprint of everything that the file's bytes depend on."""
        meaning = repr((surroundings, self.make.__module__, self.make.__qualname__, self.values))
        return blake2b(meaning.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A job's outcome."""

    job: Job
    artifact: Artifact
    findings: tuple[Finding, ...]


def run_jobs(jobs: Iterable[Job], *, workers: int) -> Iterator[Done]:
    """Do jobs, several at a time where that pays, and yield each in the order asked for.

    Raises:
        WorkerLost: One of the processes that do them was ended from outside.
    """
    todo = tuple(jobs)
    if workers < 2 or len(todo) < 2:
        yield from map(_do, todo)
        return
    pool = ProcessPoolExecutor(
        min(workers, len(todo)), mp_context=get_context("spawn"), initializer=_follow_parent
    )
    futures = deque(pool.submit(_do, job) for job in todo)
    try:
        while futures:
            yield futures.popleft().result()
    except BrokenProcessPool as broken:
        raise WorkerLost(_LOST) from broken
    finally:
        # `Executor.map` would cancel them here and now, while the pool's own thread may just be
        # telling them that their workers are gone: that thread then ends in a traceback.
        pool.shutdown(cancel_futures=True)


def surroundings(folders: Iterable[Path]) -> str:
    """A fingerprint of argmap itself, its engines, and the files in some folders.

    Why argmap's own code counts: somebody who changes a template or a look must see the change
    in the next build, not the last build's file.
    """
    digest = blake2b(_tools().encode(), digest_size=16)
    for folder in folders:
        for file in files_below(folder):
            digest.update(f"\0{file.relative_to(folder)}\0".encode())
            digest.update(file.read_bytes())
    return digest.hexdigest()


@cache
def _tools() -> str:
    package = Path(__file__).parents[1]
    code = b"".join(file.read_bytes() for file in sorted(package.rglob("*.py")))
    engines = " ".join(f"{name} {version(name)}" for name in ENGINES)
    return f"{engines} {blake2b(code, digest_size=16).hexdigest()}"


def _follow_parent() -> None:
    """End a worker together with the build: at once on Ctrl-C, and when the build was killed."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    Thread(target=_outlive_nobody, daemon=True).start()


def _outlive_nobody() -> None:
    parent = parent_process()
    assert parent is not None  # noqa: S101  a worker has one
    parent.join()
    os._exit(1)


def _do(job: Job) -> Done:
    data, findings = job.make(**job.values)
    artifact = Artifact(path=job.path, media_type=job.media_type, data=data)
    return Done(job=job, artifact=artifact, findings=findings)


def workers_here() -> int:
    """How many jobs this machine can usefully run at a time."""
    return os.cpu_count() or 1
