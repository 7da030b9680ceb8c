"""Order lines: what each is worth, whether it counts, which order it belongs to."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from itertools import count

from benchmarks.recomputed.outputs import Line, day, number

UNCOUNTED = {"取消", "待确认"}
RETURN = "退货"
SHIPPED = {"已发货", "已完成", RETURN}
CENT = Decimal("0.01")
FEES = ("模具费", "打样费", "运费", "测试费", "开模费", "样品费", "快递费")
FEES_EN = {
    "tooling",
    "tooling fee",
    "mould fee",
    "mold fee",
    "sample fee",
    "freight",
    "testing fee",
}
Place = tuple[str, str, str, str]


@dataclass(frozen=True)
class OrderLine:
    """One line of an order, with its money in 元."""

    raw: Line
    order: tuple[str, str]
    value: Decimal  # what counts, 0 when nothing does
    low: Decimal | None = None  # both readings of a doubtful amount
    high: Decimal | None = None
    ledger: bool = False  # its sheet names no order date at all: the day of shipping counts
    moved_from: date | None = None  # promised at first, as an older copy of the line has it
    summed: bool = False  # a month's sum beside its single orders: shown, and counted nowhere

    @property
    def who(self) -> str:
        return self.raw["customer_id"]

    @property
    def ordered(self) -> date | None:
        """The day the line counts at."""
        return day(self.raw["order_date"]) or (self.shipped if self.ledger else None)

    @property
    def due(self) -> date | None:
        return day(self.raw["due_date"])

    @property
    def promised(self) -> date | None:
        """The day promised at first; without one the day asked for."""
        return day(self.raw.get("first_promised", "")) or self.moved_from or self.due

    @property
    def shipped(self) -> date | None:
        return day(self.raw["ship_date"])

    @property
    def received(self) -> date | None:
        return day(self.raw["receive_date"])

    @property
    def gone(self) -> date | None:
        """The day by which it had left: what was received had been shipped."""
        return self.shipped or self.received

    @property
    def status(self) -> str:
        return self.raw["status"]

    @property
    def counts(self) -> bool:
        return self.status not in UNCOUNTED and not self.summed

    @property
    def money(self) -> Decimal:
        """What counts as revenue."""
        return self.value if self.counts else Decimal(0)

    @property
    def doubtful(self) -> bool:
        return self.low is not None

    @property
    def readings(self) -> tuple[Decimal, Decimal]:
        """The lower and the higher reading of a doubtful amount; a return takes off."""
        low, high = self.low or Decimal(0), self.high or Decimal(0)
        return (-high, -low) if self.returned else (low, high)

    @property
    def returned(self) -> bool:
        return self.status == RETURN or (number(self.raw["quantity"]) or 0) < 0

    @property
    def unpriced(self) -> bool:
        return not self.raw["amount"] and not self.raw["unit_price"]


def is_fee(model: str) -> bool:
    """Moulds, samples, freight, tests: money for no product."""
    name = unicodedata.normalize("NFKC", model).strip().casefold()
    return name.endswith(FEES) or name.startswith(FEES) or name in FEES_EN


def cents(value: Decimal) -> Decimal:
    return value.quantize(CENT, ROUND_HALF_UP)


def product(raw: Line) -> Decimal | None:
    quantity, price = number(raw["quantity"]), number(raw["unit_price"])
    return None if quantity is None or price is None else cents(quantity * price)


def worth(raw: Line) -> tuple[Decimal, Decimal | None, Decimal | None]:
    """The value that counts, and the two readings when they are too far apart to count either."""
    typed, computed = number(raw["amount"]), product(raw)
    if typed is None or computed is None:
        only = computed if typed is None else typed
        return only or Decimal(0), None, None
    apart = abs(abs(typed) - abs(computed))
    if apart <= 1 or apart * 200 <= abs(computed) or thousands(raw, typed, computed):
        return typed, None, None
    if apart * 5 <= abs(computed):
        return computed, None, None
    return Decimal(0), min(abs(typed), abs(computed)), max(abs(typed), abs(computed))


def thousands(raw: Line, typed: Decimal, computed: Decimal) -> bool:
    """A price or a quantity of 千只 explains a factor of 1,000, give or take 1 %."""
    if raw["unit"] != "千只" or not typed or not computed:
        return False
    times = abs(computed / typed)
    return any(abs(ratio / 1000 - 1) <= Decimal("0.01") for ratio in (times, 1 / times))


def order_lines(
    raws: list[Line], ledgers: set[tuple[str, str]], moved: Mapping[Place, date] | None = None
) -> list[OrderLine]:
    """Every line of the table; without an order number, a customer's lines of one day are one order.

    `moved`: the day first promised of lines of which an older copy was left out.
    """
    nameless = count(1)
    found = []
    for raw in raws:
        value, low, high = worth(raw)
        name = raw["order_id"] or raw["order_date"] or f"#{next(nameless)}"
        negative = raw["status"] == RETURN or (number(raw["quantity"]) or 0) < 0
        signed = -abs(value) if negative else value
        ledger = (raw["source_file"], raw["source_sheet"]) in ledgers
        first = (moved or {}).get(place_of(raw))
        found.append(OrderLine(raw, (raw["customer_id"], name), signed, low, high, ledger, first))
    return found


def place_of(raw: Line) -> Place:
    """Where a record came from."""
    return raw["source_file"], raw["source_sheet"], raw["source_row"], raw["part"]


def as_typed(line: OrderLine) -> Decimal:
    """The sum as written, computed where none was; a return takes off."""
    typed = number(line.raw["amount"])
    value = (product(line.raw) if typed is None else typed) or Decimal(0)
    return -abs(value) if line.returned else value
