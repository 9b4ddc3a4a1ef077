"""Values: what may stand behind a key that takes no list and no mapping."""

from __future__ import annotations

import datetime
import re
import unicodedata
from typing import Annotated, Literal, TypeAlias

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from argmap.model.ids import KEBAB, is_id

_SCALAR = ["string", "number", "boolean"]
"""What an editor may take a text for that is not in quotation marks: `2011` is text here."""

LONGEST_LINK = 300
"""The most characters of an address that is printed, in a code that a phone still reads."""
_UNSEEN = frozenset(("Cc", "Cf", "Zl", "Zp", "Zs"))
"""The categories of Unicode that leave nothing on a page."""


def _some_text(text: str) -> str:
    if all(unicodedata.category(sign) in _UNSEEN for sign in text):
        raise PydanticCustomError("empty", "empty")
    return text


def _date(text: str) -> str:
    match = re.fullmatch(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?", text)
    try:
        if match is None:
            raise ValueError
        datetime.date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        raise PydanticCustomError("bad-date", "date") from None
    return text


def _date_or_words(text: str) -> str:
    """Take digits alone for a date: `12/1/2011` is another day to readers of another country."""
    return _date(text) if re.fullmatch(r"[\d\s./-]+", text) else text


def _id(text: str) -> str:
    if not is_id(text):
        raise PydanticCustomError("bad-id", "id")
    return text


def _link(text: str) -> str:
    if not re.match(r"(?:https?://[^\s/?#]|doi:)\S+\Z", text):
        raise PydanticCustomError("bad-link", "link")
    return text


def _short_link(text: str) -> str:
    if len(text) > LONGEST_LINK:
        raise PydanticCustomError("long-link", "link")
    return text


def _email(text: str) -> str:
    """Leave a name in braces alone: it is filled in later."""
    if not re.fullmatch(_EMAIL, text):
        raise PydanticCustomError("bad-email", "email")
    return text


def _digest(text: str) -> str:
    if not re.fullmatch(r"sha256:[0-9a-f]{64}", text):
        raise PydanticCustomError("bad-digest", "digest")
    return text


def _fingerprint(text: str) -> str:
    if not re.fullmatch(r"[0-9a-f]{8}", text):
        raise PydanticCustomError("bad-fingerprint", "fingerprint")
    return text


def _colour(text: str) -> str:
    if not re.fullmatch(r"#[0-9A-Fa-f]{6}", text):
        raise PydanticCustomError("bad-colour", "colour")
    return text.lower()


_TAG = r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"
_NAME = r"[a-z][a-z0-9_-]*"
_EMAIL = rf"[^\s@<>,;]+@[^\s@<>,;]+|\{{{_NAME}\}}"


def _language_tag(text: str) -> str:
    if not re.fullmatch(_TAG, text):
        raise PydanticCustomError("bad-language-tag", "language")
    return text


def _field_name(text: str) -> str:
    if not re.fullmatch(_NAME, text):
        raise PydanticCustomError("bad-field-name", "field")
    return text


def _truth(value: object) -> object:
    """Only these two: `no` and `off` are text everywhere else, so they are no truth here."""
    words = {"true": True, "True": True, "false": False, "False": False}
    return words.get(value, "") if isinstance(value, str) else value


def number(value: object) -> object:
    """Digits and a point: no infinities, exponents or underscores."""
    if isinstance(value, str) and not re.fullmatch(
        r"-?(?:[0-9]{1,9}(?:\.[0-9]{1,18})?|\.[0-9]{1,18})", value
    ):
        raise PydanticCustomError("bad-number", "number")
    return value


Text: TypeAlias = Annotated[
    str,
    StringConstraints(strip_whitespace=True),
    AfterValidator(_some_text),
    WithJsonSchema({"type": _SCALAR, "minLength": 1}),
]
Date: TypeAlias = Annotated[
    str,
    AfterValidator(_date),
    WithJsonSchema({"type": ["string", "integer"], "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}),
]
DateOrWords: TypeAlias = Annotated[Text, AfterValidator(_date_or_words)]
Id: TypeAlias = Annotated[
    str,
    AfterValidator(_id),
    WithJsonSchema({"type": _SCALAR, "pattern": f"^{KEBAB.pattern.removesuffix(chr(92) + 'Z')}$"}),
]
Link: TypeAlias = Annotated[
    str, AfterValidator(_link), WithJsonSchema({"type": "string", "pattern": "^(https?://|doi:)"})
]
ShortLink: TypeAlias = Annotated[Link, AfterValidator(_short_link)]
Email: TypeAlias = Annotated[
    str,
    StringConstraints(strip_whitespace=True),
    AfterValidator(_email),
    WithJsonSchema({"type": "string", "pattern": f"^({_EMAIL})$"}),
]
Digest: TypeAlias = Annotated[
    str,
    AfterValidator(_digest),
    WithJsonSchema({"type": "string", "pattern": "^sha256:[0-9a-f]{64}$"}),
]
Truth: TypeAlias = Annotated[bool, BeforeValidator(_truth)]
Weight: TypeAlias = Annotated[float, Field(ge=0, le=1), BeforeValidator(number)]
Pace: TypeAlias = Annotated[int, Field(ge=60, le=600), BeforeValidator(number)]
Grade: TypeAlias = Annotated[float, Field(ge=1, le=20), BeforeValidator(number)]
Fingerprint: TypeAlias = Annotated[
    str,
    AfterValidator(_fingerprint),
    WithJsonSchema({"type": _SCALAR, "pattern": "^[0-9a-f]{8}$"}),
]
Colour: TypeAlias = Annotated[
    str,
    AfterValidator(_colour),
    WithJsonSchema({"type": "string", "pattern": "^#[0-9A-Fa-f]{6}$"}),
]
LanguageTag: TypeAlias = Annotated[
    str,
    AfterValidator(_language_tag),
    WithJsonSchema({"type": _SCALAR, "pattern": f"^{_TAG}$"}),
]
FieldName: TypeAlias = Annotated[
    str, AfterValidator(_field_name), WithJsonSchema({"type": _SCALAR, "pattern": f"^{_NAME}$"})
]
Fact: TypeAlias = Literal[
    "type",
    "title",
    "title-short",
    "author",
    "issued",
    "container-title",
    "publisher",
    "URL",
    "accessed",
    "qualifications",
    "page",
]
"""The fields of a source that say what the document is."""
