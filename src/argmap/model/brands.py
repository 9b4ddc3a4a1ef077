"""Brands: whose page it is, and what that looks like."""

from __future__ import annotations

from dataclasses import dataclass, field

from argmap.origin import Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Logo:
    """An organization's sign: a picture as it is in its file."""

    file: str
    media_type: str
    """`image/png` or `image/jpeg`."""
    data: bytes = field(repr=False)
    digest: str
    """`sha256:` and the hex digest of the bytes, which stands for them where a value is told."""
    width: int
    """In pixels."""
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Whom to call or to write to."""

    name: str
    title: str | None = None
    phone: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Brand:
    """Who publishes a page, as `rules/brands.yaml` describes it."""

    id: str
    organization: str | None = None
    accent: str = "#17495a"
    """The colour of heads, rules and boxes: `#` and six hex digits."""
    second: str = "#b4531f"
    """A second colour, for what answers the first: figures and the record's answers."""
    logo: Logo | None = None
    contact: Contact | None = None
    origin: Origin = field(compare=False)


PLAIN = Brand(id="plain", origin=Origin("rules/brands.yaml"))
"""Nobody's look: for pages that name no brand."""
