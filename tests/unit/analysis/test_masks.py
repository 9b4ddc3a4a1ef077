"""What is made of many masks is what is made of them bit by bit."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from argmap.analysis.weighing.masks import by_count, union

masks = st.integers(0, 2**12 - 1)


@given(masks, st.lists(masks, max_size=20))
def test_bits_are_counted(within: int, many: list[int]) -> None:
    counted = by_count(within, many)
    for place in range(12):
        count = sum(mask >> place & 1 for mask in many) if within >> place & 1 else 0
        assert [n for n, mask in counted.items() if mask >> place & 1] == [count] * bool(count)


@given(st.lists(masks))
def test_a_union_has_the_bits_of_each(many: list[int]) -> None:
    assert all(mask | union(many) == union(many) for mask in many)
    assert union(many).bit_count() <= sum(mask.bit_count() for mask in many)
