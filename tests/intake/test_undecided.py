"""Sheets that come near to a table: one clear word on what was known and what is missing."""

from __future__ import annotations

import pytest

from crmsheets.intake.undecided import undecided
from crmsheets.model.text import Text
from crmsheets.templates import shipped
from tests.intake.sheets import grid


def said(headers: str, row: str, title: str = "Sheet1") -> tuple[str, list[str], str] | None:
    sheet = grid("\n".join(f"|{line}|" for line in (headers, row, row)), title)
    found = undecided(sheet, shipped(), 3)
    if found is None:
        return None
    known, missing = found.got["known"], found.got["missing"]
    assert isinstance(known, list)
    assert isinstance(missing, Text)
    assert missing.en
    return found.table, [str(each.zh) for each in known], missing.zh


@pytest.mark.parametrize(
    ("title", "headers", "row", "expected"),
    [
        (
            "收款",
            "客户|日期|金额|收款方式|备注",
            "顺达五金厂|2024-03-05|500|转账|x",
            ("order", "没有「订单编号」、「产品型号」、「数量」"),
        ),
        (
            "报价单",
            "客户|日期|产品|数量|单价|金额",
            "顺达五金厂|2024-03-05|A1|5|10|50",
            ("order", "标题写的是别的单据"),
        ),
        (
            "Sheet1",
            "客户名称|联系人|备注|甲子|乙丑|丙寅|丁卯|戊辰",
            "顺达|张三|x|2024-03-05|b|c|d|e",
            ("followup", "别的列对不上"),
        ),
        ("Sheet1", "型号|规格|底价|起订", "A1|x|3.5|100", None),
        ("Sheet1", "记得打电话", "问过小李", None),
    ],
)
def test_what_is_missing_is_said(
    title: str, headers: str, row: str, expected: tuple[str, str] | None
) -> None:
    found = said(headers, row, title)
    assert (found and (found[0], found[2])) == expected
