from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.render.card_briefs import argument, brief, card, claim, party, section
from tests.unit.render.word_cards import W, merged, part, read_word, tree

from argmap.analysis.attacks import Move
from argmap.briefs.blocks import (
    Budget,
    Footing,
    Load,
    Paragraph,
    Question,
    Questions,
    ReadTime,
    Run,
    Step,
    Table,
    Voice,
)
from argmap.briefs.document import SectionKind
from argmap.briefs.words import Link, Reference, Style, Text, Words, plain
from argmap.model.papers import Paper
from argmap.model.profiles import AnalyticStyle
from argmap.render.docx.document import render_docx

_STYLES = {
    "Normal": ("Normal", "Normal/Card"),
    "DefaultParagraphFont": ("Default Paragraph Font", None),
    "TableNormal": ("Normal Table", None),
    "NoList": ("No List", None),
    "Heading1": ("heading 1", "Pocket"),
    "Heading1Char": ("Heading 1 Char", "Pocket Char"),
    "Heading2": ("heading 2", "Hat"),
    "Heading2Char": ("Heading 2 Char", "Hat Char"),
    "Heading3": ("heading 3", "Block"),
    "Heading3Char": ("Heading 3 Char", "Block Char"),
    "Heading4": ("heading 4", "Tag"),
    "Heading4Char": ("Heading 4 Char", "Tag Char"),
    "Style13ptBold": ("Style 13 pt Bold", "Cite"),
    "StyleUnderline": ("Style Underline", "Underline"),
    "Emphasis": ("Emphasis", None),
}
_TABLE = Table(
    caption=(), columns=("They say", "Read"), rows=((plain("Trust is fine"), plain("AT: Trust")),)
)


def styles(data: bytes) -> dict[str, tuple[str, str | None]]:
    found = {}
    for style in tree(data, "word/styles.xml").findall(f"{W}style"):
        name, alias = style.find(f"{W}name"), style.find(f"{W}aliases")
        assert name is not None
        alias_words = None if alias is None else alias.get(f"{W}val")
        found[style.get(f"{W}styleId", "")] = (name.get(f"{W}val", ""), alias_words)
    return found


def look(data: bytes, style: str) -> dict[str, str]:
    """A style's formatting as one flat table."""
    (found,) = tree(data, "word/styles.xml").findall(f"{W}style[@{W}styleId='{style}']")
    properties = [*found.iterfind(f"{W}pPr/*"), *found.iterfind(f"{W}rPr/*")]
    return {each.tag.removeprefix(W): each.get(f"{W}val", "") for each in properties}


def test_the_styles_are_those_that_verbatim_knows_and_no_others() -> None:
    assert styles(render_docx(brief(party(claim("A claim.", card()))))) == _STYLES


def test_a_style_for_analytics_is_there_only_where_the_profile_wants_it() -> None:
    data = render_docx(brief(party(claim("It is so.")), analytics=AnalyticStyle.ANALYTIC))
    own = {"Analytic": ("Analytic", None), "AnalyticChar": ("Analytic Char", None)}
    assert styles(data) == _STYLES | own
    assert '<w:pStyle w:val="Analytic"/>' in part(data, "word/document.xml")


def test_pockets_hats_blocks_and_tags_look_as_in_verbatim() -> None:
    data = render_docx(brief(party(claim("A claim.", card()))))
    sizes = {name: look(data, f"Heading{name}")["sz"] for name in "1234"}
    assert sizes == {"1": "52", "2": "44", "3": "32", "4": "26"}
    lines = {name: look(data, f"Heading{name}")["u"] for name in "1234"}
    assert lines == {"1": "none", "2": "double", "3": "single", "4": "none"}
    levels = {name: look(data, f"Heading{name}")["outlineLvl"] for name in "1234"}
    assert levels == {"1": "0", "2": "1", "3": "2", "4": "3"}
    assert [name for name in "1234" if "pageBreakBefore" in look(data, f"Heading{name}")] == [
        "1", "2", "3",
    ]  # fmt: skip
    assert [name for name in "1234" if "pBdr" in look(data, f"Heading{name}")] == ["1"]
    assert [name for name in "1234" if look(data, f"Heading{name}").get("jc")] == ["1", "2", "3"]
    assert all("keepNext" in look(data, f"Heading{name}") for name in "1234")


