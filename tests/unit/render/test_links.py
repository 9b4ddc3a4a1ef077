from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.render.links import safe_href


@pytest.mark.parametrize(
    "href",
    [
        "https://example.org/a?b=c#d",
        "http://example.org",
        "HTTPS://EXAMPLE.ORG/",
        "mailto:ann@example.org",
        "#claim-trust-eroded",
    ],
)
def test_these_stay_links(href: str) -> None:
    assert safe_href(href) == href


def test_a_doi_leads_to_its_resolver() -> None:
    assert safe_href("doi:10.1038/s41539-018-0038-5") == (
        "https://doi.org/10.1038/s41539-018-0038-5"
    )


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "vbscript:x",
        "//example.org/a",
        "../secret.txt",
        "/etc/passwd",
        "https:///etc/passwd",
        "https://example.org/a b",
        'https://example.org/"onclick="x',
        "#",
        "#a b",
        "",
    ],
)
def test_these_become_text(href: str) -> None:
    assert safe_href(href) is None


@given(st.text())
def test_whatever_passes_has_an_allowed_beginning_and_no_white_space(href: str) -> None:
    passed = safe_href(href)
    if passed is not None:
        assert passed.lower().startswith(("http://", "https://", "mailto:", "#"))
        assert not any(character.isspace() for character in passed)
