"""Names: short and odd ways of naming a customer are resolved where only one fits, else asked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks.accuracy.habits.sheet import read, records, said, workbook

CUSTOMERS = """
| 客户名称 | 客户简称 | 联系人 | 联系电话 |
| 佛山市南桥卫浴有限公司 | 南桥 | 陈国强 | 13800001111 |
| 中山市古镇明辉灯饰厂 | | 李少芬 | 13800002222 |
| 中山市明辉塑料有限公司 | | 何志明 | 13800003333 |
| 江门市德昌家具有限公司 | | 林伟 | 13800004444 |
"""
HEADER = "| 客户名称 | 订单编号 | 下单日期 | 型号 | 数量 | 金额 |"


def who(folder: Path, name: str) -> str:
    """The customer an order of this name goes to, by the registered name ("" = nobody's)."""
    order = f"{HEADER}\n| {name} | X1 | 2024-03-05 | BH-120 | 200 | 1800 |"
    workbook(folder / "a.xlsx", {"客户": CUSTOMERS, "订单": order})
    result = read(folder)
    names = {
        number: full for full, number in records(result, "customer", "customer_name customer_id")
    }
    ((number,),) = records(result, "order", "customer_id")
    return names.get(number, "")


def test_the_full_name_in_another_spelling(tmp_path: Path) -> None:
    assert who(tmp_path, "佛山南桥衛浴有限公司 ") == "佛山市南桥卫浴有限公司"


def test_the_registered_short_name(tmp_path: Path) -> None:
    assert who(tmp_path, "南桥") == "佛山市南桥卫浴有限公司"


def test_a_short_form_that_fits_only_one(tmp_path: Path) -> None:
    assert who(tmp_path, "德昌家具") == "江门市德昌家具有限公司"


def test_a_short_form_that_fits_two_is_asked(tmp_path: Path) -> None:
    assert who(tmp_path, "明辉") == ""


def test_a_short_form_with_its_trade_fits_one(tmp_path: Path) -> None:
    assert who(tmp_path, "明辉塑料") == "中山市明辉塑料有限公司"


def test_a_slip_is_asked_not_taken(tmp_path: Path) -> None:
    assert who(tmp_path, "江门市得昌家具有限公司") == ""


def test_a_registered_phone_in_place_of_the_name(tmp_path: Path) -> None:
    assert who(tmp_path, "13800003333") == "中山市明辉塑料有限公司"


def test_the_contact_with_the_phone_in_a_column_nobody_declared(tmp_path: Path) -> None:
    order = """
    | 客户名称 | 电话 | 订单编号 | 下单日期 | 型号 | 数量 | 金额 |
    | 李少芬 | 13800002222 | X1 | 2024-03-05 | BH-120 | 200 | 1800 |
    | 明辉 | 138 0000 3333 | X2 | 2024-03-05 | BH-120 | 200 | 1800 |
    """
    workbook(tmp_path / "a.xlsx", {"客户": CUSTOMERS, "订单": order})
    result = read(tmp_path)
    names = {
        number: full for full, number in records(result, "customer", "customer_name customer_id")
    }
    assert [names[number] for (number,) in records(result, "order", "customer_id")] == [
        "中山市古镇明辉灯饰厂",
        "中山市明辉塑料有限公司",
    ]


def test_two_that_fit_are_named_to_the_owner(tmp_path: Path) -> None:
    order = f"{HEADER}\n| 明辉 | X1 | 2024-03-05 | BH-120 | 200 | 1800 |"
    workbook(tmp_path / "a.xlsx", {"客户": CUSTOMERS, "订单": order})
    result = read(tmp_path)
    review: Any = result.analysis.summary["review"]
    pairs = [(each["names"], each["confidence"]) for each in review]
    assert pairs == [
        (["明辉", "中山市古镇明辉灯饰厂"], 0.5),
        (["明辉", "中山市明辉塑料有限公司"], 0.5),
    ]
    assert ("订单!A2", "明辉") in said(result)
