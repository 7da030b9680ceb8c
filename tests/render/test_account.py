"""What `import` prints: rows, columns and money of every sheet, on 80 columns."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from crmsheets.model.cell import Cell
from crmsheets.model.dataset import Dataset, SheetBalance
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.mapping import SPLIT, Block, Seen
from crmsheets.model.text import Locale, Text
from crmsheets.render import account
from crmsheets.templates import shipped

EN = Locale("en", "INTL", "USD")
SURE = Seen(column=1, header="客户名称", field="customer_name", rung="labels", confidence=1.0)
NEAR = Seen(column=2, header="数两", field="quantity", rung="near", confidence=0.6, samples=("1",))
KEPT = Seen(column=3, header="", samples=("很长的样例" * 20,))
ORDERS = Block(
    file="订单.xlsx",
    sheet="12月",
    range="A1:C9",
    table="order",
    header_rows=(1,),
    columns=(SURE, NEAR, KEPT),
    left_out={"total": (9,)},
)
LINE = SheetBalance(
    file="订单.xlsx",
    sheet="12月",
    range="A1:C9",
    status="read",
    table="order",
    rows_present=9,
    rows_read=6,
    rows_rejected=1,
    rows_skipped={"header": 1, "total": 1},
)
UNKNOWN = SheetBalance(
    file="库存.xlsx",
    sheet="x",
    range="A1:B3",
    status="skipped",
    reason="unknown",
    rows_present=3,
    rows_skipped={"unknown": 3},
)
STOCK = Block(file="库存.xlsx", sheet="x", range="A1:B3", reason="unknown")
FAILED = SheetBalance(file="坏.xlsx", sheet="", status="failed", reason="failed")
HELP = SheetBalance(
    file="说明.xlsx",
    sheet="y",
    status="skipped",
    reason="not_data",
    rows_present=2,
    rows_skipped={"not_data": 2},
)
DATA = Dataset(balance=(LINE, UNKNOWN, FAILED, HELP), blocks=(ORDERS, STOCK))


def test_every_sheet_with_its_rows_and_columns() -> None:
    assert account.sheets(DATA, shipped(), Locale(), "映射.xlsx") == [
        "订单.xlsx 「12月」A1:C9 → 订单",
        "    9 行 = 收下 6 + 未收 1 + 跳过 2（表头行 1、合计 1）",
        "    列：认出 1，原样保留 1（C），看不准 1（数两）",
        "库存.xlsx 「x」A1:B3 → —",
        "    没有读：看不出是哪种表",
        "    3 行 = 收下 0 + 未收 0 + 跳过 3（看不出是哪种表 3）",
        "坏.xlsx → —",
        "    没有读：文件打不开",
    ]


def test_a_copy_is_one_line_however_many_sheets_it_has() -> None:
    copy = SheetBalance(
        file="订单 - 副本.xlsx",
        sheet="11月",
        status="skipped",
        reason="duplicate",
        table="order",
        rows_present=9,
        rows_skipped={"header": 1, "duplicate": 8},
    )
    half = replace(copy, file="半本.xlsx")
    lines = (copy, replace(copy, sheet="12月"), half, replace(half, status="read", reason=""))
    said = account.sheets(Dataset(balance=lines), shipped(), Locale(), "映射.xlsx")
    assert [line for line in said if not line.startswith(" ")] == [
        "订单 - 副本.xlsx → 重复：16 行在别的文件里都有，只算一次",
        "半本.xlsx 「11月」 → 订单",
        "半本.xlsx 「11月」 → 订单",
    ]


def test_files_without_any_table_are_named() -> None:
    def left(file: str, reason: str, role: str = "") -> SheetBalance:
        return SheetBalance(file=file, sheet="", status="skipped", reason=reason, role=role)

    lines = [left(f"{n}.jpg", "other_file") for n in range(5)]
    prose = (left("群.txt", "not_data"), left("空.xlsx", "empty"), left("空.xlsx", "not_data"))
    ours = left("空白表.xlsx", "empty", role="template")
    beside = replace(LINE, file="订单.xlsx"), left("订单.xlsx", "not_data")
    locked = left("~$a.xlsx", "是锁文件")
    data = Dataset(balance=(*lines[:1], *prose, ours, *beside, locked))
    assert account.other_files(data, Locale()) == [
        "没用上的 3 个文件（不是表格，或只有文字）：0.jpg、群.txt、空.xlsx"
    ]
    assert account.notes(Dataset(balance=(*lines, *prose)), (), EN) == [
        "Not used: 7 without a table (0.jpg, 1.jpg, 2.jpg, 3.jpg, 4.jpg …)"
    ]
    assert account.other_files(Dataset(balance=(prose[0],)), EN) == [
        "Not used: 1 without a table (群.txt)"
    ]


def test_the_same_in_english() -> None:
    said = account.sheets(DATA, shipped(), EN, "mapping.xlsx")
    assert said[:3] == [
        "订单.xlsx, “12月” A1:C9 → Orders",
        "    9 rows = 6 taken + 1 rejected + 2 skipped (header row 1, totals 1)",
        "    Columns: 1 understood, 1 kept as they are (C), 1 not sure (数两)",
    ]


def test_a_row_that_is_missing_is_shouted() -> None:
    short = SheetBalance(file="a", sheet="", status="read", rows_present=3, rows_read=1)
    assert account.rows_line(short, Locale()).endswith("（差 2 行！）")
    one = SheetBalance(file="a", sheet="", status="read", rows_present=1, rows_read=1)
    assert account.rows_line(one, EN) == "1 row = 1 taken + 0 rejected + 0 skipped"


def test_of_very_many_sheets_the_rest_is_counted() -> None:
    data = Dataset(balance=(LINE,) * 45)
    said = account.sheets(data, shipped(), Locale(), "映射.xlsx")
    assert said[-1] == "… 另有 5 张表，都在「映射.xlsx」的核对页。"


MONEY = ([("填了的", Decimal("12.50")), ("算的", Decimal(0))], [("计入", Decimal("12.50"))])


def test_both_sides_of_the_money() -> None:
    said = account.money(MONEY, Locale())
    assert [" ".join(line.split()) for line in said] == [
        "钱的来去（元）：",
        "填了的 12.50",
        "= 计入 12.50",
        "合计，两边相等 12.50",
    ]
    assert account.money(([], []), Locale()) == []
    uneven = account.money((MONEY[0], [("计入", Decimal(12)), ("待核", Decimal("0.25"))]), EN)
    assert uneven[-1].split()[-1] == "0.25"
    assert uneven[-1].strip().startswith("the sides differ")


RATE = Rule(
    code="NUM14",
    severity=Severity.ERROR,
    message=Text("x", "x"),
    why=Text("x", "x"),
    fix=Text("x", "x"),
    example="",
    passing="",
)


def test_money_without_a_rate_is_one_line() -> None:
    found = [
        Finding(RATE, (Cell("a", "b", 2, 7),), "order", "amount", got={"found": code, "count": n})
        for code, n in (("USD", 79), ("EUR", 3))
    ]
    data = Dataset(findings=tuple(found))
    assert account.unconverted(data, Locale()) == [
        "有 82 格是 EUR、USD，没有汇率，没有读：写进 crmsheets.toml 的 [rates] 再运行。"
    ]
    assert account.notes(data, (), EN) == [
        "82 cells in EUR, USD not read: no rate. Set [rates] in crmsheets.toml, rerun."
    ]
    assert account.unconverted(DATA, EN) == []


def test_what_cells_held_besides_says_so() -> None:
    line = replace(LINE, layout="cells", table="followup")
    seen = Seen(column=4, header="联系记录", rung=SPLIT)
    data = Dataset(balance=(LINE, line), blocks=(replace(ORDERS, columns=(SURE, seen)),))
    said = account.sheets(data, shipped(), Locale(), "映射.xlsx")
    assert said[2] == "    列：认出 2"
    assert said[3].startswith("订单.xlsx 「12月」A1:C9 → 跟进（一格里有好几条，拆出来的）")


def test_notes_of_doubtful_columns_and_of_a_mapping() -> None:
    assert account.notes(DATA, (), Locale()) == [
        "没用上的 1 个文件（不是表格，或只有文字）：说明.xlsx",
        "有 1 张表没认出、1 列看不准，运行 crmsheets import … 可以自己指定。",
    ]
    said = "1 sheet not known, 1 column not sure: correct mapping.xlsx once it is written, "
    assert account.later(DATA, "mapping.xlsx", EN) == [said + "rerun with --mapping."]
    assert account.later(Dataset(), "映射.xlsx", Locale()) == []
    assert account.notes(Dataset(), ("映射.xlsx",), Locale()) == []
    told = Seen(column=1, header="a", field="quantity", rung="mapping", confidence=1.0)
    data = Dataset(blocks=(Block(file="a", sheet="", table="order", columns=(told,)),))
    assert account.notes(data, ("mapping.xlsx",), EN) == ["Read 1 place as mapping.xlsx says."]
    both = Dataset(blocks=(*data.blocks, Block(file="b", sheet="", told=True)))
    assert account.notes(both, ("映射.xlsx",), Locale()) == ["按「映射.xlsx」里的指定读了 2 处。"]
    assert account.look_at(Dataset(), "映射.xlsx", Locale()) == []
    assert account.look_at(DATA, "mapping.xlsx", EN) == [
        "1 sheet not known: choose “Read as” in mapping.xlsx, run again with --mapping.",
        "1 column not sure: correct the yellow lines of mapping.xlsx, rerun with --mapping.",
    ]


def test_what_a_mapping_says_in_vain_is_printed() -> None:
    rule = Rule(
        code="MAP99",
        severity=Severity.WARNING,
        message=Text("第 {row} 行没用上。", "line {row} was not used."),
        why=Text("因为", "because"),
        fix=Text("改", "correct it"),
        example="x",
        passing="y",
    )
    faults = [
        Finding(rule=rule, cells=(Cell("映射.xlsx", "映射", row, 7),), got={"row": row})
        for row in range(3, 10)
    ]
    data = Dataset(findings=tuple(faults))
    assert account.unheeded(data, Locale())[::5] == [
        "映射.xlsx 映射!G3: 第 3 行没用上。",
        "… 映射里另有 2 处没用上。",
    ]
    assert account.unheeded(Dataset(findings=tuple(faults[:1])), EN) == [
        "映射.xlsx 映射!G3: line 3 was not used."
    ]
