from __future__ import annotations

from crmsheets.intake.layout.numbering import numbered_after
from tests.intake.layout.reading import reads

TWO_LOGS = """
    | 客户名称 | 联系人 | 联系电话 | 跟进记录 | 拜访情况 |
    | 顺达五金 | 张三 | 13800000000 | 2024.3.5 报了价；2024.3.8 寄了样 | 2024.4.2 看了厂 |
    | 达顺电子 | 李四 | 13800000001 |  | 2024.4.3 看了厂 |
"""


def test_records_of_one_row_are_numbered_on() -> None:
    customers, first, second = (each.table for each in reads(TWO_LOGS, "客户"))
    assert [*zip(second.row, second.part, strict=True)] == [(2, 0), (3, 0)]
    later = numbered_after(second, [customers, first])
    assert [*zip(later.row, later.part, strict=True)] == [(2, 2), (3, 0)]
    assert [later.cell(i, "content").ref for i in range(2)] == ["E2", "E3"]
    ids = {later.record_id(i) for i in range(2)} | {first.record_id(i) for i in range(2)}
    assert len(ids) == 4


def test_tables_without_a_common_row_stay_as_they_are() -> None:
    customers, first, _ = (each.table for each in reads(TWO_LOGS, "客户"))
    assert numbered_after(first, [customers]) is first
    assert numbered_after(first, []) is first
