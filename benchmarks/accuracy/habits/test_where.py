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
