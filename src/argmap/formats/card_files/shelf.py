"""Adding sources to `seeds/sources.yaml` without touching what stands there."""

from __future__ import annotations

import re

from argmap.reading.decode import decode
from argmap.reading.schema import SourceEntry, SourcesFile
from argmap.reading.yaml_nodes import read_nodes

_TOP = "sources:\n"
_STEP = re.compile(r"^( +)\S", re.MULTILINE)


def with_entries(before: str | None, entries: str) -> str | None:
    """Add entries at the end of the sources' file.

    Args:
        before: The file as it stands; None where there is none.
        entries: The lines to add, at least one entry, set in by two spaces.

    Returns:
        The file with the entries behind what it said before, letter by letter; None where it is
        written in a way that nothing can be added to its end.
    """
    if before is None:
        return f"{_TOP}{entries}"
    old, new = _read(before), _read(f"{_TOP}{entries}")
    if old is None or new is None:
        return None
    step = _STEP.search(before[before.find("sources:") :])
    margin = step[1] if step else "  "
    lines = (
        f"{margin}{line.removeprefix('  ')}" if line.strip() else line
        for line in entries.splitlines(keepends=True)
    )
    joint = f"{before}{'' if before.endswith(chr(10)) else chr(10)}{''.join(lines)}"
    if "\r\n" in before:
        joint = before + joint[len(before) :].replace("\n", "\r\n")
    return joint if _read(joint) == {**old, **new} else None


def _read(text: str) -> dict[str, SourceEntry] | None:
    """The entries of a sources' file; None where not all of it can be read."""
    even = text.removeprefix("\ufeff").replace("\r\n", "\n")
    decoded = decode(read_nodes(even, file=""), SourcesFile, file="")
    if decoded.content is None or decoded.findings:
        return None
    return dict(decoded.content.sources)
