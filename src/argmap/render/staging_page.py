"""From a one-pager to what its templates are given: all thinking done, all text escaped."""

from __future__ import annotations

import math
from base64 import b64encode
from collections.abc import Iterator

from markupsafe import Markup

from argmap.briefs.one_pager import Demand, Note, Number, OnePager, Reason, Rejoinder
from argmap.model.brands import Brand, Contact
from argmap.model.languages import Label, Language
from argmap.model.one_pagers import PageLayout
from argmap.render.inline import text_html
from argmap.render.links import safe_href
from argmap.render.one_pager_contexts import (
    AddressContext,
    ContactContext,
    DemandContext,
    KeyFigureContext,
    LabelsContext,
    LogoContext,
    NoteColumnContext,
    ObjectionContext,
    OnePagerContext,
    OtherContext,
    PageNoteContext,
    PointContext,
)
from argmap.render.page_words import PageWords, direction_of, prose_html, set_right
from argmap.render.qr import code_uri
from argmap.render.text import clean

_SHORT, _MIDDLING = 4, 8
"""Up to how many characters a figure takes little room, or a middling amount."""
_NOTE_LINE = 60
"""About how many characters a line of a note has."""


def stage_page(page: OnePager, *, style: Markup) -> OnePagerContext:
    """Give what `onepager.html` is given.

    Args:
        page: What is on the page.
        style: The CSS of its colors, sizes and paper.
    """
    words = PageWords(page.language)
    return OnePagerContext(
        language=page.language.id,
        direction=page.language.direction.value,
        layout=page.layout.value,
        body=f"onepager/{page.layout.value}.html",
        shape=_shape(page),
        style=style,
        title=clean(set_right(page.headline)),
        description=clean(set_right(_description(page))),
        author=clean(page.brand.organization or ""),
        logo=_logo(page.brand, page.language),
        organization=text_html(page.brand.organization or ""),
        label=text_html(page.label),
        reference=text_html(page.reference or ""),
        headline=prose_html(page.headline),
        subtitle=prose_html(page.subtitle or ""),
        demand=_demand(page.demand) if page.demand else None,
        problem=prose_html(page.problem or ""),
        points=tuple(_point(one, words) for one in page.reasons),
        figures=tuple(_figure(one, words) for one in page.numbers),
        quoted=words.quoted(page.quoted) if page.quoted else None,
        objections=tuple(_objection(one, words) for one in page.rejoinders),
        chain=tuple(prose_html(one) for one in page.chain),
        contact=_contact(page.contact) if page.contact else None,
        address=_address(page.link, page.language) if page.link else None,
        notes=tuple(_columns(page.notes, words)),
        legend=text_html(page.legend or ""),
        imprint=tuple(_imprint(page)),
        small_print=prose_html(page.small_print or ""),
        others=tuple(_others(page)),
        labels=_labels(page.language),
    )


def _description(page: OnePager) -> str:
    return page.demand.sentence if page.demand else page.subtitle or page.headline


def _shape(page: OnePager) -> str:
    """How points stand: in a column beside others, in a column each, or below one another."""
    led_by_data = page.layout is PageLayout.DATA_LED
    if page.numbers and not led_by_data:
        return "stacked"
    if len(page.reasons) == 1 or page.layout is PageLayout.STATEMENT:
        return "hanging"
    return "columns"


def _logo(brand: Brand, language: Language) -> LogoContext | None:
    if brand.logo is None:
        return None
    data = b64encode(brand.logo.data).decode("ascii")
    name = language.labels[Label.LOGO].replace("{organization}", brand.organization or brand.id)
    return LogoContext(picture=f"data:{brand.logo.media_type};base64,{data}", name=clean(name))


def _demand(demand: Demand) -> DemandContext:
    return DemandContext(
        sentence=prose_html(demand.sentence),
        instrument=prose_html(demand.instrument or ""),
        by=prose_html(demand.by or ""),
    )


