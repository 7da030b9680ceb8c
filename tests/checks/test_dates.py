from __future__ import annotations

import datetime as dt

from crmsheets.checks.dates import latest
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from tests.checks.running import cells, codes, findings, found
from tests.tables import table, template


def order(*rows: str) -> Table:
    head = "| 客户名称 | 下单日期 | 要求交期 | 发货日期 | 收货日期 |\n"
    return table("order", head + "\n".join(rows))


def test_days_that_cannot_be() -> None:
    sheet = order(
        "| 顺达 | 1924-3-5 |  |  |  |",
        "| 顺达 | 2042-6-8 |  |  |  |",
        "| 顺达 | 2025-1-1 |  |  |  |",
        "| 顺达 | 2025-1-2 |  |  |  |",
        "| 顺达 | 2024-12-1 | 2025-12-31 |  |  |",
        "| 顺达 | 2024-12-1 | 2026-1-1 |  |  |",
    )
    assert found(sheet) == [
        ("CELL03", "B3", "是 1924-3-5，太早了（1990年以前），请核对年份。"),
        ("CELL04", "B4", "是 2042-6-8，还没到这一天（最晚 2025-1-1），请核对年份。"),
        ("CELL04", "B6", "是 2025-1-2，还没到这一天（最晚 2025-1-1），请核对年份。"),
        ("CELL04", "C8", "是 2026-1-1，还没到这一天（最晚 2025-12-31），请核对年份。"),
    ]


def test_a_planned_day_is_as_late_as_the_sheet_itself_allows() -> None:
    """The prompt says "the end of next year", in June too."""
    due = template("order").by_name["due_date"]
    assert latest(due, dt.date(2024, 6, 3)) == dt.date(2025, 12, 31)


def test_a_first_contact_may_be_today_but_not_tomorrow() -> None:
    sheet = table(
        "customer",
        """
        | 客户名称 | 首次接触日期 |
        | 顺达五金有限公司 | 2024-12-31 |
        | 恒通电子有限公司 | 2025-1-1 |
        """,
    )
    assert codes(sheet) == [("CELL04", "B4")]


def test_received_before_shipped() -> None:
    sheet = order(
        "| 顺达 | 2024-2-1 |  | 2024-3-5 | 2024-3-1 |",
        "| 顺达 | 2024-2-1 |  | 2024-3-5 | 2024-3-5 |",
    )
    assert found(sheet) == [("ROW02", "E3", "2024-3-1 比「发货日期」2024-3-5 还早，请核对。")]
    assert cells(findings(sheet)[0]) == ["E3", "D3"]


def test_the_other_column_is_named_as_the_reader_headed_it() -> None:
    sheet = table("order", "| 客户名称 | 接单日期 | 出货日期 |\n| 顺达 | 2024-3-5 | 2024-3-1 |")
    (finding,) = [each for each in findings(sheet) if each.code == "ROW02"]
    assert finding.fault("en") == (
        "(2024-3-1) is earlier than 接单日期 (2024-3-5). Please check both."
    )


def test_a_day_that_cannot_be_proves_nothing() -> None:
    sheet = order("| 顺达 | 2042-6-8 |  | 2024-3-5 |  |", "| 顺达 | 2024-3-5 |  | 1924-3-8 |  |")
    assert codes(sheet) == [("CELL04", "B3"), ("CELL03", "D4")]


def test_next_contact_before_this_one() -> None:
    sheet = table(
        "followup",
        """
        | 客户名称 | 跟进日期 | 沟通内容 | 下次跟进日期 |
        | 顺达 | 2024-3-5 | 询问X100报价 | 2024-3-1 |
        | 顺达 | 1999-3-5 | 询问X100报价 |  |
        """,
    )
    assert codes(sheet, settings=Settings()) == [("CELL03", "B4"), ("ROW02", "D3")]
