"""The pages of the findings about cards: their layers and cites, and what leagues ask of them."""

from __future__ import annotations

from hashlib import sha256

from argmap.findings.catalogue.entry import Entry
from argmap.findings.finding import Severity

_QUOTE = "The lake stays cold until July."


def _report(*more: str, quote: str = _QUOTE, text: str = "Mill Lake is cold until July.") -> str:
    """A page with the one card that it is about."""
    lines = "".join(f"        {line}\n" for line in more)
    return f"""\
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: {text}
    evidence:
      - source: water-report
        quote: {quote}
{lines}"""


def _ruled(rule: str, page: str) -> str:
    """A page for a league with one rule."""
    return f"""\
--- rules/leagues.yaml
leagues:
  ours:
    name: Our league
    {rule}
--- arguments/lake/briefs.yaml
briefs:
  file: {{kind: debate, title: Mill Lake, league: ours}}
{page}"""


def _letter(text: str, *facts: str, quote: str, kind: str = "letter", more: str = "") -> str:
    """A page whose one card comes from a document of its own."""
    said = f"{text}\n"
    lines = "".join(f"    {line}\n" for line in facts)
    return f"""\
--- seeds/letter.txt
{said}\
--- seeds/sources.yaml
sources:
  water-report:
    file: water-report.txt
    type: report
    title: Water quality in Mill Lake, summer 2024
    digest: sha256:ea0f54fa4aaf624e47e1ffe676d54da3ae81bb5bc5f0b8ed1369f36926cba5ad
  town-notice:
    file: town-notice.txt
    type: notice
    title: Notice of the Mill Lake beach service
    digest: sha256:89f33d371770086d4a8712e3a9c18da581c44328e127dbcab8105153be56a7af
  letter:
    file: letter.txt
    type: {kind}
    title: To the town of Mill
{lines}\
    digest: sha256:{sha256(said.encode()).hexdigest()}
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: Mill Lake is cold until July.
    evidence:
      - source: letter
        quote: {quote}
        {more}
""".removesuffix("        \n")


def _marked(*, cold: str) -> str:
    """A page whose cards say what of them is read, one of them perhaps not."""
    return f"""\
--- arguments/lake/beach.yaml
issue: safety
claims:
  lake-guarded:
    text: Lifeguards watch the main beach all summer.
    evidence:
      - source: town-notice
        quote: Lifeguards are on duty at the main beach every day from June to September.
        read: [Lifeguards are on duty, every day from June to September]
  drop-unmarked:
    text: The steep drop near the shore is not marked.
    evidence:
      - source: town-notice
        quote: The bottom drops away steeply ten metres from the shore, and the drop is not marked.
        read: [The bottom drops away steeply, and the drop is not marked]
--- arguments/lake/water.yaml
issue: safety
claims:
  water-clean:
    text: The water of Mill Lake met the bathing standard in summer 2024.
    evidence:
      - source: water-report
        quote: All samples met the state standard for bathing water.
        read: [All samples met the state standard]
{_report(*([f"read: [{cold}]"] if cold else []))}"""


_CRITICS = "Some people say that the lake is cold until July. In fact it is warm by May."


_LETTER = "Snow keeps the lake cold and the shore wet."
_HEDGED = "The lake is cold, but not after a hot June."


