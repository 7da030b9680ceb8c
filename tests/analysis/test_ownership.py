from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmsheets.analysis.judge import judge
from crmsheets.analysis.link import link
from crmsheets.analysis.ownership import Ownership
from crmsheets.model.decision import Decision, Ruled, Verdict
from crmsheets.model.judged import Judged
from crmsheets.model.options.duplicates import Duplicates
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from tests.analysis.linked import TODAY
from tests.tables import dataset, table

MIN = """
| 客户名称 | 负责业务员 | 首次接触日期 |
| 顺达五金厂 | 周敏 | 2024-1-5 |
"""
QIANG = """
| 客户名称 | 负责业务员 | 首次接触日期 |
| 顺达五金厂 | 李强 | 2024-2-1 |
| 宏远电子厂 | 李强 | 2024-2-1 |
"""


def both(min_: str = MIN, qiang: str = QIANG) -> tuple[Table, Table]:
    """Two salesmen's workbooks."""
    return (table("customer", min_, file="周敏.xlsx"), table("customer", qiang, file="李强.xlsx"))


def talks(*lines: str) -> Table:
    """Follow-ups with 顺达: `周敏 2024-3-1`."""
    rows = "\n".join(f"| 顺达五金厂 | {day} | {who} |" for who, day in map(str.split, lines))
    return table("followup", f"| 客户 | 日期 | 跟进人 |\n{rows}", file="跟进.xlsx")


def found(*tables: Table, **rules: Any) -> Judged:
    chosen = Settings(duplicates=Duplicates(**rules))
    return judge(link(dataset(*tables), chosen), chosen, TODAY)


def claims(got: Judged) -> list[tuple[Any, ...]]:
    """Customer, who, first day, last day, contacts, proposal."""
    return [
        (each["customer"], each["person"], f"{each['first']}", f"{each['last']}",
         each["contacts"], each["proposal"])
        for each in got.detail("claims")
    ]  # fmt: skip


def handovers(got: Judged) -> list[tuple[str, str, str]]:
    return [(each["customer"], each["left"], each["taken"]) for each in got.detail("handovers")]


def test_two_rows_with_different_salesmen_are_a_clash() -> None:
    got = found(*both())
    assert claims(got) == [
        ("顺达五金厂", "周敏", "2024-01-05", "None", 0, "周敏"),
        ("顺达五金厂", "李强", "2024-02-01", "None", 0, "周敏"),
    ]
    first = got.detail("claims")[0]
    assert first["why"]("zh") == "周敏先接触（2024-01-05），李强是 2024-02-01"
    assert [str(cell) for cell in first["cells"]] == ["周敏.xlsx 客户!B3"]
    assert got.figures["clashes"] == 1
    assert got.notes["ownership"]("zh") == (
        "「建议归」：先接触的算（首次接触日期，没有就看第一次跟进、下单）。"
    )


def test_the_settings_name_another_rule() -> None:
    talk = talks("周敏 2024-3-1", "李强 2024-11-20")
    by_last = found(*both(), talk, ownership="last_activity")
    assert {each[-1] for each in claims(by_last)} == {"李强"}
    assert {each[-1] for each in claims(found(*both(), talk, ownership="owner_decides"))} == {""}


def test_orders_count_for_who_sold_them() -> None:
    sold = table(
        "order",
        "| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 业务员 |\n| 顺达五金厂 | P1 | 2024-4-1 | X | 10 | 2 | 李强 |",
        file="订单.xlsx",
    )
    got = found(*both(), sold).detail("claims")
    assert [(each["person"], each["orders"], each["money"], each["spend"]) for each in got] == [
        ("周敏", 0, 0, 2000),
        ("李强", 1, 2000, 2000),
    ]


def test_who_stopped_long_before_the_other_began_handed_over() -> None:
    got = found(*both(), talks("周敏 2023-11-1", "周敏 2023-12-1", "李强 2024-6-1"))
    assert (claims(got), handovers(got)) == ([], [("顺达五金厂", "周敏", "李强")])
    (told,) = got.detail("handovers")
    assert (f"{told['last']}", f"{told['first']}") == ("2024-01-05", "2024-02-01")
    assert [str(cell) for cell in told["cells"]] == ["周敏.xlsx 客户!B3"]
    soon = found(*both(), talks("周敏 2024-1-20", "李强 2024-2-3"))
    assert (len(claims(soon)), handovers(soon)) == (2, [])
    assert (
        len(claims(found(*both(), talks("周敏 2024-1-10", "李强 2024-2-3"), handover_days=40))) == 2
    )


def test_a_first_day_without_any_work_since_is_a_claim_and_no_farewell() -> None:
    got = found(*both(), talks("李强 2024-6-1", "李强 2024-7-1"))
    assert [each[1] for each in claims(got)] == ["周敏", "李强"]


@pytest.mark.parametrize(
    ("lines", "clash", "passed"),
    [
        # The sheet names 周敏 alone (met 2024-1-5); 李强 owns another customer.
        (["周敏 2024-9-1", "李强 2024-8-1", "李强 2024-9-9"], ["周敏", "李强"], []),
        (["周敏 2024-9-1", "李强 2024-9-9"], [], []),  # once is a favour
        (["周敏 2024-9-1", "李强 2024-2-1", "李强 2024-3-1"], [], []),  # long ago
        (["周敏 2024-2-1", "李强 2024-8-1", "李强 2024-9-9"], [], [("周敏", "李强")]),
        (["周敏 2024-2-1", "李强 2024-1-20", "李强 2024-12-1"], [], [("周敏", "李强")]),  # idle since
        (["李强 2024-8-1", "李强 2024-9-9"], [], [("周敏", "李强")]),
        (["李强 2024-7-10", "李强 2024-7-20", "周敏 2024-9-1"], ["周敏", "李强"], []),
    ],
)  # fmt: skip
def test_work_at_a_customer_of_somebody_else(
    lines: list[str], clash: list[str], passed: list[tuple[str, str]]
) -> None:
    other = "| 客户名称 | 负责业务员 |\n| 宏远电子厂 | 李强 |"
    got = found(*both(qiang=other), talks(*lines))
    assert [each[1] for each in claims(got)] == clash
    assert [each[1:] for each in handovers(got)] == passed


