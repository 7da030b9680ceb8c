"""One text that holds two things, taken apart: firm and person, name and phone, item and pieces."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping

SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈姜崔钟"
    "谭陆范汪廖石贾韦夏付方白邹孟熊秦邱侯江尹薛闫段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戴莫孔汤"
)
"""Frequent family names of one character."""
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
    found = _FIRM_PERSON.fullmatch(_plain(text))
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
