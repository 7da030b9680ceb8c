from __future__ import annotations

from dataclasses import replace

from crmsheets import checks
from crmsheets.model.check import Check
from tests.checks.running import TODAY, codes, findings
from tests.tables import dataset, table


def test_every_check_declares_what_it_can_find() -> None:
    assert all(isinstance(each, Check) and each.rules for each in checks.shelf())


def test_a_clean_sheet_has_no_findings_and_no_data_no_faults() -> None:
    sheet = table(
        "order",
        """
        | 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 单价 |
        | 顺达五金有限公司 | PO1 | 2024-12-3 | X100 | 100 | 12 |
        """,
    )
    assert codes(sheet) == []
    assert codes() == []
    assert codes(stage="linked") == []


def test_findings_are_added_to_those_that_were_there() -> None:
    from crmsheets.model.settings import Settings

    data = dataset(table("order", "| 产品型号 | 数量 |\n| X100 | 0 |"))
    once = checks.run(data, Settings(), TODAY, "row")
    twice = checks.run(once, Settings(), TODAY, "row")
    assert twice.findings[: len(once.findings)] == once.findings
    assert [each.code for each in once.findings] == ["ORD06"]


def test_what_records_of_one_row_share_is_said_of_once() -> None:
    sheet = table("order", "| 订单编号 | 数量 |\n|  | 1 |\n|  | 2 |\n|  | 3 |")
    sizes = replace(sheet, row=[3, 3, 4], part=[0, 1, 0])
    told = [each.cells[0].ref for each in findings(sizes) if each.field == "order_id"]
    assert told == ["A3", "A4"]
