"""Where the files that travel with argmap are: its templates, its rules and its fonts.

Why: an installed argmap carries the templates inside the package, a working tree keeps them at its
top, where a user looks for them. Everything else asks here and need not know.
"""

import os
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

TEMPLATES = "templates"
"""What the templates' folder is called, here and in a project that brings its own."""
RULES = "rules"
"""What the folder of formats and leagues is called, here and in a project that brings its own."""


def templates_folder() -> Path:
    """Find the shipped templates, in an installed package or in a working tree."""
    return _first_folder(_package() / TEMPLATES, _package().parents[1] / TEMPLATES)


def rules_folder() -> Path:
    """Find the shipped formats and leagues, in an installed package or in a working tree."""
    return _first_folder(_package() / RULES, _package().parents[1] / RULES)


def is_override(folder: Path) -> bool:
    """Whether a project's folder of templates is its own, and not argmap's very folder.

    A link to a folder counts as that folder, unless it leads out of the project.
    """
    if not folder.is_dir() or folder.samefile(templates_folder()):
        return False
    return folder.resolve().is_relative_to(folder.parent.resolve())


def files_below(folder: Path) -> Iterator[Path]:
    """Every file of a project's folder, also where links lead, if they stay in the project."""
    project = folder.parent.resolve()
    seen: set[Path] = set()
    for here, folders, names in os.walk(folder, followlinks=True):
        real = Path(here).resolve()
        if real in seen or not real.is_relative_to(project):
            folders.clear()
            continue
        seen.add(real)
        folders.sort()
        for file in (Path(here, name) for name in sorted(names)):
            if file.is_file() and file.resolve().is_relative_to(project):
                yield file


def fonts_folder() -> Path:
    """Find the bundled fonts."""
    return _first_folder(_package() / "fonts")


def _package() -> Path:
    """Name the package's own folder (argmap is never run from a zip file: engines need paths)."""
    return Path(str(files("argmap")))


def _first_folder(*candidates: Path) -> Path:
    """Choose the first folder that is there; none means a broken installation."""
    for folder in candidates:
        if folder.is_dir():
            return folder
    looked = " and ".join(str(folder) for folder in candidates)
    raise FileNotFoundError(f"argmap's installation is incomplete: looked for {looked}")
