"""A listing as cells: header, typed values, data bars, a list object people can filter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from crmsheets.model.book import ListObject, Mark, Sparkline
from crmsheets.model.page import SEE
from crmsheets.model.width import width
from crmsheets.reports.sheets.layout import HEAD_HEIGHT, LINE, Layout, lines_in, nav, needed

if TYPE_CHECKING:
    from crmsheets.model.book import Content
    from crmsheets.model.page import Form, Heads, Listing
    from crmsheets.model.text import Locale

LEAST = {"money": 13, "yuan": 11, "date": 12, "long": 30}
MOST = {"text": 34, "long": 50}
_SEE_WIDTH = 16
NUMBERS = frozenset({"money", "yuan", "price", "quantity", "integer", "share", "change", "decimal"})
_LOOKS: Mapping[Form, str] = {"money": "amount", "yuan": "integer"}
_MONEY: Mapping[Form, str] = {"money": ",.2f", "yuan": ",.0f"}
_WRAPPED_HEADER = 14
_BOLD = 2
_ROOM = 12
"""Characters a column of texts may grow beyond what was declared, if that saves second lines."""


def widths(listing: Listing, locale: Locale) -> list[float]:
    """Characters for each column: what is declared, or what header and values need."""
    sizes: list[float] = []
    for number, head in enumerate(listing.heads):
        texts = [_text(row[number], head) for row in listing.rows]
        label = head.label if width(head.label) <= _WRAPPED_HEADER else head.label[:7]
        wanted = needed(label, texts, LEAST.get(head.form, 8), MOST.get(head.form, 20))
        sizes.append(float(_size(head, wanted, texts)))
    if listing.links:
        sizes.append(float(max(_SEE_WIDTH, width(locale.say(SEE)) + 2)))
    return sizes


def _size(head: Heads, wanted: int, texts: list[str]) -> int:
    """The declared width, more where numbers or a few characters of a text would not fit."""
    if head.form in NUMBERS or not head.width:
        return max(head.width, wanted)
    longest = max((width(text) for text in texts), default=0) + 2
    return longest if head.width < longest <= head.width + _ROOM else head.width


def runs_over(listing: Listing, most: int) -> bool:
    """Whether the last column may run on to the right: long, and no listing above is as narrow."""
    return not listing.links and len(listing.heads) < most and listing.heads[-1].form == "long"


def place(
    layout: Layout,
    name: str,
    listing: Listing,
    titles: Mapping[str, str],
    locale: Locale,
    *,
    over: bool = False,
    shown: int = 0,
) -> None:
    """Write the listing from the current row on; `name` becomes the list object's.

    `over`: texts of the last column are not broken, they run on over empty cells. `shown`: so many rows
    are printed, and its totals; 0 = all.
    """
    top = layout.row
    labels = [head.label for head in listing.heads]
    if listing.links:
        labels.append(locale.say(SEE))
    for column, label in enumerate(_told_apart(labels), start=1):
        layout.put(column, label, "header")
    # Bold letters take more room.
    layout.grow(labels, [size - _BOLD for size in layout.widths])
    layout.heights[layout.row] = max(layout.heights[layout.row], HEAD_HEIGHT)
    layout.row += 1
    for number in range(len(listing.rows)):
        _row(layout, listing, number, titles, over=over)
    totals = sum(1 for look in listing.looks if look == "total")
    bottom = layout.row - 1
    if 0 < shown < len(listing.rows) - totals:
        layout.unprinted.append((top + shown + 1, bottom - totals))
    if not totals:
        layout.lists.append(ListObject((top, 1, bottom, len(labels)), f"tbl_{name}"))
    for column, head in enumerate(listing.heads, start=1):
        if head.bar and bottom > top + 1:
            layout.marks.append(Mark((top + 1, column, bottom, column), "bar", "body"))
        if head.spark:
            _sparks(layout, (top + 1, bottom), column, head.spark)
    heat = [column for column, head in enumerate(listing.heads, start=1) if head.heat]
    if heat:
        layout.marks.append(Mark((top + 1, heat[0], bottom, heat[-1]), "heat", "body"))


def _sparks(layout: Layout, rows: tuple[int, int], column: int, columns: tuple[int, int]) -> None:
    """A small line in every row of a column."""
    first, last = columns
    layout.sparklines += [
        Sparkline(row, column, (row, first, row, last)) for row in range(rows[0], rows[1] + 1)
    ]


def _row(
    layout: Layout, listing: Listing, number: int, titles: Mapping[str, str], *, over: bool
) -> None:
    look = listing.looks[number] if number < len(listing.looks) else ""
    lines = 1
    last = len(listing.heads)
    for column, (value, head) in enumerate(
        zip(listing.rows[number], listing.heads, strict=True), start=1
    ):
        runs = over and column == last
        role = "text" if runs else look_of(value, head, look, first=column == 1)
        layout.put(column, value, role)
        if isinstance(value, str) and not runs:
            lines = max(lines, lines_in(value, layout.widths[column - 1]))
    if listing.links:
        section = listing.links[number]
        link = nav(section) if section in titles else ""
        layout.put(last + 1, titles.get(section, ""), "body link" if link else "body", link)
    layout.heights[layout.row] = lines * LINE + 3
    layout.row += 1


def look_of(value: Content, head: Heads, look: str, *, first: bool) -> str:
    """The look of a value: its form, and of the row's look what belongs there."""
    form = _LOOKS.get(head.form, head.form)
    if isinstance(value, str) and form == "text":
        form = "long"
    elif isinstance(value, str) and head.form in NUMBERS:
        form = "body"
    if look == "total":
        return f"{form} total"
    return f"{form} {look}" if look and first else form


def _text(value: Content, head: Heads) -> str:
    if value is None:
        return ""
    if head.form in _MONEY and not isinstance(value, str):
        return format(value, _MONEY[head.form])
    return str(value) if head.form not in NUMBERS else ""


def _told_apart(labels: list[str]) -> list[str]:
    """Headers of a list object are unique and not empty."""
    seen: dict[str, int] = {}
    told: list[str] = []
    for label in labels:
        seen[label] = seen.get(label, 0) + 1
        told.append(label if seen[label] == 1 and label else f"{label} {seen[label]}".strip())
    return told
