"""The first half of the road: prove every quotation, run every check."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from argmap.analysis.coverage import Coverage, cover
from argmap.analysis.proofs import Proofs
from argmap.analysis.quotations import prove
from argmap.checks import check_debate, check_sources
from argmap.findings.finding import Finding
from argmap.findings.report import Report
from argmap.model.ids import TopicId
from argmap.origin import Places
from argmap.pipeline.rehearse import (
    find_missing_glyphs,
    find_template_faults,
    own_templates,
    with_templates,
)
from argmap.reading.project import Reading


@dataclass(frozen=True, kw_only=True)
class Examined:
    """A project in which every quotation has been looked up and everything checked."""

    reading: Reading
    proofs: Mapping[TopicId, Proofs]
    report: Report
    places: Places
    """Where findings point."""

    @cached_property
    def coverage(self) -> Coverage:
        """What has become of each sentence of the sources; measured when first asked for."""
        debates = self.reading.debates
        proved = [(debate, self.proofs[topic]) for topic, debate in debates.items()]
        return cover(self.reading.sources, self.reading.texts, proved)


def examine(reading: Reading) -> Examined:
    """Prove every quotation and run every check; what is wrong is in the report, all of it."""
    debates = reading.debates
    proofs = {topic: prove(debate) for topic, debate in debates.items()}
    findings: list[Finding] = [*reading.findings]
    for topic, debate in debates.items():
        findings.extend(check_debate(debate, proofs[topic]))
    findings.extend(check_sources(reading.sources, reading.texts, debates.values()))
    findings.extend(find_missing_glyphs(debates, proofs))
    templates = own_templates(reading.root)
    places = with_templates(reading.places, templates=templates)
    report = Report.of(findings, places=places)
    if report.status() == 0:
        findings.extend(find_template_faults(debates, proofs, templates=templates))
        report = Report.of(findings, places=places)
    return Examined(reading=reading, proofs=MappingProxyType(proofs), report=report, places=places)
