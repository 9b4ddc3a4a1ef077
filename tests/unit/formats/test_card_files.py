"""Reading files of cards: a Word file in, its tags, cites, bodies and layers out."""

from __future__ import annotations

from collections import Counter

import pytest
from tests.word_files import VERBATIM, card, page_file, paragraph, run, style, word_file, zipped

from argmap.briefs.blocks import Run
from argmap.formats.card_files.card_file import NO_CITE, NO_TAG, Card, CardFile
from argmap.formats.card_files.read import ReadCards, read_card_file
from argmap.reading.documents.extract import Unreadable

REST = " (Barry C. Lynn, director, “The Antitrust Case,” https://example.org/a)"
BODY = "The people of the town say that they no longer call the police when something happens."


def read(data: bytes) -> CardFile:
    found = read_card_file(data, file="cards.docx")
    assert isinstance(found, ReadCards)
    return found.cards


def the_card(*bodies: str, styles: str = VERBATIM) -> Card:
    cards = read(word_file(card("The tag.", "Lynn 21", REST, *bodies), styles=styles)).cards
    assert len(cards) == 1
    return cards[0]


def marks(one: Card) -> list[tuple[str, str]]:
    return [
        (run.text, "u" * run.underlined + "e" * run.emphasised + "r" * run.read)
        for paragraph in one.body
        for run in paragraph
    ]


def shape(cards: CardFile) -> list[str]:
    """The tags of a file, each with the number of its cards."""
    return [f"{tag.text} {len(tag.cards)}" for tag in cards.tags]


# ------------------------------------------------------------------ as Verbatim has it


def test_headings_tags_cites_and_bodies() -> None:
    cards = read(
        word_file(
            paragraph("1AC", style="Heading1"),
            paragraph("Advantages", style="Heading2"),
            paragraph("Trust", style="Heading3"),
            card("The tag.", "Lynn 21", REST, BODY, "A second paragraph."),
            paragraph("An analytic.", style="Heading4"),
            paragraph("AT: Crime", style="Heading3"),
            card("Another tag.", "Sweet 3", " (a judge)", BODY),
        )
    )
    first, second = cards.parts
    assert (first.pocket, first.hat, first.block) == ("1AC", "Advantages", "Trust")
    assert (second.pocket, second.hat, second.block) == (None, None, "AT: Crime")
    assert shape(cards) == ["The tag. 1", "An analytic. 0", "Another tag. 1"]
    cite = cards.cards[0].cite
    assert (cite.written, cite.spoken) == (f"Lynn 21{REST}", ("Lynn 21",))
    assert len(cards.cards[0].body) == 2
    assert cards.cards[0].paragraph == 5


def test_layers_are_nested_and_space_lies_between_words() -> None:
    body = paragraph(
        run("Some "),
        run("people ", "StyleUnderline"),
        run("say ", "StyleUnderline", look="mark"),
        run("never", "Emphasis", look="mark"),
        run(" again"),
    )
    assert marks(the_card(body)) == [
        ("Some ", ""),
        ("people ", "u"),
        ("say ", "ur"),
        ("never", "uer"),
        (" again", ""),
    ]


def test_highlight_alone_is_what_matters() -> None:
    assert marks(the_card(paragraph(run("All "), run("this", look="mark")))) == [
        ("All ", ""),
        ("this", "ur"),
    ]


def test_the_cutter_signs_behind_two_strokes() -> None:
    cards = read(word_file(card("The tag.", "Lynn 21", " (a judge) //AB", BODY)))
    cite = cards.cards[0].cite
    assert (cite.written, cite.cutter) == ("Lynn 21 (a judge)", "AB")


# ------------------------------------------------------------------ as real files are


@pytest.mark.parametrize("look", ["b u box", "u box"])
def test_a_box_drawn_by_hand_is_emphasis(look: str) -> None:
    body = paragraph(run("plain "), run("line", look="u"), run(" and "), run("hit", look=look))
    assert marks(the_card(body))[-1] == ("hit", "ue")


def test_a_shade_is_a_highlight_and_white_is_not() -> None:
    body = paragraph(run("read", look="u shade"), run(" not", look="u paper"))
    assert marks(the_card(body)) == [("read", "ur"), (" not", "u")]


