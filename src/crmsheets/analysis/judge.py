"""A linked dataset judged: customers, orders, follow-ups, service, people, and page one.

Pure: the clock and the settings are arguments; equal data in any order of rows judge equal.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from crmsheets.analysis import overview
from crmsheets.analysis.activities import Event, events
from crmsheets.analysis.conflicts import Conflict, conflicts
from crmsheets.analysis.evaluation import Records
from crmsheets.analysis.facts import facts
from crmsheets.analysis.feedback import ThemeRow, Voice, theme_rows, voices
from crmsheets.analysis.figures import figures
from crmsheets.analysis.followups import Contact, contacts
from crmsheets.analysis.frames import frame_of
from crmsheets.analysis.history import histories
from crmsheets.analysis.missing import missing
from crmsheets.analysis.notes import notes
from crmsheets.analysis.orders import OrderLine, order_lines
from crmsheets.analysis.ownership import Claim, Handover, Ownership, ownership
from crmsheets.analysis.people import PersonRow, person_rows
from crmsheets.analysis.period import period as reported
from crmsheets.analysis.period import window
from crmsheets.analysis.portfolio import CustomerRow, customer_rows
from crmsheets.analysis.quality import FileRow, file_rows
from crmsheets.analysis.related import Relation, relations
from crmsheets.analysis.renumbered import Renumbered, renumbered
from crmsheets.analysis.revenue import MonthRow, ProductRow, month_rows, product_rows
from crmsheets.analysis.services import Case, Cluster, KindRow, cases, clusters, kind_rows
from crmsheets.analysis.todos import todos
from crmsheets.model.judged import Judged

if TYPE_CHECKING:
    import pandas as pd

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.settings import Settings


def judge(data: Dataset, settings: Settings, today: dt.date, month: str | None = None) -> Judged:
    """Judge a dataset that `analysis.link` has linked; any of its tables may be absent or empty.

    `month`: the month reported, `2024-12`; None: see `analysis.period`. BadArgument: no such month.
    """
    period = reported(today, settings, month)
    records = read(data, settings, today)
    customers = customer_rows(data, records, settings, today, period)
    people = person_rows(customers, records.lines, records.contacts, period)
    owned = ownership(data, records.lines, customers, settings, today)
    told = facts(data, records, customers, settings, today, period, clashes=owned.clashes)
    doing = todos(records, customers, settings)
    span = window(today, settings.tier.window_months)
    months = month_rows(records.lines, period, settings.report.months_shown)
    return Judged(
        dataset=data,
        settings=settings,
        today=today,
        period=period,
        golden=data.golden,
        merges=data.merges,
        customers=frame_of(CustomerRow, customers),
        orders=frame_of(OrderLine, records.lines),
        followups=frame_of(Contact, records.contacts),
        feedback=frame_of(Voice, records.voices),
        services=frame_of(Case, records.cases),
        activities=frame_of(Event, events(data, records.bought)),
        people=frame_of(PersonRow, people),
        months=frame_of(MonthRow, months),
        products=frame_of(ProductRow, product_rows(records.lines, span)),
        files=frame_of(FileRow, file_rows(data)),
        head=overview.head(told, settings, period),
        lines=overview.lines(told, settings, period),
        todos=doing,
        missing=missing(told.tables),
        figures=figures(told, period, [each.worth for each in doing]),
        notes=notes(records, settings, today, period) | owned.notes(settings),
        tables=_tables(records.voices, records.cases, settings, today)
        | _joined(data, customers, owned, settings),
    )


def read(data: Dataset, settings: Settings, today: dt.date) -> Records:
    """The tables beside the customers', each record judged by itself."""
    owners = {
        golden.customer_id: golden.values.get("owner") or ""  # noqa: PD011  # a mapping
        for golden in data.golden
    }
    lines = order_lines(data, owners, settings, today)
    return Records(
        bought=histories(lines),
        lines=lines,
        contacts=contacts(data, owners, today),
        voices=voices(data),
        cases=cases(data, settings.service, today),
    )


def _tables(
    voices: Sequence[Voice], cases: Sequence[Case], settings: Settings, today: dt.date
) -> dict[str, pd.DataFrame]:
    """Small tables of the detail, described at `model.judged.Judged.tables`."""
    span = window(today, settings.tier.window_months)
    return {
        "themes": frame_of(ThemeRow, theme_rows(voices, span)),
        "service_kinds": frame_of(KindRow, kind_rows(cases, span)),
        "clusters": frame_of(Cluster, clusters(cases)),
    }


def _joined(
    data: Dataset, customers: Sequence[CustomerRow], owned: Ownership, settings: Settings
) -> dict[str, pd.DataFrame]:
    """What became of rows that are one customer, or look like it."""
    worth = {row.customer_id: row.spend_12m for row in customers}
    return {
        "claims": frame_of(Claim, owned.claims),
        "handovers": frame_of(Handover, owned.handovers),
        "conflicts": frame_of(Conflict, conflicts(data, settings, worth)),
        "related": frame_of(Relation, relations(data, worth)),
        "renumbered": frame_of(Renumbered, renumbered(data)),
    }
