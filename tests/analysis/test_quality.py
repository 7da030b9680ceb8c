from __future__ import annotations

from dataclasses import replace

from crmsheets.analysis.quality import completeness, file_rows
from crmsheets.model.cell import Cell
from crmsheets.model.dataset import Dataset
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.text import Text
from tests.analysis.linked import linked
from tests.tables import table

WORDS = Text("", "")


def rule(severity: Severity, *, fixed: bool = False) -> Rule:
    return Rule(
        code="X01",
        severity=severity,
        message=WORDS,
        why=WORDS,
        fix=WORDS,
        example="",
        passing="",
        fixed=fixed,
    )


def finding(severity: Severity, file: str, *, fixed: bool = False) -> Finding:
    return Finding(rule(severity, fixed=fixed), (Cell(file, "客户", 3, 1),))


def test_one_field_of_a_group_is_enough() -> None:
    assert completeness({}) == 0
    assert completeness({"wechat": "a", "email": "b"}) == 1 / 6
    full = {
        "contact_name": "张三",
        "phone": "1",
        "owner": "周敏",
        "source": "展会",
        "industry": "五金",
    }
    assert completeness({**full, "city": "东莞"}) == 1


def test_files_with_rows_findings_and_people() -> None:
    data = linked(
        table(
            "customer",
            "| 客户名称 | 联系人 | 微信 | 业务员 |\n| 甲 | 张 | w | 周敏 |\n| 乙 | | | 周敏 |",
            file="周.xlsx",
        ),
        table("customer", "| 客户名称 | 业务员 |\n| 丙 | 周敏 |\n| 丁 | |", file="混.xlsx"),
        table("followup", "| 客户 | 日期 |\n| 甲 | 2024-12-1 |", file="李.xlsx", owner="李强"),
    )
    data = data.found(
        [
            finding(Severity.ERROR, "周.xlsx"),
            finding(Severity.WARNING, "周.xlsx"),
            finding(Severity.ERROR, "周.xlsx", fixed=True),
            finding(Severity.ERROR, "坏.xlsx"),
            Finding(rule(Severity.ERROR), ()),
        ]
    )
    first, *others = data.balance
    data = replace(
        data,
        balance=(
            replace(first, rows_present=9, rows_rejected=2, rows_skipped={"blank": 5}),
            *others,
        ),
    )
    assert [
        (
            f.file,
            f.person,
            f.rows,
            f.read,
            f.rejected,
            f.skipped,
            f.errors,
            f.warnings,
            f.fixed,
            f.completeness,
        )
        for f in file_rows(data)
    ] == [
        ("周.xlsx", "周敏", 9, 2, 2, 5, 1, 1, 1, (3 / 6 + 1 / 6) / 2),
        ("混.xlsx", "", 2, 2, 0, 0, 0, 0, 0, (1 / 6 + 0) / 2),
        ("李.xlsx", "李强", 1, 1, 0, 0, 0, 0, 0, None),
        ("坏.xlsx", "", 0, 0, 0, 0, 1, 0, 0, None),
    ]
    assert file_rows(Dataset()) == []