def test_the_style_of_a_heading_s_letters_underlines_a_body() -> None:
    assert marks(the_card(paragraph(run("a "), run("line", "Heading3Char")))) == [
        ("a ", ""),
        ("line", "u"),
    ]
    without = VERBATIM.replace('w:styleId="Heading3Char"', 'w:styleId="Gone"')
    assert marks(the_card(paragraph(run("line", "Heading3Char")), styles=without)) == [
        ("line", "u")
    ]


def test_bold_in_a_file_that_underlines_nothing_else_is_no_emphasis() -> None:
    body = paragraph(run("plain "), run("line", look="b u"))
    assert marks(the_card(body)) == [("plain ", ""), ("line", "u")]


def test_the_italics_of_any_word_file_are_no_emphasis() -> None:
    italic = VERBATIM.replace(style("Emphasis", "Emphasis", kind="character", look="b u box"), "")
    italic += style("Emphasis", "Emphasis", kind="character", look="i")
    assert marks(the_card(paragraph(run("so "), run("it", "Emphasis")), styles=italic)) == [
        ("so it", "")
    ]


def test_addresses_are_not_underlined() -> None:
    assert marks(the_card(paragraph(run("See "), run("https://a.org", "Hyperlink")))) == [
        ("See https://a.org", "")
    ]


def test_styles_are_known_by_one_alias_among_dozens() -> None:
    many = ",".join(f"small text{n}" for n in range(60))
    styles = "".join(
        (
            style("a1", "Whatever", aliases=f"{many},Tag,{many}"),
            style("a2", "Something", kind="character", look="b", aliases=f"{many},Cite"),
            style("a3", "Other", kind="character", look="u", aliases=f"Underline,{many}"),
        )
    )
    file = word_file(
        paragraph("The tag.", style="a1"),
        paragraph(run("Lynn 21", "a2"), run(REST)),
        paragraph(run("plain "), run("line", "a3")),
        styles=styles,
    )
    cards = read(file)
    assert shape(cards) == ["The tag. 1"]
    assert marks(cards.cards[0]) == [("plain ", ""), ("line", "u")]


def test_an_id_goes_before_a_name_and_a_name_before_an_alias() -> None:
    styles = VERBATIM + style("Heading4x", "Cards", aliases="Tag,Block,heading 1", base="Heading4")
    cards = read(
        word_file(
            card("The tag.", "Lynn 21", REST, paragraph(BODY, style="Heading4x")), styles=styles
        )
    )
    assert shape(cards) == ["The tag. 1"]


def test_what_a_style_is_based_on_tells_its_role() -> None:
    styles = VERBATIM + style("MyTag", "My own", base="Heading4")
    cards = read(
        word_file(
            paragraph("The tag.", style="MyTag"),
            paragraph(run("Lynn 21", "Style13ptBold"), run(REST)),
            paragraph(BODY),
            styles=styles,
        )
    )
    assert shape(cards) == ["The tag. 1"]


def test_styles_that_go_round_are_read() -> None:
    styles = style("One", "one", base="Two") + style("Two", "two", base="One")
    assert shape(read(word_file(paragraph("Words.", style="One"), styles=styles))) == ["Words. 0"]


def test_older_vocabularies() -> None:
    styles = "".join(
        (
            style("BlockHeadings", "Block Headings"),
            style("Tags", "Tags"),
            style("Cites", "Cites"),
            style("Cards", "Cards"),
            style("Nothing", "Nothing"),
            style("AuthorDate", "Author-Date", kind="character", look="b"),
            style("DebateUnderline", "Debate Underline", kind="character", look="b u"),
            style("DebateHighlighted", "Debate Highlighted", kind="character", look="b u"),
        )
    )
    cards = read(
        word_file(
            paragraph("AT: Crime", style="BlockHeadings"),
            paragraph("The tag.", style="Tags"),
            paragraph("", style="Nothing"),
            paragraph(
                run("Lynn", "AuthorDate"),
                run(", director, "),
                run("2021", "AuthorDate"),
                style="Cites",
            ),
            paragraph(
                run("plain "),
                run("line ", "DebateUnderline"),
                run("read", "DebateHighlighted"),
                style="Cards",
            ),
            styles=styles,
        )
    )
    assert cards.parts[0].block == "AT: Crime"
    assert cards.cards[0].cite.spoken == ("Lynn", "2021")
    assert marks(cards.cards[0]) == [("plain ", ""), ("line ", "u"), ("read", "ur")]


