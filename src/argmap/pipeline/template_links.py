"""Links among a project's templates: followed inside the project, and said where they lead out."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from argmap.findings.finding import Finding
from argmap.reading.files import Project
from argmap.resources import TEMPLATES, templates_folder


def find_template_links(root: Path) -> Iterator[Finding]:
    """Find each link of a project's templates that isn't followed, and would be passed over."""
    project = Project(root=root)
    for link in _links(root / TEMPLATES):
        fault = project.link_fault(link.relative_to(root).as_posix())
        if fault is not None:
            yield fault


def _links(folder: Path) -> Iterator[Path]:
    """The links in a folder, and itself if it is one; what a link leads to is not walked."""
    if folder.is_symlink():
        yield folder
    if folder.is_dir() and folder.samefile(templates_folder()):
        return
    for here, folders, names in os.walk(folder):
        yield from (
            path for name in sorted((*folders, *names)) if (path := Path(here, name)).is_symlink()
        )
