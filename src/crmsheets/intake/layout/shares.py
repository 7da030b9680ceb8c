"""One figure typed for several records: split among them once all values are read, to the cent.

A total merged over three order lines, or typed once for a row of sizes, is the amount of them all.
It is split as quantity x price says, or by quantity where the lines have one price or none; where
neither is known it stays with the first record. The parts always add up to what was typed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from crmsheets.intake.layout.laid import Laid
from crmsheets.model.exact import amount_of

QUANTITY, PRICE = "quantity", "unit_price"
_Columns = Mapping[str, Sequence[Any]]
"""Columns as read, every field of orders among them."""


def shares(flat: Laid, columns: _Columns) -> dict[str, list[Any]]:
    """The shared columns with every group's figure split among its records; the others are not in."""
    return {name: _split(name, flat, groups, columns) for name, groups in flat.shared.items()}


def _split(
    name: str, flat: Laid, groups: Sequence[tuple[int, ...]], columns: _Columns
) -> list[Any]:
    split = list(columns[name])
    for group in groups:
        figure = split[group[0]]
        if figure is None:
            continue
        of_row = len({flat.rows[i] for i in group}) == 1
        for i, part in zip(
            group, parts(figure, weights(group, columns, of_row=of_row)), strict=True
        ):
            split[i] = part
    return split


def weights(group: Sequence[int], columns: _Columns, *, of_row: bool) -> list[int]:
    """What each record of a group weighs; all 0 where nobody can tell.

    `of_row`: they are parts of one row, so they share one price, said or not.
    """
    quantities = [columns[QUANTITY][i] for i in group]
    prices = [columns[PRICE][i] for i in group]
    if None in quantities:
        return [0] * len(group)
    if None not in prices:
        return [amount_of(q, price) for q, price in zip(quantities, prices, strict=True)]
    return quantities if of_row else [0] * len(group)


def parts(figure: int, weighed: Sequence[int]) -> list[int | None]:
    """A whole number split by weight, without a remainder; without weights all of it is the first's.

    Each part is what the running sum of weights is worth, less what was given before.
    """
    total = sum(weighed)
    if not total:
        return [figure, *[None] * (len(weighed) - 1)]
    found: list[int | None] = []
    weight = given = 0
    for each in weighed:
        weight += each
        upto = (2 * figure * weight + total) // (2 * total)
        found.append(upto - given)
        given = upto
    return found
