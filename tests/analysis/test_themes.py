from __future__ import annotations

import pytest

from crmsheets.analysis.theme_lexicon import listed
from crmsheets.analysis.theme_words import themes
from crmsheets.analysis.themes import blamed, declared_in, dictionary, mentioned, read
from crmsheets.model.options.themes import ThemeWords
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
        ("色差没有了", ""),
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
    assert [theme.category for theme in themes()] == list(Category)[:-1]
    assert listed("a_b c") == ("a b", "c")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("希望包装再厚一点", ""),
        ("有没有毛刺？", ""),
        ("怎么又延期了？", "交期"),
        ("如果有毛刺就退货", ""),
        ("要是再延期我们就换供应商", "交期"),
        ("以前那家的质量差", ""),
        ("质量还不如上家", "产品质量"),
        ("表面有轻微划痕，不影响使用", ""),
        ("划痕不能接受", "外观"),
        ("上次反映的毛刺，这次解决了", ""),
        ("毛刺一直没解决", "产品质量 售后"),
        ("不是没有毛刺", "产品质量"),
        ("没有毛刺、划痕", ""),
        ("质量、交期都不行", "产品质量 交期"),
        ("等配件等了一个月", "售后"),
        ("等了一个月", "交期"),
        ("纸箱变形", "包装"),
        ("产品变形", "产品质量"),
        ("呵呵，这交期", ""),
        ("這批貨有毛刺", "产品质量"),
        ("Not a single burr", ""),
        ("Could you ship earlier?", ""),
        ("Scratches, but acceptable", ""),
        ("We sell chocolate", ""),
    ],
)
def test_how_a_clause_is_meant(text: str, expected: str) -> None:
    assert " ".join(str(each) for each in blamed(text, None)) == expected


OWN = (
    ThemeWords(
        theme="认证", subjects=("UL", "检验报告"), faults=("没有证书", "报告*过期"), blame=("旧",)
    ),
    ThemeWords(
        theme="质量",
        faults=("麻点", "(脏|黑)(点|斑)", "(脏|黑)点", "-毛刺", "不算缩水", "坏(括号"),
        not_when=("样品毛刺",),
    ),
)


@pytest.mark.parametrize(
    ("text", "spoken", "unhappy"),
    [
        ("UL 什么时候办", "认证", ""),
        ("检验报告太旧了", "认证", "认证"),
        ("报告都已经过期了", "认证", "认证"),
        ("没有证书", "专业性 认证", "专业性 认证"),
        ("都是麻点", "产品质量 外观", "产品质量 外观"),
        ("有毛刺", "", ""),
        ("坏(括号", "产品质量", "产品质量"),
    ],
)
def test_a_factorys_own_words(text: str, spoken: str, unhappy: str) -> None:
    words = dictionary(OWN)
    assert " ".join(map(str, mentioned(text, (), words))) == spoken
    assert " ".join(map(str, blamed(text, None, (), words))) == unhappy


def test_own_themes_can_be_ticked_and_stand_behind_the_lists() -> None:
    assert declared_in("认证、交期、 随便", ("认证",)) == ("认证", Category.DELIVERY)
    assert mentioned("交期慢", ("认证",), dictionary(OWN)) == ("交期", "认证")


@pytest.mark.parametrize(
    ("text", "spoken", "unhappy"),
    [
        ("质量一般", "产品质量", ""),
        ("东西一般", "", ""),
        ("色牢度4级，刚好达标", "产品质量", ""),
        ("虚焊一个都没有", "产品质量", ""),
        ("飞边修得干净", "产品质量", ""),
        ("毛刺没有处理", "产品质量", "产品质量"),
        ("罐头瘪了好几个，快递摔的", "物流", "物流"),
        ("罐头瘪了好几个", "产品质量", "产品质量"),
        ("装完半个月还开裂", "产品质量", "产品质量"),
        ("没几天就坏", "产品质量", "产品质量"),
        ("三个月没到就开裂", "产品质量", "产品质量"),
        ("上次缺的配件补寄了，人很耐心", "服务态度 物流 售后", ""),
        ("上次有毛刺，这次还有划痕", "产品质量 外观", "产品质量 外观"),
        ("要是镜腿断了，能不能单配一根", "售后", ""),
        ("板厚1.2的什么价", "价格", ""),
        ("电子秤半天才有数", "性能", "性能"),
        ("质量没问题，机器老是自己停", "产品质量 性能", "性能"),
        ("客服老是换", "服务态度", "服务态度"),
        ("天天老是这样", "", ""),
        ("用了电钻，老是跳", "性能", "性能"),
        ("密封不错", "性能", ""),
        ("颜色不错", "外观", ""),
        ("夹不住", "性能", "性能"),
        ("尺寸准", "产品质量", ""),
    ],
)
def test_forms_of_complaint(text: str, spoken: str, unhappy: str) -> None:
    assert " ".join(map(str, mentioned(text))) == spoken
    assert " ".join(map(str, blamed(text, None))) == unhappy


@pytest.mark.parametrize(
    ("text", "rating", "expected"),
    [
        ("质量一般", 2.0, ""),
        ("工期能不能压到15天", 3.0, ""),
        ("工期能不能压到15天", 2.0, "交期"),
        ("尺寸全在公差里，包装用的是纸箱和胶袋", 3.0, ""),
        ("划痕", 5.0, ""),
        ("很好，就是有划痕", 5.0, "外观"),
        ("延期了", 5.0, "交期"),
    ],
)
def test_what_the_rating_adds(text: str, rating: float, expected: str) -> None:
    assert " ".join(map(str, blamed(text, rating))) == expected


def test_what_no_word_names_is_inferred() -> None:
    words = dictionary()
    assert read("散了一地", words).inferred == {Category.QUALITY}
    assert read("有点慢", words).inferred == {Category.DELIVERY}
    assert read("毛刺", words).inferred == frozenset()
    assert read("价格可以，散了一地", words).inferred == frozenset()
