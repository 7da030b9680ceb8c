from __future__ import annotations

import re
from typing import Literal
from xml.etree import ElementTree as ET

import pytest

from crmsheets.model.page import Chart, Form
from crmsheets.model.text import Locale
from crmsheets.render.charts import number_words, svg

ZH = Locale()
EN = Locale("en", "INTL", "USD")


@pytest.mark.parametrize(
    ("value", "form", "zh", "en"),
    [
        (None, "money", "", ""),
        (0, "money", "0", "0"),
        (0.66, "money", "0.66", "0.66"),
        (520, "money", "520", "520"),
        (8_560, "money", "8,560", "8,560"),
        (52_340, "money", "5.23万", "52.3k"),
        (2_742_000, "money", "274万", "2.74M"),
        (-52_340, "money", "-5.23万", "-52.3k"),
        (0.684, "share", "68%", "68%"),
    ],
)
def test_numbers_are_said_short(value: float | None, form: Form, zh: str, en: str) -> None:
    assert (number_words(form, ZH)(value), number_words(form, EN)(value)) == (zh, en)


def chart(
    kind: Literal["column", "bar", "line", "stacked"] = "column",
    names: tuple[str, ...] = ("甲", "乙"),
    count: int = 1,
) -> Chart:
    values = tuple(float(number + 1) * 20_000 for number in range(len(names)))
    series = tuple((f"系列{number}", values) for number in range(count))
    return Chart("近{n}个月 <b>&", names, series, kind)


@pytest.mark.parametrize("kind", ["column", "bar", "line", "stacked"])
def test_a_chart_is_well_formed_and_brings_nothing_along(
    kind: Literal["column", "bar", "line", "stacked"],
) -> None:
    drawn = svg(chart(kind, count=2), ZH)
    assert {re.sub(r"\{.*\}", "", each.tag) for each in ET.fromstring(drawn).iter()} <= {
        "svg", "g", "path", "rect", "text", "title", "circle",
    }  # fmt: skip
    assert "&lt;b&gt;&amp;" in drawn
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", drawn)
    assert svg(chart(kind, count=2), ZH) == drawn


def texts(drawn: str) -> list[str]:
    return [
        each.text or "" for each in ET.fromstring(drawn).iter("{http://www.w3.org/2000/svg}text")
    ]


def test_bars_stand_in_the_order_given_with_their_values() -> None:
    found = texts(svg(chart("bar", ("最大", "第二", "第三")), ZH))
    assert [each for each in found if each in {"最大", "第二", "第三"}] == ["第三", "第二", "最大"]
    assert [each for each in found if each.endswith("万")] == ["6万", "4万", "2万"]


def test_a_long_name_leaves_room_for_its_bar() -> None:
    long = "东莞市" + "顺达五金" * 6 + "有限公司"
    assert any(
        each.startswith("东莞市顺达") and each.endswith("…")
        for each in texts(svg(chart("bar", (long,)), ZH))
    )


def test_many_months_are_turned() -> None:
    months = tuple(f"2024-{number:02}" for number in range(1, 13))
    assert "rotate(40" in svg(chart("column", months), EN)
    assert "rotate(40" not in svg(chart("column", months[:3]), EN)


def test_a_chart_without_values_says_so() -> None:
    assert "没有数据" in texts(svg(Chart("空", (), (("a", ()),)), ZH))