def test_who_is_on_no_sheet_is_shown_by_the_latest_work() -> None:
    other = "| 客户名称 | 负责业务员 |\n| 宏远电子厂 | 李强 |"
    talk = talks("周敏 2024-9-1", "李强 2024-9-9", "李强 2024-8-1")
    got = found(*both(qiang=other), talk).detail("claims")
    assert [" ".join(map(str, each["cells"])) for each in got] == [
        "周敏.xlsx 客户!B3",
        "跟进.xlsx 跟进!B4",
    ]


def test_an_owner_who_never_did_anything_is_followed_by_who_does() -> None:
    undated = "| 客户名称 | 负责业务员 |\n| 顺达五金厂 | 周敏 |"
    other = "| 客户名称 | 负责业务员 |\n| 宏远电子厂 | 李强 |"
    got = found(*both(undated, other), talks("李强 2024-8-1", "李强 2024-9-9"))
    (told,) = got.detail("handovers")
    assert (told["left"], told["last"], f"{told['first']}") == ("周敏", None, "2024-08-01")


def test_one_cell_that_names_both_is_no_clash() -> None:
    shared = "| 客户名称 | 负责业务员 |\n| 顺达五金厂 | 周敏、李强 |"
    assert claims(found(*both(shared))) == []
    third = table("customer", MIN.replace("周敏", "王芳"), file="王芳.xlsx")
    assert {each[1] for each in claims(found(*both(shared), third))} == {"周敏", "李强", "王芳"}


def test_what_the_owner_chose_is_settled() -> None:
    got = found(*both())
    chosen = Decision(Verdict.VALUE, "x", field="owner", value="李强")
    data = replace(got.dataset, ruled=Ruled(values={(0, "owner"): chosen}))
    assert judge(data, Settings(), TODAY).detail("claims") == []
    main = replace(got.dataset, ruled=Ruled(kept={1: chosen}))
    assert judge(main, Settings(), TODAY).detail("claims") == []
    other = replace(got.dataset, ruled=Ruled(values={(0, "phone"): chosen}))
    assert len(judge(other, Settings(), TODAY).detail("claims")) == 2


def test_who_writes_for_everybody_is_named_below() -> None:
    names = ["顺达五金厂", "宏远电子厂", "明珠塑胶厂", "美丽家家具厂"]
    lists = [
        table(
            "customer",
            "| 客户名称 | 负责业务员 |\n"
            + "\n".join(f"| {name} | {rep} |" for name, rep in zip(names, reps, strict=True)),
            file=f"{reps[0]}.xlsx",
        )
        for reps in (
            ["周敏", "周敏", "李强", "李强"],
            ["吴姐"] * 4,
            ["王芳", "周敏", "李强", "李强"],
        )
    ]
    got = found(*lists)
    assert [each[1] for each in claims(got)] == ["周敏", "王芳"]
    assert got.notes["ownership"]("zh").endswith(
        "吴姐跟的、记的客户多半在别人名下，当作帮忙、代填，不算撞单。"
    )


def test_nothing_to_say_without_clashes() -> None:
    assert Ownership().notes(Settings()) == {}
    assert found(both()[0]).detail("claims") == []


@given(order=st.permutations(range(3)))
@settings(max_examples=6, deadline=None)
def test_the_order_of_files_does_not_matter(order: list[int]) -> None:
    tables = (*both(), talks("周敏 2024-3-1", "李强 2024-11-20"))
    assert claims(found(*(tables[at] for at in order))) == claims(found(*tables))


who = st.sampled_from(["", "周敏", "李强", "王芳", "周敏/李强", "公司"])
day = st.sampled_from(["2023-5-1", "2024-2-1", "2024-8-1", "2024-12-1"])


@given(
    rows=st.lists(st.tuples(who, day), min_size=1, max_size=4),
    lines=st.lists(st.tuples(who, day), max_size=6),
    rule=st.sampled_from(["first_contact", "last_activity", "owner_decides"]),
)
@settings(max_examples=60, deadline=None)
def test_it_takes_two_and_the_proposal_is_one_of_them(
    rows: list[tuple[str, str]], lines: list[tuple[str, str]], rule: str
) -> None:
    lists = [
        table(
            "customer",
            f"| 客户名称 | 负责业务员 | 首次接触日期 |\n| 顺达五金厂 | {rep} | {met} |",
            file=f"{at}.xlsx",
        )
        for at, (rep, met) in enumerate(rows)
    ]
    talk = "\n".join(f"| 顺达五金厂 | {on} | {rep} |" for rep, on in lines)
    got = found(
        *lists,
        table("followup", f"| 客户 | 日期 | 跟进人 |\n{talk}", file="跟进.xlsx"),
        ownership=rule,
    ).detail("claims")
    people = [each["person"] for each in got]
    assert len(people) != 1
    assert len(set(people)) == len(people)
    assert {each["proposal"] for each in got} <= {*people, ""}
    assert len({each["proposal"] for each in got}) <= 1
    assert rule != "owner_decides" or all(each["proposal"] == "" for each in got)
