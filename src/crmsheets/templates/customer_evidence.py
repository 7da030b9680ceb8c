"""What other tables say of a customer beside the name: number and credit code.

Their sheets have no such columns (people know names), but lists from other programs do. There they
are kept as columns nobody declared, and still tell whom a row means.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from crmsheets.model.choice import plain
from crmsheets.templates import customer
from crmsheets.templates.apply import header_words

if TYPE_CHECKING:
    from crmsheets.model.table import Table

# In a table about something else a bare number is the row's own.
_OWN = frozenset(plain(word) for word in ("编号", "代码", "ID"))
_WORDS: Mapping[str, frozenset[str]] = {
    field: frozenset(plain(word) for word in header_words(customer.TEMPLATE.by_name[field])) - _OWN
    for field in ("customer_id", "uscc")
}
"""Headers that mean the customer's number or code in any table."""
_PHONES = frozenset(
    plain(word)
    for field in ("phone", "phone_alt")
    for word in header_words(customer.TEMPLATE.by_name[field])
)


def tells(header: str) -> bool:
    """Whether a column of this header says whose row it is."""
    return any(plain(header) in words for words in _WORDS.values())


def said(table: Table, field: str) -> Sequence[str | None]:
    """A customer's `customer_id` or `uscc` as another table has it, as text; None where it does not."""
    if field in table.template.by_name:
        return list(table[field])
    for header, values in sorted(table.extras.items()):
        if plain(header) in _WORDS[field]:
            return [_text(value) for value in values]
    return [None] * len(table)


def phones_said(table: Table) -> Sequence[str | None]:
    """The customer's phone as another table has it, as typed; None where it does not."""
    if "phone" in table.template.by_name:
        return list(table["phone"])
    found: list[str | None] = [None] * len(table)
    for header, values in sorted(table.extras.items()):
        if plain(header) in _PHONES:
            told = (_text(value) for value in values)
            found = [
                f"{one} {more}" if one and more else one or more
                for one, more in zip(found, told, strict=True)
            ]
    return found


def nameless(table: Table) -> list[bool]:
    """For each record whether its customer cell is there and empty, and no number tells who.

    In the customer table itself a number without a name is nobody yet.
    """
    names = table["customer_name"]
    told: list[bool] = [name is not None for name in names]
    if table.template.name != "customer":
        others = zip(said(table, "customer_id"), said(table, "uscc"), strict=True)
        told = [known or any(each) for known, each in zip(told, others, strict=True)]
    return [not known and table.has(i, "customer_name") for i, known in enumerate(told)]


def _text(value: Any) -> str | None:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip() or None if value is not None else None
