"""What is true about the written files: values, records, blocks, and the JSON they become."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from decimal import Decimal
from typing import Any

# States of a value: valid (a reader is sure), invalid (impossible, unreadable), ambiguous (a careful
# reader would ask), foreign (money of another currency: has to be told), blank, claim (typed, but
# follows from other cells: not compared), derived (may stay empty, but never be another value),
# either (read right or reported), kept (not compared).


@dataclass
class Said:
    """What stands in a cell for one field, and what it means."""

    typed: Any
    expected: Any = None  # str, or a list of equally right readings
    state: str = "valid"
    fmt: str = ""  # number format of the cell
    customer: str | None = None  # key of the customer meant, for customer_name
    also: tuple[str, ...] = ()  # fields of the same record at which the report is as good
    more: tuple[tuple[str, Any], ...] = ()  # further fields read out of the same cell


@dataclass
class Value:
    """One expected value: where it stands, and what has to come out."""

    field: str
    cells: list[str]
    header: str
    typed: str
    expected: Any
    state: str
    customer: str | None = None
    also: tuple[str, ...] = ()


@dataclass
class Record:
    """One expected record of a table."""

    id: str
    table: str
    file: str
    sheet: str
    row: int
    part: int
    values: list[Value] = field(default_factory=list)
    older: bool = False  # stands in an older copy: the newer one counts
    optional: bool = False  # nobody could say what it is: the row may be rejected, if told
    customer: str | None = None
    money: str | None = None  # what the line adds to its customer's total, home currency


@dataclass
class Block:
    """One table on a sheet: its header rows and what each column is."""

    table: str
    header_rows: list[int]
    columns: dict[str, dict[str, Any]]  # letter -> {"header", "field"}; field "?" = not scored


@dataclass
class SheetTruth:
    file: str
    sheet: str
    last_row: int
    filled_rows: int
    kinds: dict[str, int]
    blocks: list[Block]
    copy: bool = False  # a whole sheet whose rows all stand elsewhere too


@dataclass
class Truth:
    company: str
    seed: int
    home: str
    rates: dict[str, str]
    customers: dict[str, dict[str, Any]]
    sheets: list[SheetTruth]
    records: list[Record]
    totals: dict[str, str] = field(default_factory=dict)

    def close(self) -> Truth:
        """Add up each customer's counted lines, each line once."""
        lines: dict[str, tuple[str, Decimal]] = {}
        for record in self.records:
            if record.table == "order" and record.customer and record.money and not record.older:
                lines[record.id] = (record.customer, Decimal(record.money))
        sums: dict[str, Decimal] = {}
        for customer, money in lines.values():
            sums[customer] = sums.get(customer, Decimal(0)) + money
        self.totals = {key: str(total) for key, total in sorted(sums.items())}
        return self

    def json(self) -> dict[str, Any]:
        return asdict(self)
