"""A report for programs: JSON of argmap's own, and SARIF for code hosts and editors."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias
from urllib.parse import quote

from argmap import __version__
from argmap.findings.catalogue import CATALOGUE
from argmap.findings.finding import Finding, Pointer, Severity
from argmap.findings.located import Locator
from argmap.findings.report import Report, severity_of
from argmap.origin import Places, Span

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | bool | None"

SCHEMA_VERSION = 1
"""Raised when a field changes its meaning or goes away."""
_SARIF = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: Mapping[Severity, str] = MappingProxyType(
    {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
)


def to_json(report: Report, places: Places) -> str:
    """Write a report as JSON; lines, columns and offsets count code points."""
    return _dumped(report_values(report, places))


def report_values(report: Report, places: Places) -> dict[str, Json]:
    """What a report says, as plain values."""
    locator = Locator(places)
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "argmap", "version": __version__},
        "counts": {str(severity): count for severity, count in report.counts.items()},
        "findings": [_finding(finding, locator) for finding in report.findings],
    }


def to_sarif(report: Report, places: Places) -> str:
    """Write a report as SARIF 2.1.0."""
    locator = Locator(places)
    codes = sorted(set(report.codes))
    run: dict[str, Json] = {
        "tool": {
            "driver": {
                "name": "argmap",
                "version": __version__,
                "rules": [_rule(code) for code in codes],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(finding, codes.index(finding.code), locator) for finding in report.findings
        ],
    }
    return _dumped({"$schema": _SARIF, "version": "2.1.0", "runs": [run]})


def _finding(finding: Finding, locator: Locator) -> Json:
    return {
        "code": finding.code,
        "severity": str(severity_of(finding)),
        "message": finding.message,
        "help": finding.help,
        "at": _pointer(finding.at, locator),
        "related": [_pointer(pointer, locator) for pointer in finding.related],
    }


def _pointer(pointer: Pointer, locator: Locator) -> Json:
    span = locator.span(pointer)
    start, end = locator.offsets(span)
    return {
        "file": span.file,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
        "offset": start,
        "end_offset": end,
        "words": pointer.words,
    }


def _rule(code: str) -> Json:
    entry = CATALOGUE[code]
    return {
        "id": code,
        "shortDescription": {"text": entry.summary},
        "fullDescription": {"text": entry.why},
        "defaultConfiguration": {"level": _LEVELS[entry.severity]},
    }


def _result(finding: Finding, rule: int, locator: Locator) -> Json:
    text = finding.message if finding.help is None else f"{finding.message}; {finding.help}"
    result: dict[str, Json] = {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": _LEVELS[severity_of(finding)],
        "message": {"text": text},
        "locations": [{"physicalLocation": _location(locator.span(finding.at))}],
    }
    if finding.related:
        result["relatedLocations"] = [
            {
                "id": number,
                "physicalLocation": _location(locator.span(pointer)),
                "message": {"text": pointer.words},
            }
            for number, pointer in enumerate(finding.related, 1)
        ]
    return result


def _location(span: Span) -> Json:
    return {
        "artifactLocation": {
            "uri": quote(span.file, errors="surrogateescape"),
            "uriBaseId": "%SRCROOT%",
        },
        "region": {
            "startLine": span.line,
            "startColumn": span.column,
            "endLine": span.end_line,
            "endColumn": span.end_column,
        },
    }


def _dumped(values: Json) -> str:
    return json.dumps(values, indent=2, ensure_ascii=False) + "\n"
