"""What every section of the settings shares: its base and the kinds of its values."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Annotated

from annotated_types import Ge, Gt, Le
from pydantic import BaseModel, ConfigDict, StringConstraints
from pydantic_core import PydanticCustomError

from crmsheets.model.text import Text

Share = Annotated[float, Ge(0), Le(1)]
Days = Annotated[int, Ge(0), Le(3650)]
Points = Annotated[float, Ge(0), Le(100)]
Word = Annotated[str, StringConstraints(min_length=1, max_length=100, strip_whitespace=True)]
Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{1,39}$")]
Rate = Annotated[Decimal, Gt(0)] | None


class Part(BaseModel):
    """A table of the settings file; unknown keys are mistakes."""

    model_config = ConfigDict(frozen=True, extra="forbid")


@dataclass(frozen=True, slots=True)
class Listed:
    """Beside a setting that is a list of sections: the sheet of 规则.xlsx that shows it, a line each.

    `about`: what to say above it. Every field of the section says what it is by a Text beside it.
    """

    title: Text
    about: Text


@dataclass(frozen=True, slots=True)
class Otherwise:
    """Beside a setting of words: what holds where nobody set any."""

    text: Text


NOT_IN_ORDER = "not_in_order"
"""The kind of mistake where two settings of a section do not go together."""


def in_order(part: Part, *names: str) -> None:
    """PydanticCustomError where a setting is less than the one named after it; None is left out."""
    told = [name for name in names if getattr(part, name) is not None]
    for more, less in pairwise(told):
        high, low = getattr(part, more), getattr(part, less)
        if high < low:
            got: dict[str, object] = {
                "more": _said(part, more),
                "less": _said(part, less),
                "high": f"{high:g}",
                "low": f"{low:g}",
            }
            raise PydanticCustomError(NOT_IN_ORDER, "{more} is less than {less}", got)


def _said(part: Part, name: str) -> Text:
    marks = type(part).model_fields[name].metadata
    return next(mark for mark in marks if isinstance(mark, Text))
