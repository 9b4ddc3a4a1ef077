"""A report is in the order of the files, says nothing twice, and decides the exit status."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

from argmap.findings.catalogue import CATALOGUE
from argmap.findings.export import to_json, to_sarif
from argmap.findings.finding import Finding, Pointer, Severity
from argmap.findings.report import Report
from argmap.findings.suggest import listed, nearest_name
from argmap.origin import FilePlaces, Places, Span

PLACES = Places({"ä b.yaml": FilePlaces("é: 1\nb: 漢\n")})


def finding(code: str, line: int, *, file: str = "ä b.yaml") -> Finding:
    return Finding(
        code=code,
        message=f"about line {line}",
        at=Pointer(place=Span(file, line, 4, line, 5), words="this"),
        related=(Pointer(place=Span(file, 1, 1, 1, 2), words="that"),),
        help="mend it",
    )


def test_order_and_repetition() -> None:
    given = [finding("bad-value", 2), finding("bad-id", 2), finding("bad-value", 1)]
    assert Report.of([*given, *given], places=PLACES).codes == ("bad-value", "bad-id", "bad-value")


def of_severity(severity: Severity) -> str | None:
    return next((code for code, entry in CATALOGUE.items() if entry.severity is severity), None)


@pytest.mark.parametrize(
    ("severity", "status", "strict"),
    [(Severity.ERROR, 1, 1), (Severity.WARNING, 0, 1), (Severity.NOTE, 0, 0)],
)
def test_the_exit_status(severity: Severity, status: int, strict: int) -> None:
    code = of_severity(severity)
    assert code is not None
    report = Report.of([finding(code, 1)], places=PLACES)
    assert report.worst is severity
    assert report.status() == status
    assert report.status(strict=True) == strict


def test_an_empty_report_is_fine() -> None:
    assert (Report().worst, Report().status(strict=True)) == (None, 0)


def test_json_tells_places_in_code_points() -> None:
    values = json.loads(to_json(Report.of([finding("bad-value", 2)], places=PLACES), PLACES))
    assert values["schema_version"] == 1
    assert values["counts"] == {"error": 1, "warning": 0, "note": 0}
    (found,) = values["findings"]
    assert (found["code"], found["severity"]) == ("bad-value", "error")
    assert found["at"] == {
        "file": "ä b.yaml",
        "line": 2,
        "column": 4,
        "end_line": 2,
        "end_column": 5,
        "offset": 8,
        "end_offset": 9,
        "words": "this",
    }
    assert [pointer["words"] for pointer in found["related"]] == ["that"]


LOCATION = {
    "type": "object",
    "required": ["physicalLocation"],
    "properties": {
        "id": {"type": "integer", "minimum": -1},
        "message": {"type": "object", "required": ["text"]},
        "physicalLocation": {
            "type": "object",
            "required": ["artifactLocation", "region"],
            "properties": {
                "artifactLocation": {
                    "required": ["uri"],
                    "properties": {"uri": {"type": "string", "pattern": r"^[!-~]+$"}},
                },
                "region": {
                    "required": ["startLine"],
                    "additionalProperties": False,
                    "properties": {
                        name: {"type": "integer", "minimum": 1}
                        for name in ("startLine", "startColumn", "endLine", "endColumn")
                    },
                },
            },
        },
    },
}
SARIF = {
    "type": "object",
    "required": ["version", "runs"],
    "properties": {
        "version": {"const": "2.1.0"},
        "$schema": {"type": "string"},
        "runs": {
            "type": "array",
            "items": {
                "required": ["tool", "results"],
                "properties": {
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "tool": {"required": ["driver"]},
                    "results": {
                        "type": "array",
                        "items": {
                            "required": ["ruleId", "message", "level", "locations"],
                            "properties": {
                                "level": {"enum": ["none", "note", "warning", "error"]},
                                "message": {"required": ["text"]},
                                "locations": {"items": LOCATION},
                                "relatedLocations": {"items": LOCATION},
                            },
                        },
                    },
                },
            },
        },
    },
}


def test_sarif_has_the_shape_that_code_hosts_expect() -> None:
    report = Report.of([finding("bad-value", 2), finding("bad-id", 1)], places=PLACES)
    values = json.loads(to_sarif(report, PLACES))
    Draft202012Validator(SARIF).validate(values)
    (run,) = values["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == [
        "bad-id",
        "bad-value",
    ]
    assert all(
        rule["shortDescription"]["text"] and rule["fullDescription"]["text"] for rule in rules
    )


def test_sarif_names_a_file_whose_name_is_not_utf_8() -> None:
    report = Report.of([finding("bad-value", 1, file="caf\udce9.yaml")], places=PLACES)
    (run,) = json.loads(to_sarif(report, PLACES))["runs"]
    (location,) = run["results"][0]["locations"]
    assert location["physicalLocation"]["artifactLocation"]["uri"] == "caf%E9.yaml"


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("txt", "text"),
        ("trust-erroded", "trust-eroded"),
        ("eroded-trust", "trust-eroded"),
        ("Trust_Eroded", "trust-eroded"),
        ("becuase", "because"),
        ("moon-landing", None),
        ("", None),
    ],
)
def test_the_nearest_name(name: str, meant: str | None) -> None:
    assert nearest_name(name, ["because", "text", "trust-eroded", "but"]) == meant


def test_no_name_is_near_to_nothing() -> None:
    assert nearest_name("a", []) is None


def test_of_names_equally_near_the_order_decides_nothing() -> None:
    names = ["claim-b", "claim-a", "claim-d"]
    assert nearest_name("claim-c", names) == nearest_name("claim-c", names[::-1]) == "claim-a"


@pytest.mark.parametrize(
    ("names", "sentence"),
    [([], ""), (["a"], "`a`"), (["a", "b"], "`a` or `b`"), (["a", "b", "c"], "`a`, `b` or `c`")],
)
def test_names_are_listed_as_in_a_sentence(names: list[str], sentence: str) -> None:
    assert listed(names, last="or") == sentence