_SHARE = "read-words: [3, 150]"

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="underline-outside-quote",
        severity=Severity.ERROR,
        summary="words to be underlined are not in the quotation",
        why=(
            "The underlined words of a card are a choice from its quotation, and so have to stand "
            "in it as they are written. Words from two places are two entries of the list."
        ),
        wrong=_report("underline: [lake is cold]"),
        right=_report("underline: [lake stays cold]"),
    ),
    Entry(
        code="emphasis-outside-quote",
        severity=Severity.ERROR,
        summary="words to be emphasised are not in the quotation",
        why=(
            "The emphasised words of a card are a choice from its quotation, and so have to stand "
            "in it as they are written. Words from two places are two entries of the list."
        ),
        wrong=_report("emphasis: [lake is cold]"),
        right=_report("emphasis: [stays cold]"),
    ),
    Entry(
        code="bad-bars",
        severity=Severity.ERROR,
        summary="the bars in words of a card are not one pair",
        why=(
            "Where words stand more than once in a quotation, one pair of bars says which are "
            "meant: `all |the| people` marks `the`, and the words around it only find the place. "
            "A bar alone, several pairs, or nothing between two bars says nothing. Where the "
            "source itself has a bar, it is written twice."
        ),
        wrong=_report("read: [lake |stays cold]"),
        right=_report("read: [lake |stays cold|]"),
    ),
    Entry(
        code="layer-ambiguous",
        severity=Severity.NOTE,
        summary="words of a card stand more than once in its quotation",
        why=(
            "argmap looks for the words of a list in their order and takes the first place that "
            "fits. Where another place would fit as well, it may be the wrong word that is "
            "highlighted. Bars say which one is meant."
        ),
        wrong=_letter(_LETTER, quote=_LETTER, more="read: [the]"),
        right=_letter(_LETTER, quote=_LETTER, more="read: [and |the| shore]"),
    ),
    Entry(
        code="layer-not-nested",
        severity=Severity.WARNING,
        summary="words to be read or emphasised are not underlined",
        why=(
            "On a card what is read is a choice from what is underlined, which is a choice from "
            "the text. Words that are highlighted without being underlined are read, yet marked "
            "as not mattering; debaters take them for a slip."
        ),
        wrong=_report("underline: [lake stays cold]", "read: [stays cold until July]"),
        right=_report("underline: [lake stays cold until July]", "read: [stays cold until July]"),
    ),
    Entry(
        code="cite-words-not-found",
        severity=Severity.ERROR,
        summary="words said aloud are not in the cite",
        why=(
            "A cite that is given word for word is printed so, with the words that are said aloud "
            "standing out: as a rule the last name and the date. They have to stand in it, in the "
            "order of the list."
        ),
        wrong=_letter(
            "The lake is cold.",
            "cite: {written: 'Lynn 21 (Barry Lynn, a swimmer)', spoken: [Lynn 2021]}",
            quote="The lake is cold.",
        ),
        right=_letter(
            "The lake is cold.",
            "cite: {written: 'Lynn 21 (Barry Lynn, a swimmer)', spoken: [Lynn 21]}",
            quote="The lake is cold.",
        ),
    ),
    Entry(
        code="source-is-excerpt",
        severity=Severity.NOTE,
        summary="a source holds only what its cards quote",
        why=(
            "A quotation proves little against a file that was made of the card itself: that the "
            "words stand in the real document, and what stands around them, nobody can see. Such "
            "sources come from files of cards. With the whole document as its file, the card is "
            "proved."
        ),
        wrong=_letter("The lake is cold.", "excerpt: true", quote="The lake is cold."),
        right=_letter("The lake is cold.", quote="The lake is cold."),
    ),
    Entry(
        code="card-not-whole-paragraphs",
        severity=Severity.WARNING,
        summary="an excerpt begins or ends inside a sentence",
        why=(
            "Evidence rules ask for whole paragraphs, so that everybody can judge the context. "
            "From a whole document argmap takes them by itself; an excerpt that begins or ends "
            "inside a sentence has lost them."
        ),
        wrong=_ruled(
            "whole-paragraphs: true",
            _letter("and so the lake is cold.", "excerpt: true", quote="the lake is cold."),
        ),
        right=_ruled(
            "whole-paragraphs: true",
            _letter(
                "Snow melts late, and so the lake is cold.",
                "excerpt: true",
                quote="the lake is cold.",
            ),
        ),
    ),
    Entry(
        code="card-elided",
        severity=Severity.WARNING,
        summary="an excerpt has dots that may stand for words left out",
        why=(
            "Evidence rules bar dots in the place of words, unless the original has them. In a "
            "whole document they are its own; in an excerpt nothing vouches for them."
        ),
        wrong=_ruled(
            "no-ellipses: true",
            _letter(
                "Snow melts late ... the lake is cold.", "excerpt: true", quote="the lake is cold."
            ),
        ),
        right=_ruled(
            "no-ellipses: true",
            _letter(
                "Snow melts late, and the lake is cold.", "excerpt: true", quote="the lake is cold."
            ),
        ),
    ),
    Entry(
        code="source-inadmissible",
        severity=Severity.ERROR,
        summary="a source is of a type that may not be cited",
        why=(
            "Leagues bar what nobody else can look up, such as private letters and messages. A "
            "profile names the league whose rules hold, and `rules/leagues.yaml` says what they "
            "are."
        ),
        wrong=_ruled(
            "inadmissible: [personal_communication]",
            _letter("The lake is cold.", quote="The lake is cold.", kind="personal_communication"),
        ),
        right=_ruled(
            "inadmissible: [personal_communication]",
            _letter("The lake is cold.", quote="The lake is cold.", kind="report"),
        ),
    ),
    Entry(
        code="read-clips",
        severity=Severity.WARNING,
        summary="the words read skip a word that their sentence turns on",
        why=(
            "Debaters read a part of what they quote. A part that leaves out `not`, `may` or `but "
            "not`, while the rest of the sentence is read, makes the source say what it doesn't "
            "say. Read these words too, or leave the sentence out."
        ),
        wrong=_ruled(
            "no-clipping: true",
            _letter(_HEDGED, quote=_HEDGED, more="read: [The lake is cold]"),
        ),
        right=_ruled(
            "no-clipping: true",
            _letter(_HEDGED, quote=_HEDGED, more=f"read: ['{_HEDGED}']"),
        ),
    ),
    Entry(
        code="straw-argument",
        severity=Severity.WARNING,
        summary="a quotation gives a view that its author rejects",
        why=(
            "Authors state the other side's view before they answer it. To quote it as theirs is "
            "a straw argument, which costs rounds. argmap asks where a quotation is given as the "
            "view of others and the next sentence turns on it; `stance: reports` or `stance: "
            "endorses` settles it. With `stance: rebuts` the card says so."
        ),
        wrong=_ruled(
            "no-straw: true",
            _letter(_CRITICS, quote="the lake is cold until July."),
        ),
        right=_ruled(
            "no-straw: true",
            _letter(_CRITICS, quote="the lake is cold until July.", more="stance: reports"),
        ),
    ),
    Entry(
        code="tag-distorted",
        severity=Severity.WARNING,
        summary="a tag has a number or a name that its card doesn't have",
        why=(
            "The tag is the debater's, but what it says has to be on the card. A figure or a name "
            "that stands neither in the card's paragraphs nor in its cite was brought in from "
            "elsewhere, or is a slip."
        ),
        wrong=_ruled(
            "faithful-tags: true", _report(text="Mill Lake stays below 15 degrees until July.")
        ),
        right=_ruled("faithful-tags: true", _report()),
    ),
    Entry(
        code="tag-too-long",
        severity=Severity.NOTE,
        summary="a tag has more words than most",
        why=(
            "A tag is said in a breath and written down by everybody who takes notes. The limit "
            "is a figure of the league's, in `rules/leagues.yaml`."
        ),
        wrong=_ruled(
            "tag-words: 12",
            _report(
                text="In Mill Lake the water is too cold for weak swimmers until some time in July."
            ),
        ),
        right=_ruled("tag-words: 12", _report()),
    ),
    Entry(
        code="card-too-short",
        severity=Severity.NOTE,
        summary="cards have fewer words than most",
        why=(
            "A card of a line or two often holds an assertion without its reason. A paragraph is "
            "as long as its author made it; but a further quotation from the same place makes the "
            "card longer. The limit is a figure of the league's, in `rules/leagues.yaml`."
        ),
        wrong=_ruled("body-words: 12", _report(quote="Water quality in Mill Lake, summer 2024")),
        right=_ruled("body-words: 12", _report()),
    ),
    Entry(
        code="read-missing",
        severity=Severity.NOTE,
        summary="nothing says what of a card is read",
        why=(
            "Evidence rules ask that the words that are read be marked. Without `read`, all that "
            "is underlined counts as read, in the card and in its read time."
        ),
        wrong=_ruled(_SHARE, _marked(cold="")),
        right=_ruled(_SHARE, _marked(cold="The lake stays cold until July")),
    ),
    Entry(
        code="read-share-unusual",
        severity=Severity.NOTE,
        summary="unusually little or much of cards is read",
        why=(
            "A card of which three words are read gives no reason, and one that is read whole "
            "wasn't cut. The usual figures are the league's, in `rules/leagues.yaml`. The share "
            "isn't held against cards that are short enough to be read whole."
        ),
        wrong=_ruled(_SHARE, _marked(cold="cold")),
        right=_ruled(_SHARE, _marked(cold="The lake stays cold until July")),
    ),
)
