"""Settings as people see them on a sheet."""

from __future__ import annotations

from decimal import Decimal

import pytest

from crmsheets.model.options.part import Part
from crmsheets.model.parameters import list_settings, parameters, plain
from crmsheets.model.rules import changeable, sheet_of
from crmsheets.model.settings import Settings

BY_KEY = {each.key: each for each in parameters()}


@pytest.mark.parametrize(
    ("key", "zh", "en"),
    [
        ("tier.cut_a", "70", "70"),
        ("tier.method", "score", "score"),
        ("tier.share_a", "80%", "80%"),
        ("tier.target_spend", "", ""),
        ("amounts.tolerance_share", "0.5%", "0.5%"),
        ("counting.not_counted", "取消、待确认", "取消, 待确认"),
        ("duplicates.automatic", "是", "yes"),
        ("tier.rule_a_spend", "100000", "100000"),
    ],
)
def test_a_value_as_a_person_reads_it(key: str, zh: str, en: str) -> None:
    each = BY_KEY[key]
    value = each.of(Settings())
    assert value == each.default
    assert (each.shown(value, "zh"), each.shown(value, "en")) == (zh, en)


def test_what_can_be_typed() -> None:
    told = [(BY_KEY[key].words, BY_KEY[key].text) for key in ("date_order", "company", "rows")]
    assert told == [(("ymd", "dmy", "mdy"), True), ((), True), ((), False)]


def test_every_plain_setting_stands_there() -> None:
    """Whatever a section declares with one value is a parameter or decides how workbooks are read."""
    declared = {
        f"{name}.{key}"
        for name, value in Settings()
        if isinstance(value, Part)
        for key, inner in value
        if inner is None or isinstance(inner, (bool, int, float, str, Decimal))
    }
    assert declared <= {each.key for each in changeable()}
    assert not {"language", "rows"} & {each.key for each in changeable()}


def test_a_list_has_a_sheet_whose_columns_say_what_they_are() -> None:
    for each in list_settings():
        form = sheet_of(each)
        assert {column.name for column in form.columns} == set(each.part.model_fields)
        assert form.needed
        assert isinstance(each.of(Settings()), tuple)


@pytest.mark.parametrize(
    ("value", "text"), [("70.0", "70"), ("1E+5", "100000"), ("0.0050", "0.005"), ("0", "0")]
)
def test_plain_numbers(value: str, text: str) -> None:
    assert plain(Decimal(value)) == text
