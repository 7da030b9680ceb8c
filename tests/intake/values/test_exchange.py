"""Money of other currencies: converted by a rate, or not read; never added up as it stands."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from crmsheets.intake.values.reading import ColumnContext
from crmsheets.intake.values.together import read_columns
from crmsheets.model.exact import units
from crmsheets.model.grid import Value
from tests.intake.values.columns import ABROAD, read, told
from tests.tables import template

RATES = {"USD": Decimal("7.12"), "EUR": Decimal("7.8")}


def sheet(
    rows: list[dict[str, Value]], headers: dict[str, str] | None = None, **around: Any
) -> tuple[dict[str, list[Any]], list[tuple[str, int, str]]]:
    """An order sheet read as a whole: its columns, and (field, position, code) of what is said."""
    names = list(rows[0])
    cells = {name: [row[name] for row in rows] for name in names}
    contexts = {
        name: ColumnContext(header=(headers or {}).get(name, ""), **around) for name in names
    }
    found = read_columns(template("order"), cells, contexts)
    said = [(name, at, code) for name, each in found.items() for at, code in told(each)]
    return {name: each.values for name, each in found.items()}, said


def test_a_column_in_dollars_is_converted_once() -> None:
    found = read("order.amount", [100.0, "1,750", None, "约5"], header="Amount (USD)", rates=RATES)
    assert found.values == [71_200, 1_246_000, None, None]
    assert told(found) == [(-1, "NUM15"), (1, "NUM01"), (3, "NUM03")]
    assert found.verdicts[0].more == (0, 1)
    assert found.verdicts[0].rule.message("zh", **found.verdicts[0].got) == (
        "表头写的是「Amount (USD)」，是 USD，2 格按汇率 7.12 换算成 CNY。"
    )


def test_single_cells_are_converted_and_listed_or_refused() -> None:
    cells: list[Value] = ["USD 1,750", "1750美金", "€10", "500", "HK$ 5", "500元"]
    found = read("order.amount", cells, rates=RATES)
    assert found.values == [1_246_000, 1_246_000, 7_800, 50_000, None, 50_000]
    assert told(found) == [(0, "NUM16"), (1, "NUM16"), (2, "NUM16"), (4, "NUM06"), (5, "NUM01")]


def test_half_up_to_the_last_place_of_the_kind() -> None:
    rates = {"USD": Decimal("7.125")}
    assert read("order.amount", ["$0.10", "-$0.10"], rates=rates).values == [71, -71]
    assert read("order.amount", ["$0.02"], rates=rates).values == [14]
    assert read("order.unit_price", ["$0.0001"], rates=rates).values == [7]
    assert read("order.unit_price", ["$1.23456"], rates=rates).values == [87962]


def test_a_converted_amount_that_is_too_large_is_refused() -> None:
    found = read("order.amount", ["USD 999999999999999"], rates=RATES)
    assert (found.values, told(found)) == ([None], [(0, "NUM13")])


def test_the_title_and_the_sheet_say_it_where_the_header_does_not() -> None:
    around = {"rates": RATES, "title": "2024年订单 单位：万美元"}
    assert read("order.amount", [1.5], header="金额", **around).values == [10_680_000]
    assert told(read("order.amount", [1.5], header="金额", **around)) == [
        (-1, "NUM09"),
        (-1, "NUM15"),
    ]
    assert read("order.amount", [1.5], header="金额(元)", **around).values == [150]
    assert read("order.amount", [1.5], header="金额(万)", **around).values == [10_680_000]
    named = read("order.amount", [10.0], header="金额", sheet="出口USD", rates=RATES)
    assert (named.values, told(named)) == ([7_120], [(-1, "NUM15")])
    assert named.verdicts[0].rule.message("en", **named.verdicts[0].got) == (
        "the sheet is called '出口USD': 1 cells in USD were converted to CNY at 7.12."
    )


def test_the_row_says_what_its_money_is_in() -> None:
    rows: list[dict[str, Value]] = [
        {"unit_price": 1.5, "amount": 15.0, "currency": "美元"},
        {"unit_price": 1.5, "amount": 15.0, "currency": "RMB"},
        {"unit_price": 1.5, "amount": 15.0, "currency": None},
        {"unit_price": 1.5, "amount": 15.0, "currency": "HKD"},
        {"unit_price": 1.5, "amount": 15.0, "currency": "外币"},
    ]
    headers = {"unit_price": "单价(元)", "amount": "总金额(元)", "currency": "币种"}
    columns, said = sheet(rows, headers, rates=RATES)
    assert columns["unit_price"] == [106_800, 15_000, 15_000, None, None]
    assert columns["amount"] == [10_680, 1_500, 1_500, None, None]
    # What was converted is home money from now on.
    assert columns["currency"] == ["CNY", "CNY", None, "HKD", None]
    assert said == [
        *(("unit_price", -1, code) for code in ("NUM18", "NUM14", "NUM15")),
        *(("amount", -1, code) for code in ("NUM18", "NUM14", "NUM15")),
        ("currency", 0, "PICK01"),
        ("currency", 1, "PICK01"),
        ("currency", 4, "PICK02"),
    ]


def test_two_places_that_contradict_each_other_are_asked_about() -> None:
    rows: list[dict[str, Value]] = [
        {"amount": 15.0, "currency": "EUR"},
        {"amount": "15 USD", "currency": "USD"},
        {"amount": "€15", "currency": "USD"},
        {"amount": "15元", "currency": None},
        {"amount": "€15", "currency": None},
        {"amount": "€15", "currency": "?!"},
    ]
    columns, said = sheet(rows, {"amount": "Amount (USD)"}, rates=RATES)
    assert columns["amount"] == [None, 10_680, None, None, 11_700, 11_700]
    assert [each for each in said if each[0] == "amount"] == [
        ("amount", -1, "NUM15"),
        ("amount", 0, "NUM17"),
        ("amount", 1, "NUM01"),
        ("amount", 2, "NUM17"),
        ("amount", 3, "NUM17"),
        ("amount", 4, "NUM16"),
        ("amount", 5, "NUM16"),
    ]


def test_our_own_label_names_the_home_currency_only() -> None:
    rows: list[dict[str, Value]] = [{"amount": 10.0, "currency": "EUR"}]
    columns, said = sheet(rows, {"amount": "* Amount (USD)"}, rates=RATES, locale=ABROAD)
    assert (columns["amount"], said) == ([7_800], [("amount", -1, "NUM15")])


def test_without_a_currency_column_nothing_changes() -> None:
    assert sheet([{"amount": 10.0, "note": "USD"}]) == ({"amount": [1000], "note": ["USD"]}, [])


@given(
    st.decimals(min_value=-10_000, max_value=10_000, places=2),
    st.decimals(min_value=Decimal("0.0001"), max_value=100, places=4),
)
def test_conversion_is_exact(amount: Decimal, rate: Decimal) -> None:
    found = read("order.amount", [f"USD {amount}"], rates={"USD": rate})
    assert found.values == [units(amount * rate, 2)]
