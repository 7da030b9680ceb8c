"""Headers that name two fields for one column: 客户/联系人, 公司名称+联系人, 联系人（电话）."""

from __future__ import annotations

import re
import unicodedata

from crmsheets.intake.columns.bilingual import tongues
from crmsheets.intake.columns.likeness import understood
from crmsheets.intake.headers import Lexicon, squeezed
from crmsheets.intake.layout.pairs import CONTACT, CUSTOMER, PHONE_FIELD
from crmsheets.model.hanzi import simplified

_BETWEEN = re.compile(r"\s*(?:[/、,;+&和及与與|\n—–-]|\band\b)+\s*|\s+")
# Blanks divide no English header: Contact Channel is one thing.
_BETWEEN_WORDS = re.compile(r"\s*(?:[/,;+&|\n]|\band\b)+\s*", re.IGNORECASE)
# 联系资料 电话: the upper row of a header names what the columns below it are of.
_GROUP = re.compile(r"\S*(?:资料|信息|情况|概况|资讯|档案|明细|方式|要素|部分|类|栏)\s+\S+")
_BRACKETED = re.compile(r"([^()]+)\(([^()]+)\)")
_PEOPLE = (CUSTOMER, CONTACT, PHONE_FIELD)
_TWO, _THREE = 2, 3


def both_fields(header: str, words: Lexicon) -> tuple[str, str] | None:
    """The two fields a header names; None for any other.

    In brackets only what people add to a name: 单价（元） and 联系人（客户） name one field. A phone behind
    firm and person is read with the person.
    """
    plain = unicodedata.normalize("NFKC", header).strip().lstrip("* ")
    form = squeezed(plain)
    known = form in words.labels or form in words.synonyms
    # 跟进摘要 Details is one thing, said twice.
    if known or _GROUP.fullmatch(simplified(plain)) or tongues(header) is not None:
        return None
    bracketed = _BRACKETED.fullmatch(plain)
    halves = bracketed.groups() if bracketed else _parts(plain)
    if len(halves) not in {_TWO, _THREE}:
        return None
    names = [_field(half, words) for half in halves]
    if "" in names or len(set(names)) < len(names):
        return None
    if bracketed and [each for each in _PEOPLE if each in names] != names:
        return None
    if len(names) == _TWO:
        return names[0], names[1]
    return (CUSTOMER, CONTACT) if set(names) == set(_PEOPLE) else None


def _parts(plain: str) -> list[str]:
    between = _BETWEEN_WORDS if plain.isascii() else _BETWEEN
    return [each for each in between.split(plain) if each]


def _field(half: str, words: Lexicon) -> str:
    hit = words.find(half) or understood(half, words)
    return hit[0] if hit else ""
