"""Where the table is: titles, two header rows, several tables, totals, pages, merges, months, sizes."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from benchmarks.accuracy.habits.sheet import balance, read, records, said, skipped, workbook

ORDER = "customer_name order_date product_model quantity amount"


def test_title_and_notes_above_and_signatures_below(tmp_path: Path) -> None:
    sheet = """
    | 佛山市某某五金厂 2024年3月销售明细表 |
    | 单位：元      制表日期：2024-04-01 |
    | |
    | 序号 | 客户名称 | 下单日期 | 型号 | 数量 | 金额 |
    | 1 | 佛山市南桥卫浴有限公司 | 2024-03-05 | BH-120 | 200 | 1800 |
    | 2 | 中山市古镇明辉灯饰厂 | 2024-03-09 | BH-121 | 50 | 425 |
    | | 合计 | | | 250 | 2225 |
    | 制表：陈小姐 | | | 审核： |
    """
    workbook(tmp_path / "销售.xlsx", {"明细": sheet})
    result = read(tmp_path)
    assert records(result, "order", ORDER) == [
        ("佛山市南桥卫浴有限公司", "2024-03-05", "BH-120", "200", "1800.00"),
        ("中山市古镇明辉灯饰厂", "2024-03-09", "BH-121", "50", "425.00"),
    ]
    assert skipped(result) == {"blank": 1, "header": 1, "note": 1, "title": 2, "total": 1}


def test_two_header_rows_are_joined(tmp_path: Path) -> None:
    sheet = """
    | 客户总表 | < | < | < | < |
    | 客户名称 | 联系方式 | < | < | 公司地址 |
    | ^ | 联系人 | 手机 | 微信 | ^ |
    | 佛山市南桥卫浴有限公司 | 陈国强 | 13800001111 | nanqiao88 | 佛山市南海区桂城街道8号 |
    | 中山市古镇明辉灯饰厂 | 李少芬 | 13800002222 | lsf-2222 | 中山市古镇镇新兴路2号 |
    """
    workbook(tmp_path / "客户总表.xlsx", {"Sheet1": sheet})
    result = read(tmp_path)
    assert records(result, "customer", "customer_name contact_name phone wechat address") == [
        ("佛山市南桥卫浴有限公司", "陈国强", "13800001111", "nanqiao88", "佛山市南海区桂城街道8号"),
        ("中山市古镇明辉灯饰厂", "李少芬", "13800002222", "lsf-2222", "中山市古镇镇新兴路2号"),
    ]
    assert skipped(result) == {"header": 2, "title": 1}


def test_data_starts_anywhere(tmp_path: Path) -> None:
    sheet = """
    | 客户名称 | 联系人 | 联系电话 |
    | 佛山市南桥卫浴有限公司 | 陈国强 | 13800001111 |
    | 中山市古镇明辉灯饰厂 | 李少芬 | 13800002222 |
    """
    workbook(tmp_path / "客户.xlsx", {"Sheet1": sheet}, first=(27, 4))
    result = read(tmp_path)
    assert records(result, "customer", "customer_name phone") == [
        ("佛山市南桥卫浴有限公司", "13800001111"),
        ("中山市古镇明辉灯饰厂", "13800002222"),
    ]
    assert skipped(result) == {"blank": 26, "header": 1}


def test_tables_under_one_another(tmp_path: Path) -> None:
    sheet = """
    | 客户资料 |
    | 客户名称 | 联系人 | 联系电话 |
    | 佛山市南桥卫浴有限公司 | 陈国强 | 13800001111 |
    | 中山市古镇明辉灯饰厂 | 李少芬 | 13800002222 |
    | |
    | 订单 |
    | 客户名称 | 订单编号 | 下单日期 | 型号 | 数量 | 金额 |
    | 佛山市南桥卫浴有限公司 | NQ001 | 2024-03-05 | BH-120 | 200 | 1800 |
    """
    workbook(tmp_path / "全部.xlsx", {"Sheet1": sheet})
    result = read(tmp_path)
    assert len(records(result, "customer", "customer_name")) == 2
    assert records(result, "order", "order_id amount") == [("NQ001", "1800.00")]
    assert sum(line.rows_present for line in balance(result)) == 8


def test_tables_side_by_side(tmp_path: Path) -> None:
    sheet = """
    | 客户名称 | 联系人 | 联系电话 | | 客户名称 | 订单编号 | 下单日期 | 型号 | 数量 | 金额 |
    | 佛山市南桥卫浴有限公司 | 陈国强 | 13800001111 | | 中山市古镇明辉灯饰厂 | MH01 | 2024-03-05 | BH-120 | 200 | 1800 |
    | 中山市古镇明辉灯饰厂 | 李少芬 | 13800002222 | | | | | | | |
    """
    workbook(tmp_path / "全部.xlsx", {"Sheet1": sheet})
    result = read(tmp_path)
    assert len(records(result, "customer", "customer_name")) == 2
    assert records(result, "order", "customer_name order_id amount") == [
        ("中山市古镇明辉灯饰厂", "MH01", "1800.00")
    ]
    balance(result)


def test_key_and_value_above_the_table(tmp_path: Path) -> None:
    sheet = """
    | 活动名称：秋季新品品鉴会 | | 活动日期：2024-09-12 |
    | 客户名称 | 参加人 | 电话 |
    | 佛山市南桥卫浴有限公司 | 陈国强 | 13800001111 |
    | 中山市古镇明辉灯饰厂 | 李少芬 | 13800002222 |
    """
    workbook(tmp_path / "活动.xlsx", {"签到": sheet})
    result = read(tmp_path)
    assert records(result, "guest", "activity_name customer_name") == [
        ("秋季新品品鉴会", "佛山市南桥卫浴有限公司"),
        ("秋季新品品鉴会", "中山市古镇明辉灯饰厂"),
    ]
    balance(result)


def test_the_header_on_every_printed_page(tmp_path: Path) -> None:
    sheet = """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 金额 |
    | 佛山市南桥卫浴有限公司 | NQ001 | 2024-03-05 | BH-120 | 200 | 1800 |
    | 第1页 共2页 |
    | 客户 | 单号 | 日期 | 型号 | 数量 | 金额 |
    | 中山市古镇明辉灯饰厂 | MH001 | 2024-03-06 | BH-121 | 10 | 85 |
    | 第2页 共2页 |
    """
    workbook(tmp_path / "订单.xlsx", {"订单": sheet})
    result = read(tmp_path)
    assert records(result, "order", "order_id amount") == [("NQ001", "1800.00"), ("MH001", "85.00")]
    assert skipped(result) == {"header": 2, "note": 2}


def test_subtotals_and_totals_inside_and_under(tmp_path: Path) -> None:
    sheet = """
    | 客户名称 | 订单编号 | 下单日期 | 型号 | 数量 | 金额 |
    | 佛山市南桥卫浴有限公司 | NQ001 | 2024-03-05 | BH-120 | 200 | 1800 |
    | 佛山市南桥卫浴有限公司 | NQ002 | 2024-03-15 | BH-120 | 100 | 900 |
    | 南桥卫浴 小计 | | | | 300 | 2700 |
    | |
    | 中山市古镇明辉灯饰厂 | MH001 | 2024-03-06 | BH-121 | 10 | 85 |
    | 明辉 小计 | | | | 10 | 85 |
    | 总计 | | | | 310 | 2785 |
    | 大写：贰仟柒佰捌拾伍元整 |
    """
    workbook(tmp_path / "订单.xlsx", {"订单": sheet})
    result = read(tmp_path)
    assert [amount for _, amount in records(result, "order", "order_id amount")] == [
        "1800.00",
        "900.00",
        "85.00",
    ]
    assert skipped(result)["total"] >= 3
    assert sum(skipped(result).values()) == 6


def test_a_typed_subtotal_that_is_wrong_is_told(tmp_path: Path) -> None:
    sheet = """
    | 客户名称 | 订单编号 | 下单日期 | 型号 | 数量 | 金额 |
    | 佛山市南桥卫浴有限公司 | NQ001 | 2024-03-05 | BH-120 | 200 | 1800 |
    | 佛山市南桥卫浴有限公司 | NQ002 | 2024-03-15 | BH-120 | 100 | 900 |
    | 合计 | | | | 300 | 3700 |
    """
    workbook(tmp_path / "订单.xlsx", {"订单": sheet})
    result = read(tmp_path)
    told = [cell for severity in ("error", "warning") for cell, _ in said(result, severity)]
    assert "订单!F4" in told


def test_hidden_rows_are_read_and_told(tmp_path: Path) -> None:
    sheet = """
    | 客户名称 | 联系人 | 联系电话 |
    | 佛山市南桥卫浴有限公司 | 陈国强 | 13800001111 |
    | 中山市古镇明辉灯饰厂 | 李少芬 | 13800002222 |
    """
    workbook(tmp_path / "客户.xlsx", {"Sheet1": sheet}, hidden=(3,))
    result = read(tmp_path)
    assert len(records(result, "customer", "customer_name")) == 2
    words = " ".join(result.findings["message"])
    assert "隐藏" in words


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


def test_months_as_columns(tmp_path: Path) -> None:
    sheet = """
    | 2024年客户销售额统计（元） |
    | 客户名称 | 1月 | 2月 | 3月 | 合计 |
    | 佛山市南桥卫浴有限公司 | 1800 | | 900 | 2700 |
    | 中山市古镇明辉灯饰厂 | | 425 | | 425 |
    | 合计 | 1800 | 425 | 900 | 3125 |
    """
    workbook(tmp_path / "销售额.xlsx", {"2024": sheet})
    result = read(tmp_path)
    assert records(result, "order", "customer_name order_date amount part") == [
        ("佛山市南桥卫浴有限公司", "2024-01-01", "1800.00", "0"),
        ("佛山市南桥卫浴有限公司", "2024-03-01", "900.00", "1"),
        ("中山市古镇明辉灯饰厂", "2024-02-01", "425.00", "0"),
    ]
    balance(result)


def test_sizes_as_columns(tmp_path: Path) -> None:
    sheet = """
    | 客户 Customer | PO No. | 下单日期 Date | 款号 Style | S | M | L | 合计 Total | 单价 Price(USD) |
    | Lindqvist AB | PO-77 | 2024-03-05 | ST-101 | 10 | 20 | | 30 | 4.5 |
    | Harrow & Sons | PO-78 | 2024-03-07 | ST-102 | | 5 | 15 | 20 | 6 |
    """
    workbook(tmp_path / "orders.xlsx", {"PO": sheet})
    result = read(tmp_path)
    assert records(result, "order", "order_id product_model size quantity unit_price") == [
        ("PO-77", "ST-101", "S", "10", "4.5"),
        ("PO-77", "ST-101", "M", "20", "4.5"),
        ("PO-78", "ST-102", "M", "5", "6"),
        ("PO-78", "ST-102", "L", "15", "6"),
    ]
    balance(result)


def test_many_dated_records_in_one_cell(tmp_path: Path) -> None:
    sheet = """
    | 客户名称 | 联系人 | 联系电话 | 跟进记录 |
    | 佛山市南桥卫浴有限公司 | 陈国强 | 13800001111 | 2024/3/5 电话:问BH-120报价\\n3/20 拜访:看样，客户说4月10日前定 |
    | 中山市古镇明辉灯饰厂 | 李少芬 | 13800002222 | |
    """
    workbook(tmp_path / "客户.xlsx", {"客户": sheet})
    result = read(tmp_path)
    assert len(records(result, "customer", "customer_name")) == 2
    assert records(result, "followup", "customer_name followup_date method content") == [
        ("佛山市南桥卫浴有限公司", "2024-03-05", "电话", "问BH-120报价"),
        ("佛山市南桥卫浴有限公司", "2024-03-20", "上门拜访", "看样，客户说4月10日前定"),
    ]
    balance(result)


def test_two_values_in_one_cell(tmp_path: Path) -> None:
    sheet = """
    | 公司及联系人 | 电话 | 地址 |
    | 佛山市南桥卫浴有限公司 陈国强 | 13800001111/0757-86001234 | 佛山市南海区桂城街道8号 |
    | 中山市古镇明辉灯饰厂 李少芬 | 13800002222 | 中山市古镇镇新兴路2号 |
    """
    workbook(tmp_path / "客户.xlsx", {"客户": sheet})
    assert records(read(tmp_path), "customer", "customer_name contact_name phone phone_alt") == [
        ("佛山市南桥卫浴有限公司", "陈国强", "13800001111", "0757-86001234"),
        ("中山市古镇明辉灯饰厂", "李少芬", "13800002222", ""),
    ]


def test_a_wall_of_notes_above_the_header(tmp_path: Path) -> None:
    sheet = """
    | 客户登记总表 | < | < | < |
    | 填表说明： |
    | 1、客户名称请写全称，电话必须是11位手机号码 |
    | 2、等级由经理评定，业务员不要自己改 |
    | 联系人：陈小姐 | 电话：0757-22223333 | 更新：2024.3.1 |
    | |
    | 客户全称 | 联络人 | 手机号码 | 详细地址 |
    | 佛山市南桥卫浴有限公司 | 陈国强 | 13800001111 | 佛山市南海区桂城街道8号 |
    """
    workbook(tmp_path / "客户.xlsx", {"名单": sheet})
    result = read(tmp_path)
    assert records(result, "customer", "customer_name contact_name phone") == [
        ("佛山市南桥卫浴有限公司", "陈国强", "13800001111")
    ]
    assert skipped(result) == {"blank": 1, "header": 1, "title": 5}


def test_subtotals_in_english_with_the_name_behind(tmp_path: Path) -> None:
    sheet = """
    | Customer | Ship date | Item | Qty | Unit price | Total |
    | Lindqvist AB | 2024-03-05 | ST-101 | 200 | 2.5 | 500 |
    | Subtotal March | | | 200 | | 500 |
    | Harrow & Sons Ltd | 2024-04-06 | ST-102 | 10 | 2.5 | 25 |
    | Sub-total: April | | | 10 | | 25 |
    | Grand Total | | | 210 | | 525 |
    """
    workbook(tmp_path / "shipped.xlsx", {"Sheet1": sheet})
    result = read(tmp_path)
    assert [name for (name,) in records(result, "order", "customer_name")] == [
        "Lindqvist AB",
        "Harrow & Sons Ltd",
    ]
    assert skipped(result) == {"header": 1, "total": 3}


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


def test_contact_and_phone_in_one_column_and_a_column_of_dated_talks(tmp_path: Path) -> None:
    sheet = """
    | 客户名称 | 联系人/电话 | 历次沟通 |
    | 佛山市南桥卫浴有限公司 | 陈国强 13800001111 | 2024/3/5 电话：问铰链价格\\n3/20 拜访：送样2个 |
    | 中山市古镇明辉灯饰厂 | 李少芬/13800002222 | 2024-05-06 电话：要求降价3% |
    """
    workbook(tmp_path / "跟进.xlsx", {"Sheet1": sheet})
    result = read(tmp_path)
    assert records(result, "customer", "customer_name contact_name phone") == [
        ("佛山市南桥卫浴有限公司", "陈国强", "13800001111"),
        ("中山市古镇明辉灯饰厂", "李少芬", "13800002222"),
    ]
    assert records(result, "followup", "followup_date method content") == [
        ("2024-03-05", "电话", "问铰链价格"),
        ("2024-03-20", "上门拜访", "送样2个"),
        ("2024-05-06", "电话", "要求降价3%"),
    ]
    balance(result)


def test_filtered_rows_hidden_columns_and_hidden_sheets_are_read_and_told(tmp_path: Path) -> None:
    sheet = """
    | 客户名称 | 联系人 | 联系电话 |
    | 佛山市南桥卫浴有限公司 | 陈国强 | 13800001111 |
    | 中山市古镇明辉灯饰厂 | 李少芬 | 13800002222 |
    """
    path = workbook(
        tmp_path / "客户.xlsx",
        {"客户": sheet, "旧的": sheet.replace("桥", "海").replace("11", "33")},
    )
    book = openpyxl.load_workbook(path)
    page = book["客户"]
    page.auto_filter.ref = "A1:C3"
    page.auto_filter.add_filter_column(0, ["佛山市南桥卫浴有限公司"])
    page.row_dimensions[3].hidden = True
    page.column_dimensions["C"].hidden = True
    book["旧的"].sheet_state = "hidden"
    book.save(path)
    result = read(tmp_path)
    assert ("中山市古镇明辉灯饰厂", "13800002222") in records(
        result, "customer", "customer_name phone"
    )
    told = [cell for cell, _ in said(result, "info")]
    assert {"客户!3", "客户!C1", "旧的!"} <= {*told}


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


def test_cards_and_a_table_on_its_side(tmp_path: Path) -> None:
    card = """
    | 客户资料卡 |
    | 客户名称 | 佛山市南桥卫浴有限公司 | 联系人 | 陈国强 |
    | 联系电话 | 13800001111 | 地址 | 佛山市南海区8号 |
    | |
    | 客户名称 | 中山市古镇明辉灯饰厂 | 联系人 | 李少芬 |
    | 联系电话 | 13800002222 | 地址 | |
    """
    side = """
    | 客户名称 | 温州翎驭电器有限公司 | 东莞嵘拓自动化厂 |
    | 联系人 | 董永康 | 于丽娟 |
    | 联系电话 | 13873291484 | 13873291485 |
    """
    workbook(tmp_path / "客户.xlsx", {"卡片": card, "横表": side})
    result = read(tmp_path)
    assert sorted(records(result, "customer", "customer_name phone")) == [
        ("东莞嵘拓自动化厂", "13873291485"),
        ("中山市古镇明辉灯饰厂", "13800002222"),
        ("佛山市南桥卫浴有限公司", "13800001111"),
        ("温州翎驭电器有限公司", "13873291484"),
    ]
    assert [(line.layout, line.rows_read, line.records_made) for line in balance(result)] == [
        ("cards", 4, 2),
        ("cards", 3, 2),
    ]


def test_days_of_a_month_as_columns(tmp_path: Path) -> None:
    sheet = """
    | 2024年3月出货数量表 |
    | 客户 | 型号 | 1 | 2 | 3 | 4 | 5 | 合计 |
    | 佛山市南桥卫浴有限公司 | BH-120 | 10 | | 20 | | 5 | 35 |
    | 中山市古镇明辉灯饰厂 | BH-121 | | 30 | | | 8 | 38 |
    """
    workbook(tmp_path / "日表.xlsx", {"Sheet1": sheet})
    result = read(tmp_path)
    assert records(result, "order", "order_date quantity amount") == [
        ("2024-03-01", "10", ""),
        ("2024-03-03", "20", ""),
        ("2024-03-05", "5", ""),
        ("2024-03-02", "30", ""),
        ("2024-03-05", "8", ""),
    ]
    assert said(result) == []


def test_firm_and_person_in_one_cell_whatever_parts_them(tmp_path: Path) -> None:
    sheet = """
    | 公司名称+联系人 | 联系电话 | 业务员 |
    | 佛山市南桥卫浴有限公司——陈国强 | 13800001111 | 周敏 |
    | 中山市古镇明辉灯饰厂 联系人:李少芬 | 13800002222 | 周敏 |
    | 温州屹陶百货厂（陈小姐） | 13800003333 | 周敏 |
    """
    workbook(tmp_path / "客户.xlsx", {"Sheet1": sheet})
    result = read(tmp_path)
    assert records(result, "customer", "customer_name contact_name") == [
        ("佛山市南桥卫浴有限公司", "陈国强"),
        ("中山市古镇明辉灯饰厂", "李少芬"),
        ("温州屹陶百货厂", "陈小姐"),
    ]
