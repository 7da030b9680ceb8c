"""A company name taken apart: place, distinctive part (brand), words of trade, legal form, branch.

东莞市长安镇顺达五金制品有限公司 is the places 东莞 and 长安, the brand 顺达, the trade 五金, the form
有限公司; "Karhunen Workwear Oy (Finland)" the brand karhunen, the trade workwear, the form oy, the
country FI. The brand is what no short form leaves out; `body` is brand and trade as written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from crmsheets.analysis import legal_forms, trades
from crmsheets.analysis.countries import country
from crmsheets.analysis.legal_forms import NO_FORM, Form
from crmsheets.analysis.names import name_key
from crmsheets.analysis.places import CITY, COUNTY, PROVINCE, apart, ending

LEAST = 2
"""Units (a Chinese character, or a run of other letters) that a brand has at least."""
_LEAST_LATIN = 3
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_UNITS = re.compile(r"[\u4e00-\u9fff]|[^\u4e00-\u9fff]+")
_BRANCH = re.compile("(?:分公司|分厂|办事处|分店|分部|代表处)$")
_WHICH = re.compile(
    rf"(?:{PROVINCE}|{CITY}|{COUNTY}|第?[一二三四五六七八九十0-9]{{1,2}}|[东南西北中])$"
)
_BRACKETED = re.compile(r"\(([^()]*)\)")
_CITY_MARKED = re.compile(rf"(?P<place>{CITY})(?:市|地区|新区|区|县)?")
_SURE = (re.compile(rf"(?P<place>{PROVINCE})(?:省|市)?"), _CITY_MARKED, _CITY_MARKED)
_LEADING = (
    *_SURE,
    re.compile(rf"(?P<place>{COUNTY})(?:市|县|新区|区|镇|街道)?"),
    re.compile(r"(?P<place>[\u4e00-\u9fff]{2,3}?)(?:开发区|新区|区|镇|县|街道)"),
)
_NO_BRAND = re.compile(rf"\d+|{PROVINCE}|{CITY}")
_PLACE = re.compile(rf"(?:{PROVINCE}|{CITY}|{COUNTY})")
_AREA = "(?:省|市|县|新区|区|镇|街道)"
_ADDRESS = re.compile(rf"(?:{_PLACE.pattern}{_AREA}?)+")
_NATION = re.compile("^中国(?=..)|(?<=..)中国$")
_ADDRESSED = re.compile(r"^(?:m/s\b\.?|messrs\b\.?|messieurs\b|firma\b|the\b)[ :]*(?=\w{2})")
_FOLDED = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d",
                         "þ": "th", "ı": "i", "&": " and ", "+": " and "})  # fmt: skip
_CYRILLIC = str.maketrans(
    dict(zip("абвгдеёзийклмнопрстуфыэіїєґў", "abvgdeeziyklmnoprstufyeiiegu", strict=True))
    | {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya",
       "ъ": "", "ь": "", "ђ": "dj", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "џ": "dz"}
)  # fmt: skip
"""As passports write them; one spelling of each is enough, since words but for a slip are one."""
_GREEK = str.maketrans(
    dict(zip("αβγδεζηικλμνξοπρστυφω", "avgdeziiklmnxoprstyfo", strict=True))
    | {"θ": "th", "χ": "ch", "ψ": "ps"}
)
"""ELOT 743, as passports have it; two letters for one vowel aside: ου is ou."""
_UMLAUT = re.compile("(?<=[aou])e(?=[^aeiou])")
_JOINED = ((re.compile(r"\bsp z ?o ?o\b|\bsp zoo\b"), "spzoo"), (re.compile(r"\bde cv\b"), "decv"))
_LETTERS = re.compile(r"\b(?:[a-z] )+[a-z]\b")
_STOP = frozenset(re.findall(r"\w+", "the of and und et y e och og de di do da du des del la le"))


@dataclass(frozen=True, slots=True)
class CompanyName:
    """A name's parts in the form in which they are compared.

    `body`: brand and trade as written, in units. `trades`: what the words of trade mean, as their
    groups. `country`: ISO code of a country beside a foreign name. `words`: of a foreign name the
    brand's words, sorted, so that their order does not matter.
    """

    brand: str
    places: frozenset[str] = frozenset()
    trades: frozenset[str] = frozenset()
    legal: Form = NO_FORM
    branch: str = ""
    body: tuple[str, ...] = ()
    country: str = ""
    words: tuple[str, ...] = ()

    @property
    def latin(self) -> bool:
        """Whether the name is written in Latin letters only."""
        return bool(self.words)

    @property
    def keys(self) -> tuple[tuple[str, ...], ...]:
        """What a name is filed under; names that may mean each other share one of these."""
        if self.latin:
            return ((self.brand,), *((word,) for word in self.words))
        return (self.body[:1] if len(self.body[0]) > 1 else self.body[:LEAST],)


@lru_cache(maxsize=65536)
def company_name(name: str, more: frozenset[str] = frozenset()) -> CompanyName | None:
    """A name taken apart; None if nothing distinctive is left (东莞五金厂, 王总).

    `more`: words of trade that no list has and other names show (see `shared_trades`).
    """
    plain, nation = _without_country(unicodedata.normalize("NFKC", name).strip())
    if _CHINESE.search(plain):
        return _chinese(name_key(plain), more, nation)
    return _latin(plain, nation)


def in_chinese(name: str) -> CompanyName | None:
    """A name of one Latin word as the brand of a Chinese name: TCL is short for TCL电子."""
    return None if re.search(r"\s", name.strip()) else _chinese(name_key(name), frozenset(), "")


def places_in(text: str) -> frozenset[str]:
    """The places that a cell of a town or province names: places_in("广东省东莞市") has both."""
    return frozenset(_PLACE.findall(name_key(text)))


def shared_trades(names: Iterable[CompanyName]) -> frozenset[str]:
    """The ends that the bodies of at least two different names share: words of trade, or cut ones.

    遮阳 is in no list; 杉杰遮阳制品 and 芷合遮阳制品 show that it is a trade. One character more is
    none: 永利达五金 and 鸿兴达五金 are not 永利 and 鸿兴.
    """
    heads: dict[str, set[str]] = {}
    for body in {"".join(each.body) for each in names if not each.latin}:
        heads.setdefault(body[LEAST:], set()).add(body[:LEAST])
    return frozenset(end for end, before in heads.items() if _shared(end, len(before)))


def _shared(end: str, names: int) -> bool:
    """Whether an end that so many brands have is a trade: two with a known one in it, else three."""
    new = trades.trailing(f"  {end}") - LEAST
    return new >= LEAST and names > (1 if new < len(end) else LEAST)


def _without_country(name: str) -> tuple[str, str]:
    """The name without the country beside a foreign one, and the country's code."""
    for pattern in (r"^(?P<rest>.*?)\s*[(\[](?P<country>[^()\[\]]+)[)\]](?P<more>.*)$",
                    r"^(?P<rest>.*?)\s*[-/,|:]\s*(?P<country>[^-/,|:()]+)(?P<more>)$",
                    r"^(?P<more>)(?P<country>[\u4e00-\u9fff]{2,4})\s*(?P<rest>[^\u4e00-\u9fff]{3,})$",
                    r"^(?P<rest>[^\u4e00-\u9fff]{3,}?)\s*(?P<country>[\u4e00-\u9fff]{2,4})(?P<more>)$"):  # fmt: skip
        found = re.match(pattern, name)
        code = country(found["country"]) if found else ""
        rest = f"{found['rest']} {found['more']}".strip() if found else ""
        if code and rest and not _CHINESE.search(rest):
            return rest, code
    return name, ""


