"""`argmap doctor`: what this machine has, what it lacks, and how to mend it."""

from __future__ import annotations

import sys

import typer

from argmap.cli.options import FINDINGS


def doctor() -> None:
    """Say what is installed, what is missing, and how to mend it.

    Ends with 0 when everything needed is here, with 1 otherwise.

    \b
    Examples:
      argmap doctor
    """
    from argmap.cli.machine import State, examine, show

    checks = examine()
    sys.stdout.write(show(checks))
    if any(check.state is State.MISSING for check in checks):
        raise typer.Exit(FINDINGS)
