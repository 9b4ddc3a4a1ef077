"""Jobs: the fingerprint follows every value, and several processes give what one gives."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from argmap.pipeline.jobs import Job, WorkerLost, run_jobs, surroundings
from argmap.pipeline.makers import make_text


def job(text: str, path: str = "a.txt") -> Job:
    return Job(path=path, media_type="text/plain", make=make_text, values={"text": text})


def test_the_fingerprint_follows_the_values() -> None:
    assert job("one").made_from(surroundings="") != job("two").made_from(surroundings="")


def test_the_fingerprint_follows_the_surroundings() -> None:
    assert job("one").made_from(surroundings="a") != job("one").made_from(surroundings="b")


def test_the_fingerprint_is_the_same_each_time() -> None:
    assert job("one").made_from(surroundings="a") == job("one").made_from(surroundings="a")


def test_surroundings_follow_the_templates(tmp_path: Path) -> None:
    before = surroundings([tmp_path])
    (tmp_path / "a.html").write_text("one", "utf-8")
    assert surroundings([tmp_path]) != before


def test_several_processes_give_what_one_gives() -> None:
    jobs = [job(f"text {n}", f"{n}.txt") for n in range(5)]
    assert list(run_jobs(jobs, workers=2)) == list(run_jobs(jobs, workers=1))


def test_a_lost_process_is_said_and_not_waited_for() -> None:
    lost = Job(path="a", media_type="text/plain", make=os._exit, values={"status": 1})
    with pytest.raises(WorkerLost, match="nothing was written"):
        list(run_jobs([lost, lost], workers=2))
