"""Masks: integers with a bit for each of several suppositions, and what is made of many of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def union(masks: Iterable[int]) -> int:
    """Where any of some masks has its bit."""
    found = 0
    for mask in masks:
        found |= mask
    return found


def by_count(within: int, masks: Iterable[int]) -> Mapping[int, int]:
    """Where how many of some masks have their bit, by that number; where none has, is left out.

    They are counted in binary, one mask for each digit, so that it takes hardly longer for many
    suppositions than for one.
    """
    digits: list[int] = []
    for mask in masks:
        carry = mask & within
        for place, digit in enumerate(digits):
            if not carry:
                break
            digits[place], carry = digit ^ carry, digit & carry
        if carry:
            digits.append(carry)
    counted = {0: within}
    for digit in reversed(digits):
        halves = (
            (2 * n + b, m & (digit if b else ~digit)) for n, m in counted.items() for b in (0, 1)
        )
        counted = {number: mask for number, mask in halves if mask}
    counted.pop(0, None)
    return counted
