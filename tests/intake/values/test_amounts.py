from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.model.grid import Value
from crmsheets.model.text import Locale
from tests.intake.values.columns import ABROAD, one, read, told


@pytest.mark.parametrize(
    ("cell", "cents", "verdict"),
    [
        (1234.567, 123457, "NUM08"),
        (1.005, 101, "NUM08"),
        (0.1 + 0.2, 30, "ok"),
        (7, 700, "ok"),
        (1e14, 10**16, "FIT03"),
        (1e30, None, "NUM13"),
        ("1,200", 120000, "NUM01"),
        ("1 200", 120000, "NUM01"),
        ("1'200.50", 120050, "NUM01"),
        ("30 40", None, "NUM02"),
        ("1,2000", None, "NUM02"),
        ("１２００", 120000, "NUM01"),
        ("12500.", 1250000, "NUM01"),
        ("+500", 50000, "NUM01"),
        ("−500", -50000, "NUM01"),
        ("约", None, "NUM03"),
        ("12元5角", 1250, "NUM01"),
        ("3块5", 350, "NUM01"),
        ("一百二十三元四角五分", 12345, "NUM01"),
        ("-12元5角", -1250, "NUM01"),
        ("(￥500)", -50000, "NUM01"),
        ("-￥500", -50000, "NUM01"),
        ("￥-500.5", -50050, "NUM01"),
        ("1.2E+05", 12000000, "NUM01"),
        ("5e3", None, "NUM02"),
        ("三点五万", 3500000, "NUM01"),
        ("1万2500", 1250000, "NUM01"),
        ("1万2千5百", 1250000, "NUM01"),
        ("1.2万5", None, "NUM02"),
        ("3千5", 350000, "NUM01"),
        ("5亿", 50000000000, "NUM01"),
        ("5w", 5000000, "NUM01"),
        ("含13%税 500", 50000, "NUM01"),
        ("人民币伍仟元", 500000, "NUM01"),
        (".5", 50, "NUM01"),
        ("5000多", None, "NUM03"),
        ("每个5元", None, "NUM05"),
        ("免费", None, "NUM02"),
        ("500只", None, "NUM02"),
        ("共8789.7元", 878970, "NUM01"),
        ("总共￥500", 50000, "NUM01"),
        ("325块整", 32500, "NUM01"),
        ("RMB. 22.5", 2250, "NUM01"),
        ("RMB.5", 50, "NUM01"),
        ("CN¥1,200.50", 120050, "NUM01"),
        ("11.17元/含税", 1117, "NUM01"),
        ("11.17元/个 含税", None, "NUM05"),
        (True, None, "NUM02"),
        (float("inf"), None, "NUM02"),
        (dt.date(2024, 1, 5), None, "NUM12"),
        ("#DIV/0!", None, "READ01"),
        ("暂无", None, "empty"),
        (None, None, "empty"),
    ],
)
def test_money_is_read_as_people_write_it(cell: Value, cents: int | None, verdict: str) -> None:
    value, said = one("order.amount", cell)
    assert (value, said) == (None if verdict == "FIT03" else cents, verdict)


@pytest.mark.parametrize(
    ("cell", "count", "unit", "verdict"),
    [
        ("500 个", 500, "个", "NUM01"),
        ("5Kpcs", 5000, "pcs", "NUM01"),
        ("5千只", 5000, "只", "NUM01"),
        ("5千克", 5, "kg", "NUM01"),
        ("30 KG", 30, "kg", "NUM01"),
        ("一打", 1, "打", "NUM01"),
        ("1000粒", 1000, "粒", "NUM01"),
        ("共9000张", 9000, "张", "NUM01"),
        ("5 pcs.", 5, "pcs", "NUM01"),
        ("一亿二千万", 120_000_000, "", "NUM01"),
        ("一批", None, "", "NUM02"),
        ("500元", None, "", "NUM02"),
        ("500左右", None, "", "NUM03"),
    ],
)
def test_quantities_split_off_their_unit(
    cell: str, count: int | None, unit: str, verdict: str
) -> None:
    found = read("order.quantity", [cell])
    assert found.values == [None if count is None else count * 1000]
    assert found.also.get("unit", {}) == ({0: unit} if unit else {})
    assert told(found) == [(0, verdict)]


def test_a_header_in_ten_thousands_scales_the_column_once() -> None:
    found = read("order.amount", [5.0, "6.5", "7万", "8元", None, "约9"], header="金额(万元)")
    assert found.values == [5_000_000, 6_500_000, 7_000_000, 800, None, None]
    assert told(found) == [(-1, "NUM09"), (2, "NUM01"), (3, "NUM01"), (5, "NUM03")]
    assert found.verdicts[0].more == (0, 1)


@pytest.mark.parametrize(
    ("header", "cents"),
    [
        ("金额", 500),
        ("金额(元)", 500),
        ("金额（千元）", 500_000),
        ("金额/万元", 5_000_000),
        ("金额：万元", 5_000_000),
        ("Amount (k CNY)", 500_000),
        ("金额(含税)", 500),
    ],
)
def test_units_of_headers(header: str, cents: int) -> None:
    assert read("order.amount", [5.0], header=header).values == [cents]


