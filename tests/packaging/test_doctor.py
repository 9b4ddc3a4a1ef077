"""`argmap doctor` says what is missing and the exact line that mends it."""

import sys
from pathlib import Path

import pytest

from argmap.cli import machine
from argmap.cli.machine import Check, State
from argmap.render.layout import Engine


def nowhere() -> Path:
    raise FileNotFoundError


def test_everything_needed_is_on_a_machine_that_is_set_up() -> None:
    checks = machine.examine()
    assert [check.name for check in checks] == [
        "Python",
        "Layout engine",
        "PDF engine",
        "Font subsetting",
        "Bundled fonts",
        "Arabic font",
        "Chinese font",
        "YAML reader",
        "Terminal",
    ]
    assert not [check for check in checks if check.state is State.MISSING]


def test_what_does_not_work_as_it_should_comes_with_a_mend() -> None:
    for check in machine.examine():
        assert bool(check.mend) == (check.state is not State.OK), check


@pytest.mark.parametrize(
    ("pure", "native", "state"),
    [
        ("graphviz-pure 0.2.2", "dot 2.43", State.OK),
        ("graphviz-pure 0.2.2", "", State.OK),
        ("", "dot 2.43", State.DEGRADED),
        ("", "", State.MISSING),
    ],
)
def test_one_layout_engine_is_enough_and_the_bundled_one_is_best(
    pure: str, native: str, state: State
) -> None:
    assert machine.look_at_layout(pure=pure, native=native).state is state


def test_a_machine_without_pango_is_told_which_packages_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def no_pango() -> tuple[str, bool]:
        raise OSError("cannot load library 'libgobject-2.0-0': no such file\nand more")

    monkeypatch.setattr(machine, "start_pdf_engine", no_pango)
    monkeypatch.setattr(sys, "platform", "linux")
    (check,) = machine.look_at_pango()
    assert check.state is State.MISSING
    assert check.mend.endswith("libpango-1.0-0 libpangoft2-1.0-0")
    assert "\n" not in check.found


def test_a_mac_is_told_of_homebrew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert machine.install_line(apt="libpango-1.0-0", brew="pango") == "brew install pango"


def test_a_script_that_no_font_here_has_comes_with_the_package_that_has_one() -> None:
    hebrew = machine.look_at_script("Hebrew", sample="שלום", apt="any", brew="any")
    assert hebrew.state is State.OK
    private = machine.look_at_script(
        "Tengwar", sample="\U0010fffd", apt="fonts-elvish", brew="elvish"
    )
    assert private.state is State.DEGRADED
    assert "elvish" in private.mend


def test_an_engine_that_does_not_run_has_no_version(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    broken = tmp_path / "graphviz-pure"
    broken.write_text("not a program", encoding="utf-8")
    for answer in (None, broken):
        monkeypatch.setattr(machine, "find_engine", lambda _, answer=answer: answer)
        assert machine.version_of(Engine.PURE) == ""


def test_an_installation_without_its_fonts_is_incomplete() -> None:
    assert machine.look_at_fonts(nowhere).state is State.MISSING


@pytest.mark.parametrize(
    ("encoding", "state"),
    [("utf-8", State.OK), ("ascii", State.DEGRADED), ("", State.DEGRADED)],
)
def test_a_terminal_shows_every_letter(encoding: str, state: State) -> None:
    assert machine.look_at_terminal(encoding, colour=False).state is state


def test_a_python_that_was_not_tried_is_said_so() -> None:
    assert machine.look_at_python((3, 13)).state is State.OK
    assert machine.look_at_python((3, 14)).state is State.DEGRADED


def test_the_table_puts_each_mend_under_its_line_and_the_sum_at_the_end() -> None:
    checks = (
        Check(name="Layout engine", state=State.OK, found="graphviz-pure"),
        Check(name="PDF engine", state=State.MISSING, found="no PDF", mend="brew install pango"),
    )
    assert machine.show(checks) == (
        "ok        Layout engine  graphviz-pure\n"
        "missing   PDF engine     no PDF\n"
        "                         = mend: brew install pango\n"
        "\n"
        "Needed and not here: PDF engine\n"
    )
