from __future__ import annotations

import sys
from collections import Counter

import pytest

from crmsheets.analysis import theme_words
from crmsheets.analysis.theme_lexicon import WORD_FIELDS, Theme, listed, plain
from crmsheets.analysis.theme_words import themes, trades
from crmsheets.analysis.themes import blamed, mentioned
from crmsheets.shelf import collect

OF_THEMES: list[Theme] = collect(sys.modules[theme_words.__name__], "THEME")
OF_TRADES: list[Theme] = [theme for words in collect(trades, "WORDS") for theme in words]


def _words(theme: Theme) -> list[tuple[str, str]]:
    return [(field, plain(word)) for field in WORD_FIELDS for word in listed(getattr(theme, field))]


def test_no_word_of_a_trade_is_written_twice_for_one_theme() -> None:
    known = {(theme.category, word) for theme in OF_THEMES for _, word in _words(theme)}
    of_trades = [(theme.category, word) for theme in OF_TRADES for _, word in _words(theme)]
    assert [each for each, count in Counter(of_trades).items() if count > 1] == []
    assert [each for each in of_trades if each in known] == []


def test_no_word_of_a_theme_is_written_twice_in_one_field() -> None:
    for theme in OF_THEMES:
        assert [each for each, count in Counter(_words(theme)).items() if count > 1] == []


def test_every_word_of_a_trade_reaches_its_theme() -> None:
    whole = {(theme.category, *each) for theme in themes() for each in _words(theme)}
    assert {(theme.category, *each) for theme in OF_TRADES for each in _words(theme)} <= whole


@pytest.mark.parametrize(
    ("text", "spoken", "unhappy"),
    [
        ("毛巾掉毛", "产品质量", "产品质量"),
        ("鞋子开胶", "产品质量", "产品质量"),
        ("水泵扬程不够", "性能", "性能"),
        ("皮带扣生锈", "产品质量", "产品质量"),
        ("胶水粘不住", "性能", "性能"),
        ("刀很锋利", "性能", ""),
        ("釉色好", "外观", ""),
        ("茶叶碎末多", "产品质量", "产品质量"),
        ("除草剂药效差", "性能", "性能"),
        ("抛光不亮", "外观", "外观"),
        ("castings porous", "产品质量", "产品质量"),
        ("The lamp flickers", "性能", "性能"),
        ("The knife stays sharp", "性能", ""),
        ("The print is sharp", "外观", ""),
    ],
)
def test_words_of_trades(text: str, spoken: str, unhappy: str) -> None:
    assert " ".join(map(str, mentioned(text))) == spoken
    assert " ".join(map(str, blamed(text, None))) == unhappy
