"""The process that fills in a project's own templates, with limits on time and memory."""

from __future__ import annotations

import json
import pickle
import resource
import sys
from dataclasses import asdict
from pathlib import Path

from argmap.render.templates import render_or_fault

_CPU_SECONDS = 5
_MEMORY = 768 * 1024 * 1024


def main() -> None:
    """Answer one request from standard input: the text, or the fault."""
    # From argmap itself, in the parent process: never from a file or a network.
    name, context, own = pickle.load(sys.stdin.buffer)  # noqa: S301
    _limit(resource.RLIMIT_AS, _MEMORY)
    _limit(resource.RLIMIT_CPU, _CPU_SECONDS)
    outcome = render_or_fault(name, context, own=Path(own))
    answer = {"text": outcome} if isinstance(outcome, str) else asdict(outcome)
    sys.stdout.buffer.write(json.dumps(answer).encode())


def _limit(kind: int, most: int) -> None:
    """Lower a limit; systems that refuse (macOS, for memory) still have the time limits."""
    try:
        resource.setrlimit(kind, (most, most))
    except (ValueError, OSError):
        return


if __name__ == "__main__":
    main()
