"""The part of the page of the rules that is about one-pagers: languages and brands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from argmap.model.languages import Direction, Label, Language
from docs.made.markdown import table

LANGUAGES = """\
A one-pager names its `language` and those of its `translations` by their tags. A language says
which way its lines run, how it writes dates and quotations, and what a page says in words of its
own. A project may have further ones in its `rules/languages.yaml`, with the same keys; what stands
in braces is filled in. These travel with argmap:"""

WORDS = "The words that a page brings itself:"

BRANDS = """\
A one-pager names a `brand`: who publishes it, in which colors, with which logo, and whom to call.
argmap ships none but `plain`, which is nobody's look; describe yours in `rules/brands.yaml`:

```yaml
brands:
  swim-watch:
    organization: Swim Watch
    accent: "#17495a"
    second: "#b4531f"
    logo: swim-watch.png
    contact: {name: Ana Ruiz, title: Director, phone: 555-0100, email: ana@example.org}
```

All keys may be left out. The colors are `#` and six hexadecimal digits, in quotation marks; words
in them must be readable on white, and `argmap check` names the nearest color where they aren't.
The logo is a PNG or JPEG file in `rules/`, of 2 MB at most, best with 300 pixels to the inch: 150
pixels high, or 600 wide if it is a long one."""


def page_rules(languages: Mapping[str, Language]) -> Iterator[str]:
    """The languages side by side, then what a brand is made of."""
    known = tuple(languages.values())
    yield from ("", "## Languages", "", LANGUAGES, "")
    yield from table(("language", "tag", "lines run", "a date", "a quotation"), map(_row, known))
    yield from ("", WORDS, "")
    heads = ("words", *(f"`{one.id}`" for one in known))
    yield from table(heads, ((label, *(one.labels[label] for one in known)) for label in Label))
    yield from ("", "## Brands", "", BRANDS)


def _row(one: Language) -> tuple[str, ...]:
    runs = "from the left" if one.direction is Direction.LTR else "from the right"
    month = one.months[10]
    date = one.day_date.format(day=15, month=month, year=2011)
    return one.name, f"`{one.id}`", runs, date, " … ".join(one.quotation_marks)
