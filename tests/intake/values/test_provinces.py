from __future__ import annotations

import pytest

from crmsheets.intake.values.provinces import region
from crmsheets.templates.customer_lists import Province


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("粤", (Province.GUANGDONG, "")),
        ("廣東", (Province.GUANGDONG, "")),
        ("Guangdong Province", (Province.GUANGDONG, "")),
        ("Foreign", (Province.ABROAD, "")),
        ("国际", (Province.ABROAD, "")),
        ("浙江省宁波市", (Province.ZHEJIANG, "宁波")),
        ("内蒙古包头", (Province.INNER_MONGOLIA, "包头")),
        ("云", None),
        ("华东", None),
    ],
)
def test_a_province_however_it_is_written(cell: str, expected: tuple[Province, str] | None) -> None:
    assert region(Province, cell) == expected
