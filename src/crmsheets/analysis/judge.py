"""A linked dataset judged: customers, orders, follow-ups, service, people, and page one.

Pure: the clock and the settings are arguments; equal data in any order of rows judge equal.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from crmsheets.analysis import overview
from crmsheets.analysis.activities import Event, events
from crmsheets.analysis.ages import aged
from crmsheets.analysis.detail_tables import detail_tables, said
from crmsheets.analysis.doubted import doubts
from crmsheets.analysis.evaluation import Records
from crmsheets.analysis.facts import facts
from crmsheets.analysis.feedback import Voice, voices
from crmsheets.analysis.figures import figures
from crmsheets.analysis.followups import Contact, contacts
from crmsheets.analysis.frames import frame_of
from crmsheets.analysis.ground import Ground
from crmsheets.analysis.history import first_day, histories
from crmsheets.analysis.lives import lived
from crmsheets.analysis.measures import quality_lines
from crmsheets.analysis.missing import missing
from crmsheets.analysis.orders import OrderLine, order_lines
from crmsheets.analysis.owing import collecting, owing
from crmsheets.analysis.ownership import ownership
from crmsheets.analysis.people import PersonRow, person_rows
from crmsheets.analysis.period import period as reported
from crmsheets.analysis.period import window
from crmsheets.analysis.portfolio import CustomerRow, customer_rows
from crmsheets.analysis.quality import FileRow, file_rows
from crmsheets.analysis.receivables import ledgers
from crmsheets.analysis.recorded import recorded
from crmsheets.analysis.revenue import MonthRow, ProductRow, month_rows, product_rows
from crmsheets.analysis.services import Case, cases
from crmsheets.analysis.settled import course_of
from crmsheets.analysis.todos import todos
from crmsheets.model.judged import Judged
from crmsheets.model.past import NO_PAST

if TYPE_CHECKING:
    import pandas as pd

    from crmsheets.analysis.settled import Course
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.judged import Period
    from crmsheets.model.override import Override
    from crmsheets.model.past import Past
    from crmsheets.model.settings import Settings


def judge(  # what a judgement needs
    data: Dataset,
    settings: Settings,
    today: dt.date,
    month: str | None = None,
    *,
    past: Past = NO_PAST,
    overrides: Sequence[Override] = (),
) -> Judged:
    """Judge a dataset that `analysis.link` has linked; any of its tables may be absent or empty.

    `month`: the month reported, `2024-12`; None: see `analysis.period`. BadArgument: no such month.
    `past`: what earlier runs kept; `overrides`: what people say of single customers.
    """
    period = reported(today, settings, month)
    records = read(data, settings, today)
    course = course_of(data, settings, today, past, overrides)
    data = data.found(course.hands.findings)
    customers = _customers(data, records, period, course)
    owned = ownership(data, records.lines, customers, settings, today)
    ages = aged(data, today)
    ground = Ground(
        data=data,
        records=records,
        customers=customers,
        settings=settings,
        today=today,
        period=period,
        window=window(today, settings.tier.window_months),
        course=course,
        past=past,
        owned=owned,
        held=events(data, records.bought, records.contacts, today),
        ages=ages,
        measured=quality_lines(data, ages, today, settings.quality.stale_days),
    )
    return _judged(ground)


def _customers(
    data: Dataset, records: Records, period: Period, course: Course
) -> list[CustomerRow]:
    """Everybody by what is bought, then with stage of life and what is owed."""
    settings, today = course.settings, course.today
    ruled = customer_rows(data, records, settings, today, period, course)
    return owing(lived(ruled, data, records, course), records, settings, today)


def _judged(ground: Ground) -> Judged:
    """All of it in words, figures and frames."""
    data, records, settings, today = ground.data, ground.records, ground.settings, ground.today
    clashes = ground.owned.clashes
    told = facts(data, records, ground.customers, settings, today, ground.period, clashes=clashes)
    more = (
        *collecting(records, ground.customers, settings, today),
        *doubts(records, ground.customers, settings, today),
    )
    doing = todos(records, ground.customers, settings, more)
    numbers = figures(told, ground.period, [each.worth for each in doing])
    return Judged(
        dataset=data,
        settings=settings,
        today=today,
        period=ground.period,
        golden=data.golden,
        merges=data.merges,
        **_frames(ground),
        head=overview.head(told, settings, ground.period, ground.today),
        lines=overview.lines(told, settings, ground.period),
        todos=doing,
        missing=missing(told.tables),
        figures=numbers,
        notes=said(ground),
        tables=detail_tables(ground),
        past=recorded(ground.past, ground.customers, numbers, ground.measured, data, ground.course),
    )


def _frames(ground: Ground) -> dict[str, pd.DataFrame]:
    """The frames that have a name of their own in `Judged`."""
    records, period = ground.records, ground.period
    start = first_day(records.bought.values())
    people = person_rows(ground.customers, records.lines, records.contacts, period, start)
    months = month_rows(records.lines, period, ground.settings.report.months_shown)
    return {
        "customers": frame_of(CustomerRow, ground.customers),
        "orders": frame_of(OrderLine, records.lines),
        "followups": frame_of(Contact, records.contacts),
        "feedback": frame_of(Voice, records.voices),
        "services": frame_of(Case, records.cases),
        "activities": frame_of(Event, ground.held),
        "people": frame_of(PersonRow, people),
        "months": frame_of(MonthRow, months),
        "products": frame_of(ProductRow, product_rows(records.lines, ground.window)),
        "files": frame_of(FileRow, file_rows(ground.data)),
    }


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
        voices=voices(data, settings.themes.words),
        cases=cases(data, settings.service, today, settings.themes.words),
        ledgers=ledgers(data, lines, settings.finance),
    )
