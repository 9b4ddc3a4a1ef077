"""A debate as an attack graph or as assumptions, with a legend, and what is lost on the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from argmap.analysis.weighing.assessment import Assessment
from argmap.analysis.weighing.graph import ElementKind
from argmap.findings.suggest import listed
from argmap.formats.frameworks.exchange import AnyFramework, Format
from argmap.formats.frameworks.framework import Assumptions, Attack, Framework, Rule
from argmap.formats.frameworks.ground import ground, ground_conclusions
from argmap.formats.frameworks.voices import Role, Voice, Voices, voices_of
from argmap.model.ids import ClaimId
from argmap.model.issues import Standard

_FEW = 12
"""How many claims are named where the export says something else of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """A debate as a framework."""

    framework: AnyFramework
    lost: tuple[str, ...]
    """What the framework doesn't say, in sentences without a full stop."""
    differs: tuple[ClaimId, ...]
    """The claims of which its grounded extension says something else than the debate does."""

    @property
    def remarks(self) -> tuple[str, ...]:
        """What is lost, and of which claims the framework says something else."""
        if not self.differs:
            return self.lost
        named = ", ".join(f"`{claim}`" for claim in self.differs[:_FEW])
        more = f" and {len(self.differs) - _FEW} more" if len(self.differs) > _FEW else ""
        return (*self.lost, f"the grounded extension says something else of {named}{more}")


def export_debate(assessment: Assessment, form: Format) -> Exported:
    """Flatten a debate, and compare what follows from the result with the debate's standings."""
    voices = voices_of(assessment.graph)
    framework: AnyFramework
    if form is Format.ABA:
        framework = assumptions_of(voices)
        stand, open_ = ground_conclusions(framework)
    else:
        framework = framework_of(voices)
        found = ground(framework)
        stand, open_ = set(found.accepted), set(found.open.members)
    evaluation = assessment.evaluation
    differs = tuple(
        claim
        for number, claim in enumerate(assessment.graph.claims)
        if (bool(evaluation.stands[number]), bool(evaluation.fails[number]))
        != (number in stand, number not in stand and number not in open_)
    )
    return Exported(framework=framework, lost=tuple(_lost(voices)), differs=differs)


def framework_of(voices: Voices) -> Framework:
    """An attack graph in which a claim's argument is in if and only if the claim stands.

    The claims come first, then what stands where a claim doesn't, and then the voices. So a premise
    supports by attacking, when it fails, what uses it.
    """
    claims = len(voices.graph.claims)
    attacks: list[Attack] = [(claims + claim, claim) for claim in range(claims)]
    for number, voice in enumerate(voices.voices, 2 * claims):
        if voice.role is Role.WINS:
            attacks.append((number, claims + voice.claim))
        attacks.extend((claims + premise, number) for premise in voice.premises)
        attacks.extend((exception, number) for exception in voice.exceptions)
        attacks.extend((2 * claims + other, number) for other in voice.silenced_by)
    legend = [*_claims(voices), *(_against(name) for name in _claims(voices))]
    legend += [_voice_names(voice, voices) for voice in voices.voices]
    return Framework(
        names=tuple(name for name, _ in legend),
        attacks=tuple(dict.fromkeys(attacks)),
        labels={number: label for number, (_, label) in enumerate(legend)},
    )


def assumptions_of(voices: Voices) -> Assumptions:
    """Assumptions in which a claim follows from what is accepted if and only if it stands.

    That a voice isn't silenced is assumed, and its contrary follows from whatever silences it.
    """
    claims, count = len(voices.graph.claims), len(voices.voices)
    contrary, heard = claims + count, claims + 2 * count
    rules: list[Rule] = []
    for number, voice in enumerate(voices.voices):
        head = voice.claim if voice.role is Role.WINS else heard + number
        rules.append(Rule(head=head, body=(claims + number, *voice.premises)))
        silencing = (*voice.exceptions, *(heard + other for other in voice.silenced_by))
        rules.extend(Rule(head=contrary + number, body=(one,)) for one in silencing)
    legend = _claims(voices)
    legend += [_voice_names(voice, voices) for voice in voices.voices]
    for what in ("silenced", "heard"):
        legend += [
            (f"{what}_{name}", f"{what}: {label}")
            for name, label in legend[claims : claims + count]
        ]
    return Assumptions(
        names=tuple(str(number) for number in range(1, len(legend) + 1)),
        assumptions=tuple(range(claims, claims + count)),
        contraries={claims + one: (contrary + one,) for one in range(count)},
        rules=tuple(dict.fromkeys(rules)),
        labels={number: label for number, (_, label) in enumerate(legend)},
    )


_Named = tuple[str, str]
"""A name that every format takes, and what it stands for."""


def _claims(voices: Voices) -> list[_Named]:
    return [(f"c_{_plain(claim)}", claim) for claim in voices.graph.claims]


def _against(claim: _Named) -> _Named:
    name, label = claim
    return f"not_{name}", f"not {label}"


def _voice_names(voice: Voice, voices: Voices) -> _Named:
    claim = voices.graph.claims[voice.claim]
    if voice.step is None:
        name, label = f"g_{_plain(claim)}", f"common ground, for {claim}"
    else:
        element = voices.graph.steps[voice.step].element
        side = "against" if voice.role is Role.OBJECTS else "for"
        what = (
            "presumption" if element.kind is ElementKind.CLAIM else f"{element.kind} {element.id}"
        )
        letter = "p" if element.kind is ElementKind.CLAIM else element.kind[0]
        name, label = f"{letter}_{_plain(element.id)}", f"{what}, {side} {claim}"
    if voice.way:
        premises = " and ".join(voices.graph.claims[premise] for premise in voice.premises)
        name, label = f"{name}_way{voice.way}", f"{label}, by {premises}"
    if voice.role is Role.COUNTS:
        name, label = f"r_{name}", f"{label}, before its rivals"
    return name, label


def _plain(id_: str) -> str:
    """An id with nothing but letters, digits and underscores; no two ids become one."""
    return id_.replace("-", "_").replace(".", "__")


def _lost(voices: Voices) -> Iterator[str]:
    graph = voices.graph
    if any(step.weight != 1 for step in graph.steps):
        yield "weights decide who attacks whom; their numbers are lost"
    standards = {c.standard for contests in graph.contests.values() for c in contests}
    if standards - {Standard.PREPONDERANCE}:
        yield "standards of proof decide who attacks whom; their names are lost"
    if voices.simplified:
        named = listed([graph.steps[number].element.id for number in voices.simplified])
        yield f"of many premises that add up, only all together count: {named}"
