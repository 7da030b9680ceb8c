"""Settings whose words stand in a list are told in the reader's language."""

from __future__ import annotations

import pytest

from crmsheets.model.parameters import parameters
from crmsheets.model.text import Lang
from crmsheets.templates.settings_words import spoken

KNOWN = {each.key: each for each in parameters()}


@pytest.mark.parametrize(
    ("key", "value", "zh", "en"),
    [
        ("counting.not_counted", ("取消", "待确认"), "取消、待确认", "Cancelled, To confirm"),
        ("counting.not_counted", ("Cancelled", "样品单"), "取消、样品单", "Cancelled, 样品单"),
        ("finance.default_terms", "月结30天", "月结30天", "30 days from month end"),
        ("finance.default_terms", "net 45", "net 45", "net 45"),
        ("tier.cut_a", 70.0, "70", "70"),
    ],
)
def test_entries_of_lists_are_said_by_their_labels(
    key: str, value: object, zh: str, en: str
) -> None:
    said: dict[Lang, str] = {"zh": zh, "en": en}
    assert {lang: spoken(KNOWN[key], value, lang) for lang in said} == said
