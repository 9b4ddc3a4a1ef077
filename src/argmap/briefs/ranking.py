"""Ranking: which arguments and attacks are strongest, as far as the record says."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias, assert_never

from argmap.analysis.attacks import Attack, Breach, Objection
from argmap.analysis.clash import quotations_behind
from argmap.analysis.weighing.evaluation import heaviest
from argmap.analysis.weighing.graph import FULL, Element, ElementKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.parties import Block, Frontline
from argmap.model.arguments import Argument
from argmap.model.standings import Standing

Rank: TypeAlias = tuple[float, int]
"""A key to sort by: what it carries as things stand, then the quotations behind it."""


def strongest_arguments(dossier: Dossier, arguments: Iterable[Argument]) -> list[Argument]:
    """Order arguments, the strongest first."""
    return sorted(arguments, key=lambda argument: _rank(dossier, argument))


def strongest_blocks(dossier: Dossier, blocks: Iterable[Block]) -> list[Block]:
    """Order blocks by the argument that they answer; what answers a whole case comes last."""
    return sorted(
        blocks, key=lambda block: _rank(dossier, block.argument) if block.argument else (0.0, 0)
    )


def strongest_frontlines(dossier: Dossier, frontlines: Iterable[Frontline]) -> list[Frontline]:
    """Order frontlines by the attack that they answer."""
    return sorted(frontlines, key=lambda frontline: _attack_rank(dossier, frontline.attack))


def carried_weight(dossier: Dossier, argument: Argument) -> float:
    """What an argument weighs as things stand; 0 where it doesn't hold."""
    evaluation = dossier.assessment.evaluation
    element = Element(ElementKind.ARGUMENT, argument.id)
    return heaviest(evaluation.force(evaluation.graph.of_element[element])) or 0.0


def _rank(dossier: Dossier, argument: Argument) -> Rank:
    behind = quotations_behind(dossier.debate, argument.premises)
    return -carried_weight(dossier, argument), -behind


def _attack_rank(dossier: Dossier, attack: Attack) -> Rank:
    match attack:
        case Objection():
            return _rank(dossier, attack.argument)
        case Breach():
            stands = dossier.assessment.standings[attack.exception] is Standing.STANDS
            return (-FULL if stands else 0.0), -quotations_behind(dossier.debate, attack.said)
        case _:
            assert_never(attack)
