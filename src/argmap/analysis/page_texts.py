"""Page texts: what a one-pager says in its own words, to be translated or filled in.

A text is named by the route that leads to it from the profile's entry: `("points", 0, "head")`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from types import MappingProxyType
from typing import Any, TypeVar

from argmap.model.one_pagers import OnePagerProfile
from argmap.origin import Route

_TEXTS = frozenset(
    (
        "headline subtitle label reference problem small_print who what instrument by head text "
        "number counts place year says reply title"
    ).split()
)
"""The fields that hold words of the page's own."""
_FILLED_IN = frozenset("row link name phone email".split())
"""The fields that are the same in every language, but may have names in braces too."""
_QUOTED = "words"
_PARTS = ("ask", "points", "figures", "quotation", "objections", "contact")
_FIELD = re.compile(r"\{([a-z][a-z0-9_-]*)\}")
_BRACES = re.compile(r"\{+[^{}]*\}+|[{}]")
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageText:
    """One text of a page, and what may become of it."""

    text: str
    is_quoted: bool = False
    """Whether it stands in a source, so that nothing can be filled in."""
    is_translated: bool = True
    """Whether another language says it otherwise."""


def page_texts(profile: OnePagerProfile) -> Mapping[Route, PageText]:
    """Give every text of a page's own, and the words it chose to quote, by their routes."""
    return MappingProxyType(dict(_texts(_with_contact(profile), ())))


def with_texts(profile: OnePagerProfile, texts: Mapping[Route, str]) -> OnePagerProfile:
    """Put texts in the place of those that stand at their routes; the others stay."""
    return _changed(_with_contact(profile), (), texts)


def in_language(profile: OnePagerProfile, tag: str | None) -> OnePagerProfile:
    """Give a page as it is in another language; itself in its own, or where there is none.

    What was not translated stays as it is, and what it quotes too: a quotation can be checked
    in the source's own words only.
    """
    translation = profile.translations.get(tag or "")
    if translation is None or translation.language.id == profile.language.id:
        return profile
    own = page_texts(profile)
    given = {
        route: text
        for route, text in translation.texts.items()
        if route in own and own[route].is_translated and not own[route].is_quoted
    }
    said = {
        name: translation.texts.get(("fields", name), was) for name, was in profile.fields.items()
    }
    page = replace(with_texts(profile, given), fields=MappingProxyType(said))
    return replace(page, language=translation.language)


def other_languages(profile: OnePagerProfile) -> tuple[str, ...]:
    """Give the languages that a page is translated into, besides its own.

    Translations into its own language are there for what it quotes from sources in others.
    """
    return tuple(tag for tag in profile.translations if tag != profile.language.id)


def page_languages(profile: OnePagerProfile) -> tuple[str | None, ...]:
    """Give the languages that a page is made in, as `in_language` takes them: its own first."""
    return (None, *other_languages(profile))


def filled_in(profile: OnePagerProfile, row: Mapping[str, str]) -> OnePagerProfile:
    """Fill in the names that stand in braces: from a row, else with what stands there otherwise.

    A name that neither has stays as it is written.
    """
    known = {**profile.fields, **row}
    texts = {
        route: _FIELD.sub(lambda found: known.get(found[1], found[0]), one.text)
        for route, one in page_texts(profile).items()
        if not one.is_quoted
    }
    return with_texts(profile, texts)


def fields_in(text: str) -> tuple[str, ...]:
    """Give the names that stand in braces in a text, in order."""
    return tuple(_FIELD.findall(text))


def stray_braces(text: str) -> tuple[str, ...]:
    """Give what stands in braces in a text and can be no field's name, or a brace alone."""
    return tuple(found for found in _BRACES.findall(text) if not _FIELD.fullmatch(found))


def without_fields(text: str) -> str:
    """Give a text without the names that stand in braces in it."""
    return _FIELD.sub("", text)


def _with_contact(profile: OnePagerProfile) -> OnePagerProfile:
    """Let a page have its brand's contact for its own, where it names none."""
    return replace(profile, contact=profile.contact or profile.brand.contact)


def _texts(value: object, route: Route) -> Iterator[tuple[Route, PageText]]:
    if isinstance(value, tuple):
        for index, one in enumerate(value):
            yield from _texts(one, (*route, index))
        return
    if not is_dataclass(value):
        return
    for field in fields(value):
        held, step = getattr(value, field.name), (*route, field.name.replace("_", "-"))
        if isinstance(held, str) and field.name in (*_TEXTS, *_FILLED_IN, _QUOTED):
            yield (
                step,
                PageText(
                    text=held,
                    is_quoted=field.name == _QUOTED,
                    is_translated=field.name not in _FILLED_IN,
                ),
            )
        elif not route and field.name in _PARTS:
            yield from _texts(held, step)


def _changed(value: _Value, route: Route, texts: Mapping[Route, str]) -> _Value:
    if isinstance(value, tuple):
        several: Any = tuple(_changed(one, (*route, i), texts) for i, one in enumerate(value))
        return several  # type: ignore[no-any-return]
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changes: dict[str, object] = {}
    for field in fields(value):
        held, step = getattr(value, field.name), (*route, field.name.replace("_", "-"))
        if step in texts:
            changes[field.name] = texts[step]
        elif not route and field.name in _PARTS:
            changes[field.name] = _changed(held, step, texts)
    return replace(value, **changes)
