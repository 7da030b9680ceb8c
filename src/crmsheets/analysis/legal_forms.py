"""Legal forms at the end of company names, Chinese and foreign, and what each says.

`公司` alone is how people call any firm; 有限公司, 厂 and 商行 are different persons at law. Of the
foreign forms many exist in some countries only: an Oy is Finnish.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What sort of firm a form names; `ANY` for words that people use for all of them."""

    NONE = ""
    ANY = "any"
    COMPANY = "company"
    FACTORY = "factory"
    SHOP = "shop"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Form:
    """A legal form as compared: its kind, its own words, the countries it exists in ("" all)."""

    kind: Kind = Kind.NONE
    words: str = ""
    countries: frozenset[str] = frozenset()

    def within(self, other: Form) -> bool:
        """Whether this says no more than the other: nothing, the same, or a part of its words."""
        if self.kind is Kind.FACTORY or other.kind is Kind.FACTORY:
            return self.kind in {Kind.NONE, other.kind}
        mine, its = self._parts(), other._parts()
        return mine in (its[: len(mine)], its[len(its) - len(mine) :])

    def _parts(self) -> tuple[str, ...]:
        """What a form is made of: the words of a foreign one, the characters of a Chinese one."""
        return tuple(self.words.split() if self.words.isascii() else self.words)

    def may_be(self, other: Form) -> bool:
        """Whether this can be a loose word for the other: 公司 is said of a 厂, too."""
        return self.kind is Kind.ANY or self.within(other)


NO_FORM = Form()

_CHINESE: Mapping[Kind, str] = {
    Kind.GROUP: "集团股份有限公司 集团有限公司 集团公司 集团",
    Kind.COMPANY: "股份有限公司 有限公司 责任有限公司 有限合伙 股份公司 总公司 有限公 有限 股份 "
    "coltd ltd inc corp llc gmbh",
    Kind.ANY: "公司", Kind.FACTORY: "加工厂 制造厂 生产厂 总厂 工厂 厂家 厂",
    Kind.SHOP: "专卖店 经营部 经销部 销售部 营业部 商行 商店 商铺 门市部 门市 批发部 批发行 "
    "工作室 企业社 商号 行号 事务所 合作社 旗舰店 工坊 作坊 店 行",
}  # fmt: skip
_KINDS = {word: kind for kind, words in _CHINESE.items() for word in words.split()}
# 化工厂 is a 厂 of the trade 化工.
_AT_END = re.compile(
    f"(?:{'|'.join(sorted(_KINDS, key=len, reverse=True))})$".replace(
        "|工厂", "|(?<![化电精重轻军木])工厂"
    )
)

