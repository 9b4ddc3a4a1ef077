from __future__ import annotations

from dataclasses import replace

import pytest

from argmap.briefs.cites import full_cite, last_name, short_cite
from argmap.briefs.words import Style, Text, text_of
from argmap.model.ids import SourceId
from argmap.model.sources import Source
from argmap.origin import Origin

REPORT = Source(
    id=SourceId("report"),
    file="seeds/report.txt",
    type="report",
    title="The Report",
    author=("Brittney Nystrom",),
    issued="2011-09-21",
    origin=Origin("seeds/sources.yaml"),
)
UNSIGNED = replace(REPORT, author=(), issued=None, title="News items on criticism of the program")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Andrew Cuomo", "Cuomo"),
        ("Gov. Andrew Cuomo", "Cuomo"),
        ("Martin Luther King, Jr.", "King"),
        ("Cuomo, Andrew", "Cuomo"),
        ("Vincent van Gogh", "van Gogh"),
        ("National Immigration Forum", "National Immigration Forum"),
        ("LIRS", "LIRS"),
        ("an unnamed FBI official", "an unnamed FBI official"),
        ("Immigrant rights groups", "Immigrant rights groups"),
        ("Task Force on Secure Communities", "Task Force on Secure Communities"),
        ("Meckler", "Meckler"),
        ("Alan Kraut (apparently)", "Kraut (apparently)"),
    ],
)
def test_persons_go_by_last_name_and_bodies_in_full(name: str, said: str) -> None:
    assert last_name(name) == said


@pytest.mark.parametrize(
    ("source", "speaker", "cite"),
    [
        (REPORT, None, "Nystrom 11"),
        (REPORT, "Brittney Nystrom", "Nystrom 11"),
        (REPORT, "Jeh Johnson", "Johnson, in Nystrom 11"),
        (replace(REPORT, author=("A. Ng", "B. Ode")), None, "Ng and Ode 11"),
        (replace(REPORT, author=("A. Ng", "B. Ode", "C. Poe")), None, "Ng et al. 11"),
        (replace(REPORT, issued=None), None, "Nystrom n.d."),
        (
            replace(REPORT, author=("Restore Fairness",), publisher="Restore Fairness"),
            None,
            "Restore Fairness 11",
        ),
        (UNSIGNED, "Andrew Cuomo", "Cuomo, in “News items on criticism” n.d."),
        (replace(UNSIGNED, inferred=("title",)), None, "[News items on criticism] n.d."),
        (replace(UNSIGNED, container_title="The Wire"), None, "The Wire n.d."),
        (
            replace(UNSIGNED, title_short="News items"),
            "Andrew Cuomo",
            "Cuomo, in “News items” n.d.",
        ),
        (replace(UNSIGNED, title_short="News", inferred=("title",)), None, "[News] n.d."),
        (replace(UNSIGNED, title_short="Digest"), None, "[Digest] n.d."),
        (replace(UNSIGNED, title_short="News", publisher="The Wire"), None, "The Wire n.d."),
        (replace(REPORT, title_short="News"), None, "Nystrom 11"),
    ],
)
def test_the_short_cite_is_what_is_said_aloud(
    source: Source, speaker: str | None, cite: str
) -> None:
    assert short_cite(source, speaker=speaker) == cite


def test_the_full_cite_gives_what_the_source_gives() -> None:
    source = replace(
        REPORT,
        qualifications="Director of Policy.",
        container_title="Forum News",
        publisher="The Forum",
        page="4",
        url="https://example.org/a",
        accessed="2011-10",
    )
    assert text_of(full_cite(source)) == (
        "Brittney Nystrom (Director of Policy). September 21, 2011. “The Report.” Forum News. "
        "The Forum. P. 4. https://example.org/a. Accessed October 2011."
    )


def test_what_the_source_lacks_is_said() -> None:
    cite = full_cite(UNSIGNED, speaker="Andrew Cuomo")
    assert text_of(cite) == (
        "Andrew Cuomo, as quoted in “News items on criticism of the program.” "
        "Author not named. No date (n.d.)."
    )
    assert Text("Author not named.", Style.UNKNOWN) in cite


def test_inferred_fields_are_marked_and_an_inferred_title_is_bracketed() -> None:
    cite = full_cite(replace(REPORT, inferred=("issued", "title")))
    assert Text("September 21, 2011", Style.INFERRED) in cite
    assert Text("[The Report].", Style.INFERRED) in cite
