"""Write the pages that are made from the code.

    python -m docs.generate            write them
    python -m docs.generate --check    name those that are not as the code would make them

Why: a page that repeats by hand what the code says is wrong after the first change.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from docs.made.commands import commands_page
from docs.made.findings import findings_page
from docs.made.format import format_page
from docs.made.rules import rules_page
from docs.made.templates import templates_page

DOCS = Path(__file__).parent
PAGES: Mapping[str, Callable[[], Iterator[str]]] = {
    "commands.md": commands_page,
    "findings.md": findings_page,
    "format.md": format_page,
    "rules.md": rules_page,
    "templates.md": templates_page,
}


def main() -> None:
    """Write the pages, or, with `--check`, name the stale ones and end with status 1."""
    pages = {DOCS / name: "\n".join(make()) + "\n" for name, make in PAGES.items()}
    if "--check" in sys.argv[1:]:
        stale = [file.name for file, text in pages.items() if not _holds(file, text)]
        raise SystemExit(f"stale: {', '.join(stale)}" if stale else 0)
    for file, text in pages.items():
        file.write_text(text, encoding="utf-8")


def _holds(file: Path, text: str) -> bool:
    return file.is_file() and file.read_text("utf-8") == text


if __name__ == "__main__":
    main()
