from __future__ import annotations

import pytest

from crmsheets.intake.values.price_each import times_of
from tests.intake.layout.reading import read


@pytest.mark.parametrize(
    ("header", "times"),
    [
        ("单价(元/千只)", 1000),
        ("單價（元／千隻）", 1000),
        ("每千个单价", 1000),
        ("单价/K", 1000),
        ("USD/1000pcs", 1000),
        ("Price per 1,000", 1000),
        ("Price (USD/Kpcs)", 1000),
        ("FOB USD per thousand", 1000),
        ("单价(元/百只)", 100),
        ("USD/100pcs", 100),
        ("元/万只", 10_000),
        ("单价(元/打)", 12),
        ("USD/dozen", 12),
        ("价格/罗", 144),
        ("单价(元/kg)", 1),
        ("单价(元/千克)", 1),
        ("单价(元/个)", 1),
        ("单价(千元)", 1),
        ("单价", 1),
    ],
)
def test_how_many_a_price_is_for(header: str, times: int) -> None:
    assert times_of(header) == times


def orders(
    price: str, quantity: str, *lines: str, unit: str = "单位"
) -> list[tuple[str | None, str]]:
    head = (
        f"| 客户名称 | 订单编号 | 下单日期 | 产品型号 | {quantity} | {price} | 总金额 | {unit} |\n"
    )
    rows = "".join(
        f"| 顺达五金 | A{n} | 2024-03-05 | X100 | {line} |\n" for n, line in enumerate(lines)
    )
    found = read(head + rows)
    told = next(
        (each.code for each in found.findings if each.code in {"NUM11", "NUM19", "NUM20"}), ""
    )
    return [(None if price is None else str(price), told) for price in found.table["unit_price"]]


@pytest.mark.parametrize(
    ("price", "quantity", "lines", "prices", "told"),
    [
        # totals tell that pieces are counted
        (
            "单价(元/千只)",
            "数量",
            ["5000 | 85 | 425 | ", "2000 | 80 | 160 | "],
            ["850", "800"],
            "NUM19",
        ),
        ("单价(元/百只)", "数量", ["500 | 8.5 | 42.5 | "], ["850"], "NUM19"),
        ("单价(元/打)", "数量", ["120 | 24 | 240 | "], ["20000"], "NUM19"),
        ("单价(元/千只)", "数量", ["5000 | 85 |  | "], ["850"], "NUM19"),
        ("单价(元/千只)", "数量", ["5000 | 85 | 425 | ", "10 |  |  | "], ["850", None], "NUM19"),
        # the quantities are in the same unit
        ("单价(元/千只)", "数量(千只)", ["5 | 85 | 425 | "], ["850000"], ""),
        ("单价(元/千只)", "数量", ["5 | 85 | 425 | 千只"], ["850000"], ""),
        ("单价(元/打)", "数量", ["10 | 24 | 240 | 打"], ["240000"], ""),
        ("单价(元/打)", "数量/打", ["10 | 24 | 240 | "], ["240000"], ""),
        # nobody can tell
        ("单价(元/千只)", "数量", ["5 | 85 | 425 | "], ["850000"], "NUM20"),
        ("单价(元/打)", "数量", ["120 | 24 |  | "], ["240000"], "NUM20"),
        (
            "单价(元/千只)",
            "数量",
            ["5000 | 85 | 999 | ", "5 | 80 |  | "],
            ["850000", "800000"],
            "NUM20",
        ),
        ("单价(元/千只)", "数量", ["5000 |  | 425 | "], [None], ""),
    ],
)
def test_a_price_of_many_becomes_that_of_one_where_that_is_sure(
    price: str, quantity: str, lines: list[str], prices: list[str | None], told: str
) -> None:
    assert orders(price, quantity, *lines) == [(each, told) for each in prices]
