"""What a person said wins, in the same sheet, in next month's file, and for the same header word."""

from __future__ import annotations

import pytest

from crmsheets.model.dataset import Dataset
from crmsheets.model.grid import Reading
from crmsheets.model.mapping import Told
from tests.intake.mapped import Change, codes, columns, data, orders, told

HEAD = "| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 单价 | 车牌号 |"
ROW = "| 顺达五金 | PO{n} | 2024-12-0{n} | X100 | 100 | 12.5 | 粤S1234{n} |"
SHEET = "\n".join([HEAD, *(ROW.format(n=n) for n in range(1, 4))])
STRANGE = "| 单据清单 |\n| 甲 | 乙 | 丙 |\n| 顺达五金 | PO1 | 7 |\n| 明珠塑胶 | PO2 | 9 |"
TO_NOTE: dict[str, Change] = {"车牌号": {"field": "备注"}}
AS_ORDERS: dict[str, Change] = {
    "甲": {"table": "订单", "field": "客户名称"},
    "乙": {"field": "订单编号"},
    "丙": {"field": "数量"},
}


def said(changes: dict[str, Change], sheet: str = SHEET, *, asked: bool = True) -> Told:
    return told(data(orders(sheet)), changes, asked=asked)[0]


def mapped(
    told_: Told, sheet: str = SHEET, file: str = "订单.xlsx", title: str = "订单"
) -> Dataset:
    return data(orders(sheet, file, title), told=told_)


def test_a_told_column_is_certain() -> None:
    found = mapped(said(TO_NOTE))
    assert ("车牌号", "note", "mapping") in columns(found)
    assert found["order"]["note"] == ["粤S12341", "粤S12342", "粤S12343"]
    assert not [each for each in found.findings if each.code.startswith(("SHEET05", "MAP"))]


@pytest.mark.parametrize(
    "file",
    ["订单.xlsx", "订单(2).xlsx", "旧/订单.xls", "12月.xlsx"],
    ids=["same", "numbered copy", "other ending", "other name, same headers"],
)
def test_the_block_is_found_again(file: str) -> None:
    assert ("车牌号", "note", "mapping") in columns(mapped(said(TO_NOTE), file=file))


def test_moved_columns_are_found_by_their_header() -> None:
    head = "| 车牌号 | 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 颜色 |"
    moved = f"{head}\n| 粤S1 | 顺达五金 | PO1 | 2024-12-01 | X100 | 100 | 红 |"
    assert columns(mapped(said(TO_NOTE), moved))[0] == ("车牌号", "note", "mapping")


def test_a_header_word_counts_in_other_sheets_of_the_table() -> None:
    other = "| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 车牌号 |\n| 顺达 | PO9 | 2024-12-01 | X | 1 | 粤 |"
    found = mapped(said(TO_NOTE), other, "别的.xlsx", "12月")
    assert ("车牌号", "note", "mapping") in columns(found)


def test_a_word_told_elsewhere_does_not_take_a_field_from_its_own_header() -> None:
    other = "| 客户名称 | 订单编号 | 下单日期 | 数量 | 备注 | 车牌号 |\n| 顺达 | PO9 | 2024-12-01 | 1 | 急 | 粤 |"
    found = mapped(said(TO_NOTE), other, "别的.xlsx", "12月")
    assert ("备注", "note", "labels") in columns(found)
    assert ("车牌号", "", "") in columns(found)


def test_what_mappings_say_differently_counts_for_neither() -> None:
    one, other = said(TO_NOTE), said({"车牌号": {"field": "单位"}}, SHEET.replace("单价", "价钱"))
    both = Told((*one.blocks, *other.blocks))
    sheet = (
        "| 客户名称 | 订单编号 | 下单日期 | 数量 | 车牌号 |\n| 顺达 | PO9 | 2024-12-01 | 1 | 粤 |"
    )
    assert ("车牌号", "", "") in columns(mapped(both, sheet, "别的.xlsx", "12月"))


