"""Which Graphviz lays the maps out."""

from __future__ import annotations

from pathlib import Path

import pytest

from argmap.cli import making
from argmap.render.layout import Engine


@pytest.mark.parametrize(
    ("asked", "here", "taken"),
    [
        (None, {Engine.PURE, Engine.NATIVE}, Engine.PURE),
        (None, {Engine.NATIVE}, Engine.NATIVE),
        (None, set(), Engine.PURE),
        (Engine.PURE, {Engine.NATIVE}, Engine.PURE),
        (Engine.NATIVE, {Engine.PURE, Engine.NATIVE}, Engine.NATIVE),
    ],
)
def test_the_machines_engine_stands_in_for_the_bundled_one(
    asked: Engine | None, here: set[Engine], taken: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        making, "find_engine", lambda engine: Path(engine.value) if engine in here else None
    )
    assert making.engine_options(asked).engine is taken
