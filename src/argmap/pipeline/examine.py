"""The first half of the road: prove every quotation, run every check."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import PurePosixPath
from types import MappingProxyType

from argmap.analysis.coverage import Coverage, cover
from argmap.analysis.proofs import Proofs
from argmap.analysis.quotations import prove
from argmap.analysis.weighing.assessment import Assessment, assess
from argmap.checks import check_debate, check_sources
from argmap.findings.finding import Finding, Severity
from argmap.findings.report import Report, severity_of
from argmap.model.ids import TopicId
from argmap.origin import Places
from argmap.pipeline.rehearse import (
    find_missing_glyphs,
    find_template_faults,
    own_templates,
    with_templates,
)
from argmap.pipeline.template_links import find_template_links
from argmap.reading.project import ARGUMENTS, Reading

SHARED = ""
"""What is found in no topic but in what all topics share: the sources and the templates."""


@dataclass(frozen=True, kw_only=True)
class Examined:
    """A project in which every quotation has been looked up and everything checked."""

    reading: Reading
    proofs: Mapping[TopicId, Proofs]
    found: Mapping[str, Sequence[Finding]]
    """What was found, by the topic that it was found in, or as `SHARED`."""
    places: Places
    """Where findings point."""

    @cached_property
    def report(self) -> Report:
        """All that was found."""
        return Report.of(chain.from_iterable(self.found.values()), places=self.places)

    def report_on(self, topic: TopicId) -> Report:
        """What bears on one topic: everything but what was found in the others."""
        bearing = (*self.found.get(SHARED, ()), *self.found.get(topic, ()))
        return Report.of(bearing, places=self.places)

    @cached_property
    def assessments(self) -> Mapping[TopicId, Assessment]:
        """What stands in each debate; worked out when first asked for."""
        return MappingProxyType({t: assess(debate) for t, debate in self.reading.debates.items()})

    @cached_property
    def coverage(self) -> Coverage:
        """What has become of each sentence of the sources; measured when first asked for."""
        debates = self.reading.debates
        proved = [(debate, self.proofs[topic]) for topic, debate in debates.items()]
        return cover(self.reading.sources, self.reading.texts, proved)


def examine(reading: Reading) -> Examined:
    """Prove every quotation and run every check; what is wrong is in the report, all of it.

    Always of the whole project: only then is it known which sources nobody uses, and which of
    their sentences are open.
    """
    debates = reading.debates
    proofs = {topic: prove(debate) for topic, debate in debates.items()}
    templates = own_templates(reading.root)
    found = _by_topic(reading.findings)
    found[SHARED].extend(check_sources(reading.sources, reading.texts, debates.values()))
    found[SHARED].extend(find_template_links(reading.root))
    for topic, debate in debates.items():
        found[topic].extend(check_debate(debate, proofs[topic]))
        found[topic].extend(find_missing_glyphs({topic: debate}, proofs))
    for topic, debate in debates.items():
        if _are_sound(found[SHARED]) and _are_sound(found[topic]):
            found[topic].extend(find_template_faults({topic: debate}, proofs, templates=templates))
    return Examined(
        reading=reading,
        proofs=MappingProxyType(proofs),
        found=MappingProxyType(dict(found)),
        places=with_templates(reading.places, templates=templates),
    )


def _by_topic(findings: Iterable[Finding]) -> defaultdict[str, list[Finding]]:
    found: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        top, *below = PurePosixPath(finding.at.place.file).parts
        found[below[0] if top == ARGUMENTS and below else SHARED].append(finding)
    return found


def _are_sound(findings: Iterable[Finding]) -> bool:
    return all(severity_of(finding) is not Severity.ERROR for finding in findings)