def _point(reason: Reason, words: PageWords) -> PointContext:
    return PointContext(
        head=prose_html(reason.head),
        text=prose_html(reason.text or ""),
        calls=words.calls(_uncalled(reason)),
        quoted=words.quoted(reason.quoted) if reason.quoted else None,
    )


def _objection(rejoinder: Rejoinder, words: PageWords) -> ObjectionContext:
    return ObjectionContext(
        says=prose_html(rejoinder.says),
        reply=prose_html(rejoinder.reply),
        calls=words.calls(_uncalled(rejoinder)),
        quoted=words.quoted(rejoinder.quoted) if rejoinder.quoted else None,
    )


def _uncalled(part: Reason | Rejoinder) -> Iterator[int]:
    """The notes of a part that its quotation doesn't lead to."""
    quoted = part.quoted.note if part.quoted else None
    return (number for number in part.notes if number != quoted)


def _figure(number: Number, words: PageWords) -> KeyFigureContext:
    length = len(number.number)
    return KeyFigureContext(
        number=text_html(number.number),
        direction=direction_of(number.number),
        length="short" if length <= _SHORT else "middling" if length <= _MIDDLING else "long",
        counts=prose_html(number.counts),
        place=prose_html(number.place),
        year=text_html(number.year),
        calls=words.calls(() if number.note is None else (number.note,)),
    )


def _columns(notes: tuple[Note, ...], words: PageWords) -> Iterator[NoteColumnContext]:
    """Give the notes in two columns that are as equal in length as whole notes can be."""
    lengths = [math.ceil(len(words.note(note).striptags()) / _NOTE_LINE) for note in notes]
    ends = range(len(notes), 0, -1)
    cut = min(ends, default=0, key=lambda at: max(sum(lengths[:at]), sum(lengths[at:])))
    for column in filter(None, (notes[:cut], notes[cut:])):
        yield NoteColumnContext(
            start=column[0].number,
            notes=tuple(
                PageNoteContext(id=f"note-{note.number}", words=words.note(note)) for note in column
            ),
        )


def _contact(contact: Contact) -> ContactContext:
    email = clean(contact.email or "")
    return ContactContext(
        name=text_html(contact.name),
        title=text_html(contact.title or ""),
        phone=clean(contact.phone or ""),
        email=email,
        mail_link=(safe_href(f"mailto:{email}") or "") if email else "",
    )


def _address(link: str, language: Language) -> AddressContext:
    printed = link.removeprefix("https://").removeprefix("http://").rstrip("/")
    return AddressContext(
        printed=text_html(printed),
        href=safe_href(link) or "",
        code=code_uri(link),
        code_name=clean(language.labels[Label.CODE].replace("{address}", printed)),
    )


def _imprint(page: OnePager) -> Iterator[Markup]:
    labels = page.language.labels
    if page.as_of:
        yield text_html(labels[Label.AS_OF].replace("{date}", page.as_of))
    if page.date:
        yield text_html(labels[Label.DATED].replace("{date}", page.date))
    if page.version:
        yield text_html(labels[Label.VERSION].replace("{version}", page.version))


def _others(page: OnePager) -> Iterator[OtherContext]:
    for other in page.others:
        yield OtherContext(
            language=other.language.id,
            direction=other.language.direction.value,
            name=other.language.name,
            href=f"{other.file}.html",
        )


def _labels(language: Language) -> LabelsContext:
    labels = language.labels
    return LabelsContext(
        how=labels[Label.HOW],
        by=labels[Label.BY],
        they_say=labels[Label.THEY_SAY],
        record_says=labels[Label.RECORD_SAYS],
        therefore=labels[Label.THEREFORE],
        notes=labels[Label.NOTES],
        translated=labels[Label.TRANSLATED],
        original=labels[Label.ORIGINAL],
        contact=labels[Label.CONTACT],
        read_more=labels[Label.READ_MORE],
        other_languages=labels[Label.OTHER_LANGUAGES],
    )
