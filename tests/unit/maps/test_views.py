"""What a map of a debate shows."""

from tests.unit.maps.talk import debate_of

from argmap.maps.map import BoxKind, LineKind, Map
from argmap.maps.outline import outline, reading_order
from argmap.maps.overview import overview_map
from argmap.maps.views import issue_map, neighbourhood_map
from argmap.model.ids import ClaimId, IssueId

LAKE = """
    Yes: safe
    No: unsafe
    safe because clean + guarded / Clean water under watch is safe. unless storm
    safe but cold
    cold but warm
    clean: The water is clean. [2]
"""


def drawn(talk: str, issue: str = "issue") -> Map:
    return issue_map(debate_of(talk), IssueId(issue))


def lines(map_: Map) -> set[str]:
    return {f"{line.tail} {line.kind} {line.head}" for line in map_.lines}


def test_premises_meet_in_the_junction_of_their_argument() -> None:
    assert lines(drawn(LAKE)) == {
        "argument-safe.because.1 because claim-safe",
        "claim-clean premise argument-safe.because.1",
        "claim-guarded premise argument-safe.because.1",
        "warrant-safe.because.1 premise argument-safe.because.1",
        "claim-storm unless argument-safe.because.1",
        "argument-safe.but.1 but claim-safe",
        "claim-cold premise argument-safe.but.1",
        "argument-cold.but.1 but claim-cold",
        "claim-warm premise argument-cold.but.1",
    }


def test_each_box_says_what_it_is() -> None:
    boxes = drawn(LAKE).by_id
    assert boxes["claim-safe"].kind is BoxKind.THESIS
    assert boxes["argument-safe.but.1"].text == "but"
    assert boxes["warrant-safe.because.1"].kind is BoxKind.WARRANT
    assert boxes["claim-clean"].evidence == 2
    assert (boxes["claim-cold"].side, boxes["claim-cold"].side_index) == ("No", 1)


def test_a_claim_that_no_thesis_rests_on_is_drawn_all_the_same() -> None:
    assert "claim-alone" in drawn(LAKE + "alone: Nobody uses this.").by_id


OTHER = """
    issue one
    Yes: a
    a because b
    b because c
    issue two
    Yes: d
    d because b
"""


def test_a_claim_of_another_issue_is_one_box_that_says_where_it_is_argued() -> None:
    map_ = drawn(OTHER, "two")
    assert map_.by_id["claim-b"].note == "argued under: Issue one"
    assert "claim-c" not in map_.by_id


def test_the_outline_reads_as_the_argument_goes() -> None:
    read = [(line.depth, line.word, line.box) for line in outline(drawn(LAKE))]
    assert read == [
        (0, "", "claim-safe"),
        (1, "because", "claim-clean"),
        (1, "and", "claim-guarded"),
        (1, "and", "warrant-safe.because.1"),
        (1, "unless", "claim-storm"),
        (1, "but", "claim-cold"),
        (2, "but", "claim-warm"),
        (0, "", "claim-unsafe"),
    ]


def test_the_outline_reads_a_shared_claim_out_once_and_names_it_again() -> None:
    read = outline(drawn("Yes: a\n a because b\n a because c\n c because b\n b because d"))
    assert [line.again for line in read if line.box == "claim-b"] == [False, True]
    assert sum(line.box == "claim-d" for line in read) == 1


def test_a_circle_is_read_and_drawn() -> None:
    map_ = drawn("Yes: a\n a because b\n b because c\n c because b")
    assert set(reading_order(map_)) == set(map_.by_id)


def test_a_chain_of_five_thousand_claims_is_read_without_recursion() -> None:
    chain = "\n".join(f"c{n} because c{n + 1}" for n in range(5000))
    assert outline(drawn(f"Yes: c0\n{chain}"))[-1].depth == 5000


def test_the_overview_shows_issues_theses_and_main_reasons() -> None:
    map_ = overview_map(debate_of(OTHER))
    assert [group.boxes for group in map_.groups] == [
        ("issue-one", "thesis-one-0", "reason-one-0-a.because.1"),
        ("issue-two", "thesis-two-0", "reason-two-0-d.because.1"),
    ]
    assert {box for group in map_.groups for box in group.boxes} == set(map_.by_id)


def test_the_overview_ties_an_issue_to_what_takes_its_claims() -> None:
    talk = "issue one\n Yes: a\n a because b\n issue two\n Yes: d\n d because b + a"
    ties = [line for line in overview_map(debate_of(talk)).lines if line.kind is LineKind.BEARS]
    assert [(tie.tail, tie.head, tie.label) for tie in ties] == [
        ("issue-one", "issue-two", "2 claims")
    ]


def test_a_claim_on_the_overview_says_where_else_it_is_used_or_argued() -> None:
    talk = "issue one\n Yes: a\n a because b\n issue two\n Yes: d\n d because b"
    notes = {box.id: box.note for box in overview_map(debate_of(talk)).boxes if box.note}
    assert notes == {
        "reason-one-0-a.because.1": "also used in: Issue two",
        "reason-two-0-d.because.1": "argued under: Issue one",
    }


def test_the_overview_tells_many_ties_in_words() -> None:
    talk = "\n".join(f"issue i{n}\n Yes: t{n}\n t{n} because a{n}" for n in range(5))
    used = "\n".join(f"t{n} because a{m}" for n in range(5) for m in range(5) if m != n)
    map_ = overview_map(debate_of(f"{talk}\n{used}"))
    assert not [line for line in map_.lines if line.kind is LineKind.BEARS]
    assert map_.by_id["issue-i0"].note == (
        "uses claims of: Issue i1; Issue i2; Issue i3 and 1 more"
    )


def test_the_overview_is_read_issue_by_issue() -> None:
    talk = "issue one\n Yes: a\n a because b\n issue two\n Yes: d\n d because b\n a because d"
    read = outline(overview_map(debate_of(talk)))
    assert [line.box for line in read if line.depth == 0] == ["issue-one", "issue-two"]


def test_the_overview_says_how_many_reasons_it_leaves_out() -> None:
    reasons = "\n".join(f"a because r{n}" for n in range(7))
    map_ = overview_map(debate_of(f"Yes: a\n{reasons}"))
    assert map_.by_id["thesis-issue-0"].note == "3 more reasons"
    assert sum(line.kind is LineKind.BECAUSE for line in map_.lines) == 4


def test_the_neighbourhood_ends_at_its_depth_and_says_what_it_leaves_out() -> None:
    debate = debate_of("Yes: a\n a because b\n b because c\n c because d")
    map_ = neighbourhood_map(debate, ClaimId("b"), 1)
    assert {box for box in map_.by_id if box.startswith("claim-")} == {
        "claim-a",
        "claim-b",
        "claim-c",
    }
    assert map_.by_id["claim-c"].note == "1 more argument"


def test_the_neighbourhood_shows_whole_arguments() -> None:
    debate = debate_of("Yes: a\n a because b + c")
    map_ = neighbourhood_map(debate, ClaimId("b"), 1)
    assert {"claim-a", "claim-b", "claim-c"} <= set(map_.by_id)
    assert any(line.kind is LineKind.BECAUSE for line in map_.lines)
