from __future__ import annotations

import pytest

from crmsheets.intake.filler import filled_in_by
from tests.intake.sheets import manifest, reading, source
from tests.intake.test_dataset import CUSTOMERS, HELP


@pytest.mark.parametrize(
    ("names", "manifested", "sheet", "expected"),
    [
        ({"in_owner": "'使用说明'!$B$3"}, False, HELP, "周敏"),
        ({"in_owner": "'使用说明'!$B$4"}, False, HELP, ""),
        ({"in_owner": "'旧名'!$B$3"}, True, HELP, "周敏"),
        ({}, True, "| Filled in by: | Ann |", "Ann"),
        ({}, True, "| 填写人： | |", ""),
        ({}, False, HELP, ""),
        ({}, True, CUSTOMERS, ""),
    ],
)
def test_who_fills_in_is_found_by_name_or_by_label(
    names: dict[str, str], manifested: bool, sheet: str, expected: str
) -> None:
    known = manifest("customer", "客户", {}) if manifested else {}
    book = reading(("使用说明", sheet), of=source(names=names, manifest=known))
    assert filled_in_by(book)[0] == expected
