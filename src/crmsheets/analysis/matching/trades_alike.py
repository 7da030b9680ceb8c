"""How alike the words are that stand behind two brands: 五金制品 and 五金, 汽车配件 and 汽配."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from crmsheets.analysis import trades

# Levels, best last; UNLIKE: other words, at least one of which no list knows; BY_TURNS: such words,
# but the table shows that they mean one trade.
DIFFERENT, UNLIKE, SILENT, BY_TURNS, RELATED, ALIKE = range(6)

_LIGHT = re.compile(
    "科技|技术|制品|用品|产品|实业|制造|加工|发展|工业|国际|企业|工贸|商贸|贸易|销售|生产|经营|集团|股份|系列|"
    "中国|全国|总"
)
_TWICE = re.compile(r"(.)\1")
# Words for what is made with or of the word before: 食品 is eaten, 食品机械 makes it.
_MACHINE = "机械|设备|装备|机具|机器|机"
_KINDS = tuple(
    re.compile(f"(?:{words})$")
    for words in (
        _MACHINE,
        "元器件|元件|器件|零部件|零配件|配件|零件|部件|组件",
        "器材|器械|用具|器具|仪器",
        "材料|原料|辅料|用料|材",
        "业|行业",
    )
)
_ENDS_AS_MACHINE = re.compile(f"(?:{_MACHINE})$")
_STEM = 2
# Trades that go together in one firm, which then names now the one, now the other.
_KIN = tuple(
    frozenset(map(trades.meaning, kin.split()))
    for kin in (
"包装 印刷", "箱包 皮具", "电子 元器件", "电器 小家电", "仪器 仪表", "纺织 织造", "五金 金属",
        "医疗 医药", "物流 快递", "照明 光电", "贸易 实业 国际",
    )
)  # fmt: skip


@lru_cache(maxsize=1 << 17)
def trade(one: str, other: str) -> int:
    """How alike two words of trade are; symmetric."""
    mine, its = bare(one), bare(other)
    if mine and its:
        return ALIKE if mine == its else _parts(mine, its)
    return ALIKE if mine == its and one and other else SILENT


def _parts(mine: str, its: str) -> int:
    """The level of different words: what is known of them, then how they are written."""
    (told, left), (its_told, its_left) = trades.told(mine), trades.told(its)
    known = not left and not its_left
    if known and told == its_told:
        return ALIKE
    if _made_with(mine, its):
        # Of what no list knows the table may show that the machine for it is the same trade.
        return DIFFERENT if known else UNLIKE
    if told & its_told or _short_for(mine, its) or _same_kind(mine, its):
        return RELATED
    if known:
        return SILENT if _kin(told, its_told) else DIFFERENT
    return RELATED if _slip(mine, its) else UNLIKE


@lru_cache(maxsize=1 << 15)
def bare(text: str) -> str:
    """Words of trade without those that any firm adds; the text itself if nothing else is said."""
    once = _TWICE.sub(r"\1", text)
    return _LIGHT.sub("", once) or once


def _made_with(one: str, other: str) -> bool:
    """Whether one is a machine for the other: 食品 and 食品机械, but not 机械 and 机械设备."""
    short, long = sorted((one, other), key=len)
    machine = _ENDS_AS_MACHINE.fullmatch(long.removeprefix(short)) is not None
    return machine and long.startswith(short) and not _ENDS_AS_MACHINE.search(short)


def _short_for(one: str, other: str) -> bool:
    """Whether the characters of the shorter are the longer's in their order, beginning alike."""
    short, long = sorted((one, other), key=len)
    rest = iter(long)
    return (long.endswith(short) and len(short) > 1) or (
        short[0] == long[0] and all(each in rest for each in short)
    )


def _same_kind(one: str, other: str) -> bool:
    """Whether two words differ in a last part that means the same: 食品机械 and 食品设备."""
    return any(
        len(stem := kind.sub("", one)) >= _STEM and stem != one and kind.sub("", other) == stem
        for kind in _KINDS
    )


def _slip(one: str, other: str) -> bool:
    """Whether words, one of which no list knows, are one but for a slip: 纺品 for 纺织品, 包印刷."""
    return max(len(one), len(other)) > _STEM and OSA.distance(one, other) <= 1


def _kin(told: frozenset[str], its: frozenset[str]) -> bool:
    """Whether one firm may call itself by either of two trades."""
    return any(told & kin and its & kin for kin in _KIN)
