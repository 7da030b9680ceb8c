"""映射.xlsx as plain data: what is doubtful comes first, every row of every sheet is accounted for."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from crmsheets.forms import mapping_words as words
from crmsheets.forms.mapping import book, lines
from crmsheets.model.book import Sheet
from crmsheets.model.dataset import SheetBalance
from crmsheets.model.mapping import COLUMN_OF, FIRST_ROW, Block, Seen, key_of
from crmsheets.model.text import Lang, Locale
from crmsheets.templates import shipped

ZH, EN = Locale(), Locale("en", "INTL", "USD")
SURE = Seen(column=1, header="客户名称", field="customer_name", rung="labels", confidence=1.0)
NEAR = Seen(column=2, header="数两", field="quantity", rung="near", confidence=0.6)
LIKE = Seen(column=3, header="日期2", rivals=("order_date", "due_date"), samples=("1", "2"))
KEPT = Seen(column=4, header="车牌号")
TOLD = Seen(column=5, header="颜色", rung="mapping", confidence=1.0)
ORDERS = Block(
    file="b.xlsx",
    sheet="订单",
    range="A1:E9",
    table="order",
    header_rows=(2, 3),
    columns=(SURE, NEAR, LIKE, KEPT, TOLD),
    left_out={"header": (2, 3), "total": (9,), "blank": (4, 5, 6, 8), "new": (1,)},
    shape="0a1b",
)
UNKNOWN = Block(file="c.xlsx", sheet="x", reason="unknown", columns=(Seen(column=1, header="甲"),))
HELP = Block(file="d.xlsx", sheet="y", reason="not_data", columns=(Seen(column=1, header="乙"),))
OURS = Block(file="e.xlsx", sheet="订单", table="order", columns=(SURE,), ours=True)
BLOCKS = (HELP, OURS, ORDERS, UNKNOWN)


def line(file: str, **more: Any) -> SheetBalance:
    return SheetBalance(file=file, sheet="订单", status="read", table="order", **more)


BALANCE = (
    line("b.xlsx", rows_present=9, rows_read=4, rows_rejected=1, rows_skipped={"blank": 4}),
    line("c.xlsx", rows_present=5, rows_read=2, rows_skipped={"new": 1}),
    SheetBalance(file="m.xlsx", sheet="", status="skipped", reason="mapping_file"),
    SheetBalance(file="n.xlsx", sheet="", status="skipped", reason="是锁文件"),
)
MONEY = ([("填了的", Decimal("12.50"))], [("计入", Decimal("10.00")), ("待核", Decimal("2.50"))])


def sheet(name: str, locale: Locale = ZH, balance: tuple[SheetBalance, ...] = BALANCE) -> Sheet:
    made = book(BLOCKS, balance, MONEY, shipped(), locale)
    return next(each for each in made.sheets if each.title == name)


def row(found: Sheet, number: int) -> list[object]:
    return [put.value for put in found.puts if put.row == number]


def test_doubtful_lines_first_then_the_unknown_then_the_rest_without_our_own() -> None:
    assert [(block.file, seen.header) for block, seen in lines(BLOCKS)] == [
        ("b.xlsx", "数两"),
        ("b.xlsx", "日期2"),
        ("c.xlsx", "甲"),
        ("d.xlsx", "乙"),
        ("b.xlsx", "客户名称"),
        ("b.xlsx", "车牌号"),
        ("b.xlsx", "颜色"),
    ]


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("zh", ["订单", "数量", "低 60%", "表头差一点", "2-3"]),
        ("en", ["Orders", "Qty", "low 60%", "one slip away", "2-3"]),
    ],
)
def test_a_line_says_what_was_understood(lang: Lang, said: list[str]) -> None:
    found = sheet("映射" if lang == "zh" else "Mapping", ZH if lang == "zh" else EN)
    values = row(found, FIRST_ROW)
    names = ("table", "field", "sure", "how", "header_row")
    assert [values[COLUMN_OF[name] - 1] for name in names] == said


def test_colours_and_keys_of_lines() -> None:
    found = sheet("映射")
    looks = {put.row: put.look for put in found.puts if put.column == 1 and put.row >= FIRST_ROW}
    assert [looks[FIRST_ROW + at] for at in range(6)] == [
        "body warn first",
        "body warn",
        "body missing first",
        "body first",
        "body first",
        "body again",
    ]
    keys = [key_of(str(row(found, FIRST_ROW + at)[-1])) for at in range(7)]
    assert [(k.table, k.column, k.field, k.told) for k in keys if k] == [
        ("order", 2, "quantity", False),
        ("order", 3, "-", False),
        ("", 1, "-", False),
        ("-", 1, "-", False),
        ("order", 1, "customer_name", False),
        ("order", 4, "-", False),
        ("order", 5, "-", True),
    ]


def month(sheet: str, *columns: Seen, file: str = "b.xlsx", **more: Any) -> Block:
    of = {"table": "order", "header_rows": (1,), "shape": "0a1b", **more}
    return Block(file=file, sheet=sheet, range="A1:B9", columns=columns, **of)


def test_sheets_with_the_same_columns_come_last_and_name_the_first() -> None:
    blocks = (
        month("1月", SURE, KEPT),
        month("2月", SURE, LIKE),  # something is doubtful: looked at by itself
        month("3月", SURE, KEPT),
        month("x", SURE, KEPT, table="", reason="unknown"),
        month("y", SURE, KEPT, table="", reason="unknown"),
        month("1月", SURE, KEPT, file="c.csv"),
        month("其他", SURE, KEPT, shape="2c3d"),
    )
    assert [(block.sheet, seen.header) for block, seen in lines(blocks)] == [
        ("2月", "日期2"),
        ("x", "客户名称"),
        ("x", "车牌号"),
        ("1月", "客户名称"),
        ("1月", "车牌号"),
        ("2月", "客户名称"),
        ("其他", "客户名称"),
        ("其他", "车牌号"),
        ("3月", "客户名称"),
        ("3月", "车牌号"),
        ("y", "客户名称"),
        ("y", "车牌号"),
        ("1月", "客户名称"),
        ("1月", "车牌号"),
    ]
    found = book(blocks, (), ((), ()), shipped(), ZH).sheets[0]
    how = COLUMN_OF["how"] - 1
    assert [row(found, FIRST_ROW + at)[how] for at in (8, 10, 12)] == [
        "和「1月」一样",
        "和「x」一样",
        "和「b.xlsx」一样",
    ]
    grounds = [put.look for put in found.puts if put.column == 2 and put.row >= FIRST_ROW]
    assert grounds[1] == "body missing first"
    assert grounds[10] == "body first"


def test_what_is_true_of_the_whole_block_is_said_once() -> None:
    blocks = (month("1月", SURE, KEPT, left_out={"total": (9,)}),)
    found = book(blocks, (), ((), ()), shipped(), EN).sheets[0]
    ignored = COLUMN_OF["ignored"] - 1
    assert [row(found, FIRST_ROW + at)[ignored] for at in (0, 1)] == ["total row, 1 (9)", ""]


def test_the_balance_shows_a_row_that_is_missing() -> None:
    found = sheet("核对")
    assert row(found, 3)[4:10] == [9, 4, 1, 4, 0, 0]
    assert row(found, 4)[4:10] == [5, 2, 0, 1, 2, 0]
    assert [put.look for put in found.puts if put.row == 4 and put.column == 9] == ["integer alarm"]
    assert [row(found, at)[-1] for at in (3, 4, 5, 6)] == [
        "空行 4",
        "new 1",
        "映射文件",
        "是锁文件",
    ]
    assert row(found, 7)[:1] + row(found, 7)[4:10] == ["合计", 14, 6, 1, 5, 2, 0]


def test_both_sides_of_the_money() -> None:
    told = [row(found, at) for found in [sheet("核对")] for at in range(10, 16)]
    assert told == [
        ["填了的", Decimal("12.50")],
        ["合计", Decimal("12.50")],
        [],
        ["计入", Decimal("10.00")],
        ["待核", Decimal("2.50")],
        ["合计", Decimal("12.50")],
    ]


def test_one_sheet_needs_no_total_and_no_orders_no_money() -> None:
    made = book((), BALANCE[:1], ((), ()), shipped(), ZH)
    assert max(put.row for put in made.sheets[1].puts) == 3
    assert made.sheets[0].filter == (2, 1, 3, len(COLUMN_OF))


@pytest.mark.parametrize("locale", [ZH, EN], ids=["zh", "en"])
def test_every_field_of_a_table_has_a_word_of_its_own(locale: Locale) -> None:
    for template in shipped():
        told = words.fields_of(template, locale)
        assert len(set(told.values())) == len(template.fields)


def test_words_of_columns_and_blocks() -> None:
    templates = shipped()
    assert words.how(LIKE, ORDERS, templates, ZH) == "像「下单日期、要求交期」，看不准"
    assert words.sure(LIKE, ZH) == "低"
    assert words.how(KEPT, ORDERS, templates, ZH) == "不认识，原样保留"
    assert words.how(TOLD, ORDERS, templates, ZH) == "你指定的"
    assert words.how(UNKNOWN.columns[0], UNKNOWN, templates, ZH) == "没认出是哪种表，请选"
    assert words.how(HELP.columns[0], HELP, templates, ZH) == ""
    assert words.how(Seen(column=1, header="a", rivals=("x",)), ORDERS, (), ZH) == "像「x」，看不准"
    assert words.table_word(HELP, templates, ZH) == "不是数据"
    assert words.seen_as(SURE, Block(file="", sheet="", table="order"), (), ZH) == "原样保留"
    assert words.sure(SURE, ZH) == "高 100%"
    assert words.sure(Seen(column=1, header="", field="unit", confidence=0.8), EN) == "fair 80%"


def test_rows_left_out_are_named_in_runs() -> None:
    assert words.ignored(ORDERS, ZH) == "合计行 1 行：9；空行 4 行：4-6、8；new 1 行：1"
    assert words.spans(range(1, 40, 2), EN) == "1, 3, 5, 7, 9, 11, 13, 15…"
    assert words.header_rows(UNKNOWN) == ""
