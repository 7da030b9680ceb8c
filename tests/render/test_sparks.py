"""Shades and small columns of the web page."""

from __future__ import annotations

from decimal import Decimal

import pytest

from crmsheets.model.book import Content
from crmsheets.model.page import Chart, Heads, Listing
from crmsheets.model.text import Locale
from crmsheets.render.charts import svg
from crmsheets.render.html import shades, spark


def listing(*rows: tuple[Content, ...]) -> Listing:
    heads = (Heads("甲"), Heads("一", "money", heat=True), Heads("二", "money", heat=True))
    return Listing("", heads, rows)


def test_a_value_is_shaded_by_its_size() -> None:
    shade = shades(listing(("x", Decimal(0), 50), ("y", None, 100)))
    assert [shade(each) for each in (Decimal(0), 50, 100, None, "无")] == [
        " h0",
        " h2",
        " h5",
        "",
        "",
    ]


@pytest.mark.parametrize("rows", [(), (("x", 5, 5),), (("x", None, "无"),)])
def test_nothing_to_tell_apart_is_not_shaded(rows: tuple[tuple[Content, ...], ...]) -> None:
    assert shades(listing(*rows))(5) == ""


@pytest.mark.parametrize(
    ("values", "bars"),
    [
        ((10, None, 5), [("0", "20"), ("16", "10")]),
        ((-5, Decimal(4)), [("8", "20")]),
        ((None, 0), []),
        ((-1,), []),
    ],
)
def test_small_columns(values: tuple[Content, ...], bars: list[tuple[str, str]]) -> None:
    drawn = spark(values)
    found = [part.split('"') for part in drawn.split("<rect")[1:]]
    assert [(each[1], each[7]) for each in found] == bars
    assert drawn.startswith("<td>")


def test_a_line_over_columns_is_left_to_the_listing() -> None:
    chart = Chart(
        "占比", ("甲", "乙"), (("金额", (3.0, 1.0)), ("累计", (0.75, 1.0))), over=("累计",)
    )
    drawn = svg(chart, Locale("zh"))
    assert ("甲" in drawn, "累计" in drawn) == (True, False)
