"""The pages of the findings about languages and translations."""

from __future__ import annotations

from argmap.findings.catalogue.entry import Entry
from argmap.findings.finding import Severity


def _page(*lines: str, words: str = "El lago sigue frío hasta julio.", of: str = "ff510ab3") -> str:
    """A page in two languages, and more lines in its translation."""
    return f"""\
--- arguments/lake/briefs.yaml
briefs:
  close-it:
    kind: onepager
    headline: Keep Mill Lake closed to all swimmers until July
    date: 2025-03-01
    points: [{{claim: water-cold, head: The lake is cold}}]
    translations:
      es:
{"".join(f"        {line}{chr(10)}" for line in lines)}\
        points: [{{head: El lago está frío, words: {words}, of: {of}}}]
"""


_HEADLINE = "headline: Mantengan cerrado el lago Mill hasta julio"
_OF = "of: e3dbc6e3"
_RIGHT = _page(_HEADLINE, _OF)


def _of_towns(headline: str) -> str:
    """A page for each of several towns."""
    page = _page(headline, "fields: {town: otros pueblos}", "of: 8ad79624")
    return page.replace("swimmers until July", "swimmers of {town}").replace(
        "    points: [{claim", "    fields: {town: other towns}\n    points: [{claim", 1
    )


ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="unknown-language",
        severity=Severity.ERROR,
        summary="a language's name that leads nowhere",
        why=(
            "A page brings some words itself, such as those over its notes, and writes dates in "
            "the way of its language. So its language must be one that argmap knows or one that "
            "the project's own `rules/languages.yaml` describes."
        ),
        wrong=_RIGHT.replace("      es:", "      esp:"),
        right=_RIGHT,
    ),
    Entry(
        code="translation-missing",
        severity=Severity.ERROR,
        summary="a text that a page in another language would print untranslated",
        why=(
            "Readers of a page expect all of it in their language, and a page with English left "
            "in it looks like nobody cared. What a page lets a claim say has its translation at "
            "the claim. Words quoted from a source in another language need one too: the page "
            "shows it beside the original, marked as a translation. Numbers, years and "
            "names of bills may stay as they are."
        ),
        wrong=_page(_OF),
        right=_RIGHT,
    ),
    Entry(
        code="translation-stale",
        severity=Severity.ERROR,
        summary="a translation whose original was changed since",
        why=(
            "Two pages that say different things in two languages are worse than one page: "
            "somebody will notice that one group was promised more than the other. The "
            "fingerprint in `of` is that of the words which were translated, with those that the "
            "page quotes there. Where it no longer fits, somebody has to look."
        ),
        wrong=_page(_HEADLINE, "of: 5d41402a"),
        right=_RIGHT,
    ),
    Entry(
        code="translation-unrecorded",
        severity=Severity.NOTE,
        summary="a translation that doesn't say which words it was made from",
        why=(
            "With `of` beside a translation, argmap tells you when the original changes. Without "
            "it the two can drift apart, and nobody is told."
        ),
        wrong=_page(_HEADLINE),
        right=_RIGHT,
    ),
    Entry(
        code="translation-of-nothing",
        severity=Severity.WARNING,
        summary="a translation of a text that the page doesn't have",
        why=(
            "It is printed nowhere. Perhaps the original was taken out, or stands under another "
            "key; or the translation of a second point stands third in its list. Words quoted "
            "from a source in the page's language need no translation either."
        ),
        wrong=_page(_HEADLINE, "subtitle: Frío y hondo", _OF),
        right=_RIGHT,
    ),
    Entry(
        code="translation-same",
        severity=Severity.NOTE,
        summary="a translation that is its original, word for word",
        why=(
            "Most likely the original was copied to be translated and then forgotten. A long name "
            "may well be the same in two languages; then leave it."
        ),
        wrong=_page(_HEADLINE, _OF, words="The lake stays cold until July."),
        right=_RIGHT,
    ),
    Entry(
        code="translation-drops-number",
        severity=Severity.WARNING,
        summary="a translation without a number that its original has",
        why=(
            "A wrong or forgotten number is the easiest slip in translating, and the hardest to "
            "see for those who read one of the languages only. Thousands and decimals may be "
            "written in the way of the other language, and a number of one digit as a word."
        ),
        wrong=_page("headline: Mantengan cerrado el lago hasta el verano", "of: 75dcce47").replace(
            "to all swimmers until July", "until July 2024"
        ),
        right=_page("headline: Mantengan cerrado el lago hasta 2024", "of: 75dcce47").replace(
            "to all swimmers until July", "until July 2024"
        ),
    ),
    Entry(
        code="translation-drops-field",
        severity=Severity.WARNING,
        summary="a translation without a name in braces that its original has",
        why=(
            "`argmap brief --for` fills such names in for each page. A translation that leaves "
            "one out, or translates the name itself, makes all its pages say the same."
        ),
        wrong=_of_towns("headline: Mantengan cerrado el lago Mill"),
        right=_of_towns("headline: Cierren el lago Mill a los de {town}"),
    ),
)
