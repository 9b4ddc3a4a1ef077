"""What a user installs is whole: the wheel, alone in an empty folder, and the working tree."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from argmap import __version__

REPOSITORY = Path(__file__).resolve().parents[2]
FIND_RESOURCES = """
from argmap import resources
print(resources.templates_folder())
print(resources.fonts_folder())
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run_python(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder))
    (built,) = folder.glob("argmap-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A virtual environment with argmap from the wheel, and its dependencies lent by ours."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, with_pip=False)
    site = folder / "lib" / f"python3.{sys.version_info.minor}" / "site-packages"
    run_python(
        sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index",
        "--target", str(site), str(wheel),
    )  # fmt: skip
    # Their folder only: what the .pth files there name (this working tree) stays out of sight.
    (site / "lent.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return folder


def test_every_template_and_font_is_in_the_wheel(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    wanted = files_under("templates", "argmap/templates") | files_under(
        "src/argmap/fonts", "argmap/fonts"
    )
    assert len(wanted) > 10
    assert wanted <= names


def test_the_wheel_holds_the_package_and_nothing_else(wheel: Path) -> None:
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert tops == {"argmap", f"argmap-{__version__}.dist-info"}


def test_an_installed_argmap_finds_its_own_templates_and_fonts(
    installed: Path, tmp_path: Path
) -> None:
    said = run_python(str(installed / "bin" / "python"), "-c", FIND_RESOURCES, cwd=tmp_path)
    templates, fonts = (Path(line) for line in said.splitlines())
    assert templates.is_relative_to(installed)
    assert fonts.is_relative_to(installed)
    assert (fonts / "Arimo-Regular.ttf").is_file()
    assert any(templates.rglob("*"))


def test_an_installed_argmap_says_its_version(installed: Path, tmp_path: Path) -> None:
    said = run_python(str(installed / "bin" / "python"), "-m", "argmap", "--version", cwd=tmp_path)
    assert said == f"argmap {__version__}\n"


def test_an_installed_argmap_knows_its_commands(installed: Path, tmp_path: Path) -> None:
    said = run_python(str(installed / "bin" / "python"), "-m", "argmap", "--help", cwd=tmp_path)
    assert "build" in said


def test_a_working_tree_finds_its_own_templates_and_fonts(tmp_path: Path) -> None:
    said = run_python(sys.executable, "-c", FIND_RESOURCES, cwd=tmp_path)
    assert said.splitlines() == [
        str(REPOSITORY / "templates"),
        str(REPOSITORY / "src" / "argmap" / "fonts"),
    ]


def test_the_version_is_said_in_one_voice() -> None:
    described = (REPOSITORY / "pyproject.toml").read_text(encoding="utf-8")
    assert f'version = "{__version__}"' in described


def files_under(folder: str, place: str) -> set[str]:
    top = REPOSITORY / folder
    return {
        f"{place}/{path.relative_to(top).as_posix()}" for path in top.rglob("*") if path.is_file()
    }


def run_python(*command: str, cwd: Path = REPOSITORY) -> str:
    """Run a Python without the caller's own paths, and give what it says."""
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("PYTHON")
    }
    done = subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
