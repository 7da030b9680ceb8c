"""How alike two credit codes are; only valid ones prove or forbid anything."""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import OSA

from crmsheets.intake.values.credit import is_valid

# Levels, best last: two valid ones differ; one is not valid, and far off; or near; equal.
TWO, OTHER, NEAR, SAME = range(4)
_OLD = 15
_SLIPS = 2
_LEAST_CUT = 14


def level(one: str, other: str) -> int:
    """How alike two codes are; symmetric. An old tax number holds the licence's middle part."""
    if one == other:
        return SAME
    if known(one) and known(other):
        return TWO
    if _cut(one, other):
        return NEAR
    if len(one) == _OLD or len(other) == _OLD:
        same = len(one) != len(other) and middle(one) == middle(other)
        return NEAR if same else OTHER
    return NEAR if OSA.distance(one, other, score_cutoff=_SLIPS) <= _SLIPS else OTHER


def _cut(one: str, other: str) -> bool:
    """Whether one is the beginning or the end of the other.

    Less than 14 characters are no proof: firms of one district and year share the first dozen.
    """
    short, long = sorted((one, other), key=len)
    whole = long.startswith(short) or long.endswith(short)
    return _LEAST_CUT <= len(short) < len(long) and whole


def middle(code: str) -> str:
    """The nine characters of the organisation, which old and new numbers share."""
    return code[6:15] if len(code) == _OLD else code[8:17]


@lru_cache(maxsize=65536)
def known(code: str) -> bool:
    """Whether a code proves anything: 18 characters, the last of which fits."""
    return is_valid(code)
