from __future__ import annotations

from collections.abc import Callable

import pytest

from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Severity
from crmsheets.model.text import Locale
from crmsheets.render.words import by_importance, cells, header, say, sentence
from tests.judged_example import EMPTY, NO_CONTACT, UNREADABLE, rule

ZH = Locale()
EN = Locale("en", "INTL", "USD")
FILE = "华东.xlsx"


def at(row: int, column: int, sheet: str = "订单", file: str = FILE) -> Cell:
    return Cell(file, sheet, row, column)


def test_the_place_comes_first_and_the_cell_last() -> None:
    found = Finding(EMPTY, (at(12, 5),), "order", "quantity", "数量")
    assert say(found, ZH) == "订单 第12行「数量」没填，请填数字，例如 1000。（华东.xlsx 订单!E12）"
    english = Finding(EMPTY, (Cell("East.xlsx", "Orders", 12, 5),), "order", "quantity", "Qty")
    assert say(english, EN) == (
        "Orders, row 12, Qty is empty. Enter a number, e.g. 1000. (East.xlsx, Orders!E12)"
    )


# What a message can begin with, and where it can stand.
KINDS = {
    "a cell": Finding(EMPTY, (at(12, 5),), "order", "quantity", "数量"),
    "a header with its unit": Finding(EMPTY, (at(9, 7),), "order", "unit_price", "单价(元)"),
    "a header of their own": Finding(EMPTY, (at(9, 7),), "order", "unit_price", "含税价(每个)"),
    "no header typed": Finding(EMPTY, (at(9, 7),), "order", "unit_price"),
    "a whole row": Finding(
        rule("ROW09", Severity.ERROR, "数量5000×单价12=60,000。", "5,000 x 12 = 60,000."),
        (at(18, 0),),
        "order",
    ),
    "a value in brackets": Finding(
        rule("ROW02", Severity.ERROR, "{value} 比「发货日期」还早。", "({value}) is before Shipped."),
        (at(40, 11),),
        "order",
        "receive_date",
        "收货日期",
        value="2024-3-1",
    ),
    "several rows of a column": Finding(
        NO_CONTACT,
        tuple(at(row, 3, "客户") for row in (13, 5, 8)),
        "customer",
        "phone",
        "联系电话",
    ),
    "many rows": Finding(
        NO_CONTACT, tuple(at(row, 3, "客户") for row in range(5, 15)), "customer", "phone", "联系电话"
    ),
    "cells of two files": Finding(
        EMPTY, (at(3, 1), at(9, 1, "", "华北.csv")), "order", "customer_name", "客户"
    ),
    "a column as a whole": Finding(
        rule("DATE09", Severity.INFO, "整列按「{order}」读。", "was read as {order} throughout."),
        (at(2, 3),),
        "order",
        "order_date",
        "下单日期",
        got={"order": "月/日/年"},
    ),
    "a sheet as a whole": Finding(
        rule("SHEET03", Severity.ERROR, "这张表没有「数量」这一列。", "This sheet has no column Qty."),
        (at(2, 0),),
        "order",
        "quantity",
    ),
    "a sheet without a row": Finding(
        rule("SHEET01", Severity.WARNING, "看不出是哪种表。", "Not recognised."), (at(0, 0, "杂"),)
    ),
    "a sheet in its own words": Finding(
        rule("FILE10", Severity.ERROR, "这张表读不出来。", "this sheet cannot be read."),
        (at(0, 0, "杂"),),
    ),
    "a file": Finding(UNREADABLE, (Cell("坏.xlsx", "", 0, 0),)),
    "an unknown table": Finding(EMPTY, (at(4, 2, "杂"),), "", "", "颜色"),
    "an unknown field": Finding(EMPTY, (at(4, 2, ""),), "order", "colour"),
    "the run": Finding(rule("RUN01", Severity.INFO, "没有订单。", "No orders."), ()),
}  # fmt: skip


def test_every_kind_of_place_reads_naturally(golden: Callable[[str, str], None]) -> None:
    lines = [
        line
        for kind, found in KINDS.items()
        for line in (f"# {kind}", f"  {say(found, ZH)}", f"  {say(found, EN)}")
    ]
    golden("say.txt", "\n".join(lines) + "\n")


def test_a_list_with_columns_for_file_and_cell_leaves_them_out() -> None:
    found = KINDS["a cell"]
    assert sentence(found, ZH) == "订单 第12行「数量」没填，请填数字，例如 1000。"


@pytest.mark.parametrize(
    ("typed", "shown"), [("单价(元)", "单价"), ("", "单价"), ("含税价(每个)", "含税价(每个)")]
)
def test_the_header_is_the_readers_own(typed: str, shown: str) -> None:
    found = Finding(EMPTY, (at(3, 7),), "order", "unit_price", typed)
    assert header(found, ZH) == shown


def test_more_than_three_cells_of_a_sheet_are_cut_short() -> None:
    assert cells([at(n, 5) for n in range(3, 8)], ZH) == "华东.xlsx 订单!E3、E4、E5…"


def test_errors_come_first_then_the_place() -> None:
    warning = Finding(NO_CONTACT, (at(1, 1),))
    late, early = Finding(EMPTY, (at(9, 1),)), Finding(EMPTY, (at(2, 1),))
    nowhere = KINDS["the run"]
    assert by_importance([nowhere, warning, late, early]) == [early, late, warning, nowhere]
