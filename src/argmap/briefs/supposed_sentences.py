"""Suppositions told: what is supposed, and what it changes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from argmap.analysis.hinging.changes import changes
from argmap.analysis.weighing.assessment import Assessment
from argmap.briefs.named import Steps
from argmap.briefs.sentences import listed, quoted, standing_sentence
from argmap.briefs.telling import Chapter, Part
from argmap.model.ids import ClaimId
from argmap.model.standings import Standing


def supposed_sentence(assessment: Assessment) -> str:
    """Say what is supposed."""
    debate, supposition = assessment.debate, assessment.supposition
    steps = Steps(debate)
    rejected = [steps.named(element) for element in sorted(supposition.rejected)]
    accepted = [quoted(debate.claims[c].text, stop=False) for c in sorted(supposition.accepted)]
    said = []
    if rejected:
        said.append(f"{listed(rejected)} {'is' if len(rejected) == 1 else 'are'} rejected")
    if accepted:
        said.append(f"{listed(accepted)} {'is' if len(accepted) == 1 else 'are'} accepted by all")
    return f"Suppose that {listed(said)}."


def tell_changes(recorded: Assessment, supposed: Assessment, claim: ClaimId) -> Chapter:
    """Tell what a supposition does to a claim, and to which others: theses first."""
    before, after = recorded.standings[claim], supposed.standings[claim]
    if before is after:
        own = f"As recorded it {standing_sentence(before)} too."
    else:
        own = f"As recorded it {standing_sentence(before)}; here it {standing_sentence(after)}."
    others = tuple(_others(recorded, supposed, claim))
    nothing = () if others else (Part(words="No other claim changes its standing."),)
    return Chapter(heading="What that changes", parts=(Part(words=own), *others, *nothing))


def _others(recorded: Assessment, supposed: Assessment, claim: ClaimId) -> Iterator[Part]:
    """The other claims that change, in groups of those that change alike."""
    debate = supposed.debate
    theses = debate.theses()
    groups: dict[tuple[bool, Standing, Standing], list[str]] = defaultdict(list)
    for one in changes(recorded, supposed):
        if one.claim != claim:
            kind = (one.claim not in theses, one.before, one.after)
            groups[kind].append(quoted(debate.claims[one.claim].text))
    for (_, before, after), texts in groups.items():
        were, are = standing_sentence(before, many=True), standing_sentence(after, many=True)
        if len(texts) == 1:
            was, now = standing_sentence(before), standing_sentence(after)
            yield Part(words=f"{texts[0]} As recorded this {was}; here it {now}.")
            continue
        yield Part(words=f"As recorded these {were}; here they {are}:")
        yield from (Part(words=text, depth=1) for text in texts)
