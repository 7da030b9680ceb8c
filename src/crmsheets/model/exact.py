"""Exact numbers: whole counts of a small unit in columns, Decimal at the edges.

Money is counted in 1/100, prices in 1/10,000, quantities in 1/1,000 of their unit.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

MONEY_PLACES = 2
PRICE_PLACES = 4
QUANTITY_PLACES = 3


def units(value: Decimal | str | float, places: int) -> int:
    """`value` as a whole number of 10**-places, rounded half up: units("1.005", 2) == 101."""
    scaled = Decimal(str(value)).scaleb(places)
    return int(scaled.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def decimal(count: int, places: int) -> Decimal:
    """A whole number of 10**-places as an exact Decimal: decimal(101, 2) == Decimal("1.01")."""
    return Decimal(count).scaleb(-places)


def plain_number(count: int, places: int) -> str:
    """Shortest writing without exponent: plain_number(120000, 4) == "12"."""
    text = f"{decimal(count, places):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def grouped(count: int, places: int) -> str:
    """The same with thousands marked: grouped(600_000_000, 2) == "6,000,000"."""
    text = f"{decimal(count, places):,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def yuan(fen: int) -> float:
    """Money as a float with two decimals, for JSON, charts and frames: yuan(120050) == 1200.5."""
    return float(decimal(fen, MONEY_PLACES))


def amount_of(quantity: int, price: int) -> int:
    """Quantity (1/1,000) times unit price (1/10,000) as money (1/100), rounded half up."""
    return units(decimal(quantity, QUANTITY_PLACES) * decimal(price, PRICE_PLACES), MONEY_PLACES)


def divided(numerator: int, denominator: int) -> float | None:
    """A share, or None where there is nothing to divide by."""
    return numerator / denominator if denominator else None
