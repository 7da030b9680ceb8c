"""Where the header stands and which table it is, in sheets that nobody made for us."""

from __future__ import annotations

import pytest

from crmsheets.intake.acquaintance import NOBODY, Known
from crmsheets.intake.recognise import recognise
from crmsheets.model.grid import Grid
from crmsheets.templates import shipped
from tests.intake.sheets import grid, source


def seen(sheet: Grid, known: Known = NOBODY) -> tuple[str, int] | None:
    match = recognise(sheet, shipped(), known)
    return None if match is None else (match.template.name, match.header_row)


def test_long_notes_stand_above_the_header() -> None:
    notes = "\n".join(f"| {number}、请按要求填写，谢谢配合。 | | |" for number in range(1, 40))
    table = "| 客户名称 | 联系人 | 电话 |\n| 顺达五金 | 张三 | 13800000000 |"
    assert seen(grid(f"{notes}\n{table}")) == ("customer", 40)


def test_a_table_may_start_in_any_column() -> None:
    sheet = grid("""
        | | | | | |
        | | | 客户名称 | 联系人 | 电话 |
        | | | 顺达五金 | 张三 | 13800000000 |
    """)
    match = recognise(sheet, shipped())
    assert match is not None
    assert match.columns == {"customer_name": 3, "contact_name": 4, "phone": 5}


def test_lines_of_keys_and_values_above_are_no_header() -> None:
    sheet = grid("""
        | 客户名称：顺达五金 | | 日期：2024-03-05 | |
        | 订单编号 | 下单日期 | 产品型号 | 数量 |
        | PO-1 | 2024-03-05 | X100 | 5 |
    """)
    assert seen(sheet) == ("order", 2)


def test_a_row_of_words_far_down_is_no_header_unless_it_is_one() -> None:
    stock = "| 物料 | 库位 | 结存 |\n" + "| 铜棒 | 东仓 | 5 |\n" * 30
    assert seen(grid(stock)) is None


@pytest.mark.parametrize("known", [True, False])
def test_a_header_nobody_knows_is_told_by_the_names_below_it(known: bool) -> None:
    sheet = grid("""
        | 订单号 | 接单日期 | 型号 | 落谁家 | 数量 | 价格 | 货款 |
        | P1 | 2024-03-05 | A1 | 璟和 | 5 | 10 | 50 |
        | P2 | 2024-03-06 | A2 | 沛岩 | 6 | 10 | 60 |
        | P3 | 2024-03-07 | A2 | 璟和 | 7 | 10 | 70 |
    """)
    names = Known(customers=frozenset({"璟和", "沛岩"})) if known else NOBODY
    assert seen(sheet, names) == (("order", 1) if known else None)


def test_headers_are_understood_by_their_parts() -> None:
    sheet = grid("""
        | 客户名 Buyer | 所在国家 | 采购联系人 | 手机号码/Tel |
        | Oakmere Ltd. | UK | Carlos Braun | +44 223439414 |
    """)
    assert seen(sheet) == ("customer", 1)


def test_two_values_under_one_header_count_as_both() -> None:
    sheet = grid("""
        | 公司及联系人 | 电话 | 地址 |
        | 顺达五金厂 陈国强 | 13800001111 | 南海区桂城街道8号 |
    """, "客户")  # fmt: skip
    assert seen(sheet) == ("customer", 1)