def test_analytics_and_undertags_have_styles_in_some_templates() -> None:
    styles = VERBATIM + style("MyAnalytics", "Analytics") + style("Undertag", "Undertag")
    cards = read(
        word_file(
            paragraph("Reasoning.", style="MyAnalytics"),
            paragraph("The tag.", style="Heading4"),
            paragraph("A remark.", style="Undertag"),
            paragraph(run("Lynn 21", "Style13ptBold"), run(REST)),
            paragraph(BODY),
            styles=styles,
        )
    )
    assert shape(cards) == ["Reasoning. 0", "The tag. 1", "A remark. 0"]


def test_a_cite_of_two_lines() -> None:
    cards = read(
        word_file(
            paragraph("The tag.", style="Heading4"),
            paragraph(run("Lynn 21", "Style13ptBold")),
            paragraph("(Barry C. Lynn, director, https://example.org/a)"),
            paragraph(BODY),
        )
    )
    assert cards.cards[0].cite.written == "Lynn 21 (Barry C. Lynn, director, https://example.org/a)"
    assert len(cards.cards[0].body) == 1


@pytest.mark.parametrize(
    "cite",
    [
        "Beckley ’20 [Michael; Associate Professor of Politics; “Title”; https://a.org]",
        "Reinhart 21 - Tara Reinhart, head of the antitrust group",
        "Sweet 3 (Robert W. Sweet, a judge)",
        "Aaron Hardy, creator of Verbatim, 1-1-2020, “Title”, https://a.org",
        "Smith and Jones, 2019 (professors)",
        "McDonald et al. 12/3/18 (economists)",
        "O’Neil n.d. (a coach)",
    ],
)
def test_cites_that_no_style_marks(cite: str) -> None:
    cards = read(
        word_file(paragraph("The tag.", style="Heading4"), paragraph(cite), paragraph(BODY))
    )
    assert [card.cite.written for card in cards.cards] == [cite]


@pytest.mark.parametrize(
    "body",
    [
        "In 2020, the court held that nothing of this kind had ever been meant by the law.",
        "The plan costs 20 (billion) and nobody knows who is going to pay for it in the end.",
    ],
)
def test_a_body_with_a_year_is_no_cite(body: str) -> None:
    cards = read(word_file(card("The tag.", "Lynn 21", REST, BODY, body, BODY)))
    assert len(cards.cards) == 1
    assert len(cards.cards[0].body) == 3


def test_a_second_card_under_the_same_tag() -> None:
    cards = read(
        word_file(
            card("The tag.", "Lynn 21", REST, BODY),
            paragraph(run("Sweet 3", "Style13ptBold"), run(" (a judge)")),
            paragraph(BODY),
        )
    )
    assert shape(cards) == ["The tag. 2"]


def test_a_card_counted_behind_its_tag_belongs_to_the_claim_before() -> None:
    cards = read(
        word_file(
            card("The tag.", "Lynn 21", REST, BODY), card("Card 2: The tag.", "Sweet 3", REST, BODY)
        )
    )
    assert shape(cards) == ["The tag. 2"]


def test_a_card_without_a_cite_is_kept_and_told() -> None:
    found = read_card_file(
        word_file(paragraph("The tag.", style="Heading4"), paragraph(run(BODY, look="u"))), file="x"
    )
    assert isinstance(found, ReadCards)
    assert found.cards.cards[0].cite.written == NO_CITE
    assert [finding.code for finding in found.findings] == ["card-without-cite"]


def test_words_under_a_tag_without_a_cite_are_analytics() -> None:
    cards = read(word_file(paragraph("The plan.", style="Heading4"), paragraph("Do it well.")))
    assert shape(cards) == ["The plan. 0", "Do it well. 0"]


