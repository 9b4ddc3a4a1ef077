"""What is wrong with a value that has to be a date, a number or the like, and isn't."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from argmap.reading.fault import Fault, Words, is_key, said
from argmap.reading.values import LONGEST_LINK

_NO_DATE = re.compile(
    r"(?:unknown|undated|none|no date|date unknown|n\.? ?d\.?|n/a|\?+|-+)", re.IGNORECASE
)
"""What people write where a document doesn't say when it was published."""


def _out_of_range(fault: Fault) -> Words:
    low, high = fault.allowed.get("minimum"), fault.allowed.get("maximum")
    message = f"`{said(fault.node)}` is out of range for {fault.name}"
    return Words("bad-value", message, f"write a number from {low} to {high}")


def _date(fault: Fault) -> Words:
    key = fault.route[-1]
    can_be_unknown = "unknown" in fault.around.get("properties", ())
    if can_be_unknown and _NO_DATE.fullmatch(said(fault.node)):
        mend = f"leave `{key}` out, and write `unknown: [{key}]`"
        return Words("bad-value", f"`{said(fault.node)}` is not a date", mend)
    mend = "write a year, a month or a day, such as `2011`, `2011-09` or `2011-09-21`"
    return Words("bad-value", f"`{said(fault.node)}` is not a date", mend)


def _number(fault: Fault) -> Words:
    whole = fault.allowed.get("type") == "integer"
    message = f"`{said(fault.node)}` is not a {'whole ' * whole}number"
    low, high = fault.allowed.get("minimum"), fault.allowed.get("maximum")
    mend = f"write a number from {low} to {high}, in digits and without a unit"
    return Words("bad-value", message, mend)


def _truth(fault: Fault) -> Words:
    message = f"`{said(fault.node)}` is neither `true` nor `false`"
    return Words("bad-value", message, "write `true`, or remove the key")


def _link(fault: Fault) -> Words:
    message = f"{fault.name} is not an address"
    if re.search(r"\s", said(fault.node)):
        return Words("bad-value", message, "write it without spaces: `%20` stands for one")
    return Words("bad-value", message, "write it with `https://`, `http://` or `doi:` before it")


def _long_link(fault: Fault) -> Words:
    message = f"{fault.name} is too long to be printed and scanned"
    return Words("bad-value", message, f"give an address of {LONGEST_LINK} characters or fewer")


def _email(fault: Fault) -> Words:
    mend = "write one address and nothing else, such as `ana@example.org`"
    return Words("bad-value", f"{fault.name} is not an email address", mend)


def _fingerprint(fault: Fault) -> Words:
    mend = "write the eight digits that `argmap check` gives, or remove the key to be told them"
    return Words("bad-value", f"{fault.name} is not a fingerprint", mend)


def _colour(fault: Fault) -> Words:
    """Show the color that was likely meant: `#abc` says `#aabbcc` in other places."""
    text = " ".join(said(fault.node).split())
    if not text:
        mend = "put the color in quotation marks: without them, its `#` begins a comment"
        return Words("bad-value", f"{fault.name} has no value", mend, at_key=True)
    digits = text.removeprefix("#")
    digits = "".join(2 * digit for digit in digits) if len(digits) == 3 else digits
    shown = digits if re.fullmatch("[0-9A-Fa-f]{6}", digits) else "17495a"
    mend = f"write `#` and six hexadecimal digits in quotation marks, such as `'#{shown}'`"
    return Words("bad-value", f"`{text}` is not a color", mend)


def _language_tag(fault: Fault) -> Words:
    in_key = is_key(fault.error)
    name = str(fault.route[-1]) if in_key else said(fault.node)
    mend = "write its tag, such as `en`, `es`, `he` or `pt-BR`"
    return Words("bad-value", f"`{name}` is not a language", mend, at_key=in_key)


def _field_name(fault: Fault) -> Words:
    mend = "use lower-case letters, digits, hyphens and underscores, with a letter first"
    return Words("bad-id", f"`{fault.route[-1]}` is not a field's name", mend, at_key=True)


def _digest(fault: Fault) -> Words:
    mend = "write `sha256:` and 64 hexadecimal digits, or remove the key"
    return Words("bad-value", f"{fault.name} is not a digest", mend)


def _range(fault: Fault) -> Words:
    mend = "write two numbers, the smaller one first"
    return Words("bad-value", f"{fault.name} is not a range", mend)


def _id(fault: Fault) -> Words:
    in_key = is_key(fault.error)
    name = str(fault.route[-1]) if in_key else said(fault.node)
    slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
    mend = "use lower-case letters, digits and single hyphens" + (f": `{slug}`" if slug else "")
    what = f"`{name}`" if name else "an empty name"
    return Words("bad-id", f"{what} is not an id", mend, at_key=in_key)


def _braces(fault: Fault) -> Words:
    """Say of a text that is filled in which names it has to have in braces."""
    names = fault.error["ctx"]["names"]
    if not names:
        mend = "take the braces out: nothing is filled in here"
        return Words("bad-value", f"{fault.name} does not fit: it has braces", mend)
    message = f"{fault.name} does not fit: it needs {names} and no other braces"
    return Words("bad-value", message, f"write {names} where what is filled in belongs")


VALUE_FAULTS: Mapping[str, Callable[[Fault], Words]] = {
    "bool_type": _truth,
    "bool_parsing": _truth,
    "float_parsing": _number,
    "int_parsing": _number,
    "int_from_float": _number,
    "bad-number": _number,
    "greater_than_equal": _out_of_range,
    "less_than_equal": _out_of_range,
    "bad-date": _date,
    "bad-id": _id,
    "bad-link": _link,
    "long-link": _long_link,
    "bad-email": _email,
    "bad-digest": _digest,
    "bad-range": _range,
    "bad-fingerprint": _fingerprint,
    "bad-colour": _colour,
    "bad-language-tag": _language_tag,
    "bad-field-name": _field_name,
    "bad-braces": _braces,
}
"""How to describe what is wrong, by the type of the error."""
