from __future__ import annotations

import pytest

from crmsheets.analysis.matching.slips import mended, undoubled


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("顺达五金有限公司", "顺达五金有限公司"),
        ("顺达五金股份有限公司", "顺达五金股份有限公司"),
        ("顺达五金有公司", "顺达五金有限公司"),
        ("顺达五金限公司", "顺达五金有限公司"),
        ("顺达五金股有限公司", "顺达五金股份有限公司"),
        ("顺达五金有限责公司", "顺达五金有限公司"),
        ("顺达五金有限责任司", "顺达五金有限公司"),
        ("顺达((东莞)五金", "顺达(东莞)五金"),
        ("顺达五金深圳事处", "顺达五金深圳办事处"),
        ("顺达东莞市)五金", "顺达(东莞)五金"),
        ("顺达(东莞市五金", "顺达(东莞)五金"),
        ("顺达)五金", "顺达)五金"),
        ("青市即墨顺达五金", "即墨顺达五金"),
    ],
)
def test_slips_that_can_be_seen_from_the_name_alone(key: str, expected: str) -> None:
    assert mended(key) == expected


def test_every_doubled_character_is_tried_once() -> None:
    assert list(undoubled("上海海鑫鑫五金")) == ["上海鑫鑫五金", "上海海鑫五金"]
