"""Layouts of other people: examples under headers, records on two lines, cards, lists of names, weeks, groups."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.accuracy.habits.sheet import balance, read, records, skipped, workbook

ORDER = "order_id customer_name quantity amount"
A, B, C = "佛山市南桥卫浴有限公司", "中山市古镇明辉灯饰厂", "广州顺达五金有限公司"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("| 示例 | DD001 | 某某有限公司 | 2024-01-01 | ABC-1 | 100 | 1000 |", "example"),
        ("| | 例：DD001 | 例：某某公司 | 例：2024-01-01 | 例：ABC-1 | 例：100 | 例：1000 |", "example"),
        ("| 0 | DD001 | （示例）某某公司 | 2024-01-01 | 填写示例，请勿删除 | 100 | 1000 |", "example"),
        ("| | 必填 | 填写公司全称 | 格式：2024-01-01 | 请选择 | 填写数字 | 选填 |", "header"),
        ("| | | | (yyyy-mm-dd) | | (pcs) | (元) |", "header"),
    ],
)  # fmt: skip
def test_lines_that_show_how_to_fill_in(tmp_path: Path, line: str, reason: str) -> None:
    sheet = f"""
    | 序号 | 订单编号 | 客户名称 | 下单日期 | 产品型号 | 数量 | 金额 |
    {line}
    | 1 | NQ001 | {A} | 2024-03-05 | BH-120 | 200 | 1800 |
    | 2 | NQ002 | {B} | 2024-03-09 | BH-121 | 50 | 425 |
    """
    workbook(tmp_path / "订单.xlsx", {"订单": sheet})
    result = read(tmp_path)
    assert records(result, "order", ORDER) == [
        ("NQ001", A, "200", "1800.00"),
        ("NQ002", B, "50", "425.00"),
    ]
    assert skipped(result) == ({"header": 2} if reason == "header" else {"example": 1, "header": 1})


@pytest.mark.parametrize(
    "word", ["1月汇总", "1月（小计）", "【一月】合计（元）", "第一季度小计", "TTL", "—合计—"]
)
def test_sums_in_any_words(tmp_path: Path, word: str) -> None:
    sheet = f"""
    | 订单编号 | 客户名称 | 下单日期 | 产品型号 | 数量 | 金额 |
    | NQ001 | {A} | 2024-01-05 | BH-120 | 200pcs | 1800 |
    | NQ002 | {B} | 2024-01-09 | BH-121 | 50个 | 425 |
    | {word} | | | | 250 | 2225 |
    | NQ003 | {C} | 2024-02-05 | BH-122 | 10条 | 85 |
    """
    workbook(tmp_path / "订单.xlsx", {"订单": sheet})
    result = read(tmp_path)
    assert [each[0] for each in records(result, "order", ORDER)] == ["NQ001", "NQ002", "NQ003"]
    assert skipped(result) == {"header": 1, "total": 1}


def test_sums_by_customer_below_the_orders_are_no_orders(tmp_path: Path) -> None:
    sheet = f"""
    | 订单编号 | 客户名称 | 下单日期 | 产品型号 | 数量 | 金额 |
    | NQ001 | {A} | 2024-01-05 | BH-120 | 200 | 1800 |
    | NQ002 | {B} | 2024-01-09 | BH-121 | 50 | 425 |
    | NQ003 | {A} | 2024-01-10 | BH-121 | 10 | 85 |
    | | | | | | |
    | | 南桥 | | | 210 | 1885 |
    | | 明辉 | | | 50 | 425 |
    | | 总计 | | | 260 | 2310 |
    """
    workbook(tmp_path / "订单.xlsx", {"订单": sheet})
    result = read(tmp_path)
    assert len(records(result, "order", ORDER)) == 3
    assert skipped(result) == {"blank": 1, "header": 1, "total": 3}


def test_a_customer_on_two_lines(tmp_path: Path) -> None:
    sheet = f"""
    | 序号 | 客户名称 | 联系人 | 电话 |
    | | 地址 | | 传真 |
    | 1 | {A} | 陈国强 | 13800001111 |
    | | 佛山市南海区桂城街道8号 | | 0757-86001111 |
    | 2 | {B} | 李少芬 | 13800002222 |
    | | 中山市古镇新兴路2号 | | 0760-22002222 |
    """
    workbook(tmp_path / "客户.xlsx", {"客户": sheet})
    result = read(tmp_path)
    assert records(result, "customer", "customer_name phone address") == [
        (A, "13800001111", "佛山市南海区桂城街道8号"),
        (B, "13800002222", "中山市古镇新兴路2号"),
    ]
    assert skipped(result) == {"header": 2}


def test_cards_of_any_length_and_a_table_below_them(tmp_path: Path) -> None:
    sheet = f"""
    | 客户名称： | {A} | 联系人： | 陈国强 |
    | 联系电话： | 13800001111 | 地址： | 佛山市南海区桂城街道8号 |
    | | | | |
    | 客户名称： | {B} | 联系人： | 李少芬 |
    | 联系电话： | 13800002222 | 地址： | 中山市古镇新兴路2号 |
    | 备注： | 老客户介绍 | | |
    | | | | |
    | 跟进日期 | 客户名称 | 跟进内容 | 跟进人 |
    | 2024-03-05 | {A} | 电话沟通，要报价 | 周敏 |
    | 2024-03-06 | {B} | 上门拜访，看样品 | 周敏 |
    """
    workbook(tmp_path / "客户.xlsx", {"Sheet1": sheet})
    result = read(tmp_path)
    assert records(result, "customer", "customer_name contact_name phone") == [
        (A, "陈国强", "13800001111"),
        (B, "李少芬", "13800002222"),
    ]
    assert records(result, "followup", "customer_name followup_date") == [
        (A, "2024-03-05"),
        (B, "2024-03-06"),
    ]
    told = [(line.range, line.table) for line in balance(result)]
    assert told == [("A1:D6", "customer"), ("A7:D10", "followup")]


NAMES = (A, B, C, "东莞市恒通电子厂", "珠海金湾五金厂")


@pytest.mark.parametrize(("file", "head"), [("客户名单.csv", ""), ("a.txt", "客户名称\n")])
def test_a_list_of_nothing_but_names(tmp_path: Path, file: str, head: str) -> None:
    (tmp_path / file).write_text(head + "\n".join(NAMES), encoding="utf-8")
    result = read(tmp_path)
    assert [name for (name,) in records(result, "customer", "customer_name")] == list(NAMES)
    (line,) = balance(result)
    assert line.rows_read == len(NAMES)


def test_weeks_as_columns(tmp_path: Path) -> None:
    sheet = f"""
    | 2024年每周出货数量 |
    | 客户名称 | 产品型号 | 第10周(3.4-3.10) | 第11周(3.11-3.17) |
    | {A} | BH-120 | 200 | 100 |
    | {B} | BH-121 | | 20 |
    """
    workbook(tmp_path / "出货.xlsx", {"Sheet1": sheet})
    result = read(tmp_path)
    assert records(result, "order", "customer_name order_date quantity") == [
        (A, "2024-03-04", "200"),
        (A, "2024-03-11", "100"),
        (B, "2024-03-11", "20"),
    ]
    balance(result)


def test_quarters_are_told_and_make_no_orders(tmp_path: Path) -> None:
    sheet = f"""
    | 客户名称 | 一季度 | 二季度 | 三季度 | 四季度 | 合计 |
    | {A} | 180000 | 200000 | 150000 | 10000 | 540000 |
    | {B} | 42500 | 30000 | 20000 | 0 | 92500 |
    """
    named = f"""
    | 客户名称 | 联系人 | 联系电话 |
    | {A} | 陈国强 | 13800001111 |
    """
    workbook(tmp_path / "2024.xlsx", {"汇总": sheet, "客户": named})
    result = read(tmp_path)
    assert records(result, "order", ORDER) == []
    assert [each.code for each in result.dataset.findings if each.severity == "warning"] == [
        "SHEET29"
    ]
    assert skipped(result) == {"header": 1, "unknown": 3}


def test_months_with_quantity_and_amount_below_each(tmp_path: Path) -> None:
    sheet = f"""
    | 客户名称 | 产品型号 | 1月 | < | 2月 | < |
    | ^ | ^ | 数量 | 金额 | 数量 | 金额 |
    | {A} | BH-120 | 200 | 1800 | 100 | 900 |
    | {B} | BH-121 | | | 20 | 170 |
    """
    workbook(tmp_path / "2024年销售.xlsx", {"Sheet1": sheet})
    assert records(read(tmp_path), "order", "customer_name order_date quantity amount") == [
        (A, "2024-01-01", "200", "1800.00"),
        (A, "2024-02-01", "100", "900.00"),
        (B, "2024-02-01", "20", "170.00"),
    ]


def test_the_customer_on_a_line_of_his_own_right_below_the_header(tmp_path: Path) -> None:
    sheet = f"""
    | 单号 | 日期 | 型号 | 数量 | 金额 |
    | {A} | | | | |
    | NQ001 | 2024-03-05 | BH-120 | 200 | 1800 |
    | 小计 | | | 200 | 1800 |
    | {B} | | | | |
    | MH001 | 2024-03-09 | BH-121 | 50 | 425 |
    | 小计 | | | 50 | 425 |
    """
    workbook(tmp_path / "订单.xlsx", {"Sheet1": sheet})
    result = read(tmp_path)
    assert records(result, "order", ORDER) == [
        ("NQ001", A, "200", "1800.00"),
        ("MH001", B, "50", "425.00"),
    ]
    assert skipped(result) == {"header": 1, "note": 2, "total": 2}


def test_who_signed_in_is_a_guest_and_no_customer(tmp_path: Path) -> None:
    sheet = f"""
    | 2024秋季订货会签到表 | | | | | |
    | 时间：2024-09-12 地点：佛山 | | | | | |
    | 序号 | 单位 | 姓名 | 电话 | 签名 | 备注 |
    | 1 | {A} | 陈国强 | 13800001111 | | |
    | 2 | {B} | 李少芬 | 13800002222 | | |
    """
    workbook(tmp_path / "签到.xlsx", {"Sheet1": sheet})
    result = read(tmp_path)
    assert len(records(result, "guest", "customer_name")) == 2
    assert records(result, "customer", "customer_name") == []
    assert records(result, "followup", "customer_name") == []
