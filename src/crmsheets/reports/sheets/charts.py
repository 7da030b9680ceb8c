"""Native charts over numbers that stand in a listing, so that nobody finds two truths."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crmsheets.model.axis import said, tick_format
from crmsheets.model.book import Area, ChartBox, Series
from crmsheets.model.page import Chart, Heads, Listing

if TYPE_CHECKING:
    from crmsheets.model.text import Locale

_MOST_LABELS = 15
SHEET_HEIGHT = 16
"""Rows a chart takes on a section's sheet."""


@dataclass(frozen=True, slots=True)
class Where:
    """A listing on a sheet: its title, the row of its header."""

    listing: Listing
    sheet: str
    header: int


@dataclass
class Sources:
    """Where the listings stand that charts refer to, by name; their headers by sheet and name."""

    places: dict[str, Where] = field(default_factory=dict)
    headers: dict[tuple[str, str], int] = field(default_factory=dict)

    def note(
        self, listing: Listing, sheet: str, header: int, for_chart: Chart | None = None
    ) -> None:
        """Remember a listing; one that a chart brought goes by the chart's title."""
        name = for_chart.title if for_chart is not None else listing.name
        if name:
            self.places[name] = Where(listing, sheet, header)
            self.headers[sheet, name] = header

    def header(self, listing: str, sheet: str) -> int:
        """The row of the header of a listing of this sheet; 0 = it has none of the name."""
        return self.headers.get((sheet, listing), 0)

    def knows(self, chart: Chart) -> bool:
        """Whether a listing on some sheet holds the chart's numbers."""
        where = self.places.get(chart.listing)
        return where is not None and _matches(chart, where.listing)

    def of(self, chart: Chart) -> Where:
        """Where the chart's numbers are."""
        return self.places[chart.listing if self.knows(chart) else chart.title]


def brought(chart: Chart) -> Listing:
    """The chart's own numbers as a listing: a row a category, of one that goes across a row a series."""
    if chart.across:
        across = (Heads(chart.title), *(Heads(name, chart.form) for name in chart.categories))
        return Listing("", across, [(name, *values) for name, values in chart.series])
    heads = (Heads(chart.title), *(Heads(name, chart.form) for name, _ in chart.series))
    rows: list[tuple[str | float, ...]] = [
        (category, *(values[number] for _, values in chart.series))
        for number, category in enumerate(chart.categories)
    ]
    return Listing("", heads, rows)


def draw(
    chart: Chart,
    sources: Sources,
    at: tuple[int, int],
    locale: Locale,
    size: tuple[int, int] = (560, 300),
    down: int = 0,
) -> ChartBox:
    """The chart with its top left cell, `down` pixels below its top; its series refer to the listing's
    columns.
    """
    where = sources.of(chart)
    kind = "column" if chart.kind == "stacked" else chart.kind
    series = tuple(
        Series(
            name=name,
            categories=categories,
            values=values,
            kind="line" if name in chart.over else kind,
            second_axis=name in chart.over,
            sheet=where.sheet,
        )
        for (name, _), (categories, values) in zip(chart.series, _areas(chart, where), strict=True)
    )
    return ChartBox(
        title=chart.title,
        series=series,
        row=at[0],
        column=at[1],
        width=size[0],
        height=size[1],
        number_format=tick_format(_most(chart), chart.form, locale.lang),
        stacked=chart.kind == "stacked",
        labels=at_the_bars(chart, locale),
        down=down,
        from_zero=all(value >= 0 for _, values in chart.series for value in values),
    )


def _areas(chart: Chart, where: Where) -> list[tuple[Area, Area]]:
    """The cells of the categories and of the values of each series."""
    labels = [head.label for head in where.listing.heads]
    top = where.header
    if chart.across:
        left = labels.index(chart.categories[0]) + 1
        right = left + len(chart.categories) - 1
        names = [str(row[0]) for row in where.listing.rows]
        rows = [top + 1 + names.index(name) for name, _ in chart.series]
        return [((top, left, top, right), (row, left, row, right)) for row in rows]
    last = top + len(chart.categories)
    columns = [labels.index(name) + 1 for name, _ in chart.series]
    return [((top + 1, 1, last, 1), (top + 1, column, last, column)) for column in columns]


def at_the_bars(chart: Chart, locale: Locale) -> tuple[str, ...]:
    """What stands at each bar of a chart with one series, in place of an axis; none where they would crowd."""
    crowded = len(chart.categories) > _MOST_LABELS
    if len(chart.series) > 1 or chart.kind not in {"column", "bar"} or crowded:
        return ()
    return tuple(said(value, chart.form, locale.lang) for value in chart.series[0][1])


def _most(chart: Chart) -> float:
    """How far the axis reaches."""
    own = [values for name, values in chart.series if name not in chart.over]
    if chart.kind == "stacked":
        own = [tuple(map(sum, zip(*own, strict=True)))]
    return max((abs(value) for values in own for value in values), default=0.0)


def _matches(chart: Chart, listing: Listing) -> bool:
    """Whether the listing's first rows are the chart's categories, under the series' headers; of one
    that goes across, whether they are its series and the categories are headers side by side.
    """
    labels = [head.label for head in listing.heads]
    if chart.across:
        beside = "\n".join(chart.categories) in "\n".join(labels)
        return beside and {name for name, _ in chart.series} <= {
            str(row[0]) for row in listing.rows
        }
    categories = tuple(str(row[0]) for row in listing.rows[: len(chart.categories)])
    return categories == chart.categories and all(name in labels for name, _ in chart.series)
