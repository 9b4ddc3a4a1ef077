"""`argmap import`."""

from __future__ import annotations

from collections import Counter
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
import yaml
from tests.cli.conftest import Run
from tests.unit.formats.messy_files import everything
from tests.word_files import card, paragraph, word_file
from tests.word_files import run as letters

from argmap.findings.finding import Severity
from argmap.formats.card_files.card_file import CardFile
from argmap.formats.card_files.compare import differences
from argmap.formats.card_files.read import ReadCards, read_card_file
from argmap.pipeline.examine import examine
from argmap.reading.project import read_project

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SAID = (f"{WORD}t", f"{WORD}delText")
REST = " (Barry C. Lynn, director, “The Antitrust Case,” https://example.org/a)"
BODY = (
    letters("The people of the town "),
    letters("say that the people", "StyleUnderline"),
    letters(" who "),
    letters("never call", "Emphasis", look="mark"),
    letters(" the police | are the people of the town."),
)
FILE = word_file(
    paragraph("1AC", style="Heading1"),
    card("Trust is gone.", "Lynn 21", REST, paragraph(*BODY), "And so on."),
    paragraph("Reasoning.", style="Heading4"),
    paragraph("AT: Crime", style="Heading3"),
    card("Crime rises.", "Sweet 3", " (a judge) //AB", paragraph(*BODY)),
)


def cards_of(data: bytes) -> CardFile:
    found = read_card_file(data, file="cards.docx")
    assert isinstance(found, ReadCards)
    return found.cards


def put(folder: Path, data: bytes = FILE, name: str = "My File.docx") -> Path:
    file = folder / name
    file.write_bytes(data)
    return file


def errors_in(root: Path) -> list[str]:
    report = examine(read_project(root)).report
    assert report.counts[Severity.ERROR] == len(report.grave().findings)
    return [finding.code for finding in report.grave().findings]


def test_a_file_becomes_a_topic_of_the_project_here(run: Run, project: Path) -> None:
    result = run("import", put(project))
    assert result.exit_code == 0
    assert (project / "arguments/my-file/01-1ac.yaml").is_file()
    assert "imported My File.docx: 2 cards, 1 analytic, 2 new sources; 0 not" in result.stderr
    assert f"{project / 'seeds/my-file-lynn-2021.txt'}\n" in result.stdout
    assert errors_in(project) == []


def test_the_sources_keep_what_they_said_byte_by_byte(run: Run, project: Path) -> None:
    sources = project / "seeds/sources.yaml"
    before = sources.read_bytes()
    assert run("import", put(project)).exit_code == 0
    after = sources.read_bytes()
    assert after.startswith(before)
    assert list(yaml.safe_load(after)["sources"])[-2:] == ["lynn-2021", "sweet-2003"]


