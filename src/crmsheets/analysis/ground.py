"""What the judgements of one run stand on, once customers are judged: passed on as one thing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crmsheets.analysis.activities import Event
    from crmsheets.analysis.ages import Aged
    from crmsheets.analysis.evaluation import Records
    from crmsheets.analysis.ownership import Ownership
    from crmsheets.analysis.period import Span
    from crmsheets.analysis.portfolio import CustomerRow
    from crmsheets.analysis.settled import Course
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.judged import Period
    from crmsheets.model.past import Past, QualityLine
    from crmsheets.model.settings import Settings


@dataclass(frozen=True, slots=True)
class Ground:
    """The linked data, the other tables' records, the customers judged, the run; whose customers are
    (`owned`), the events held, how old rows are, the lines on data quality, what earlier runs kept.
    """

    data: Dataset
    records: Records
    customers: Sequence[CustomerRow]
    settings: Settings
    today: dt.date
    period: Period
    window: Span
    course: Course
    past: Past
    owned: Ownership
    held: Sequence[Event]
    ages: Sequence[Aged]
    measured: Sequence[QualityLine]
