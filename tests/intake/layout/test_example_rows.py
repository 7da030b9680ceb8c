"""Rows under the headers that show how to fill them in are no records."""

from __future__ import annotations

import pytest

from crmsheets.intake.layout.example_rows import shows_how
from crmsheets.intake.recognise import recognise
from crmsheets.intake.rows import classified
from crmsheets.templates import shipped
from tests.intake.sheets import grid, rows


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("| 例：某某有限公司 | 例：张三 | 例：13800000000 |", "example"),
        ("| （示例）某某有限公司 | 张三 | 13800000000 |", "example"),
        ("| 某某有限公司 | 张三 | 填写示例，请勿删除 |", "example"),
        ("| 某某有限公司 | 张三 | 此行为示例 |", "example"),
        ("| e.g. Acme Ltd | e.g. Ann | e.g. 5551234 |", "example"),
        ("| Acme Ltd | Ann | Example row, please delete |", "example"),
        ("| 填写公司全称 | 填写姓名 | 11位手机号 |", "header"),
        ("| 請填寫全稱 | 請選擇 | 格式：2024-01-01 |", "header"),
        ("| Required | optional | Select from list |", "header"),
        ("| 顺达五金 | 张三 | 13800000000 |", ""),
        ("| 例外服饰 | 张三 | 13800000000 |", ""),
        ("| 如意集团 | 张三 | 样例 |", ""),
        ("| 顺达五金 | 张三 | 如：加急 |", ""),
        ("| 顺达五金 | 全称 | A/B |", ""),
        ("| 填写公司全称 | 填写姓名 | 5 |", ""),
        ("| 例：张三 | | |", ""),
        ("| 5 | 6 | 7 |", ""),
        ("| 5 | （示例）甲 | 7 |", ""),
    ],
)
def test_an_example_or_a_hint(line: str, why: str) -> None:
    cells = [(c, v) for c, v in enumerate(rows(line)[0], start=1) if v is not None]
    assert shows_how(cells) == why


def test_only_right_under_the_headers() -> None:
    sheet = grid("""
        | 客户名称 | 联系人 | 联系电话 |
        | （示例）某某有限公司 | 张三 | 13800000000 |
        | 必填 | 必填 | 填写11位手机号 |
        | 顺达五金 | 张三 | 13800000001 |
        | 恒通电子 | 李四 | 13800000002 |
        | （示例）五金店 | 王五 | 13800000003 |
    """)
    match = recognise(sheet, shipped())
    assert match is not None
    found = classified(sheet, match)
    assert found.records == (4, 5, 6)
    assert dict(found.skipped) == {"header": 2, "example": 1}
