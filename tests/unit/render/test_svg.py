"""SVG files: standing alone, with real text, and nothing but text where users wrote it."""

import json
import re
import subprocess
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.maps.talk import debate_of

from argmap.maps.map import Map
from argmap.maps.split import split
from argmap.maps.views import issue_map
from argmap.model.ids import ClaimId, IssueId
from argmap.render.layout import Engine, find_engine, lay_out
from argmap.render.pictures import draw_dot, draw_mermaid, draw_svg
from argmap.render.svg import render_sheets_svg, render_svg
from argmap.render.text import clean

pytestmark = pytest.mark.engine

SVG = "{http://www.w3.org/2000/svg}"
LAKE = """
    Yes: safe
    No: unsafe
    safe because clean / Clean water is safe. unless storm
    safe but cold
    clean: The water is clean. [2]
"""
HOSTILE = [
    "</text></svg><script>alert(1)</script>",
    '"><a href="javascript:alert(1)">x</a>',
    "<b>bold</b>",
    "\\N \\G {a|b} <f0> [label=x]",
    "&lt;&amp;&#60; %3Cscript%3E",
    "]]> <!-- --> <?xml?>",
    "a\"b'c`d` #quot; end",
    "\x00\x1b[31mred\x07 \ud800 \uffff",
    "\u202eright to left\u202c",
]


def lake(text: str | None = None) -> Map:
    """The map of a lake, in which one claim may say anything."""
    map_ = issue_map(debate_of(LAKE), IssueId("issue"))
    if text is None:
        return map_
    changed = [
        replace(b, text=text, full=text, note=text) if b.id == "claim-clean" else b
        for b in map_.boxes
    ]
    return replace(map_, boxes=tuple(changed), title=text, description=text)


def parsed(svg: bytes) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314  our own


def element(svg: bytes, id_: str) -> ET.Element:
    return next(e for e in parsed(svg).iter() if e.get("id") == id_)


def words(of: ET.Element) -> str:
    """The text that is drawn, without titles."""
    return "".join("".join(t.itertext()) for t in of.iter(f"{SVG}text"))


def test_a_file_says_what_it_shows() -> None:
    root = parsed(draw_svg(lake()))
    assert root.get("role") == "graphics-document document"
    assert root.findtext(f"{SVG}title") == "Issue issue"
    assert root.findtext(f"{SVG}desc") == (
        "Argument map of the question “What of issue?”: "
        "5 claims, 1 reason, 1 objection, 1 exception."
    )
    assert root.get("aria-labelledby") == root.find(f"{SVG}title").get("id")  # type: ignore[union-attr]
    assert root.get("aria-describedby") == root.find(f"{SVG}desc").get("id")  # type: ignore[union-attr]


def test_every_box_is_an_element_with_its_text() -> None:
    svg = draw_svg(lake())
    assert words(element(svg, "box-claim-clean")) == "The water is clean.“ 2Yes"
    assert words(element(svg, "box-argument-safe.because.1")) == "becauseunless"
    assert {f"box-{box.id}" for box in lake().boxes} <= {e.get("id") for e in parsed(svg).iter()}


def test_ids_are_unique() -> None:
    ids = [e.get("id") for e in parsed(draw_svg(lake())).iter() if e.get("id")]
    assert len(ids) == len(set(ids)) > 5


def test_the_legend_shows_what_occurs_and_nothing_else() -> None:
    only = issue_map(debate_of("Yes: safe\n safe because clean"), IssueId("issue"))
    drawn = words(parsed(render_svg(lay_out(only))))
    assert "because: a reason" in drawn
    assert "thesis" in drawn
    assert "speaks for: Yes" in drawn
    assert not {w for w in ("but:", "unless:", "unstated", "quotations") if w in drawn}


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_a_claim_says_is_only_text(text: str) -> None:
    svg = draw_svg(lake(text), link_for=lambda _: text)
    expected = "".join(clean(text).split())
    box = element(svg, "box-claim-clean")
    assert "".join(words(box).split()).startswith(expected)
    assert {e.tag.removeprefix(SVG) for e in parsed(svg).iter()} == {
        e.tag.removeprefix(SVG) for e in parsed(draw_svg(lake())).iter()
    }


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(), min_size=1, max_size=80))
def test_any_text_makes_a_file_that_can_be_read(text: str) -> None:
    drawn = words(element(draw_svg(lake(text)), "box-claim-clean"))
    assert "".join(drawn.split()).startswith("".join(clean(text).split()))


