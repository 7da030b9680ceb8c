"""Tables that name customers: orders, follow-ups, cases, feedback, guests; whom each row means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from crmsheets.analysis.customers import NOBODY, Stranger, strangers
from crmsheets.analysis.lookup import phone_keys
from crmsheets.analysis.names import name_key
from crmsheets.analysis.register import register
from crmsheets.analysis.remarks import bare
from crmsheets.analysis.resolve import ONLY_ONE, Meant, Register
from crmsheets.analysis.retired import retired
from crmsheets.model.cell import Cell
from crmsheets.model.dataset import Dataset
from crmsheets.model.golden import Golden
from crmsheets.model.table import Table
from crmsheets.model.text import Said
from crmsheets.templates.customer_evidence import phones_said, said

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
    """What one row says of its customer: name, number and credit code as typed, phones as keys."""

    name: str | None
    number: str | None
    code: str | None
    phones: tuple[str, ...] = ()


def asked(table: Table) -> list[Asked]:
    """What every row says of its customer; numbers and codes also from columns nobody declared."""
    numbers, codes = (said(table, name) for name in ("customer_id", "uscc"))
    phones = [phone_keys(each) if each else () for each in phones_said(table)]
    return [Asked(*each) for each in zip(table[NAME], numbers, codes, phones, strict=True)]


def book_of(data: Dataset) -> Register:
    """What the filed customers go by, in the light of all names that stand anywhere.

    Rows that left the data count too: what a short form means must not depend on which of two
    equal rows was kept.
    """
    tables = [data.tables[name] for name in names(data)]
    tables += [table for _, table in data.gone if table.template.name in data.tables]
    written = {
        name
        for table in tables
        if table.template.name != CUSTOMER and NAME in table.columns
        for name in table[NAME]
        if name
    }
    return register(data.golden, written, retired(data))


def resolved(table: Table, book: Register) -> list[str | None]:
    """Whom each row means, in a form in which rows can be compared: an id, or the name's key."""
    rows = asked(table)
    meant: dict[Asked, str | None] = {}
    for each in set(rows):
        id_ = book.meant(each.name, each.number, each.code, each.phones).id_
        meant[each] = id_ or (name_key(book.full(each.name)) if each.name else each.number)
    return [meant[each] for each in rows]


def linked(
    data: Dataset, prefix: str, kept: Mapping[str, str] = NOBODY, reserved: Sequence[str] = ()
) -> Dataset:
    """Customers that only other tables name are added; every table gets its customer columns.

    `kept`: name as compared -> the number that an earlier run gave to a customer of no sheet.
    `reserved`: numbers that earlier runs gave to anybody; no new customer gets one.
    """
    book = book_of(data)
    rows = {name: asked(data.tables[name]) for name in names(data)}
    found = {
        each: book.meant(*_evidence(each), each.phones)
        for each in {row for told in rows.values() for row in told}
    }
    taken = [each.customer_id for each in data.golden]
    more = strangers(_unknown(data, rows, found, book), taken, prefix, kept, reserved)
    new = register(more)
    found |= {
        each: _stranger(new, book, label)
        for each, meant in found.items()
        if not meant.id_ and not meant.several and (label := each.name or each.number)
    }
    golden = (*data.golden, *more)
    called = {each.customer_id: each.name for each in golden}
    others = {each: _contradicted(book, each, meant.id_) for each, meant in found.items()}
    tables = {
        name: _with_customers(
            data.tables[name],
            [found[each] for each in told],
            called,
            [others[each] for each in told],
        )
        for name, told in rows.items()
    }
    if CUSTOMER in data.tables:
        tables[CUSTOMER] = _numbered(data.tables[CUSTOMER], data.golden, called)
    return replace(data.with_tables(**tables), golden=golden)


def _stranger(new: Register, book: Register, label: str) -> Meant:
    """The unfiled customer that a name means, by its full name where that stands elsewhere."""
    full = book.full(label)
    short = name_key(full) != name_key(bare(label))
    reason = Said(ONLY_ONE, {"value": bare(label)}) if short else None
    return Meant(*new.named(full), reason)


def _contradicted(book: Register, row: Asked, meant: str | None) -> str | None:
    """The other customer that the name stands for where number or code decided; else None."""
    if meant is None or not row.name or not (row.number or row.code):
        return None
    by_name = book.meant(row.name).id_
    return by_name if by_name != meant else None


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
    data: Dataset, rows: Mapping[str, Sequence[Asked]], found: Mapping[Asked, Meant], book: Register
) -> list[Stranger]:
    seen: dict[str, _Seen] = {}
    fuller: dict[str, str] = {}
    for name, told in rows.items():
        table = data.tables[name]
        for i, each in enumerate(told):
            label = each.name or each.number
            if not label or found[each].id_ or found[each].several:
                continue
            if label not in fuller:
                fuller[label] = book.full(label)
            full = fuller[label]
            one = seen.setdefault(name_key(full), _Seen())
            one.spellings.append(bare(label) if name_key(bare(label)) == name_key(full) else full)
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


def _with_customers(
    table: Table, found: Sequence[Meant], called: Mapping[str, str], others: Sequence[str | None]
) -> Table:
    """The columns that say whom each row means; a name nobody can tell apart stays as typed.

    `customer_contradicted`: the name's own customer where the row's number or code is another's.
    `customer_reason`: why, where the row does not name the customer outright.
    """
    return table.with_columns(
        customer_id=[each.id_ for each in found],
        customer=[
            called[each.id_] if each.id_ else name
            for each, name in zip(found, table[NAME], strict=True)
        ],
        customer_candidates=[each.several for each in found],
        customer_contradicted=list(others),
        customer_reason=[each.reason for each in found],
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