_COUNTRIES: Mapping[str, str] = {
    "gmbh": "DE AT CH", "mbh": "DE AT", "ag": "DE AT CH", "kg": "DE AT", "ohg": "DE AT", "ug": "DE",
    "ek": "DE", "gbr": "DE", "gesmbh": "AT", "inc": "US CA PH KR TW", "incorporated": "US CA",
    "llc": "US AE OM QA EG JO RU UA KZ UZ GE AM AZ MN VN", "corp": "US CA PH KR TW JP",
    "corporation": "US CA PH KR TW JP", "lp": "US CA", "pllc": "US", "llp": "", "plc": "GB IE",
    "pte": "SG", "sdn": "MY", "bhd": "MY", "pty": "AU ZA", "pvt": "IN PK BD LK NP", "kk": "JP",
    "gk": "JP", "kaisha": "JP", "kabushiki": "JP", "sarl": "FR CH LU MA TN", "sas": "FR CO",
    "sasu": "FR", "eurl": "FR", "snc": "IT FR", "srl": "IT RO AR MX", "srls": "IT",
    "spa": "IT CL DZ", "sapa": "IT", "sl": "ES", "slu": "ES", "sau": "ES AR", "lda": "PT AO",
    "ltda": "BR CL CO PT", "eirl": "PE CL", "bv": "NL BE", "nv": "NL BE", "vof": "NL",
    "cv": "NL MX BE", "bvba": "BE", "sprl": "BE", "cvba": "BE", "srlcv": "MX", "sapi": "MX",
    "decv": "MX", "oy": "FI", "oyj": "FI", "ab": "SE FI", "kb": "SE", "hb": "SE",
    "as": "NO DK CZ TR EE", "asa": "NO", "aps": "DK", "is": "DK", "ks": "DK NO", "hf": "IS",
    "ehf": "IS", "ou": "EE", "sia": "LV", "uab": "LT", "spzoo": "PL", "zoo": "PL", "spj": "PL",
    "spk": "PL", "sro": "CZ SK", "spol": "CZ SK", "zrt": "HU", "nyrt": "HU", "kft": "HU",
    "bt": "HU", "doo": "SI HR RS BA ME MK", "dd": "SI HR", "ood": "BG", "eood": "BG", "ead": "BG",
    "ad": "BG RS", "jsc": "", "ooo": "RU", "oao": "RU", "zao": "RU", "pao": "RU", "pjsc": "",
    "tbk": "ID", "pt": "ID", "fze": "AE",
    "fzco": "AE", "fzc": "AE", "wll": "BH KW QA", "sti": "TR", "tic": "TR", "san": "TR",
    "ltdsti": "TR", "se": "", "sa": "", "sca": "", "co": "", "cia": "", "ltd": "", "limited": "",
    "company": "", "ae": "GR", "epe": "GR", "ike": "GR",
}  # fmt: skip
_BEFORE = frozenset(("ab", "oy", "pt", "ooo", "uab", "sia", "kk", "firma"))
_NEVER_A_NAME = frozenset(("ooo", "oao", "zao", "pao"))
"""Forms that are one also before a name of a single word."""
_SPELLED = {"limited": "ltd", "incorporated": "inc", "corporation": "corp", "company": "co"}


_TRANSLATED = {"ooo": "llc", "oao": "jsc", "zao": "jsc", "pao": "pjsc", "ltda": "lda"}


def translated(form: Form) -> Form:
    """A form under its English name where people write now the one, now the other: ООО is LLC."""
    words = " ".join(_TRANSLATED.get(word, word) for word in form.words.split())
    countries = frozenset(_COUNTRIES[words].split()) if words in _TRANSLATED.values() else None
    return form if words == form.words else Form(form.kind, words, countries or form.countries)


def chinese(text: str) -> tuple[str, Form]:
    """A name without its legal form, and the form: chinese("顺达五金厂") is 顺达五金 and 厂."""
    found = _AT_END.search(text)
    if found is None:
        return text, NO_FORM
    word = found.group()
    spoken = "有限公司" if word.isascii() or word == "责任有限公司" else word
    return text[: found.start()], Form(_KINDS[word], spoken)


def latin(words: tuple[str, ...]) -> tuple[tuple[str, ...], Form]:
    """The words of a Latin name without the forms at their end, and what the forms say together."""
    least = 1 if words[:1] and words[0] in _NEVER_A_NAME else 2
    if len(words) > least and words[0] in _BEFORE | _NEVER_A_NAME:
        words = (*words[1:], words[0])
    end = len(words)
    while end > 1 and words[end - 1] in _COUNTRIES:
        end -= 1
    forms = words[end:]
    if not forms:
        return words, NO_FORM
    stated = [frozenset(_COUNTRIES[word].split()) for word in forms if _COUNTRIES[word]]
    countries = frozenset.intersection(*stated) if stated else frozenset()
    spelled = [_SPELLED.get(word, word) for word in forms]
    # 'Co' says nothing beside another form: Co., Ltd. is Ltd.
    spoken = [word for word in spelled if word != "co"] or spelled
    return words[:end], Form(Kind.COMPANY, " ".join(spoken), countries)
