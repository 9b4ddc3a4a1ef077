"""`argmap brief TOPIC PROFILE --for FILE.csv`: a one-pager for each row of a table."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from typer.testing import Result

PAGE = """\
--- arguments/lake/briefs.yaml
briefs:
  file: {kind: debate, title: Mill Lake, league: none}
  open-it:
    kind: onepager
    headline: Open Mill Lake to {town}
    problem: "{plea}"
    points: [{claim: lake-guarded, head: Lifeguards are there}]
    figures:
      - {number: "{bathers}", counts: bathers, place: "{town}", year: "2024", source: bathers,
         row: "{town}"}
    fields: {town: All towns, bathers: "1,430", plea: Let us swim.}
--- seeds/bathers.csv
town,bathers
All towns,"1,430"
Mill Creek,"1,310"
Salt Hollow,120
--- seeds/sources.yaml
sources:
  town-notice:
    file: town-notice.txt
    type: report
    title: Notice
  water-report:
    file: water-report.txt
    type: report
    title: Water
  bathers:
    file: bathers.csv
    type: dataset
    title: Bathers by town
    author: [Town of Mill Lake]
    issued: "2024"
"""
SPANISH = """\
    translations:
      es:
        headline: Abran el lago a {town}
        points: [{head: Hay salvavidas, words: Hay salvavidas en la playa.}]
        figures: [{counts: bañistas}]
        fields: {town: todos los pueblos, plea: Queremos nadar.}
