"""A file of cards with everything that real ones have been seen to have."""

from __future__ import annotations

from random import Random

from tests.word_files import VERBATIM, paragraph, run, style, word_file

WORDS = (
    "the of people police that in town and community trust not crime will never always report "
    "witness program 5.4 percent well-known U.S. economy’s “quoted” — (sic) [they] markets growth "
    "| no yes # a: b 'tis naïve – end-"
).split()
LOOKS = (
    (("StyleUnderline", ""), ("StyleUnderline", "mark"), ("Emphasis", "mark")),
    (("", "u"), ("", "u shade"), ("", "b u box shade")),
    (("Heading3Char", ""), ("Heading3Char", "mark"), ("StyleUnderline", "b mark")),
)
CITES = (
    (run("Lynn 21", "Style13ptBold"), run(" (Barry C. Lynn, “The Case,” https://a.org) //AB")),
    (
        run("Beckley ’20", look="b"),
        run(" [Michael; Associate Professor; "),
        run("https://b.org", "Hyperlink"),
        run("]"),
    ),
    (run("Reinhart 21 - Tara Reinhart, head of the group"),),
    (
        run("Aaron "),
        run("Hardy", "Style13ptBold"),
        run(", creator, 1-"),
        run("13-2000", "Style13ptBold"),
        run(", “Title”, https://c.org"),
    ),
    (run("Sweet 3 (Robert W. Sweet, a judge)"),),
)


def everything(*, cards: int = 24, seed: int = 3) -> bytes:
    """A file in which every mess has its turn."""
    chance = Random(seed)  # noqa: S311  the same file every time
    body = [paragraph("Contents .... 1", style="TOC1")]
    for number in range(cards):
        if number % 9 == 0:
            body.append(paragraph(f"Pocket {number}", style="Heading1"))
        if number % 6 == 0:
            body.append(paragraph(f"Hat {number}", style="Heading2"))
        if number % 4 == 0:
            body.append(paragraph(f"2NC - AT: Block {number}", style="Heading3"))
        body.append(paragraph(_said(chance, 9), style="Heading4"))
        if number % 5 == 3:
            body.append(paragraph(_said(chance, 7), style="MyAnalytic"))
            body.append(paragraph(""))
            body.append(paragraph(_said(chance, 7), style="Tags"))
        if number % 7 != 6:
            body.append(paragraph(*CITES[number % len(CITES)]))
        body += [_body(chance, LOOKS[number % len(LOOKS)]) for _ in range(chance.randint(1, 3))]
    body.append("<w:p><w:del><w:r><w:delText>struck out</w:delText></w:r></w:del></w:p>")
    styles = VERBATIM + style("MyAnalytic", "My Analytic") + style("x7", "Tags", aliases="a,Tag,b")
    return word_file(*body, styles=styles, notes={"footer": paragraph("School 2026")})


def _body(chance: Random, looks: tuple[tuple[str, str], ...]) -> str:
    runs = []
    for _ in range(chance.randint(3, 12)):
        text = f"{_said(chance, chance.randint(1, 14))} "
        named, look = chance.choice((("", ""), *looks))
        runs.append(run(text, named, look=look, size=0 if named or look else 8))
        if chance.random() < 0.2:
            runs.append(run(chance.choice(WORDS)[:2], *looks[0][:1], look=looks[0][1]))
    return paragraph(*runs, style=chance.choice(("", "", "ListParagraph")))


def _said(chance: Random, words: int) -> str:
    return " ".join(chance.choice(WORDS) for _ in range(words)).capitalize()