def test_the_layers_of_a_body_look_as_in_verbatim() -> None:
    data = render_docx(brief(party(claim("A claim.", card()))))
    assert look(data, "Style13ptBold") == {
        "rFonts": "", "b": "", "sz": "26", "szCs": "26", "u": "none",
    }  # fmt: skip
    assert look(data, "StyleUnderline")["b"] == "0"
    assert look(data, "StyleUnderline")["u"] == "single"
    assert look(data, "Emphasis")["b"] == ""
    assert look(data, "Emphasis")["u"] == "single"


def test_a_card_is_a_tag_a_cite_in_one_line_and_its_whole_paragraphs() -> None:
    (read,) = read_word(render_docx(brief(party(claim("Trust is damaged.", card()))))).cards
    assert read.tag == "Trust is damaged."
    assert read.above == ("Affirmative", "Blocks", "AT: Trust is fine")
    assert read.cite == [("Lynn 21", True), (" (Barry Lynn, “Power,” p. 4) //AB", False)]
    assert read.body == [
        [
            ("Nobody is sure. ", ""),
            ("Trust has been ", "u"),
            ("badly", "eh"),
            (" damaged", "uh"),
            (" in most towns.", ""),
        ],
        [("It may come back.", "h")],
    ]


_CHARACTERS = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff")
_RUNS = st.builds(
    Run, st.text(_CHARACTERS, max_size=8), st.booleans(), st.booleans(), st.booleans()
)
_BODIES = st.lists(st.lists(_RUNS, max_size=5).map(tuple), max_size=3).map(tuple)


def shape(run: Run) -> str:
    under = "e" if run.emphasised else "u" * run.underlined
    return under + "h" * run.read


@given(bodies=st.lists(_BODIES, min_size=1, max_size=3), cite=st.text(_CHARACTERS, min_size=1))
def test_every_card_can_be_read_again_letter_by_letter(
    bodies: list[tuple[tuple[Run, ...], ...]], cite: str
) -> None:
    whole: tuple[tuple[Run, ...], ...] = ((Run("At least this.", underlined=True),),)
    line: Words = (Text("Lynn 21", Style.STRONG), Text(cite))
    cards = [card(line=line, body=body + whole) for body in bodies]
    read = read_word(render_docx(brief(party(claim("It is so.", *cards))))).cards
    assert [each.cite for each in read] == [[("Lynn 21", True), (cite, False)]] * len(cards)
    for each, made in zip(read, cards, strict=True):
        said = [
            merged((run.text, shape(run)) for run in paragraph if run.text)
            for paragraph in made.body
            if "".join(run.text for run in paragraph).strip()
        ]
        assert each.body == said


def test_characters_that_no_word_file_may_hold_are_replaced() -> None:
    odd = card(body=((Run("a\x00b\ud800c\td\x0be"),),))
    (read,) = read_word(render_docx(brief(party(claim("Odd\x07.", odd))))).cards
    assert read.tag == "Odd\ufffd."
    assert read.body == [[("a\ufffdb\ufffdc d\ufffde", "whole")]]


def test_a_card_of_which_nothing_is_marked_keeps_its_size() -> None:
    plain_card = card(body=((Run("All of "), Run("this", emphasised=True), Run(".")),))
    (read,) = read_word(render_docx(brief(party(claim("So.", plain_card))))).cards
    assert read.body == [[("All of ", "whole"), ("this", "e"), (".", "whole")]]


def test_a_cite_that_is_only_its_short_form_is_said_once() -> None:
    (read,) = read_word(render_docx(brief(party(claim("So.", card(line=plain("Lynn 21"))))))).cards
    assert read.cite == [("Lynn 21", True)]


def test_parts_without_headings_leave_no_remark_below_a_card() -> None:
    first = section("", claim("So.", card()))
    second = section("", Paragraph(plain("They say no.")), _TABLE, claim("Yes.", card()))
    pocket = section("1AC", kind=SectionKind.PARTY, sections=(first, second))
    assert read_word(render_docx(brief(pocket))).analytics == [
        "They say no.",
        "They say: Trust is fine; Read: AT: Trust",
    ]


def test_a_block_keeps_its_rank_wherever_it_stands() -> None:
    pocket = section(
        "1AC", kind=SectionKind.PARTY, sections=(section("AT: Trust", claim("So.", card())),)
    )
    assert read_word(render_docx(brief(pocket))).headings == [(1, "1AC"), (3, "AT: Trust")]


