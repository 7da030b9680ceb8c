"""Chinese numbers in national form: 13800000000, 0769-88001234, 0755-12345678-801, 400-800-1024."""

from __future__ import annotations

import re

from crmsheets.intake.values import phones_abroad
from crmsheets.intake.values.phone_rules import (
    LANDLINE_LENGTH,
    MOBILE_LENGTH,
    NO_AREA,
    NOT_A_PHONE,
    SERVICE_NUMBER,
)
from crmsheets.intake.values.reading import Read, said
from crmsheets.model.text import Text

_MOBILE = re.compile(r"1[3-9][0-9]{9}")
_LANDLINE = re.compile(r"(0(?:10|2[0-9]))([0-9]{8})|(0[3-9][0-9]{2})([0-9]{7,8})")
_HOTLINE = re.compile(r"([48]00)([0-9]{3})([0-9]{4})")
_EXTENSION = re.compile(
    r"\s*(?:转分机|转|分机号?|#|ext\.?|x|-|\s)\s*([0-9]{1,6})\)?$|\s*\(([0-9]{1,6})\)$",
    re.IGNORECASE,
)
_COUNTRY = re.compile(r"^\(?(?:\+|00)?\s*\(?86\)?[-\s]*(?=[0-9(])")
_NEIGHBOURS = re.compile(r"^(?:\+|00)?\(?(852|853|886)\)?[-\s]+([0-9][0-9\s-]{6,11})$")
# (+33) 845686557, (0033) …: the code of a country in brackets, as clerks copy it from mails.
_BRACKETED = re.compile(r"^\(\s*((?:\+|00)\s*[1-9][0-9]{0,3})\s*\)\s*")
_OTHER = re.compile(r"[^0-9\s()+.#-]")
_ONLY = Text("只", "only ")
_SPOKEN = {True: _ONLY, False: Text("", "")}
_MOBILE_DIGITS = 11
_LIKE = Text("13800000000", "13800000000")


def number(text: str, before: str) -> str | Read:
    """One number in national form, or what is wrong with it.

    `before`: the number standing in front, whose area code a bare landline shares.
    """
    text = _BRACKETED.sub(r"\1 ", text)
    neighbour = _NEIGHBOURS.match(text)
    if neighbour:
        return f"+{neighbour[1]}{_digits(neighbour[2])}"
    home = _at_home(text)
    if text.startswith(("+", "00")) and home == text:
        return phones_abroad.number(text, "")
    found = _known(_digits(home)) if not _OTHER.search(home) else None
    return found or _with_extension(home) or _sharing_area(home, before) or _complaint(text, home)


def _at_home(text: str) -> str:
    """Without +86, 0086 or 86, and with the 0 of the area code that +86 769 … leaves out."""
    found = _COUNTRY.match(text)
    if found is None:
        return text
    rest = text[found.end() :].strip()
    digits = _digits(rest)
    if _known(digits) or not found[0].strip("0+-() "):
        return rest
    if _known(f"0{digits}"):
        return f"0{rest.lstrip('(')}" if not rest.startswith("(0)") else rest.replace("(0)", "0", 1)
    return rest if found[0].lstrip().startswith(("+", "00")) else text


def _digits(text: str) -> str:
    return re.sub(r"[^0-9]", "", text)


def _known(digits: str) -> str | None:
    """Digits as a mobile, a landline or a hotline in national form."""
    if _MOBILE.fullmatch(digits):
        return digits
    line = _LANDLINE.fullmatch(digits)
    if line:
        return f"{line[1] or line[3]}-{line[2] or line[4]}"
    hotline = _HOTLINE.fullmatch(digits)
    return "-".join(hotline.groups()) if hotline else None


def _with_extension(text: str) -> str | None:
    found = _EXTENSION.search(text)
    if found is None or _OTHER.search(text[: found.start()]):
        return None
    line = _known(_digits(text[: found.start()]))
    return f"{line}-{found[1] or found[2]}" if line and "-" in line else None


def _sharing_area(text: str, before: str) -> str | None:
    """0769-88001234/88001235: the second number has the area of the first."""
    area = before.partition("-")[0]
    if not before.startswith("0") or _OTHER.search(text):
        return None
    return _known(area + _digits(text))


def _complaint(text: str, home: str) -> Read:
    digits = _digits(home)
    if _OTHER.search(home) or not digits:
        return said(NOT_A_PHONE, like=_LIKE)
    if len(digits) == 5 and digits.startswith("9"):  # noqa: PLR2004  # 95588 is a bank
        return said(SERVICE_NUMBER)
    if len(digits) in {7, 8} and digits[0] != "0":
        return said(NO_AREA)
    if digits.startswith("1") and not text.startswith("+") and len(digits) != _MOBILE_DIGITS:
        short = len(digits) < _MOBILE_DIGITS
        return said(MOBILE_LENGTH, digits=len(digits), only=_SPOKEN[short])
    if digits[0] == "0":
        return said(LANDLINE_LENGTH)
    without_zero = _known(f"0{digits}")
    return said(LANDLINE_LENGTH, without_zero) if without_zero else said(NOT_A_PHONE, like=_LIKE)
