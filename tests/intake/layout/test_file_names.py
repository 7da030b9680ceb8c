from __future__ import annotations

import pytest

from crmsheets.intake.layout.file_names import named_after_file
from tests.intake.layout.reading import read, records, said
from tests.intake.sheets import grid, source


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("明辉灯饰 跟进记录.xlsx", "明辉灯饰"),
        ("a/东莞市顺达五金制品有限公司送货单(1).xlsx", "东莞市顺达五金制品有限公司"),
        ("顺达五金厂2024年3月对账单.xlsx", "顺达五金厂"),
        ("跟进_明辉灯饰_王芳.xlsx", "明辉灯饰"),
        ("業務跟進-明輝燈飾.xlsx", "明輝燈飾"),
        ("Nordic Tools AS orders 2024.xlsx", "Nordic Tools AS"),
        ("- Baker Bros Ltd statement -.xlsx", "Baker Bros Ltd"),
        ("2024年跟进记录.xlsx", ""),
        ("王芳跟进记录.xlsx", ""),
        ("佛山跟进.xlsx", ""),
        ("华东客户跟进.xlsx", ""),
        ("外贸部跟进.xlsx", ""),
        ("深圳电子订单.xlsx", ""),
        ("国外客户服装订单.xlsx", ""),
        ("我厂订单.xlsx", ""),
        ("明辉灯饰 顺达五金.xlsx", ""),
        ("orders 2024.csv", ""),
        ("五金.xlsx", ""),
    ],
)
def test_a_file_named_after_a_firm(file: str, name: str) -> None:
    assert named_after_file(grid("| 日期 |", "Sheet1", of=source(file))) == name


def test_a_sheet_with_a_name_of_its_own_says_more_than_the_file() -> None:
    assert named_after_file(grid("| 日期 |", "3月", of=source("明辉灯饰 跟进.xlsx"))) == ""


def test_the_rows_of_a_file_are_those_of_its_customer() -> None:
    found = read(
        """
        | 日期 | 方式 | 内容 | 业务员 |
        | 2024-06-05 | 电话 | 询问吸顶灯配件交期 | 小李 |
        """,
        "Sheet1",
        file="明辉灯饰 跟进记录.xlsx",
    )
    assert records(found, "customer_name") == [(2, 0, "明辉灯饰")]
    assert said(found) == [("LAY02", "", "明辉灯饰")]
    (told,) = [each for each in found.findings if each.code == "LAY02"]
    assert "文件名写的是「明辉灯饰」" in told.fault("zh")