def test_what_an_argument_does_stands_before_its_first_premise_only() -> None:
    file = read_word(
        render_docx(
            brief(
                party(
                    argument("1", move=Move.TURN, premises=2, warrant="It matters."),
                    claim("First.", number="1a"),
                    argument("1a.1", depth=1, warrant="Below."),
                    claim("Deeper.", number="1a.1", depth=1),
                    claim("Second.", number="1b"),
                    argument("2", exceptions=(plain("It rains"),)),
                    claim("Next.", number="2"),
                )
            )
        )
    )
    assert file.analytics == ["1a. Turn: First.", "1a.1. Deeper.", "1b. Second.", "2. Next."]


def test_a_cite_without_words_said_aloud_gets_its_short_form() -> None:
    (read,) = read_word(
        render_docx(brief(party(claim("So.", card(line=plain("B. Lynn, Power."))))))
    ).cards
    assert read.cite == [("Lynn 21", True), (" B. Lynn, Power.", False)]


def test_links_are_plain_text() -> None:
    line: Words = (Text("Lynn 21", Style.STRONG), Text(" "), Link("lynn.org", "https://lynn.org"))
    data = render_docx(brief(party(claim("So.", card(line=line)))))
    assert read_word(data).cards[0].cite == [("Lynn 21", True), (" lynn.org", False)]
    assert "hyperlink" not in part(data, "word/document.xml")


def test_answers_bear_their_number_and_what_they_do_before_the_whole_claim() -> None:
    file = read_word(
        render_docx(
            brief(
                party(
                    argument("1", move=Move.TURN, premises=2, warrant="Witnesses solve crimes."),
                    claim("Trust is damaged.", card(), card(), number="1a"),
                    claim("Witnesses stay away.", card(), number="1b"),
                    argument("2", move=Move.INDICTS),
                    claim("The survey was bought.", number="2"),
                )
            )
        )
    )
    assert [tag.tag for tag in file.tags] == [
        "1a. Turn: Trust is damaged.",
        "1a. Card 2: Trust is damaged.",
        "1b. Witnesses stay away.",
        "2. Indicts the card: The survey was bought.",
    ]
    assert file.analytics == [file.tags[3].tag]


def test_they_say_stands_where_replies_follow_and_nowhere_else() -> None:
    file = read_word(
        render_docx(
            brief(
                party(
                    Paragraph(plain("They argue: “Trust is fine.”"), Voice.LEAD),
                    argument("1"),
                    claim("It is damaged.", card(), number="1"),
                    Paragraph(plain("If they say: “It was a survey”"), Voice.LABEL, 1),
                    argument("R1.1.1", step=Step.REPLY, depth=1),
                    claim("Surveys count.", card(), number="R1.1.1", depth=1),
                    Paragraph(plain("If they say: “It was long ago”"), Voice.LABEL, 1),
                    Paragraph(plain("Nobody answers this."), Voice.ASIDE, 1),
                    Paragraph(
                        plain("If they say: “It was far away”, see AT: Maps"), Voice.LABEL, 1
                    ),
                    argument("2"),
                    claim("Ask the towns.", number="2"),
                )
            )
        )
    )
    assert file.remarks == ["They argue: “Trust is fine.”"]
    assert [tag.tag for tag in file.tags] == [
        "1. It is damaged.",
        "If they say: “It was a survey”",
        "R1.1.1. Surveys count.",
        "2. Ask the towns.",
    ]


def test_above_answers_small_letters_stay_only_where_they_lead_somewhere() -> None:
    also: Words = (Text("See also "), Reference("“AT: Fear”", "at-fear"))
    file = read_word(
        render_docx(
            brief(
                party(
                    Paragraph(plain("Unstated: “All trust is equal.” · sign"), Voice.LABEL),
                    Paragraph(also, Voice.LABEL),
                    claim("It is damaged.", card()),
                )
            )
        )
    )
    assert file.remarks == ["See also “AT: Fear”"]


def test_a_block_that_nothing_answers_says_so() -> None:
    nothing = Paragraph(plain("Nobody answers this."), Voice.ASIDE)
    assert read_word(render_docx(brief(party(nothing)))).remarks == ["Nobody answers this."]


def test_a_card_that_has_its_place_elsewhere_is_printed_whole_again() -> None:
    home = section("Case", claim("Trust is damaged.", card(), id_="claim-trust"))
    said = (Text("1 card at "), Reference("1", "claim-trust"))
    named = claim("Trust is damaged.", card(), number="1", elsewhere=said, again=True)
    read = read_word(render_docx(brief(home, party(argument("1", move=Move.TURN), named)))).cards
    assert [each.tag for each in read] == ["Trust is damaged.", "1. Turn: Trust is damaged."]
    assert read[0].body == read[1].body


