"""The output folder stays whole, and a build touches nothing but what builds made."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from argmap.pipeline.output import (
    RECORD,
    WriteFailed,
    digest_of,
    read_output,
    write_file,
    write_output,
    write_where_told,
)
from argmap.render.artifact import Artifact


def artifact(path: str, data: bytes = b"data") -> Artifact:
    return Artifact(path=path, media_type="text/plain", data=data)


def test_what_was_written_is_fresh(tmp_path: Path) -> None:
    write_output(read_output(tmp_path), [(artifact("a/b.txt"), "print")])
    assert read_output(tmp_path).is_fresh("a/b.txt", made_from="print")


def test_a_file_made_from_something_else_is_not(tmp_path: Path) -> None:
    write_output(read_output(tmp_path), [(artifact("b.txt"), "print")])
    assert not read_output(tmp_path).is_fresh("b.txt", made_from="other")


def test_a_file_that_is_gone_is_not(tmp_path: Path) -> None:
    write_output(read_output(tmp_path), [(artifact("b.txt"), "print")])
    (tmp_path / "b.txt").unlink()
    assert not read_output(tmp_path).is_fresh("b.txt", made_from="print")


def test_a_stale_file_is_removed_and_forgotten(tmp_path: Path) -> None:
    write_output(read_output(tmp_path), [(artifact("old.txt"), "print")])
    output = read_output(tmp_path)
    write_output(output, [(artifact("new.txt"), "print")], stale=output.stale(["new.txt"]))
    assert sorted(path.name for path in tmp_path.iterdir()) == [RECORD, "new.txt"]
    assert set(read_output(tmp_path).entries) == {"new.txt"}


@pytest.mark.parametrize("path", ["../victim.txt", "/etc/victim.txt", "a/../../victim.txt", ""])
def test_a_record_cannot_lead_outside_the_folder(tmp_path: Path, path: str) -> None:
    victim = tmp_path / "victim.txt"
    victim.write_text("mine", "utf-8")
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / RECORD).write_text(json.dumps({path: ["print", digest_of(b"mine")]}), "utf-8")
    output = read_output(folder)
    write_output(output, [(artifact("new.txt"), "print")], stale=output.stale([]))
    assert victim.read_text("utf-8") == "mine"


@pytest.mark.parametrize("record", ["", "[]", "{", '{"a": 1}', '{"a": []}', "null"])
def test_a_record_that_cannot_be_read_counts_as_none(tmp_path: Path, record: str) -> None:
    (tmp_path / RECORD).write_text(record, "utf-8")
    assert read_output(tmp_path).entries == {}


def test_a_file_is_written_at_the_end_of_the_link_that_somebody_named(tmp_path: Path) -> None:
    link, file = tmp_path / "link.txt", tmp_path / "file.txt"
    file.write_bytes(b"old")
    link.symlink_to("file.txt")
    write_where_told(link, b"new")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"


def test_a_build_writes_through_no_link(tmp_path: Path) -> None:
    link, file = tmp_path / "link.txt", tmp_path / "file.txt"
    file.write_bytes(b"mine")
    link.symlink_to("file.txt")
    write_file(link, b"new")
    assert file.read_bytes() == b"mine"
    assert link.read_bytes() == b"new"


def test_a_pipe_that_was_named_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_where_told(pipe, b"new")
    assert os.read(reader, 10) == b"new"
    assert pipe.is_fifo()
    os.close(reader)


def test_links_that_go_round_are_said_in_a_line(tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to("link.txt")
    with pytest.raises(WriteFailed, match="can't be written"):
        write_where_told(link, b"new")


def test_a_write_that_fails_leaves_the_old_file_and_no_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.txt"
    write_file(file, b"old")

    def full(_self: Path, _data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(WriteFailed, match="no space left"):
        write_file(file, b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
    assert file.read_bytes() == b"old"