@pytest.mark.parametrize(
    ("title", "headers", "row"),
    [
        ("员工通讯录", "姓名|部门|手机|邮箱|地址", "张三|生产部|13800000000|a@b.cn|东莞"),
        ("Sheet1", "工号|姓名|部门|手机", "1|张三|生产部|13800000000"),
        ("库存表", "产品编号|产品名称|规格|单位|数量|入库日期", "A1|螺丝|M3|个|5|2024-03-05"),
        ("3月", "姓名|日期|基本工资|加班|金额", "张三|2024-03-05|3000|200|3200"),
        ("工资表", "姓名|日期|项目|数量|金额", "张三|2024-03-05|计件|200|3200"),
        ("采购入库单", "单号|单位名称|日期|产品名称|数量|金额", "R1|顺达厂|2024-03-05|铜棒|5|50"),
        ("Sheet1", "单号|供应商|日期|产品名称|数量|金额", "R1|顺达厂|2024-03-05|铜棒|5|50"),
        ("供应商名单", "公司名称|联系人|电话|地址", "顺达五金厂|张三|13800000000|东莞"),
        ("Sheet1", "供应商|联系人|电话|地址", "顺达五金厂|张三|13800000000|东莞"),
        ("报价单", "客户|日期|产品|数量|单价|金额", "顺达五金厂|2024-03-05|A1|5|10|50"),
        ("客户报价", "客户|日期|产品|数量|单价|金额", "顺达五金厂|2024-03-05|A1|5|10|50"),
        ("Sheet1", "日期|摘要|对方户名|借方|贷方|余额", "2024-03-05|货款|顺达厂|0|500|1000"),
        ("Sheet1", "交易日期|对方单位|收入|支出|余额", "2024-03-05|顺达五金厂|0|500|1000"),
        ("BOM", "料号|品名|规格|数量|单位|供应商", "A|B|C|5|个|顺达五金厂"),
        ("Sheet1", "日期|快递公司|单号|收件人|电话", "2024-03-05|顺丰|SF1|张三|13800000000"),
        ("Sheet1", "字段|说明|例子", "客户名称|写全称|顺达五金"),
    ],
)
def test_another_paper_is_none_of_our_tables(title: str, headers: str, row: str) -> None:
    lines = "\n".join(f"|{line}|" for line in (headers, row, row))
    assert seen(grid(lines, title)) is None


def test_the_files_name_is_the_title_of_a_sheet_without_one() -> None:
    lines = "|客户|日期|产品|数量|金额|\n|顺达五金厂|2024-03-05|A1|5|50|"
    assert seen(grid(lines, of=source("2024/销售.xlsx"))) == ("order", 1)
    assert seen(grid(lines, of=source("2024/采购.xlsx"))) is None
    assert seen(grid(lines, of=source("2024/流水.xlsx"))) == ("order", 1)
    assert seen(grid(lines, of=source("2024/资金流水.xlsx"))) is None


def test_a_title_line_names_the_paper_and_a_note_does_not() -> None:
    lines = "|客户|日期|产品|数量|金额|\n|顺达五金厂|2024-03-05|A1|5|50|"
    assert seen(grid("| 3月采购明细 | | | | |\n" + lines)) is None
    assert seen(grid("| 说明：采购的另外记 | | | | |\n" + lines)) == ("order", 2)


def test_months_below_quarters_are_orders_of_a_customer() -> None:
    sheet = grid("""
        | 客户 | 一季度 | | |
        | | 1月 | 2月 | 3月 |
        | 顺达五金 | 1 | 2 | 3 |
    """, "2024年销售额", merges=((1, 1, 2, 1), (1, 2, 1, 4)))  # fmt: skip
    match = recognise(sheet, shipped())
    assert match is not None
    assert (match.template.name, match.upper, match.header_row) == ("order", (1,), 2)
    assert match.extras == {2: "1月", 3: "2月", 4: "3月"}


def test_of_a_header_on_every_page_the_first_is_the_tables() -> None:
    head = "| 合同编号 | 落单日期 | 下单客户 | 订单量 | 货品 | 做到哪了 |\n"
    first = "| HT01 | 2024-01-03 | 南桥卫浴 | 90 | M8螺母 | 已结单 |\n"
    rest = "| HT02 | 2024-01-05 | 明辉灯饰厂 | 80 | M6螺母 | 生产中 |\n"
    sheet = grid(head + first * 2 + head + rest * 6, "明细")
    match = recognise(sheet, shipped())
    assert match is not None
    assert (match.template.name, match.header_row) == ("order", 1)


def test_notes_without_a_column_of_days_stand_in_a_list_of_customers() -> None:
    sheet = grid(
        """
        | 2024年客户跟进 |
        | 购货方 | 联系人 | 通讯号码 | 沟通记录 |
        | 厦门市璟和厨具股份有限公司 | 赵工 | 17261904463 | 2月3号 约下周带样品过去⏎9月19号 拜访：样品已收到 |
        | 武汉晗岸锁业厂 | 于永康 | 17518484049 | 5月15号 约下周带样品过去 |
        """,
        "跟进",
    )
    found = recognise(sheet, shipped())
    assert found is not None
    assert (found.template.name, found.header_row) == ("customer", 2)
