"""One-pagers for the tests, written as their files are."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from argmap.analysis.quotations import prove
from argmap.briefs.build_page import build_one_pager
from argmap.briefs.one_pager import OnePager
from argmap.model.debate import Debate
from argmap.model.ids import TopicId
from argmap.reading.project import read_project

_LETTER = """\
The letter

Trust in the police has been severely damaged. Witnesses stay at home, and cases stay open.

Governor Quinn, Governor Cuomo and Governor Patrick suspended their part in the program. The mayor
of the town did not.
"""
_NEWS = """\
Officials say the program works. “It removes criminals,” a spokesman said.

In all, 1,200 people were sent away in two years.
"""
_TABLE = """\
county,removals,year
Salt Lake,5,2010
Lake,"1,204",2010
Lake,30,2011
"""
_SOURCES = """\
sources:
  letter:
    file: letter.txt
    type: letter
    title: A letter to the Department
    author: [Lake Forum]
    issued: "2011-09-21"
    URL: https://example.org/letter
  news:
    file: news.txt
    type: webpage
    title: News of the week
    container-title: The Lake Post
    issued: "2011-10"
    inferred: [title, issued]
  table:
    file: table.csv
    type: dataset
    title: Removals by county
    publisher: The State
"""
_CLAIMS = """\
claims:
  trust-gone:
    text: People in the town no longer trust the police.
    short: Trust is gone
    evidence:
      - source: letter
        quote: Trust in the police has been severely damaged.
  police-fail:
    text: The police cannot do their work.
    because:
      - premises: [trust-gone, witnesses-silent]
  witnesses-silent:
    text: Witnesses do not come forward.
    evidence:
      - source: letter
        quote: Witnesses stay at home, and cases stay open.
  governors-left:
    text: Governors took their states out of the program.
    evidence:
      - source: letter
        quote: >-
          Governor Quinn, Governor Cuomo and Governor Patrick suspended their part in the program.
  removes-criminals:
    text: The program removes criminals.
    short: Criminals are removed
    evidence:
      - source: news
        quote: It removes criminals
        speaker: Ann Poe
  many-sent-away:
    text: Many people were sent away.
    evidence:
      - source: news
        quote: In all, 1,200 people were sent away in two years.
  nothing-known:
    text: Nobody knows what it costs.
"""
_TOPIC = 'title: The program\nas-of: "2011-11-15"\nissues: {}\n'


def read_pages(briefs: str, root: Path, *, claims: str = "") -> Debate:
    """Read a project with one-pagers, about a letter, some news and a table.

    Args:
        briefs: The one-pagers' profiles, as under `briefs:`.
        root: Where the project is written.
        claims: Claims beside those that are always there.
    """
    files = {
        "arguments/topic/topic.yaml": _TOPIC,
        "arguments/topic/claims.yaml": _CLAIMS + claims,
        "arguments/topic/briefs.yaml": f"briefs:\n{briefs}",
        "seeds/sources.yaml": _SOURCES,
        "seeds/letter.txt": _LETTER,
        "seeds/news.txt": _NEWS,
        "seeds/table.csv": _TABLE,
    }
    for name, text in files.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    reading = read_project(root)
    assert not reading.findings, [finding.message for finding in reading.findings]
    return reading.debates[TopicId("topic")]


def compile_page(
    briefs: str,
    root: Path,
    *,
    language: str | None = None,
    row: Mapping[str, str] | None = None,
    claims: str = "",
) -> OnePager:
    """Compile the first one-pager of such a project."""
    debate = read_pages(briefs, root, claims=claims)
    profile = debate.one_pagers[0]
    return build_one_pager(debate, profile, proofs=prove(debate), language=language, row=row)