def test_a_file_becomes_a_project_where_there_is_none(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("import", put(tmp_path), "--into", "new/squad").exit_code == 0
    assert errors_in(tmp_path / "new/squad") == []


def test_the_word_file_comes_back_card_by_card(run: Run, project: Path) -> None:
    assert run("import", put(project)).exit_code == 0
    made = run("brief", "my-file", "card-file", "-f", "docx", "-o", "again.docx")
    assert made.exit_code == 0
    assert differences(cards_of(FILE), cards_of((project / "again.docx").read_bytes())) == ()


def test_a_messy_file_loses_no_word_and_comes_back(run: Run, project: Path) -> None:
    data = everything()
    assert run("import", put(project, data), "--topic", "messy").exit_code == 0
    assert errors_in(project) == []
    assert run("brief", "messy", "card-file", "-f", "docx", "-o", "again.docx").exit_code == 0
    cards = cards_of(data)
    assert len(cards.cards) > 10
    assert differences(cards, cards_of((project / "again.docx").read_bytes())) == ()
    assert words_in_yaml(project, "messy") == words_in_word(data)


def words_in_word(data: bytes) -> Counter[str]:
    """Every word that stands in the parts of a Word file, whatever is made of it."""
    said: Counter[str] = Counter()
    with ZipFile(BytesIO(data)) as packed:
        for name in packed.namelist():
            if name.startswith("word/") and "rels" not in name and "styles" not in name:
                root = ElementTree.fromstring(packed.read(name))  # noqa: S314  made by this test
                for one in root.iter(f"{WORD}p"):
                    texts = (t.text or "" for t in one.iter() if t.tag in SAID)
                    said.update("".join(texts).split())
    return said


def words_in_yaml(root: Path, topic: str) -> Counter[str]:
    """Every word of a topic's headings, claims and cards, and of the comment on what is left."""
    folder = root / "arguments" / topic
    sources = yaml.safe_load((root / "seeds/sources.yaml").read_text("utf-8"))["sources"]
    said: list[str] = []
    layout = yaml.safe_load((folder / "briefs.yaml").read_text("utf-8"))
    for block in layout["briefs"]["card-file"]["layout"]:
        said += [block[key] for key in ("pocket", "hat", "block") if key in block]
    for file in sorted(folder.glob("[0-9]*.yaml")):
        for claim in yaml.safe_load(file.read_text("utf-8"))["claims"].values():
            said.append(claim["text"].replace("[no tag]", ""))
            for evidence in claim.get("evidence", ()):
                cite = sources[evidence["source"]]["cite"]["written"]
                cutter = f"//{evidence['cutter']}" if "cutter" in evidence else ""
                said += [cite.replace("[no cite]", ""), cutter, evidence["quote"]]
    comment = (folder / "topic.yaml").read_text("utf-8").partition("\n#")[2]
    said += [line.partition(": ")[2] for line in comment.splitlines() if "  paragraph " in line]
    return Counter(" ".join(said).split())


def test_a_body_that_stands_in_a_document_is_quoted_from_there(run: Run, project: Path) -> None:
    text = (project / "seeds/water-report.txt").read_text("utf-8")
    body = next(line for line in text.split("\n\n") if len(line.split()) > 12)
    data = word_file(card("The lake is clean.", "Lab 24", " (a report)", " ".join(body.split())))
    result = run("import", put(project, data))
    assert "the source `water-report` has the words of paragraph 2" in result.stderr
    assert "Lab 24 (a report)" in result.stderr
    assert not list((project / "seeds").glob("my-file*"))


def test_the_same_cite_and_body_are_one_source(run: Run, project: Path) -> None:
    twice = card("One.", "Lynn 21", REST, paragraph(*BODY)) + card(
        "Two.", "Lynn 21", REST, paragraph(*BODY)
    )
    assert (
        "2 cards, 0 analytics, 1 new source;"
        in run("import", put(project, word_file(twice))).stderr
    )


def test_bodies_with_one_cite_share_a_source_unless_they_overlap(run: Run, project: Path) -> None:
    file = word_file(
        card("One.", "Lynn 21", REST, "The first words of this. The other words of that."),
        card("Two.", "Lynn 21", REST, "Something else altogether is said here."),
        card("Three.", "Lynn 21", REST, "The other words of that."),
    )
    assert "3 cards, 0 analytics, 2 new sources;" in run("import", put(project, file)).stderr
    run("brief", "my-file", "card-file", "-f", "docx", "-o", "again.docx")
    assert differences(cards_of(file), cards_of((project / "again.docx").read_bytes())) == ()


def test_nothing_is_overwritten(run: Run, project: Path) -> None:
    assert run("import", put(project)).exit_code == 0
    before = snapshot(project)
    again = run("import", put(project))
    assert again.exit_code == 2
    assert "the topic `my-file` is there already" in again.stderr
    assert snapshot(project) == before


def test_a_source_s_file_that_is_taken_is_not_overwritten(run: Run, project: Path) -> None:
    (project / "seeds/my-file-lynn-2021.txt").write_text("mine")
    put(project)
    before = snapshot(project)
    result = run("import", "My File.docx")
    assert result.exit_code == 2
    assert "`seeds/my-file-lynn-2021.txt` is there already" in result.stderr
    assert snapshot(project) == before


@pytest.mark.parametrize(
    "sources",
    ["sources: {a: {file: a.txt, type: report, title: A}}\n", "sources: [\n", "not: this\n"],
)
def test_sources_that_nothing_can_be_added_to_are_left_alone(
    run: Run, project: Path, sources: str
) -> None:
    (project / "seeds/sources.yaml").write_text(sources)
    before = snapshot(project)
    result = run("import", put(project, name="new.docx"))
    assert result.exit_code == 2
    assert "nothing can be added to `seeds/sources.yaml`" in result.stderr
    after = snapshot(project)
    after.pop("new.docx")
    assert after == before


def snapshot(root: Path) -> dict[str, bytes]:
    return {str(p.relative_to(root)): p.read_bytes() for p in root.rglob("*") if p.is_file()}


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "it is empty"),
        (b"PK nonsense", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "password"),
    ],
)
def test_what_is_no_file_of_cards(run: Run, project: Path, data: bytes, words: str) -> None:
    result = run("import", put(project, data))
    assert (result.exit_code, result.stdout) == (2, "")
    assert words in result.stderr
    assert "= help: " in result.stderr


