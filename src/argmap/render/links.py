"""Which addresses may become links; everything else stays text."""

from __future__ import annotations

import re

_ALLOWED = re.compile(r"(?:https?://[^/\s]|mailto:[^\s@]+@[^\s@]|doi:10\.)\S*\Z", re.IGNORECASE)
_FRAGMENT = re.compile(r"#[A-Za-z][\w.-]*\Z", re.ASCII)
_DOI = re.compile(r"doi:", re.IGNORECASE)
_DANGEROUS = re.compile(r"[\x00-\x20\x7f\"'<>\\^`{|}]")


def safe_href(href: str) -> str | None:
    """Give the address to link to, or None where it must stay text.

    Web addresses, mail addresses, DOIs (as their resolver's address) and places in the same
    document pass. What browsers and PDF readers would run or open from the disk does not.
    """
    if _FRAGMENT.match(href):
        return href
    if _DANGEROUS.search(href) or not _ALLOWED.match(href):
        return None
    return _DOI.sub("https://doi.org/", href, count=1) if _DOI.match(href) else href
