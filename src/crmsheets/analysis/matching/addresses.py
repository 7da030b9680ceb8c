"""Addresses taken apart: places, road, number, park, building; 幢, 座 and 栋 are one."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from crmsheets.analysis.matching.coded import NOTHING
from crmsheets.analysis.places import CITY, COUNTY, PROVINCE
from crmsheets.model.hanzi import simplified

_CHINESE = re.compile(r"[\u4e00-\u9fff]")
# 中山路 is no part of 中山.
_WAY = "[东南西北中一二三]?(?:大道|公路|大街|马路|路|街(?!道)|巷|弄)"
_PROVINCE = re.compile(
    rf"(?P<place>{PROVINCE})(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)?(?!{_WAY})"
)
_CITY = re.compile(
    rf"(?:(?P<place>{CITY})(?:市|地区)?(?!{_WAY})|(?P<other>[\u4e00-\u9fff]{{2,4}}?)(?:市|地区|自治州|盟))"
)
_DISTRICT = re.compile(
    rf"(?:(?P<place>{COUNTY})(?:市|新区|区|县|镇|街道办?|乡)?(?!{_WAY})|"
    r"(?P<other>[\u4e00-\u9fff]{2,5}?)(?:新区|自治县|区(?!域)|县|镇|街道办?|乡|旗))"
)
_PARK = (
    "(?:(?:高新|科技|工业|产业|创业|创新|物流|软件|电商|商贸|经济|开发|技术|智造|制造|电子|五金|服装|皮革|"
    "模具|机电|信息|轻工|民营)*(?:产业园|工业园区?|科技园区?|创业园|创意园|产业园区?|工业区|工业城|工业村|"
    "开发区|园区|保税区|物流园|软件园|孵化园|科学城|科技城|商贸城|批发市场|市场|广场|大厦|大楼|中心|国际|商城|"
    "写字楼|花园|小区|公寓|新村|村|社区|园))"
)
_ROAD = re.compile(
    r"(?P<road>[\u4e00-\u9fff0-9]{1,10}?(?:大道|公路|大街|马路|胡同|国道|省道|路|街|巷|弄|道))"
    r"(?P<part>[东西南北中]段?|[一二三四五六七八九十]段)?"
)
_NAMED = re.compile(rf"(?P<park>[\u4e00-\u9fffa-z0-9]{{1,8}}?{_PARK})")
_NUMBER = re.compile(r"(?P<number>\d+(?:[-之]\d+)?)(?:号(?!楼)|$|(?=[\u4e00-\u9fff]))")
_BUILDING = re.compile(r"(?P<building>[a-z]?\d{0,3}[a-z]?)(?:号楼|栋|楼|单元)")
_SAME_SIGN = str.maketrans("幢座棟橦＃#", "栋栋栋栋号号")
_DIGITS = str.maketrans("〇零一二两三四五六七八九", "001223456789")
_TEN = re.compile(r"[一二三四五六七八九]?十[一二三四五六七八九]?(?=[楼栋号层])")
_ONE = re.compile(r"[〇零一二两三四五六七八九]+(?=[楼栋号层])")
_STREET = {
    "street": "st", "str": "st", "strasse": "st", "road": "rd", "avenue": "ave", "av": "ave",
    "lane": "ln", "drive": "dr", "boulevard": "blvd", "suite": "ste", "floor": "fl", "building": "bldg",
    "square": "sq", "court": "ct", "place": "pl", "highway": "hwy", "north": "n", "south": "s",
    "east": "e", "west": "w", "number": "no", "industrial": "ind", "estate": "est",
}  # fmt: skip
_LEAST_COMMON = 0.6


@dataclass(frozen=True, slots=True)
class Address:
    """An address: places it lies in (province, city, district), and what stands there.

    Of one in Latin letters its `words`, and the `last` of its parts.
    """

    places: tuple[str, ...] = ()
    road: str = ""
    number: str = ""
    park: str = ""
    building: str = ""
    words: frozenset[str] = frozenset()
    last: str = ""

    @property
    def keys(self) -> tuple[str, ...]:
        """What rows of the same address are found by."""
        if self.words:
            number = sorted(each for each in self.words if each.isdecimal())
            longest = sorted(self.words - set(number), key=lambda each: (-len(each), each))[:1]
            return (f"{longest[0]}{number[0]}",) if number and longest else ()
        if self.road and self.number:
            return (f"{self.road}{self.number}",)
        return (f"{self.park}{self.building}",) if self.park and self.building else ()


# Levels, best last: another place; the same road or park but another house; the same road or park
# as far as told; the very house.
OTHER, BESIDE, ROAD, SAME = range(4)


def address(typed: str) -> Address | None:
    """An address taken apart; None if it says no more than nothing."""
    text = unicodedata.normalize("NFKC", typed).strip().casefold()
    if not _CHINESE.search(text):
        words = re.findall(r"[^\W_]+", _unaccented(text))
        found = frozenset(_STREET.get(word, word.replace("strasse", "str")) for word in words)
        return Address(words=found, last=text.rpartition(",")[2]) if found else None
    plain = re.sub(r"[\s,，。.、;()（）]", "", simplified(text)).translate(_SAME_SIGN)
    return _chinese(_ONE.sub(_by_digit, _TEN.sub(_by_ten, plain)))


def _unaccented(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.replace("ß", "ss"))
    return "".join(char for char in apart if not unicodedata.combining(char))


def _by_ten(found: re.Match[str]) -> str:
    tens, _, ones = found.group().partition("十")
    return f"{tens.translate(_DIGITS) or 1}{ones.translate(_DIGITS) or 0}"


def _by_digit(found: re.Match[str]) -> str:
    return found.group().translate(_DIGITS)


def _chinese(text: str) -> Address:
    places: list[str] = []
    for pattern in (_PROVINCE, _CITY, _DISTRICT, _DISTRICT):
        found = pattern.match(text)
        if found and (found.end() > len(found["place"] or "") or len(text) > found.end() + 1):
            places.append(next(each for each in found.groups() if each))
            text = text[found.end() :]
    road, number, rest = _road(text)
    park = _NAMED.search(rest)
    building = _BUILDING.search(rest)
    return Address(
        places=tuple(places),
        road=road,
        number=number,
        park=park["park"] if park else "",
        building=building["building"] if building else "",
    )


def _road(text: str) -> tuple[str, str, str]:
    """Road, number on it, and the rest of the address before and behind."""
    road = _ROAD.search(text)
    if road is None:
        number = re.search(r"(\d+(?:-\d+)?)号(?!楼)", text)
        return "", number[1] if number else "", text
    behind = text[road.end() :]
    number = _NUMBER.match(behind)
    rest = behind[number.end() :] if number else behind
    before = text[: road.start()]
    return road["road"] + (road["part"] or ""), number["number"] if number else "", before + rest


def level(one: Address, other: Address) -> int:
    """How alike two addresses are; `NOTHING` if they say nothing that can be compared."""
    if bool(one.words) != bool(other.words):
        return NOTHING
    if one.words:
        return _latin(one.words, other.words)
    roads = _agree(one.road, other.road)
    parks = _agree(one.park, other.park)
    if roads is None and parks is None:
        return NOTHING if not (one.number and one.number == other.number) else ROAD
    if roads is False or (roads is None and parks is False):
        return OTHER
    return _house(one, other, roads=roads)


def _house(one: Address, other: Address, *, roads: bool | None) -> int:
    """The level of two addresses on one road, or in one park."""
    said = (
        ((one.number, other.number), (one.building, other.building))
        if roads
        else ((one.building, other.building), (one.number, other.number))
    )
    for mine, its in said:
        if mine and its:
            return SAME if mine == its else BESIDE
    return ROAD


def _agree(one: str, other: str) -> bool | None:
    """Whether two names of roads or parks are one: cut ones, and one wrong character, too."""
    if not one or not other:
        return None
    if one.endswith(other) or other.endswith(one):
        return True
    return Levenshtein.distance(one, other) <= (1 if min(len(one), len(other)) > 2 else 0)  # noqa: PLR2004  # 人民路


def _latin(one: frozenset[str], other: frozenset[str]) -> int:
    numbers = (
        {each for each in one if each[:1].isdecimal()},
        {each for each in other if each[:1].isdecimal()},
    )
    shared = len(one & other) / min(len(one), len(other))
    if shared < _LEAST_COMMON:
        return OTHER
    if numbers[0] and numbers[1]:
        return SAME if numbers[0] & numbers[1] else BESIDE
    return ROAD
