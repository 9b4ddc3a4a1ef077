"""What renderers return: bytes with a name, not yet written anywhere."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Artifact:
    """A file that argmap makes."""

    path: str
    """Relative to the output folder, with forward slashes."""
    media_type: str
    data: bytes
