"""What an order line is worth: the typed total held against quantity x unit price.

Every figure of money starts here, so that a check and a report cannot disagree.
"""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from crmsheets.model.exact import MONEY_PLACES, QUANTITY_PLACES, amount_of, units
from crmsheets.templates.order import Unit

if TYPE_CHECKING:
    from crmsheets.model.settings import Settings

ONE_PIECE = 10**QUANTITY_PLACES
"""Quantity 1 as columns hold it."""

_FEES = ("模具费", "打样费", "运费", "测试费", "开模费", "样品费", "快递费")
_FEES_EN = frozenset(
    {"tooling", "tooling fee", "mould fee", "mold fee", "sample fee", "freight", "testing fee"}
)
_TAXES = (Decimal("1.13"), Decimal("1.09"), Decimal("1.06"), Decimal("1.03"), Decimal("1.01"))
_NEAR = Decimal("0.01")
# Tax ratios lie close together; only what rounding explains counts as one.
_NEAR_TAX = Decimal("0.0005")


class Verdict(StrEnum):
    """How a typed total and quantity x price agree."""

    AGREES = "agrees"  # within tolerance: the typed one counts
    COMPUTED = "computed"  # nothing typed: quantity x price counts
    CLAIMED = "claimed"  # quantity or price is not known: the typed one counts
    NOTHING = "nothing"  # neither is known: no money
    CLOSE = "close"  # off by a discount or rounding: the computed one counts, listed
    TAX = "tax"  # off by a tax rate: one with tax, one without; the computed one counts, listed
    PER_THOUSAND = "per_thousand"  # the price looks like that of 1,000: set aside
    PER_HUNDRED = "per_hundred"  # the price looks like that of 100: set aside
    IN_THOUSANDS = "in_thousands"  # the quantity looks like thousands: set aside
    DOUBTFUL = "doubtful"  # off by more than a discount: set aside


class Worth(NamedTuple):
    """Money of one line in 分: what counts (None: nothing known, or set aside), what is set aside."""

    counted: int | None
    set_aside: int
    verdict: Verdict


def is_fee(product: object) -> bool:
    """Whether a line is a fee (模具费, 打样费, 运费, 测试费): quantity 1, no product."""
    if not isinstance(product, str):
        return False
    plain = unicodedata.normalize("NFKC", product).strip().casefold()
    return plain.endswith(_FEES) or plain.startswith(_FEES) or plain in _FEES_EN


def counted_quantity(product: object, quantity: int | None) -> int | None:
    """The quantity that money is computed with: a fee without one is one piece."""
    return ONE_PIECE if quantity is None and is_fee(product) else quantity


def order_amount(
    quantity: int | None,
    price: int | None,
    claimed: int | None,
    settings: Settings,
    *,
    unit: str | None = None,
) -> Worth:
    """What a line is worth: quantity in 1/1,000, price in 1/10,000, the typed total in 分.

    counted + set_aside = the typed total, except for CLOSE and TAX (the computed one counts, the
    difference is listed) and where nothing is typed. `unit` 千只 explains a factor of 1,000.
    """
    computed = None if quantity is None or price is None else amount_of(quantity, price)
    if claimed is None:
        return Worth(computed, 0, Verdict.NOTHING if computed is None else Verdict.COMPUTED)
    if computed is None:
        return Worth(claimed, 0, Verdict.CLAIMED)
    off = abs(claimed - computed)
    if not _tells(off, computed, settings):
        return Worth(claimed, 0, Verdict.AGREES)
    verdict = _hint(computed, claimed)
    if verdict in {Verdict.PER_THOUSAND, Verdict.IN_THOUSANDS} and unit == Unit.THOUSAND:
        return Worth(claimed, 0, Verdict.AGREES)
    if off <= Decimal(str(settings.amounts.accept_share)) * abs(computed):
        taxed = verdict is Verdict.TAX
        return Worth(computed, 0, Verdict.TAX if taxed else Verdict.CLOSE)
    return Worth(None, claimed, verdict or Verdict.DOUBTFUL)


def _tells(off: int, computed: int, settings: Settings) -> bool:
    """More than the tolerance, in money and as a share."""
    least = units(settings.amounts.tolerance, MONEY_PLACES)
    return off > least and off > Decimal(str(settings.amounts.tolerance_share)) * abs(computed)


def _hint(computed: int, claimed: int) -> Verdict | None:
    """What a ratio of the two amounts gives away."""
    if not computed or not claimed or (computed < 0) != (claimed < 0):
        return None
    ratio = Decimal(computed) / Decimal(claimed)
    for factor, verdict in (
        (Decimal(1000), Verdict.PER_THOUSAND),
        (Decimal(100), Verdict.PER_HUNDRED),
        (Decimal("0.001"), Verdict.IN_THOUSANDS),
    ):
        if abs(ratio / factor - 1) <= _NEAR:
            return verdict
    for tax in _TAXES:
        if abs(ratio / tax - 1) <= _NEAR_TAX or abs(ratio * tax - 1) <= _NEAR_TAX:
            return Verdict.TAX
    return None
