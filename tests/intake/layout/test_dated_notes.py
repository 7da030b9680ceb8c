from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.intake.layout.reading import places, read, reads, records, said

FOLLOWUPS = """
    | 客户名称 | 跟进日期 | 沟通内容 | 跟进方式 | 下次跟进日期 |
    | 顺达五金 | 2024-03-05 | 先报了价；3/20 拜访:看了样品；3/25 电话：谈下单 | 微信 | 2024-04-01 |
    | 达顺电子 |  | 3/6 电话询价 |  | 2024-04-02 |
    | 恒通塑胶 | 2024-03-07 | 3/7 电话询价 | 微信 | 2024-04-03 |
    | 南华实业 |  | 没写日期的内容 |  |  |
"""


def test_several_dated_entries_of_a_cell_are_parts_of_the_row() -> None:
    found = read(FOLLOWUPS, "2024年跟进")
    assert records(found, "followup_date", "method", "content", "next_date") == [
        (2, 0, "2024-03-05", "微信", "先报了价", None),
        (2, 1, "2024-03-20", "上门拜访", "看了样品", None),
        (2, 2, "2024-03-25", "电话", "谈下单", "2024-04-01"),
        (3, 0, "2024-03-06", "电话", "电话询价", "2024-04-02"),
        (4, 0, "2024-03-07", "微信", "3/7 电话询价", "2024-04-03"),
        (5, 0, None, None, "没写日期的内容", None),
    ]
    assert places(found, "followup_date") == ["B2", "C2", "C2", "C3", "B4", "B5"]
    assert said(found) == [("LAY10", "C1", "")]


def test_what_comes_next_stands_with_the_newest_entry() -> None:
    found = read(
        "| 客户名称 | 沟通内容 | 跟进日期 | 下次跟进日期 |\n"
        "| 顺达五金 | 2024.4.2 寄了样品；2024.3.5 报了价 |  | 2024-05-01 |",
        "跟进",
    )
    assert records(found, "followup_date", "next_date") == [
        (2, 0, "2024-04-02", "2024-05-01"),
        (2, 1, "2024-03-05", None),
    ]


def test_follow_ups_without_any_dated_cell_stay_as_they_are() -> None:
    found = read(
        "| 客户名称 | 跟进日期 | 沟通内容 |\n| 顺达五金 | 2024-03-05 | 报了价 |\n| 达顺 | 2024-03-05 | 12 |",
        "跟进",
    )
    assert len(found.table) == 2
    assert said(found) == []


CUSTOMERS = """
    | 客户名称 | 联系人 | 联系电话 | 业务员 | 跟进记录 | 备注 |
    | 顺达五金 | 张三 | 13800000000 | 周敏 | 3/5 电话:询问报价⏎3/20 拜访:看样品 | 2024-03-05 建档 |
    | 达顺电子 | 李四 | 13800000001 | 李强 | 老客户，2024.4.2 |  |
    | 恒通塑胶 | 王五 | 13800000002 |  | 老客户；2024.4.2 寄了样品 |  |
    | 南华实业 | 赵六 | 13800000003 |  |  |  |
"""


def test_follow_ups_in_a_list_of_customers_are_records_of_their_own() -> None:
    own, besides = reads(CUSTOMERS, "2024年客户")
    assert own.table.template.name == "customer"
    assert list(own.table.extras) == ["跟进记录"]
    assert own.table["note"][0] == "2024-03-05 建档"
    assert besides.table.template.name == "followup"
    assert records(besides, "customer_name", "followup_date", "method", "content", "owner") == [
        (2, 0, "顺达五金", "2024-03-05", "电话", "询问报价", "周敏"),
        (2, 1, "顺达五金", "2024-03-20", "上门拜访", "看样品", "周敏"),
        (4, 0, "恒通塑胶", "2024-04-02", None, "寄了样品", None),
    ]
    assert places(besides, "content") == ["E2", "E2", "E4"]
    line = besides.balance
    assert (line.layout, line.range, line.rows_read, line.records_made) == ("cells", "A2:E4", 2, 3)
    assert [each[:2] for each in said(own)] == [("LAY10", "E1")]


def test_a_merged_customer_is_named_from_its_first_cell() -> None:
    _, besides = reads(
        """
        | 客户名称 | 联系人 | 联系电话 | 跟进记录 |
        | 顺达五金 | 张三 | 13800000000 | 3/5 电话报价 |
        |  | 李四 | 13800000001 | 3/6 微信报价；3/8 寄样 |
        """,
        "2024年客户",
        merges=((2, 1, 3, 1),),
    )
    assert places(besides, "customer_name") == ["A2", "A2", "A2"]
    assert [row[2] for row in records(besides, "customer_name")] == ["顺达五金"] * 3


def test_notes_with_several_days_are_follow_ups_and_single_days_are_not() -> None:
    first, *more = reads(
        "| 客户名称 | 联系人 | 联系电话 | 备注 |\n| 顺达五金 | 张三 | 13800000000 | 3/5 电话；3/8 寄样 |",
        "2024年客户",
    )
    assert list(first.table["note"]) == ["3/5 电话；3/8 寄样"]
    assert [len(each.table) for each in more] == [2]
    assert (
        len(
            reads(
                "| 客户名称 | 联系人 | 联系电话 | 备注 |\n| 顺达五金 | 张三 | 13800000000 | 3/5 建档 |"
            )
        )
        == 1
    )


@settings(deadline=None, max_examples=40)
@given(
    st.lists(
        st.lists(st.tuples(st.integers(1, 12), st.integers(1, 28)), min_size=1, max_size=4),
        min_size=1,
        max_size=4,
    )
)
def test_every_entry_is_one_record_and_every_row_is_accounted_for(
    cells: list[list[tuple[int, int]]],
) -> None:
    lines = [
        f"| 客户{at} |  | {'；'.join(f'{m}/{d} 谈了第{n}次' for n, (m, d) in enumerate(cell))} |"
        for at, cell in enumerate(cells)
    ]
    found = read("\n".join(["| 客户名称 | 跟进日期 | 沟通内容 |", *lines]), "2024年跟进")
    assert [row[3] for row in records(found, "customer_name", "content")] == [
        f"谈了第{n}次" for cell in cells for n in range(len(cell))
    ]
    assert found.balance.rows_read == len(cells)
