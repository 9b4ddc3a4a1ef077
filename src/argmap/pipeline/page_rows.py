"""Page rows: a table, linked to the one-pager that is made for each of its rows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from argmap.analysis.page_texts import fields_in, page_texts
from argmap.analysis.proofs import Proofs
from argmap.checks.page_figures import figure_not_in_evidence
from argmap.checks.page_numbers import number_without_evidence
from argmap.findings.finding import Finding, Pointer
from argmap.findings.suggest import listed, nearest_help
from argmap.model.debate import Debate
from argmap.model.one_pagers import OnePagerProfile, PageTranslation
from argmap.origin import Origin, Route
from argmap.reading.tables import Row, Table

NAMING = "file"
"""The column that names the pages' files, where a table has one; else its first does."""
_LONGEST = 100
"""The most bytes of a row's part in a file's name; there is room for 255 with everything else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRow:
    """Whom one page is made for."""

    name: str
    """What tells its file from the others', such as `cook-county`."""
    cells: Mapping[str, str]
    """What stands in the place of each field, by the fields' names; with a language's tag behind
    a dot, what stands there on the page in that language."""
    places: Mapping[str, Origin]
    """Where it stands in the table, by the same names."""
    origin: Origin

    def cells_in(self, tag: str | None) -> Mapping[str, str]:
        """What stands in the place of each field in a translation; None for the page's own."""
        own = {name: cell for name, cell in self.cells.items() if "." not in name}
        ending = f".{tag}"
        told = (name for name in self.cells if name.endswith(ending))
        return own | {name.removesuffix(ending): self.cells[name] for name in told}


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRows:
    """A table's rows, those that a page can be made for apart from the others."""

    sound: tuple[PageRow, ...] = ()
    refused: frozenset[str] = frozenset()
    """The names of rows that something is wrong with, and that no sound row has."""
    findings: tuple[Finding, ...] = ()


def link_rows(
    table: Table, profile: OnePagerProfile, *, debate: Debate, proofs: Proofs
) -> PageRows:
    """Tell the rows that a page can be made for, and what is wrong with the others.

    Args:
        table: The table; the columns that are called as fields fill them.
        profile: What is made for each of its rows.
        debate: Where the profile's claims and sources are from.
        proofs: Where the evidence stands in its sources.
    """
    filled, findings = _link_columns(table, profile)
    naming = next((one for one in table.columns if _folded(one) == NAMING), table.columns[0])
    taken: dict[str, Origin] = {}
    rows: list[PageRow] = []
    refused: set[str] = set()
    for row in table.rows if filled else ():
        linked = _page_row(row, naming, filled)
        faults = [*_find_gaps(row, naming, filled)] or [
            *_find_name_faults(linked, row.cells[naming], row.origin / naming, taken),
            *_find_wrong_numbers(linked, profile, debate=debate, proofs=proofs),
        ]
        taken.setdefault(linked.name, row.origin / naming)
        findings += faults
        if faults:
            refused.add(linked.name)
        else:
            rows.append(linked)
    return PageRows(
        sound=tuple(rows),
        refused=frozenset(refused.difference(row.name for row in rows)),
        findings=tuple(findings),
    )


