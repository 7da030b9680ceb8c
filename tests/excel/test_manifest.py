from __future__ import annotations

from typing import Any

import pytest

from crmsheets.excel.found import RawSheet
from crmsheets.excel.manifest import manifest, sound

TABLE = {"table": "order", "sheet": "订单", "fields": [{"field": "quantity", "label": "数量"}]}


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ({"role": "master", "tables": [TABLE]}, {"role": "master", "tables": [TABLE]}),
        ({"role": 5, "lang": None, "template_id": ["x"]}, {}),
        ({"region": "INTL", "currency": "USD"}, {"region": "INTL", "currency": "USD"}),
        ({"region": "MARS", "currency": "dollars"}, {}),
        ({"region": ["CN"], "currency": {"a": 1}}, {}),
        ({"tables": {"a": 1}, "build": 3}, {}),
        ({"tables": [TABLE, 7, {"fields": "x"}, {"fields": ["x"]}]}, {"tables": [TABLE]}),
        ({"build": {"set": "all"}}, {"build": {"set": "all"}}),
    ],
)
def test_only_what_has_its_shape_is_taken(told: dict[str, Any], kept: dict[str, Any]) -> None:
    assert sound(told) == kept


def test_json_nested_beyond_reason_is_no_manifest() -> None:
    rows = (("crmsheets.manifest",), ("[" * 30_000,), ("]" * 30_000,))
    assert manifest([RawSheet("_meta", "visible", rows)]) == {}