def test_a_remark_between_tag_and_cite_is_kept_behind_the_card() -> None:
    cards = read(
        word_file(
            paragraph("The tag.", style="Heading4"),
            paragraph("Read this only against plans."),
            paragraph(run("Lynn 21", "Style13ptBold"), run(REST)),
            paragraph(BODY),
        )
    )
    assert shape(cards) == ["The tag. 1", "Read this only against plans. 0"]


def test_a_file_of_bold_and_underline_alone() -> None:
    bold = [
        paragraph(run("CONTENTION ONE", look="b u", size=16)),
        paragraph(run("Trust is gone.", look="b")),
        paragraph(run("Lynn 21", look="b"), run(REST)),
        paragraph(run("The people "), run("never call", look="b u"), run(" the police.")),
        paragraph(run("Crime rises.", look="b")),
        paragraph(run("Sweet 3", look="b"), run(" (Robert W. Sweet, a judge)")),
        paragraph(run("The rate "), run("doubled", look="b u"), run(" in a year.")),
    ]
    cards = read(word_file(*bold, styles=""))
    assert cards.parts[0].block == "CONTENTION ONE"
    assert shape(cards) == ["Trust is gone. 1", "Crime rises. 1"]
    assert marks(cards.cards[1]) == [("The rate ", ""), ("doubled", "u"), (" in a year.", "")]


def test_cards_that_a_program_cut_without_headings() -> None:
    cards = read(
        word_file(
            paragraph("Trust is gone."),
            paragraph("Lynn 21 (Barry C. Lynn, director, https://example.org/a)"),
            paragraph(run("The people "), run("never call", look="u mark"), run(" the police.")),
            styles="",
        )
    )
    assert shape(cards) == ["Trust is gone. 1"]


def test_cite_and_body_in_one_paragraph() -> None:
    rest = run(" The people of the town " + "say that they " * 8), run("never call", look="u")
    cards = read(
        word_file(
            paragraph("Trust is gone.", style="Heading4"),
            paragraph(run("Lynn 21 (Barry [B.] Lynn, director)"), *rest),
        )
    )
    assert cards.cards[0].cite.written == "Lynn 21 (Barry [B.] Lynn, director)"
    assert marks(cards.cards[0])[-1] == ("never call", "u")


def test_a_broken_line_parts_tag_cite_and_body() -> None:
    line = "<w:r><w:br/></w:r>"
    cards = read(
        word_file(
            paragraph(
                run("The tag."), line, run("Lynn 21", "Style13ptBold"), run(REST), style="Heading4"
            ),
            paragraph(BODY),
            paragraph("Next tag.", style="Heading4"),
            paragraph(run("Sweet 3", "Style13ptBold"), run(REST), line, run(BODY)),
        )
    )
    assert shape(cards) == ["The tag. 1", "Next tag. 1"]


def test_a_card_without_a_tag_is_kept_and_told() -> None:
    file = word_file(
        paragraph("1AC", style="Heading1"),
        paragraph(run("Lynn 21", "Style13ptBold"), run(REST)),
        paragraph(BODY),
    )
    found = read_card_file(file, file="x")
    assert isinstance(found, ReadCards)
    assert shape(found.cards) == [f"{NO_TAG} 1"]
    assert [finding.code for finding in found.findings] == ["card-without-tag"]


# ------------------------------------------------------------------ nothing is lost

MESSY = word_file(
    paragraph("Contents .... 1", style="TOC1"),
    paragraph("1AC", style="Heading1"),
    card("The tag.", "Lynn 21", REST, BODY),
    "<w:tbl><w:tr><w:tc>"
    + paragraph("cell one")
    + "</w:tc><w:tc>"
    + paragraph("cell two")
    + "</w:tc></w:tr></w:tbl>",
    paragraph(
        run("kept "),
        "<w:ins><w:r><w:t>inserted </w:t></w:r></w:ins>",
        "<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>",
        run("hidden ", look="hidden"),
        "<w:hyperlink><w:r><w:t>linked</w:t></w:r></w:hyperlink>",
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r>',
        '<w:r><w:footnoteReference w:id="3"/></w:r>',
        '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/><w:sym w:font="X" w:char="F0EE"/></w:r>',
    ),
    "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
    + paragraph("boxed words")
    + "</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
    + paragraph("boxed words")
    + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
    '<w:p><w:r><w:drawing><a:blip r:embed="rId9"/></w:drawing></w:r></w:p>',
    "<w:sdt><w:sdtContent>" + paragraph("in a control") + "</w:sdtContent></w:sdt>",
    notes={
        "footnotes": f'<w:footnote w:id="3">{paragraph("a note below")}</w:footnote>',
        "comments": f'<w:comment w:id="1">{paragraph("who cut this")}</w:comment>',
        "header": paragraph("School 2026"),
    },
)


