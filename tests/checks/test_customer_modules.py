from __future__ import annotations

from tests.checks.running import cells, codes, findings
from tests.tables import table


def told(sheet: str) -> list[tuple[str, list[str]]]:
    found = findings(table("customer", sheet))
    return [(each.code, cells(each)) for each in found if each.code in NEW]


NEW = {"CUS06", "CUS07", "CUS08", "CUS09"}


def test_consent_and_its_day() -> None:
    sheet = """
    | 告知/同意 | 同意日期 |
    | 已同意 |  |
    | 拒绝营销 |  |
    | 已告知 | 2024-3-5 |
    | 未知 |  |
    |  |  |
    |  | 2024-3-5 |
    """
    assert told(sheet) == [("CUS06", ["B3", "B4"]), ("CUS07", ["A8"])]


def test_columns_that_are_not_there_are_not_asked_for() -> None:
    agreed = table("customer", "| 客户名称 | 告知/同意 |\n| 顺达五金厂 | 已同意 |")
    days = table("customer", "| 客户名称 | 同意日期 |\n| 恒通电子厂 | 2024-3-5 |", file="b.xlsx")
    assert [code for code, _ in codes(agreed, days) if code in NEW] == []


def test_a_private_person_is_no_company() -> None:
    sheet = """
    | 企业规模 | 客户性质 |
    | 大型 | 个人 |
    | 小型 | 个人 |
    | 中型 | 贸易商 |
    | 中型 |  |
    | 大型 | 个人客户 |
    """
    assert told(sheet) == [("CUS08", ["A3", "A7"])]


def test_credit_is_for_those_who_may_owe() -> None:
    sheet = """
    | 结算方式 | 信用额度 |
    | 款到发货 | 5000 |
    | 现结 | 0 |
    | 月结30天 | 5000 |
    |  | 5000 |
    | 货到付款 | 100 |
    | 看心情 | 100 |
    """
    assert told(sheet) == [("CUS09", ["B3", "B7"])]
