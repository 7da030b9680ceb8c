"""Figures of the report that know their cell, so that it can be said which were compared."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

Place = tuple[str, str]
"""Sheet and cell."""
_OF = re.compile(r"[-−]?[\d,]+/[\d,]+|[-−+]?\d+(?:\.\d+)?%")


class Whole(int):
    """A whole number with its cell."""

    at: Place


class Real(float):
    """A number with its cell."""

    at: Place


class Of(str):
    """A `3/7` or `86%` in words, with its cell."""

    __slots__ = ("at",)
    at: Place


def told(value: Any, sheet: str, cell: str) -> Any:
    """A cell's value; a figure carries its cell."""
    if isinstance(value, bool):
        return value
    made: Whole | Real | Of
    if isinstance(value, int):
        made = Whole(value)
    elif isinstance(value, float):
        made = Real(value)
    elif isinstance(value, str) and _OF.fullmatch(value):
        made = Of(value)
    else:
        return value
    made.at = sheet, cell
    return made


def places(value: Any) -> set[Place]:
    """The cells of all figures in a value."""
    if isinstance(value, (Whole, Real, Of)):
        return {value.at}
    if isinstance(value, dict):
        return places(value.values())
    if isinstance(value, Iterable) and not isinstance(value, (str, bytes)):
        return {at for each in value for at in places(each)}
    return set()
