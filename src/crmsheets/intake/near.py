"""Near misses: headers with one slip of hand or eye, taken only where no other word is as near.

One Chinese character is a whole meaning (收款日期 is not 收货日期), so a wrong character counts as a
slip only within a group of characters that look or sound alike; a dropped one only at the end of a
long word. English words may differ by a letter or two, unless the word is one we know otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache

from rapidfuzz.distance import OSA

from crmsheets.intake.headers import Lexicon, forms, lexicon_of, tokens, unbracketed
from crmsheets.model.grid import Value
from crmsheets.model.row import Row

_ALIKE = (
    "户尸护互",
    "名明各",
    "称秤程稱成",
    "联连朕",
    "系糸係戏",
    "人入",
    "电申由",
    "话活画",
    "订定钉",
    "单丹",
    "编遍偏篇",
    "号好",
    "数属素",
    "量两",
    "价介阶",
    "总宗",
    "金今斤",
    "额颌饿",
    "日曰目",
    "期其欺",
    "型形刑",
    "产厂",
    "品晶",
    "地他",
    "址止扯",
    "邮由油",
    "箱厢相",
    "备各倍",
    "注住主",
    "业亚叶",
    "务物",
    "员圆原",
    "跟根",
    "进近",
    "沟勾构",
    "通同",
    "内肉",
    "容溶",
    "方万",
    "式试",
    "反返",
    "馈愧溃",
    "评平苹",
    "分份",
    "处外",
    "理里",
    "结洁",
    "果课",
    "描苗瞄",
    "述术",
    "受授",
    "活话",
    "动功",
    "状壮",
    "态太",
    "交较",
    "货贷",
    "发法",
    "收牧",
    "司同",
    "客容",
    "省首",
    "微徽",
    "信言",
)
_GROUP: dict[str, frozenset[int]] = {
    letter: frozenset(number for number, group in enumerate(_ALIKE) if letter in group)
    for letter in {letter for group in _ALIKE for letter in group}
}
# Words people put before one of our headers: 产品数量, 客户联系电话.
_LEADING = re.compile(r"^(产品|订单|货物|商品|本次)(?=..)|^(客户|公司|对方)(?=....)")
# Words that other lists use as headers and that are a letter away from one of ours.
_OTHER_WORDS = frozenset(
    {
        *(
            "contract",
            "content",
            "data",
            "receiver",
            "shipper",
            "orderer",
            "prize",
            "state",
            "stated",
        ),
        *("attended", "attending", "phoned", "priced", "sourced", "invited"),
    }
)
_LONG = 4
_LONGEST_HEADER = 60
_LONG_WORD = 5
_VERY_LONG_WORD = 9


def slips(header: Value, words: Lexicon) -> tuple[str, ...]:
    """`near` for cells that can be a header at all; () for a word shared by several fields."""
    if not isinstance(header, str) or len(header) > _LONGEST_HEADER or words.shared(header):
        return ()
    return near(header, words) if words.row is None else _near(header, words.table, words.row)


@lru_cache(maxsize=20_000)
def _near(header: str, table: str, row: type[Row]) -> tuple[str, ...]:
    return near(header, lexicon_of(table, row))


def near(header: Value, words: Lexicon) -> tuple[str, ...]:
    """The fields whose words are a slip away from a header: () none, one = certain, more = unclear."""
    found: set[str] = set()
    for form in forms(header):
        bare = _LEADING.sub("", form)
        if bare != form and bare in words.labels:
            found.add(words.labels[bare])
    known = {**words.synonyms, **words.labels}
    if not found:
        for form in filter(_is_chinese, forms(header)[:2]):
            near_in_length = (len(form), len(form) + 1)
            found |= {
                name
                for word, name in known.items()
                if len(word) in near_in_length and _chinese_slip(form, word)
            }
    if not found and isinstance(header, str) and header.strip():
        found |= _english(header, words)
    return tuple(sorted(found))


def _chinese_slip(typed: str, word: str) -> bool:
    if not _is_chinese(word):
        return False
    if len(typed) == len(word):
        return len(word) > 2 and _one_alike(typed, word)  # noqa: PLR2004  # two characters are too few
    return len(word) == len(typed) + 1 and len(word) >= _LONG and word.startswith(typed)


def _one_alike(typed: str, word: str) -> bool:
    """One character stands for one that looks or sounds alike, or two neighbours changed places."""
    wrong = [(a, b) for a, b in zip(typed, word, strict=True) if a != b]
    if len(wrong) == 1:
        a, b = wrong[0]
        return bool(_GROUP.get(a, frozenset()) & _GROUP.get(b, frozenset()))
    return len(word) >= _LONG and len(wrong) == 2 and OSA.distance(typed, word) == 1  # noqa: PLR2004  # neighbours


def _english(header: str, words: Lexicon) -> set[str]:
    typed = tokens(unbracketed(header.strip().splitlines()[0]))
    if not typed:
        return set()
    known = {token for word in words.english for token in word} | _OTHER_WORDS
    return {name for word, name in words.english.items() if _same_words(typed, word, known)}


def _same_words(typed: tuple[str, ...], word: tuple[str, ...], known: AbstractSet[str]) -> bool:
    """Word for word equal, or a slip that did not end at another word we know (contract, contact)."""
    return len(typed) == len(word) and all(
        a == b or (a not in known and _slip(a, b)) for a, b in zip(typed, word, strict=True)
    )


def _slip(typed: str, word: str) -> bool:
    if len(word) >= _LONG and sorted(typed) == sorted(word):
        return OSA.distance(typed, word) == 1
    allowed = (len(word) >= _LONG_WORD) + (len(word) >= _VERY_LONG_WORD)
    return word.isalpha() and typed.isalpha() and OSA.distance(typed, word) <= allowed


def _is_chinese(text: str) -> bool:
    return bool(re.fullmatch(r"[㐀-鿿]+", text))
