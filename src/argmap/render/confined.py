"""A template loader that never leaves its folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePosixPath

from jinja2 import BaseLoader, Environment, TemplateNotFound

_LARGEST = 1024 * 1024


class ConfinedLoader(BaseLoader):
    """Loads templates from one folder: no absolute path, no `..`, no link that leads out."""

    def __init__(self, folder: Path, *, within: Path | None = None) -> None:
        """Confine the loader to a folder.

        Args:
            folder: Where templates are looked for.
            within: Where its links may lead; nowhere outside the folder itself if not given.
        """
        self._folder = folder.resolve()
        self._within = self._folder if within is None else within.resolve()

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str | None, Callable[[], bool] | None]:
        """Give a template's text and the path that errors name."""
        del environment
        name = PurePosixPath(template)
        if name.is_absolute() or ".." in name.parts:
            raise TemplateNotFound(template)
        path = self._folder / name
        if not path.resolve().is_relative_to(self._within) or not path.is_file():
            raise TemplateNotFound(template)
        if path.stat().st_size > _LARGEST:
            raise TemplateNotFound(template, message=f"`{template}` is larger than 1 MB")
        return path.read_text(encoding="utf-8"), str(path), None
