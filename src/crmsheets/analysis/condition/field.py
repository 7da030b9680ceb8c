"""What a condition may ask about: a field's name, its words, and what kind of value it holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.model.choice import Choice


class FieldKind(StrEnum):
    """What a record holds under a field's name, and so how a value is written and compared.

    money: whole 分 (20万, 200,000元). integer (6单). decimal (3.5). share: 0-1 (35%). days (90天, 3个月).
    date: datetime.date (2024-3-5, 2024年3月). bool. text, several (texts apart by 、 or a tuple).
    choice: an entry of a closed list. words: text with a list of usual entries.
    """

    MONEY = "money"
    INTEGER = "integer"
    DECIMAL = "decimal"
    SHARE = "share"
    DAYS = "days"
    DATE = "date"
    BOOL = "bool"
    TEXT = "text"
    SEVERAL = "several"
    CHOICE = "choice"
    WORDS = "words"

    @property
    def text(self) -> Text:
        """The word for it in a fault."""
        return _KINDS[self]

    @property
    def example(self) -> Text:
        """A value as people write it."""
        return _EXAMPLES[self]

    @property
    def is_number(self) -> bool:
        """Whether values are numbers, which may have a unit and a scale."""
        return self in NUMBERS

    @property
    def in_order(self) -> bool:
        """Whether values can be more or less than each other."""
        return self in NUMBERS or self is FieldKind.DATE


NUMBERS = frozenset(
    {FieldKind.MONEY, FieldKind.INTEGER, FieldKind.DECIMAL, FieldKind.SHARE, FieldKind.DAYS}
)
_KINDS = {
    FieldKind.MONEY: Text("金额", "an amount"),
    FieldKind.INTEGER: Text("整数", "a whole number"),
    FieldKind.DECIMAL: Text("数", "a number"),
    FieldKind.SHARE: Text("百分比", "a percentage"),
    FieldKind.DAYS: Text("天数", "a number of days"),
    FieldKind.DATE: Text("日期", "a date"),
    FieldKind.BOOL: Text("是或否", "yes or no"),
    FieldKind.TEXT: Text("文字", "text"),
    FieldKind.SEVERAL: Text("文字", "text"),
    FieldKind.CHOICE: Text("选项", "an entry of its list"),
    FieldKind.WORDS: Text("文字", "text"),
}
_EXAMPLES = {
    FieldKind.MONEY: Text("20万", "200,000"),
    FieldKind.INTEGER: Text("6", "6"),
    FieldKind.DECIMAL: Text("3.5", "3.5"),
    FieldKind.SHARE: Text("35%", "35%"),
    FieldKind.DAYS: Text("90天", "90 days"),
    FieldKind.DATE: Text("2024-3-5", "2024-3-5"),
    FieldKind.BOOL: Text("是", "yes"),
    FieldKind.TEXT: Text("东莞", "Bristol"),
    FieldKind.SEVERAL: Text("重视品质", "Quality first"),
    FieldKind.CHOICE: Text("A", "A"),
    FieldKind.WORDS: Text("五金", "Hardware"),
}


@dataclass(frozen=True)
class ConditionField:
    """One field: `name` is the record's key, `synonyms` are further words people use for it.

    `choices`: its list, best entry first where `ranked` (then B or better is `>= B`).
    `blank_known`: an empty value is a fact (no tier) and unlike any other; elsewhere it is unknown.
    `lasting`: days that go on, so that 沉默90天 means at least so many.
    `counts`: 0 says that there is none, so that 没有投诉 asks for 0 and not for a blank.
    """

    name: str
    label: Text
    kind: FieldKind
    synonyms: tuple[str, ...] = ()
    choices: type[Choice] | None = None
    ranked: bool = False
    blank_known: bool = False
    counts: bool = False
    lasting: bool = False

    @property
    def in_order(self) -> bool:
        """Whether it can be compared by more and less."""
        return self.kind.in_order or self.ranked

    @property
    def words(self) -> tuple[str, ...]:
        """All that people may call it."""
        return (self.label.zh, self.label.en, self.name, *self.synonyms)


Fields = Mapping[str, ConditionField]
"""Field name -> field."""


def by_name(*fields: ConditionField) -> dict[str, ConditionField]:
    """The fields under their names."""
    return {each.name: each for each in fields}