"""
FOLDER = "out/lake/briefs/open-it/towns"
GOOD = 'town,bathers\nMill Creek,"1,310"\nSalt Hollow,120\n'

Make = Callable[..., Result]


@pytest.fixture
def project(lay_project: Callable[[str], Path]) -> Path:
    """A project with a one-pager that is filled from a table among its sources."""
    return lay_project(PAGE)


@pytest.fixture
def make(run: Run, project: Path) -> Make:
    """Make pages, for screens where nothing else is said, for the rows of a table."""

    def made(table: str, *words: object) -> Result:
        (project / "towns.csv").write_text(table, "utf-8")
        form = () if "-f" in words else ("-f", "html")
        return run("brief", "lake", "open-it", "--for", "towns.csv", *form, *words)

    return made


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("[!.]*"))


def test_each_row_gets_a_page(make: Make, project: Path) -> None:
    result = make(GOOD)
    assert result.exit_code == 0, result.output
    assert names(project / FOLDER) == ["open-it-mill-creek.html", "open-it-salt-hollow.html"]
    page = (project / FOLDER / "open-it-salt-hollow.html").read_text("utf-8")
    assert "Open Mill Lake to Salt Hollow" in page
    assert "Open Mill Lake to Mill Creek" not in page
    assert f"wrote 2 pages to {FOLDER}/" in result.stderr


def test_the_table_may_be_a_source_itself(run: Run, project: Path) -> None:
    words = ("brief", "lake", "open-it", "--for", "seeds/bathers.csv", "-f", "html", "-o", "pages")
    assert run(*words).exit_code == 0
    assert names(project / "pages") == [
        "open-it-all-towns.html",
        "open-it-mill-creek.html",
        "open-it-salt-hollow.html",
    ]


def test_a_number_that_the_source_does_not_hold_is_refused(make: Make, project: Path) -> None:
    result = make(GOOD.replace("120", "210"))
    assert result.exit_code == 1
    assert "error[figure-not-in-evidence]" in result.stderr
    assert "towns.csv:3:13" in result.stderr
    assert names(project / FOLDER) == ["open-it-mill-creek.html"]


def test_a_number_in_a_sentence_needs_evidence_too(make: Make, project: Path) -> None:
    result = make("town,bathers,plea\nSalt Hollow,120,The town has 5 lakes.\n")
    assert result.exit_code == 1
    assert "no evidence behind this page holds `5`" in result.stderr
    assert "towns.csv:2:17" in result.stderr
    assert not (project / "out").exists()


def test_every_language_is_made_unless_one_is_chosen(make: Make, project: Path) -> None:
    with (project / "arguments/lake/briefs.yaml").open("a", encoding="utf-8") as briefs:
        briefs.write(SPANISH)
    assert make(GOOD, "--language", "es", "-o", "one").exit_code == 0
    assert names(project / "one") == ["open-it-mill-creek.es.html", "open-it-salt-hollow.es.html"]
    assert make(GOOD, "-o", "all").exit_code == 0
    assert len(names(project / "all")) == 4
    page = (project / "all/open-it-salt-hollow.es.html").read_text("utf-8")
    assert "Abran el lago a Salt Hollow" in page


def test_translations_of_quotations_alone_make_no_second_page(make: Make, project: Path) -> None:
    sources = project / "seeds/sources.yaml"
    spanish = sources.read_text("utf-8").replace("title: Notice", "title: Notice\n    language: es")
    sources.write_text(spanish, "utf-8")
    with (project / "arguments/lake/briefs.yaml").open("a", encoding="utf-8") as briefs:
        briefs.write("    translations: {en: {points: [{words: Lifeguards watch.}]}}\n")
    result = make(GOOD)
    assert result.exit_code == 0, result.output
    assert f"wrote 2 pages to {FOLDER}/" in result.stderr


def test_a_column_can_be_for_a_language(make: Make, project: Path) -> None:
    with (project / "arguments/lake/briefs.yaml").open("a", encoding="utf-8") as briefs:
        briefs.write(SPANISH)
    table = "town,bathers,Plea,plea.es\nSalt Hollow,120,We want to swim.,Dejen nadar.\n"
    assert make(table).exit_code == 0
    own = (project / FOLDER / "open-it-salt-hollow.html").read_text("utf-8")
    spanish = (project / FOLDER / "open-it-salt-hollow.es.html").read_text("utf-8")
    assert ("We want to\xa0swim." in own, "We want to\xa0swim." in spanish) == (True, False)
    assert ("Dejen nadar." in own, "Dejen nadar." in spanish) == (False, True)


def test_wrong_rows_are_reported_at_once_and_the_others_made(make: Make, project: Path) -> None:
    result = make(f"{GOOD}Mill Creek,1\n,5\nNew Town\n")
    assert result.exit_code == 1
    assert "found 4 errors" in result.stderr
    assert "the rows with errors were left out" in result.stderr
    assert len(names(project / FOLDER)) == 2


def test_a_column_may_be_called_as_people_write(make: Make, project: Path) -> None:
    assert (
        make(
            GOOD.replace("town,bathers", "TOWN; Bathers ")
            .replace(",120", ";120")
            .replace('Creek,"', 'Creek;"')
        ).exit_code
        == 0
    )
    assert len(names(project / FOLDER)) == 2


def test_a_column_can_name_the_files(make: Make, project: Path) -> None:
    assert make("town,file\nMill Creek,One\nMill Creek,Two\n").exit_code == 1
    assert (
        make('town,bathers,file\nMill Creek,"1,310",One\nMill Creek,"1,310",Two\n').exit_code == 0
    )
    assert names(project / FOLDER) == ["open-it-one.html", "open-it-two.html"]


@pytest.mark.parametrize(
    ("town", "name"),
    [
        ("Doña Ana County", "dona-ana-county"),
        ("St. Mary's", "st-marys"),
        ("القدس", "القدس"),
        ("=cmd|'/C calc'!A0", "cmd-c-calc-a0"),
        ("../../etc", "etc"),
        ("x" * 300, "x" * 100),
    ],
)
def test_a_file_is_named_after_its_row(make: Make, project: Path, town: str, name: str) -> None:
    table = project / "seeds/bathers.csv"
    table.write_text(f'{table.read_text("utf-8")}"{town}",77\n', "utf-8")
    assert make(f'town,bathers\n"{town}",77\n').exit_code == 0
    assert names(project / FOLDER) == [f"open-it-{name}.html"]


def test_what_stands_in_a_cell_is_text_and_nothing_else(make: Make, project: Path) -> None:
    plea = "<script>alert()</script> {bathers} {{ town }}"
    assert make(f'town,bathers,plea\nSalt Hollow,120,"{plea}"\n').exit_code == 0
    page = (project / FOLDER / "open-it-salt-hollow.html").read_text("utf-8")
    assert "&lt;script&gt;alert()&lt;/script&gt; {bathers} {{ town\xa0}}" in page


def test_a_second_run_makes_only_what_changed(make: Make) -> None:
    make(GOOD)
    result = make(f'town,bathers\nAll towns,"1,430"\n{GOOD.partition(chr(10))[2]}')
    assert result.exit_code == 0
    assert "wrote 1 page to" in result.stderr
    assert "2 pages in" in result.stderr


def test_a_build_leaves_the_pages_where_they_are(make: Make, run: Run, project: Path) -> None:
    make(GOOD)
    assert run("build", "--only", "maps").exit_code == 0
    assert run("build", "--only", "maps").exit_code == 0
    assert len(names(project / FOLDER)) == 2


def test_a_page_that_overflows_is_reported_with_its_row(make: Make, project: Path) -> None:
    plea = "The town wants to swim in its lake. " * 200
    table = f'town,bathers,plea\nMill Creek,"1,310",Yes.\nSalt Hollow,120,{plea}\n'
    make(table.replace(plea, "Yes."), "-f", "pdf")
    assert len(names(project / FOLDER)) == 2
    result = make(table, "-f", "pdf")
    assert result.exit_code == 1
    assert "error[page-overflows]" in result.stderr
    assert "towns.csv:3:1" in result.stderr
    assert names(project / FOLDER) == ["open-it-mill-creek.pdf"]


@pytest.mark.parametrize(
    ("table", "code"),
    [
        ("", "empty-table"),
        ("town,bathers\n", "empty-table"),
        ("place,people\nx,y\n", "table-fills-nothing"),
        ('town\n"x\n', "unpaired-quotation-mark"),
    ],
)
def test_of_a_wrong_table_nothing_is_made(make: Make, project: Path, table: str, code: str) -> None:
    result = make(table)
    assert result.exit_code == 1
    assert f"error[{code}]" in result.stderr
    assert "nothing was made" in result.stderr
    assert not (project / "out").exists()


def test_many_findings_get_a_line_each(make: Make) -> None:
    result = make(GOOD + "".join(f"Town {number},\n" for number in range(20)))
    assert "towns.csv:23:9: error[empty-cell]" in result.stderr
    assert "= more:" not in result.stderr


@pytest.mark.parametrize("place", ["-", "towns.csv", "seeds", "arguments/lake/pages"])
def test_pages_go_to_a_folder_that_is_for_them(make: Make, project: Path, place: str) -> None:
    before = {*project.rglob("*")}
    result = make(GOOD, "-o", place)
    assert result.exit_code == 2, result.output
    assert {*project.rglob("*")} - before == {project / "towns.csv"}


def test_a_table_that_is_not_there_is_wrong_usage(run: Run) -> None:
    result = run("brief", "lake", "open-it", "--for", "nowhere.csv")
    assert result.exit_code == 2
    assert "`nowhere.csv` can't be read: no such file or directory" in result.stderr


def test_a_debate_file_is_not_made_for_anybody(run: Run, make: Make) -> None:
    make(GOOD)
    result = run("brief", "lake", "file", "--for", "towns.csv")
    assert result.exit_code == 2
    assert "`--for` means nothing for it" in result.stderr


def test_what_was_made_of_a_row_that_is_refused_now_is_taken_away(
    make: Make, project: Path
) -> None:
    assert make(GOOD).exit_code == 0
    assert make(GOOD.replace("Salt Hollow,120", "Salt Hollow,121")).exit_code == 1
    assert names(project / FOLDER) == ["open-it-mill-creek.html"]
