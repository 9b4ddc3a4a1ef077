"""File model of a one-pager in another language, key by key."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import Field

from argmap.reading.file_model import FileModel
from argmap.reading.values import DateOrWords, FieldName, Fingerprint, Text


class AskWordsEntry(FileModel):
    """An ask in another language."""

    who: Text | None = Field(default=None, examples=["el Departamento de Seguridad Nacional"])
    """Who is asked."""
    what: Text | None = Field(default=None, examples=["suspenda el programa"])
    """To do what."""
    instrument: Text | None = Field(default=None, examples=["Proyecto de ley 12"])
    """By which bill, order, vote or letter."""
    by: DateOrWords | None = Field(default=None, examples=["antes de fin de año"])
    """By when, where that is in words."""
    of: Fingerprint | None = Field(default=None, examples=["5d41402a"])
    """The fingerprint of the words that this translates; `check` gives it."""


class PointWordsEntry(FileModel):
    """A point in another language."""

    head: Text | None = Field(default=None, examples=["Los inmigrantes dejan de llamar"])
    """The claim in about eight words."""
    text: Text | None = Field(default=None, examples=["La policía necesita testigos."])
    """The sentences on it."""
    words: Text | None = Field(default=None, examples=["la confianza se ha dañado gravemente"])
    """The words that are quoted."""
    of: Fingerprint | None = Field(default=None, examples=["5d41402a"])
    """The fingerprint of the words that this translates; `check` gives it."""


class FigureWordsEntry(FileModel):
    """A figure in another language."""

    number: Text | None = Field(default=None, examples=["1,2 millones"])
    """The number as that language writes it; unchanged where it isn't given."""
    counts: Text | None = Field(default=None, examples=["gobernadores suspendieron su parte"])
    """What it is a number of."""
    place: Text | None = Field(default=None, examples=["Illinois, Nueva York y Massachusetts"])
    """Where that is so."""
    year: Text | None = Field(default=None, examples=["2011"])
    """When that was so; unchanged where it isn't given."""
    of: Fingerprint | None = Field(default=None, examples=["5d41402a"])
    """The fingerprint of the words that this translates; `check` gives it."""


class PullQuotationWordsEntry(FileModel):
    """A quotation in another language."""

    words: Text | None = Field(default=None, examples=["La confianza se ha erosionado."])
    """The words that are quoted."""
    of: Fingerprint | None = Field(default=None, examples=["5d41402a"])
    """The fingerprint of the words that this translates; `check` gives it."""


class HeardObjectionWordsEntry(FileModel):
    """An objection and its answer in another language."""

    says: Text | None = Field(default=None, examples=["Expulsa a criminales peligrosos."])
    """The objection in a line."""
    reply: Text | None = Field(default=None, examples=["Muchos no cometieron delito alguno."])
    """The answer in a line."""
    words: Text | None = Field(default=None, examples=["no han cometido delitos"])
    """The words that are quoted."""
    of: Fingerprint | None = Field(default=None, examples=["5d41402a"])
    """The fingerprint of the words that this translates; `check` gives it."""


class ContactWordsEntry(FileModel):
    """A contact in another language."""

    title: Text | None = Field(default=None, examples=["Directora de políticas"])
    """What that person is."""
    of: Fingerprint | None = Field(default=None, examples=["5d41402a"])
    """The fingerprint of the words that this translates; `check` gives it."""


class PageWordsEntry(FileModel):
    """A page's own texts in another language; each stands where the original stands."""

    headline: Text | None = Field(default=None, examples=["Pongan fin a Comunidades Seguras"])
    """The headline."""
    subtitle: Text | None = Field(default=None, examples=["Daña la confianza en la policía"])
    """The line below it."""
    label: Text | None = Field(default=None, examples=["Informe"])
    """What sort of page it is."""
    reference: Text | None = Field(default=None, examples=["Proyecto de ley 12"])
    """The number of a bill or a program."""
    problem: Text | None = Field(default=None, examples=["La policía pierde testigos."])
    """The problem."""
    small_print: Text | None = Field(default=None, examples=["No es asesoramiento legal."])
    """The small print."""
    ask: AskWordsEntry | None = Field(default=None, examples=[{"what": "suspenda el programa"}])
    """The ask."""
    points: tuple[PointWordsEntry, ...] = Field(default=(), examples=[[{"head": "Sin testigos"}]])
    """The points, in the same order."""
    figures: tuple[FigureWordsEntry, ...] = Field(
        default=(), examples=[[{"counts": "gobernadores"}]]
    )
    """The figures, in the same order."""
    quotation: PullQuotationWordsEntry | None = Field(
        default=None, examples=[{"words": "La confianza se ha erosionado."}]
    )
    """The quotation that is set large."""
    objections: tuple[HeardObjectionWordsEntry, ...] = Field(
        default=(), examples=[[{"says": "Expulsa a criminales."}]]
    )
    """The objections, in the same order."""
    contact: ContactWordsEntry | None = Field(default=None, examples=[{"title": "Directora"}])
    """The contact."""
    fields: Mapping[FieldName, Text] = Field(default={}, examples=[{"district": "su distrito"}])
    """What stands in the place of names in braces on a page for nobody special."""
    of: Fingerprint | None = Field(default=None, examples=["5d41402a"])
    """The fingerprint of the headline and the other texts that stand alone; `check` gives it."""
