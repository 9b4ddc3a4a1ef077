"""Standard output that ends a command in a line where it can't be written, wherever that is."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

USAGE = 2
NOBODY_READS = 141
"""What shells report of a program that wrote into a closed pipe."""


@contextmanager
def careful_output() -> Iterator[None]:
    """End with a status where standard output is full or closed, and not with a traceback.

    Why here and not where something is printed: help and versions are printed by libraries.
    """
    plain = sys.stdout
    if not isinstance(plain, io.TextIOWrapper):
        yield
        return
    buffer = plain.buffer
    raw = buffer.raw if isinstance(buffer, io.BufferedWriter) else buffer
    sys.stdout = io.TextIOWrapper(
        _CarefulBytes(raw),
        encoding=plain.encoding,
        errors=plain.errors,
        line_buffering=plain.line_buffering,
    )
    try:
        yield
    finally:
        sys.stdout.flush()


class _CarefulBytes(io.BufferedWriter):
    """Bytes on their way out; a failure ends the run, since nobody would get the rest."""

    def write(self, data: bytes | bytearray | memoryview, /) -> int:  # type: ignore[override]
        try:
            return super().write(data)
        except OSError as error:
            _give_up(error)

    def flush(self) -> None:
        try:
            super().flush()
        except OSError as error:
            _give_up(error)


def _give_up(error: OSError) -> NoReturn:
    """End, and send what is still on its way to nowhere, so that the end itself can't fail."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    if isinstance(error, BrokenPipeError):
        sys.exit(NOBODY_READS)
    reason = (error.strerror or "it is closed").lower()
    print(f"argmap: standard output can't be written: {reason}", file=sys.stderr)
    sys.exit(USAGE)
