from __future__ import annotations

import pytest

from argmap.briefs.page_dates import filled, written_out
from argmap.model.languages import Language

SPANISH = Language(
    id="es",
    name="Español",
    months=tuple("enero febrero marzo abril mayo junio julio agosto septiembre".split())
    + ("octubre", "noviembre", "diciembre"),
    day_date="{day} de {month} de {year}",
    month_date="{month} de {year}",
    quotation_marks=("«", "»"),
    labels={},
)


@pytest.mark.parametrize(
    ("date", "written"),
    [
        ("2011-09-01", "1 de septiembre de 2011"),
        ("2011-12", "diciembre de 2011"),
        ("2011", "2011"),
        ("2011-13", "2011-13"),
        ("2011-00", "2011-00"),
        ("antes del voto", "antes del voto"),
    ],
)
def test_a_date_is_written_out_as_far_as_it_goes(date: str, written: str) -> None:
    assert written_out(date, language=SPANISH) == written


def test_what_is_filled_in_is_not_filled_itself() -> None:
    assert filled("{who}: {what}", who="{what}", what="go") == "{what}: go"


def test_a_name_that_nobody_gives_stays() -> None:
    assert filled("{who} {else}", who="we") == "we {else}"
