from __future__ import annotations

import datetime as dt

from crmsheets.analysis.link import link
from crmsheets.analysis.orders import order_lines
from crmsheets.analysis.promises import Promise, promises
from crmsheets.model.options.orders import Orders
from crmsheets.model.settings import Settings
from tests.analysis.linked import linked
from tests.tables import dataset, table

TODAY = dt.date(2024, 12, 31)
HEAD = "| 客户 | 单号 | 日期 | 型号 | 数量 | 要求交期 | 发货日期 |"
OTHERS = "".join(f"\n| 甲厂 | P{n} | 2024-11-1 | X100 | {n} | 2024-12-1 | |" for n in range(10, 16))
OLD = f"{HEAD}\n| 甲厂 | P1 | 2024-11-1 | X100 | 5 | 2024-12-1 | |{OTHERS}"
NEW = f"{HEAD}\n| 甲厂 | P1 | 2024-11-1 | X100 | 5 | 2024-12-20 | 2024-12-18 |{OTHERS}"


def saved(day: int) -> dt.datetime:
    return dt.datetime(2024, 12, day, tzinfo=dt.UTC)


def told(*sheets: tuple[str, str, int]) -> tuple[Promise, bool | None, int | None]:
    """The promise of P1, whether it was on time, how many days late."""
    files = [
        table("order", rows, file=file, modified=saved(day) if day else None)
        for file, rows, day in sheets
    ]
    data = link(dataset(*files), Settings())
    found = promises(data, data["order"])
    lines = order_lines(data, {}, Settings(), TODAY)
    (at,) = [i for i, number in enumerate(data["order"]["order_id"]) if number == "P1"]
    return found[at], lines[at].on_time, lines[at].days_late


def test_a_later_copy_moves_the_date_and_the_first_one_counts() -> None:
    promise, on_time, days = told(("12月.xlsx", NEW, 20), ("11月.xlsx", OLD, 2))
    assert promise == Promise(dt.date(2024, 12, 1), None, dt.date(2024, 12, 20))
    assert promise.base == dt.date(2024, 12, 1)
    assert promise.moved
    assert (on_time, days) == (False, 17)


def test_copies_of_other_tables_and_copies_without_a_date_say_nothing() -> None:
    undated = OLD.replace("5 | 2024-12-1 |", "5 |  |", 1)
    contacts = "| 客户 | 跟进日期 | 内容 |\n| 甲厂 | 2024-12-1 | 问价 |"
    files = [
        table("order", NEW, file="12月.xlsx", modified=saved(20)),
        table("order", undated, file="11月.xlsx", modified=saved(2)),
        *(table("followup", contacts, file=file) for file in ("11月.xlsx", "12月.xlsx")),
    ]
    data = link(dataset(*files), Settings())
    assert {each.template.name for _, each in data.gone} == {"order", "followup"}
    assert {each.first for each in promises(data, data["order"])} == {None}
    assert not any(each.moved for each in promises(data, data["order"]))


def test_of_several_copies_the_oldest_counts_in_any_order() -> None:
    middle = OLD.replace("5 | 2024-12-1 |", "5 | 2024-12-10 |", 1)
    files = [("c.xlsx", NEW, 20), ("b.xlsx", middle, 9), ("a.xlsx", OLD, 2)]
    for order in (files, files[::-1], [files[1], files[2], files[0]]):
        assert told(*order)[0].base == dt.date(2024, 12, 1)


def test_one_file_has_no_first_promise() -> None:
    promise, on_time, days = told(("12月.xlsx", NEW, 20))
    assert promise == Promise(dt.date(2024, 12, 20), None, dt.date(2024, 12, 20))
    assert not promise.moved
    assert (on_time, days) == (True, 0)


def test_where_nothing_is_older_nothing_is_guessed() -> None:
    """Two copies that nobody can tell apart in time: the date that counts is the only one known."""
    other = NEW.replace("2024-12-18", "")
    promise, *_ = told(("x.xlsx", OLD, 5), ("y.xlsx", other, 5))
    assert promise.base == promise.last


