from __future__ import annotations

import pytest

from crmsheets.analysis.theme_words import THEMES, listed
from crmsheets.analysis.themes import blamed, declared_in, mentioned
from crmsheets.templates.feedback import Category


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("产品交期较慢", "交期"),
        ("交期不慢", ""),
        ("交货一点也不晚", ""),
        ("没按时交货", "交期"),
        ("又延期了，催了三次", "交期"),
        ("没有毛刺，很满意", ""),
        ("没发现任何毛刺", ""),
        ("200件边缘有毛刺", "产品质量"),
        ("质量很高", ""),
        ("价格偏高", "价格"),
        ("价格不高", ""),
        ("寿命长", ""),
        ("质量不错，就是交期慢", "交期"),
        ("包装破损、表面有划痕", "外观 包装"),
        ("色差没有了", "外观"),
        ("客服不回信息", "服务态度"),
        ("少发了两箱", "物流"),
        ("修不好还推卸", "售后"),
        ("技术支持答不上来", "专业性"),
        ("寿命太短", "性能"),
        ("一切都好", ""),
        ("Delivery was slow", "交期"),
        ("Delivery was not late", ""),
        ("No burrs at all", ""),
        ("Parts had burrs and scratches", "产品质量 外观"),
        ("Price too high but quality is good", "价格"),
        ("The order was delayed twice", "交期"),
        ("", ""),
        (None, ""),
    ],
)
def test_what_words_blame(text: str | None, expected: str) -> None:
    assert " ".join(str(each) for each in blamed(text, None)) == expected


@pytest.mark.parametrize(
    ("text", "rating", "declared", "expected"),
    [
        ("说说交期", 2.0, (), "交期"),
        ("说说交期", 4.0, (), ""),
        ("说说交期", None, (), ""),
        ("质量不错，交期再说", 3.0, (), "交期"),
        ("质量不满意", 3.0, (), "产品质量"),
        (None, 1.0, (Category.PRICE,), "价格"),
        (None, 5.0, (Category.PRICE,), ""),
    ],
)
def test_a_low_rating_blames_what_is_spoken_of(
    text: str | None, rating: float | None, declared: tuple[Category, ...], expected: str
) -> None:
    assert " ".join(str(each) for each in blamed(text, rating, declared)) == expected


def test_what_is_spoken_of_and_ticked() -> None:
    assert mentioned("质量很好，交期不慢", [Category.PRICE]) == ("产品质量", "交期", "价格")
    assert mentioned(None) == ()


def test_ticked_categories() -> None:
    assert declared_in("交期、价格, 品质 别的") == (
        Category.DELIVERY,
        Category.PRICE,
        Category.QUALITY,
    )
    assert declared_in(None) == ()


def test_every_category_but_the_last_has_words() -> None:
    assert [theme.category for theme in THEMES] == list(Category)[:-1]
    assert listed("a_b c") == ("a b", "c")