def _chinese(key: str, more: frozenset[str], nation: str) -> CompanyName | None:
    places, rest, legal, branch = _rest(key)
    cut = trades.trailing(rest, more)
    brand = rest[:cut]
    if len(brand) < LEAST or _all_trade(brand, more) or _NO_BRAND.fullmatch(brand):
        return None
    told, _ = trades.told(rest[cut:])
    return CompanyName(brand, places, told, legal, branch, tuple(_UNITS.findall(rest)), nation)


@lru_cache(maxsize=65536)
def _rest(key: str) -> tuple[frozenset[str], str, Form, str]:
    """The places of a Chinese name, what is left between them and the form, the form, the branch."""
    places, rest = _in_brackets(key)
    rest, branch = _without_branch(rest)
    for pattern in _LEADING:
        rest = _stripped(pattern, rest, places)
    rest, legal = _without_form(_NATION.sub("", rest))
    rest = _NATION.sub("", rest)
    trailing = ending(rest)
    before = rest.removesuffix(trailing)
    if trailing and len(before) >= LEAST and not _all_trade(before):
        places.add(trailing)
        rest = before
    return frozenset(places), rest, legal, branch


def _without_branch(text: str) -> tuple[str, str]:
    """The text without the branch at its end, and which branch that is: 深圳分公司."""
    found = _BRANCH.search(text)
    if found is None:
        return text, ""
    which = _WHICH.search(text, max(0, found.start() - 5), found.start())
    start = which.start() if which else found.start()
    return text[:start], text[start:]


