"""Units written beside a quantity: 500pcs, 30kg, 5打, 200人."""

from __future__ import annotations

from crmsheets.model.choice import plain
from crmsheets.templates.order import Unit

# Measure words that are no entry of the list of units, but certainly count something.
_MEASURES = frozenset(
    {*"粒根本盒罐板扎把副枚面颗头块车方盘筒串捆朵幅斤克升", "ea", "pce", "prs", "g", "l"}
)
# English words that the list has in another form.
_ONES = {"piece": "pc", "box": "ctn", "meter": "m", "metre": "m", "kilogram": "kg", "kilo": "kg"}
_ONES |= {"yard": "yd", "square meter": "sqm", "dz": "dozen", "doz": "dozen", "pr": "pair"}
_HEADS = frozenset(
    {*"人家位名户次场天", "人次", "people", "guests", "persons", "customers", "visitors"}
)
_THOUSANDS = frozenset({"千只", "千个", "千件", "千支", "千条", "kpcs", "千pcs"})


def unit_of(word: str) -> str | None:
    """The unit a word names: the list's own label, or the word itself; None if it is no unit."""
    bare = word.strip().rstrip(".。").strip("()（）").strip()
    if plain(bare) in _THOUSANDS:
        return str(Unit.THOUSAND)
    for each in (bare, *_singular(bare)):
        known = Unit.read(each)
        if known is not None:
            return str(known)
    return bare if bare.casefold() in _MEASURES else None


def _singular(word: str) -> tuple[str, ...]:
    """English words for several, as the list has them for one: cartons, boxes, pieces."""
    lower = word.casefold()
    if not lower.isascii() or not lower.endswith("s"):
        return (_ONES[lower],) if lower in _ONES else ()
    one = lower.removesuffix("es") if lower.endswith("xes") else lower.removesuffix("s")
    return (_ONES.get(one, one),)


def is_head(word: str) -> bool:
    """Whether a word counts people or firms (30人, 12家), which needs no unit."""
    return word.casefold() in _HEADS
