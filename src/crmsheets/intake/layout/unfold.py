"""What people pack into one line or one cell, laid out: every step takes records and gives records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from crmsheets.intake.layout.laid import Laid
from crmsheets.model.finding import Finding
from crmsheets.model.grid import Grid
from crmsheets.model.settings import Settings


@dataclass(frozen=True)
class Unfolded:
    """The sheet's records, what was said on the way, and records of other tables its cells hold."""

    laid: Laid
    findings: tuple[Finding, ...] = ()
    besides: tuple[Laid, ...] = ()


Step = Callable[[Unfolded, Grid, Settings], Unfolded]
STEPS: tuple[Step, ...] = ()


def unfolded(laid: Laid, grid: Grid, settings: Settings) -> Unfolded:
    """All steps in their order."""
    found = Unfolded(laid)
    for step in STEPS:
        found = step(found, grid, settings)
    return found
