"""What all file models have in common."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class FileModel(BaseModel):
    """Anything that stands in a file; it knows no other keys than its own."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        use_attribute_docstrings=True,
        alias_generator=lambda name: name.replace("_", "-"),
    )
