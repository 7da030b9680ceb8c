"""One text that holds two things, taken apart: firm and person, name and phone, item and pieces."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping

from crmsheets.model.surnames import SURNAMES

TITLE = r"(?:总经理|副总|总|经理|先生|小姐|女士|老板|厂长|主任|工|姐|哥|采购|老师|部长|主管|会计)"
PERSON = (
    rf"(?:[{SURNAMES}][㐀-鿿]?{TITLE}|[㐀-鿿]{{1,3}}{TITLE}|[{SURNAMES}][㐀-鿿]{{1,2}}"
    r"|(?:Mr|Ms|Mrs|Miss)\.?\s?[A-Z][A-Za-z .]+)"
)
PHONE = r"(?:\+?\d[\d\s-]{5,}\d)"
_FIRM_PERSON = re.compile(
    rf"(?P<first>.*?[^\s/／|｜,，、:：(（-])"
    rf"(?:\s*[(（]\s*(?P<in>{PERSON})\s*[)）]|\s*[\s/／|｜,，、:：-]\s*(?P<out>{PERSON}))"
    rf"\s*[/／,，、:：]?\s*(?P<phone>{PHONE})?"
)
# Behind a firm's whole name three characters are a person's, whatever the family name.
_WHOLE_FIRM = r"(?:公司|厂|店|商行|经营部|中心|集团|合作社|(?i:ltd|llc|inc|gmbh|corp)\.?)"
_FIRM_NAME = re.compile(
    rf"(?P<first>.{{2,}}{_WHOLE_FIRM})\s*[\s/／|｜,，、:：-]\s*"
    r"(?P<out>[㐀-鿿]{2}[㐀-鿿](?<![省市区镇县部店厂组科室线户港岛门行]))(?P<in>)"
    rf"\s*[/／,，、:：]?\s*(?P<phone>{PHONE})?"
)
_NAME_PHONE = re.compile(
    rf"(?P<first>[^\d+]+?)[\s/／:：,，、(（]*(?P<second>{PHONE}(?:[\s/、,，;；]+{PHONE})*)[)）]?"
)
_ITEM_PIECES = re.compile(
    r"(?P<first>\S.*?)(?:\s*[*×✕＊]\s*|\s+[xX]\s*|\s+)(?P<second>\d[\d,]*(?:\.\d+)?\s*[A-Za-z㐀-鿿]{0,4})"
)
_TWO_NUMBERS = re.compile(
    r"(?P<first>[¥￥$]?\s*-?\d[\d,]*(?:\.\d+)?\s*元?)\s*[/／|｜、;；\s]\s*(?P<second>[¥￥$]?\s*-?\d[\d,]*(?:\.\d+)?\s*元?)"
)
_ANY = re.compile(r"(?P<first>[^/／|｜\n]+?)\s*[/／|｜\n]\s*(?P<second>[^/／|｜\n]+)")
Parts = Mapping[str, str]
Split = Callable[[str], Parts | None]
CUSTOMER, CONTACT, PHONE_FIELD = "customer_name", "contact_name", "phone"


def firm_and_person(text: str) -> Parts | None:
    """顺达五金 王总 · 顺达五金（王建国） · 顺达五金/王建国 13800000000; None for a firm alone."""
    plain = _plain(text)
    found = _FIRM_PERSON.fullmatch(plain) or _FIRM_NAME.fullmatch(plain)
    if found is None or len(found["first"]) < 2:  # noqa: PLR2004  # no firm's name
        return None
    person = (found["in"] or found["out"]).strip()
    # The reading of names knows what to do with a number behind one.
    person = f"{person} {found['phone'].strip()}" if found["phone"] else person
    return {CUSTOMER: found["first"].strip(), CONTACT: person}


def item_and_pieces(text: str) -> Parts | None:
    """X100*500 · X100 500pcs: the pieces may have a unit."""
    found = _ITEM_PIECES.fullmatch(_plain(text))
    return (
        None
        if found is None
        else {"product_model": found["first"].strip(), "quantity": found["second"]}
    )


def splitter(first: str, second: str) -> Split:
    """How a cell of two fields is taken apart."""
    fields = {first, second}
    if fields == {CUSTOMER, CONTACT}:
        return firm_and_person
    if fields == {"product_model", "quantity"}:
        return item_and_pieces
    pattern = _ANY
    if PHONE_FIELD in fields:
        first, second = (second, first) if first == PHONE_FIELD else (first, second)
        pattern = _NAME_PHONE
    elif fields == {"unit_price", "amount"}:
        pattern = _TWO_NUMBERS

    def split(text: str) -> Parts | None:
        found = pattern.fullmatch(_plain(text))
        return (
            None
            if found is None
            else {first: found["first"].strip(), second: found["second"].strip()}
        )

    return split


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()
