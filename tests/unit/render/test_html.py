from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode
from tests.unit.briefs.building import Document, Quote, Reason, Said, build, profile

from argmap.analysis.quotations import prove
from argmap.analysis.weighing.assessment import assess
from argmap.briefs.blocks import Run
from argmap.briefs.debate_file import build_file
from argmap.briefs.document import Brief
from argmap.briefs.dossier import open_dossier
from argmap.model.issues import Side
from argmap.render.disarm import disarm_html
from argmap.render.html import check_templates, render_brief_html
from argmap.render.inline import body_html, text_html

HOSTILE = "A </script><script>alert(1)</script> {{ 7*7 }} {% raw %} “claim” & 'more' \x00."
TEXT = "The lake is cold. Nobody guards it.\n\nThe sign reads שלום עולם and more."


def make(claim: str = "The lake is not safe.", **source: object) -> Brief:
    debate = build(
        {
            "unsafe": Said(claim, because=(Reason(("cold", "sign"), warrant="Cold kills."),)),
            "cold": Said("It is cold.", (Quote("notice", "The lake is cold", read=("cold",)),)),
            "sign": Said("There is a sign.", (Quote("notice", "שלום עולם"),)),
        },
        sources={"notice": Document(TEXT, extra=source)},
        positions={"unsafe": ("No", Side.PRO)},
    )
    return build_file(open_dossier(assess(debate), profile(), proofs=prove(debate)))


def page(brief: Brief, own: Path | None = None) -> LexborHTMLParser:
    made = render_brief_html(brief, own_templates=own)
    assert made.html is not None
    return LexborHTMLParser(made.html)


def first(node: LexborHTMLParser | LexborNode, selector: str) -> LexborNode:
    found = node.css_first(selector)
    assert found is not None
    return found


def test_hostile_text_is_only_text() -> None:
    made = page(make(HOSTILE))
    assert made.css("script") == []
    heads = [head.text() for head in made.css("h5.tag")]
    assert HOSTILE.replace("\x00", "\ufffd") in heads


def test_the_page_is_sealed_and_needs_no_script() -> None:
    made = page(make())
    policy = first(made, "meta[http-equiv]").attributes["content"] or ""
    assert policy.startswith("default-src 'none'")
    assert made.css("script, link, iframe, img[src^=http]") == []


def test_headings_never_jump() -> None:
    levels = [int(str(n.tag)[1]) for n in page(make()).css("h1, h2, h3, h4, h5, h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(b <= a + 1 for a, b in pairwise(levels))


def test_ids_are_unique_and_every_link_inside_leads_somewhere() -> None:
    made = page(make())
    ids = [node.attributes["id"] for node in made.css("[id]")]
    assert len(ids) == len(set(ids))
    links = [n.attributes["href"] or "" for n in made.css("a[href^='#']")]
    assert len(links) > 10
    assert {link[1:] for link in links} <= set(ids)


def test_a_card_shows_its_layers() -> None:
    card = first(page(make()), ".contention .card")
    assert first(card, "u").text() == "The lake is cold"
    assert first(card, "mark").text() == "cold"
    assert first(card, "p.body").text() == "The lake is cold. Nobody guards it."
    assert first(card, ".cite strong").text() == "Nystrom 11"


def test_reasoning_never_looks_like_evidence() -> None:
    thesis = first(page(make()), ".contention .thesis")
    assert thesis.css(".card") == []
    assert first(thesis, ".remark").text() == "reasoning, no card"


def test_other_scripts_bear_their_language_and_direction() -> None:
    assert str(text_html("say שלום עולם (peace)")) == (
        'say <span lang="he" dir="rtl">שלום עולם</span> (peace)'
    )
    assert 'lang="ru"' in text_html("Правительство")


def test_the_stop_of_a_right_to_left_sentence_stands_at_its_left() -> None:
    assert str(text_html("שלום עולם.")) == '<span lang="he" dir="rtl">שלום עולם.</span>'
    assert str(text_html("say שלום.")) == 'say <span lang="he" dir="rtl">שלום</span>.'


def test_a_right_to_left_paragraph_is_set_from_the_right() -> None:
    body = str(body_html((Run("שלום. "), Run("עולם", underlined=True))))
    assert body.startswith('<span class="rtl" dir="rtl">')
    assert "<u>" in body
    assert "rtl" not in str(body_html((Run("peace. "), Run("world", underlined=True))))


@pytest.mark.parametrize(
    ("url", "links"), [("https://example.org/x", 1), ("javascript:alert(1)", 0)]
)
def test_only_safe_addresses_become_links(url: str, links: int) -> None:
    made = page(make(url=url))
    assert len(made.css(f".source a[href='{url}']")) == links
    assert url in first(made, ".source").text()


def test_the_same_brief_gives_the_same_page() -> None:
    assert render_brief_html(make()).html == render_brief_html(make()).html


def test_a_projects_template_replaces_ours_and_is_disarmed(tmp_path: Path) -> None:
    (tmp_path / "cover.html").write_text(
        "<h1 onclick='x()'>{{ brief.title }}!</h1><script>alert(1)</script>"
        "<a href='javascript:alert(1)'>a</a><a rel=attachment href='file:///etc/passwd'>b</a>"
        "<link rel=attachment href='/etc/passwd'><img src='http://example.org/i.png'>",
        "utf-8",
    )
    made = page(make(), tmp_path)
    assert first(made, "h1").text() == "A debate file!"
    assert made.css("script, link, [onclick], [rel], img[src]") == []
    assert made.css("a[href^=javascript], a[href^=file]") == []


def test_a_mistake_in_a_template_is_found_without_making_anything(tmp_path: Path) -> None:
    (tmp_path / "cover.html").write_text("\n{{ brief.titel }}", "utf-8")
    (finding,) = check_templates(make(), own_templates=tmp_path)
    assert finding.code == "template-error"
    made = render_brief_html(make(), own_templates=tmp_path)
    assert made.html is None
    assert made.findings == (finding,)
    assert check_templates(make(), own_templates=tmp_path / "none") == ()


@pytest.mark.parametrize(
    "html",
    [
        "<base href='http://example.org/'>",
        "<meta http-equiv='refresh' content='0;url=http://example.org'>",
        "<object data='/etc/passwd'></object>",
        "<svg><a xlink:href='javascript:alert(1)'>x</a></svg>",
        "<form action='http://example.org'><input></form>",
        "<body onload='x()'>",
    ],
)
def test_what_acts_or_reaches_out_is_taken_away(html: str) -> None:
    left = disarm_html(f"<html><body><p>kept</p>{html}</body></html>")
    assert "kept" in left
    assert not re.search(r"example\.org|passwd|javascript|onload", left)
