"""Money without needless decimals: whole columns, and everything on page one."""

from __future__ import annotations

from decimal import Decimal

from crmsheets.model.page import Heads, Listing, rounded

HEADS = (Heads("名称"), Heads("整数", "money"), Heads("有分", "money"), Heads("单价", "price"))
ROWS = (
    ("甲", Decimal("1200.00"), Decimal("1200.50"), Decimal(2)),
    ("乙", None, 3, Decimal(1)),
    ("合计", "资料不够", Decimal("1203.50"), None),
)


def forms(listing: Listing) -> list[str]:
    return [head.form for head in listing.heads]


def test_a_column_without_cents_is_shown_whole() -> None:
    listing = Listing("", HEADS, ROWS)
    assert forms(rounded(listing)) == ["text", "yuan", "money", "price"]
    assert forms(rounded(listing, always=True)) == ["text", "yuan", "yuan", "price"]
    assert rounded(listing).rows == ROWS
