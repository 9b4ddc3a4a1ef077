"""The pages of the findings about pages made for the rows of a table, and pages that overflow."""

from __future__ import annotations

from argmap.findings.catalogue.entry import Entry
from argmap.findings.finding import Severity

_PAGE = """\
--- arguments/lake/briefs.yaml
briefs:
  open-it:
    kind: onepager
    headline: "{mayor}, open Mill Lake to {town}"
    points: [{claim: lake-guarded}]
    fields: {town: our towns, mayor: Mayors}
"""
_TABLE = """\
--- towns.csv
town,mayor
Mill Creek,Ann Ray
Salt Hollow,Bo Lee
"""
_RIGHT = f"{_PAGE}{_TABLE}"

_OPEN = "Open Mill Lake to everybody who wants to swim in it."
_ONE_PAGE = f"""\
--- arguments/lake/briefs.yaml
briefs:
  open-it:
    kind: onepager
    headline: {_OPEN}
    points: [{{claim: lake-guarded}}]
    date: "2025-03-01"
"""

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="page-overflows",
        severity=Severity.ERROR,
        summary="a one-pager that is more than a page",
        why=(
            "A one-pager is one page: what runs over gets lost, and type that is shrunk until all "
            "of it fits isn't read. argmap chooses among the sizes that the page is designed in, "
            "down to 9 points and 7.5 for notes. Where even these don't do, it says by how many "
            "lines the page is too long, and what to cut first: each part with the lines it "
            "gives back, tried by setting the page without it. Give your own order by `cut-first`."
        ),
        wrong=_ONE_PAGE.replace(_OPEN, " ".join([_OPEN] * 30)),
        right=_ONE_PAGE,
    ),
    Entry(
        code="empty-table",
        severity=Severity.ERROR,
        summary="a table without rows",
        why=(
            "`argmap brief --for` makes a page for each row below the columns' names. A table "
            "that has none was most likely saved too early, or is another file than you meant."
        ),
        wrong=f"{_PAGE}--- towns.csv\ntown,mayor\n",
        right=_RIGHT,
    ),
    Entry(
        code="unpaired-quotation-mark",
        severity=Severity.ERROR,
        summary="quotation marks of a table that don't pair",
        why=(
            "In a CSV file a cell in quotation marks goes on until the next one, over commas and "
            "line ends. Where one is missing, or one too many, nobody knows where the row ends, "
            "and all rows after it could be read wrongly. So no page is made."
        ),
        wrong=_RIGHT.replace("Mill Creek,", '"Mill Creek,'),
        right=_RIGHT,
    ),
    Entry(
        code="duplicate-column",
        severity=Severity.ERROR,
        summary="two columns of the same name",
        why="A field can be filled from one column only, and nothing says which is meant.",
        wrong=_RIGHT.replace("town,mayor", "town,town"),
        right=_RIGHT,
    ),
    Entry(
        code="uneven-row",
        severity=Severity.ERROR,
        summary="a row with more or fewer cells than there are columns",
        why=(
            "Mostly a comma inside a cell has parted it in two, so that every cell after it stands "
            "in the wrong column: the page would say something false. The row is left out, and the "
            "pages of the others are made."
        ),
        wrong=_RIGHT.replace("Ann Ray", "Ann Ray, MD"),
        right=_RIGHT.replace("Ann Ray", '"Ann Ray, MD"'),
    ),
    Entry(
        code="unknown-column",
        severity=Severity.WARNING,
        summary="a column that fills no field",
        why=(
            "A column fills the field of its name, whether in small or capital letters, with "
            "spaces or hyphens. One that no field is called may have a slip in its name: then "
            "every page says what it says for nobody special. The first column and one called "
            "`file` are never unknown, since they name the pages' files."
        ),
        wrong=_RIGHT.replace("town,mayor", "town,mayer"),
        right=_RIGHT,
    ),
    Entry(
        code="field-without-column",
        severity=Severity.NOTE,
        summary="a field that no column fills",
        why=(
            "Every page then says what stands in the profile's `fields`. That is often what is "
            "wanted; it is said here because it may also be a column that was forgotten."
        ),
        wrong=f"{_PAGE}--- towns.csv\ntown\nMill Creek\nSalt Hollow\n",
        right=_RIGHT,
    ),
    Entry(
        code="table-fills-nothing",
        severity=Severity.ERROR,
        summary="a table of which no column fills a field",
        why=(
            "All pages would be the same, word for word. Either this is another table than you "
            "meant, or the profile's texts have no names in braces yet."
        ),
        wrong=_RIGHT.replace("town,mayor", "place,name"),
        right=_RIGHT,
    ),
    Entry(
        code="empty-cell",
        severity=Severity.ERROR,
        summary="a cell with nothing in it",
        why=(
            "The page would have a hole where the cell's words belong. The row is left out, and "
            "the pages of the others are made."
        ),
        wrong=_RIGHT.replace("Ann Ray", ""),
        right=_RIGHT,
    ),
    Entry(
        code="row-without-name",
        severity=Severity.ERROR,
        summary="a row that can't name its page's file",
        why=(
            "A page's file is named after the first cell of its row, or after the column `file` "
            "where there is one. Letters and digits of any script will do; signs alone won't."
        ),
        wrong=_RIGHT.replace("Mill Creek", "???"),
        right=_RIGHT,
    ),
    Entry(
        code="same-file-name",
        severity=Severity.ERROR,
        summary="two rows whose pages would be the same file",
        why=(
            "Many states have a county of the same name. The second page would take the place of "
            "the first, and somebody would be sent another's page. The first row's page is made, "
            "the other row is left out."
        ),
        wrong=_RIGHT.replace("Salt Hollow", "mill creek"),
        right=_RIGHT,
    ),
)
