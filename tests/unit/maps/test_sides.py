"""Which position a claim speaks for."""

import pytest
from tests.unit.maps.talk import debate_of

from argmap.maps.sides import find_sides, side_names
from argmap.model.ids import IssueId


def sides(talk: str) -> dict[str, str]:
    """The position's label that each claim of the first issue speaks for."""
    debate = debate_of(talk)
    issue = next(iter(debate.issues.values()))
    labels = [position.label for position in issue.positions]
    assert issue.id == IssueId("issue")
    return {str(claim): labels[n] for claim, n in find_sides(debate, issue).claims.items()}


RIVALS = """
    Yes: safe
    No: unsafe
"""


def test_a_reason_takes_its_claims_side_and_an_objection_the_other() -> None:
    found = sides(RIVALS + "safe because clean\n clean because tested\n safe but cold")
    assert found == {"safe": "Yes", "unsafe": "No", "clean": "Yes", "tested": "Yes", "cold": "No"}


def test_the_answer_to_an_objection_comes_back_to_the_side_attacked() -> None:
    assert sides(RIVALS + "safe but cold\n cold but warm")["warm"] == "Yes"


def test_an_exception_speaks_against_the_argument_it_breaks() -> None:
    found = sides(RIVALS + "safe because clean unless storm\n safe but cold unless suits")
    assert (found["storm"], found["suits"]) == ("No", "Yes")


def test_a_claim_that_serves_both_positions_has_no_side() -> None:
    assert "clean" not in sides(RIVALS + "safe because clean\n unsafe because clean")


def test_speaking_against_one_of_three_positions_is_speaking_for_none() -> None:
    found = sides("Yes: safe\n No: unsafe\n Perhaps: open\n safe because clean\n safe but cold")
    assert "cold" not in found
    assert found["clean"] == "Yes"


def test_a_circle_ends() -> None:
    assert sides(RIVALS + "safe because clean\n clean because safe")["clean"] == "Yes"


@pytest.mark.parametrize(
    ("labels", "names"),
    [
        (["Yes, it does", "No, it does not"], ("Yes", "No")),
        (["Halt it until it is fixed", "Go on"], ("Halt it until it is fixed", "Go on")),
        (["Yes, now", "Yes, later"], ("now", "later")),
        (
            ["The program should be continued with reforms", "The program should be ended"],
            ("continued with reforms", "ended"),
        ),
        (["Incomprehensibilities-of-every-kind win", "So they do"], ("1", "2")),
        (["Only one"], ("Only one",)),
        ([], ()),
    ],
)
def test_a_position_has_a_short_name_of_its_own(labels: list[str], names: tuple[str, ...]) -> None:
    assert side_names(labels) == names
