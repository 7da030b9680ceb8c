"""Persons as they are written in a list: 王建国, 王总, 李小姐, 小陈, Mr. Smith, Wang Jianguo."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from crmsheets.analysis.company_names import latin_words
from crmsheets.analysis.matching.latin_sounds import spoken
from crmsheets.analysis.matching.sounds import alike, sounds
from crmsheets.model.hanzi import simplified
from crmsheets.model.surnames import DOUBLE_SURNAMES, RARE_SURNAMES, SURNAMES

_SURNAME = rf"(?:{'|'.join(DOUBLE_SURNAMES)}|[{SURNAMES}{RARE_SURNAMES}])"
_TITLE = (
    r"(?:副?总经理|副?总监|[老大小副]?总|董事长|老?板娘|老板|大?经理|主管|厂长|副?厂长|店长|主任|"
    r"会计|出纳|财务|采购员?|部长|科长|课长|组长|队长|董|工程师|工|小姐|先生|女士|太太|师傅|师|姐姐?|哥哥?|"
    r"大姐|大哥|叔|阿姨|姨|嫂|老师|助理|秘书|秘|跟单|文员|业务员?|仓管|生|助|经|老)"
)
_TITLED = re.compile(rf"^(?P<name>{_SURNAME}[\u4e00-\u9fff]{{0,2}}?)(?P<title>{_TITLE})$")
_CALLED = re.compile(rf"^(?P<title>[小老阿大])(?P<name>{_SURNAME})$")
_FULL = re.compile(rf"^(?P<surname>{_SURNAME})(?P<given>[\u4e00-\u9fff]{{1,2}})$")
_BESIDE = re.compile(r"[(\[【].*$|[-/、,;|+&].*$|\d.*$")
_POLITE = re.compile(r"^(?:mr|mrs|ms|miss|dr|prof|herr|frau|sr|sra|mme|m|sir|madam)\b\.? *")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_NOBODY = re.compile(
    r"(?:无|没有|未知|不详|待定|同上|空|暂无|联系人|个人|n/?a|none|nil|unknown|tbd|-+)?"
)
_LEAST_TYPO = 6


@dataclass(frozen=True, slots=True)
class Person:
    """A person: `whole` as compared; surname and given name, "" if not told; `words` if Latin."""

    whole: str
    surname: str = ""
    given: str = ""
    words: tuple[str, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """How the whole name sounds; nothing for a surname with a title."""
        if self.words:
            return ("".join(sorted(self.words)), "".join(self.words)) if len(self.words) > 1 else ()
        return sounds(self.whole) if self.given or not self.surname else ()


# Levels, best last.
OTHER, SAME_SURNAME, TITLE, NEAR, SOUND, SAME = range(6)


def person(typed: str) -> Person | None:
    """A person as written; None if nobody is named."""
    text = simplified(unicodedata.normalize("NFKC", typed)).strip().casefold()
    if _CHINESE.search(text):
        return _chinese(re.sub(r"\s", "", _BESIDE.sub("", text) or text))
    if _NOBODY.fullmatch(text):
        return None
    return _latin(text)


def _chinese(text: str) -> Person | None:
    if _NOBODY.fullmatch(text):
        return None
    called = _CALLED.match(text)
    if called:
        return Person(called["name"], called["name"])
    titled = _TITLED.match(text)
    name = titled["name"] if titled else text
    full = _FULL.match(name)
    if full and name not in DOUBLE_SURNAMES:
        return Person(name, full["surname"], full["given"])
    return Person(name, name if titled else "")


def _latin(text: str) -> Person | None:
    polite = _POLITE.match(text)
    told = latin_words(text[polite.end() :] if polite else text)
    words = [word for word in told if not word.isdecimal()]
    if not words:
        return None
    alone = len(words) == 1
    return Person("".join(words), words[-1] if polite and alone else "", "", tuple(words))


def level(one: Person, other: Person) -> int:
    """How alike two persons are; symmetric."""
    if one.whole == other.whole:
        return SAME if one.given or not one.surname else TITLE
    if one.words or other.words:
        return _latin_level(one, other)
    if not one.surname or not other.surname:
        return SOUND if alike(one.whole, other.whole) else OTHER
    if not one.given or not other.given:
        return TITLE if one.surname == other.surname else OTHER
    return _full(one, other)


def _full(one: Person, other: Person) -> int:
    """The level of two full names."""
    if alike(one.surname, other.surname) and alike(one.given, other.given):
        return SOUND
    if one.surname != other.surname:
        return OTHER
    return NEAR if _near(one.given, other.given) else SAME_SURNAME


def _near(one: str, other: str) -> bool:
    """A character dropped or doubled, or the two exchanged: 建国 and 国建, 建 and 建国."""
    return one in other or other in one or one == other[::-1]


def _latin_level(one: Person, other: Person) -> int:
    if bool(one.words) != bool(other.words):
        written, chinese = (one, other) if one.words else (other, one)
        turned = (written.whole, "".join((*written.words[1:], *written.words[:1])))
        return SOUND if set(turned) & set(sounds(chinese.whole)) else NOT_TOLD
    if sorted(one.words) == sorted(other.words):
        return SAME
    if sorted(map(spoken, one.words)) == sorted(map(spoken, other.words)):
        return SOUND
    if len(one.words) == 1 or len(other.words) == 1:
        return TITLE if set(one.words) & set(other.words) else OTHER
    if _initials(one.words, other.words) or _initials(other.words, one.words):
        return NEAR
    close = OSA.distance(one.whole, other.whole) == 1 and len(one.whole) >= _LEAST_TYPO
    return SOUND if close else OTHER


def _initials(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """J. Smith beside John Smith: the same last word, the first ones begin alike."""
    return short[-1] == long[-1] and short[0] in {long[0], long[0][:1]}


NOT_TOLD = -1
"""A name in letters and one in characters that do not sound alike: people have English names."""
