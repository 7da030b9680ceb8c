"""Which customer a name, a number or a credit code in another table means.

Order: number, valid credit code, full name, then short name or alias if only one customer has it.
A name that fits several customers is nobody's; one that fits none is a customer of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crmsheets.analysis.names import name_key
from crmsheets.analysis.numbers import natural, number_key
from crmsheets.intake.values.credit import is_valid
from crmsheets.model.golden import Golden

Found = tuple[str | None, tuple[str, ...]]
"""The customer's id, or None with the ids that the name could mean (none at all: unknown)."""

Index = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Register:
    """Everything customers go by, each in the form it is compared in -> their ids."""

    numbers: Index
    codes: Index
    names: Index
    shorts: Index

    def find(self, name: str | None, number: str | None = None, code: str | None = None) -> Found:
        """The customer meant; the first kind of evidence that fits exactly one decides."""
        for index, key in (
            (self.numbers, number_key(number or "")),
            (self.codes, number_key(code or "")),
        ):
            ids = index.get(key, frozenset())
            if len(ids) == 1:
                return next(iter(ids)), ()
        return self.named(name) if name else (None, ())

    def named(self, name: str) -> Found:
        """The customer a name cell means; people also write a number or a short name there."""
        key = name_key(name)
        for index, asked in (
            (self.names, key),
            (self.numbers, number_key(name)),
            (self.shorts, key),
        ):
            ids = index.get(asked, frozenset())
            if len(ids) == 1:
                return next(iter(ids)), ()
            if ids:
                return None, tuple(sorted(ids, key=natural))
        return None, ()


def register(golden: Iterable[Golden]) -> Register:
    """What customers go by: their surviving and their losing names, short names, numbers, codes."""
    numbers: dict[str, set[str]] = defaultdict(set)
    codes: dict[str, set[str]] = defaultdict(set)
    names: dict[str, set[str]] = defaultdict(set)
    shorts: dict[str, set[str]] = defaultdict(set)
    for each in golden:
        for number in (each.customer_id, *_typed(each, "customer_id")):
            numbers[number_key(number)].add(each.customer_id)
        for code in filter(is_valid, _typed(each, "uscc")):
            codes[code].add(each.customer_id)
        for name in (each.name, *_typed(each, "customer_name")):
            names[name_key(name)].add(each.customer_id)
        for short in _typed(each, "short_name"):
            shorts[name_key(short)].add(each.customer_id)
    return Register(*(_frozen(index) for index in (numbers, codes, names, shorts)))


def resolve(names: Iterable[str], golden: Sequence[Golden]) -> dict[str, Found]:
    """Every name with the customer it means: (id, ()), (None, candidates) or (None, ())."""
    book = register(golden)
    return {name: book.named(name) for name in names}


def _typed(golden: Golden, field: str) -> list[str]:
    """All values typed for a field, the surviving one first."""
    value = golden.values.get(field)
    lineage = golden.lineage.get(field)
    lost = [each for _, each in lineage.lost] if lineage else []
    return [str(each) for each in (value, *lost) if each]


def _frozen(index: Mapping[str, set[str]]) -> dict[str, frozenset[str]]:
    return {key: frozenset(ids) for key, ids in index.items() if key}
