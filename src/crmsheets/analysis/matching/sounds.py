"""How Chinese names sound: 宏达 and 鸿达 are both hongda, 晟 is sheng or cheng."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice, product

from crmsheets.model.surnames import SURNAMES

_MOST_READINGS = 2
_MOST_KEYS = 4
# Readings that names have, where the dictionary has another one first or does not have them.
_IN_NAMES = {
    "晟": "sheng cheng", "长": "chang zhang", "曾": "zeng ceng", "单": "shan dan", "查": "zha cha",
    "仇": "qiu chou", "解": "xie jie", "盖": "gai ge", "朴": "piao pu", "区": "ou qu",
    "翟": "zhai di", "尉": "wei yu", "乐": "le yue", "任": "ren", "华": "hua", "重": "chong zhong",
    "行": "hang xing", "盛": "sheng cheng", "茂": "mao", "昇": "sheng", "升": "sheng",
    "兴": "xing", "和": "he", "亚": "ya", "为": "wei", "大": "da dai", "中": "zhong", "石": "shi",
    "达": "da", "金": "jin", "宝": "bao", "天": "tian", "万": "wan", "力": "li", "合": "he",
    "厦": "xia sha", "覃": "qin tan", "冼": "xian", "缪": "miao", "洗": "xi xian", "车": "che",
    "贾": "jia", "葛": "ge", "宿": "su", "纪": "ji", "卜": "bu", "那": "na", "召": "zhao shao",
    "都": "du dou", "朝": "chao zhao", "柏": "bai bo", "莘": "xin shen", "隽": "jun juan",
    "圳": "zhen", "埔": "pu bu", "莞": "guan wan", "秘": "mi bi", "阿": "a",
}  # fmt: skip
# What people of the south hear and type alike: zh z, ch c, sh s, ng n, l n, f h.
_BLUNT = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("ng", "n"))
_FIRST = str.maketrans("nf", "lh")


@lru_cache(maxsize=32768)
def readings(char: str) -> tuple[str, ...]:
    """How a character is read, without tones, the most frequent first; itself if not Chinese."""
    if char in _IN_NAMES:
        return tuple(_IN_NAMES[char].split())
    from pypinyin import Style, pinyin  # noqa: PLC0415  # takes long to load

    found = pinyin(char, style=Style.NORMAL, heteronym=True, errors="default")
    most = 1 if char in SURNAMES else _MOST_READINGS
    return tuple(dict.fromkeys(found[0]))[:most]


@lru_cache(maxsize=32768)
def sounds(text: str) -> tuple[str, ...]:
    """The ways a text can be read, as Latin letters: sounds("长兴") has changxing and zhangxing."""
    ways = product(*map(readings, text))
    return tuple(dict.fromkeys("".join(way) for way in islice(ways, _MOST_KEYS)))


def alike(one: str, other: str) -> bool:
    """Whether two texts can be read alike, character by character."""
    return len(one) == len(other) and all(
        mine == its or not set(readings(mine)).isdisjoint(readings(its))
        for mine, its in zip(one, other, strict=True)
    )


def nearly(one: str, other: str) -> bool:
    """Whether two texts sound alike to somebody who does not hear zh from z or ing from in."""
    return len(one) == len(other) and all(
        mine == its or not set(map(_blunt, readings(mine))).isdisjoint(map(_blunt, readings(its)))
        for mine, its in zip(one, other, strict=True)
    )


@lru_cache(maxsize=4096)
def _blunt(sound: str) -> str:
    for sharp, dull in _BLUNT:
        sound = sound.replace(sharp, dull)
    return sound[:1].translate(_FIRST) + sound[1:]
