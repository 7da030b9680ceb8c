"""Native charts: house typeface, palette, light grid lines, legend below."""

from __future__ import annotations

from typing import Any

from crmsheets.excel import look
from crmsheets.model.book import Area, ChartBox, Series
from crmsheets.model.page import COLOURS

MOST_SERIES = 8
_GAP = 60


def insert(workbook: Any, worksheet: Any, own_sheet: str, box: ChartBox) -> None:
    """Draw a chart at its cell. Lines over columns become one combined chart.

    Raises ValueError for a chart with no series or with more than anybody can tell apart.
    """
    if not 0 < len(box.series) <= MOST_SERIES:
        message = f"a chart shows 1 to {MOST_SERIES} series: {box.title!r}"
        raise ValueError(message)
    main_kind = box.series[0].kind
    base = [each for each in box.series if each.kind == main_kind and not each.second_axis]
    over = [each for each in box.series if each not in base]
    # Shares that are stacked fill the bar: the axis ends at 100 %.
    subtype = "percent_stacked" if box.number_format.endswith("%") else "stacked"
    chart = _chart(workbook, main_kind, subtype if box.stacked else "")
    for each in base:
        chart.add_series(_series(each, own_sheet, box.series.index(each)) | _labels(box))
    if over:
        second = _chart(workbook, over[0].kind, "")
        for each in over:
            second.add_series(_series(each, own_sheet, box.series.index(each)))
        axis = _value_axis("0%" if _is_share(over[0]) else box.number_format)
        second.set_y2_axis(axis | ({"min": 0, "max": 1} if _is_share(over[0]) else {}))
        chart.combine(second)
    _style(chart, box, main_kind)
    at = {"x_offset": 4, "y_offset": 4 + box.down, "object_position": 2}
    worksheet.insert_chart(box.row - 1, box.column - 1, chart, at)


def _chart(workbook: Any, kind: str, subtype: str) -> Any:
    options = {"type": kind}
    if subtype and kind != "line":
        options["subtype"] = subtype
    return workbook.add_chart(options)


def _series(series: Series, own_sheet: str, number: int) -> dict[str, Any]:
    sheet = series.sheet or own_sheet
    colour = COLOURS[number % len(COLOURS)]
    made: dict[str, Any] = {
        "name": series.name,
        "categories": _reference(sheet, series.categories),
        "values": _reference(sheet, series.values),
        "y2_axis": series.second_axis,
    }
    if series.kind == "line":
        made["line"] = {"color": colour, "width": 2.25}
        made["marker"] = {"type": "circle", "size": 5, "fill": {"color": colour}}
        made["marker"]["border"] = {"color": colour}
        made["smooth"] = False
    else:
        made["fill"] = {"color": colour}
        made["border"] = {"none": True}
        made["gap"] = _GAP
    return made


def _labels(box: ChartBox) -> dict[str, Any]:
    """Words at the bars, in place of the numbers themselves: a number format knows no 万."""
    if not box.labels:
        return {}
    words = [{"value": each} for each in box.labels]
    return {"data_labels": {"value": True, "custom": words, "font": _font(8)}}


def _reference(sheet: str, area: Area) -> list[Any]:
    top, left, bottom, right = area
    return [sheet, top - 1, left - 1, bottom - 1, right - 1]


def _style(chart: Any, box: ChartBox, kind: str) -> None:
    chart.set_title({"name": box.title, "name_font": {**_font(13), "bold": True}, "overlay": False})
    categories: dict[str, Any] = {
        "num_font": _font(9),
        "line": {"color": look.GRID},
        "major_gridlines": {"visible": False},
    }
    values = _no_axis() if box.labels else _value_axis(box.number_format)
    # Bars that begin elsewhere make small differences look large; not every program begins at 0.
    values |= {"min": 0} if box.from_zero else {}
    if kind == "bar":
        # Bars lie on the y axis. The first category stands on top, the values' scale below.
        chart.set_y_axis({**categories, "reverse": True, "crossing": "max"})
        chart.set_x_axis(values)
    else:
        chart.set_x_axis(categories)
        chart.set_y_axis(values)
    if len(box.series) > 1:
        chart.set_legend({"position": "bottom", "font": _font(9)})
    else:
        chart.set_legend({"none": True})
    # Numbers behind a chart may stand in a hidden column.
    chart.show_hidden_data()
    chart.set_size({"width": box.width, "height": box.height})
    chart.set_chartarea({"border": {"color": look.GRID}, "fill": {"color": "#FFFFFF"}})


def _value_axis(number_format: str) -> dict[str, Any]:
    return {
        "num_font": _font(9),
        "num_format": number_format,
        "line": {"none": True},
        "major_gridlines": {"visible": True, "line": {"color": "#E7E7E7", "width": 0.75}},
    }


def _no_axis() -> dict[str, Any]:
    return {"visible": False, "major_gridlines": {"visible": False}}


def _is_share(series: Series) -> bool:
    return series.second_axis and series.kind == "line"


def _font(size: int) -> dict[str, Any]:
    return {"name": look.FONT, "size": size, "color": look.INK, "bold": False}
