from __future__ import annotations

from tests.checks.running import found
from tests.tables import table


def test_typed_grades_are_compared() -> None:
    sheet = table(
        "tier",
        """
        | 客户名称 | 等级 |
        | 顺达五金有限公司 | A |
        | 顺达五金 | C |
        | 顺达五金 | A |
        |  | B |
        | 恒通 |  |
        """,
    )
    assert found(sheet, stage="linked") == [
        (
            "TYPE01",
            "B4",
            "写的是 C，另一处写的是 A（a.xlsx 分级!B3）。等级由系统计算，这里只作对照。",
        )
    ]