def test_a_header_names_the_unit_of_quantities() -> None:
    found = read("order.quantity", [5.0, "6箱", None], header="数量(千只)")
    assert found.values == [5000, 6000, None]
    assert found.also["unit"] == {0: "千只", 1: "箱"}


def test_a_header_scales_quantities_too() -> None:
    assert read("order.quantity", [1.5], header="数量(万)").values == [15_000_000]


def test_a_smaller_part_must_be_smaller() -> None:
    assert one("order.amount", "3百5百") == (None, "NUM02")


def test_a_price_per_thousand_is_told_and_not_converted() -> None:
    found = read("order.unit_price", [85.0, 90.0], header="单价(元/千只)")
    assert found.values == [850_000, 900_000]
    assert told(found) == [(-1, "NUM11")]


def test_a_column_in_another_currency_is_not_read() -> None:
    found = read("order.amount", [5.0, None, "6"], header="Amount (USD)")
    assert found.values == [None, None, None]
    assert told(found) == [(-1, "NUM14")]
    assert found.verdicts[0].more == (0, 2)
    assert read("order.amount", [None], header="Amount (USD)").verdicts == ()
    assert read("order.amount", [5.0], header="Amount (USD)", locale=ABROAD).values == [500]


def test_the_currency_of_a_cell_must_agree() -> None:
    found = read("order.unit_price", ["$12.50", "12.50 USD", "€5"], locale=ABROAD)
    assert found.values == [125_000, 125_000, None]
    yen = Locale("en", "INTL", "JPY")
    assert read("order.amount", ["¥500"], locale=yen).values == [50_000]


def test_decimal_commas_need_a_majority() -> None:
    cells: list[Value] = ["1.200,50", "3.000,00", "12,5", "1.200", "500", 7.0, "1,200", "1.234.567"]
    found = read("order.amount", cells, locale=ABROAD)
    assert found.values == [120050, 300000, 1250, 120000, 50000, 700, 120, 123456700]
    assert told(found)[0] == (-1, "NUM10")
    against = read("order.amount", ["1.200,50", "3,5", "12.5", "7.25"], locale=ABROAD)
    assert against.values == [None, None, 1250, 725]
    assert told(against) == [(0, "NUM07"), (1, "NUM07")]


@pytest.mark.parametrize(
    ("cell", "count", "verdict"),
    [
        ("30人", 30, "NUM01"),
        ("30家", 30, "NUM01"),
        (30.4, 30, "NUM08"),
        (30.5, 31, "NUM08"),
        (30.0, 30, "ok"),
        ("-5", None, "FIT04"),
        (2e9, None, "FIT03"),
    ],
)
def test_counts_are_whole_numbers_within_the_kinds_bounds(
    cell: Value, count: int | None, verdict: str
) -> None:
    assert one("activity.goal_value", cell) == (count, verdict)


def test_prices_keep_four_decimals_and_are_never_negative() -> None:
    assert read("order.unit_price", [12.3456, "12.34565", -3.0]).values == [123456, 123457, None]


@pytest.mark.parametrize(
    ("cell", "proposal"),
    [("约5万", "50000"), ("10万+", "100000"), ("50/个", "50"), ("5-6万", None), ("一批", None)],
)
def test_a_rough_figure_is_proposed_and_not_taken(cell: str, proposal: str | None) -> None:
    found = read("order.amount", [cell])
    assert found.values == [None]
    (verdict,) = found.verdicts
    assert (verdict.suggestion.value if verdict.suggestion else None) == proposal


@pytest.mark.parametrize(
    ("cell", "cents"),
    [
        ("约5000", 500000),
        ("5万左右", 5000000),
        ("5万元左右", 5000000),
        ("大约 5,000 元", 500000),
        ("5-6万", 5500000),
        ("5万到8万", 6500000),
        ("5000~6000", 550000),
        ("50k-60k", 5500000),
        ("about 50000", 5000000),
        ("5000+", 500000),
    ],
)
def test_what_a_deal_may_bring_can_be_rough(cell: str, cents: int) -> None:
    assert one("followup.expected_amount", cell) == (cents, "NUM21")


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("几万", "NUM03"),
        ("十几万", "NUM03"),
        ("约5000个客户", "NUM03"),
        ("约", "NUM03"),
        ("USD 5000左右", "NUM03"),
        ("6-5万", "NUM04"),
        ("5-6月", "NUM04"),
        ("5-6-7", "NUM04"),
        ("约1000000000000000", "NUM13"),
        ("看情况", "NUM02"),
    ],
)
def test_what_is_no_figure_is_not_taken_for_one(cell: str, code: str) -> None:
    assert one("followup.expected_amount", cell) == (None, code)


def test_the_unit_of_the_header_holds_for_rough_figures_too() -> None:
    found = read("followup.expected_amount", ["约5", "约5万", 3.0], header="预计金额(万元)")
    assert found.values == [5000000, 5000000, 3000000]


def test_rough_foreign_money_is_asked_for() -> None:
    found = read("followup.expected_amount", ["约5", 3.0], header="预计金额(USD)")
    assert found.values == [None, None]
