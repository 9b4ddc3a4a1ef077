"""Brands and their logos, as a project's `rules/` describe them."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.pictures import picture

from argmap.findings.finding import Finding
from argmap.model.brands import PLAIN, Brand, Contact
from argmap.model.ids import TopicId
from argmap.reading.project import Reading, read_project
from argmap.reading.rules import shipped_rules

Lay = Callable[[str], Path]
Read = Callable[[str], Reading]

PAGE = """\
--- arguments/lake/briefs.yaml
briefs:
  close-it:
    kind: onepager
    headline: Keep Mill Lake closed until July
    points: [{claim: water-cold}]
    brand: swim-watch
"""
BRAND = """\
--- rules/brands.yaml
brands:
  swim-watch:
    organization: Swim Watch
    accent: "#17495A"
    logo: LOGO
    contact: {name: Ana Ruiz, phone: 555-0100}
"""


def claiming(width: int, height: int) -> bytes:
    """A small picture whose first words say that it is another size."""
    data = picture(40, 30)
    head = data[12:16] + width.to_bytes(4) + height.to_bytes(4) + data[24:29]
    return data[:12] + head + zlib.crc32(head).to_bytes(4) + data[33:]


def page(logo: str = "swim-watch.png", *files: str) -> str:
    return PAGE + BRAND.replace("LOGO", logo) + "".join(files)


def brand(reading: Reading) -> Brand:
    (found,) = reading.debates[TopicId("lake")].one_pagers
    return found.brand


def with_logo(lay: Lay, data: bytes, *, name: str = "swim-watch.png") -> Reading:
    root = lay(page(name))
    (root / "rules" / name).write_bytes(data)
    return read_project(root)


def one(reading: Reading) -> Finding:
    (found,) = reading.findings
    return found


def test_a_brand_with_all_it_can_have(read_page: Read) -> None:
    reading = read_page(page("swim-watch.png", "--- rules/swim-watch.png (600 by 150 pixels)\n"))
    assert reading.findings == ()
    found = brand(reading)
    assert (found.organization, found.accent, found.second) == (
        "Swim Watch",
        "#17495a",
        PLAIN.second,
    )
    assert found.contact == Contact(name="Ana Ruiz", phone="555-0100")
    assert found.logo is not None
    assert (found.logo.width, found.logo.height) == (600, 150)
    assert found.logo.file == "rules/swim-watch.png"


@pytest.mark.parametrize(
    ("kind", "name", "media_type"),
    [
        ("PNG", "logo.png", "image/png"),
        ("JPEG", "logo.jpg", "image/jpeg"),
        ("JPEG", "logo.png", "image/jpeg"),
    ],
)
def test_what_a_picture_is_tells_its_content(
    lay_project: Lay, kind: str, name: str, media_type: str
) -> None:
    data = picture(60, 40, kind=kind)
    logo = brand(with_logo(lay_project, data, name=name)).logo
    assert logo is not None
    assert (logo.media_type, logo.data) == (media_type, data)


@pytest.mark.parametrize(
    ("data", "message", "mend"),
    [
        (b"<svg/>", "is an SVG", "export it as a PNG, 300 pixels high or more"),
        (b"<?xml version='1.0'?>\n<SVG/>", "is an SVG", "export it as a PNG"),
        (b"GIF89a", "is neither a PNG nor a JPEG", "export it as a PNG"),
        (b"", "is neither a PNG nor a JPEG", "export it as a PNG"),
        (picture(600, 150)[:-40], "is damaged", "export or fetch it anew"),
        (picture(600, 150, kind="JPEG")[:500], "is damaged", "export or fetch it anew"),
        (picture(5000, 4000), "has more than 16 million pixels", "save it smaller"),
        (claiming(60_000, 60_000), "has more than 16 million pixels", "save it smaller"),
        (claiming(100_000, 1_000), "has more than 16 million pixels", "save it smaller"),
        (b"\x89PNG" + bytes(2_000_000), "is larger than 2 MB", "save it smaller"),
    ],
)
def test_a_file_that_is_no_logo(lay_project: Lay, data: bytes, message: str, mend: str) -> None:
    finding = one(with_logo(lay_project, data))
    assert finding.code == "logo-unreadable"
    assert finding.message.endswith(message)
    assert (finding.help or "").startswith(mend)


@pytest.mark.parametrize(
    ("logo", "code", "mend"),
    [
        ("gone.png", "logo-unreadable", "put the picture into `rules/`, or correct its name"),
        ("swim-wotch.png", "logo-unreadable", "the nearest file is `swim-watch.png`"),
        ("../../logo.png", "outside-project", "put the file into the project's folder"),
        ("/etc/hostname", "outside-project", "put the file into the project's folder"),
        ("more", "logo-unreadable", "check that it is a picture and that you may read it"),
    ],
)
def test_a_logo_that_leads_nowhere(read_page: Read, logo: str, code: str, mend: str) -> None:
    files = ("--- rules/swim-watch.png (60 by 40 pixels)\n", "--- rules/more/notes.md\n")
    finding = one(read_page(page(logo, *files)))
    assert (finding.code, finding.help) == (code, mend)


@given(at=st.integers(0, 200), byte=st.integers(0, 255), kind=st.sampled_from(["PNG", "JPEG"]))
@settings(
    max_examples=80,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_a_damaged_picture_is_a_finding_or_a_logo(
    lay_project: Lay, at: int, byte: int, kind: str
) -> None:
    data = bytearray(picture(40, 30, kind=kind))
    data[at % len(data)] = byte
    reading = with_logo(lay_project, bytes(data))
    codes = [finding.code for finding in reading.findings]
    assert codes == ([] if brand(reading).logo is not None else ["logo-unreadable"])


def test_a_picture_is_no_stray_file(read_page: Read) -> None:
    files = "--- rules/old-logo.png (60 by 40 pixels)\n"
    assert read_page(page("old-logo.png", files)).findings == ()


def test_a_brand_without_a_look_stays_so(read_page: Read) -> None:
    own = "--- rules/brands.yaml\nbrands:\n  plain: {accent: '#000000'}\n"
    reading = read_page(PAGE.replace("swim-watch", "plain") + own)
    assert one(reading).message == "`plain` can't be a brand with a look"
    assert brand(reading) is PLAIN


def test_brands_in_argmaps_own_folder_are_the_projects(
    lay_project: Lay, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = "--- rules/swim-watch.png (60 by 40 pixels)\n--- rules/leagues.yaml\nunread: 1\n"
    root = lay_project(page("swim-watch.png", files))
    shipped_rules()
    monkeypatch.setattr("argmap.reading.rules.rules_folder", lambda: root / "rules")
    reading = read_project(root)
    assert reading.findings == ()
    assert brand(reading).organization == "Swim Watch"


def test_a_page_of_nobody(read_page: Read) -> None:
    assert brand(read_page(PAGE.replace("    brand: swim-watch\n", ""))) is PLAIN


@pytest.mark.parametrize("color", ["17495a", "'#17495'", "blue", "'#17495a00'"])
def test_a_color_that_is_none(read_page: Read, color: str) -> None:
    own = f"--- rules/brands.yaml\nbrands:\n  ours: {{accent: {color}}}\n"
    finding = one(read_page(own))
    assert finding.code == "bad-value"
    assert finding.message.endswith("is not a color")
