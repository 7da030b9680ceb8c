"""The small tables about life cycle, silence and classes, for `Judged.tables`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.alarms import Alarm, alarms
from crmsheets.analysis.backtest import Backtest, backtest
from crmsheets.analysis.classes import Classed, ClassRow, class_rows, classed
from crmsheets.analysis.contracts import contracted
from crmsheets.analysis.frames import frame_of
from crmsheets.analysis.talks import causes
from crmsheets.analysis.winback import WinBack, winbacks
from crmsheets.model.stage import Stage

if TYPE_CHECKING:
    import pandas as pd

    from crmsheets.analysis.evaluation import Records
    from crmsheets.analysis.portfolio import CustomerRow
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.settings import Settings


@dataclass(frozen=True, slots=True)
class StageRow:
    """How many customers stand in a stage, and what they bought in the window (分)."""

    stage: Stage
    customers: int
    spend_12m: int


def life_tables(
    rows: Sequence[CustomerRow], data: Dataset, records: Records, settings: Settings, today: dt.date
) -> dict[str, pd.DataFrame]:
    """stages, winback, alarms, backtest (one row, none without orders), classes, classed."""
    exempt = contracted(data.golden, settings)
    tried = [backtest(records.bought, settings, today, exempt)] if records.bought else []
    back = winbacks(rows, records.bought, causes(data, records), settings)
    winning = {each.customer_id: each.action for each in back if each.back_on is None}
    return {
        "stages": frame_of(StageRow, stage_rows(rows) if rows else []),
        "winback": frame_of(WinBack, back),
        "alarms": frame_of(Alarm, alarms(rows, records.bought, settings, today, winning)),
        "backtest": frame_of(Backtest, tried),
        "classes": frame_of(ClassRow, class_rows(rows, data.golden)),
        "classed": frame_of(Classed, classed(rows, data.golden)),
    }


def stage_rows(rows: Sequence[CustomerRow]) -> list[StageRow]:
    """Every stage in the order of a customer's life, also those nobody is in."""
    found = []
    for stage in Stage:
        there = [row for row in rows if row.stage is stage]
        found.append(StageRow(stage, len(there), sum(row.spend_12m for row in there)))
    return found
