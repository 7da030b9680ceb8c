"""Slips of the pen in company names that can be seen from the name alone.

A character left out of 有限公司 or 办事处, a bracket opened and not closed, a character typed twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from crmsheets.analysis.places import CITY, PROVINCE

_CUT_FORMS = (
    (
        re.compile(r"(?:股份有公司|股份限公司|股份有限司|股有限公司|(?<!股)份有限公司)$"),
        "股份有限公司",
    ),
    (
        re.compile(r"(?:有限责任公|有限责公司|有限责任司|有限任公司|有责任公司|限责任公司)$"),
        "有限公司",
    ),
    (re.compile(r"(?:有公司|(?<!有)限公司|有限司|有限公)$"), "有限公司"),
    (re.compile(r"(?:(?<!办)事处|办处|办事)$"), "办事处"),
    (re.compile(r"(?:(?<!经)营部|经部)$"), "经营部"),
)
_PLACE = f"(?:{PROVINCE}|{CITY})"
_CLOSED_ONLY = re.compile(rf"^(?P<before>[^(]*?)(?P<place>{_PLACE})市?\)")
_OPENED_ONLY = re.compile(rf"\((?P<place>{_PLACE})市?(?=[^)]*$)")
# 青市即墨…: of the town one character is left.
_CUT_TOWN = re.compile(r"^[\u4e00-\u9fff](?:市|省)(?=[\u4e00-\u9fff]{3})")
_BRACKETS = re.compile(r"([()])\1+")
_TWICE = re.compile(r"([\u4e00-\u9fff])\1")


def mended(key: str) -> str:
    """The name without such slips; the name itself if there is none."""
    for cut, whole in _CUT_FORMS:
        key = cut.sub(whole, key)
    key = _BRACKETS.sub(r"\1", key)
    if "(" not in key and ")" in key:
        key = _CLOSED_ONLY.sub(r"\g<before>(\g<place>)", key)
    elif "(" in key and ")" not in key:
        key = _OPENED_ONLY.sub(r"(\g<place>)", key)
    return _CUT_TOWN.sub("", key)


def undoubled(key: str) -> Iterator[str]:
    """The name with each character that stands twice written once."""
    for found in _TWICE.finditer(key):
        yield mended(key[: found.start()] + key[found.start() + 1 :])
