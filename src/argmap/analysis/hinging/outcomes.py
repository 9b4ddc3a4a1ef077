"""Outcomes: what becomes of one claim under each of very many suppositions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from argmap.analysis.hinging.blocks import Block
from argmap.analysis.knots import knots
from argmap.analysis.weighing.assessment import Assessment
from argmap.analysis.weighing.evaluation import Evaluation
from argmap.analysis.weighing.graph import ElementKind
from argmap.analysis.weighing.standings import standings
from argmap.analysis.weighing.supposing import Supposition, applied
from argmap.model.ids import ClaimId
from argmap.model.standings import Standing

_BLOCK = 1_000
"""About how many claims are evaluated at once."""
_BITS = 1 << 26
"""How many labels are found at once, at most: claims times suppositions."""
_SUPPOSITIONS = 8_192
"""How many suppositions are looked at together, at most."""

_MOST_CLAIMS = 2_000_000
"""How many claims are evaluated, at most, each once for all suppositions looked at together."""

_Column = dict[int, Standing]
"""What a supposition changes, among the claims that others still depend on."""


class Trial:
    """One claim of an assessment, for trying what becomes of it if something more is supposed."""

    def __init__(self, assessment: Assessment, claim: ClaimId) -> None:
        self.graph = applied(assessment.graph, assessment.supposition)
        """The graph in which what the assessment supposes is so."""
        self.claim = self.graph.number[claim]
        self.recorded = [assessment.standings[one] for one in self.graph.claims]
        """The standing of each of its claims, as assessed."""

    @property
    def standing(self) -> Standing:
        """The claim's standing, as assessed."""
        return self.recorded[self.claim]

    def outcomes(self, suppositions: Sequence[Supposition]) -> tuple[Standing, ...] | None:
        """Find the claim's standing under each of some suppositions; None if that takes too long.

        Each could be assessed on its own. What makes it fast:

        - Only claims that a supposition can reach, on the way up to the claim, are evaluated;
          what lies beside that way is given its recorded standing.
        - They are evaluated a block at a time, lower ones first, under all suppositions at once.
          What the blocks above read of a block is the standings of its claims and nothing else.
          So suppositions that change the same claims there in the same way go on as one: in a
          chain of 100,000 claims, no block has to look at more than its own and a few others.

        What takes too long is tens of thousands of claims that all depend on each other.
        """
        return _Sweep(self, suppositions).outcomes()


@dataclass(slots=True, eq=False)
class _Strand:
    """Suppositions that have the same effect, as far as they have been followed."""

    column: _Column = field(default_factory=dict)
    members: list[int] = field(default_factory=list)
    ahead: int = -1
    """The last block in which its one supposition says something more; -1 if there is none."""


