"""Why two rows may be one customer, for people who weigh it without numbers, or with them."""

from __future__ import annotations

from crmsheets.model.duplicates import Pair
from crmsheets.model.text import Said, Text

ALIKE = Text("{alike}", "{alike}")
BOTH = Text("{alike}；但是{differ}", "{alike}; but {differ}")
DIFFER = Text("{differ}", "{differ}")
_BITS = "{pair}"
WEIGHED = Text(_BITS, _BITS)
_MOST = 6


def evidence(pair: Pair, *, bits: bool = False) -> Said:
    """What speaks for and against one customer, the strongest first; `bits`: with the weights."""
    if bits:
        return Said(WEIGHED, {"pair": _Weighed(pair)})
    alike = [part.said for part in pair.parts if part.bits > 0 and part.cells][:_MOST]
    differ = [part.said for part in pair.parts if part.bits < 0 and part.cells][:_MOST]
    if pair.veto is not None:
        differ.insert(0, pair.veto)
    text = BOTH if alike and differ else ALIKE if alike else DIFFER
    return Said(text, {"alike": alike, "differ": differ})


class _Weighed:
    """A pair as what fills a slot: it says itself in the reader's language."""

    def __init__(self, pair: Pair) -> None:
        self.text = Text(pair("zh"), pair("en"))
