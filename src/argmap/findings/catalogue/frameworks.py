"""The pages of the findings about abstract frameworks, which `argmap solve` reads."""

from __future__ import annotations

from argmap.findings.catalogue.entry import Entry
from argmap.findings.finding import Severity

_GRAPH = """\
--- hotel.af
p af 3
1 2
2 3
"""
_ASSUMPTIONS = """\
--- hotel.aba
p aba 4
a 1
a 2
c 1 3
c 2 4
r 3 2
"""

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="framework-unknown",
        severity=Severity.ERROR,
        summary="a file in none of the formats of frameworks",
        why=(
            "`argmap solve` tells the format by the first words: `p af` and `p aba` for the "
            "numbered formats, facts such as `arg(a).` for APX, and a line `#` between arguments "
            "and attacks for TGF. Without any of these there is nothing to go on."
        ),
        wrong="--- hotel.txt\n1 attacks 2\n2 attacks 3\n",
        right=_GRAPH,
    ),
    Entry(
        code="framework-line",
        severity=Severity.ERROR,
        summary="a line that its format doesn't have",
        why=(
            "An attack that isn't read is an attack that doesn't count, and one attack can turn "
            "every answer around. So argmap reads the file to its end, shows each line that it "
            "can't read, and answers nothing before they are mended."
        ),
        wrong=_GRAPH.replace("2 3", "2 -> 3"),
        right=_GRAPH,
    ),
    Entry(
        code="outside-framework",
        severity=Severity.ERROR,
        summary="a name that the framework doesn't have",
        why=(
            "Every argument of an attack has to be one of the framework's: a number up to the one "
            "in the first line, or a name that is listed. Otherwise there is a slip in the name, "
            "or an argument is missing."
        ),
        wrong=_GRAPH.replace("2 3", "2 4"),
        right=_GRAPH,
    ),
    Entry(
        code="assumption-concluded",
        severity=Severity.ERROR,
        summary="a rule that concludes an assumption",
        why=(
            "In a flat framework an assumption is only ever assumed. Where a rule can force one, "
            "other definitions hold, and argmap doesn't have them."
        ),
        wrong=_ASSUMPTIONS.replace("r 3 2", "r 1 2"),
        right=_ASSUMPTIONS,
    ),
    Entry(
        code="repeated-fact",
        severity=Severity.WARNING,
        summary="the same thing is said twice",
        why=(
            "It counts once and changes no answer. But programs that write frameworks seldom mean "
            "to repeat themselves, and so another line may be missing."
        ),
        wrong=_GRAPH.replace("2 3\n", "2 3\n1 2\n"),
        right=_GRAPH,
    ),
)