class _Sweep:
    def __init__(
        self,
        trial: Trial,
        suppositions: Sequence[Supposition],
    ) -> None:
        self._graph = trial.graph
        self._claim = trial.claim
        self._recorded = trial.recorded
        self._suppositions = suppositions
        self._cone = self._graph.reached([self._claim])
        touched = [self._touched(supposition) for supposition in suppositions]
        self._blocks = tuple(self._in_blocks({c for claims in touched for c in claims}))
        block_of = {c: number for number, block in enumerate(self._blocks) for c in block}
        self._starting: dict[int, list[_Strand]] = defaultdict(list)
        for place, claims in enumerate(touched):
            blocks = [block_of[one] for one in claims]
            if blocks:
                self._starting[min(blocks)].append(_Strand(members=[place], ahead=max(blocks)))
        self._last_read = self._last_reads(block_of)
        self._effort = 0

    def outcomes(self) -> tuple[Standing, ...] | None:
        strands: list[_Strand] = []
        for number, claims in enumerate(self._blocks):
            block = Block(self._graph, claims, self._recorded)
            strands.extend(self._starting[number])
            entering = [strand for strand in strands if _enters(strand, number, block)]
            if not self._follow(number, block, entering):
                return None
            strands = _joined(strands, number)
        found = [self._recorded[self._claim]] * len(self._suppositions)
        for strand in strands:
            for place in strand.members:
                found[place] = strand.column[self._claim]
        return tuple(found)

    def _touched(self, supposition: Supposition) -> set[int]:
        """The claims that a supposition says something about directly."""
        graph = self._graph
        claims: set[int] = set()
        for element in (*supposition.rejected, *supposition.weights):
            claims.update(graph.steps[step].claim for step in graph.of_element.get(element, ()))
            if element.kind is ElementKind.CLAIM:
                claims.add(graph.number[ClaimId(element.id)])
        claims.update(graph.number[claim] for claim in supposition.accepted)
        return claims & self._cone

    def _in_blocks(self, touched: set[int]) -> Iterator[tuple[int, ...]]:
        """The claims above what is touched, lower ones first, with no knot divided."""
        affected = self._above(touched)
        reads = {
            claim: tuple(read for read in self._graph.reads(claim) if read in affected)
            for claim in sorted(affected)
        }
        block: list[int] = []
        for knot in knots(reads):
            block.extend(knot)
            if len(block) >= _BLOCK:
                yield tuple(block)
                block = []
        if block:
            yield tuple(block)

    def _above(self, claims: set[int]) -> set[int]:
        todo = sorted(claims)
        reached = set(todo)
        while todo:
            claim = todo.pop()
            for reader in (*self._graph.above[claim], *self._graph.rivals(claim)):
                if reader in self._cone and reader not in reached:
                    reached.add(reader)
                    todo.append(reader)
        return reached

    def _last_reads(self, block_of: Mapping[int, int]) -> dict[int, int]:
        """By claim: the last block that reads it."""
        last: dict[int, int] = {}
        for number, block in enumerate(self._blocks):
            last.update((read, number) for c in block for read in self._graph.reads(c))
        if self._claim in block_of:
            last[self._claim] = len(self._blocks)
        return last

    def _follow(self, number: int, block: Block, strands: list[_Strand]) -> bool:
        """Follow strands through a block, unless that takes too long."""
        most = min(max(_BITS // len(block.claims), 1), _SUPPOSITIONS)
        self._effort += len(block.claims) * -(-len(strands) // most)
        if self._effort > _MOST_CLAIMS:
            return False
        rest = iter(strands)
        while batch := list(islice(rest, most)):
            self._evaluate(number, block, batch)
        return True

    def _evaluate(self, number: int, block: Block, strands: list[_Strand]) -> None:
        """Find what each strand changes in a block, and forget what nobody reads above it."""
        suppositions = tuple(self._supposed(strand, block) for strand in strands)
        part = block.part(suppositions)
        found = standings(Evaluation(part, suppositions))
        for strand in strands:
            strand.column = {c: s for c, s in strand.column.items() if self._last_read[c] > number}
        for place, claim in enumerate(block.claims):
            if self._last_read[claim] > number:
                for standing, mask in found[place].items():
                    if standing is not self._recorded[claim]:
                        for bit in _bits(mask):
                            strands[bit].column[claim] = standing

    def _supposed(self, strand: _Strand, block: Block) -> Supposition:
        """What a strand comes to in a block."""
        said = self._suppositions[strand.members[0]] if strand.ahead >= 0 else Supposition()
        column = strand.column.items()
        given = {self._graph.claims[claim]: s for claim, s in column if claim in block.reads}
        return Supposition(
            rejected=said.rejected, accepted=said.accepted, weights=said.weights, given=given
        )


def _enters(strand: _Strand, number: int, block: Block) -> bool:
    """Whether a strand may change anything in a block."""
    return strand.ahead >= number or not block.reads.isdisjoint(strand.column)


def _joined(strands: Iterable[_Strand], number: int) -> list[_Strand]:
    """Make one strand of those that agree; one without any effect left is dropped."""
    alike: dict[frozenset[tuple[int, Standing]], _Strand] = {}
    alone: list[_Strand] = []
    for strand in strands:
        if strand.ahead > number:
            alone.append(strand)
            continue
        strand.ahead = -1
        if strand.column:
            first = alike.setdefault(frozenset(strand.column.items()), strand)
            if first is not strand:
                larger, smaller = first.members, strand.members
                if len(larger) < len(smaller):
                    larger, smaller = smaller, larger
                larger.extend(smaller)
                first.members = larger
    return [*alone, *alike.values()]


def _bits(mask: int) -> Iterator[int]:
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest
