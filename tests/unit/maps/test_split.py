"""Dividing a map into parts."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.maps.talk import debate_of

from argmap.maps.map import Box, BoxKind, LineKind, Map
from argmap.maps.split import split
from argmap.maps.views import issue_map
from argmap.model.ids import IssueId


def drawn(talk: str) -> Map:
    return issue_map(debate_of(talk), IssueId("issue"))


def tree(levels: int, width: int) -> str:
    """A thesis with so many reasons, each with so many, and so on."""
    talk, names = ["Yes: t"], ["t"]
    for _ in range(levels):
        below = [(name, f"{name}{n}") for name in names for n in range(width)]
        talk += [f"{head} because {tail}" for head, tail in below]
        names = [tail for _, tail in below]
    return "\n".join(talk)


def pointers(part: Map) -> set[str]:
    """What a part's pointers say, each with the box it stands at."""
    texts = {box.id: box.text for box in part.boxes if box.kind is BoxKind.CONTINUATION}
    ends = [line for line in part.lines if line.kind is LineKind.CONTINUES]
    return {
        f"{line.head}: {texts[line.tail]}"
        if line.tail in texts
        else f"{line.tail}: {texts[line.head]}"
        for line in ends
    }


def own(part: Map) -> list[Box]:
    return [box for box in part.boxes if box.kind is not BoxKind.CONTINUATION]


def test_a_small_map_comes_back_as_it_is() -> None:
    map_ = drawn(tree(1, 3))
    assert split(map_, most=7) == (map_,)


def test_a_part_begins_with_the_claim_it_continues_and_both_sides_say_so() -> None:
    first, second = split(
        drawn(tree(1, 2) + "\n" + "\n".join(f"t0 because x{n}" for n in range(3))), most=8
    )
    assert pointers(first) == {"claim-t0: continued on map 2"}
    assert pointers(second) == {"claim-t0: from map 1"}
    assert {box.leads_to for box in first.boxes} == {None, "issue-issue-2"}


def test_a_claim_with_sixty_arguments_is_spread_over_parts() -> None:
    parts = split(drawn(tree(1, 60)), most=15)
    assert len(parts) == 9
    assert pointers(parts[0]) == {"claim-t: further arguments on maps 2–9"}


def test_an_argument_with_more_premises_than_fit_goes_on_elsewhere() -> None:
    premises = " + ".join(f"p{n}" for n in range(30))
    parts = split(drawn(f"Yes: t\n t because {premises}"), most=12)
    assert "argument-t.because.1: further premises on maps 2, 3" in pointers(parts[0])


def test_parts_are_numbered_in_reading_order() -> None:
    parts = split(drawn(tree(3, 4)), most=12)
    assert [part.number for part in parts] == list(range(1, len(parts) + 1))
    assert [part.id for part in parts[:2]] == ["issue-issue-1", "issue-issue-2"]


def test_every_part_of_a_large_tree_is_well_filled() -> None:
    parts = split(drawn(tree(4, 4)), most=18)
    assert sum(len(own(part)) for part in parts) / len(parts) > 14


NAMES = [f"c{n}" for n in range(14)]
ARGUMENTS = st.builds(
    lambda head, bearing, premises, exception, warrant: (
        f"{head} {bearing} {' + '.join(premises)}"
        + (" / Because it is so." if warrant else "")
        + (f" unless {exception}" if exception else "")
    ),
    st.sampled_from(NAMES),
    st.sampled_from(["because", "but"]),
    st.lists(st.sampled_from(NAMES), min_size=1, max_size=5, unique=True),
    st.none() | st.sampled_from(NAMES),
    st.booleans(),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(ARGUMENTS, min_size=1, max_size=25), st.integers(4, 20))
def test_nothing_is_lost_and_no_part_is_too_large(arguments: Sequence[str], most: int) -> None:
    whole = drawn("Yes: c0\nNo: c1\n" + "\n".join(arguments))
    parts = split(whole, most=most)
    assert {box for part in parts for box in own(part)} == set(whole.boxes)
    lines = {line for part in parts for line in part.lines}
    assert {line for line in lines if line.kind is not LineKind.CONTINUES} == set(whole.lines)
    assert max(len(own(part)) for part in parts) <= most
    assert parts == split(whole, most=most)


@settings(max_examples=60, deadline=None)
@given(st.lists(ARGUMENTS, min_size=8, max_size=25))
def test_whatever_is_argued_elsewhere_has_a_pointer_there(arguments: Sequence[str]) -> None:
    parts = split(drawn("Yes: c0\n" + "\n".join(arguments)), most=9)
    fed = {
        (line.head, part.number)
        for part in parts
        for line in part.lines
        if line.kind is not LineKind.CONTINUES
    }
    places = {head: {n for h, n in fed if h == head} for head, _ in fed}
    for part in parts:
        pointed = {line.head for line in part.lines if line.tail.startswith("onward-")}
        for box in own(part):
            elsewhere = places.get(box.id, set()) - {part.number}
            assert (box.id in pointed) == bool(elsewhere)


@pytest.mark.parametrize("shape", ["wide", "deep"])
def test_five_thousand_claims_are_divided(shape: str) -> None:
    deep = "\n".join(f"c{n} because c{n + 1}" for n in range(5000))
    wide = "\n".join(f"c{n // 3} because c{n}" for n in range(1, 5000))
    whole = drawn(f"Yes: c0\n{deep if shape == 'deep' else wide}")
    parts = split(whole, most=20)
    assert {box for part in parts for box in own(part)} == set(whole.boxes)
    assert max(len(own(part)) for part in parts) <= 20
