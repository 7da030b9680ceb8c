"""What was changed in a row since a decision, with its old and new values."""

from __future__ import annotations

import json

import pytest

from crmsheets.analysis.changes import changes, standing
from crmsheets.analysis.fingerprints import fingerprints
from crmsheets.model.text import listed
from tests.tables import table

HEAD = "| 客户名称 | 联系电话 | 城市 | 微信 | 负责业务员 |\n"
BEFORE = "| 顺达五金 | 13800000001 | 东莞 | wx1 | 周敏 |"
STOOD = json.dumps(standing(table("customer", HEAD + BEFORE), 0))


def told(now: str, stood: str = STOOD) -> str:
    sheet = table("customer", HEAD + now)
    (print_,) = fingerprints(sheet)
    (before,) = fingerprints(table("customer", HEAD + BEFORE))
    return listed((each("zh") for each in changes(sheet, 0, print_, before, stood)), "zh")


@pytest.mark.parametrize(
    ("now", "stood", "said"),
    [
        (BEFORE.replace("0001", "0009"), STOOD, "联系电话「13800000001」→「13800000009」"),
        (
            BEFORE.replace("东莞", "").replace("顺达", "宏图"),
            STOOD,
            "客户名称「顺达五金」→「宏图五金」、城市「东莞」→「空」",
        ),
        (BEFORE.replace("wx1", "wx2"), STOOD, "电话、微信、邮箱或信用代码"),
        (BEFORE.replace("0001", "0009"), "", "电话、微信、邮箱或信用代码"),
        (BEFORE.replace("0001", "0009"), "[1]", "电话、微信、邮箱或信用代码"),
        (BEFORE.replace("0001", "0009"), '{"phone": 5}', "电话、微信、邮箱或信用代码"),
        (BEFORE.replace("东莞", "").replace("顺达", "宏图"), "{", "名称、联系人或地址"),
        (BEFORE.replace("周敏", "李强"), STOOD, ""),
    ],
)
def test_old_and_new_values_or_at_least_what_is_about(now: str, stood: str, said: str) -> None:
    assert told(now, stood) == said