@pytest.mark.parametrize(
    "link",
    [
        "#claim-clean",
        "../explorer.html#clean",
        "file.html",
        "https://example.org/a",
        "mailto:a@b.c",
    ],
)
def test_a_box_leads_where_the_evidence_is(link: str) -> None:
    svg = draw_svg(lake(), link_for=lambda claim: link if claim == "clean" else None)
    assert [a.get("href") for a in parsed(svg).iter(f"{SVG}a")] == [link]


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        " javascript:alert(1)",
        "java\tscript:x",
        "file:///etc/passwd",
        "data:text/html,x",
        "//example.org/x",
        "/etc/passwd",
        "vbscript:x",
        "",
    ],
)
def test_a_link_that_could_do_harm_is_left_out(link: str) -> None:
    svg = draw_svg(lake(), link_for=lambda _: link)
    assert list(parsed(svg).iter(f"{SVG}a")) == []


def test_right_to_left_text_is_marked_as_such() -> None:
    box = element(draw_svg(lake("המים נקיים")), "box-claim-clean")
    assert box.find(f".//{SVG}text").get("direction") == "rtl"  # type: ignore[union-attr]


def test_the_parts_of_a_divided_map_lead_to_each_other() -> None:
    reasons = "\n".join(f"safe because r{n}\n r{n} because s{n}" for n in range(9))
    parts = split(issue_map(debate_of(f"Yes: safe\n{reasons}"), IssueId("issue")), most=15)
    root = parsed(render_sheets_svg([lay_out(part) for part in parts]))
    views = {view.get("id") for view in root.iter(f"{SVG}view")}
    links = {a.get("href") for a in root.iter(f"{SVG}a")}
    assert len(views) == len(parts) > 1
    assert links
    assert links <= {f"#{view}" for view in views}


def test_what_is_shown_again_leads_to_where_it_is_argued() -> None:
    talk = "Yes: safe\n safe because clean\n safe because guarded + clean\n clean because tested"
    root = parsed(draw_svg(issue_map(debate_of(talk), IssueId("issue"))))
    (link,) = root.iter(f"{SVG}a")
    assert (link.get("href"), words(link)) == ("#box-claim-clean", "argued on this map")


def test_a_link_has_the_whole_claim_its_side_and_its_evidence_for_a_name() -> None:
    svg = draw_svg(lake(), link_for=lambda claim: "#c" if claim == "clean" else None)
    (link,) = parsed(svg).iter(f"{SVG}a")
    assert link.get("aria-label") == "Yes: The water is clean. (2 quotations)"


@pytest.mark.slow
def test_five_thousand_claims_are_drawn_in_parts() -> None:
    talk = "\n".join(f"c{n // 4} because c{n}" for n in range(1, 5000))
    svg = draw_svg(issue_map(debate_of(f"Yes: c0\n{talk}"), IssueId("issue")))
    drawn = {e.get("id") for e in parsed(svg).iter() if e.get("id")}
    assert {f"box-claim-c{n}" for n in range(5000)} <= drawn


@pytest.mark.parametrize("text", HOSTILE)
def test_dot_holds_it_as_text_too(text: str) -> None:
    assert graph(draw_dot(lake(text))) == graph(draw_dot(lake("plain")))


@pytest.mark.parametrize("text", HOSTILE)
def test_mermaid_holds_it_as_text_too(text: str) -> None:
    hostile, plain = draw_mermaid(lake(text)).splitlines(), draw_mermaid(lake("x")).splitlines()
    changed = [line for line in hostile if line not in plain]
    assert len(hostile) == len(plain)
    assert [re.sub(r'"[^"<>`\\]*"', '""', line) for line in changed] == ['  b2[""]']


def graph(dot: str) -> tuple[set[str], list[tuple[str, str]]]:
    """The nodes and edges that Graphviz finds in DOT text."""
    program = find_engine(Engine.PURE)
    assert program is not None
    done = subprocess.run([program, "-Tjson0"], input=dot.encode(), capture_output=True, check=True)
    found = json.loads(done.stdout)
    names = [node["name"] for node in found["objects"]]
    edges = [(names[edge["tail"]], names[edge["head"]]) for edge in found["edges"]]
    return set(names), edges


def test_a_claim_links_by_its_own_id() -> None:
    seen: list[ClaimId] = []
    draw_svg(lake(), link_for=seen.append)
    assert set(seen) == {"safe", "unsafe", "clean", "storm", "cold"}