def test_a_typed_first_promise_stands_whatever_the_copies_say() -> None:
    head = HEAD.replace("| 要求交期", "| 首次承诺交期 | 要求交期")
    sheet = f"{head}\n| 甲厂 | P1 | 2024-11-1 | X100 | 5 | 2024-12-5 | 2024-12-20 | 2024-12-18 |"
    data = linked(table("order", sheet))
    (promise,) = promises(data, data["order"])
    assert promise == Promise(dt.date(2024, 12, 20), dt.date(2024, 12, 5), dt.date(2024, 12, 20))
    (line,) = order_lines(data, {}, Settings(), TODAY)
    assert (line.promised, line.on_time, line.days_late) == (dt.date(2024, 12, 5), False, 13)


def test_without_any_date_nothing_is_due() -> None:
    data = linked(table("order", "| 客户 | 单号 |\n| 甲厂 | P1 |"))
    (promise,) = promises(data, data["order"])
    assert (promise.base, promise.moved) == (None, False)
    first = linked(table("order", "| 客户 | 首次承诺交期 |\n| 甲厂 | 2024-12-5 |"))
    assert promises(first, first["order"]) == [
        Promise(None, dt.date(2024, 12, 5), dt.date(2024, 12, 5))
    ]


PARTS = """
| 客户 | 单号 | 数量 | 单价 | 已发数量 | 发货日期 | 要求交期 | 状态 |
| 甲厂 | all | 10 | 3 | 10 | 2024-12-1 | 2024-12-1 | |
| 甲厂 | part | 10 | 3 | 4 | 2024-12-1 | 2024-12-1 | |
| 甲厂 | later | 10 | 3 | 4 | 2024-12-1 | 2025-12-1 | |
| 甲厂 | more | 10 | 3 | 12 | 2024-12-1 | 2024-12-1 | |
| 甲厂 | said | 10 | 3 | 4 | 2024-12-1 | 2024-12-1 | 已完成 |
| 甲厂 | none | 10 | 3 | 0 | | 2024-12-1 | 生产中 |
| 甲厂 | off | 10 | 3 | 4 | 2024-12-1 | 2024-12-1 | 取消 |
"""


def test_a_part_shipment_is_late_until_all_has_left() -> None:
    data = linked(table("order", PARTS))
    lines = order_lines(data, {}, Settings(), TODAY)
    told = [(x.order_id, x.on_time, x.overdue, x.waiting, str(x.status)) for x in lines]
    assert told == [
        ("all", True, False, 0, "已发货"),
        ("part", False, True, 1_800, "待发货"),
        ("later", None, False, 1_800, "待发货"),
        ("more", True, False, 0, "已发货"),
        ("said", True, False, 0, "已完成"),
        ("none", False, True, 3_000, "生产中"),
        ("off", None, False, 0, "取消"),
    ]


def test_settings_say_how_late_and_how_early_is_on_time() -> None:
    sheet = """
    | 客户 | 单号 | 要求交期 | 发货日期 |
    | 甲厂 | early | 2024-12-10 | 2024-12-1 |
    | 甲厂 | day | 2024-12-10 | 2024-12-10 |
    | 甲厂 | late | 2024-12-10 | 2024-12-12 |
    | 甲厂 | very | 2024-12-10 | 2024-12-13 |
    | 甲厂 | open | 2024-12-29 | |
    | 甲厂 | over | 2024-12-28 | |
    """
    data = linked(table("order", sheet))
    strict = order_lines(data, {}, Settings(), TODAY)
    assert [line.on_time for line in strict] == [True, True, False, False, False, False]
    easy = Settings(orders=Orders(late_days=2, early_days=3))
    lines = order_lines(data, {}, easy, TODAY)
    assert [line.on_time for line in lines] == [False, True, True, False, None, False]
    assert [line.days_late for line in lines] == [0, 0, 2, 3, None, 3]
