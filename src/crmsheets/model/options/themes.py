"""A factory's own words for what feedback is about."""

from __future__ import annotations

from typing import Annotated

from crmsheets.model.options.part import Listed, Part, Word
from crmsheets.model.text import Text


class ThemeWords(Part):
    """Words added to one theme, or taken out of it with a leading `-` or 不算."""

    theme: Annotated[
        Word,
        Text(
            "主题：产品质量、交期……，也可以写自己的，例如 认证",
            "Theme: Quality, Delivery …, or one of your own, such as Certificates",
        ),
    ]
    subjects: Annotated[
        tuple[Word, ...],
        Text("说到它的词，例如 证书、检验报告", "Words that name it, such as certificate"),
    ] = ()
    faults: Annotated[
        tuple[Word, ...],
        Text(
            "一说就是不满的词，例如 麻点；少*箱 里的 * 代表中间几个字；-缩水 是去掉一个词",
            "Words that complain by themselves, such as pitting; * stands for a few letters; "
            "-shrink takes a word out",
        ),
    ] = ()
    blame: Annotated[
        tuple[Word, ...],
        Text(
            "跟在主题后面才算不满的词，例如 高（价格高是不满，质量高不是）",
            "Words that complain of this theme only, such as high (of a price)",
        ),
    ] = ()
    not_when: Annotated[
        tuple[Word, ...],
        Text(
            "里头带着上面的词、但说的不是这个的词，例如 包装厂",
            "Longer words that hold one of these and mean something else, such as packing plant",
        ),
    ] = ()


class Themes(Part):
    """What feedback is about."""

    words: Annotated[
        tuple[ThemeWords, ...],
        Listed(
            Text("主题词", "Themes"),
            Text(
                "自家的说法写在这里，一行一个主题，几个词用顿号隔开；加到自带的词里，前面写「-」或「不算」的是去掉。",
                "Your own words, one theme a line, several words with commas; they are added to "
                "those brought along, a leading - takes one out.",
            ),
        ),
        Text("自家的主题词，加到自带的词里", "Your own theme words, added to those brought along"),
    ] = ()
