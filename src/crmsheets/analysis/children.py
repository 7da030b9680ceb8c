"""Tables that name customers: orders, follow-ups, cases, feedback, guests; whom each row means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from crmsheets.analysis.customers import Stranger, strangers
from crmsheets.analysis.names import name_key
from crmsheets.analysis.resolve import Found, register
from crmsheets.model.cell import Cell
from crmsheets.model.choice import plain
from crmsheets.model.dataset import Dataset
from crmsheets.model.golden import Golden
from crmsheets.model.table import Table

CUSTOMER = "customer"
NAME = "customer_name"


def names(data: Dataset) -> list[str]:
    """The tables that name customers, without the customers' own and without results."""
    return [
        name
        for name, table in sorted(data.tables.items())
        if name != CUSTOMER and not table.template.result and NAME in table.template.by_name
    ]


@dataclass(frozen=True, slots=True)
class Asked:
    """What one row says of its customer: name, number and credit code as typed."""

    name: str | None
    number: str | None
    code: str | None


def asked(table: Table) -> list[Asked]:
    """What every row says of its customer; numbers and codes also from columns nobody declared."""
    numbers, codes = (_column(table, name) for name in ("customer_id", "uscc"))
    return [Asked(*each) for each in zip(table[NAME], numbers, codes, strict=True)]


def _column(table: Table, field: str) -> Sequence[str | None]:
    """A field of the customer table where another table has it, as text."""
    if field in table.template.by_name:
        return list(table[field])
    words = _WORDS[field]
    for header, values in sorted(table.extras.items()):
        if plain(header) in words:
            return [_text(value) for value in values]
    return [None] * len(table)


# Headers that mean the customer's number or code also in a table about something else: a bare
# 编号 or ID there is the row's own.
_WORDS: Mapping[str, frozenset[str]] = {
    "customer_id": frozenset(
        plain(word)
        for word in [
            "客户编号",
            "客户代码",
            "客户编码",
            "客户ID",
            "客户号",
            "KH编号",
            "CustomerID",
            "CustomerNo",
            "CustomerNo.",
            "CustomerNumber",
            "ClientNo",
        ]
    ),
    "uscc": frozenset(
        plain(word)
        for word in [
            "统一社会信用代码",
            "信用代码",
            "社会信用代码",
            "税号",
            "纳税人识别号",
            "USCC",
            "TaxNo",
            "TaxID",
        ]
    ),
}


def _text(value: Any) -> str | None:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip() or None if value is not None else None


def resolved(table: Table, golden: Iterable[Golden]) -> list[str | None]:
    """Whom each row means, in a form in which rows can be compared: an id, or the name's key."""
    book = register(golden)
    rows = asked(table)
    meant: dict[Asked, str | None] = {}
    for each in set(rows):
        id_, _ = book.find(each.name, each.number, each.code)
        meant[each] = id_ or (name_key(each.name) if each.name else each.number)
    return [meant[each] for each in rows]


def linked(data: Dataset, prefix: str) -> Dataset:
    """Customers that only other tables name are added; every table gets its customer columns."""
    book = register(data.golden)
    rows = {name: asked(data.tables[name]) for name in names(data)}
    found = {
        each: book.find(*_evidence(each))
        for each in {row for told in rows.values() for row in told}
    }
    taken = [each.customer_id for each in data.golden]
    more = strangers(_unknown(data, rows, found), taken, prefix)
    new = register(more)
    found |= {
        each: new.named(label)
        for each, (id_, several) in found.items()
        if not id_ and not several and (label := each.name or each.number)
    }
    golden = (*data.golden, *more)
    called = {each.customer_id: each.name for each in golden}
    tables = {
        name: _with_customers(data.tables[name], [found[each] for each in told], called)
        for name, told in rows.items()
    }
    if CUSTOMER in data.tables:
        tables[CUSTOMER] = _numbered(data.tables[CUSTOMER], data.golden, called)
    return replace(data.with_tables(**tables), golden=golden)


def _evidence(row: Asked) -> tuple[str | None, str | None, str | None]:
    """A row without a name goes by its number."""
    return row.name or row.number, row.number, row.code


@dataclass
class _Seen:
    """A customer no sheet has: its spellings, its numbers, the first cell of each sheet."""

    spellings: list[str] = field(default_factory=list)
    numbers: set[str] = field(default_factory=set)
    cells: dict[tuple[str, str], Cell] = field(default_factory=dict)


def _unknown(
    data: Dataset, rows: Mapping[str, Sequence[Asked]], found: Mapping[Asked, Found]
) -> list[Stranger]:
    seen: dict[str, _Seen] = {}
    for name, told in rows.items():
        table = data.tables[name]
        for i, each in enumerate(told):
            label = each.name or each.number
            id_, several = found[each]
            if not label or id_ or several:
                continue
            one = seen.setdefault(name_key(label), _Seen())
            one.spellings.append(label)
            one.numbers |= {each.number} if each.number else set()
            cell = table.cell(i, NAME)
            one.cells[cell.file, cell.sheet] = min(
                cell, one.cells.get((cell.file, cell.sheet), cell)
            )
    return [
        Stranger(
            _spelling(one.spellings), tuple(sorted(one.numbers)), tuple(sorted(one.cells.values()))
        )
        for _, one in sorted(seen.items())
    ]


def _spelling(spellings: Sequence[str]) -> str:
    """The most frequent spelling; of equally frequent ones the first by sort order."""
    count = Counter(spellings)
    return min(count, key=lambda each: (-count[each], each))


def _with_customers(table: Table, found: Sequence[Found], called: Mapping[str, str]) -> Table:
    """The columns that say whom each row means; a name nobody can tell apart stays as typed."""
    return table.with_columns(
        customer_id=[id_ for id_, _ in found],
        customer=[
            called[id_] if id_ else name for (id_, _), name in zip(found, table[NAME], strict=True)
        ],
        customer_candidates=[several for _, several in found],
    )


def _numbered(table: Table, golden: Sequence[Golden], called: Mapping[str, str]) -> Table:
    """The customer table with every row's customer; rows nothing is known of have none."""
    ids: list[str | None] = [None] * len(table)
    for each in golden:
        for i in each.members:
            ids[i] = each.customer_id
    return table.with_columns(
        customer_id=ids,
        customer=[called[id_] if id_ else None for id_ in ids],
        customer_candidates=[()] * len(table),
    )
