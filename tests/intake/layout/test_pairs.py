from __future__ import annotations

import pytest

from crmsheets.intake.layout.pairs import firm_and_person


@pytest.mark.parametrize(
    ("text", "firm", "person"),
    [
        ("佛山翎海安防设备有限公司、高玉兰", "佛山翎海安防设备有限公司", "高玉兰"),
        ("苏州市衡屿仪表有限公司 / 萧家辉", "苏州市衡屿仪表有限公司", "萧家辉"),
        ("顺达五金厂-邝美玲 13800000000", "顺达五金厂", "邝美玲 13800000000"),
        ("顺达有限公司：尉迟明", "顺达有限公司", "尉迟明"),
        ("Acme Ltd - 王芳", "Acme Ltd", "王芳"),
        ("顺达五金 王总", "顺达五金", "王总"),
    ],
)
def test_a_firm_and_its_person(text: str, firm: str, person: str) -> None:
    assert firm_and_person(text) == {"customer_name": firm, "contact_name": person}


@pytest.mark.parametrize(
    "text",
    [
        "顺达五金有限公司(东莞)",
        "顺达五金有限公司-东莞市",
        "顺达五金厂 二分厂",
        "顺达电子有限公司 新客户",
        "顺达五金有限公司",
    ],
)
def test_a_firm_alone(text: str) -> None:
    assert firm_and_person(text) is None