def test_a_told_field_ousts_the_column_that_had_it() -> None:
    found = mapped(said({"车牌号": {"field": "产品型号"}}))
    assert ("车牌号", "product_model", "mapping") in columns(found)
    assert next(each for each in columns(found) if each[0] == "产品型号")[1] == ""
    assert found["order"].extras["产品型号"] == ["X100"] * 3


def test_a_kept_column_gives_its_field_to_the_other_that_has_it() -> None:
    sheet = (
        "| 客户名称 | 联系人 | 联系电话 | 电话 |\n| 顺达五金 | 张三 | 13800000000 | 13900000001 |"
    )
    before = data(orders(sheet, "客户.xlsx", "客户"))
    assert before["customer"]["phone"] == ["13800000000"]
    found, _ = told(before, {"联系电话": {"field": "原样保留"}})
    after = data(orders(sheet, "客户.xlsx", "客户"), told=found)
    assert after["customer"]["phone"] == ["13900000001"]
    assert after["customer"].extras["联系电话"] == [13800000000]


def test_a_sheet_nobody_knew_becomes_a_table() -> None:
    assert data(orders(STRANGE)).balance[0].reason in {"unknown", "not_data"}
    found = mapped(said(AS_ORDERS, STRANGE), STRANGE)
    (line,) = found.balance
    assert (line.table, line.rows_read, line.balanced) == ("order", 2, True)
    assert found["order"]["order_id"] == ["PO1", "PO2"]
    assert found.blocks[0].told


