"""One text that holds two things, taken apart: firm and person, name and phone, item and pieces."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import partial

from crmsheets.intake.layout.firm_person import PHONE, parted

_OF_PHONE = r"(?:(?:联系|联络)?电[话話]|手[机機](?:号码?|號碼?)?|tel|phone|mobile|mob)"
_BESIDE = rf"[\s/|:;,、()\[\]【】<>~_=—–-]*(?:{_OF_PHONE}\s*[:.]?\s*)?"
_PHONES = rf"{PHONE}(?:[\s/、,;|]+{PHONE})*"
_NAME_PHONE = re.compile(
    rf"(?P<first>[^\d+]+?){_BESIDE}(?P<second>{_PHONES})\s*[)\]】>]?", re.IGNORECASE
)
_PHONE_NAME = re.compile(
    rf"(?P<second>{_PHONES}){_BESIDE}(?P<first>[^\d+()\[\]]+)[)\]】>]?", re.IGNORECASE
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


def firm_and_person(text: str, *, both: bool = False) -> Parts | None:
    """顺达五金 王总 · 顺达五金（王建国） · 顺达五金——王建国 13800000000; None for a firm alone.

    `both`: a header says that two stand there.
    """
    found = parted(text, both=both)
    if found is None:
        return None
    firm, person, phone = found
    # The reading of names knows what to do with a number behind one.
    return {CUSTOMER: firm, CONTACT: f"{person} {phone}" if phone else person}


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
        return partial(firm_and_person, both=True)
    if fields == {"product_model", "quantity"}:
        return item_and_pieces
    if PHONE_FIELD in fields:
        return partial(_with_phone, second if first == PHONE_FIELD else first)
    pattern = _TWO_NUMBERS if fields == {"unit_price", "amount"} else _ANY

    def split(text: str) -> Parts | None:
        found = pattern.fullmatch(_plain(text))
        if found is None:
            return None
        return {first: found["first"].strip(), second: found["second"].strip()}

    return split


def _with_phone(name: str, text: str) -> Parts | None:
    """王芳 13800000000 · 王芳（13800000000） · 13800000000王芳 · a number alone."""
    plain = _plain(text)
    if re.fullmatch(_PHONES, plain):
        return {PHONE_FIELD: plain}
    found = _NAME_PHONE.fullmatch(plain) or _PHONE_NAME.fullmatch(plain)
    if found is None:
        return None
    return {name: found["first"].strip(), PHONE_FIELD: found["second"].strip()}


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()
