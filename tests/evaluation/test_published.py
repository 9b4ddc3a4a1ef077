"""Maps whose labels are published: what is in stands there, what is out doesn't.

The structures and labels are those of the example graphs of Carneades 4 (Gordon and Walton), by the
implementers of the structure that argmap evaluates; the wording is our own. What that has and
argmap hasn't is written out: arguments without premises as presumptions, weights that follow from
factors, preferences or criteria as numbers, what rules infer as arguments.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.topics import read_topic

from argmap.analysis.weighing.assessment import assess
from argmap.model.standings import Standing

HERE = Path(__file__).parent
PUBLISHED = {
    "bachelor": "in: ring parties; out: bachelor married",
    "broken-step": "in: broken; out: q; undecided: p not-p",
    "caminada": "in: j m w r; out: not-s s not-r",
    "cars": (
        "in: advertised counted fair-price fair-speed roomy dear fast small sports-safe "
        "fairly-safe family-car; out: sports-car very-safe"
    ),
    "cars-inferred": (
        "in: advertised counted fair-price fair-speed roomy dear fast small sports-safe "
        "fairly-safe family-car; out: sports-car very-safe"
    ),
    "detective": (
        "in: doctor-like fair-wrists dark-face drawn-face stiff-arm sun-abroad sun-tans "
        "army-doctor tanned suffered wounded from-the-war was-abroad soldier-like; out: "
        "from-home"
    ),
    "dung-reinstatement": "in: p no-b; out: no-a no-c",
    "dung-seven": "in: a no-b; out: no-a",
    "dung-two": "undecided: no-a no-b",
    "even-loop": "undecided: p q",
    "fed-loop": "in: p q r",
    "frisian": "in: dutch tall frisian; out: foreign",
    "jogging": "in: rain hot run; out: stay",
    "jogging-cumulative": "in: rain hot run; out: stay cool dry",
    "jogging-weighed": "in: rain hot stay; out: run",
    "lex-superior": "in: used forbidden crime; out: permitted",
    "library": "in: snores professor disturbs stays; out: leaves",
    "linked-convergent": "in: q r p t; out: s",
    "mandatory-sentences": (
        "in: sentences-please justice-cuts-crime justice-keeps-peace no-discretion no-return "
        "reoffending sentences-do-not justice; out: sentences-cut-crime sentences-keep-peace "
        "justice-pleases sentences"
    ),
    "murder": (
        "in: murder malice no-defence no-first killing second-witness first-witness "
        "first-lies murder-law; out: defence-law murder-law-excluded no-defence-law defence "
        "no-murder-law second-lies defence-law-excluded no-second"
    ),
    "odd-loop": "undecided: p q r",
    "paraconsistency": "in: p not-p; out: q not-q",
    "rebuttal": "in: not-p q r; out: p",
    "red-light": "in: looks-red looks-tell red-light light-misleads; out: red",
    "reinstatement": "in: q r s p; out: not-p",
    "risky-operation": (
        "in: payment negligence injury safe appendicitis first-test second-test; out: "
        "good-blood bad-blood risky"
    ),
    "self-defeat": "undecided: p not-p",
    "snake": ("in: like-a-snake like-a-rope still still-again rope; out: moved moved-again snake"),
    "support-loop": "undecided: p q",
    "tandem": "in: john-wants mary-wants suzy-wants",
    "toulmin": (
        "in: born-there born-are-subjects no-longer statute citizen citizens-are-not left; "
        "out: subject"
    ),
    "trivial": "in: q r; out: p",
    "tweety": "in: bird ill unfit birds-fly; out: penguin ostrich grounded flies",
    "two-programs": (
        "in: first-can-much first-is-learned first-looks-better second-can-much "
        "second-looks-best second-is-learned buy-second; out: first-looks-good "
        "first-looks-best buy-first"
    ),
    "unreliable-witness": "in: says-so; out: reliable; undecided: unreliable word-is-nothing",
    "unsupported": "out: p",
    "vacation": "out: italy greece",
    "wet-street": "in: rained wet rain-is-weather weather-explains; out: better-explanation",
}
LABELS = {
    Standing.STANDS: "in",
    Standing.FALLS: "out",
    Standing.NOT_PROVEN: "out",
    Standing.UNSUPPORTED: "out",
    Standing.UNRESOLVED: "undecided",
    Standing.CIRCULAR: "undecided",
}
DIFFERENT = {"paraconsistency": {"p": "out", "not-p": "out"}}
"""Where argmap says something else, on purpose: two rival positions never both stand, not even if
somebody writes of both that they are common ground. `check` says that this contradicts itself."""


@pytest.mark.parametrize("name", PUBLISHED)
def test_labels_are_those_that_are_published(name: str, tmp_path: Path) -> None:
    debate = read_topic((HERE / f"{name}.yaml").read_text(encoding="utf-8"), tmp_path)
    standings = assess(debate).standings
    published = {
        claim: label.strip()
        for label, _, claims in (part.partition(": ") for part in PUBLISHED[name].split("; "))
        for claim in claims.split()
    }
    found = {str(claim): LABELS[standings[claim]] for claim in standings if claim in published}
    assert found == published | DIFFERENT.get(name, {})


@pytest.mark.parametrize("name", PUBLISHED)
def test_standings_are_those_that_the_topic_expects(name: str, tmp_path: Path) -> None:
    debate = read_topic((HERE / f"{name}.yaml").read_text(encoding="utf-8"), tmp_path)
    standings = assess(debate).standings
    assert debate.topic.expect
    assert [(e.claim, standings[e.claim]) for e in debate.topic.expect] == [
        (e.claim, e.standing) for e in debate.topic.expect
    ]


def test_every_map_has_published_labels() -> None:
    assert {file.stem for file in HERE.glob("*.yaml")} == PUBLISHED.keys()