@pytest.mark.parametrize(("beside", "expected"), [("丁", [None, None]), ("戊", [200, 50])])
def test_what_stands_beside_a_told_table_gives_it_no_values(
    beside: str, expected: list[int | None]
) -> None:
    sheet = f"""
        | 甲 | 乙 | 丙 | 丁 | | {beside} | 数量 |
        | 顺达五金 | PO1 | 端子座模 | 急 | | 端子座 | 200 |
        | 明珠塑胶 | PO2 | 压片模 | 急 | | 压片 | 50 |
    """
    as_orders = AS_ORDERS | {"丙": {"field": "产品型号"}}
    found = mapped(said(as_orders, sheet), sheet)
    quantity = [each and each // 1000 for each in found["order"]["quantity"]]
    assert quantity == expected
    assert found["order"]["product_model"] == ["端子座模", "压片模"]
    assert [each.range for each in found.blocks] == (
        ["A1:E3", "F1:G3"] if beside == "丁" else ["A1:G3"]
    )


def test_a_sheet_that_is_no_data_is_left_out_with_that_reason() -> None:
    found = mapped(said({"车牌号": {"table": "不是数据"}}))
    (line,) = found.balance
    assert (line.status, line.reason, line.rows_skipped) == ("skipped", "mapping", {"mapping": 4})
    assert len(found["order"]) == 0
    assert not [each for each in found.findings if each.code == "SHEET01"]


def test_the_header_row_is_moved() -> None:
    sheet = f"{HEAD.replace('车牌号', '颜色')}\n{SHEET}"
    told_ = said({"颜色": {"header_row": "2"}}, sheet)
    found = mapped(told_, sheet)
    assert found.blocks[0].header_rows == (2,)
    assert found.balance[0].rows_read == 3
    # The same shape one row lower: what is told is told from where the header stood.
    lower = mapped(told_, f"| 2024年 |\n{sheet}", "别的.xlsx")
    assert lower.blocks[0].header_rows == (3,)


def test_the_header_row_of_a_sheet_that_seemed_to_have_none() -> None:
    sheet = "| 1 |\n| 2 |\n| 甲 |\n| 顺达五金 |"
    (block,) = said({"": {"table": "客户", "header_row": "3"}}, sheet).blocks
    assert (block.stood, block.header_rows) == ((), (3,))
    found = mapped(Told((block,)), sheet)
    assert (found.blocks[0].table, found.blocks[0].header_rows) == ("customer", (3,))


def test_an_agreed_column_of_a_shape_that_changed_is_dropped() -> None:
    sheet = HEAD.replace("| 车牌号 |", "| 车号 |") + "\n" + ROW.format(n=1)
    assert ("车号", "", "") in columns(mapped(said(TO_NOTE), sheet))


def test_a_block_that_is_not_there_is_told_if_somebody_asked() -> None:
    stock = "| 客户名称 | 联系人 | 联系电话 |\n| 顺达五金 | 张三 | 13800000000 |"
    for asked, expected in ((True, ["MAP05"]), (False, [])):
        found = mapped(said(TO_NOTE, asked=asked), stock, "客户.xlsx", "客户")
        assert [code for code, _ in codes(found.findings) if code == "MAP05"] == expected


def test_what_was_said_once_is_said_again_by_the_next_mapping() -> None:
    first = mapped(said(AS_ORDERS, STRANGE), STRANGE)
    again, findings = told(first, {})
    assert findings == ()
    second = mapped(again, STRANGE)
    assert columns(second) == columns(first)
    assert second["order"]["order_id"] == ["PO1", "PO2"]


def test_no_data_stays_no_data_by_the_next_mapping() -> None:
    first = mapped(said({"车牌号": {"table": "不是数据"}}))
    second = mapped(told(first, {})[0])
    assert second.balance[0].reason == "mapping"


def test_a_table_that_is_none_of_ours_leaves_the_sheet_as_it_is() -> None:
    found = told(data(orders(STRANGE)), {"甲": {"header_row": "1"}})[0]
    after = mapped(found, STRANGE)
    assert after.balance[0].table == ""
    assert not [code for code, _ in codes(after.findings) if code == "MAP05"]


def test_next_months_sheet_of_a_shape_nobody_knew() -> None:
    later = STRANGE.replace("PO1", "PO7")
    found = mapped(said(AS_ORDERS, STRANGE), f"| 2025年 |\n{later}", "1月.xlsx", "x")
    assert found["order"]["order_id"] == ["PO7", "PO2"]


def test_two_header_rows_told_of_are_joined() -> None:
    sheet = (
        "| 单据清单 | | | |\n| 甲 | 乙 | 联系 | |\n| | | 联系人 | 电话 |\n"
        "| 顺达五金 | x | 张三 | 13800000000 |\n| 明珠塑胶 | y | 李四 | 13900000001 |"
    )
    changes: dict[str, Change] = {"甲": {"table": "客户", "header_row": "2-3", "field": "客户名称"}}
    whole = data(reading_of(sheet))
    found, _ = told(whole, changes)
    after = data(reading_of(sheet), told=found)
    assert after.blocks[0].header_rows == (2, 3)
    assert after["customer"]["contact_name"] == ["张三", "李四"]


def test_a_kept_column_of_a_joined_header_keeps_its_words() -> None:
    sheet = (
        "| 客户 | 联系方式 | | 备注 |\n| | 联系人 | 电话 | |\n"
        "| 顺达五金 | 张三 | 13800000000 | 急 |\n| 明珠塑胶 | 李四 | 13900000001 | |"
    )
    before = data(reading_of(sheet))
    assert before.blocks[0].header_rows == (1, 2)
    phone = next(each for each in before.blocks[0].columns if each.field == "phone")
    found, _ = told(before, {phone.header: {"field": "原样保留"}})
    after = data(reading_of(sheet), told=found)
    assert next(each.field for each in after.blocks[0].columns if each.column == 3) == ""
    assert after["customer"]["contact_name"] == ["张三", "李四"]


def reading_of(sheet: str) -> Reading:
    return orders(sheet, "客户.xlsx", "客户")


def test_two_kept_columns_of_one_header_have_names_of_their_own() -> None:
    sheet = "| 客户名称 | 联系人 | 联系电话 | 备注 | 备注 |\n| 顺达五金 | 张三 | 13800000000 | 急 | 熟 |"
    before = data(orders(sheet, "客户.xlsx", "客户"))
    found, _ = told(before, {"备注": {"field": "原样保留", "agreed": "✓"}})
    after = data(orders(sheet, "客户.xlsx", "客户"), told=found)
    assert after["customer"].extras == {"备注": ["急"], "备注 (E)": ["熟"]}


def test_our_own_marks_are_surer_than_a_word_told_elsewhere() -> None:
    keys = "|".join(f"order.{name}" for name in ("customer_name", "order_id", "order_date", "unit"))
    ours = (
        f"|{keys}|\n| 客户名称 | 订单编号 | 下单日期 | 车牌号 |\n| 顺达 | PO9 | 2024-12-01 | 只 |"
    )
    found = mapped(said(TO_NOTE), ours, "别的.xlsx", "12月")
    assert ("车牌号", "unit", "keys") in columns(found)
    keyed = mapped(said({"数量": {"agreed": "✓"}, "车牌号": {"field": "备注"}}), ours, "订单.xlsx")
    assert keyed["order"]["order_id"] == ["PO9"]


def test_of_our_own_sheet_the_marks_stay_for_what_is_not_told() -> None:
    keys = "|".join(f"order.{name}" for name in ("customer_name", "order_id", "order_date", "unit"))
    ours = f"|{keys}|\n| 客户名称 | 订单编号 | 下单日期 | 单位 |\n| 顺达 | PO9 | 2024-12-01 | 急 |"
    found = mapped(said({"单位": {"field": "备注"}}, ours), ours)
    assert found["order"]["note"] == ["急"]
    assert found["order"]["order_id"] == ["PO9"]


def test_a_header_row_that_is_blank_is_not_followed_and_that_is_said() -> None:
    away = said({"车牌号": {"header_row": "99"}})
    found = mapped(away)
    assert len(found["order"]) == 3
    (fault,) = [each for each in found.findings if each.code == "MAP08"]
    assert (fault.value, dict(fault.got)) == ("99", {"row": 99, "sheet": "订单"})


MONTHS = """
| 2024年各客户销售额（单位：元） |
| 客户名称 | 1月 | 2月 | 3月 | 合计 |
| 顺达五金 | 1000 | 70 | 500 | 1570 |
| 达顺电子 | 200 | 300 | 10 | 510 |
"""
SIZES = """
| 客户名称 | 订单编号 | 下单日期 | 产品型号 | S | M | L | 数量 |
| 顺达五金 | PO1 | 2024-12-01 | X100 | 10 | 20 | 30 | 60 |
| 顺达五金 | PO2 | 2024-12-01 | X100 | 10 | 20 | 5 | 35 |
"""
TWO = """
| 客户名称 | 订单编号 | 下单日期 | 产品型号/数量 |
| 顺达五金 | PO1 | 2024-12-01 | X100/50 |
| 顺达五金 | PO2 | 2024-12-02 | X200/60 |
"""


@pytest.mark.parametrize(
    ("sheet", "header", "fields", "records", "kept"),
    [
        (
            MONTHS,
            "2月",
            ("order_date", "amount"),
            [
                ("2024-01-01", "100000"),
                ("2024-03-01", "50000"),
                ("2024-01-01", "20000"),
                ("2024-03-01", "1000"),
            ],
            [70, 70, 300, 300],
        ),
        (
            SIZES,
            "M",
            ("size", "quantity"),
            [("S", "10000"), ("L", "30000"), ("S", "10000"), ("L", "5000")],
            [20, 20, 20, 20],
        ),
        (
            TWO,
            "产品型号/数量",
            ("product_model", "quantity"),
            [("None", "None"), ("None", "None")],
            ["X100/50", "X200/60"],
        ),
    ],
    ids=["a month", "a size", "two in one"],
)
def test_a_column_told_to_be_kept_is_not_laid_out(
    sheet: str,
    header: str,
    fields: tuple[str, str],
    records: list[tuple[str, str]],
    kept: list[object],
) -> None:
    found = mapped(said({header: {"field": "原样保留"}}, sheet), sheet)
    table = found["order"]

    assert [tuple(str(table[name][i]) for name in fields) for i in range(len(table))] == records
    assert table.extras[header] == kept
    # The row's sum is not the sum of what is left.
    assert "LAY01" not in dict(codes(found.findings))
