"""What every section of the settings shares: its base and the kinds of its values."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from annotated_types import Ge, Gt, Le
from pydantic import BaseModel, ConfigDict, StringConstraints

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