def test_what_is_no_card_s_is_told_with_its_paragraph() -> None:
    left = {(one.what.name, one.paragraph, one.words) for one in read(MESSY).left_out}
    assert left == {
        ("CONTENTS", 1, "Contents .... 1"),
        ("DELETED", 8, "deleted"),
        ("FOOTNOTE", 8, "a note below"),
        ("SYMBOL", 8, "U+F0EE"),
        ("PICTURE", 11, ""),
        ("COMMENT", 1, "who cut this"),
        ("HEADER", 1, "School 2026"),
    }


def test_every_word_is_in_the_cards_or_among_what_is_left_out() -> None:
    cards = read(MESSY)
    said = Counter(words_of(cards))
    wanted = (
        "1AC The tag. Lynn 21 (Barry C. Lynn, director, “The Antitrust Case,” "
        f"https://example.org/a) {BODY} cell one cell two kept inserted hidden linked→ boxed words "
        "in a control Contents .... 1 deleted a note below who cut this School 2026 U+F0EE"
    )
    assert said == Counter(wanted.split())


def words_of(cards: CardFile) -> list[str]:
    texts = [one.words for one in cards.left_out]
    for part in cards.parts:
        texts += [heading for heading in (part.pocket, part.hat, part.block) if heading]
        for tag in part.tags:
            texts.append(tag.text)
            for one in tag.cards:
                texts.append(one.cite.written)
                texts += ["".join(run.text for run in paragraph) for paragraph in one.body]
    return " ".join(texts).split()


# ------------------------------------------------------------------ what is no file of cards


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "it is empty"),
        (b"just text", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "password"),
        (zipped({"a.txt": "text"}), "damaged"),
        (zipped({"word/document.xml": "<w:document"}), "damaged"),
        (word_file(paragraph("x"))[:-40], "damaged"),
        (word_file(), "no words"),
        (
            word_file(paragraph("&", style="Heading4"), head='<!DOCTYPE d [<!ENTITY e "e">]>'),
            "damaged",
        ),
        (
            word_file(
                "<w:p><w:r><w:t>&e;</w:t></w:r></w:p>",
                head='<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
            ),
            "damaged",
        ),
        (zipped({"word/document.xml": b"<a>" * 100_000}), "damaged"),
    ],
)
def test_what_is_no_word_file_is_refused_in_words(data: bytes, reason: str) -> None:
    found = read_card_file(data, file="cards.docx")
    assert isinstance(found, Unreadable)
    assert reason in found.reason


def test_a_bomb_is_not_unpacked() -> None:
    found = read_card_file(zipped({"word/document.xml": b" " * 120_000_000}), file="cards.docx")
    assert isinstance(found, Unreadable)
    assert "unpacks to more" in found.reason


def test_a_file_with_the_names_of_the_strict_standard_is_read() -> None:
    loose = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    document = f'<w:document xmlns:w="{loose}"><w:body>{paragraph("Words.")}</w:body></w:document>'
    assert shape(read(zipped({"word/document.xml": document.replace(loose, strict)}))) == [
        "Words. 0"
    ]


def test_the_findings_point_to_the_paragraph_as_a_line() -> None:
    found = read_card_file(page_file("Heading4| The tag.\nUnderlined| Words of it.\n"), file="x")
    assert isinstance(found, ReadCards)
    span = found.places.span(found.findings[0].at.place)
    assert (span.file, span.line) == ("x", 2)


def test_runs_carry_the_text_once() -> None:
    assert the_card("One.").body == ((Run("One."),),)
