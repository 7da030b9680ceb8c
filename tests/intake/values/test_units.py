from __future__ import annotations

import pytest

from crmsheets.intake.values.units import of_header, of_lines, of_sheet, of_title
from crmsheets.model.currency import HANZI
from crmsheets.model.options.rates import Rates

SAID = [
    ("金额", "", None),
    ("金额(含税)", "", None),
    ("Rubber price", "", None),
    ("貨款（人民幣萬元）", "CNY", 4),
    ("金額(萬元)", "CNY", 4),
    ("單價(美元)", "USD", 0),
    ("合同額（萬美元）", "USD", 4),
    ("金額（新臺幣）", "TWD", 0),
    ("總額(仟圓)", "CNY", 3),
    ("金额（元）", "CNY", 0),
    ("金额(万元)", "CNY", 4),
    ("金额 万元", "CNY", 4),
    ("合同额_万元", "CNY", 4),
    ("产值(百万元)", "CNY", 6),
    ("成交额（千元）", "CNY", 3),
    ("销售额/万", "", 4),
    ("预算：万", "", 4),
    ("单价/元", "CNY", 0),
    ("单价(元/件)", "CNY", 0),
    ("单价(元/千)", "CNY", 0),
    ("单价/千", "", None),
    ("人民币金额", "CNY", 0),
    ("Amount (USD)", "USD", 0),
    ("Amount USD", "USD", 0),
    ("Price (USD/pc)", "USD", 0),
    ("Price/USD", "USD", 0),
    ("Amount (USD'000)", "USD", 3),
    ("Amount (k USD)", "USD", 3),
    ("Amount (in thousands)", "", 3),
    ("Amount(K$)", "USD", 3),
    ("Total k€", "EUR", 3),
    ("金额(万美元)", "USD", 4),
    ("美金单价", "USD", 0),
    ("总价：美元", "USD", 0),
    ("单价(USD 含税)", "USD", 0),
    ("Value, EUR", "EUR", 0),
    ("金额 USD/EUR", "?", 0),
    ("金额/万元：", "CNY", 4),
    ("万元金额", "", 4),
    ("金额(人民币/万元)", "CNY", 4),
    ("金额{万元}", "", 4),
    ("Amount USD'000", "USD", 3),
    ("Amount (RMB 10,000)", "CNY", 4),
    ("100元以上金额", "", None),
    ("单价/百", "", None),
]


@pytest.mark.parametrize(("header", "code", "power"), SAID)
def test_what_a_header_says_of_its_money(header: str, code: str, power: int | None) -> None:
    found = of_header(header, price=header.startswith("单价"))
    assert (found.currency, found.power) == (code, power)


@pytest.mark.parametrize(
    ("title", "code", "power"),
    [
        ("2024年订单", "", None),
        ("单位：个", "", None),
        ("单位：东莞市顺达公司", "", None),
        ("预算：USD 5000", "", None),
        ("单位：万元", "CNY", 4),
        ("客户订单表 单位:元", "CNY", 0),
        ("单位：人民币 万元", "CNY", 4),
        ("单位：千元 币种：美元", "USD", 3),
        ("Currency: USD", "USD", 0),
        ("All amounts in USD", "USD", 0),
        ("amounts in thousands of USD", "USD", 3),
        ("本表金额均为美元", "USD", 0),
        ("Unit: pcs", "", None),
    ],
)
def test_what_stands_above_a_table(title: str, code: str, power: int | None) -> None:
    found = of_title(title)
    assert (found.currency, found.power) == (code, power)


@pytest.mark.parametrize(
    ("lines", "code", "power"),
    [
        ("2024年销售额，金额单位为万元", "CNY", 4),
        ("2024年销售额/万元", "CNY", 4),
        ("2024年销售额 万美元", "USD", 4),
        ("出口订单（美元）", "USD", None),
        ("单位：元 美元另计", "CNY", 0),
        ("客户 USD 和 EUR 订单", "?", None),
        ("销售额500万元目标", "", None),
        ("年销售突破千万元", "", None),
        ("百万元大单", "", None),
        ("汇率 USD 7.1", "", None),
        ("2024年订单", "", None),
    ],
)
def test_what_the_lines_above_say_in_any_words(lines: str, code: str, power: int | None) -> None:
    found = of_lines(lines)
    assert (found.currency, found.power) == (code, power)


def test_a_price_of_a_thousand_is_not_in_thousands() -> None:
    found = of_header("Price per thousand USD", price=True)
    assert (found.currency, found.power) == ("USD", 0)


def test_what_a_sheet_is_called() -> None:
    found = [
        of_sheet(name).currency for name in ("USD", "美金单", "出口(EUR)", "2024年元月", "订单")
    ]
    assert found == ["USD", "USD", "EUR", "", ""]


def test_the_yen_sign_is_the_home_currencys() -> None:
    assert of_header("金额(¥)", "JPY").currency == "JPY"
    assert of_header("金额(¥)").currency == "CNY"


def test_every_currency_can_have_a_rate() -> None:
    assert set(Rates.model_fields) == set(HANZI)
