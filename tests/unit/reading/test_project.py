"""Which files make a project, and that no file leads out of it or keeps it waiting."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.reading.project import Reading, find_project, read_project

Lay = Callable[[str], Path]


def codes(reading: Reading) -> list[str]:
    return [finding.code for finding in reading.findings]


def test_a_project_is_found_from_any_folder_in_it(lay_project: Lay) -> None:
    root = lay_project("")
    assert find_project(root / "arguments" / "lake") == root
    assert find_project(root) == root
    assert find_project(root.parent) is None


def test_files_are_read_in_the_order_of_their_names(lay_project: Lay) -> None:
    (debate,) = read_project(lay_project("")).debates.values()
    assert list(debate.claims) == [
        "lake-guarded",
        "drop-unmarked",
        "water-cold",
        "lake-safe",
        "lake-unsafe",
        "water-clean",
    ]


SOURCE = "--- seeds/sources.yaml\nsources:\n  a: {{file: {file}, type: t, title: A}}\n"


@pytest.mark.parametrize(
    "file", ["../../secret.txt", "/etc/passwd", "../seeds/../../x.txt", "out.txt"]
)
def test_no_source_from_outside(lay_project: Lay, file: str) -> None:
    root = lay_project(SOURCE.format(file=file))
    (root.parent / "secret.txt").write_text("secret", "utf-8")
    (root / "seeds" / "out.txt").symlink_to(root.parent / "secret.txt")
    reading = read_project(root)
    assert "outside-project" in codes(reading)
    assert reading.texts == {}


def test_a_short_title_to_name_a_source_by(lay_project: Lay) -> None:
    page = SOURCE.format(file="town-notice.txt").replace("title: A", "title: A, title-short: a")
    (source,) = read_project(lay_project(page)).sources.values()
    assert source.title_short == "a"


def test_a_source_elsewhere_in_the_project(lay_project: Lay) -> None:
    root = lay_project(SOURCE.format(file="../documents/a.txt"))
    (root / "documents").mkdir()
    (root / "documents" / "a.txt").write_text("words", "utf-8")
    (text,) = read_project(root).texts.values()
    assert (text.file, text.text) == ("documents/a.txt", "words")


def test_a_folder_of_arguments_from_outside(lay_project: Lay) -> None:
    root = lay_project("")
    elsewhere = root.parent / "elsewhere"
    (root / "arguments" / "lake").rename(elsewhere)
    (root / "arguments" / "lake").symlink_to(elsewhere)
    reading = read_project(root)
    assert set(codes(reading)) == {"outside-project"}


@pytest.mark.parametrize("name", ["seeds/town-notice.txt", "arguments/lake/cold.yaml"])
def test_links_in_a_circle(lay_project: Lay, name: str) -> None:
    root = lay_project("")
    (root / name).unlink()
    (root / name).symlink_to("circle")
    (root / name).with_name("circle").symlink_to(Path(name).name)
    assert "link-loop" in codes(read_project(root))


def test_a_folder_that_links_to_itself_ends(lay_project: Lay) -> None:
    root = lay_project("")
    (root / "arguments" / "lake" / "again").symlink_to(root / "arguments" / "lake")
    assert codes(read_project(root)) == ["unread-file"]


def test_a_pipe_is_not_waited_for(lay_project: Lay) -> None:
    root = lay_project("")
    os.mkfifo(root / "arguments" / "lake" / "pipe.yaml")
    assert codes(read_project(root)) == ["file-unreadable"]


def test_a_file_of_100_megabytes_is_not_read(lay_project: Lay) -> None:
    root = lay_project("")
    with (root / "arguments" / "lake" / "huge.yaml").open("wb") as stream:
        stream.truncate(100_000_001)
    with (root / "seeds" / "town-notice.txt").open("wb") as stream:
        stream.truncate(100_000_001)
    assert codes(read_project(root)).count("too-large") == 2


def test_names_with_characters_no_file_can_have(lay_project: Lay) -> None:
    reading = read_project(lay_project(SOURCE.format(file='"a\\0b.txt"')))
    assert codes(reading)[0] == "control-character"
    name = "x" * 300 + ".txt"
    assert "file-unreadable" in codes(read_project(lay_project(SOURCE.format(file=name))))


def test_a_missing_source_names_the_nearest_file(lay_project: Lay) -> None:
    finding = read_project(lay_project(SOURCE.format(file="town-notise.txt"))).findings[0]
    assert finding.code == "source-missing"
    assert finding.help == "the nearest file is `town-notice.txt`"


def test_carriage_returns_and_byte_order_marks_do_not_matter(lay_project: Lay) -> None:
    root = lay_project("")
    plain = read_project(root)
    for file in root.rglob("*.yaml"):
        file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert read_project(root).debates == plain.debates
    assert read_project(root).findings == ()


def test_every_file_that_was_read_can_be_shown(lay_project: Lay) -> None:
    files = read_project(lay_project("")).places.files
    assert sorted(files) == [
        "arguments/lake/beach.yaml",
        "arguments/lake/briefs.yaml",
        "arguments/lake/cold.yaml",
        "arguments/lake/safety.yaml",
        "arguments/lake/topic.yaml",
        "arguments/lake/water.yaml",
        "seeds/sources.yaml",
        "seeds/town-notice.txt",
        "seeds/water-report.txt",
    ]


@pytest.mark.parametrize("name", ["Lake", "the lake", "lake_2"])
def test_topic_folders_are_ids(lay_project: Lay, name: str) -> None:
    root = lay_project("")
    (root / "arguments" / "lake").rename(root / "arguments" / name)
    assert codes(read_project(root)) == ["bad-id"]


def test_a_project_without_topics(lay_project: Lay) -> None:
    root = lay_project("")
    for file in (root / "arguments" / "lake").iterdir():
        file.unlink()
    (root / "arguments" / "lake").rmdir()
    assert codes(read_project(root)) == ["no-topic"]


def test_editors_leftovers_are_passed_over(lay_project: Lay) -> None:
    root = lay_project("")
    for name in (".cold.yaml.swp", "cold.yaml~", ".hidden.yaml", "notes.txt"):
        (root / "arguments" / "lake" / name).write_text("[", "utf-8")
    assert codes(read_project(root)) == []
