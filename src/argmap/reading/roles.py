"""What a file of a project is for, also where its name is misspelt."""

from __future__ import annotations

import posixpath
import re

from argmap.findings.suggest import nearest_name

TOPIC_FILE = "topic.yaml"
BRIEFS_FILE = "briefs.yaml"
SOURCES_FILE = "sources.yaml"
ENDING = ".yaml"

_KEY = re.compile(rb"^(claims|issues|briefs|sources):", re.MULTILINE)
_ROLES = {b"issues": TOPIC_FILE, b"briefs": BRIEFS_FILE, b"sources": SOURCES_FILE}


def may_be_part(name: str) -> bool:
    """Whether a name looks like that of a YAML file, of one with a misspelt ending included."""
    ending = _ending(name)
    return not name.endswith(("~", "#")) and (_is_yaml(ending) or ending in ("", ".txt"))


def right_name(name: str, data: bytes) -> str | None:
    """The name that a file with these bytes should have; None where it is no part of a project.

    Why the bytes are asked: a claims file that was saved as `safety.yaml.txt` would be left out,
    and whatever names its claims would be called wrong instead.
    """
    stem = name.split(".", maxsplit=1)[0]
    key = _KEY.search(data)
    if key is None:
        return f"{stem}{ENDING}" if _is_yaml(_ending(name)) else None
    return _ROLES.get(key[1], f"{stem}{ENDING}")


def _is_yaml(ending: str) -> bool:
    return ending != "" and nearest_name(ending, (ENDING, ".yml")) is not None


def _ending(name: str) -> str:
    return posixpath.splitext(name)[1].lower()
