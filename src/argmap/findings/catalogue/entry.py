"""What the catalogue knows of a finding's code."""

from __future__ import annotations

from dataclasses import dataclass

from argmap.findings.finding import Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A code and its page.

    `wrong` and `right` are the files of a project that has, and has not, this finding: each
    file begins with a line `--- PATH`. Files that an example doesn't show are those of the
    smallest sound project. Both are run by the tests.
    """

    code: str
    """In kebab-case, saying what is wrong, so that "allow CODE" reads well."""
    severity: Severity
    summary: str
    """One line: what this finding says."""
    why: str
    """Why it matters, in a short paragraph."""
    wrong: str
    right: str
