"""Company names taken apart for matching: what `company_names` tells, and how it may be written.

Beside the Chinese name the cell may hold the English one (`latin`). Words of trade and places that
no list has are learnt from the other names of the table (`learnt`).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

from crmsheets.analysis import trades
from crmsheets.analysis.company_names import CompanyName, company_name, places_in
from crmsheets.analysis.latin_places import in_pinyin
from crmsheets.analysis.legal_forms import NO_FORM, Form, Kind, chinese, translated
from crmsheets.analysis.matching.learnt import NOTHING_LEARNT, Learnt
from crmsheets.analysis.matching.places_written import nation
from crmsheets.analysis.matching.slips import mended, undoubled
from crmsheets.analysis.names import name_key
from crmsheets.analysis.places import CITY, COUNTY, PROVINCE, apart
from crmsheets.analysis.remarks import bare, is_person
from crmsheets.analysis.trades import MEANS_LATIN

_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_BOTH = re.compile(
    r"^(?P<chinese>.*[\u4e00-\u9fff)])[\s/|,;(-]*(?P<latin>[a-z][a-z0-9 .,&'()/-]{5,}?)[\s)]*$|"
    r"^(?P<first>[a-z][a-z0-9 .,&'()/-]{5,}?)[\s/|,;(-]*(?P<behind>[\u4e00-\u9fff].*)$"
)
_NOBODY = re.compile(
    r"(?:个人|散客|零售|无|没有|未知|不详|待定|待补|暂无|空|同上|个体|个体户|自然人|现金客户|零散客户|零售客户|"
    r"散户|私人|个人客户|公司|客户|某公司|测试|n/?a|none|null|unknown|tbd|test|private|individual|walk-?in|"
    r"cash|personal|[-—–_/.?*\s]+)(?:\(.*\))?"
)
_TWO_PLACES = re.compile(
    rf"^(?:{PROVINCE})?(?P<place>{PROVINCE}|{CITY}|{COUNTY})[市县区镇]?"
    rf"(?P<brand>{PROVINCE}|{CITY}|{COUNTY}|中国)(?P<trade>.*)$"
)
_ONE_PLACE = re.compile(rf"^(?P<brand>{PROVINCE}|{CITY}|{COUNTY}|中国)(?P<trade>.*)$")
_GLUED = re.compile(
    r"(?<=[a-z])(?=(?:GmbH|GMBH|Pty|PTY|Ltd|LTD|Limited|LLC|Inc|INC|Corp|S\.?p\.?A)\b)"
)
_LEAST_WORDS = 2
_SHORT = 4
_SHORT_TOWNS = frozenset(("yiwu", "wuxi", "xian"))
"""Of towns whose pinyin is short only these; 吉安 is as much a syllable of a brand (Jian)."""
_CITY = (("city",), ("shi",))


@dataclass(frozen=True, slots=True)
class Core:
    """Brand and trade. `trade`: what stands behind the brand, as written; `means`: its groups.

    `words`: the brand's words if it is written in Latin letters; `spelled`: its words of trade as
    written. `initials`: of all its words. `industry`: what rows with these words of
    trade state as their industry. Without a brand (东莞五金厂) two
    names are compared as a whole only.
    """

    brand: str = ""
    trade: str = ""
    means: frozenset[str] = field(default=frozenset())
    words: tuple[str, ...] = ()
    spelled: tuple[str, ...] = ()
    industry: str = ""
    initials: str = ""


@dataclass(frozen=True, slots=True)
class Firm:
    """A firm's name. `core`: brand and words of trade, what two names are compared by first.

    `full`: the whole name as compared. `latin`: the core of an English name beside a Chinese one.
    """

    full: str
    core: Core
    places: frozenset[str] = frozenset()
    legal: Kind = Kind.NONE
    branch: str = ""
    country: str = ""
    latin: Core | None = None
    form: Form = NO_FORM


def firm(typed: str, learnt: Learnt = NOTHING_LEARNT) -> Firm | None:
    """A company name taken apart; None if no company is named (个人, 王总, -)."""
    name = bare(typed)
    text = _GLUED.sub(" ", unicodedata.normalize("NFKC", name)).strip().casefold()
    if _NOBODY.fullmatch(text) or is_person(text):
        return None
    own, beside = _languages(text)
    if not _CHINESE.search(own):
        return _foreign(own, learnt)
    key = mended(name_key(own))
    found = _told(key, learnt)
    for other in undoubled(key):
        again = _told(other, learnt)
        if _knows(again) > _knows(found) or _shorter(again, found):
            found = again
    other_name = _foreign(beside, learnt) if beside else None
    latin = other_name.core if other_name and other_name.core.words else None
    return Firm(found.full, found.core, found.places, found.legal, found.branch, "", latin)


def _knows(told: Firm) -> tuple[bool, int, bool]:
    """How much of a name was understood."""
    return bool(told.core.brand), len(told.places), bool(told.legal)


def _shorter(again: Firm, found: Firm) -> bool:
    """Whether more than the doubled character is gone: 州市进创 of 广州州市进创."""
    return 1 < len(again.core.brand) < len(found.core.brand) - 1


def _told(key: str, learnt: Learnt) -> Firm:
    """A Chinese name taken apart."""
    places, rest = learnt.without_places(key)
    places = learnt.lying(places)
    told = company_name(rest, learnt.trades)
    if told is None and rest != key:
        # What was taken for a place is all the brand there is.
        places, rest = frozenset(), key
        told = company_name(rest, learnt.trades)
    if told is None:
        return _nameless(key, rest, places)
    trade = "".join(told.body)[len(told.brand) :]
    industry = learnt.industries.get(trade, "")
    core = Core(told.brand, trade, told.trades, industry=industry)
    # Of a branch only its own town tells where it is.
    places = places_in(told.branch) if told.branch else places | told.places
    return Firm(key, _short(core), places, told.legal.kind, told.branch, told.country)


def _short(core: Core) -> Core:
    """A brand of one character, of which the second was left out: 成仪器仪表 for 成海仪器仪表."""
    body = core.brand + core.trade
    means, left = trades.told(body[1:])
    if len(core.brand) > 1 and means and not left and trades.trailing(f" {body}") <= _LEAST_WORDS:
        return Core(body[0], body[1:], means)
    return core


def _nameless(full: str, rest: str, places: frozenset[str]) -> Firm:
    """A name without a brand (东莞五金厂), unless a second place is it: 成都海南五金."""
    without, legal = chinese(rest)
    found = _TWO_PLACES.match(without)
    if found and found["trade"] and not _lies_in(found["brand"], found["place"]):
        means, _ = trades.told(found["trade"])
        core = Core(found["brand"], found["trade"], means)
        return Firm(full, core, places | {found["place"]}, legal.kind)
    found = _ONE_PLACE.match(without)
    if found and found["trade"]:
        # Nothing but a place and a trade: the place is the brand, however large it is.
        means, _ = trades.told(found["trade"])
        return Firm(full, Core(found["brand"], found["trade"], means), places, legal.kind)
    means, _ = trades.told(without)
    return Firm(full, Core("", without, means), places, legal.kind)


def _lies_in(inner: str, place: str) -> bool:
    return inner != "中国" and not apart(inner, place)


def _foreign(text: str, learnt: Learnt) -> Firm:
    """A name in Latin letters taken apart."""
    town, rest = learnt.without_town(text)
    told = company_name(rest)
    full = name_key(text)
    if told is None:
        return Firm(full, Core("", full), town)
    body, within = _without_towns(told.body)
    core = _core(told, body, learnt)
    places = town | within | nation(told.country)
    # Between two dots a letter was left out: S..l. may be any form.
    form = NO_FORM if ".." in text else translated(told.legal)
    return Firm(full, core, places, told.legal.kind, "", told.country, form=form)


def _without_towns(body: tuple[str, ...]) -> tuple[tuple[str, ...], frozenset[str]]:
    """The words of a name without the Chinese town in them, and it: Dongguan Shunda, SHEN ZHEN Shunda.

    Where nothing but words of trade is left, the town is the brand.
    """
    for long in (_LEAST_WORDS, 1):
        for at in range(len(body) - long + 1):
            town = "".join(body[at : at + long])
            end = at + long + (body[at + long : at + long + 1] in _CITY)
            rest = body[:at] + body[end:]
            known = in_pinyin(town) if len(town) > _SHORT or town in _SHORT_TOWNS else frozenset()
            if known and any(len(word) > _SHORT - 2 and word not in MEANS_LATIN for word in rest):
                return rest, known
    return body, frozenset()


def _core(name: CompanyName, body: tuple[str, ...], learnt: Learnt) -> Core:
    """Brand and trade of a name in Latin letters; words that the table shows to be of trade, too."""
    own = tuple(word for word in name.words if word in body)
    trade = tuple(word for word in own if word in learnt.words)
    words = tuple(word for word in own if word not in learnt.words)
    means = name.trades | set(trade)
    if not words:
        words, means, trade = own, name.trades, ()
    brand = "".join(word for word in body if word in words)
    spelled = tuple(word for word in body if word not in words)
    initials = "".join(word[0] for word in body)
    trade_said = " ".join(sorted(means))
    return Core(brand or name.brand, trade_said, means, words, spelled, initials=initials)


def _languages(text: str) -> tuple[str, str]:
    """The Chinese and the English name in one cell; the whole text and nothing if it is one name."""
    found = _BOTH.match(text)
    if found is None:
        return text, ""
    own = found["chinese"] or found["behind"]
    other = found["latin"] or found["first"]
    enough = len(re.findall(r"[a-z]{2,}", other)) >= _LEAST_WORDS
    long = len(_CHINESE.findall(own)) >= _LEAST_WORDS
    return (own.strip(" (/|-"), other.strip()) if enough and long else (text, "")
