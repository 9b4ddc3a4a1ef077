"""The report: all findings of a run, in the order in which one would mend them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from argmap.findings.catalogue import CATALOGUE
from argmap.findings.finding import Finding, Severity
from argmap.findings.located import Locator
from argmap.origin import Places


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Findings, sorted by their place and without repetitions."""

    findings: tuple[Finding, ...] = ()

    @classmethod
    def of(cls, findings: Iterable[Finding], *, places: Places) -> Report:
        """Sort findings by file, place and code, and keep one of those that say the same."""
        locator = Locator(places)
        keyed = {(locator.span(f.at), f.code, f.message): f for f in findings}
        return cls(findings=tuple(keyed[key] for key in sorted(keyed)))

    @property
    def codes(self) -> tuple[str, ...]:
        """The code of each finding, in order."""
        return tuple(finding.code for finding in self.findings)

    @property
    def counts(self) -> Mapping[Severity, int]:
        """How many findings there are of each severity, the gravest first."""
        severities = [severity_of(finding) for finding in self.findings]
        return {severity: severities.count(severity) for severity in Severity}

    @property
    def worst(self) -> Severity | None:
        """The gravest severity found; None where nothing was."""
        return next((severity for severity, count in self.counts.items() if count), None)

    def status(self, *, strict: bool = False) -> int:
        """The exit status: 1 where there are errors, or warnings in a strict run; otherwise 0."""
        return int(bool(self.grave(strict=strict).findings))

    def grave(self, *, strict: bool = False) -> Report:
        """Only what fails a run: errors and, in a strict run, warnings."""
        failing = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
        return Report(findings=tuple(f for f in self.findings if severity_of(f) in failing))

    def without(self, codes: Collection[str]) -> Report:
        """The report without findings of some codes."""
        return Report(findings=tuple(f for f in self.findings if f.code not in codes))


def severity_of(finding: Finding) -> Severity:
    """The severity that the catalogue gives a finding's code."""
    return CATALOGUE[finding.code].severity
