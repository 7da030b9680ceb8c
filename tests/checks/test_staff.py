from __future__ import annotations

from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from tests.checks.running import cells, findings, found
from tests.tables import table


def customers(*owners: str) -> Table:
    rows = [f"| 顺达{at}有限公司 | {owner} |" for at, owner in enumerate(owners)]
    return table("customer", "\n".join(["| 客户名称 | 负责业务员 |", *rows]))


def test_names_that_are_not_in_the_list() -> None:
    sheet = customers("周敏", "周敏敏", "周敏敏", "赵六", " 李强")
    settings = Settings(staff=("周敏", "李强"))
    assert found(sheet, settings=settings) == [
        ("CELL07", "B4", "写的「周敏敏」不在员工名单里（2行）。是不是「周敏」？"),
        ("CELL07", "B6", "写的「赵六」不在员工名单里（1行）。离职的请写现在负责的人。"),
    ]
    assert cells(findings(sheet, settings=settings)[0]) == ["B4", "B5"]


def test_without_a_list_a_single_name_like_another_is_asked_about() -> None:
    sheet = customers(*["周敏"] * 3, "周闽", *["李强"] * 2, "王强", "李强强", "张")
    assert found(sheet) == [
        ("CELL08", "B6", "写的「周闽」只出现一次，很像「周敏」（3次），是同一个人吗？"),
        ("CELL08", "B10", "写的「李强强」只出现一次，很像「李强」（2次），是同一个人吗？"),
    ]


def test_two_names_that_occur_once_prove_nothing() -> None:
    assert found(customers("周敏", "周闽")) == []


def test_names_count_over_all_tables() -> None:
    followups = table("followup", "| 跟进人 |\n| 周敏 |\n| 周敏 |")
    assert [code for code, _, _ in found(customers("周闽"), followups)] == ["CELL08"]
