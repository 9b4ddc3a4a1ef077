"""A report as text for a terminal, in the form that compilers taught people to read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from argmap.findings.excerpt import Row, excerpt
from argmap.findings.finding import Finding, Pointer, Severity
from argmap.findings.located import Locator
from argmap.findings.report import Report, severity_of
from argmap.origin import Places

WIDTH = 100
"""How many columns an excerpt fills."""


class Style:
    """Escape sequences of terminals; only these few, so that nothing else is needed."""

    PLAIN = "\033[0m"
    BOLD = "\033[1m"
    GUTTER = "\033[34m"
    BY_SEVERITY: Mapping[Severity, str] = MappingProxyType(
        {
            Severity.ERROR: "\033[1;31m",
            Severity.WARNING: "\033[1;33m",
            Severity.NOTE: "\033[1;36m",
        }
    )


def show_full(report: Report, places: Places, *, colour: bool = False, width: int = WIDTH) -> str:
    """Show each finding with the lines it speaks of, its help, and where to read more."""
    printer = _Printer(Locator(places), colour=colour, width=width)
    blocks = ["\n".join(printer.block(one)) + "\n\n" for one in _gravest_last(report)]
    return "".join([*blocks, summary(report), "\n"])


def show_concise(report: Report, places: Places, *, colour: bool = False) -> str:
    """Show each finding on a line of its own, for editors and for `grep`."""
    printer = _Printer(Locator(places), colour=colour, width=WIDTH)
    lines = [printer.line(finding) + "\n" for finding in _gravest_last(report)]
    return "".join([*lines, summary(report), "\n"])


def summary(report: Report) -> str:
    """How many findings of each severity there are."""
    counts = [
        f"{count} {severity}{'s' * (count != 1)}"
        for severity, count in report.counts.items()
        if count
    ]
    return f"found {', '.join(counts)}" if counts else "nothing found"


def _gravest_last(report: Report) -> list[Finding]:
    """Notes first and errors last, right above the summary, where a reader of a terminal looks."""
    order = list(Severity)[::-1]
    return sorted(report.findings, key=lambda finding: order.index(severity_of(finding)))


@dataclass(frozen=True, kw_only=True, slots=True)
class _Ink:
    """Text in a colour, or plain where no colour is wanted."""

    colour: bool

    def __call__(self, text: str, style: str) -> str:
        return f"{style}{text}{Style.PLAIN}" if self.colour and text else text


class _Printer:
    def __init__(self, locator: Locator, *, colour: bool, width: int) -> None:
        self._locator = locator
        self._ink = _Ink(colour=colour)
        self._width = width

    def line(self, finding: Finding) -> str:
        """A finding on one line."""
        span = self._locator.span(finding.at)
        where = self._ink(f"{span.file}:{span.line}:{span.column}:", Style.BOLD)
        return f"{where} {self._headline(finding)}"

    def block(self, finding: Finding) -> Iterator[str]:
        """A finding in full."""
        at = (finding.at, *finding.related)
        margin = " " * len(str(max(self._locator.span(pointer).end_line for pointer in at)))
        bar = self._ink("|", Style.GUTTER)
        yield self._headline(finding)
        yield from self._place(finding.at, "-->", "^", margin, self._style(finding))
        for pointer in finding.related:
            yield f"{margin} {bar}"
            yield from self._place(pointer, ":::", "-", margin, Style.GUTTER)
        yield f"{margin} {bar}"
        sign = self._ink("=", Style.GUTTER)
        if finding.help is not None:
            yield f"{margin} {sign} help: {finding.help}"
        yield f"{margin} {sign} more: argmap explain {finding.code}"

    def _headline(self, finding: Finding) -> str:
        label = self._ink(f"{severity_of(finding)}[{finding.code}]", self._style(finding))
        return f"{label}: {self._ink(finding.message, Style.BOLD)}"

    def _place(
        self, pointer: Pointer, arrow: str, mark: str, margin: str, style: str
    ) -> Iterator[str]:
        span = self._locator.span(pointer)
        lines = self._locator.lines(span.file)
        rows = excerpt(lines, span, words=pointer.words, mark=mark, width=self._width - len(margin))
        column = f":{span.column}" if arrow == "-->" else ""
        where = f"{span.file}:{span.line}{column}" if rows else span.file
        yield f"{margin}{self._ink(arrow, Style.GUTTER)} {where}"
        bar = self._ink("|", Style.GUTTER)
        if rows and arrow == "-->":
            yield f"{margin} {bar}"
        for row in rows:
            yield from self._row(row, bar, margin, style)

    def _row(self, row: Row, bar: str, margin: str, style: str) -> Iterator[str]:
        if row.number is None:
            yield self._ink("...", Style.GUTTER)
            return
        number = self._ink(str(row.number).rjust(len(margin)), Style.GUTTER)
        yield f"{number} {bar} {row.text}".rstrip()
        yield f"{margin} {bar} {row.indent}{self._ink(row.marks, style)}"

    def _style(self, finding: Finding) -> str:
        return Style.BY_SEVERITY[severity_of(finding)]
