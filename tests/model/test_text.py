from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.model.text import Locale, Said, Text, day, in_words, listed
from crmsheets.templates.order import OrderStatus

ROW = Text("第{n}行", "row {n}")


@pytest.mark.parametrize(("lang", "said"), [("zh", "第3行"), ("en", "row 3")])
def test_slots_are_filled_in_the_readers_language(lang: str, said: str) -> None:
    assert ROW("zh" if lang == "zh" else "en", n=3) == said


def test_without_values_the_wording_stays_open() -> None:
    assert ROW("zh") == "第{n}行"


def test_slots_of_both_wordings() -> None:
    assert ROW.slots == (frozenset({"n"}), frozenset({"n"}))
    uneven = Text("{a}和{b}", "{a} and {c:,}").slots
    assert uneven == (frozenset({"a", "b"}), frozenset({"a", "c"}))


@pytest.mark.parametrize(
    ("value", "zh", "en"),
    [
        (Text("是", "yes"), "是", "yes"),
        (Said(ROW, {"n": 4}), "第4行", "row 4"),
        (OrderStatus.SHIPPED, "已发货", "Shipped"),
        ([Text("红", "red"), "X100", 3], "红、X100、3", "red, X100, 3"),
        (("a",), "a", "a"),
        (7, 7, 7),
        ("顺达", "顺达", "顺达"),
    ],
)
def test_values_are_said_in_the_same_language(value: object, zh: object, en: object) -> None:
    assert (in_words(value, "zh"), in_words(value, "en")) == (zh, en)


def test_a_sentence_in_a_sentence() -> None:
    outer = Said(Text("{place}没填", "{place} is empty"), {"place": Said(ROW, {"n": 3})})
    assert (outer("zh"), outer("en")) == ("第3行没填", "row 3 is empty")


@pytest.mark.parametrize(
    ("locale", "label"),
    [
        (Locale(), "单价(元)"),
        (Locale("zh", "CN", "USD"), "单价(USD)"),
        (Locale("en", "INTL", "USD"), "Unit price (USD)"),
        (Locale("en", "CN", "CNY"), "Unit price (CNY)"),
    ],
)
def test_the_currency_is_in_the_label(locale: Locale, label: str) -> None:
    assert locale.say(Text("单价({money})", "Unit price ({money})")) == label


def test_words_are_listed_with_the_languages_own_sign() -> None:
    assert (listed("甲乙", "zh"), listed("ab", "en"), listed([], "zh")) == ("甲、乙", "a, b", "")


def test_days_are_written_as_people_do() -> None:
    assert day(dt.date(2024, 3, 5)) == "2024-3-5"
