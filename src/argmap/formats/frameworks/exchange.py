"""The formats of frameworks: which one a text is in, and the way from text and back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias, assert_never

from argmap.findings.finding import Finding
from argmap.formats.frameworks.aba import parse_aba, write_aba
from argmap.formats.frameworks.apx import parse_apx, write_apx
from argmap.formats.frameworks.faults import Faults
from argmap.formats.frameworks.framework import Assumptions, Framework
from argmap.formats.frameworks.i23 import parse_i23, write_i23
from argmap.formats.frameworks.tgf import parse_tgf, write_tgf

AnyFramework: TypeAlias = Framework | Assumptions


class Format(StrEnum):
    """The formats that frameworks are exchanged in."""

    I23 = "i23"
    """`p af N` and `a b` a line."""
    APX = "apx"
    """`arg(a).` and `att(a,b).`"""
    TGF = "tgf"
    """Arguments, `#`, attacks."""
    ABA = "aba"
    """`p aba N`: assumptions, contraries, rules."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """What a text says, and what is wrong with it."""

    framework: AnyFramework | None
    """None where there is nothing to go on; with errors among the findings it lacks their lines."""
    format: Format | None
    findings: tuple[Finding, ...] = ()
    unshown: int = 0
    """How many findings there were beyond those that are shown of one file."""


def parse_framework(text: str, *, file: str, form: Format | None = None) -> Parsed:
    """Read a framework, in the format that is named or that the text itself shows."""
    faults = Faults(text, file=file)
    form = form or find_format(text, file=file)
    framework = None
    if form is None:
        _say_unknown(faults)
    else:
        framework = _parsed(text, form, faults)
    return Parsed(
        framework=framework, format=form, findings=tuple(faults.findings), unshown=faults.unshown
    )


_BY_ENDING = {
    "af": Format.I23,
    "i23": Format.I23,
    "apx": Format.APX,
    "tgf": Format.TGF,
    "aba": Format.ABA,
}
_COMMENTS = re.compile(r"(?:\s+|%[^\n]*|#[^\n]*)*")


def find_format(text: str, *, file: str = "") -> Format | None:
    """Tell a text's format by its first words, or else by the file's ending."""
    start = text[_end_of_comments(text) :][:1000]
    if re.match(r"p\s+aba\b", start):
        return Format.ABA
    if re.match(r"p\s*(?:af\b|\d)", start):
        return Format.I23
    if re.match(r"(?:arg|att)\s*\(", start):
        return Format.APX
    if re.search(r"^[^\S\n]*#[^\S\n]*$", text, re.MULTILINE):
        return Format.TGF
    return format_of_ending(file)


def format_of_ending(file: str) -> Format | None:
    """The format that files of an ending are in."""
    return _BY_ENDING.get(file.rpartition(".")[2].lower())


def write_framework(framework: AnyFramework, form: Format, *, notes: Iterable[str] = ()) -> str:
    """Write a framework; only assumptions go into `aba`, and only attack graphs elsewhere.

    Notes become comments, where the format has any: TGF has none.
    """
    return "".join(f"{line}\n" for line in _written(framework, form, notes))


def _end_of_comments(text: str) -> int:
    found = _COMMENTS.match(text)
    return 0 if found is None else found.end()


def _parsed(text: str, form: Format, faults: Faults) -> AnyFramework | None:
    match form:
        case Format.I23:
            return parse_i23(text, faults=faults)
        case Format.APX:
            return parse_apx(text, faults=faults)
        case Format.TGF:
            return parse_tgf(text, faults=faults)
        case Format.ABA:
            return parse_aba(text, faults=faults)
        case _:
            assert_never(form)


def _written(framework: AnyFramework, form: Format, notes: Iterable[str]) -> Iterator[str]:
    match framework, form:
        case Assumptions(), Format.ABA:
            return write_aba(framework, notes=notes)
        case Framework(), Format.I23:
            return write_i23(framework, notes=notes)
        case Framework(), Format.APX:
            return write_apx(framework, notes=notes)
        case Framework(), Format.TGF:
            return write_tgf(framework)
    raise ValueError(f"a {type(framework).__name__} can't be written as {form}")


def _say_unknown(faults: Faults) -> None:
    faults.add(
        "framework-unknown",
        "this is in none of the formats of frameworks",
        at=faults.line(1),
        help="begin with `p af N` or `p aba N`, write `arg(a).` and `att(a,b).`, or put a line `#` "
        "between arguments and attacks; `--input-format` names the format",
    )
