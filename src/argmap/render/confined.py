"""A template loader that never leaves its folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from jinja2 import BaseLoader, Environment, TemplateNotFound

_LARGEST = 1024 * 1024


class ConfinedLoader(BaseLoader):
    """Loads templates from one folder: no absolute path, no `..`, no link that leads out."""

    def __init__(self, folder: Path) -> None:
        """Confine the loader to a folder."""
        self._folder = folder.resolve()

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str | None, Callable[[], bool] | None]:
        """Give a template's text and the path that errors name."""
        del environment
        path = (self._folder / template).resolve()
        if not path.is_relative_to(self._folder) or not path.is_file():
            raise TemplateNotFound(template)
        if path.stat().st_size > _LARGEST:
            raise TemplateNotFound(template, message=f"`{template}` is larger than 1 MB")
        return path.read_text(encoding="utf-8"), str(path), None