def _without_form(text: str) -> tuple[str, Form]:
    """The text without its legal form; 行 at the end of a brand of two characters is none (侃行)."""
    rest, legal = legal_forms.chinese(text)
    return (text, NO_FORM) if len(rest) == 1 else (rest, legal)


def _in_brackets(key: str) -> tuple[set[str], str]:
    """The places in brackets, and the name without them; other brackets are opened."""
    places: set[str] = set()
    for inner in _BRACKETED.findall(key):
        if _ADDRESS.fullmatch(inner):
            places.update(_PLACE.findall(inner))
            key = key.replace(f"({inner})", "", 1)
    return places, key.replace("(", "").replace(")", "")


def _stripped(pattern: re.Pattern[str], text: str, places: set[str]) -> str:
    """The text without a place at its beginning, if a name is left without it.

    A county's name is often a brand, too: 长兴五金 is no place, nor is it behind a city that it does
    not lie in; 东莞五金 is, though nobody's name.
    """
    found = pattern.match(text)
    if found is None or len(text) - found.end() < LEAST:
        return text
    sure = pattern in _SURE
    elsewhere = any(apart(found["place"], place) for place in places)
    if not sure and (elsewhere or _all_trade(legal_forms.chinese(text[found.end() :])[0])):
        return text
    places.add(found["place"])
    return text[found.end() :]


def _all_trade(text: str, more: frozenset[str] = frozenset()) -> bool:
    """Whether a text is nothing but words of trade."""
    return text in more or not trades.told(text)[1]


def _latin(name: str, nation: str) -> CompanyName | None:
    words = tuple(word for word in _words(name) if word not in _STOP)
    for count in (2, 1) if not nation else ():
        if len(words) > count and not nation:
            nation = country(" ".join(words[-count:]))
            words = words[:-count] if nation else words
    words, legal = legal_forms.latin(words)
    told = frozenset(trades.MEANS_LATIN[word] for word in words if word in trades.MEANS_LATIN)
    distinctive = [word for word in words if word not in trades.MEANS_LATIN]
    brand = _folded("".join(distinctive))
    if len(brand) < _LEAST_LATIN or brand.isdecimal():
        return None
    body = tuple(word if word in trades.MEANS_LATIN else _folded(word) for word in words)
    alone = tuple(sorted(map(_folded, distinctive)))
    return CompanyName(brand, frozenset(), told, legal, "", body, nation, alone)


def latin_words(name: str) -> tuple[str, ...]:
    """The words of a text in Latin letters as they are compared: Muenchen and München are one."""
    return tuple(map(_folded, _words(unicodedata.normalize("NFKC", name))))


def _folded(word: str) -> str:
    """A word with its umlauts as letters where they are written out: Mueller is Müller."""
    return _UMLAUT.sub("", word)


def _words(name: str) -> tuple[str, ...]:
    """The words of a Latin name without accents, letters of abbreviations joined: S.r.l. is srl."""
    plain = _ADDRESSED.sub("", name.casefold().strip()).translate(_FOLDED).translate(_CYRILLIC)
    plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    plain = plain.replace("ου", "ou").translate(_GREEK)
    spaced = " ".join(re.findall(r"[^\W_]+", re.sub(r"['’`´]", "", plain)))
    spaced = _LETTERS.sub(lambda found: found.group().replace(" ", ""), spaced)
    for pattern, joined in _JOINED:
        spaced = pattern.sub(joined, spaced)
    return tuple(spaced.split())