def file_part(words: str) -> str:
    """Words as a part of a file's name: letters and digits of any script, with hyphens between.

    Accents go, as far as letters have them on top: `Doña Ana County` gives `dona-ana-county`.
    """
    bare = unicodedata.normalize("NFKD", re.sub(r"['’]", "", words))
    letters = "".join(sign for sign in bare if not "\u0300" <= sign <= "\u036f").lower()
    slug = "-".join(re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", letters)))
    return slug.encode()[:_LONGEST].decode("utf-8", "ignore").strip("-")


def _link_columns(
    table: Table, profile: OnePagerProfile
) -> tuple[Mapping[str, str], list[Finding]]:
    """Give each field's column, and what is wrong with the columns."""
    known = _fields(profile)
    columns = {_folded(name): name for name in reversed(table.columns)}
    wanted = (*known, *(f"{name}.{tag}" for name in known for tag in profile.translations))
    filled = {field: columns[_folded(field)] for field in wanted if _folded(field) in columns}
    findings = [*_find_unknown(table, known, filled)]
    if filled:
        findings += _find_defaults(table, profile, filled)
    else:
        findings.append(_fills_nothing(table, profile, known))
    return filled, findings


def _fields(profile: OnePagerProfile) -> tuple[str, ...]:
    """The names that the profile lists, and those that only stand in braces somewhere."""
    texts = (one.text for one in page_texts(profile).values())
    used = (name for text in texts for name in fields_in(text))
    return tuple(dict.fromkeys((*profile.fields, *used)))


def _folded(name: str) -> str:
    return re.sub(r"[\s_-]+", "-", name.lower())


def _find_unknown(
    table: Table, known: tuple[str, ...], filled: Mapping[str, str]
) -> Iterator[Finding]:
    """Find columns that fill nothing and name no file."""
    used = {*filled.values(), table.columns[0]}
    for name in table.columns:
        if name in used or _folded(name) == NAMING:
            continue
        missing = [field for field in known if field not in filled]
        near = nearest_help(_folded(name), missing, what="field")
        fields = f"the fields are {listed(known)}" if known else "the profile has no `fields`"
        yield Finding(
            code="unknown-column",
            message=f"no field is called `{name}`, so this column fills nothing",
            at=Pointer(place=(table.origin / name).key()),
            help=near or fields,
        )


def _find_defaults(
    table: Table, profile: OnePagerProfile, filled: Mapping[str, str]
) -> Iterator[Finding]:
    """Find fields that say the same on every page."""
    for field, usual in profile.fields.items():
        if field not in filled:
            yield Finding(
                code="field-without-column",
                message=f"no column is called `{field}`: every page says `{usual}`",
                at=Pointer(place=table.origin),
                related=(Pointer(place=profile.origin / "fields" / field),),
                help=f"add a column `{field}` where the pages are to differ in it",
            )


def _fills_nothing(table: Table, profile: OnePagerProfile, known: tuple[str, ...]) -> Finding:
    mend = (
        f"call a column by the name of a field: {listed(known, last='or')}"
        if known
        else f"write a column's name in braces where its cells belong: `{{{table.columns[0]}}}`"
    )
    return Finding(
        code="table-fills-nothing",
        message=f"no column fills a field of `{profile.id}`, so all pages would be the same",
        at=Pointer(place=table.origin),
        related=(Pointer(place=profile.origin),),
        help=mend,
    )


def _page_row(row: Row, naming: str, filled: Mapping[str, str]) -> PageRow:
    cells = {field: row.cells[column] for field, column in filled.items()}
    places = {field: row.origin / column for field, column in filled.items()}
    return PageRow(
        name=file_part(row.cells[naming]),
        cells=MappingProxyType(cells),
        places=MappingProxyType(places),
        origin=row.origin,
    )


def _find_gaps(row: Row, naming: str, filled: Mapping[str, str]) -> Iterator[Finding]:
    for column in dict.fromkeys((naming, *filled.values())):
        if not row.cells[column]:
            yield Finding(
                code="empty-cell",
                message=f"this row has nothing in the column `{column}`",
                at=Pointer(place=row.origin / column),
                help="write what belongs there, or take the row away",
            )


def _find_name_faults(
    row: PageRow, words: str, at: Origin, taken: Mapping[str, Origin]
) -> Iterator[Finding]:
    if not row.name:
        yield Finding(
            code="row-without-name",
            message=f"`{words}` can't be a part of a file's name",
            at=Pointer(place=at),
            help=f"add a column `{NAMING}` with a name in letters or digits for each row",
        )
    elif row.name in taken:
        yield Finding(
            code="same-file-name",
            message=f"the page of this row would take the place of another, `{row.name}`",
            at=Pointer(place=at),
            related=(Pointer(place=taken[row.name], words="the other"),),
            help=f"tell the two apart, or add a column `{NAMING}` with another name for each row",
        )


def _find_wrong_numbers(
    row: PageRow, profile: OnePagerProfile, *, debate: Debate, proofs: Proofs
) -> Iterator[Finding]:
    """Find the numbers of a row that nothing behind its page holds.

    The page for nobody special has none, or nothing would be made: so they are in the cells.
    """
    page = replace(
        profile,
        fields=MappingProxyType({**profile.fields, **row.cells_in(None)}),
        translations=MappingProxyType(
            {tag: _told(one, row.cells_in(tag)) for tag, one in profile.translations.items()}
        ),
    )
    alone = replace(debate, profiles=MappingProxyType({page.id: page}))
    found = [*figure_not_in_evidence(alone, proofs)] or [*number_without_evidence(alone, proofs)]
    for finding in found:
        where = Pointer(place=finding.at.place, words="what the page says")
        at = Pointer(place=_cell(finding, row, profile))
        yield replace(finding, at=at, related=(where, *finding.related))


def _told(translation: PageTranslation, cells: Mapping[str, str]) -> PageTranslation:
    """A translation in which a row's cells stand in the place of its fields."""
    fields: dict[Route, str] = {("fields", name): cell for name, cell in cells.items()}
    return replace(translation, texts=MappingProxyType({**translation.texts, **fields}))


def _cell(finding: Finding, row: PageRow, profile: OnePagerProfile) -> Origin:
    """The cell that fills the text that a finding is about; the row where it isn't plain."""
    place = finding.at.place
    route = place.route[len(profile.origin.route) :] if isinstance(place, Origin) else ()
    written = page_texts(profile).get(route)
    used = fields_in(written.text) if written else ()
    return next((row.places[name] for name in used if name in row.places), row.origin)
