"""What forbids joining two rows whatever else agrees, and what only a person may decide.

Two different valid credit codes; a branch and its head office; and unless the codes are equal:
another brand, another trade, names that state different towns.
"""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from crmsheets.analysis.matching import (
    addresses,
    codes_alike,
    mails,
    names_alike,
    persons,
    phones,
    regions,
    trades_alike,
)
from crmsheets.analysis.matching.coded import Flags, Levels
from crmsheets.analysis.matching.weights import AT

Vetoes: TypeAlias = NDArray[np.int8]

ORDER = ("code", "branch", "brand", "trade", "region")
"""Comparisons that forbid at their lowest level, the gravest first."""


def vetoes(levels: Levels) -> Vetoes:
    """For each pair which of `ORDER` forbids joining it, -1 if none does."""
    found = np.full(len(levels), -1, np.int8)
    proven = levels[:, AT["code"]] == codes_alike.SAME
    for at in reversed(range(len(ORDER))):
        found[(levels[:, AT[ORDER[at]]] == 0) & ~proven] = at
    return found


def held(levels: Levels) -> Flags:
    """Pairs that are never joined without being asked about.

    Half a brand; words of trade that no list knows; another town by address; a brand that only
    sounds alike, or no name at all, without anything that a firm has alone.
    """
    brand, region = levels[:, AT["brand"]], levels[:, AT["region"]]
    half = brand == names_alike.HALF
    unlike = levels[:, AT["trade"]] == trades_alike.UNLIKE
    moved = region == regions.TOLD_APART
    nameless = (brand < 0) & ~_reached(levels)
    sound = (brand == names_alike.SOUND) & ~_known(levels)
    return (half | unlike | moved | nameless | sound) & (levels[:, AT["code"]] < codes_alike.NEAR)


def _reached(levels: Levels) -> Flags:
    """Whether two rows share a number of their own to be reached at."""
    return (
        (levels[:, AT["mobile"]] == phones.SAME)
        | (levels[:, AT["line"]] == phones.SAME)
        | (levels[:, AT["mail"]] == mails.SAME)
        | (levels[:, AT["chat"]] == mails.CHAT_SAME)
    )


def _known(levels: Levels) -> Flags:
    """Whether anything beside the name says that two rows are one firm."""
    return (
        (levels[:, AT["person"]] >= persons.NEAR)
        | (levels[:, AT["mobile"]] >= phones.NEAR)
        | (levels[:, AT["line"]] >= phones.NEAR)
        | (levels[:, AT["mail"]] >= mails.DOMAIN)
        | (levels[:, AT["chat"]] >= mails.CHAT_NEAR)
        | (levels[:, AT["address"]] >= addresses.ROAD)
    )
