"""What people pack into one line or one cell, laid out: every step takes records and gives records."""

from __future__ import annotations

from collections.abc import Callable

from crmsheets.intake.layout.constants import constants
from crmsheets.intake.layout.dated_notes import dated_notes
from crmsheets.intake.layout.day_columns import day_wide
from crmsheets.intake.layout.event_above import event_above
from crmsheets.intake.layout.laid import Laid
from crmsheets.intake.layout.months import months
from crmsheets.intake.layout.order_lines import order_lines
from crmsheets.intake.layout.sizes import sizes
from crmsheets.intake.layout.two_in_one import two_in_one
from crmsheets.intake.layout.typed_once import typed_once
from crmsheets.intake.layout.unfolded import Unfolded
from crmsheets.intake.layout.week_columns import week_wide
from crmsheets.model.grid import Grid
from crmsheets.model.settings import Settings

Step = Callable[[Unfolded, Grid, Settings], Unfolded]
# Columns are laid out before 「sheet 2024年」 may date what no column dates.
STEPS: tuple[Step, ...] = (
    typed_once,
    order_lines,
    months,
    day_wide,
    week_wide,
    sizes,
    two_in_one,
    constants,
    event_above,
    dated_notes,
)


def unfolded(laid: Laid, grid: Grid, settings: Settings) -> Unfolded:
    """All steps in their order; a master has been laid out before it was written."""
    found = Unfolded(laid)
    for step in STEPS if grid.source.role != "master" else ():
        found = step(found, grid, settings)
    return found
