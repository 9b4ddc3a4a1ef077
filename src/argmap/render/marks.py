"""Signs: small drawings that say a standing without a colour and without a font."""

from __future__ import annotations

from typing import assert_never

from argmap.render.drawing import Mark, Point
from argmap.render.numbers import number
from argmap.render.signs import SIGN, Sign

_STROKE = 1.35


def mark_shapes(mark: Mark, *, unit: float) -> str:
    """A sign as SVG: strokes and fills in a square as high as wide."""
    return _Brush(mark, unit).drawn()


class _Brush:
    """Draws one sign; places in its square run from 0 to 1."""

    def __init__(self, mark: Mark, unit: float) -> None:
        self._mark = mark
        self._unit = unit
        self._side = SIGN * unit

    def drawn(self) -> str:
        match self._mark.sign:
            case Sign.CHECK:
                return self._stroke("M{}L{}L{}", (0.06, 0.56), (0.36, 0.86), (0.94, 0.14))
            case Sign.CROSS:
                return self._stroke("M{}L{}M{}L{}", (0.1, 0.1), (0.9, 0.9), (0.9, 0.1), (0.1, 0.9))
            case Sign.BALANCE:
                beam = self._stroke("M{}L{}", (0.0, 0.3), (1.0, 0.3))
                return beam + self._fill("M{}L{}L{}z", (0.5, 0.36), (0.82, 0.96), (0.18, 0.96))
            case Sign.QUESTION:
                hook = (0.2, 0.34), (0.2, -0.1), (0.82, -0.1), (0.82, 0.3)
                neck = (0.82, 0.52), (0.5, 0.5), (0.5, 0.72)
                return self._stroke("M{}C{} {} {}C{} {} {}", *hook, *neck) + self._dot(0.5, 0.95)
            case Sign.ROUND:
                round_ = (0.9, 0.62), (0.76, 1.04), (0.1, 1.04), (0.1, 0.52)
                back = (0.1, 0.06), (0.6, -0.08), (0.8, 0.26)
                head = self._fill("M{}L{}L{}z", (1.02, 0.02), (0.96, 0.5), (0.56, 0.36))
                return self._stroke("M{}C{} {} {}C{} {} {}", *round_, *back) + head
            case Sign.EMPTY:
                return self._ring(0.42)
            case _:
                assert_never(self._mark.sign)

    def _at(self, place: Point) -> Point:
        area = self._mark.area
        left, top = area.right - self._side, area.y + (area.height - self._side) / 2
        return left + place[0] * self._side, top + place[1] * self._side

    def _course(self, course: str, places: tuple[Point, ...]) -> str:
        met = (self._at(place) for place in places)
        return course.format(*(f"{number(x)},{number(y)}" for x, y in met))

    def _stroke(self, course: str, *places: Point) -> str:
        return f'<path d="{self._course(course, places)}" fill="none"{self._pen()}/>'

    def _fill(self, course: str, *places: Point) -> str:
        return f'<path d="{self._course(course, places)}" fill="{self._mark.colour}"/>'

    def _dot(self, x: float, y: float) -> str:
        return self._circle((x, y), 0.75 * self._unit, f' fill="{self._mark.colour}"')

    def _ring(self, radius: float) -> str:
        return self._circle((0.5, 0.5), radius * self._side, f' fill="none"{self._pen()}')

    def _circle(self, middle: Point, radius: float, style: str) -> str:
        x, y = map(number, self._at(middle))
        return f'<circle cx="{x}" cy="{y}" r="{number(radius)}"{style}/>'

    def _pen(self) -> str:
        width = number(_STROKE * self._unit)
        return f' stroke="{self._mark.colour}" stroke-width="{width}"'