def test_a_claim_printed_elsewhere_names_the_heading_that_it_stands_under() -> None:
    printed = claim("Trust is damaged.", card(), number="2a", id_="claim-trust")
    named = claim(
        "Trust is damaged.",
        number="1",
        elsewhere=(Text("1 card at "), Reference("x", "claim-trust")),
    )
    contention = section("Contention 1: Safety", printed, kind=SectionKind.CONTENTION)
    file = read_word(render_docx(brief(contention, section("AT: Fear", named))))
    assert file.analytics == ["1. Trust is damaged. 1 card at 2a of “Contention 1: Safety”."]


def test_remarks_stand_before_the_first_tag_and_are_analytics_after_it() -> None:
    budget = Budget(
        speech="First speech",
        limit=240,
        times=(ReadTime(reader="", wpm=250, seconds=200, load=Load.AMBER),),
    )
    file = read_word(
        render_docx(
            brief(
                party(
                    Paragraph(plain("They say that trust is fine.")),
                    budget,
                    claim("Trust is damaged.", card()),
                    Paragraph(plain("Nobody answers this.")),
                )
            )
        )
    )
    assert file.remarks == [
        "They say that trust is fine.",
        "First speech: 3:20 min of 4:00 min at 250 words a minute, tight.",
    ]
    assert file.analytics == ["Nobody answers this."]


def test_a_table_stands_under_a_heading_and_is_analytics_after_a_tag() -> None:
    file = read_word(
        render_docx(
            brief(
                section("What to say", _TABLE, kind=SectionKind.IF_THEY_SAY),
                section("Weighing", claim("So.", card()), _TABLE, kind=SectionKind.WEIGHING),
            )
        )
    )
    assert file.tables == [[["They say", "Read"], ["Trust is fine", "AT: Trust"]]]
    assert file.analytics == ["They say: Trust is fine; Read: AT: Trust"]


def test_an_extension_in_sentences_is_one_analytic_with_its_cards() -> None:
    said = Paragraph((Text("Extend Lynn: ", Style.STRONG), Text("Trust is damaged.")))
    cards = Paragraph(plain("Cards: Lynn 21"), Voice.LABEL)
    hat = section("Extensions", said, cards, said, kind=SectionKind.EXTENSIONS)
    file = read_word(render_docx(brief(hat)))
    assert file.analytics == [
        "Extend Lynn: Trust is damaged.\nCards: Lynn 21",
        "Extend Lynn: Trust is damaged.",
    ]
    assert file.remarks == []


def test_questions_are_a_table_under_what_they_are_about() -> None:
    asked = Questions(
        about=plain("Trust is fine"),
        questions=(Question(ask="Who asked?", why=plain("Bias."), leads=plain("2 of AT: Trust.")),),
    )
    hat = section("Questions", asked, asked, kind=SectionKind.QUESTIONS)
    file = read_word(
        render_docx(brief(section("Affirmative", kind=SectionKind.PARTY, sections=(hat,))))
    )
    assert file.headings == [(1, "Affirmative"), (2, "Questions")]
    assert file.tags == []
    assert [remark for remark in file.remarks if remark] == ["Trust is fine", "Trust is fine"]
    assert (
        file.tables
        == [
            [
                ["Ask", "What hangs on it", "Then read"],
                ["Who asked?", "Bias.", "2 of AT: Trust."],
            ]
        ]
        * 2
    )


def changed(data: bytes, name: str) -> list[str]:
    """The paragraphs that switch off what their style says of pages."""
    body = tree(data, "word/document.xml")
    found = (p for p in body.iter(f"{W}p") if p.find(f"{W}pPr/{W}{name}") is not None)
    return ["".join(t.text or "" for t in p.iter(f"{W}t")) for p in found]


def test_a_heading_begins_no_page_right_below_a_higher_one() -> None:
    block = section("AT: Fear", claim("So.", card()))
    empty = section("AT: Rain", Paragraph(plain("They argue: “It rains.”")))
    next_ = section("AT: Snow", claim("So.", card()))
    hat = section("Blocks", kind=SectionKind.BLOCKS, sections=(block, empty, next_))
    case = section("Case", Paragraph(plain("3:10 min.")), kind=SectionKind.CASE)
    pocket = section("Pro", kind=SectionKind.PARTY, sections=(hat, case))
    data = render_docx(brief(pocket, party(claim("So.", card()))))
    assert changed(data, "pageBreakBefore") == [
        "Pro", "Blocks", "AT: Fear", "AT: Snow", "Blocks", "AT: Trust is fine",
    ]  # fmt: skip


