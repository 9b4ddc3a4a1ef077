"""Maps that show what stands, what questions evidence, and how premises count."""

from tests.unit.maps.talk import debate_of

from argmap.analysis.weighing.assessment import assess
from argmap.analysis.weighing.holding import Holding
from argmap.maps.map import BoxKind, LineKind, Map
from argmap.maps.outline import box_told, outline
from argmap.maps.overview import overview_map
from argmap.maps.split import split
from argmap.maps.untangle import untangled
from argmap.maps.views import issue_map, neighbourhood_map
from argmap.model.ids import ClaimId, IssueId
from argmap.model.standings import Standing
from argmap.render.pictures import draw_dot, draw_mermaid

LAKE = """
    Yes: safe
    No: unsafe
    safe because clean + guarded unless storm
    safe because any of loved + known
    safe but cold
    loved because sum of old + near
    clean quotation 2 unless biased
    guarded quotation 1 unless biased
    loved presumed 0.6
    storm granted
    clean: The water is clean. [3]
    guarded: Guards watch. [1]
"""


def drawn(talk: str) -> Map:
    debate = debate_of(talk)
    return issue_map(debate, IssueId("issue"), standings=assess(debate).standings)


def test_every_claim_and_no_other_box_has_a_standing() -> None:
    boxes = drawn(LAKE).boxes
    claims = {BoxKind.CLAIM, BoxKind.THESIS}
    assert {box.kind in claims for box in boxes if box.standing is not None} == {True}
    assert {box.kind in claims for box in boxes if box.standing is None} == {False}


def test_a_claim_has_the_standing_that_was_worked_out() -> None:
    boxes = drawn(LAKE).by_id
    assert boxes["claim-safe"].standing is Standing.STANDS
    assert boxes["claim-cold"].standing is Standing.UNSUPPORTED


def test_an_argument_says_whether_it_holds() -> None:
    boxes = drawn(LAKE).by_id
    assert boxes["argument-safe.because.1"].holding is Holding.FAILS
    assert boxes["argument-safe.because.2"].holding is Holding.HOLDS


def test_without_standings_nothing_is_said_of_them() -> None:
    boxes = issue_map(debate_of(LAKE), IssueId("issue")).boxes
    assert {(box.standing, box.holding) for box in boxes} == {(None, None)}


def test_what_questions_evidence_leads_to_the_claim_and_names_the_quotation() -> None:
    map_ = drawn(LAKE)
    ties = {(x.tail, x.head) for x in map_.lines if x.kind is LineKind.QUESTIONS}
    notes = {map_.by_id[tail].note for tail, _ in ties}
    assert ties == {
        ("questions-clean-biased", "claim-clean"),
        ("questions-guarded-biased", "claim-guarded"),
    }
    assert notes == {"quotation\u00a02", "its evidence"}


def test_one_exception_to_several_quotations_of_a_claim_is_drawn_once() -> None:
    map_ = drawn(LAKE + "clean quotation 3 unless biased")
    assert map_.by_id["questions-clean-biased"].note == "quotations\u00a02, 3"


def test_what_questions_evidence_speaks_for_the_other_side() -> None:
    assert drawn(LAKE).by_id["claim-biased"].side == "No"


def test_what_is_argued_below_an_exception_to_evidence_is_drawn_too() -> None:
    assert "claim-paid" in drawn(LAKE + "biased because paid").by_id


def test_premises_that_are_not_all_needed_are_marked_in_their_junction() -> None:
    boxes = drawn(LAKE).by_id
    assert boxes["argument-safe.because.1"].note == ""
    assert boxes["argument-safe.because.2"].note == "any one"
    assert boxes["argument-loved.because.1"].note == "adding up"


def test_one_premise_needs_no_word() -> None:
    assert drawn("Yes: a\n a because any of b").by_id["argument-a.because.1"].note == ""


def test_what_counts_without_a_reason_is_told_in_small() -> None:
    boxes = drawn(LAKE).by_id
    assert boxes["claim-loved"].note == "presumed 0.6"
    assert boxes["claim-storm"].note == "common ground"


def test_the_neighbours_of_a_claim_include_what_questions_it_and_what_it_questions() -> None:
    debate = debate_of(LAKE)
    around_claim = neighbourhood_map(debate, ClaimId("clean"), 1)
    around_exception = neighbourhood_map(debate, ClaimId("biased"), 1)
    assert "claim-biased" in around_claim.by_id
    assert {"claim-clean", "claim-guarded"} <= set(around_exception.by_id)


def test_the_overview_shows_standings() -> None:
    debate = debate_of("Yes: a\n No: b\n a because a2\n a2 granted")
    map_ = overview_map(debate, standings=assess(debate).standings)
    assert {box.text: box.standing for box in map_.boxes if box.standing is not None} == {
        "The claim a holds.": Standing.STANDS,
        "The claim a2 holds.": Standing.STANDS,
        "The claim b holds.": Standing.FALLS,
    }


def test_questioned_evidence_ties_its_issue_to_that_of_the_exception() -> None:
    talk = """
        issue two
        No: c
        c because d
        issue one
        Yes: a
        a quotation 1 unless d
        a: So. [1]
    """
    ties = [line for line in overview_map(debate_of(talk)).lines if line.kind is LineKind.BEARS]
    assert [(line.tail, line.head) for line in ties] == [("issue-two", "issue-one")]


def test_standings_and_exceptions_survive_division_and_repetition() -> None:
    map_ = untangled(drawn(LAKE))
    parts = split(map_, most=6)
    assert len(parts) > 1
    for part in parts:
        for box in part.boxes:
            assert box.standing is map_.by_id[box.id].standing
    assert {line for part in parts for line in part.lines} == set(map_.lines)


def test_a_picture_is_described_with_what_becomes_of_each_position() -> None:
    assert drawn(LAKE).description.endswith(" “Yes” stands; “No” falls.")


def test_the_outline_says_what_stands_and_which_step_fails() -> None:
    read = {(line.word, line.text) for line in outline(drawn(LAKE))}
    assert ("because (does not hold)", "The water is clean. (stands)") in read
    assert ("because (any one)", "The claim loved holds. (stands; presumed 0.6)") in read
    assert ("unless (quotation\u00a02)", "The claim biased holds. (unsupported)") in read


def test_a_junction_is_told_with_its_scheme_its_structure_and_its_failing() -> None:
    boxes = drawn(LAKE).by_id
    assert box_told(boxes["argument-safe.because.1"]) == "because, does not hold"
    assert box_told(boxes["argument-safe.because.2"]) == "because, any one"


def test_text_forms_carry_the_words_too() -> None:
    for text in (draw_dot(drawn(LAKE)), draw_mermaid(drawn(LAKE))):
        told = text.replace("#8220;", "“").replace("#59;", ";")
        assert "The water is clean. (“ 3, stands)" in told
        assert "because (does not hold)" in told
        assert "unless (quotation 2)" in told.replace("\u00a0", " ").replace("#160;", " ")
