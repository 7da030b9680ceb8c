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
Bits: TypeAlias = NDArray[np.float64]

HELD, HELD_SOUND, HELD_APART = -0.5, -2.5, -4.5
"""What pairs reach at most that a person may join, by how often they are one."""
ORDER = ("code", "branch", "brand", "trade", "region")
"""Comparisons that forbid at their lowest level, the gravest first."""


def vetoes(levels: Levels) -> Vetoes:
    """For each pair which of `ORDER` forbids joining it, -1 if none does."""
    found = np.full(len(levels), -1, np.int8)
    proven = levels[:, AT["code"]] == codes_alike.SAME
    for at in reversed(range(len(ORDER))):
        found[(levels[:, AT[ORDER[at]]] == 0) & ~proven] = at
    return found


def limits(levels: Levels) -> Bits:
    """What each pair reaches at most, whatever else agrees: inf for most.

    Only a person joins half a brand, words of trade that neither a list nor the table shows to be
    one, names without a brand or rows without a name, names in two scripts that do not sound alike,
    two registered forms, a factory and a company with another contact,
    and a brand that only sounds alike or stands alone, if nothing that a firm has alone says so,
    too. What is in another town by its address is rather another firm with the same contact.
    """
    brand, trade = levels[:, AT["brand"]], levels[:, AT["trade"]]
    short = (brand >= names_alike.NEAR) & (trade <= trades_alike.SILENT) & ~_known(levels)
    sound = (brand == names_alike.SOUND) & ~_known(levels)
    whole = levels[:, AT["legal"]] == 1
    related = (trade == trades_alike.RELATED) | (trade == trades_alike.BY_TURNS)
    found = np.full(len(levels), np.inf)
    for asked, most in (
        ((brand < 0) & ~_reached(levels), HELD),
        (trade == trades_alike.UNLIKE, HELD),
        ((trade == trades_alike.UNLIKE) & (levels[:, AT["industry"]] == 0), HELD_APART),
        ((brand == names_alike.HALF) | (brand == names_alike.PART), HELD),
        (short, HELD),
        # Two whole registered names that differ: 宝钢贸易有限公司, 宝钢国际贸易有限公司.
        (whole & related & ~_known(levels), HELD),
        # 永博五金厂 and 永博五金有限公司 are two at law.
        ((levels[:, AT["legal"]] == 0) & _another_contact(levels) & ~_known(levels), HELD),
        # Weber GmbH and Weber AG, or Weber Inc., are two at law.
        (levels[:, AT["form"]] == 0, HELD),
        (_in_two_scripts(levels) & ~_reached_twice(levels), HELD),
        (sound, HELD_SOUND),
        (sound & _another_contact(levels), HELD_APART),
        (levels[:, AT["region"]] == regions.TOLD_APART, HELD_APART),
        (levels[:, AT["region"]] == regions.ELSEWHERE, HELD),
        ((levels[:, AT["region"]] == regions.ELSEWHERE) & ~_reached(levels), HELD_APART),
    ):
        found[asked] = np.minimum(found[asked], most)
    found[levels[:, AT["code"]] >= codes_alike.NEAR] = np.inf
    return found


def _in_two_scripts(levels: Levels) -> Flags:
    """Whether two firms are named in different scripts, and do not sound alike."""
    found: Flags = (
        (levels[:, AT["brand"]] < 0) & (levels[:, AT["trade"]] < 0) & (levels[:, AT["name"]] == 0)
    )
    return found


def _shared(levels: Levels) -> Levels:
    """How many numbers of their own to be reached at two rows share."""
    found: Levels = sum(
        (levels[:, AT[name]] == same).astype(np.int8)
        for name, same in (
            ("mobile", phones.SAME),
            ("line", phones.SAME),
            ("mail", mails.SAME),
            ("chat", mails.CHAT_SAME),
        )
    )
    return found


def _reached(levels: Levels) -> Flags:
    """Whether two rows share a number of their own to be reached at."""
    found: Flags = _shared(levels) > 0
    return found


def _reached_twice(levels: Levels) -> Flags:
    """Whether they share two, or one and the person."""
    person = levels[:, AT["person"]] >= persons.NEAR
    found: Flags = _shared(levels) + person > 1
    return found


def _another_contact(levels: Levels) -> Flags:
    """Whether two rows state different persons or mobiles."""
    person, mobile = levels[:, AT["person"]], levels[:, AT["mobile"]]
    found: Flags = (person == persons.OTHER) | (mobile == phones.OTHER)
    return found


def _known(levels: Levels) -> Flags:
    """Whether anything beside the name says that two rows are one firm."""
    found: Flags = (
        (levels[:, AT["person"]] >= persons.NEAR)
        | (levels[:, AT["mobile"]] >= phones.NEAR)
        | (levels[:, AT["line"]] >= phones.NEAR)
        | (levels[:, AT["mail"]] >= mails.DOMAIN)
        | (levels[:, AT["chat"]] >= mails.CHAT_NEAR)
        | (levels[:, AT["address"]] >= addresses.ROAD)
    )
    return found
