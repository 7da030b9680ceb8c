from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.analysis import wording
from crmsheets.model.settings import Settings
from crmsheets.model.text import Text


@pytest.mark.parametrize(
    ("fen", "zh", "en"),
    [
        (0, "0 元", "USD 0"),
        (856_000, "8,560 元", "USD 8,560"),
        (999_999, "1 万元", "USD 10k"),
        (1_240_000, "1.2 万元", "USD 12k"),
        (52_340_000, "52.3 万元", "USD 523k"),
        (620_000_000, "620 万元", "USD 6.2M"),
        (12_345_600_000, "1.23 亿元", "USD 123.46M"),
        (-1_240_000, "−1.2 万元", "−USD 12k"),
    ],
)
def test_money_is_said_in_the_readers_own_units(fen: int, zh: str, en: str) -> None:
    assert wording.money(fen, Settings()) == Text(zh, en)


def test_another_currency() -> None:
    assert wording.money(52_340_000, Settings(currency="EUR")) == Text("52.3 万 EUR", "EUR 523k")
    assert wording.money(52_340, Settings(currency="EUR")) == Text("523 EUR", "EUR 523")


@pytest.mark.parametrize(("fen", "zh"), [(48_100_000, "48.1 万"), (856_000, "8,560 元")])
def test_bare_money(fen: int, zh: str) -> None:
    assert wording.bare_money(fen, Settings()).zh == zh


@pytest.mark.parametrize(
    ("low", "high", "zh", "en"),
    [
        (6_000, 120_000, "60–1,200 元", "USD 60–1,200"),
        (800_000, 1_200_000, "0.8–1.2 万元", "USD 8,000–12k"),
        (120_000, 120_000, "1,200 元", "USD 1,200"),
        (1_600, 1_560_000, "16 元–1.6 万元", "USD 16–16k"),
        (0, 1_560_000, "0–1.6 万元", "USD 0–16k"),
        (5_000_000_000, 12_345_600_000, "0.5–1.23 亿元", "USD 50M–123.46M"),
    ],
)
def test_money_range(low: int, high: int, zh: str, en: str) -> None:
    assert wording.money_range(low, high, Settings()) == Text(zh, en)


@pytest.mark.parametrize(
    ("share", "expected"), [(0.08, "+8%"), (-0.12, "−12%"), (0.004, "0%"), (2.5, "+250%")]
)
def test_a_change_has_a_sign_unless_it_is_nothing(share: float, expected: str) -> None:
    assert wording.change(share) == expected


@pytest.mark.parametrize(("share", "expected"), [(0.68, "68%"), (0.002, "<1%"), (0.0, "0%")])
def test_a_small_share_is_not_said_to_be_nothing(share: float, expected: str) -> None:
    assert wording.percent(share) == expected


def test_days_and_months() -> None:
    day = dt.date(2024, 12, 5)
    assert wording.day_of_year(day) == Text("12月5日", "5 December")
    assert wording.month_of(day) == Text("2024年12月", "December 2024")
    assert wording.month_name(day) == Text("12月", "December")


def test_counts_and_lists() -> None:
    assert wording.count(1, "order") == Text("1", "1 order")
    assert wording.count(2345, "order") == Text("2,345", "2,345 orders")
    assert wording.some(["甲", "乙", "丙"], 2) == Text("甲、乙等", "甲, 乙 …")
    assert wording.some(["甲"], 2) == Text("甲", "甲")
    assert wording.number(4.10) == "4.1"


def test_a_sentence_keeps_braces_that_people_typed() -> None:
    said = wording.sentence([Text("{甲}厂", "{A}"), Text("乙", "B")])
    assert (said("zh"), said("en")) == ("{甲}厂，乙", "{A}, B")
