"""The pages of the findings about a project's own templates."""

from __future__ import annotations

from argmap.findings.catalogue.entry import Entry
from argmap.findings.finding import Severity

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="template-error",
        severity=Severity.ERROR,
        summary="a template of the project that can't be filled in",
        why=(
            "A template in `templates/` takes the place of the one that argmap ships under the "
            "same name. It is given the values that `docs/templates.md` lists, and nothing else; a "
            "name that isn't among them is a mistake and not an empty space, because an empty "
            "space in a brief is found by a judge. The finding names the line."
        ),
        wrong="""\
--- templates/cover.html
<h1>{{ brief.titel }}</h1>
""",
        right="""\
--- templates/cover.html
<h1>{{ brief.title }}</h1>
""",
    ),
    Entry(
        code="template-unsafe",
        severity=Severity.ERROR,
        summary="a template that reaches for more than it is given",
        why=(
            "Projects are passed on, and with them their templates. So a template runs in a "
            "sandbox: it sees the brief's values, and can't get at Python behind them, at files, "
            "at the environment or at the network."
        ),
        wrong="""\
--- templates/cover.html
<h1>{{ brief.title.__class__.__mro__ }}</h1>
""",
        right="""\
--- templates/cover.html
<h1>{{ brief.title | upper }}</h1>
""",
    ),
    Entry(
        code="template-too-costly",
        severity=Severity.ERROR,
        summary="a template that takes more time or memory than a page may",
        why=(
            "A template runs in a process of its own with limits on time and memory, so that a "
            "loop in somebody's template doesn't stop a machine. A brief of a thousand pages stays "
            "far below them."
        ),
        wrong="""\
--- templates/cover.html
<h1>{{ brief.title * 1000000000 }}</h1>
""",
        right="""\
--- templates/cover.html
<h1>{{ brief.title * 2 }}</h1>
""",
    ),
)
