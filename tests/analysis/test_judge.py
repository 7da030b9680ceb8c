from __future__ import annotations

import dataclasses
import datetime as dt
import math
import warnings

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmsheets.analysis.judge import judge
from crmsheets.analysis.link import link
from crmsheets.model.dataset import Dataset
from crmsheets.model.errors import BadArgument
from crmsheets.model.judged import CustomerType, Judged
from crmsheets.model.settings import Settings
from tests.analysis.linked import TODAY, judged
from tests.tables import dataset, table

FRAMES = (
    "customers", "orders", "followups", "feedback", "services", "activities", "people", "months",
    "products", "files",
)  # fmt: skip


def frames(found: Judged) -> dict[str, pd.DataFrame]:
    return {**{name: getattr(found, name) for name in FRAMES}, **found.tables}


def test_nothing_judged_is_empty_and_says_what_is_missing() -> None:
    found = judge(Dataset(), Settings(), TODAY)
    assert {name for name, frame in frames(found).items() if len(frame)} <= {"months"}
    assert found.lines == ()
    assert found.todos == ()
    assert len(found.missing) == 6
    assert found.head("zh") == "客户月报 2024年12月 | 0个文件0行"


def test_a_bad_month_is_refused() -> None:
    with pytest.raises(BadArgument):
        judge(Dataset(), Settings(), TODAY, "十二月")


SPARSE = (
    table("customer", "| 客户名称 |\n| 甲厂 |"),
    table("order", "| 客户 | 单号 | 日期 |\n| 甲厂 | | |\n| | 1 | 2024-12-1 |"),
    table("followup", "| 客户 | 沟通内容 |\n| 甲厂 | 谈 |"),
    table("service", "| 客户 | 描述 |\n| 甲厂 | 坏了 |"),
    table("feedback", "| 客户 | 客户反馈 |\n| 甲厂 | 好 |"),
    table("activity", "| 活动名称 |\n| 展会 |"),
    table("guest", "| 活动名称 | 客户名称 |\n| 展会 | 甲厂 |"),
)


def test_blank_stays_none_in_every_frame() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = judged(*SPARSE)
    for name, frame in frames(found).items():
        assert {str(kind) for kind in frame.dtypes} == {"object"}, name
        for column in frame:
            for value in frame[column]:
                assert value is not pd.NaT, (name, column)
                assert not isinstance(value, pd.Timestamp), (name, column)
                assert not (isinstance(value, float) and math.isnan(value)), (name, column)


def test_the_columns_are_those_that_the_model_promises() -> None:
    promised = Judged.__doc__ or ""
    for name, frame in frames(judged(*SPARSE)).items():
        for column in frame:
            assert str(column) in promised, f"{name}.{column}"


def test_linked_by_the_real_thing() -> None:
    data = dataset(
        table("customer", "| 客户名称 | 负责业务员 |\n| 东莞市顺达五金有限公司 | 周敏 |"),
        table(
            "order",
            "| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |\n| 东莞市顺达五金有限公司 | 1 | 2024-12-1 | X | 2 | 5 |",
            file="b.xlsx",
        ),
    )
    found = judge(link(data, Settings()), Settings(), TODAY)
    row = found.customers.to_dict("records")[0]
    assert (row["name"], row["owner"], row["total_spend"], row["known"]) == (
        "东莞市顺达五金有限公司",
        "周敏",
        1_000,
        True,
    )
    assert found.people["amount_month"].tolist() == [1_000]


HEAD = "| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 状态 |\n"
ROWS = st.lists(
    st.tuples(
        st.integers(1, 4),
        st.integers(1, 9),
        st.integers(0, 700),
        st.integers(-5, 99),
        st.sampled_from(["", "取消", "退货", "待确认"]),
    ),
    min_size=1,
    max_size=25,
)


def sheet(rows: list[tuple[int, int, int, int, str]]) -> str:
    """Order rows: a number's day follows from customer and number, as in a real order."""
    return HEAD + "\n".join(
        f"| 厂{who} | {who}-{n} | {TODAY - dt.timedelta(days=ago)} | X{n} | {quantity} | 2.5 | {status} |"
        for who, n, ago, quantity, status in rows
    )


@settings(max_examples=40, deadline=None)
@given(ROWS)
def test_the_order_of_rows_changes_nothing(rows: list[tuple[int, int, int, int, str]]) -> None:
    ordered = sorted(rows)
    turned = ordered[::-1]
    one, other = (judged(table("order", sheet(each))) for each in (ordered, turned))
    assert one.figures == other.figures
    assert [line.said("zh") for line in one.lines] == [line.said("zh") for line in other.lines]
    columns = [
        "name",
        "tier",
        "type",
        "score",
        "spend_12m",
        "orders_12m",
        "silent_days",
        "movement",
    ]
    first, second = (
        sorted(each.customers[columns].itertuples(index=False, name=None)) for each in (one, other)
    )
    assert [each[:3] for each in first] == [each[:3] for each in second]
    assert first == second


@settings(max_examples=40, deadline=None)
@given(ROWS)
def test_sums_of_parts_are_the_whole(rows: list[tuple[int, int, int, int, str]]) -> None:
    found = judged(table("order", sheet(rows)))
    counted = [
        (-abs(quantity) if status == "退货" else quantity) * 250
        for _, _, _, quantity, status in rows
        if status not in {"取消", "待确认"}
    ]
    assert sum(found.orders["amount"]) == sum(counted)
    assert sum(found.customers["total_spend"]) == sum(counted)
    assert all(isinstance(kind, CustomerType) for kind in found.customers["type"])
    types = ("prospects", "current", "vip", "lost")
    assert sum(int(found.figures[key] or 0) for key in types) == len(found.customers)
    tiers = [found.figures[f"tier_{each}"] for each in "abc"]
    assert sum(int(each or 0) for each in tiers) == sum(
        1 for each in found.customers["tier"] if each
    )


def test_judging_leaves_the_dataset_as_it_was() -> None:
    found = judged(*SPARSE)
    again = judge(found.dataset, found.settings, found.today)
    assert dataclasses.asdict(again.period) == dataclasses.asdict(found.period)
    assert again.figures == found.figures
