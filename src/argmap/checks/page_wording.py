"""Checks of a one-pager's own words: how many, what an ask lacks, and names in braces."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from argmap.analysis.page_texts import fields_in, page_texts, stray_braces
from argmap.analysis.proofs import Proofs
from argmap.analysis.words import count_words
from argmap.checks.pages import Printed, own_texts, translated_texts, whole_pages
from argmap.findings.finding import Finding, Pointer
from argmap.findings.suggest import listed, nearest_help
from argmap.model.debate import Debate
from argmap.model.languages import same_language
from argmap.model.one_pagers import OnePagerProfile
from argmap.origin import Origin, Route

_MOST: Mapping[Route, int] = {
    ("headline",): 12,
    ("subtitle",): 25,
    ("problem",): 60,
    ("points", "head"): 8,
    ("points", "text"): 40,
    ("objections", "says"): 30,
    ("objections", "reply"): 30,
}
"""How many words a text has on a page that is read in half a minute, in English."""
_LONGER = 1.3
"""How much longer other languages are."""


def text_too_long(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A text with more words than readers of a single page take in."""
    for page in whole_pages(debate):
        for printed in (*own_texts(page), *translated_texts(page)):
            most, count = _most(printed), count_words(printed.text)
            if most is not None and count > most:
                yield Finding(
                    code="text-too-long",
                    message=f"{_name(printed)} has {count} words",
                    at=Pointer(place=printed.at),
                    help=f"say it in {most} words or fewer",
                )


def ask_incomplete(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """An ask that doesn't say by which instrument, or by when."""
    for page in whole_pages(debate):
        if page.ask is not None:
            given = {"instrument": page.ask.instrument, "by": page.ask.by}
            missing = [key for key, value in given.items() if value is None]
            if missing:
                yield Finding(
                    code="ask-incomplete",
                    message=f"this ask has no {listed(missing, last='or')}",
                    at=Pointer(place=page.ask.origin.key()),
                    help="whoever is asked looks for the bill, order or vote, and for the day",
                )


def page_undated(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A page with neither a date nor a version."""
    for page in whole_pages(debate):
        if page.date is None and page.version is None:
            yield Finding(
                code="page-undated",
                message=f"`{page.id}` has neither a `date` nor a `version`",
                at=Pointer(place=page.origin.key()),
                help="write the day it is made under `date`, so that a copy can be told from a "
                "newer one",
            )


def unknown_field(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A name in braces that the page doesn't give, or braces around what can't be one."""
    for page in whole_pages(debate):
        yield from _stray_braces(page)
        for at, text in _written(page):
            for name in dict.fromkeys(fields_in(text)):
                if name not in page.fields:
                    yield _unknown(page, name, Pointer(place=at, part=f"{{{name}}}"))
        for translation in page.translations.values():
            for route in translation.texts:
                if route[0] == "fields" and str(route[1]) not in page.fields:
                    at = translation.origin.below(route)
                    yield _unknown(page, str(route[1]), Pointer(place=at.key()))


def _stray_braces(page: OnePagerProfile) -> Iterator[Finding]:
    """Find braces that would be printed as they stand."""
    for at, text in _written(page):
        for found in dict.fromkeys(stray_braces(text)):
            name = "-".join(re.findall(r"[a-z0-9_]+", found.lower()))
            fields = listed((f"{{{field}}}" for field in page.fields), last="or")
            mend = f"write {fields}" if fields else "write a field's name"
            yield Finding(
                code="unknown-field",
                message=f"`{found}` names no field",
                at=Pointer(place=at, part=found),
                help=f"write `{{{name}}}`" if name in page.fields else f"{mend}, or no braces",
            )
    for at, text in _stands_for(page):
        for found in re.findall(r"[{}]", text)[:1]:
            yield Finding(
                code="unknown-field",
                message="what stands for a field has braces itself, and nothing fills these in",
                at=Pointer(place=at, part=found),
                help="write the words themselves",
            )


def _stands_for(page: OnePagerProfile) -> Iterator[tuple[Origin, str]]:
    """What stands in the place of fields on a page for nobody special, in all languages."""
    for name, text in page.fields.items():
        yield page.origin / "fields" / name, text
    for translation in page.translations.values():
        for route, text in translation.texts.items():
            if route[0] == "fields":
                yield translation.origin.below(route), text


def unused_field(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A field that stands in no text of its page."""
    for page in whole_pages(debate):
        used = {name for _, text in _written(page) for name in fields_in(text)}
        for name in page.fields:
            if name not in used:
                yield Finding(
                    code="unused-field",
                    message=f"no text of this page has `{{{name}}}`",
                    at=Pointer(place=(page.origin / "fields" / name).key()),
                    help="write it in braces where it belongs, or take the field out",
                )


def _most(printed: Printed) -> int | None:
    most = _MOST.get(tuple(step for step in printed.route if isinstance(step, str)))
    if most is None or same_language(printed.language.id, "en"):
        return most
    return round(most * _LONGER)


def _name(printed: Printed) -> str:
    """What a reader calls a text: `the head of point 2`."""
    match printed.route:
        case (str(part), int(index), str(key)):
            words = {"says": "what is said", "reply": "the answer"}.get(key, f"the {key}")
            return f"{words} of {part.removesuffix('s')} {index + 1}"
        case (*_, last):
            return f"the {last}"
    return "this text"


def _written(page: OnePagerProfile) -> Iterator[tuple[Origin, str]]:
    """Every text in which names can stand in braces, as it is written, in all languages."""
    known = page_texts(page)
    for route, one in known.items():
        if not one.is_quoted:
            yield page.origin.below(route), one.text
    for translation in page.translations.values():
        for route, text in translation.texts.items():
            if route in known and not known[route].is_quoted:
                yield translation.origin.below(route), text


def _unknown(page: OnePagerProfile, name: str, at: Pointer) -> Finding:
    nearest = nearest_help(name, page.fields, what="field")
    return Finding(
        code="unknown-field",
        message=f"this page has no field `{name}`",
        at=at,
        help=nearest
        or f"write under `fields` what stands for `{{{name}}}` on a page for nobody special",
    )
