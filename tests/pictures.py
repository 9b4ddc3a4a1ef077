"""Pictures for tests: plain ones, made of nothing but their size."""

from __future__ import annotations

import io

from PIL import Image


def picture(width: int, height: int, *, kind: str = "PNG") -> bytes:
    """Give a picture of one color, as a file holds it."""
    file = io.BytesIO()
    Image.new("RGB", (width, height), "#17495a").save(file, kind)
    return file.getvalue()
