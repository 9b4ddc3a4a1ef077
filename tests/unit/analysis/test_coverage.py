"""Coverage: each sentence of each source is used, set aside or open."""

from __future__ import annotations

from tests.builders import claim, debate, source, source_text

from argmap.analysis.coverage import Coverage, Use, cover
from argmap.analysis.quotations import prove
from argmap.model.ids import ClaimId, SourceId, TopicId

TEXT = source_text(
    "A heading\n\nTrust in the police has been badly damaged. The program should be halted at "
    "once, the Forum says. Nobody knows."
)


def covered(*quotes: str, set_aside: tuple[tuple[str, str], ...] = ()) -> Coverage:
    made = debate([claim("claim", quotes=[("report", quote) for quote in quotes])], texts=[TEXT])
    sources = {SourceId("report"): source(set_aside=set_aside)}
    return cover(sources, {SourceId("report"): TEXT}, [(made, prove(made))])


def states(coverage: Coverage) -> list[str]:
    return [str(sentence.state) for sentence in coverage.sources[0].sentences]


def test_a_quoted_sentence_is_used_and_says_by_which_claim() -> None:
    coverage = covered("has been badly damaged")
    assert states(coverage) == ["open", "used", "open", "open"]
    used = coverage.sources[0].sentences[1]
    assert used.uses == (Use(TopicId("topic"), ClaimId("claim")),)
    assert used.words == "Trust in the police has been badly damaged."
    assert used.line == 3


def test_a_quotation_that_runs_on_uses_the_next_sentence_from_three_words_on() -> None:
    assert states(covered("badly damaged. The program"))[1:3] == ["open", "open"]
    assert states(covered("police has been badly damaged. The program"))[1:3] == ["used", "open"]
    assert states(covered("been badly damaged. The program should"))[1:3] == ["used", "used"]


def test_a_short_quotation_inside_a_sentence_uses_it() -> None:
    assert states(covered("halted at once")) == ["open", "open", "used", "open"]


def test_words_set_aside_keep_their_reason_unless_they_are_used() -> None:
    coverage = covered(
        "Nobody knows.", set_aside=(("A heading", "a heading"), ("Nobody knows.", "vague"))
    )
    assert states(coverage) == ["set aside", "open", "open", "used"]
    assert coverage.sources[0].sentences[0].reason == "a heading"


def test_counts_each_source_and_all_together() -> None:
    coverage = covered("halted at once", set_aside=(("A heading", "a heading"),))
    count = coverage.sources[0].count
    assert (count.used, count.set_aside, count.open, count.total) == (1, 1, 2, 4)
    assert count.share == 0.5
    assert coverage.total == count


def test_nothing_to_cover_is_covered() -> None:
    assert Coverage().total.share == 1.0
