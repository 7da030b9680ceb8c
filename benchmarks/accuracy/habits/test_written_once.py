"""What is written once for many rows: above them, in the title, as the sheet's or the file's name."""

from __future__ import annotations

from pathlib import Path

from benchmarks.accuracy.habits.sheet import balance, read, records, said, skipped, workbook

ORDER = "customer_name order_date product_model quantity amount"


def test_merged_downwards(tmp_path: Path) -> None:
    sheet = """
    | 客户名称 | 订单编号 | 下单日期 | 型号 | 数量 | 单价 |
    | 佛山市南桥卫浴有限公司 | NQ001 | 2024-03-05 | BH-120 | 200 | 9 |
    | ^ | ^ | ^ | BH-121 | 100 | 8.5 |
    | ^ | NQ002 | 2024-03-15 | BH-120 | 10 | 9 |
    """
    workbook(tmp_path / "订单.xlsx", {"订单": sheet})
    result = read(tmp_path)
    assert records(result, "order", "customer_name order_id order_date quantity") == [
        ("佛山市南桥卫浴有限公司", "NQ001", "2024-03-05", "200"),
        ("佛山市南桥卫浴有限公司", "NQ001", "2024-03-05", "100"),
        ("佛山市南桥卫浴有限公司", "NQ002", "2024-03-15", "10"),
    ]


def test_the_same_as_above(tmp_path: Path) -> None:
    sheet = """
    | 客户名称 | 订单编号 | 下单日期 | 型号 | 数量 | 单价 |
    | 佛山市南桥卫浴有限公司 | NQ001 | 2024-03-05 | BH-120 | 200 | 9 |
    | 同上 | NQ002 | 〃 | BH-121 | 100 | 8.5 |
    """
    workbook(tmp_path / "订单.xlsx", {"订单": sheet})
    assert records(read(tmp_path), "order", "customer_name order_id order_date") == [
        ("佛山市南桥卫浴有限公司", "NQ001", "2024-03-05"),
        ("佛山市南桥卫浴有限公司", "NQ002", "2024-03-05"),
    ]


def test_a_sheet_for_each_month(tmp_path: Path) -> None:
    header = "| 日期 | 客户 | 单号 | 型号 | 数量 | 金额 |"
    march = f"{header}\n| 5日 | 佛山市南桥卫浴有限公司 | NQ001 | BH-120 | 200 | 1800 |"
    april = f"{header}\n| 4-12 | 佛山市南桥卫浴有限公司 | NQ002 | BH-120 | 100 | 900 |"
    workbook(tmp_path / "2024年订单.xlsx", {"3月": march, "4月": april})
    assert records(read(tmp_path), "order", "order_id order_date") == [
        ("NQ001", "2024-03-05"),
        ("NQ002", "2024-04-12"),
    ]


def test_a_sheet_for_each_customer(tmp_path: Path) -> None:
    header = "| 下单日期 | 订单编号 | 型号 | 数量 | 金额 |"
    one = f"{header}\n| 2024-03-05 | NQ001 | BH-120 | 200 | 1800 |"
    two = f"{header}\n| 2024-03-09 | MH001 | BH-121 | 50 | 425 |"
    workbook(tmp_path / "对账单.xlsx", {"南桥卫浴": one, "明辉灯饰": two})
    assert records(read(tmp_path), "order", "customer_name order_id amount") == [
        ("南桥卫浴", "NQ001", "1800.00"),
        ("明辉灯饰", "MH001", "425.00"),
    ]


def test_the_days_alone_under_the_month_of_the_sheet_and_the_year_of_the_file(
    tmp_path: Path,
) -> None:
    sheet = """
    | 日 | 客户 | 单号 | 型号 | 数量 | 金额 |
    | 5 | 佛山市南桥卫浴有限公司 | NQ001 | BH-120 | 200 | 1800 |
    | 30 | 佛山市南桥卫浴有限公司 | NQ002 | BH-120 | 100 | 900 |
    """
    workbook(tmp_path / "2023年出货.xlsx", {"1月": sheet, "2月": sheet.replace("NQ00", "NQ01")})
    result = read(tmp_path)
    assert records(result, "order", "order_id order_date") == [
        ("NQ001", "2023-01-05"),
        ("NQ002", "2023-01-30"),
        ("NQ011", "2023-02-05"),
        ("NQ012", ""),  # there is no 30th of February
    ]
    assert said(result) == [("2月!A3", "30")]


def test_the_customer_only_in_the_title(tmp_path: Path) -> None:
    sheet = """
    | 客户：佛山市南桥卫浴有限公司    对账月份：2024年5月 |
    | 日期 | 单号 | 型号 | 数量 | 单价 | 金额 |
    | 5月6日 | NQ001 | BH-120 | 10 | 2.5 | 25 |
    """
    workbook(tmp_path / "对账.xlsx", {"Sheet1": sheet})
    assert records(read(tmp_path), "order", "customer_name order_date amount") == [
        ("佛山市南桥卫浴有限公司", "2024-05-06", "25.00")
    ]


