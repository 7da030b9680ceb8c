"""Numbers outside China: 7 to 15 digits (ITU-T E.164), kept as +<digits> or <digits>.

Behind a country code the 0 of the area code is left out ((0)89, 089), but in countries that dial it from
abroad, too; only where the national plan is known to have such a 0 is a bare one taken for it.
"""

from __future__ import annotations

import re

from crmsheets.intake.values.phone_rules import ABROAD_LENGTH, NOT_A_PHONE
from crmsheets.intake.values.reading import Read, said
from crmsheets.model.text import Text

_EXTENSION = re.compile(
    r"\s*(?:ext\.?|extension|durchwahl|dw\.?|poste|x|#|转)\s*([0-9]{1,6})$", re.IGNORECASE
)
_ALLOWED = re.compile(r"\+?[0-9\s().-]+")
# (+33) 845686557, (0033) …: the code of a country in brackets, as clerks copy it from mails.
_BRACKETED = re.compile(r"^\(\s*((?:\+|00)\s*[1-9][0-9]{0,3})\s*\)\s*")
_TRUNK = re.compile(r"\(0\)")
_SHORTEST, _LONGEST = 7, 15
_LIKE = Text("+15550104477", "+1 555 010 4477")

_ONE_DIGIT = "1 7"
_TWO_DIGITS = (
    "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 "
    "82 84 86 90 91 92 93 94 95 98"
)
_ZERO_AT_HOME = (
    "20 27 31 32 33 40 41 43 44 46 49 51 60 61 62 63 64 66 81 82 84 86 90 91 92 94 98 212 213 234 254 353 358 "
    "380 381 385 386 421 880 886 961 962 966 971 972"
)
_ZERO_ALWAYS = "39 378 379"

# All other country codes have three digits.
_CODES = frozenset(_ONE_DIGIT.split() + _TWO_DIGITS.split())
_WITH_TRUNK = frozenset(_ZERO_AT_HOME.split())
"""Countries whose numbers begin with a 0 that is not dialled from abroad."""
_ZERO_STAYS = frozenset(_ZERO_ALWAYS.split())
"""Countries where the 0 belongs to the number: Italy, San Marino, the Vatican."""


def number(text: str, before: str) -> str | Read:
    """One number, or what is wrong with it. `before` plays no part abroad."""
    del before
    extension = _EXTENSION.search(text)
    body = text[: extension.start()] if extension else text
    body = _BRACKETED.sub(r"\1 ", re.sub(r"^\++", "+", body))
    if not _ALLOWED.fullmatch(body):
        return said(NOT_A_PHONE, like=_LIKE)
    international = body.startswith(("+", "00"))
    digits = _from_abroad(body) if international else re.sub(r"[^0-9]", "", body)
    if not digits.strip("0"):
        return said(NOT_A_PHONE, like=_LIKE)
    if not _SHORTEST <= len(digits) <= _LONGEST:
        return said(ABROAD_LENGTH, digits=len(digits))
    found = f"+{digits}" if international else digits
    return f"{found}-{extension[1]}" if extension else found


def _from_abroad(body: str) -> str:
    """The digits behind the +: country code and number, without the 0 that is dialled at home only."""
    plain = _digits(_TRUNK.sub("", body))
    country = country_of(plain)
    if country in _ZERO_STAYS:
        return _digits(_TRUNK.sub("0", body))
    rest = plain[len(country) :]
    return country + (rest.removeprefix("0") if country in _WITH_TRUNK else rest)


def _digits(body: str) -> str:
    digits = re.sub(r"[^0-9]", "", body)
    return digits[2:] if body.startswith("00") else digits


def country_of(digits: str) -> str:
    """The country code that an international number begins with: country_of("4989123456") == "49"."""
    return next((digits[:size] for size in (1, 2) if digits[:size] in _CODES), digits[:3])
