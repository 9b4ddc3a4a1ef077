"""What the tests share: projects laid out from a page of text, and what is found in them."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.pictures import picture

from argmap.findings.report import Report
from argmap.origin import Places
from argmap.pipeline.examine import examine
from argmap.reading.project import Reading, read_project

BASE = Path(__file__).parent / "findings" / "base"
CLAIMS_FILE = "arguments/lake/safety.yaml"
HEADER = re.compile(r"^--- (?P<path>\S+)(?: -> (?P<target>\S+)| \((?P<how>[^)\n]+)\))?\n", re.M)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite the expected files")


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether goldens are to be rewritten instead of compared."""
    return bool(request.config.getoption("--update"))


@pytest.fixture
def lay_project(tmp_path: Path) -> Callable[[str], Path]:
    """Lay out the smallest sound project (`tests/findings/base`), changed by a page of text.

    Each file of the page begins with a line `--- PATH` and replaces, or adds to, the base's:

        --- arguments/lake/more.yaml
        claims: {…}
        --- seeds/town-notice.txt (absent)             the base's file is taken away
        --- seeds/town-notice.txt -> water-report.txt  a link
        --- seeds/town-notice.txt (latin-1)            written in this encoding
        --- arguments/lake/more.yaml (9000000 bytes)   the text repeated up to this size
        --- rules/harbor.png (600 by 150 pixels)       a picture of this size

    A page without such a line is the claims file `arguments/lake/safety.yaml`.
    """

    def lay(page: str) -> Path:
        root = tmp_path / "project"
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(BASE, root)
        for file, text in _files(page):
            _write(root, file, text)
        return root

    return lay


@pytest.fixture
def read_page(lay_project: Callable[[str], Path]) -> Callable[[str], Reading]:
    """Read the smallest sound project, changed by a page of text, without checking it."""
    return lambda page: read_project(lay_project(page))


@pytest.fixture
def check_page(
    read_page: Callable[[str], Reading],
) -> Callable[[str], tuple[Report, Places]]:
    """Find all that can be found in the smallest sound project, changed by a page of text."""

    def check(page: str) -> tuple[Report, Places]:
        examined = examine(read_page(page))
        return examined.report, examined.places

    return check


@pytest.fixture
def check_text(check_page: Callable[[str], tuple[Report, Places]]) -> Callable[[str], Report]:
    """As `check_page`, where only the report is wanted."""
    return lambda page: check_page(page)[0]


def _files(page: str) -> list[tuple[re.Match[str], str]]:
    """Split a page of text into its files."""
    if not page:
        return []
    if not HEADER.match(page):
        page = f"--- {CLAIMS_FILE}\n{page}"
    heads = list(HEADER.finditer(page))
    ends = [head.start() for head in heads[1:]] + [len(page)]
    return [(head, page[head.end() : end]) for head, end in zip(heads, ends, strict=True)]


def _write(root: Path, head: re.Match[str], text: str) -> None:
    file = root / head["path"]
    how = head["how"] or "utf-8"
    file.parent.mkdir(parents=True, exist_ok=True)
    if head["target"]:
        file.unlink(missing_ok=True)
        file.symlink_to(head["target"])
    elif how == "absent":
        file.unlink()
    elif how.endswith(" bytes"):
        size = int(how.removesuffix(" bytes"))
        file.write_text((text * (size // len(text) + 1))[:size], encoding="utf-8")
    elif how.endswith(" pixels"):
        width, height = map(int, how.removesuffix(" pixels").split(" by "))
        file.write_bytes(picture(width, height))
    else:
        file.write_bytes(text.encode(how))
