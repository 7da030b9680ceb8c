"""What the values are: the column decides, once and with its evidence; doubt is asked about."""

from __future__ import annotations

from pathlib import Path

from benchmarks.accuracy.habits.sheet import read, records, said, workbook
from crmsheets.model.settings import Settings

HEADER = "| 客户名称 | 订单编号 | 下单日期 | 型号 | 数量 | 金额 |"


def test_the_order_of_day_and_month_is_proved_by_another_row(tmp_path: Path) -> None:
    sheet = """
    | Customer | Order no | Order date | Item | Qty | Amount |
    | Lindqvist AB | A1 | 03/04/2024 | ST-1 | 10 | 45 |
    | Lindqvist AB | A2 | 25/04/2024 | ST-1 | 10 | 45 |
    """
    workbook(tmp_path / "orders.xlsx", {"Orders": sheet})
    assert records(read(tmp_path), "order", "order_id order_date") == [
        ("A1", "2024-04-03"),
        ("A2", "2024-04-25"),
    ]


def test_without_a_proof_both_readings_are_told(tmp_path: Path) -> None:
    sheet = """
    | Customer | Order no | Order date | Item | Qty | Amount |
    | Lindqvist AB | A1 | 03/04/2024 | ST-1 | 10 | 45 |
    | Lindqvist AB | A2 | 05/06/2024 | ST-1 | 10 | 45 |
    """
    workbook(tmp_path / "orders.xlsx", {"Orders": sheet})
    result = read(tmp_path)
    assert [date for _, date in records(result, "order", "order_id order_date")] == ["", ""]
    told = " ".join(result.findings[result.findings["severity"] == "error"]["message"])
    assert "2024-3-4" in told.replace("2024-03-04", "2024-3-4")
    assert "2024-4-3" in told.replace("2024-04-03", "2024-4-3")


def test_the_unit_stands_in_the_header(tmp_path: Path) -> None:
    sheet = """
    | 客户名称 | 订单编号 | 下单日期 | 型号 | 数量 | 金额(万元) |
    | 佛山市南桥卫浴有限公司 | NQ001 | 2024.3.5 | BH-120 | 200 | 1.85 |
    """
    workbook(tmp_path / "订单.xlsx", {"订单": sheet})
    result = read(tmp_path)
    assert records(result, "order", "order_date amount") == [("2024-03-05", "18500.00")]
    assert sum("万" in each for each in result.findings["message"]) == 1


def test_a_rating_of_ten_is_decided_for_the_column(tmp_path: Path) -> None:
    sheet = """
    | 客户名称 | 反馈日期 | 客户反馈 | 评分 |
    | 佛山市南桥卫浴有限公司 | 2024-03-05 | 交期准 | 9 |
    | 中山市古镇明辉灯饰厂 | 2024-03-06 | 包装一般 | 7 |
    | 江门市新会区德昌家具厂 | 2024-03-07 | 不错 | 10 |
    """
    workbook(tmp_path / "反馈.xlsx", {"反馈": sheet})
    assert records(read(tmp_path), "feedback", "rating") == [("4.5",), ("3.5",), ("5",)]


def test_a_typed_total_is_a_claim(tmp_path: Path) -> None:
    sheet = """
    | 客户名称 | 订单编号 | 下单日期 | 型号 | 数量 | 单价 | 金额 |
    | 佛山市南桥卫浴有限公司 | NQ001 | 2024-03-05 | BH-120 | 200 | 9 | 1800 |
    | 佛山市南桥卫浴有限公司 | NQ002 | 2024-03-06 | BH-120 | 100 | 9 | 9000 |
    """
    workbook(tmp_path / "订单.xlsx", {"订单": sheet})
    assert ("订单!G3", "9000") in [
        (cell, value.replace(",", "").removesuffix(".00")) for cell, value in said(read(tmp_path))
    ]


def test_currencies_are_not_added_up_without_a_rate(tmp_path: Path) -> None:
    sheet = f"""
    {HEADER}
    | 佛山市南桥卫浴有限公司 | NQ001 | 2024-03-05 | BH-120 | 200 | 1800 |
    | 中山市古镇明辉灯饰厂 | MH001 | 2024-03-06 | BH-121 | 50 | USD 1,750 |
    """
    workbook(tmp_path / "订单.xlsx", {"订单": sheet})
    result = read(tmp_path)
    assert [amount for (amount,) in records(result, "order", "amount")] == ["1800.00", ""]
    assert "订单!F3" in [cell for cell, _ in said(result)]


def test_with_a_rate_they_are_converted_and_told(tmp_path: Path) -> None:
    sheet = f"""
    {HEADER}
    | 佛山市南桥卫浴有限公司 | NQ001 | 2024-03-05 | BH-120 | 200 | 1800 |
    | 中山市古镇明辉灯饰厂 | MH001 | 2024-03-06 | BH-121 | 50 | USD 1,750 |
    """
    workbook(tmp_path / "订单.xlsx", {"订单": sheet})
    result = read(tmp_path, Settings.model_validate({"rates": {"USD": "7.12"}}))
    assert [amount for (amount,) in records(result, "order", "amount")] == ["1800.00", "12460.00"]
    assert any("7.12" in each for each in result.findings["message"])


def test_a_factory_that_sells_in_dollars(tmp_path: Path) -> None:
    sheet = """
    | Customer | Order no | Order date | Item | Qty | Price (USD) | Amount (USD) |
    | Lindqvist AB | A1 | 2024-03-05 | ST-1 | 10 | 4.5 | 45 |
    """
    workbook(tmp_path / "orders.xlsx", {"Orders": sheet})
    assert records(read(tmp_path), "order", "unit_price amount") == [("4.5", "45.00")]


def test_a_price_of_a_thousand_beside_pieces_is_that_of_one(tmp_path: Path) -> None:
    sheet = """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 单价(元/千只) | 金额 |
    | 佛山市南桥卫浴有限公司 | N1 | 2024-03-05 | BH-120 | 5000 | 85 | 425 |
    | 中山市古镇明辉灯饰厂 | N2 | 2024-03-06 | BH-121 | 2000 | 80 | 160 |
    """
    workbook(tmp_path / "销售.xlsx", {"明细": sheet})
    result = read(tmp_path)
    assert records(result, "order", "unit_price amount") == [
        ("0.085", "425.00"),
        ("0.08", "160.00"),
    ]
    assert said(result) == []
    assert "NUM19" in {each.code for each in result.dataset.findings}