def test_analytics_are_not_tied_to_what_is_below_them() -> None:
    signpost = Paragraph(plain("If they say: “No”"), Voice.LABEL, 1)
    reply = argument("R1.1.1", step=Step.REPLY, depth=1)
    blocks = (claim("First."), signpost, reply, claim("Second."), claim("Third.", card()))
    assert changed(render_docx(brief(party(*blocks))), "keepNext") == ["First.", "Second."]


def test_what_a_card_file_has_no_place_for_leaves_no_empty_heading() -> None:
    guide = section("How to read", Paragraph(plain("Bold is …")), kind=SectionKind.GUIDE)
    empty = section("AT: Nothing")
    file = read_word(render_docx(brief(guide, empty, party(claim("So.", card())))))
    assert [text for _, text in file.headings] == ["Affirmative", "Blocks", "AT: Trust is fine"]


def test_a_part_without_a_title_takes_up_its_rank() -> None:
    block = section("AT: Trust", claim("So.", card()), kind=SectionKind.LAID_OUT)
    hat = section("", kind=SectionKind.LAID_OUT, sections=(block,))
    pocket = section("Aff", kind=SectionKind.LAID_OUT, sections=(hat,))
    assert read_word(render_docx(brief(pocket))).headings == [(1, "Aff"), (3, "AT: Trust")]


def test_common_ground_is_marked_as_such() -> None:
    agreed = replace(claim("Police need witnesses."), footing=Footing.COMMON_GROUND)
    file = read_word(render_docx(brief(party(agreed))))
    assert file.analytics == ["Police need witnesses. All sides accept this."]


def test_the_same_brief_gives_the_same_bytes_and_says_nothing_of_who_made_it() -> None:
    data = render_docx(brief(party(claim("So.", card()))))
    assert data == render_docx(brief(party(claim("So.", card()))))
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        assert packed.testzip() is None
        assert {info.date_time for info in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        everything = "".join(packed.read(name).decode() for name in packed.namelist())
        assert sorted(packed.namelist()) == [
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/settings.xml",
            "word/styles.xml",
        ]
    for word in ("attachedTemplate", "Theme", "creator", "lastModifiedBy", "dcterms", "rsid"):
        assert word not in everything
    assert set(fonts(data)) == {"Calibri"}


def test_the_sheet_and_the_language_are_the_briefs() -> None:
    made = replace(brief(party(claim("So.", card()))), paper=Paper.A4, language="es")
    data = render_docx(made)
    assert '<w:pgSz w:w="11906" w:h="16838"/>' in part(data, "word/document.xml")
    assert '<w:lang w:val="es"/>' in part(data, "word/styles.xml")


def fonts(data: bytes) -> list[str]:
    found = [*tree(data, "word/styles.xml").iter(f"{W}rFonts")]
    return [value for each in found for value in each.attrib.values()]


def test_python_docx_opens_it_and_knows_the_styles_by_name() -> None:
    document = Document(io.BytesIO(render_docx(brief(party(claim("So.", card()))))))
    shown = [(p.style.name if p.style else None, p.text) for p in document.paragraphs]
    assert shown[:4] == [
        ("Heading 1", "Affirmative"),
        ("Heading 2", "Blocks"),
        ("Heading 3", "AT: Trust is fine"),
        ("Heading 4", "So."),
    ]
    assert document.paragraphs[4].runs[0].style.name == "Style 13 pt Bold"
    assert document.core_properties.title == "A file"
    assert document.core_properties.author == ""


@pytest.mark.slow
def test_libreoffice_lays_it_out(tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed here")
    file = tmp_path / "file.docx"
    file.write_bytes(render_docx(brief(party(claim("Trust is damaged.", card())), section(
        "Weighing", _TABLE, kind=SectionKind.WEIGHING))))  # fmt: skip
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    command = [
        office,
        home,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(tmp_path),
        str(file),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    pages = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(
        tmp_path / "file.pdf")]  # fmt: skip
    assert [" ".join(page.split()[:3]) for page in pages] == [
        "Affirmative Blocks AT:",
        "Weighing They say",
    ]
