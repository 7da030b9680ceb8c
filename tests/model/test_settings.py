from __future__ import annotations

import pytest
from pydantic import ValidationError

from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale


def test_every_key_may_be_left_out() -> None:
    settings = Settings.model_validate({})
    assert (
        settings.tier.weight_spend,
        settings.tier.weight_orders,
        settings.tier.weight_rating,
    ) == (50, 30, 20)
    assert (settings.tier.cut_a, settings.tier.cut_b, settings.life.lost_days) == (70, 40, 180)
    assert settings.counting.not_counted == ("取消", "待确认")


@pytest.mark.parametrize(
    ("said", "asked", "locale"),
    [
        ({}, None, Locale("zh", "CN", "CNY")),
        ({"language": "en"}, None, Locale("en", "INTL", "USD")),
        ({}, "en", Locale("en", "INTL", "USD")),
        ({"region": "CN"}, "en", Locale("en", "CN", "CNY")),
        ({"region": "INTL"}, "zh", Locale("zh", "INTL", "USD")),
        ({"currency": "EUR"}, "zh", Locale("zh", "CN", "EUR")),
    ],
)
def test_region_and_currency_follow_the_language_unless_said(
    said: dict[str, object], asked: str | None, locale: Locale
) -> None:
    lang = {"zh": "zh", "en": "en"}.get(asked or "")
    settings = Settings.model_validate(said)
    assert settings.locale(None if lang is None else "zh" if lang == "zh" else "en") == locale


@pytest.mark.parametrize(
    ("said", "where"),
    [
        ({"tiers": {}}, ("tiers",)),
        ({"tier": {"cutt_a": 70}}, ("tier", "cutt_a")),
        ({"tier": {"cut_a": 170}}, ("tier", "cut_a")),
        ({"customer_prefix": "kh1"}, ("customer_prefix",)),
        ({"fields": [{"table": "order", "name": "颜色", "label": "颜色"}]}, ("fields", 0, "name")),
    ],
)
def test_a_mistake_is_told_with_its_key(said: dict[str, object], where: tuple[object, ...]) -> None:
    with pytest.raises(ValidationError) as told:
        Settings.model_validate(said)
    assert told.value.errors()[0]["loc"] == where


def test_settings_do_not_change() -> None:
    with pytest.raises(ValidationError):
        Settings().company = "x"
