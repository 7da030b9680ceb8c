"""What holds for every value: spellings read back, nothing raises, order does not matter."""

from __future__ import annotations

import datetime as dt
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.model.grid import Value
from crmsheets.templates import shipped
from tests.intake.values.columns import ABROAD, CHINA, read

KEYS = [each.key for template in shipped() for each in template.fields]
PIECES = st.sampled_from(
    ["2024", "3", "5", "13", "31", "-", "/", ".", "年", "月", "日", "万", "千", "元", "个", "k", "%",
     "约", "(", ")", "￥", "$", ",", " ", "至", "138", "00000000", "转", "+86", "0769", "@", "a.com",
     "★", "分", "满意", "无", "同上", "#N/A", "十", "百", "五", "*", "\n", "x", '="', "E+"]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=30), st.lists(PIECES, max_size=8).map("".join))
CELLS: st.SearchStrategy[Value] = st.one_of(
    st.none(), TEXTS, st.integers(), st.floats(), st.booleans(), st.dates(), st.datetimes(),
    st.times(), st.timedeltas(),
)  # fmt: skip
DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2060, 12, 31))


@given(st.sampled_from(KEYS), st.lists(CELLS, max_size=6), st.sampled_from([CHINA, ABROAD]))
def test_nothing_raises_and_every_cell_has_a_place(
    key: str, cells: list[Value], locale: object
) -> None:
    found = read(key, cells, locale=locale)
    assert len(found.values) == len(cells)
    for each in found.verdicts:
        assert -1 <= each.index < len(cells)
        each.rule.message("zh", **{"value": each.value, "suggestion": "", **each.got})


@pytest.mark.parametrize(
    "spelling",
    ["{y}-{m:02}-{d:02}", "{y}.{m}.{d}", "{y}/{m}/{d}", "{y}-{m}-{d}", "{y}年{m}月{d}日",
     "{y}年{m}月{d}号", "{y}{m:02}{d:02}", "{y}-{m}-{d} 14:30", " {y}.{m}.{d} ", "{y}．{m}．{d}"],
)  # fmt: skip
@given(DAYS)
def test_dates_read_back(spelling: str, day: dt.date) -> None:
    assert read(
        "order.order_date", [spelling.format(y=day.year, m=day.month, d=day.day)]
    ).values == [day]


@given(DAYS)
def test_numbers_of_days_read_back(day: dt.date) -> None:
    serial = (day - dt.date(1899, 12, 30)).days
    eight = float(f"{day:%Y%m%d}")
    assert read("order.order_date", [eight]).values == [day]
    if 30_000 <= serial <= 60_000:
        assert read("order.order_date", [float(serial), str(serial)]).values == [day, day]


@pytest.mark.parametrize(
    "spelling",
    ["{a}", "{a:,}", "￥{a}", "{a:,}元", "RMB {a}", "{a}元整", "({a})", "-{a}", "{a}(含税)", " {a} ",
     "CNY{a}", "人民币{a}元", "¥{a:,}"],
)  # fmt: skip
@given(st.integers(1, 10**11))
def test_amounts_read_back(spelling: str, cents: int) -> None:
    text = spelling.format(a=Amount(cents))
    sign = -1 if text[0] in "-(" else 1
    assert read("order.amount", [text]).values == [sign * cents]


class Amount:
    """Cents that format as an amount with two decimals, exactly."""

    def __init__(self, cents: int) -> None:
        self.cents = cents

    def __format__(self, form: str) -> str:
        return f"{self.cents // 100:{form}}.{self.cents % 100:02}"


@given(st.integers(-(10**11), 10**11))
def test_number_cells_are_exact(cents: int) -> None:
    assert read("order.amount", [cents / 100]).values == [cents]


@pytest.mark.parametrize(
    "spelling",
    ["{0}", "{0:.3} {0:3.7}", "+86 {0}", "86{0}", "0086-{0}", "手机：{0}", "{0}.0", '="{0}"', " {0} "],
)  # fmt: skip
@given(st.integers(13_000_000_000, 19_999_999_999))
def test_mobiles_read_back(spelling: str, number: int) -> None:
    text = spelling.replace(
        "{0:.3} {0:3.7}", f"{str(number)[:3]} {str(number)[3:7]}-{str(number)[7:]}"
    )
    assert read("customer.phone", [text.replace("{0}", str(number))]).values == [str(number)]


@pytest.mark.parametrize(
    "spelling",
    ["{a}-{n}", "{a}{n}", "({a}){n}", "{a} {n}", "+86 {b} {n}", "电话:{a}-{n}", "（{a}）{n}"],
)
@given(st.sampled_from(["010", "020", "0755", "0769", "0571"]), st.integers(20_000_000, 89_999_999))
def test_landlines_read_back(spelling: str, area: str, number: int) -> None:
    text = spelling.format(a=area, b=area[1:], n=number)
    assert read("customer.phone", [text]).values == [f"{area}-{number}"]


@given(st.permutations([5.0, "5", "1,200元", "约5", None, "一批", True, "(3)", "6.555"]))
def test_the_order_of_rows_does_not_matter(cells: list[Value]) -> None:
    found = read("order.amount", cells)
    pairs = Counter((repr(cell), value) for cell, value in zip(cells, found.values, strict=True))
    assert pairs == Counter(
        {("5.0", 500): 1, ("'5'", 500): 1, ("'1,200元'", 120000): 1, ("'约5'", None): 1,
         ("None", None): 1, ("'一批'", None): 1, ("True", None): 1, ("'(3)'", -300): 1,
         ("'6.555'", 656): 1}
    )  # fmt: skip
