"""Lines that stand again in another sheet or file: counted once, as the newer one has them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Annotated, Any

import pytest

from crmsheets.analysis.link import link
from crmsheets.model.dataset import Dataset
from crmsheets.model.kind import Code, Quantity
from crmsheets.model.row import Column, Row, Use
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from crmsheets.model.template import Template
from crmsheets.model.text import Text
from tests.tables import dataset, table

HEAD = "| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 单价 | 发货日期 | 订单状态 |\n"
OLD = (
    HEAD
    + """
    | 顺达 | PO1 | 2024-11-3 | X100 | 10 | 5 |           |        |
    | 顺达 | PO8 | 2024-12-8 | X100 | 20 | 5 |           | 生产中 |
    | 恒通 | PO9 | 2024-12-9 | X100 | 30 |   |           |        |
"""
)
NEW = (
    HEAD
    + """
    | 顺达五金 | PO8 | 2024-12-8 | X100 | 20 | 5 | 2025-1-5 | 已发货 |
    | 恒通     | PO9 | 2024-12-9 | X100 | 30 | 4 |          | 生产中 |
    | 恒通     | P10 | 2025-1-9  | X100 | 40 | 4 |          |        |
"""
)
DECEMBER = dt.datetime(2024, 12, 31, tzinfo=dt.UTC)
JANUARY = dt.datetime(2025, 1, 31, tzinfo=dt.UTC)
CUSTOMERS = "| 客户名称 |\n| 东莞市顺达五金有限公司 |"


def linked(old: str, new: str, saved: tuple[dt.datetime, dt.datetime] | None = None) -> Dataset:
    before, after = saved or (None, None)
    files = (
        table("order", old, file="2024.xlsx", modified=before),
        table("order", new, file="2025.xlsx", modified=after),
    )
    return link(dataset(table("customer", CUSTOMERS, file="c.xlsx"), *files), Settings())


def sheet(name: str, rows: str, file: str = "a.xlsx") -> Table:
    """Orders of one sheet of a file."""
    whole = table("order", rows, file=file)
    return replace(whole, places=tuple(replace(each, sheet=name) for each in whole.places))


def once(*sheets: Table) -> Dataset:
    data = link(dataset(*sheets), Settings())
    assert link(data, Settings()) == data
    return data


def lines(data: Dataset) -> list[tuple[Any, ...]]:
    of = data["order"]
    return [
        (of.source(i).file, of["order_id"][i], (of["quantity"][i] or 0) // 1000, of["status"][i])
        for i in range(len(of))
    ]


def quantities(data: Dataset) -> list[int]:
    return sorted(each // 1000 for each in data["order"]["quantity"])


def told(data: Dataset) -> list[tuple[str, list[str]]]:
    return [(each.code, [str(cell) for cell in each.cells]) for each in data.findings]


def test_a_line_carried_over_counts_once_as_it_stands_now() -> None:
    data = linked(OLD, NEW)
    assert lines(data) == [
        ("2024.xlsx", "PO1", 10, None),
        ("2025.xlsx", "PO8", 20, "已发货"),
        ("2025.xlsx", "PO9", 30, "生产中"),
        ("2025.xlsx", "P10", 40, None),
    ]
    assert told(data) == [("COPY01", ["2024.xlsx 订单!G4", "2025.xlsx 订单!G3"])]
    assert all(each.balanced for each in data.balance)
    assert link(data, Settings()) == data


def test_a_later_state_is_newer() -> None:
    data = linked(OLD, NEW.replace("2025-1-5 |", "|"))
    assert lines(data)[1] == ("2025.xlsx", "PO8", 20, "已发货")
    (said,) = data.findings
    assert said.fault("zh") == (
        "在两份表里写得不一样（订单状态：生产中→已发货），按较新的一份算：2025.xlsx 订单!H3（订单状态更靠后）。"
    )


def test_of_equally_old_lines_that_contradict_each_other_one_is_taken_and_asked_about() -> None:
    other = "| 顺达五金 | PO8 | 2024-12-8 | X100 | 25 | 5 | | 生产中 |\n| 恒通 | PO7 | 2024-12-9 | X100 | 1 | | | |"
    data = linked(OLD, HEAD + other)
    assert [each for each in lines(data) if each[1] == "PO8"] == [
        ("2025.xlsx", "PO8", 25, "生产中")
    ]
    (said,) = data.findings
    assert (said.code, said.severity) == ("COPY02", "error")
    assert [str(cell) for cell in said.cells] == ["2024.xlsx 订单!E4", "2025.xlsx 订单!E3"]
    assert said.fault("zh").startswith("在两份表里写得不一样（数量：20→25），看不出哪份新")


def test_what_only_the_older_line_says_is_told() -> None:
    new = NEW.replace("2025-1-5 | 已发货", "|")
    data = linked(OLD, new, (DECEMBER, JANUARY))
    assert lines(data)[1] == ("2025.xlsx", "PO8", 20, None)
    assert told(data) == [("COPY01", ["2024.xlsx 订单!H4", "2025.xlsx 订单!H3"])]


def test_another_quantity_or_price_is_a_conflict_of_one_line() -> None:
    for old, new, cell in (
        ("| 20 |", "| 25 |", "E"),
        ("| 20 | 5 |", "| 20 | 6 |", "F"),
        ("| 20 |", "| |", "E"),
    ):
        data = linked(OLD, NEW.replace(old, new))
        assert [each[0] for each in lines(data) if each[1] == "PO8"] == ["2025.xlsx"]
        assert told(data) == [("COPY01", [f"2024.xlsx 订单!{cell}4", f"2025.xlsx 订单!{cell}3"])]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("顺达五金", "恒通"),
        ("2024-12-8", "2024-12-7"),
        ("X100 | 20", "X200 | 20"),
        ("| 20 |", "| -20 |"),
        ("| 20 | 5 | 2025-1-5 | 已发货", "| 25 | 5 | 2025-1-5 | 退货"),
    ],
    ids=["customer", "day", "product", "goods back", "returned"],
)
def test_another_line(old: str, new: str) -> None:
    data = linked(OLD, NEW.replace(old, new))
    assert ("2024.xlsx", "PO8", 20, "生产中") in lines(data)
    assert [each[1] for each in lines(data)].count("PO8") == 2


def test_a_date_nobody_could_read_in_one_file_does_not_count_a_line_twice() -> None:
    data = linked(OLD, NEW.replace("2024-12-8", "").replace("2025-1-5", ""))
    assert [each for each in lines(data) if each[1] == "PO8"] == [
        ("2024.xlsx", "PO8", 20, "生产中")
    ]


def test_what_a_sheet_holds_twice_stays_two() -> None:
    twice = NEW + "| 顺达五金 | PO8 | 2024-12-8 | X100 | 20 | 5 | 2025-1-6 | |"
    assert [each[1] for each in lines(linked(OLD, twice))].count("PO8") == 2
    more = OLD + "| 顺达 | PO8 | 2024-12-8 | X100 | 50 | 5 | | |"
    assert quantities(linked(more, NEW)) == [10, 20, 30, 40, 50]
    changed = NEW + "| 顺达五金 | PO8 | 2024-12-8 | X100 | 55 | 5 | | |"
    assert quantities(linked(more, changed)) == [10, 20, 30, 40, 55]


PART = (
    "| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 发货日期 | 备注 | {} |\n"
    "| 顺达 | PO3 | 2024-12-25 | HK | {} | {} | {} | {} |"
)


@pytest.mark.parametrize(
    ("header", "old", "new", "count"),
    [
        ("送货单号", (10, "", "", "S1"), (20, "", "", "S1"), 1),
        ("送货单号", (10, "", "", "S1"), (20, "", "", "S2"), 2),
        ("颜色", (10, "", "", "红"), (20, "", "", "蓝"), 2),
        ("序号", (10, "", "", "1"), (20, "", "", "9"), 1),
        ("付款情况", (10, "", "", "未付"), (20, "", "", "已付"), 1),
        ("付款情况", (10, "2024-12-26", "", ""), (20, "2025-1-5", "", ""), 2),
        ("付款情况", (10, "2024-12-26", "", ""), (20, "2024-12-26", "", ""), 1),
        ("付款情况", (10, "", "第一批", ""), (20, "", "第二批", ""), 2),
        ("付款情况", (10, "", "急", ""), (20, "", "已催", ""), 1),
    ],
)
def test_what_says_that_other_figures_are_another_delivery(
    header: str, old: tuple[Any, ...], new: tuple[Any, ...], count: int
) -> None:
    data = once(
        sheet("单", PART.format(header, *old)), sheet("单", PART.format(header, *new), "b.xlsx")
    )
    assert len(data["order"]) == count


def test_tables_without_numbers_of_their_own_are_left_alone() -> None:
    one = "| 客户名称 | 反馈日期 | 客户反馈 | 评分 |\n| 顺达 | 2024-3-5 | 交期慢 | 3 |"
    two = one.replace("| 3 |", "| 4 |")
    data = link(
        dataset(table("feedback", one, file="a.xlsx"), table("feedback", two, file="b.xlsx")),
        Settings(),
    )
    assert len(data["feedback"]) == 2


MARCH = "| 顺达 | PO31 | 2024-3-5 | X100 | 10 | 5 | | |\n| 顺达 | PO32 | 2024-3-6 | X100 | 20 | 5 | | |\n"
APRIL = "| 恒通 | PO41 | 2024-4-5 | X100 | 30 | 5 | | |\n| 恒通 | PO41 | 2024-4-5 | X100 | 30 | 5 | | |\n"


def test_the_months_and_the_whole_year_in_one_file_count_once() -> None:
    year = sheet("全年", HEAD + MARCH + APRIL)
    data = once(sheet("3月", HEAD + MARCH), sheet("4月", HEAD + APRIL), year)
    assert quantities(data) == [10, 20, 30, 30]
    said = [(each.code, each.fault("zh")[:19]) for each in data.findings]
    assert said == [
        ("COPY04", "有 2 行在同一文件的「3月」里也有，"),
        ("COPY04", "有 2 行在同一文件的「4月」里也有，"),
    ]
    assert [
        (each.sheet, dict(each.rows_skipped)) for each in data.balance if each.rows_skipped
    ] == [("全年", {"duplicate": 4})]


def test_a_line_changed_on_the_sheet_of_the_year_counts_once_with_both_cells() -> None:
    year = HEAD + MARCH.replace("| 20 | 5 | |", "| 20 | 5 | 2024-3-20 |").replace(
        "| 10 |", "| 12 |"
    )
    data = once(sheet("3月", HEAD + MARCH), sheet("全年", year))
    assert len(data["order"]) == 2
    assert told(data) == [
        ("COPY01", ["a.xlsx 3月!E3", "a.xlsx 全年!E3"]),
        ("COPY04", ["a.xlsx 3月!B3", "a.xlsx 全年!B3"]),
    ]


SHORT = "| 客户名称 | 日期 | 产品型号 | 数量 | 单价 | 备注 |\n"
SUMS = "| 客户名称 | 日期 | 产品型号 | 数量 | 金额 | 序号 |\n"


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("| 顺达 | 2024-3-5 | X100 | 10 | 5 | |", "| 顺达 | 2024-3-5 | X100 | 10 | 50 | 7 |", 1),
        ("| 顺达 | 2024-3-5 | X100 | 10 | 5 | 急 |", "| 顺达 | 2024-3-5 | X100 | 10 | 50 | 7 |", 1),
        ("| 顺达 | 2024-3-5 | X100 | 10 | 5 | |", "| 顺达 | 2024-3-5 | X100 | 10 | 60 | 7 |", 2),
        ("| 顺达 | 2024-3-5 | X100 | 10 | 5 | |", "| 顺达 | 2024-3-6 | X100 | 10 | 50 | 7 |", 2),
        ("| 顺达 | 2024-3-5 | X100 | 10 | 5 | |", "| 顺达 | 2024-3-5 | X200 | 10 | 50 | 7 |", 2),
        ("| 顺达 | 2024-3-5 | X100 | 10 | 5 | |", "| 顺达 | 2024-3-5 |  | 10 | 50 | 7 |", 2),
        ("| 顺达 | 2024-3-5 | X100 | 10 |  | |", "| 顺达 | 2024-3-5 | X100 | 10 | 50 | 7 |", 2),
        ("| 顺达 | 2024-3-5 | X100 | 10 | 5 | |", "| 顺达 | 2024-3-5 | X100 | 20 | 50 | 7 |", 2),
    ],
    ids=[
        "price x quantity",
        "a note",
        "another sum",
        "day",
        "product",
        "no product",
        "no price",
        "quantity",
    ],
)
def test_lines_without_a_number_go_by_customer_day_product_quantity_and_price(
    one: str, other: str, count: int
) -> None:
    for file in ("a.xlsx", "b.xlsx"):
        data = once(sheet("3月", SHORT + one), sheet("全年", SUMS + other, file))
        assert len(data["order"]) == count


def test_lines_without_a_number_beside_numbered_ones() -> None:
    line = "| 顺达 |  | 2024-3-5 | X100 | 10 | 5 | | |\n"
    data = once(sheet("3月", HEAD + MARCH), sheet("全年", HEAD + line + line))
    assert quantities(data) == [10, 10, 20]


BARE = "| 客户名称 | 日期 | 金额 |\n"


def test_lines_of_customer_day_and_sum_alone_repeat_only_as_a_whole_sheet_does() -> None:
    rows = [f"| 顺达 | 2024-3-{day} | {day}0 |" for day in range(1, 7)]
    more = ["| 恒通 | 2024-4-2 | 70 |"]
    data = once(sheet("3月", BARE + "\n".join(rows)), sheet("全年", BARE + "\n".join(rows + more)))
    assert len(data["order"]) == 7
    data = once(
        sheet("周敏", BARE + "\n".join(rows[:2])), sheet("李强", BARE + "\n".join(rows[:2]))
    )
    assert len(data["order"]) == 4


def test_a_changed_line_without_a_number_counts_once_where_two_lists_repeat_each_other() -> None:
    rows = [f"| 顺达 | 2024-3-{day} | X100 | {day}0 | 5 | |" for day in range(1, 7)]
    other = [*rows[:3], rows[3].replace("| 40 |", "| 45 |"), *rows[4:]]
    data = once(
        sheet("单", SHORT + "\n".join(rows)), sheet("单", SHORT + "\n".join(other), "b.xlsx")
    )
    assert quantities(data) == [10, 20, 30, 45, 50, 60]
    assert [each.code for each in data.findings] == ["COPY02"]
    alone = once(sheet("单", SHORT + rows[3]), sheet("单", SHORT + other[3], "b.xlsx"))
    assert quantities(alone) == [40, 45]


def test_equal_lines_of_other_days_on_other_sheets_stay_two() -> None:
    lines_ = [f"| 顺达 | 2024-{month}-5 | X100 | 10 | 5 | |" for month in (3, 4)]
    data = once(sheet("3月", SHORT + lines_[0]), sheet("4月", SHORT + lines_[1]))
    assert quantities(data) == [10, 10]
    assert data.findings == ()


def test_a_key_that_tells_nothing_is_compared_with_its_figures() -> None:
    row = "| 顺达 | PO1 | 2024-3-5 | X100 | {} | 5 | | |"
    one = HEAD + "\n".join(row.format(n) for n in range(1, 62))
    other = HEAD + "\n".join(row.format(n) + "" for n in range(60, 65)).replace(
        "| 5 | | |", "| 5 | | 已发货 |"
    )
    data = once(sheet("1", one), sheet("2", other))
    assert quantities(data) == list(range(1, 65))


def test_an_outdated_writing_in_a_copy_keeps_its_sheet_from_a_second_line() -> None:
    rows = [f"| 顺达 | PO{n} | 2024-3-{n} | X100 | {n}0 | 5 | | |" for n in range(1, 8)]
    newer = [*rows[:6], rows[6].replace("| 70 |", "| 75 |")]
    third = rows[6].replace("| 70 |", "| 77 |").replace("| 5 | |", "| 5 | 2024-3-9 |")
    data = once(
        sheet("单", HEAD + "\n".join(rows)),
        sheet("单", HEAD + "\n".join(newer), "b.xlsx"),
        sheet("单", HEAD + third, "c.xlsx"),
    )
    assert quantities(data) == [10, 20, 30, 40, 50, 60, 77]


def test_a_price_that_differs_is_another_line_where_there_is_no_number() -> None:
    one = SHORT + "| 顺达 | 2024-3-5 | X100 | 10 | 5 | |"
    data = once(sheet("3月", one), sheet("全年", one.replace("| 5 |", "| 6 |")))
    assert len(data["order"]) == 2


def column(zh: str, en: str) -> Column:
    return Column(label=Text(zh, en), hint=Text(zh, en), example=Text("1", "1"), use=Use.REQUIRED)


class Bill(Row):
    """A table of one's own: neither customers nor days."""

    bill_no: Annotated[Code, column("账单号", "Bill")]
    item: Annotated[Code, column("项目", "Item")]
    pieces: Annotated[Quantity, column("件数", "Pieces")]


BILLS = Template(
    "bill", Text("账单", "Bills"), Text("账单", "Bills"), Bill, 90, ("bill_no", "item")
)


def test_a_table_of_ones_own_with_a_number() -> None:
    one = "| 账单号 | 项目 | 件数 |\n| B1 | 运费 | 1 |\n| B1 | 模具 | 1 |\n| B2 | 运费 | 1 |"
    files = [
        table("bill", sheet, file=name, using=BILLS)
        for name, sheet in (
            ("a.xlsx", one),
            ("b.xlsx", one.replace("| B2 | 运费 | 1 |", "| B2 | 运费 | 3 |")),
        )
    ]
    assert len(once(*files)["bill"]) == 4
