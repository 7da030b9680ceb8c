"""What feedback is about: a small dictionary of factory words, safe against negation.

A fault word names a complaint by itself (毛刺, 延期); a subject word (交期, 包装) becomes one when a
word of blame follows it (交期较慢) or the customer rated low. 「没有毛刺」 and "no burrs" are praise.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from crmsheets.templates.feedback import Category


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme: subject words and fault words (Chinese, English)."""

    category: Category
    subjects: tuple[str, ...]
    faults: tuple[str, ...]


THEMES: tuple[Theme, ...] = (
    Theme(
        Category.QUALITY,
        ("质量", "品质", "尺寸", "精度", "quality", "dimension"),
        (
            "毛刺",
            "缩水",
            "气泡",
            "变形",
            "开裂",
            "裂纹",
            "断裂",
            "漏水",
            "漏液",
            "生锈",
            "氧化",
            "尺寸超差",
            "超差",
            "不良",
            "瑕疵",
            "次品",
            "混料",
            "返工",
            "松动",
            "脱落",
            "虚焊",
            "burr",
            "crack",
            "defect",
            "rust",
            "out of tolerance",
            "broken",
            "faulty",
        ),
    ),
    Theme(
        Category.PERFORMANCE,
        ("性能", "功能", "寿命", "performance", "function"),
        ("不耐用", "发热", "失灵", "不灵", "短路", "overheat", "stopped working", "does not work"),
    ),
    Theme(
        Category.LOOKS,
        ("外观", "表面", "颜色", "appearance", "surface", "colour", "color", "finish"),
        ("色差", "划痕", "划伤", "刮花", "掉漆", "脏污", "披锋", "scratch", "stain", "dent"),
    ),
    Theme(
        Category.DELIVERY,
        ("交期", "交货", "货期", "发货", "出货", "delivery", "lead time"),
        ("延期", "延误", "拖期", "拖延", "迟交", "晚交", "催了", "催货", "逾期", "delay", "late"),
    ),
    Theme(
        Category.PRICE,
        ("价格", "报价", "单价", "价钱", "price", "pricing", "quote"),
        ("太贵", "偏贵", "有点贵", "涨价", "expensive", "overpriced"),
    ),
    Theme(
        Category.PACKING,
        ("包装", "外箱", "纸箱", "packing", "packaging", "carton"),
        ("包装破损", "破箱", "压坏", "标签贴错", "damaged box", "wrong label"),
    ),
    Theme(
        Category.ATTITUDE,
        ("服务", "态度", "客服", "service", "attitude"),
        ("不耐烦", "爱理不理", "没人回", "不回复", "不回信息", "联系不上", "rude", "no reply"),
    ),
    Theme(
        Category.SKILL,
        ("专业", "技术支持", "技术", "expertise", "know-how"),
        ("不懂", "说不清", "答不上", "clueless"),
    ),
    Theme(
        Category.LOGISTICS,
        ("物流", "运输", "快递", "shipping", "freight", "courier"),
        (
            "发错货",
            "少发",
            "漏发",
            "短装",
            "漏件",
            "少件",
            "数量不对",
            "missing parts",
            "wrong goods",
        ),
    ),
    Theme(
        Category.AFTERSALES,
        ("售后", "维修", "退换", "after-sales", "repair", "warranty"),
        ("修不好", "推卸", "不处理", "没处理", "not fixed", "no solution"),
    ),
)

_BLAME = (
    "慢|长|晚|迟|差|低|贵|高|乱|坏|破|软|薄|不稳|不好|不行|不准|不及时|不满|不够|不到位|有问题|"
    "问题多|不合格|不理想|待提高|要改进|需改进|太大|偏大|偏小|不一致|"
    "slow|late|long|bad|poor|high|expensive|weak|damaged|broken|unreliable|worse"
)
_NOT = r"(?:没有|没|无|不|未|并不|不再|没什么|no|not|never|without|n't|isn't|wasn't)"
# What stands between a negation and the word it turns round: 没有(任何)毛刺, not (at all) late.
_LOOSE = r"(?:有|见|发现|出现|再|任何|什么|一点|算|是|太|很|会|能|\s|any|at all|a|very|too|been)*"
_NEGATED = re.compile(_NOT + _LOOSE + r"$", re.IGNORECASE)
# How far a word of blame may stand behind its subject, within the same clause.
_REACH = r"[^，。；！？,.;!?\n]{0,8}?"


def mentioned(text: str | None, declared: Sequence[Category] = ()) -> tuple[Category, ...]:
    """The themes a text speaks of, good or bad, with those ticked beside it; labels in order."""
    found = set(declared)
    for theme in THEMES:
        subjects, faults, _ = _patterns(theme.category)
        if text and (subjects.search(text) or _stands(faults, text)):
            found.add(theme.category)
    return _labels(found)


def blamed(
    text: str | None, rating: float | None, declared: Sequence[Category] = ()
) -> tuple[Category, ...]:
    """The themes a customer is unhappy with: said so, or spoken of with a rating of 3 or less."""
    found = {
        theme.category
        for theme in THEMES
        if text
        and (
            _stands(_patterns(theme.category)[1], text)
            or _stands(_patterns(theme.category)[2], text)
        )
    }
    if rating is not None and rating <= LOW_RATING:
        praised = {theme.category for theme in THEMES if text and _praised(theme.category, text)}
        found |= set(mentioned(text, declared)) - praised
    return _labels(found)


LOW_RATING = 3


def declared_in(category: object) -> tuple[Category, ...]:
    """The categories that a cell of 反馈类别 ticks; words that are none are left out."""
    words = re.split(r"[、,，;；/\s]+", str(category)) if category else []
    found = (Category.read(word) for word in words if word)
    return tuple(each for each in found if each is not None)


def _labels(found: set[Category]) -> tuple[Category, ...]:
    return tuple(category for category in Category if category in found)


@cache
def _patterns(category: Category) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Subject words, fault words, and a subject followed by blame, as patterns."""
    theme = next(each for each in THEMES if each.category is category)
    subjects = "|".join(_word(word) for word in theme.subjects)
    faults = "|".join(_word(word) for word in theme.faults)
    blamed_subject = rf"(?:{subjects}){_REACH}(?P<at>{_BLAME})"
    return (
        re.compile(subjects, re.IGNORECASE),
        re.compile(rf"(?P<at>{faults})", re.IGNORECASE),
        re.compile(blamed_subject, re.IGNORECASE),
    )


def _word(word: str) -> str:
    """A word as a pattern: Latin ones start at a word's start and may take endings (delayed)."""
    return rf"\b{re.escape(word)}" if word.isascii() else re.escape(word)


def _stands(pattern: re.Pattern[str], text: str) -> bool:
    """Whether the pattern occurs somewhere without a negation before what it blames."""
    return any(not _NEGATED.search(text[: found.start("at")]) for found in pattern.finditer(text))


_PRAISE = re.compile(
    r"不错|很好|满意|挺好|可以|稳定|及时|准时|很快|合适|点赞|good|great|fine|excellent|happy|on time"
    r"|fast",
    re.IGNORECASE,
)


def _praised(category: Category, text: str) -> bool:
    """Whether the clause that speaks of a theme praises it: 「质量不错，就是交期慢」."""
    subjects = _patterns(category)[0]
    clauses = [each for each in re.split(r"[，。；！？,.;!?\n]", text) if subjects.search(each)]
    return any(
        _PRAISE.search(clause) and not re.search(r"不满意|不及时|不准时|不稳定|不合适|not ", clause)
        for clause in clauses
    )
