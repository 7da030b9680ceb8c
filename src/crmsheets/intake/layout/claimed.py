"""Sums that people typed into rows of their own, as claims about the records they cover."""

from __future__ import annotations

from collections.abc import Sequence

from crmsheets.intake.layout.laid import Claim
from crmsheets.intake.layout.sums import Sums
from crmsheets.intake.match import Match
from crmsheets.intake.rows import Rows
from crmsheets.model.grid import Grid


def claimed(grid: Grid, match: Match, rows: Rows) -> tuple[Claim, ...]:
    """Typed sums that the records above them do not add up to, one claim a cell."""
    totals: Sequence[int] = rows.numbers.get("total", ())
    index = {row: i for i, row in enumerate(rows.records)}
    sums = Sums(grid, match)
    return tuple(
        Claim(
            name=sums.names[column],
            at=(row, column),
            value=grid.at(row, column),
            records=tuple(index[each] for each in covered),
            header=match.headers[sums.names[column]],
        )
        for row, column, covered in sums.claims(rows.records, totals)
    )
