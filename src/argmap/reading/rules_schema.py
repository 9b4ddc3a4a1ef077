"""File models of `rules/`: formats of debate, leagues, languages and brands, key by key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, TypeVar, get_args

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError, PydanticKnownError

from argmap.model.formats import SpeechKind
from argmap.model.issues import Side
from argmap.reading.file_model import FileModel
from argmap.reading.page_rules_schema import BrandsFile, LanguagesFile
from argmap.reading.values import Fact, Id, Text, Truth, number

Minutes = Annotated[float, Field(ge=0.25, le=600), BeforeValidator(number)]
Preparation = Annotated[float, Field(ge=0, le=600), BeforeValidator(number)]
Count = Annotated[int, Field(ge=0, le=100_000), BeforeValidator(number)]
Share = Annotated[float, Field(ge=0, le=1), BeforeValidator(number)]

_SPEECHES = [{"id": "ac", "label": "AC", "name": "Case", "kind": "constructive", "minutes": 4}]
_Number = TypeVar("_Number", int, float)


def _range(numbers: tuple[_Number, ...]) -> tuple[_Number, ...]:
    if len(numbers) != 2 or numbers[0] > numbers[1]:
        raise PydanticCustomError("bad-range", "range")
    return numbers


_MOST = 40
"""Speeches of a round, or columns of a flow sheet: more fit on no page."""
_PAIR = Field(json_schema_extra={"minItems": 2, "maxItems": 2})
Counts = Annotated[tuple[Count, ...], AfterValidator(_range), _PAIR]
Shares = Annotated[tuple[Share, ...], AfterValidator(_range), _PAIR]


def _facts(text: str) -> str:
    if not set(alternatives(text)) <= set(_FACTS):
        expected = ", ".join(f"'{name}'" for name in _FACTS)
        raise PydanticKnownError("literal_error", {"expected": expected})
    return text


def alternatives(text: str) -> tuple[str, ...]:
    """Give the fields of which a cite needs one: `URL or page`."""
    return tuple(text.split(" or "))


_FACTS: tuple[str, ...] = get_args(Fact)
_ONE_FACT = f"({'|'.join(_FACTS)})"
Facts = Annotated[
    Text,
    AfterValidator(_facts),
    WithJsonSchema({"type": "string", "pattern": f"^{_ONE_FACT}( or {_ONE_FACT})*$"}),
]


class SpeechEntry(FileModel):
    """One speech of a round."""

    id: Id = Field(examples=["1nc"])
    """What it is asked for by."""
    label: Text = Field(examples=["1NC"])
    """What stands over its column."""
    name: Text = Field(examples=["First negative constructive"])
    """Its name in full."""
    kind: SpeechKind = Field(examples=["constructive"])
    """What it is for: to build a case (`constructive`), to answer and compare (`rebuttal`), or to
    ask (`questions`)."""
    side: Side | None = Field(default=None, examples=["con"])
    """Who gives it; left out where both speak."""
    minutes: Minutes = Field(examples=[8])
    """How long it may take."""


class ColumnEntry(FileModel):
    """A column of a flow sheet."""

    label: Text = Field(examples=["Block"])
    """What stands over it."""
    side: Side | None = Field(default=None, examples=["con"])
    """Whose speech it notes."""
    answers: Truth = Field(default=True, examples=[False])
    """Whether anything is answered in it; `false` where a case is only read."""


class FormatEntry(FileModel):
    """A format of debate."""

    name: Text = Field(examples=["Public forum"])
    """Its name."""
    sides: Mapping[Side, Text] = Field(default={}, examples=[{"pro": "Pro", "con": "Con"}])
    """What the sides are called; Affirmative and Negative where it isn't given."""
    short: Mapping[Side, Text] = Field(default={}, examples=[{"pro": "Aff", "con": "Neg"}])
    """The same in three or four letters; Aff and Neg where it isn't given."""
    prep: Preparation | None = Field(default=None, examples=[3])
    """Minutes to prepare in."""
    speeches: Annotated[tuple[SpeechEntry, ...], Field(min_length=1, max_length=_MOST)] = Field(
        examples=[_SPEECHES]
    )
    """Who speaks when, in order."""
    columns: Annotated[tuple[ColumnEntry, ...], Field(max_length=_MOST)] = Field(
        default=(), examples=[[{"label": "AC", "side": "pro"}, {"label": "NC", "side": "con"}]]
    )
    """The columns of a flow sheet; one a speech that isn't questions, where they aren't given."""
    note: Text | None = Field(default=None, examples=["Some states give rebuttals four minutes."])
    """What a coach should know of it."""


class FormatsFile(FileModel):
    """`rules/formats.yaml`: formats of debate, beside those that argmap knows."""

    formats: Mapping[Id, FormatEntry] = Field(
        examples=[{"our-league": {"name": "Our league", "speeches": _SPEECHES}}]
    )
    """The formats by the id that profiles name them with."""


class LeagueEntry(FileModel):
    """A body with evidence rules; a rule that isn't given isn't held against anybody."""

    name: Text = Field(examples=["National Speech & Debate Association"])
    """Its name."""
    cite: tuple[Facts, ...] = Field(default=(), examples=[["author", "issued", "URL or page"]])
    """Fields of a source that a written cite needs; `or` stands between those of which one is
    enough."""
    whole_paragraphs: Truth = Field(default=False, examples=[True])
    """Whether a card must print the whole paragraphs that its words stand in."""
    no_ellipses: Truth = Field(default=False, examples=[True])
    """Whether dots in a card that its source can't vouch for are barred."""
    no_clipping: Truth = Field(default=False, examples=[True])
    """Whether the words read may not skip a negation or a qualifier of their sentence."""
    no_straw: Truth = Field(default=False, examples=[True])
    """Whether a view that the author only states to reject may not be used as the author's."""
    faithful_tags: Truth = Field(default=False, examples=[True])
    """Whether a tag may use a number or a name only if its card does."""
    inadmissible: tuple[Text, ...] = Field(default=(), examples=[["personal_communication"]])
    """Types of source that may not be cited."""
    tag_words: Count | None = Field(default=None, examples=[25])
    """The most words that a tag usually has."""
    body_words: Count | None = Field(default=None, examples=[60])
    """The fewest words that a card's body usually has."""
    read_words: Counts | None = Field(default=None, examples=[[20, 150]])
    """The fewest and the most words that are usually read of a card."""
    read_share: Shares | None = Field(default=None, examples=[[0.05, 0.35]])
    """The smallest and the largest share of a card's words that is usually read."""


class LeaguesFile(FileModel):
    """`rules/leagues.yaml`: leagues and their evidence rules, beside those that argmap knows."""

    leagues: Mapping[Id, LeagueEntry] = Field(
        examples=[{"our-league": {"name": "Our league", "cite": ["author", "issued"]}}]
    )
    """The leagues by the id that profiles name them with."""


RULE_FILES: Mapping[str, type[FileModel]] = {
    "formats": FormatsFile,
    "leagues": LeaguesFile,
    "languages": LanguagesFile,
    "brands": BrandsFile,
}
"""The file models of `rules/` by the name that their JSON Schema goes by."""
