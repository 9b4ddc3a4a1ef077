"""Dividing a map into parts."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.maps.talk import debate_of

from argmap.maps.map import Box, BoxKind, Map
from argmap.maps.split import split
from argmap.maps.untangle import untangled
from argmap.maps.views import issue_map, neighbourhood_map
from argmap.model.ids import ClaimId, IssueId


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
    return {f"{box.id}: {box.pointer}" for box in part.boxes if box.pointer}


def own(part: Map) -> set[Box]:
    """A part's boxes as they were before it was one."""
    return {box if box.repeats else replace(box, pointer="", leads_to=None) for box in part.boxes}


def parted(talk: str, *, most: int) -> tuple[Map, ...]:
    return split(untangled(drawn(talk)), most=most)


def test_a_small_map_comes_back_as_it_is() -> None:
    map_ = drawn(tree(1, 3))
    assert split(map_, most=7) == (map_,)


def test_a_part_begins_with_the_claim_it_continues_and_both_sides_say_so() -> None:
    first, second = split(
        drawn(tree(1, 2) + "\n" + "\n".join(f"t0 because x{n}" for n in range(3))), most=8
    )
    assert pointers(first) == {"claim-t0: → map 2"}
    assert pointers(second) == {"claim-t0: from map 1"}
    assert {box.leads_to for box in first.boxes} == {None, "issue-issue-2"}


def test_the_first_part_shows_all_theses_with_their_own_arguments() -> None:
    talk = "Yes: t\n No: u\n t because a\n u because b\n u but c"
    deeper = "\n".join(f"{claim} because {claim}{n}" for claim in "abc" for n in range(4))
    first, *_ = parted(f"{talk}\n{deeper}", most=9)
    assert {b.id for b in first.boxes if b.kind is not BoxKind.ARGUMENT} == {
        "claim-t",
        "claim-u",
        "claim-a",
        "claim-b",
        "claim-c",
    }


def test_parts_are_called_by_what_they_show() -> None:
    talk = "Yes: t\n t because a\n t because b\n t but c\n" + "\n".join(
        ["a because a0", "a because a1", "b but b0", "b but b1", "c because c0", "c but c1"]
    )
    texts = "a: The water is clean.\n b: The shore is safe.\n c: The lake is cold."
    parts = parted(f"{talk}\n{texts}", most=7)
    assert [part.part_title for part in parts] == [
        "",
        "Why: The water is clean",
        "Against: The shore is safe",
        "For and against: The lake is cold",
    ]


def test_small_sub_arguments_share_a_part() -> None:
    talk = "Yes: t\n" + "\n".join(f"t because a{n} + b{n}\n a{n} because c{n}" for n in range(4))
    assert [part.part_title for part in parted(talk, most=14)] == [
        "",
        "Why: The claim a0 holds; The claim a1 holds and 2 more",
    ]


def test_pointers_lead_onwards_to_each_claim_that_is_argued_elsewhere() -> None:
    parts = parted(tree(4, 3), most=14)
    ahead = [
        (part.number, int(box.pointer.rpartition(" ")[2]))
        for part in parts
        for box in part.boxes
        if box.pointer.startswith("→")
    ]
    assert ahead
    assert all(here < there for here, there in ahead)


def test_a_claim_with_sixty_arguments_is_spread_over_parts() -> None:
    parts = split(drawn(tree(1, 60)), most=15)
    assert len(parts) == 9
    assert pointers(parts[0]) == {"claim-t: more on maps 2–9"}
    assert parts[3].part_title == "Why: The claim t holds (continued)"


def test_an_argument_with_more_premises_than_fit_goes_on_elsewhere() -> None:
    premises = " + ".join(f"p{n}" for n in range(30))
    parts = split(drawn(f"Yes: t\n t because {premises}"), most=12)
    assert pointers(parts[0]) == {"claim-t: more on maps 2, 3"}


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
    whole = untangled(drawn("Yes: c0\nNo: c1\n" + "\n".join(arguments)))
    parts = split(whole, most=most)
    assert {box.id for part in parts for box in part.boxes} == set(whole.by_id)
    assert {line for part in parts for line in part.lines} == set(whole.lines)
    assert max(len(part.boxes) for part in parts) <= most
    assert parts == split(whole, most=most)


@settings(max_examples=60, deadline=None)
@given(st.lists(ARGUMENTS, min_size=8, max_size=25))
def test_whatever_is_argued_elsewhere_has_a_pointer_there(arguments: Sequence[str]) -> None:
    parts = parted("Yes: c0\n" + "\n".join(arguments), most=9)
    fed = {(line.head, part.number) for part in parts for line in part.lines}
    for part in parts:
        for box in part.boxes:
            places = {number for head, number in fed if head == (box.repeats or box.id)}
            if (
                box.kind is not BoxKind.ARGUMENT
                and places - {part.number}
                and (part.number not in places or box.repeats is None)
            ):
                assert box.leads_to in {part.id for part in parts}


@settings(max_examples=100, deadline=None)
@given(st.lists(ARGUMENTS, min_size=1, max_size=25))
def test_untangled_every_box_is_used_once_and_every_line_is_kept(arguments: Sequence[str]) -> None:
    whole = drawn("Yes: c0\nNo: c1\n" + "\n".join(arguments))
    forest = untangled(whole)
    tails = [line.tail for line in forest.lines]
    assert len(tails) == len(set(tails))
    first = {box.id: box.repeats or box.id for box in forest.boxes}
    kept = sorted((first[x.tail], first[x.head], x.kind) for x in forest.lines)
    assert kept == sorted((x.tail, x.head, x.kind) for x in whole.lines)
    assert {box for box in forest.boxes if box.repeats is None} == set(whole.boxes)


def test_a_claim_that_serves_twice_is_argued_where_it_is_used_first() -> None:
    forest = untangled(drawn("Yes: t\n t because a\n a because b + c\n t because b\n b because d"))
    (again,) = [box for box in forest.boxes if box.repeats]
    assert (again.repeats, again.pointer) == ("claim-b", "argued on this map")
    assert [x.tail for x in forest.lines if x.head == "argument-a.because.1"] == [
        "claim-b--2",
        "claim-c",
    ]


def test_what_a_map_is_drawn_around_is_never_repeated() -> None:
    debate = debate_of("Yes: t\n t because a\n u because a\n a because b")
    map_ = neighbourhood_map(debate, ClaimId("a"), 1)
    assert untangled(map_).boxes == map_.boxes


@pytest.mark.parametrize("shape", ["wide", "deep"])
def test_five_thousand_claims_are_divided(shape: str) -> None:
    deep = "\n".join(f"c{n} because c{n + 1}" for n in range(5000))
    wide = "\n".join(f"c{n // 3} because c{n}" for n in range(1, 5000))
    whole = drawn(f"Yes: c0\n{deep if shape == 'deep' else wide}")
    parts = split(whole, most=20)
    assert {box for part in parts for box in own(part)} == set(whole.boxes)
    assert max(len(own(part)) for part in parts) <= 20
