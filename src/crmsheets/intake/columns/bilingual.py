"""A header in two languages says the same thing twice: its halves support or contradict each other.

订单日期 / PO Date is surer than either half; in 专管 / Sales rep one half is enough; of 订单日期 /
Delivery date nobody knows which half is right, so it is asked about.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import lru_cache

from crmsheets.model.grid import Value

Said = Mapping[str, float]
"""Field -> how far a header speaks for it."""
_LONGEST = 100
_LATIN = r"A-Za-zÀ-ÿ"
_HAN = r"㐀-鿿"
_BETWEEN = r"[\s/|\\·:,;\-–—]"
_CHINESE_FIRST = re.compile(
    rf"([^{_LATIN}]*[{_HAN}][^{_LATIN}]*?){_BETWEEN}+([{_LATIN}][^{_HAN}]*)", re.DOTALL
)
_ENGLISH_FIRST = re.compile(
    rf"([{_LATIN}][^{_HAN}]*?){_BETWEEN}+([^{_LATIN}]*[{_HAN}][^{_LATIN}]*)", re.DOTALL
)
_BRACKETED = re.compile(r"(.+?)\s*[(\[【]([^()\[\]【】]+)[)\]】]", re.DOTALL)
UNDERSTOOD = 0.7
"""From here on a half says a field."""
_ALONE = 0.95
_ASIDE = 0.15
_SUREST = 0.98


def tongues(header: Value) -> tuple[str, str] | None:
    """(Chinese half, English half) of a header in two languages, as typed; None for any other."""
    return _tongues(header) if isinstance(header, str) and len(header) <= _LONGEST else None


@lru_cache(maxsize=20_000)
def _tongues(header: str) -> tuple[str, str] | None:
    plain = unicodedata.normalize("NFKC", header).strip().lstrip("* ")
    first = _CHINESE_FIRST.fullmatch(plain)
    if first is not None:
        return _halves(first[1], first[2])
    second = _ENGLISH_FIRST.fullmatch(plain)
    if second is not None:
        return _halves(second[2], second[1])
    return None


def _halves(chinese: str, english: str) -> tuple[str, str] | None:
    """Both halves trimmed; 客户 PO is one language with a sign in it."""
    halves = chinese.strip(" :/|-"), english.strip(" :/|-")
    words = re.findall(rf"[{_LATIN}]+", halves[1])
    return halves if max(map(len, words), default=0) > 2 else None  # noqa: PLR2004  # PO, ID, QQ


def aside(header: Value) -> str | None:
    """What stands in brackets behind a header of the other language: PO Date (订单日期)."""
    found = _BRACKETED.fullmatch(header.strip()) if isinstance(header, str) else None
    if found is None:
        return None
    han = re.compile(rf"[{_HAN}]")
    return found[2] if bool(han.search(found[1])) != bool(han.search(found[2])) else None


def together(
    first: Said, second: Said, leaves_open: Callable[[int, str], bool]
) -> dict[str, float]:
    """What two halves say together.

    `leaves_open`: whether the half (0 or 1) that does not name a field says nothing against it.
    """
    both = {name: 1 - (1 - first[name]) * (1 - second[name]) for name in first if name in second}
    if both and max(both.values()) > UNDERSTOOD:
        rest = {name: _ASIDE * like for name, like in {**first, **second}.items()}
        return {**rest, **{name: min(like, _SUREST) for name, like in both.items()}}
    known = [max(said.values(), default=0.0) > UNDERSTOOD for said in (first, second)]
    found: dict[str, float] = {}
    for at, said in enumerate((first, second)):
        for name, like in said.items():
            free = not known[1 - at] and leaves_open(1 - at, name)
            found[name] = max(found.get(name, 0.0), (_ALONE if free else _ASIDE) * like)
    return found
