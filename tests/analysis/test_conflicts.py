from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmsheets.analysis.conflicts import conflicts
from crmsheets.analysis.link import link
from crmsheets.model.dataset import Dataset
from crmsheets.model.decision import Decision, Ruled, Verdict
from crmsheets.model.settings import Settings
from tests.tables import dataset, table

HEAD = "| 客户名称 | 联系人 | 电话 | 地址 | 来源 | 统一社会信用代码 | 首次接触日期 | 备注 |"
OLD = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)
NEW = dt.datetime(2024, 6, 1, tzinfo=dt.UTC)


def joined(*rows: str, head: str = HEAD, **stamps: dt.datetime) -> Dataset:
    """Each row in a workbook of its own, a.xlsx, b.xlsx …; `stamps`: when one was saved."""
    tables = [
        table("customer", f"{head}\n{row}", file=f"{name}.xlsx", modified=stamps.get(name))
        for name, row in zip("abc", rows, strict=False)
    ]
    return link(dataset(*tables), Settings())


def told(data: Dataset, settings: Settings | None = None) -> list[tuple[str, Any, Any, str, str]]:
    """Column, what stays, what was left out, why, where."""
    return [
        (each.field.zh, str(each.kept), str(each.value), each.rule("zh"), str(each.cell))
        for each in conflicts(data, settings or Settings(), {})
    ]


def test_every_value_that_lost_stands_with_the_one_that_stays_and_why() -> None:
    data = joined(
        "| 顺达五金有限公司 | 王总 | 13800000001 | 东莞 | 展会 | | 2024-3-1 | |",
        "| 顺达五金有限公司 | 王小明 | 13800000001 | 广东省东莞市长安镇振安路8号 | 老客户介绍 | | 2024-1-1 | |",
        a=NEW, b=OLD,
    )  # fmt: skip
    assert told(data) == [
        ("联系人", "王小明", "王总", "写全名的", "a.xlsx 客户!B3"),
        ("客户来源", "展会", "老客户介绍", "最新的一行", "b.xlsx 客户!E3"),
        ("公司地址", "广东省东莞市长安镇振安路8号", "东莞", "写得最全的", "a.xlsx 客户!D3"),
        ("首次接触日期", "2024-01-01", "2024-03-01", "最早的", "a.xlsx 客户!G3"),
    ]


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        (("王小明", "李大力", "王小明"), "写得最多的"),
        (("王小明", "李大力"), "看不出哪个对，先用这个"),
    ],
)
def test_where_the_rule_leaves_both_equal_the_next_criterion_is_told(
    rows: tuple[str, ...], why: str
) -> None:
    data = joined(
        *(f"| 顺达五金有限公司 | {each} | {at} |" for at, each in enumerate(rows)),
        head="| 客户名称 | 联系人 | 备注 |",
    )
    assert [each[3] for each in told(data)] == [why]


def test_what_is_only_spelled_differently_comes_last_and_says_so() -> None:
    data = joined(
        "| 顺达五金有限公司 | 王小明 | | 展会 |",
        "| 顺达 五金有限公司 | 王小明 | | 老客户介绍 |",
        head="| 客户名称 | 联系人 | 电话 | 来源 |",
    )
    assert [(each[0], each[3]) for each in told(data)] == [
        ("客户来源", "看不出哪个对，先用这个"),
        ("客户名称", "只是写法不同"),
    ]


def test_a_city_in_latin_letters_is_only_spelled_differently() -> None:
    data = joined(
        "| 顺达五金有限公司 | 13800000001 | Dongguan City |",
        "| 顺达五金有限公司 | 13800000001 | 东莞 |",
        head="| 客户名称 | 电话 | 城市 |",
        a=OLD, b=NEW,
    )  # fmt: skip
    assert [(kept, lost, why) for _, kept, lost, why, _ in told(data)] == [
        ("东莞", "Dongguan City", "只是写法不同")
    ]