def test_a_customer_typed_once_above_its_rows_though_nothing_is_merged(tmp_path: Path) -> None:
    sheet = """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 金额 |
    | 佛山市南桥卫浴有限公司 | N1 | 2024-03-05 | BH-120 | 200 | 1800 |
    | | N2 | 2024-03-09 | BH-121 | 50 | 425 |
    | | N3 | 2024-03-11 | BH-120 | 10 | 90 |
    | 中山市古镇明辉灯饰厂 | N4 | 2024-03-09 | BH-121 | 60 | 510 |
    | | N5 | 2024-03-12 | BH-121 | 50 | 425 |
    | 合计 | | | | 370 | 3250 |
    """
    workbook(tmp_path / "销售.xlsx", {"明细": sheet})
    result = read(tmp_path)
    assert records(result, "order", "order_id customer_name") == [
        ("N1", "佛山市南桥卫浴有限公司"),
        ("N2", "佛山市南桥卫浴有限公司"),
        ("N3", "佛山市南桥卫浴有限公司"),
        ("N4", "中山市古镇明辉灯饰厂"),
        ("N5", "中山市古镇明辉灯饰厂"),
    ]
    assert said(result) == []
    assert [each.got["rows"] for each in result.dataset.findings if each.code == "LAY23"] == [3]
    assert skipped(result) == {"header": 1, "total": 1}


def test_one_name_left_blank_among_many_is_asked_for(tmp_path: Path) -> None:
    sheet = """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 金额 |
    | 佛山市南桥卫浴有限公司 | N1 | 2024-03-05 | BH-120 | 200 | 1800 |
    | | N2 | 2024-03-09 | BH-121 | 50 | 425 |
    | 中山市古镇明辉灯饰厂 | N3 | 2024-03-11 | BH-120 | 10 | 90 |
    | 佛山市南桥卫浴有限公司 | N4 | 2024-03-12 | BH-120 | 10 | 90 |
    """
    workbook(tmp_path / "销售.xlsx", {"明细": sheet})
    result = read(tmp_path)
    assert ("明细!A3", "") in said(result)
    assert [row[0] for row in records(result, "order", "order_id")] == ["N1", "N3", "N4"]


def test_lines_of_months_complete_the_days_below_them(tmp_path: Path) -> None:
    sheet = """
    | 日期 | 客户 | 型号 | 数量 | 金额 |
    | 3月份 |
    | 5 | 佛山市南桥卫浴有限公司 | BH-120 | 200 | 1800 |
    | 12日 | 中山市古镇明辉灯饰厂 | BH-121 | 50 | 425 |
    | 4月份 |
    | 9 | 佛山市南桥卫浴有限公司 | BH-120 | 20 | 180 |
    """
    workbook(tmp_path / "2024年出货.xlsx", {"明细": sheet})
    result = read(tmp_path)
    assert records(result, "order", "order_date amount") == [
        ("2024-03-05", "1800.00"),
        ("2024-03-12", "425.00"),
        ("2024-04-09", "180.00"),
    ]
    assert skipped(result) == {"header": 1, "note": 2}
    assert said(result) == []


def test_dates_in_another_month_than_the_sheet_says_are_told_once(tmp_path: Path) -> None:
    sheet = """
    | 日期 | 客户 | 型号 | 数量 | 金额 |
    | 2024-04-05 | 佛山市南桥卫浴有限公司 | BH-120 | 200 | 1800 |
    | 2024-04-06 | 中山市古镇明辉灯饰厂 | BH-121 | 50 | 425 |
    | 2024-04-09 | 佛山市南桥卫浴有限公司 | BH-120 | 20 | 180 |
    """
    workbook(tmp_path / "出货.xlsx", {"2024年3月": sheet})
    result = read(tmp_path)
    assert [each.value for each in result.dataset.findings if each.code == "LAY27"] == ["2024年3月"]
    assert [row[0] for row in records(result, "order", "order_date")] == [
        "2024-04-05",
        "2024-04-06",
        "2024-04-09",
    ]


def test_a_file_named_after_its_customer(tmp_path: Path) -> None:
    sheet = """
    | 日期 | 方式 | 内容 | 业务员 |
    | 2024-06-05 | 电话 | 询问吸顶灯配件交期 | 小李 |
    """
    workbook(tmp_path / "明辉灯饰 跟进记录.xlsx", {"Sheet1": sheet})
    workbook(tmp_path / "佛山跟进.xlsx", {"Sheet1": sheet.replace("06-05", "07-05")})
    result = read(tmp_path)
    assert records(result, "followup", "customer_name followup_date") == [
        ("明辉灯饰", "2024-06-05")
    ]
    codes = {each.code for each in result.dataset.findings}
    assert {"LAY02", "SHEET17"} <= codes
    balance(result)


def test_the_event_above_the_guests_is_an_activity(tmp_path: Path) -> None:
    sheet = """
    | 2024广州五金展来宾登记表 |
    | 时间：2024年10月20日-22日 | | 地点：东莞厚街 |
    | 客户名称 | 来宾姓名 | 电话 | 意向程度 |
    | 温州翎驭电器有限公司 | 董永康 | 13873291484 | 高 |
    | 东莞嵘拓自动化厂 | 于丽娟 | 13873291485 | 低 |
    """
    workbook(tmp_path / "展会.xlsx", {"Sheet1": sheet})
    result = read(tmp_path)
    assert records(result, "activity", "activity_name start_date") == [
        ("2024广州五金展", "2024-10-20")
    ]
    assert records(result, "guest", "activity_name contact_name") == [
        ("2024广州五金展", "董永康"),
        ("2024广州五金展", "于丽娟"),
    ]
    assert sum(line.rows_present for line in balance(result)) == 5
