"""What names and phones are looked up by: spellings, pieces of names, digits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crmsheets.analysis.names import name_key

PHONE = re.compile(
    r"(?:\+|00)?(?:86)?[\s-]*1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)|0\d{2,3}[\s-]\d{7,8}(?!\d)|\+?\d[\d()-]{5,}\d"
)
_LEAST_DIGITS = 7
_CHINESE = re.compile(r"[\u4e00-\u9fff]")


def spelled(name: str) -> str:
    """A name as it is looked for in others: characters, or Latin words between blanks."""
    if _CHINESE.search(name):
        return name_key(name)
    return f" {' '.join(re.findall(r'[a-z0-9]+', name.casefold()))} "


def pieces(spelled: str) -> Iterator[str]:
    """What a name is found by: every two characters, or every word of a Latin name."""
    if spelled.startswith(" "):
        yield from spelled.split()
    else:
        yield from (spelled[at : at + 2] for at in range(len(spelled) - 1))


def phone_keys(text: str) -> tuple[str, ...]:
    """The numbers in a cell as they are compared: digits only, without 86 before a mobile."""
    found = (re.sub(r"\D", "", each) for each in PHONE.findall(text))
    plain = (re.sub(r"^(?:00)?86(?=1[3-9]\d{9}$)", "", each) for each in found)
    return tuple(dict.fromkeys(each for each in plain if len(each) >= _LEAST_DIGITS))
