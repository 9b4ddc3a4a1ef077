"""The parts of a one-pager as paragraphs of a Word file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from argmap.briefs.one_pager import OnePager, Quoted, Reason, Rejoinder
from argmap.model.languages import Label
from argmap.model.one_pagers import Part
from argmap.render.docx.elements import Xml
from argmap.render.docx.page_figures import figures_table
from argmap.render.docx.page_hand import BREAK, TAB, Hand, Together, Told
from argmap.render.docx.page_looks import LetterStyle, PageStyle
from argmap.render.docx.page_notes import note_runs
from argmap.render.docx.page_pictures import Picture, code_picture, logo_picture
from argmap.render.page_words import set_right

_BETWEEN = " · "
_PAD = "\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}"
"""Holds a label off the edges of its ground."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageParts:
    """Writes each part of a page where the page has it."""

    page: OnePager
    hand: Hand

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """The pictures that the page shows."""
        return tuple(picture for picture in (self._logo(), self._code()) if picture is not None)

    def head(self) -> Iterator[Xml]:
        """Write the masthead and the headline, then the subtitle and the ask."""
        page, hand = self.page, self.hand
        yield hand.paragraph(self._masthead(), style=PageStyle.MASTHEAD)
        yield hand.paragraph((hand.prose(page.headline),), style=PageStyle.TITLE)
        if page.subtitle is not None:
            yield hand.paragraph((hand.prose(page.subtitle),), style=PageStyle.SUBTITLE)
        if page.demand is not None:
            yield hand.paragraph(self._demand(), style=PageStyle.ASK)

    def part(self, part: Part, *, width: int) -> Iterator[Together]:
        """Write a part of the page's body, in pieces that each stand in one column.

        Args:
            part: Which one; the head and the foot hold the others.
            width: How wide its column is, in twentieths of a point.
        """
        match part:
            case Part.PROBLEM:
                pieces = [self._problem()]
            case Part.POINTS:
                pieces = [*map(self._reason, self.page.reasons)]
            case Part.FIGURES:
                pieces = [self._figures(width)]
            case Part.QUOTATION:
                pieces = [self._pull_quotation()]
            case Part.OBJECTIONS:
                pieces = [*map(self._rejoinder, self.page.rejoinders)]
            case Part.SUBTITLE | Part.CHAIN | Part.SMALL_PRINT:
                pieces = []
            case _:
                assert_never(part)
        return filter(None, map(tuple, pieces))

    def foot(self) -> Iterator[Xml]:
        """Write the strip of the argument, whom to reach, the notes, and what the page is."""
        page, hand = self.page, self.hand
        if page.chain:
            yield hand.paragraph(self._chain(), style=PageStyle.CHAIN)
        if page.contact is not None or page.link is not None:
            yield hand.paragraph(self._reach(), style=PageStyle.CONTACT)
        if page.notes:
            heading = hand.text(hand.label(Label.NOTES))
            yield hand.paragraph((heading,), style=PageStyle.NOTES_HEADING)
            for note in page.notes:
                yield hand.paragraph(note_runs(note, hand), style=PageStyle.NOTE)
        for line in (page.legend, _BETWEEN.join(self._imprint())):
            if line:
                yield hand.paragraph((hand.text(line),), style=PageStyle.FOOT)

    def _masthead(self) -> Iterator[Xml]:
        page, hand = self.page, self.hand
        logo = self._logo()
        if logo is not None:
            yield logo.in_line()
            yield hand.text(" ")
        if page.brand.organization is not None:
            yield hand.text(page.brand.organization, LetterStyle.STRONG)
            yield TAB
        yield hand.text(f"{_PAD}{page.label}{_PAD}", LetterStyle.LABEL)
        if page.reference is not None:
            yield hand.text(f"   {page.reference}", LetterStyle.STRONG)

    def _demand(self) -> Iterator[Xml]:
        demand, hand = self.page.demand, self.hand
        if demand is None:
            return
        yield hand.prose(demand.sentence, LetterStyle.STRONG)
        for name, given in ((Label.HOW, demand.instrument), (Label.BY, demand.by)):
            if given is not None:
                yield BREAK
                yield hand.text(f"{hand.label(name)}: ", LetterStyle.STRONG)
                yield hand.prose(given)

    def _problem(self) -> Iterator[Xml]:
        if self.page.problem is not None:
            yield self.hand.paragraph((self.hand.prose(self.page.problem),))

    def _figures(self, width: int) -> Iterator[Xml]:
        if self.page.numbers:
            yield figures_table(self.page.numbers, hand=self.hand, width=width)
            yield self.hand.paragraph((), style=PageStyle.SECTION_END)

    def _pull_quotation(self) -> Iterator[Xml]:
        if self.page.quoted is not None:
            words = self._quotation(self.page.quoted, style=LetterStyle.STRONG)
            yield self.hand.paragraph(words, style=PageStyle.PULL_QUOTE)

    def _reason(self, reason: Reason) -> Iterator[Xml]:
        hand = self.hand
        alone = reason.text is None and reason.quoted is None
        references = tuple(self._other_notes(reason))
        head = (hand.prose(reason.head), *(references if alone else ()))
        told: list[Told] = [(head, PageStyle.HEADING)]
        if reason.text is not None:
            told.append(((hand.prose(reason.text), *references), PageStyle.NORMAL))
        if reason.quoted is not None:
            told.append((self._quotation(reason.quoted), PageStyle.QUOTE))
        return hand.together(told)

    def _rejoinder(self, rejoinder: Rejoinder) -> Iterator[Xml]:
        """Write two voices: what others say, and what the record says to it."""
        hand = self.hand
        they = hand.text(hand.label(Label.THEY_SAY), LetterStyle.THEIR_VOICE)
        record = hand.text(hand.label(Label.RECORD_SAYS), LetterStyle.RECORD_VOICE)
        says = hand.prose(rejoinder.says, LetterStyle.EMPHASIS)
        reply = hand.prose(rejoinder.reply, LetterStyle.STRONG)
        told: list[Told] = [
            ((they, BREAK, says), PageStyle.OBJECTION),
            ((record, BREAK, reply, *self._other_notes(rejoinder)), PageStyle.REPLY),
        ]
        if rejoinder.quoted is not None:
            told.append((self._quotation(rejoinder.quoted), PageStyle.QUOTE))
        return hand.together(told)

    def _other_notes(self, said: Reason | Rejoinder) -> Iterator[Xml]:
        """Refer to the notes that the quotation below won't refer to."""
        for note in said.notes:
            if said.quoted is None or note != said.quoted.note:
                yield self.hand.reference(note)

    def _quotation(self, quoted: Quoted, *, style: LetterStyle | None = None) -> Iterator[Xml]:
        """Write somebody's words; where they are translated, the source's own words below."""
        hand, aside = self.hand, LetterStyle.ASIDE
        translated = quoted.original is not None
        language = hand.language.id if translated else quoted.language
        yield hand.foreign(hand.quoted(quoted.words), language=language, style=style)
        yield hand.reference(quoted.note)
        yield hand.text(f" {quoted.speaker}", aside)
        if quoted.original is not None:
            yield hand.text(f", {hand.label(Label.TRANSLATED)}", aside)
            yield BREAK
            yield hand.text(f"{hand.label(Label.ORIGINAL)} ", aside)
            original = hand.quoted(quoted.original)
            yield hand.foreign(original, language=quoted.language, style=aside)

    def _chain(self) -> Iterator[Xml]:
        """Write claims in a line, each leading to the next."""
        therefore = self.hand.label(Label.THEREFORE)
        for index, claim in enumerate(self.page.chain):
            if index:
                yield self.hand.text(f"  {therefore}  ", LetterStyle.THEREFORE)
            yield self.hand.prose(claim)

    def _reach(self) -> Iterator[Xml]:
        """Write whom to reach, and where to read more."""
        page, hand = self.page, self.hand
        code = self._code()
        if code is not None:
            yield code.beside_text(left=hand.right_to_left)
        if page.contact is not None:
            contact = page.contact
            known = (contact.name, contact.title, contact.phone)
            yield hand.text(f"{hand.label(Label.CONTACT)}: ", LetterStyle.STRONG)
            yield hand.text(", ".join(filter(None, known)))
            if contact.email is not None:
                yield hand.text(", ")
                yield hand.link(contact.email, id_="email")
        if page.link is None:
            return
        if page.contact is not None:
            yield BREAK
        yield hand.text(f"{hand.label(Label.READ_MORE)}: ", LetterStyle.STRONG)
        yield hand.link(page.link, id_="link")

    def _imprint(self) -> Iterator[str]:
        """Say of when the page speaks, which version of it this is, and what else must be said."""
        page, hand = self.page, self.hand
        if page.as_of is not None:
            yield hand.label(Label.AS_OF, date=page.as_of)
        if page.date is not None:
            yield page.date
        if page.version is not None:
            yield hand.label(Label.VERSION, version=page.version)
        if page.small_print is not None:
            yield set_right(page.small_print)

    def _logo(self) -> Picture | None:
        logo, organization = self.page.brand.logo, self.page.brand.organization
        if logo is None:
            return None
        return logo_picture(logo, told=self.hand.label(Label.LOGO, organization=organization or ""))

    def _code(self) -> Picture | None:
        if self.page.link is None:
            return None
        told = self.hand.label(Label.CODE, address=self.page.link)
        return code_picture(self.page.link, told=told)
