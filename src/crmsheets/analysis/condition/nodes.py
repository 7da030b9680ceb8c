"""A condition as it was understood: it holds of a record or not, and can be printed again.

What is not known is not met, in either direction: without a rating neither `评分 ≥ 4` nor
`非 评分 ≥ 4` holds (three-valued logic as in SQL; 为空 asks for what is missing).
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from crmsheets.analysis.condition.field import ConditionField, FieldKind
from crmsheets.analysis.condition.values import Value, entry, printed, quoted
from crmsheets.analysis.condition.words import ORDERED, VALUELESS, WITHIN, Op
from crmsheets.model.choice import plain
from crmsheets.model.text import Lang, Text

Record = Mapping[str, Any]
"""Field name -> value, as `FieldKind` says what it holds; absent or None: not known."""

_PARTS = re.compile(r"[、,，;；/]")
_PLACES = 9
_OR = Text("、", ", ")
_AND_WORD, _OR_WORD = Text(" 且 ", " and "), Text(" 或 ", " or ")
_NOT_WORD = Text("非 ", "not ")
_IN = Text("属于", "in")


class Condition(ABC):
    """A condition on a record."""

    __slots__ = ()

    def holds(self, record: Record) -> bool:
        """Whether it is met; what is not known is not."""
        return self.truth(record) is True

    @abstractmethod
    def truth(self, record: Record) -> bool | None:
        """The same; None where it hangs on something unknown."""

    @abstractmethod
    def said(self, lang: Lang) -> str:
        """The condition in its usual form, which reads as the same condition."""

    @abstractmethod
    def comparisons(self) -> Iterator[Comparison]:
        """All that it compares, from left to right."""

    def wanting(self, record: Record) -> tuple[Comparison, ...]:
        """The comparisons that a record fails, or whose field it lacks."""
        return tuple(each for each in self.comparisons() if each.truth(record) is not True)

    @property
    def text(self) -> Text:
        """The usual form in both languages."""
        return Text(self.said("zh"), self.said("en"))


@dataclass(frozen=True, slots=True)
class Comparison(Condition):
    """One field compared with one value, or with several of which one must fit."""

    field: ConditionField
    op: Op
    values: tuple[Value, ...] = ()

    def truth(self, record: Record) -> bool | None:
        """Unknown where the record has no value, unless that is asked for."""
        value = record.get(self.field.name)
        lacking = missing(value)
        if self.op in VALUELESS:
            return lacking is (self.op is Op.EMPTY)
        if self.op in ORDERED and self.field.ranked and _rank(value, self.field) is None:
            return None
        if lacking and not self.field.blank_known:
            return None
        found: bool = _COMPARED[self.op](self, "" if lacking else exact(value))
        return found

    def said(self, lang: Lang) -> str:
        """Field, comparison, value."""
        name, op = self.field.label(lang), self.op.text(lang)
        if not self.values:
            return f"{name} {op}"
        literal = self.op in WITHIN
        values = _OR(lang).join(
            quoted(str(each)) if literal else printed(each, self.field, lang)
            for each in self.values
        )
        if len(self.values) > 1 and self.op is Op.EQ:
            op = _IN(lang)
        return f"{name} {op} {values}"

    def comparisons(self) -> Iterator[Comparison]:
        """Itself."""
        yield self


@dataclass(frozen=True, slots=True)
class All(Condition):
    """Every part must hold."""

    parts: tuple[Condition, ...]

    def truth(self, record: Record) -> bool | None:
        """False beats unknown."""
        found = [part.truth(record) for part in self.parts]
        return False if False in found else None if None in found else True

    def said(self, lang: Lang) -> str:
        """The parts with 且 between them."""
        return _AND_WORD(lang).join(_within(part, lang) for part in self.parts)

    def comparisons(self) -> Iterator[Comparison]:
        """Those of the parts."""
        for part in self.parts:
            yield from part.comparisons()


@dataclass(frozen=True, slots=True)
class AnyOf(Condition):
    """One part must hold."""

    parts: tuple[Condition, ...]

    def truth(self, record: Record) -> bool | None:
        """True beats unknown."""
        found = [part.truth(record) for part in self.parts]
        return True if True in found else None if None in found else False

    def said(self, lang: Lang) -> str:
        """The parts with 或 between them."""
        return _OR_WORD(lang).join(_within(part, lang) for part in self.parts)

    def comparisons(self) -> Iterator[Comparison]:
        """Those of the parts."""
        for part in self.parts:
            yield from part.comparisons()


@dataclass(frozen=True, slots=True)
class Not(Condition):
    """The part must be known not to hold."""

    part: Condition

    def truth(self, record: Record) -> bool | None:
        """Unknown stays unknown."""
        found = self.part.truth(record)
        return None if found is None else not found

    def said(self, lang: Lang) -> str:
        """非 and the part in brackets."""
        return f"{_NOT_WORD(lang)}({self.part.said(lang)})"

    def comparisons(self) -> Iterator[Comparison]:
        """Those of the part."""
        yield from self.part.comparisons()


def _within(part: Condition, lang: Lang) -> str:
    """A part as it stands among others: in brackets where it is made of several."""
    said = part.said(lang)
    return f"({said})" if isinstance(part, (All, AnyOf)) else said


def missing(value: object) -> bool:
    """Whether a record holds nothing there: None, "", an empty list, NaN."""
    return value is None or value in {"", ()} or value != value  # noqa: PLR0124  # NaN only


def exact(value: object) -> object:
    """A fraction as people see it, so that 0.35 is 35 %: nine decimals, no binary rest."""
    return Decimal(repr(round(value, _PLACES))) if isinstance(value, float) else value


def _more(compared: Comparison, value: Any, sign: Op) -> bool:
    limit = compared.values[0]
    if isinstance(limit, tuple):
        first, last = limit
        return bool(value >= first if sign is Op.GE else value > last)
    if isinstance(limit, str):
        own, other = (_rank(each, compared.field) or 0 for each in (value, limit))
        return own <= other if sign is Op.GE else own < other  # the first entry is the best one
    return bool(value >= limit if sign is Op.GE else value > limit)


def _rank(value: object, field: ConditionField) -> int | None:
    """The place of an entry in its list; None of what is not in it."""
    ranks = {str(each): place for place, each in enumerate(field.choices or ())}
    return ranks.get(_entry(value, field))


def _entry(value: object, field: ConditionField) -> str:
    return entry(str(value), field.choices) or str(value)


def _equal(compared: Comparison, value: Any) -> bool:
    field = compared.field
    if field.kind is FieldKind.SEVERAL:
        own = {plain(_entry(each, field)) for each in _each(value)}
        return any(plain(str(each)) in own for each in compared.values)
    return any(_same(value, each, field) for each in compared.values)


def _same(value: Any, wanted: Value, field: ConditionField) -> bool:
    if isinstance(wanted, tuple):
        return bool(wanted[0] <= value <= wanted[1])
    if isinstance(wanted, str):
        return plain(_entry(value, field)) == plain(wanted)
    return bool(value == wanted)


def _each(value: object) -> list[str]:
    """The entries of a field that holds several."""
    if isinstance(value, str):
        return [each.strip() for each in _PARTS.split(value)]
    return [str(each) for each in value]  # type: ignore[attr-defined]  # a tuple or list


def _holds_part(compared: Comparison, value: Any) -> bool:
    """Whether one of the words stands within the value, blanks and letter case aside."""
    own = [value] if isinstance(value, str) else list(value)
    if compared.field.choices is not None:
        known = [compared.field.choices.read(str(each)) for each in own]
        own += [word for each in known if each for word in (each.text.zh, each.text.en)]
    return any(plain(str(part)) in plain(str(text)) for part in compared.values for text in own)


_COMPARED: Mapping[Op, Any] = {
    Op.GE: lambda compared, value: _more(compared, value, Op.GE),
    Op.GT: lambda compared, value: _more(compared, value, Op.GT),
    Op.LE: lambda compared, value: not _more(compared, value, Op.GT),
    Op.LT: lambda compared, value: not _more(compared, value, Op.GE),
    Op.EQ: _equal,
    Op.NE: lambda compared, value: not _equal(compared, value),
    Op.HAS: _holds_part,
    Op.LACKS: lambda compared, value: not _holds_part(compared, value),
}


def every(parts: list[Condition]) -> Condition:
    """Parts joined by 且; one alone is itself, joined ones within are taken apart."""
    flat = [each for part in parts for each in (part.parts if isinstance(part, All) else (part,))]
    return flat[0] if len(flat) == 1 else All(tuple(flat))


def one_of(parts: list[Condition]) -> Condition:
    """The same for 或."""
    flat = [each for part in parts for each in (part.parts if isinstance(part, AnyOf) else (part,))]
    return flat[0] if len(flat) == 1 else AnyOf(tuple(flat))
