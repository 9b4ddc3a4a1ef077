"""What set-up installs is pinned, hashed and what the project's description asks for."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

REPOSITORY = Path(__file__).resolve().parents[2]
FILES = ("run", "test", "tools")


def text_of(name: str) -> str:
    return (REPOSITORY / "requirements" / f"{name}.txt").read_text(encoding="utf-8")


def pins_of(name: str) -> dict[str, set[str]]:
    pins: dict[str, set[str]] = {}
    for package, version in re.findall(r"^(\S+)==(\S+)", text_of(name), re.MULTILINE):
        pins.setdefault(canonicalize_name(package), set()).add(version)
    return pins


@pytest.mark.parametrize("name", FILES)
def test_every_pin_has_its_hashes(name: str) -> None:
    entries = re.split(r"\n(?=\S)", text_of(name).strip())
    packages = [entry for entry in entries if not entry.startswith("#")]
    assert packages
    assert [entry for entry in packages if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("name", FILES)
def test_no_address_is_written_down(name: str) -> None:
    assert not re.search(r"://|index-url|find-links", text_of(name))


def test_tests_run_with_the_versions_that_users_get() -> None:
    run, test = pins_of("run"), pins_of("test")
    assert len(run) > 10
    assert {package: test.get(package) for package in run} == run


def test_the_pins_are_what_the_project_asks_for() -> None:
    described = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [Requirement(line) for line in described["project"]["dependencies"]]
    dev = [line for line in described["dependency-groups"]["dev"] if isinstance(line, str)]
    for name, requirements in (("run", wanted), ("test", wanted + [Requirement(d) for d in dev])):
        pins = pins_of(name)
        for requirement in requirements:
            versions = pins[canonicalize_name(requirement.name)]
            assert all(requirement.specifier.contains(version) for version in versions), requirement


def test_run_lists_its_commands() -> None:
    said = subprocess.run(
        [REPOSITORY / "run", "help"], capture_output=True, text=True, timeout=60, check=True
    ).stdout
    listed = re.findall(r"^  ([a-z-]+) ", said, re.MULTILINE)
    assert listed == [
        "build", "test", "argmap", "golden", "requirements", "set-up", "fresh", "help",
    ]  # fmt: skip
