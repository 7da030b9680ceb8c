"""One report section as plain data, before it is a sheet or a part of a web page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.model.book import Content
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

SEE = Text("看哪里", "See")
"""The header over links from rows to sections."""

COLOURS = ("#0072B2", "#D55E00", "#009E73", "#E69F00", "#56B4E9", "#CC79A7")
"""Of charts, wherever they are drawn (Okabe-Ito: told apart by colour-blind readers)."""

Form = Literal[
    "text",
    "date",
    "money",
    "yuan",
    "price",
    "quantity",
    "integer",
    "share",
    "change",
    "decimal",
    "long",
]
"""How a value is shown; `share` 0.5 = 50 %, `change` the same with its sign, `yuan` money in whole units."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Sentences, one a line, in their final words. `links[i]`: the section a line leads to; `about[i]`:
    the listing of that section it is about, "" = the section's beginning.

    `detail`: left out unless the detail is asked for.
    """

    lines: tuple[str, ...]
    heading: str = ""
    links: tuple[str, ...] = ()
    small: bool = False
    detail: bool = False
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Heads:
    """One column of a listing: its header, how values are shown, its width in characters.

    `bar`: a data bar. `heat`: shaded by size, over all columns of the listing that say so. `spark`: no
    value of its own but a small line of the same row's columns from the first to the last given
    (counted from 1). Values come as Python has them: date, Decimal (元), int, float (share 0–1).
    """

    label: str
    form: Form = "text"
    width: int = 0
    bar: bool = False
    heat: bool = False
    spark: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """A table: heads, rows of plain values, and what to say when there is no row.

    `looks[i]`: a row's look ("" plain, alarm, good, total). `note`: a line of definition below.
    `name`: by which a chart refers to it (its first column are the categories). `links[i]`: the
    section row i leads to, `about[i]`: as at `Lines`. `detail`: left out unless the detail is asked for.
    """

    heading: str
    heads: tuple[Heads, ...]
    rows: Sequence[Sequence[Content]]
    empty: str = ""
    note: str = ""
    looks: Sequence[str] = ()
    name: str = ""
    links: Sequence[str] = ()
    detail: bool = False
    about: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart: categories along the axis, one or more series of equal length.

    `listing`: the name of the listing that holds the same numbers (a series stands under the
    header of its name); a chart without one brings its numbers to its own sheet.

    `form`: how values are shown (money in 元, integer). `kind`: column | bar | line | stacked.
    `over`: names of series drawn as lines over columns, on an axis of shares (a Pareto chart).
    `across`: the series are the rows of the listing, the categories neighbouring columns of it.
    """

    title: str
    categories: tuple[str, ...]
    series: tuple[tuple[str, tuple[float, ...]], ...]
    kind: Literal["column", "bar", "line", "stacked"] = "column"
    form: Form = "money"
    listing: str = ""
    over: tuple[str, ...] = ()
    across: bool = False


Block = Lines | Listing | Chart


def rounded(listing: Listing, *, always: bool = False) -> Listing:
    """The listing with money in whole units where no value of the column has less (or `always`): the values
    are the same, they are shown without decimals.
    """
    heads = tuple(
        replace(head, form="yuan")
        if head.form == "money" and (always or _whole(row[at] for row in listing.rows))
        else head
        for at, head in enumerate(listing.heads)
    )
    return replace(listing, heads=heads)


def _whole(values: Iterable[Content]) -> bool:
    return all(each == int(each) for each in values if isinstance(each, (int, float, Decimal)))


@dataclass(frozen=True, slots=True)
class Page:
    """A section's content: title, the line under it, blocks from top to bottom."""

    name: str
    title: str
    blocks: tuple[Block, ...]
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A report section: one file of `reports`, one SECTION. `make` gives None without data.

    `detail`: only shown with `--detail full` (or when `make` says it has something to show).
    """

    place: int
    name: str
    title: Text
    make: Callable[[Judged, Locale], Page | None]
    detail: bool = False
