"""What is declared of a table's fields: `Column` beside the type, on a Pydantic `Row`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict

from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.model.choice import Choice
    from crmsheets.model.text import Region

MergeRule = Literal[
    "newest", "frequent", "valid", "person", "registered", "complete", "earliest", "join", "refusal"
]
"""How a merged customer's value is chosen; see `analysis.survivors`."""

_CURRENCY = re.compile(r"\s*\(\{money\}\)")
_BRACKETS = re.compile(r"\s*\(.*\)$")


class Use(StrEnum):
    """How a field is used: typed and required, typed, typed where a module is on, or computed."""

    REQUIRED = "required"
    CORE = "core"
    MODULE = "module"
    DERIVED = "derived"


class Privacy(IntEnum):
    """Privacy class: public, internal business, personal (PIPL art. 4), sensitive (art. 28)."""

    PUBLIC = 0
    INTERNAL = 1
    PERSONAL = 2
    SENSITIVE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One field's declaration; everything that is said of the field anywhere comes from here.

    `label` may hold the slot `{money}`. `roles`: S sales, A after-sales, F finance, M marketing,
    W workshop; lower case = masked. `refers_to`: the table whose key the field holds, or "staff".
    `latest`: the last day allowed, from the run's today. `not_before`: the date field of the same
    row that this date may not precede. `one_of`: fields of one group of which one is enough.
    `choices`: the list of a field that also takes free words (a closed list is the field's type).
    `exactly`: a column is the field only under one of its own words, whatever stands below it.
    `by_content`: synonyms shared with another field, so that the column's content decides.
    `rough`: an approximate number will do (约5000, 5-6万), as in what a deal may bring.
    `regions`: where the field stands in the default sheet (it is read everywhere).
    """

    label: Text
    hint: Text
    example: Text
    use: Use = Use.CORE
    module: str = ""
    synonyms: tuple[str, ...] = ()
    by_content: tuple[str, ...] = ()
    choices: type[Choice] | None = None
    privacy: Privacy = Privacy.INTERNAL
    roles: str = "SAFMW"
    refers_to: str = ""
    merge_rule: MergeRule = "newest"
    latest: Literal["", "today", "tomorrow", "next_year"] = ""
    earliest: int = 1990
    not_before: str = ""
    one_of: str = ""
    regions: tuple[Region, ...] = ("CN", "INTL")
    filled_by: bool = False
    exactly: bool = False
    rough: bool = False
    width: int = 0

    @property
    def header(self) -> Text:
        """The label as a header without its currency: 单价({money}) is 单价."""
        return _without(_CURRENCY, self.label)

    @property
    def called(self) -> Text:
        """The label as a sentence names the column, without unit or hint: 评分(满分5分) is 评分."""
        return _without(_BRACKETS, self.label)

    @property
    def required(self) -> bool:
        """Whether an empty cell is a finding by itself."""
        return self.use is Use.REQUIRED

    @property
    def typed(self) -> bool:
        """Whether people type it (a derived field is only ever computed)."""
        return self.use is not Use.DERIVED


def _without(part: re.Pattern[str], label: Text) -> Text:
    return Text(part.sub("", label.zh), part.sub("", label.en))


class Row(BaseModel):
    """A row of a table as users of the library hold it; the pipeline itself works on columns.

    Fields are `Annotated[kind, Column(...)]`; scaled kinds are whole numbers (see `exact`).
    No validators live here: what one cell allows stands in its annotation, the rest in `checks`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)
