"""映射.xlsx read back: what was changed counts, what cannot be followed is told at its cell."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crmsheets.intake.mapping import has_lines, is_mapping, told_by
from crmsheets.model.grid import Grid, Reading, Value
from crmsheets.model.mapping import COLUMN_OF, COLUMNS, KEPT, NOTHING, ToldBlock
from crmsheets.templates import shipped
from tests.intake.mapped import Change, codes, data, given_back, lines, orders, told
from tests.intake.sheets import grid, reading, source

SHEET = """
| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 单价 | 车牌号 | 颜色 |
| 顺达五金 | PO1 | 2024-12-03 | X100 | 100 | 12.5 | 粤S12345 | 红 |
| 明珠塑胶 | PO2 | 2024-12-04 | X200 | 50 | 2 | 粤S54321 | 蓝 |
"""
FOUND = data(orders(SHEET))
STRANGE = data(orders("| 甲 | 乙 | 丙 |\n| 顺达五金 | PO1 | 7 |\n| 明珠 | PO2 | 9 |"))


def says(block: ToldBlock) -> dict[str, str]:
    return {each.header: each.field for each in block.columns if each.told}


@pytest.mark.parametrize(
    ("change", "understood"),
    [
        ({"车牌号": {"field": "备注"}}, {"车牌号": "note"}),
        ({"车牌号": {"field": "Notes"}}, {"车牌号": "note"}),
        ({"车牌号": {"field": "没有这个字段"}}, {}),
        ({"数量": {"field": "原样保留"}}, {"数量": KEPT}),
        ({"数量": {"field": "keep as it is"}}, {"数量": KEPT}),
        ({"数量": {"agreed": "✓"}}, {"数量": "quantity"}),
        ({"车牌号": {"agreed": "是"}}, {"车牌号": KEPT}),
        ({"数量": {"field": ""}}, {}),
        ({"数量": {"agreed": "不知道"}}, {}),
    ],
)
def test_a_changed_or_agreed_column_counts(
    change: dict[str, Change], understood: dict[str, str]
) -> None:
    found, _ = told(FOUND, change)
    assert [says(block) for block in found.blocks] == ([understood] if understood else [])


def test_a_mapping_that_nobody_touched_says_nothing() -> None:
    found, findings = told(FOUND, {})
    assert (found.blocks, findings) == ((), ())


@pytest.mark.parametrize(
    ("word", "table"),
    [("客户", "customer"), ("Customers", "customer"), ("不是数据", NOTHING), ("skip", NOTHING)],
)
def test_the_table_of_a_block(word: str, table: str) -> None:
    (block,) = told(FOUND, {"车牌号": {"table": word}})[0].blocks
    assert (block.table, block.was, block.stood) == (table, "order", (1,))


@pytest.mark.parametrize(
    ("word", "rows"), [("3", (3,)), ("第3行", (3,)), ("2-3", (2, 3)), ("2、3", (2, 3))]
)
def test_the_header_row(word: str, rows: tuple[int, ...]) -> None:
    (block,) = told(FOUND, {"车牌号": {"header_row": word}})[0].blocks
    assert block.header_rows == rows


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"数量": {"field": "数两"}}, [("MAP01", "数两")]),
        ({"数量": {"table": "定单表二"}}, [("MAP02", "定单表二")]),
        ({"车牌号": {"field": "备注"}, "颜色": {"field": "备注"}}, [("MAP03", "备注")]),
        ({"数量": {"header_row": "第一页"}}, [("MAP04", "第一页")]),
        ({"数量": {"table": "客户"}, "单价": {"table": "跟进"}}, [("MAP06", "跟进")]),
        ({"数量": {"table": "客户"}, "单价": {"table": "客户"}}, []),
        ({"数量": {"header_row": ""}}, []),
    ],
    ids=["field", "table", "twice", "row", "two tables", "one table twice", "no row"],
)
def test_mistakes_are_told_at_their_cell(
    change: dict[str, Change], said: list[tuple[str, str]]
) -> None:
    _, findings = told(FOUND, change)
    assert codes(findings) == said
    for finding in findings:
        (cell,) = finding.cells
        assert lines(FOUND)[cell.row - 1][COLUMN_OF["header"] - 1] in change


def test_an_unknown_table_is_told_once_for_all_its_lines() -> None:
    change = {"数量": {"table": "某表"}, "单价": {"table": "某表"}}
    assert codes(told(FOUND, change)[1]) == [("MAP02", "某表")]


def test_the_second_column_of_one_field_is_kept() -> None:
    found, _ = told(FOUND, {"车牌号": {"field": "备注"}, "颜色": {"field": "备注"}})
    assert says(found.blocks[0]) == {"车牌号": "note", "颜色": KEPT}


def test_a_field_without_a_table_cannot_be_followed() -> None:
    found, findings = told(STRANGE, {"甲": {"field": "客户名称"}})
    assert codes(findings) == [("MAP07", "客户名称")]
    assert found.blocks == ()


def test_a_table_and_its_fields_for_a_sheet_nobody_knew() -> None:
    change = {"甲": {"table": "订单", "field": "客户名称"}, "丙": {"field": "数量"}}
    found, findings = told(STRANGE, change)
    assert findings == ()
    (block,) = found.blocks
    assert (block.was, block.table) == ("", "order")
    assert says(block) == {"甲": "customer_name", "丙": "quantity"}


def test_fields_of_the_table_that_was_do_not_count_as_mistakes_in_the_new_one() -> None:
    assert told(FOUND, {"数量": {"table": "客户"}})[1] == ()


def test_sorted_renamed_and_cut_lines_say_the_same() -> None:
    whole = given_back(FOUND, {"车牌号": {"field": "备注"}}, file="改好的.xlsx")
    (sheet,) = whole.grids
    head, body = sheet.rows[:2], sheet.rows[2:]
    few = (*head, *[row for row in reversed(body) if row[5] in {"车牌号", "单价"}])
    found, findings = told_by(
        [Reading(whole.source, (grid("|"), sheet_of(few)))], shipped(), asked=True
    )
    assert [says(block) for block in found.blocks] == [{"车牌号": "note"}]
    assert findings == ()


def sheet_of(rows: tuple[tuple[Value, ...], ...]) -> Grid:
    return Grid(source("改好的.xlsx"), "映射", rows)


def test_without_its_hidden_keys_every_word_counts() -> None:
    whole = given_back(FOUND, {"车牌号": {"field": "备注"}}, drop=["key"])
    (sheet,) = whole.grids
    bare = Reading(source("x.csv"), (sheet_of(sheet.rows[1:]),))
    found, _ = told_by([bare], shipped(), asked=True)
    (block,) = found.blocks
    assert (block.table, block.header_rows, block.shape) == ("order", (1,), "")
    assert says(block)["数量"] == "quantity"
    assert says(block)["车牌号"] == "note"


def test_lines_that_name_no_column_are_none() -> None:
    whole = given_back(FOUND, {"车牌号": {"column": "第7列", "field": "备注"}})
    assert told_by([whole], shipped(), asked=True)[0].blocks == ()


def test_the_keys_alone_are_enough() -> None:
    keys = "|".join(each.key for each in COLUMNS[:7])
    text = f"|{keys}|\n| | | | | | | |\n| a.xlsx | 订单 | A1 | 订单 | G | 车牌号 | 备注 |"
    whole = Reading(source("m.xlsx"), (grid(text),))
    (block,) = told_by([whole], shipped(), asked=False)[0].blocks
    assert says(block) == {"车牌号": "note"}


def test_what_is_a_mapping() -> None:
    ours = given_back(FOUND, {})
    by_role = reading(("x", "| a | b |"), of=source(properties={"crmsheets.role": "mapping"}))
    foreign = orders(SHEET)
    assert [is_mapping(each) for each in (ours, by_role, foreign)] == [True, True, False]
    assert [has_lines(each) for each in (ours, by_role, foreign)] == [True, False, False]


def test_a_month_a_column_agreed_to_is_no_field_twice() -> None:
    wide = data(
        orders(
            "| 客户名称 | 产品型号 | 1月 | 2月 | 3月 |\n| 顺达五金 | X1 | 5 | 6 | 7 |\n"
            "| 明珠塑胶 | X2 | 1 | 2 | 3 |",
            file="2024年订单.xlsx",
        )
    )
    change = {month: {"agreed": "✓"} for month in ("1月", "2月", "3月")}
    assert told(wide, change)[1] == ()


@pytest.mark.parametrize(
    ("again", "said"), [("备注", []), ("产品型号", [("MAP06", "产品型号")])], ids=["same", "other"]
)
def test_two_lines_of_one_column(again: str, said: list[tuple[str, str]]) -> None:
    reading = given_back(FOUND, {"车牌号": {"field": "备注"}})
    (sheet,) = reading.grids
    (line,) = [list(row) for row in sheet.rows if "车牌号" in row and "备注" in row]
    line[COLUMN_OF["field"] - 1] = again
    twice = replace(reading, grids=(replace(sheet, rows=(*sheet.rows, tuple(line))),))
    found, findings = told_by([twice], shipped(), asked=True)
    assert codes(findings) == said
    assert [each.field for each in found.blocks[0].columns if each.told] == ["note"]
