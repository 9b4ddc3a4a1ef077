"""Ids that become the names of files, and names that no file can have everywhere."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.findings.finding import Finding, Pointer
from argmap.origin import Origin
from argmap.reading.link import TopicFiles

_RESERVED = frozenset(
    (
        *("con", "prn", "aux", "nul"),
        *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)),
    )
)
"""Names of devices, which Windows gives to no file, whatever its ending
(https://learn.microsoft.com/windows/win32/fileio/naming-a-file)."""


LONGEST_NAME = 100
"""The most letters of such an id: a file's name has room for 255, and some are made of several."""


def is_reserved(name: str) -> bool:
    """Whether Windows keeps a name for a device."""
    return name in _RESERVED


def find_reserved_names(files: TopicFiles) -> Iterator[Finding]:
    """Find each topic, issue and profile whose files couldn't be written, on Windows or anywhere.

    Claims may have any id: no file is named after one.
    """
    topic = Origin(files.topic.file.rpartition("/")[0])
    yield from _refused(files.id, "topic", at=topic)
    for issue in files.topic.content.issues if files.topic.content else ():
        yield from _refused(issue, "issue", at=(files.topic.origin / "issues" / issue).key())
    if files.briefs is not None and files.briefs.content is not None:
        for profile in files.briefs.content.briefs:
            at = (files.briefs.origin / "briefs" / profile).key()
            yield from _refused(profile, "brief", at=at)


def _refused(name: str, what: str, *, at: Origin) -> Iterator[Finding]:
    if len(name) > LONGEST_NAME:
        yield Finding(
            code="bad-id",
            message=f"an id of {len(name)} letters is too long for the name of a file",
            at=Pointer(place=at),
            help=f"give the {what} an id of at most {LONGEST_NAME} letters",
        )
    if is_reserved(name):
        yield Finding(
            code="bad-id",
            message=f"`{name}` can't be the name of a file on Windows",
            at=Pointer(place=at),
            help=f"give the {what} another id, such as `{name}-{what}`",
        )
