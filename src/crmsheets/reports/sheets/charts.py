"""Native charts over numbers that stand in a listing, so that nobody finds two truths."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crmsheets.model.book import ChartBox, Series
from crmsheets.model.page import Chart, Heads, Listing

if TYPE_CHECKING:
    from crmsheets.model.text import Locale

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
    """Where the listings stand that charts refer to, by name."""

    places: dict[str, Where] = field(default_factory=dict)

    def note(
        self, listing: Listing, sheet: str, header: int, for_chart: Chart | None = None
    ) -> None:
        """Remember a listing; one that a chart brought goes by the chart's title."""
        name = for_chart.title if for_chart is not None else listing.name
        if name:
            self.places[name] = Where(listing, sheet, header)

    def knows(self, chart: Chart) -> bool:
        """Whether a listing on some sheet holds the chart's numbers."""
        where = self.places.get(chart.listing)
        return where is not None and _matches(chart, where.listing)

    def of(self, chart: Chart) -> Where:
        """Where the chart's numbers are."""
        return self.places[chart.listing if self.knows(chart) else chart.title]


def brought(chart: Chart) -> Listing:
    """The chart's own numbers as a listing."""
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
) -> ChartBox:
    """The chart with its top left cell; its series refer to the listing's columns."""
    where = sources.of(chart)
    labels = [head.label for head in where.listing.heads]
    first, last = where.header + 1, where.header + len(chart.categories)
    kind = "column" if chart.kind == "stacked" else chart.kind
    series = tuple(
        Series(
            name=name,
            categories=(first, 1, last, 1),
            values=(first, labels.index(name) + 1, last, labels.index(name) + 1),
            kind="line" if name in chart.over else kind,
            second_axis=name in chart.over,
            sheet=where.sheet,
        )
        for name, _ in chart.series
    )
    return ChartBox(
        title=chart.title,
        series=series,
        row=at[0],
        column=at[1],
        width=size[0],
        height=size[1],
        number_format=axis_format(chart.form, locale),
        stacked=chart.kind == "stacked",
    )


def axis_format(form: str, locale: Locale) -> str:
    """The axis' number format: 52.3万 in Chinese, 523k in English, percent for shares."""
    if form == "share":
        return "0%"
    if form == "money":
        return '[>=10000]0\\.0,"万";#,##0' if locale.lang == "zh" else '[>=10000]#,##0,"k";#,##0'
    return "#,##0"


def _matches(chart: Chart, listing: Listing) -> bool:
    """Whether the listing's first rows are the chart's categories, under the series' headers."""
    labels = [head.label for head in listing.heads]
    categories = tuple(str(row[0]) for row in listing.rows[: len(chart.categories)])
    return categories == chart.categories and all(name in labels for name, _ in chart.series)