def test_a_file_that_isn_t_there(run: Run) -> None:
    result = run("import", "nowhere.docx")
    assert result.exit_code == 2
    assert "no such file" in result.stderr


def test_a_folder_with_other_files_is_no_place_for_a_project(run: Run, project: Path) -> None:
    (project / "other").mkdir()
    (project / "other/notes.txt").write_text("mine")
    result = run("import", put(project), "--into", "other")
    assert result.exit_code == 2
    assert "holds other files and no project" in result.stderr


def test_a_topic_that_is_no_id(run: Run, project: Path) -> None:
    assert run("import", put(project), "--topic", "My Topic").exit_code == 2


def test_what_is_left_out_is_told_and_kept_in_a_comment(run: Run, project: Path) -> None:
    mark = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    data = word_file(
        card("Trust is gone.", "Lynn 21", REST, paragraph(*BODY, mark)),
        notes={"footnotes": f'<w:footnote w:id="1">{paragraph("See: the # note.")}</w:footnote>'},
    )
    result = run("import", put(project, data))
    assert "warning[not-imported]: a footnote is not taken over, paragraph 3" in result.stderr
    topic = (project / "arguments/my-file/topic.yaml").read_text("utf-8")
    assert topic.endswith("#   paragraph 3, a footnote: See: the # note.\n")
    assert errors_in(project) == []


def test_a_file_of_analytics_alone_needs_no_sources(run: Run, project: Path) -> None:
    same = "".join(paragraph("Extend it.", style="Heading4") for _ in range(3))
    result = run("import", put(project, word_file(same)), "--into", "alone")
    assert "0 cards, 3 analytics, 0 new sources" in result.stderr
    assert not (project / "alone/seeds").exists()
    assert errors_in(project / "alone") == []
    claims = yaml.safe_load((project / "alone/arguments/my-file/01-cards.yaml").read_text("utf-8"))
    assert list(claims["claims"]) == ["extend-it", "extend-it-2", "extend-it-3"]


def test_a_file_of_headings_alone_is_refused(run: Run, project: Path) -> None:
    file = put(project, word_file(paragraph("1AC", style="Heading1")))
    before = snapshot(project)
    result = run("import", file)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "`My File.docx` holds neither a card nor an analytic" in result.stderr
    assert snapshot(project) == before


def test_a_folder_that_cannot_be_written_to_is_named(run: Run, project: Path) -> None:
    (project / "taken").write_text("mine")
    result = run("import", put(project), "--into", "taken/new")
    assert result.exit_code == 2
    assert "`taken/new` can't be written to: not a directory" in result.stderr
    assert ".part" not in result.stderr


@pytest.mark.parametrize(
    ("topic", "words"),
    [("con", "Windows keeps the name"), ("a" * 101, "at most 100 letters")],
)
def test_a_topic_that_no_folder_can_be_called(
    run: Run, project: Path, topic: str, words: str
) -> None:
    result = run("import", put(project), "--topic", topic)
    assert result.exit_code == 2
    assert words in " ".join(result.stderr.split())
