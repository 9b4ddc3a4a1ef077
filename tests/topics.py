"""Topics told on one page: first what stands in `topic.yaml`, from `claims:` on the claims."""

from __future__ import annotations

from pathlib import Path

from argmap.model.debate import Debate
from argmap.model.ids import TopicId
from argmap.reading.project import read_project

_HEAD = "title: Topic\nissues: {}\n"
_SOURCES = """\
sources:
  report: {file: report.txt, type: report, title: Report}
  rumour: {file: rumour.txt, type: report, title: Rumour, weight: 0.4, weight-reason: Hearsay}
"""


def read_topic(page: str, root: Path) -> Debate:
    """Read a page's debate; its evidence may be from a `report`, or a `rumour` of weight 0.4."""
    head, _, claims = f"\n{page}".partition("\nclaims:")
    files = {
        "arguments/topic/topic.yaml": head.strip() + "\n" if head.strip() else _HEAD,
        "arguments/topic/claims.yaml": f"claims:{claims}",
        "seeds/sources.yaml": _SOURCES,
        "seeds/report.txt": "So it is.\n",
        "seeds/rumour.txt": "So they say.\n",
    }
    for name, text in files.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    reading = read_project(root)
    assert reading.findings == ()
    return reading.debates[TopicId("topic")]