def test_the_settings_rule_is_the_one_that_is_told() -> None:
    rules = Settings(merge={"contact_name": "newest"})
    tables = [
        table("customer", f"| 客户名称 | 联系人 |\n| 顺达五金有限公司 | {who} |", file=file, modified=when)
        for who, file, when in (("王总", "a.xlsx", NEW), ("王小明", "b.xlsx", OLD))
    ]  # fmt: skip
    assert told(link(dataset(*tables), rules), rules) == [
        ("联系人", "王总", "王小明", "最新的一行", "b.xlsx 客户!B3")
    ]


def test_what_stood_in_an_older_copy_is_named_as_such() -> None:
    firms = ["顺达五金厂", "宏远电子厂", "明珠塑胶厂", "美丽家家具厂", "长虹电器厂", "天工模具厂"]
    rows = "\n".join(f"| {each} | 王小明 | 2024-1-{at} |" for at, each in enumerate(firms, start=1))
    head = "| 客户名称 | 联系人 | 首次接触日期 |\n"
    newer = rows.replace("顺达五金厂 | 王小明", "顺达五金厂 | 李大力")
    data = link(
        dataset(
            table("customer", head + rows, file="客户.xlsx", modified=OLD),
            table("customer", head + newer, file="客户 (2).xlsx", modified=NEW),
        ),
        Settings(),
    )
    assert told(data) == [
        ("联系人", "李大力", "王小明", "旧的一份里写的，按新的算", "客户.xlsx 客户!B3")
    ]


def decided(data: Dataset, **ruled: Any) -> Dataset:
    return replace(data, ruled=Ruled(**ruled))


def test_what_a_person_chose_is_told_with_the_name() -> None:
    rows = ("| 顺达五金有限公司 | 王小明 |", "| 顺达五金有限公司 | 李大力 |")
    data = joined(*rows, head="| 客户名称 | 联系人 |")
    (kept,) = [str(each[1]) for each in told(data)]
    value = Decision(Verdict.VALUE, "x", field="contact_name", value=kept, who="陈总")
    assert [each[3] for each in told(decided(data, values={(0, "contact_name"): value}))] == [
        "陈总选的"
    ]
    gone = replace(value, value="没有这个人")
    keep = Decision(Verdict.KEEP, "x")
    both = decided(data, values={(0, "contact_name"): gone}, kept={0: keep})
    assert [each[3] for each in told(both)] == ["人定这一行为主"]


def test_customers_that_buy_most_come_first() -> None:
    data = joined(
        "| 顺达五金有限公司 | 王小明 |\n| 宏远电子有限公司 | 张三 |",
        "| 顺达五金有限公司 | 李大力 |\n| 宏远电子有限公司 | 李四 |",
        head="| 客户名称 | 联系人 |",
    )
    worth = {each.customer_id: len(each.name) for each in data.golden if "宏远" in each.name}
    names = [each.customer for each in conflicts(data, Settings(), worth)]
    assert names == ["宏远电子有限公司", "顺达五金有限公司"]


def test_no_customer_table_no_conflict() -> None:
    assert conflicts(Dataset(), Settings(), {}) == []


said = st.sampled_from(["", "王小明", "王总", "李大力"])


@given(rows=st.lists(st.tuples(said, said), min_size=2, max_size=4))
@settings(max_examples=40, deadline=None)
def test_every_cell_that_lost_is_told_once(rows: list[tuple[str, str]]) -> None:
    data = link(
        dataset(
            *(
                table(
                    "customer",
                    f"| 客户名称 | 联系人 | 备注 |\n| 顺达五金有限公司 | {contact} | {note} |",
                    file=f"{at}.xlsx",
                )
                for at, (contact, note) in enumerate(rows)
            )
        ),
        Settings(),
    )
    lost = [
        cell
        for golden in data.golden
        for name, lineage in golden.lineage.items()
        if name != "customer_id"
        for cell, _ in lineage.lost
    ]
    assert sorted(each.cell for each in conflicts(data, Settings(), {})) == sorted(lost)
