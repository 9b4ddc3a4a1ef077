"""Layout: Graphviz, under a time limit, says where each box of a map goes."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from argmap.maps.map import Map
from argmap.render.dot import layout_dot
from argmap.render.drawing import Direction, Drawing, Point
from argmap.render.measure import Breadth, measure_boxes
from argmap.render.panels import panels, stacked
from argmap.render.placing import place
from argmap.render.positions import Positions, Spline

SECONDS = 20.0
"""How long one layout may take."""

_MARGIN = 2.0
"""Room for the strokes of the outermost boxes, in points."""


class Engine(StrEnum):
    """A Graphviz to lay maps out with, by the name of its program."""

    PURE = "graphviz-pure"
    """Graphviz as one binary in a wheel: the same layout on every machine."""
    NATIVE = "dot"
    """The Graphviz that the machine has."""


class EngineMissing(Exception):
    """The chosen engine isn't installed."""


class LayoutFailed(Exception):
    """The engine gave no layout, or none in time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LayoutOptions:
    """Which engine to use, and how long one layout may take."""

    engine: Engine = Engine.PURE
    seconds: float = SECONDS


DEFAULT = LayoutOptions()


def lay_out(
    map_: Map,
    *,
    direction: Direction = Direction.ACROSS,
    breadth: Breadth = Breadth.NARROW,
    options: LayoutOptions = DEFAULT,
) -> Drawing:
    """Lay a map out: every box in its place with its text broken into lines.

    A map of groups has them one below the other, each with its conclusions at the left.

    Raises:
        EngineMissing: The chosen engine isn't installed.
        LayoutFailed: It took longer than it may, or failed.
    """
    if map_.groups:
        direction = Direction.ACROSS
    sizes = measure_boxes(map_, direction=direction, breadth=breadth)

    def laid(part: Map) -> Drawing:
        answer = _run(layout_dot(part, sizes, direction=direction), options)
        return place(part, sizes, _positions(answer), direction=direction)

    return stacked(map_, [laid(part) for part in panels(map_)]) if map_.groups else laid(map_)


def find_engine(engine: Engine) -> Path | None:
    """Find an engine's program: beside this Python first, then on the path."""
    beside = Path(sys.executable).parent / engine.value
    if beside.is_file():
        return beside
    found = shutil.which(engine.value)
    return None if found is None else Path(found)


def _run(dot: str, options: LayoutOptions) -> dict[str, Any]:
    program = find_engine(options.engine)
    if program is None:
        raise EngineMissing(f"`{options.engine}` is not installed")
    try:
        done = subprocess.run(
            [program, "-Kdot", "-Tjson0"],
            input=dot,
            capture_output=True,
            text=True,
            timeout=options.seconds,
            check=True,
        )
        answer: dict[str, Any] = json.loads(done.stdout)
    except subprocess.TimeoutExpired as error:
        raise LayoutFailed(f"`{options.engine}` took over {options.seconds:g} seconds") from error
    except (subprocess.CalledProcessError, json.JSONDecodeError) as error:
        raise LayoutFailed(f"`{options.engine}` gave no layout") from error
    return answer


def _positions(answer: dict[str, Any]) -> Positions:
    """Read the engine's answer, with a margin round it and its y axis turned downwards."""
    _, _, width, height = _numbers(answer["bb"])
    centres: dict[int, Point] = {}
    for thing in answer.get("objects", ()):
        if "pos" in thing:
            x, y = _numbers(thing["pos"])
            centres[int(str(thing["name"]).removeprefix("b"))] = _turned(x, y, height)
    splines = {
        int(edge["id"].removeprefix("e")): _spline(edge["pos"], height)
        for edge in answer.get("edges", ())
        if "id" in edge and "pos" in edge
    }
    return Positions(
        width=width + 2 * _MARGIN,
        height=height + 2 * _MARGIN,
        centres=centres,
        splines=splines,
    )


def _spline(text: str, height: float) -> Spline:
    """Read `e,x,y x,y x,y …`: the tip, where there is one, the start, then triples."""
    tip: Point | None = None
    points: list[Point] = []
    for item in text.partition(";")[0].split():
        *marks, x, y = item.split(",")
        point = _turned(float(x), float(y), height)
        if marks == ["e"]:
            tip = point
        else:
            points.append(point)
    return Spline(points=tuple(points), tip=tip)


def _turned(x: float, y: float, height: float) -> Point:
    return (x + _MARGIN, height - y + _MARGIN)


def _numbers(text: str) -> list[float]:
    return [float(number) for number in text.split(",")]
