"""Company names in the form in which they are compared; never the form in which they are shown.

Two names are one when their keys are equal: width, blanks, brackets, traditional characters, 市/省
after a place and the spelling of the legal form do not matter; city, trade and branch do.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from crmsheets.analysis.places import CITY, PROVINCE
from crmsheets.model.hanzi import simplified

_OPEN, _CLOSE = "[{<《【〔〖「『", "]}>》】〕〗」』"
_BRACKETS = str.maketrans(_OPEN + _CLOSE, "(" * len(_OPEN) + ")" * len(_CLOSE))

_PLACE_MARK = re.compile(f"({PROVINCE}|{CITY})(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)")
_PLACE = re.compile(f"^({PROVINCE})?({CITY})?")
_PLACE_IN_BRACKETS = re.compile(rf"\(({PROVINCE}|{CITY})\)")

_WORDS = {"limited": "ltd", "incorporated": "inc", "corporation": "corp", "company": "co"}
_WORD = re.compile("|".join(rf"\b{word}\b" for word in _WORDS))
_NOISE = re.compile(r"[^\w()]|_")
_LEGAL = re.compile(
    r"(股份有限公司|集团有限公司|有限公司|集团公司|总公司|公司|总厂|厂|(?<=.)(?:coltd|ltd|inc|corp|llc|gmbh|plc|co))$"
)
_REGISTERED = re.compile(
    r"(公司|厂|店|行|部|社|中心|合作社|学校|医院|大学|ltd|inc|corp|llc|gmbh|plc|co)$"
)

_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_SPACED = re.compile(r"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])")


@lru_cache(maxsize=65536)
def name_key(name: str) -> str:
    """What two spellings of one full name share: name_key("東莞市顺达（五金） 有限责任公司")."""
    plain = unicodedata.normalize("NFKC", name).casefold().translate(_BRACKETS)
    plain = _WORD.sub(lambda word: _WORDS[word.group()], plain.replace("&", " and "))
    key = simplified(_NOISE.sub("", plain))
    key = key.replace("有限责任公司", "有限公司").removesuffix("(个体工商户)")
    if any(mark in key for mark in ("市", "省", "区")):
        key = _PLACE_MARK.sub(r"\1", key)
    return key or "".join(plain.split())


@lru_cache(maxsize=65536)
def brand(name: str) -> tuple[str, str]:
    """The place a name states ("" if none) and what is left without place and legal form.

    Used to see whether two names contradict each other, never to join by itself.
    """
    key = name_key(name)
    bracketed = _PLACE_IN_BRACKETS.search(key)
    leading = _PLACE.match(key)
    rest = _PLACE_IN_BRACKETS.sub("", key)
    province, city = leading.groups() if leading else (None, None)
    rest = rest[len((province or "") + (city or "")) :]
    place = city or (bracketed.group(1) if bracketed else None) or province or ""
    shorter = _LEGAL.sub("", rest)
    return place, shorter or rest


def registered(name: str) -> tuple[int, int, int, int]:
    """How much a name looks like the one on the licence: legal form, place, no notes in brackets.

    Of equals the one that is written properly: no blanks inside Chinese, not all in capitals.
    """
    key = name_key(name)
    bare = _PLACE_IN_BRACKETS.sub("", key)
    return (
        int(bool(_REGISTERED.search(bare))),
        int(bool(brand(name)[0])),
        int("(" not in bare),
        int(not (_SPACED.search(name) or (name.isupper() and not _CHINESE.search(name)))),
    )
