"""The output folder stays whole, and a build touches nothing but what builds made."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from argmap.pipeline.output import (
    RECORD,
    WriteFailed,
    digest_of,
    read_output,
    write_file,
    write_output,
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
