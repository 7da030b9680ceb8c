"""Jan-23 and 24.3: a month of a year of two digits or a day without its year, as the column decides.

What stays open is asked where the form tells nothing: Jan-23 everywhere, 24.3 in China, where the
month comes first. 23 Jan, and 24.3 abroad, are days unless the column proves the months.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from crmsheets.intake.values.date_rules import NO_DAY, WHICH_ORDER
from crmsheets.intake.values.dates import DMY, Written
from crmsheets.intake.values.reading import ColumnContext, Distinct, Read, said
from crmsheets.model.grid import Value
from crmsheets.model.template import Field

_FEW_YEARS = 3
_ENOUGH = 4
_DASHES = "-–—"
Draft = Read | Written


def told_apart(
    distinct: Distinct, drafts: Sequence[Draft], field: Field, ctx: ColumnContext
) -> list[Draft]:
    """The drafts with every text that may be a month or a day read as one of them, or asked about."""
    short = [each.short for each in drafts if isinstance(each, Written) and each.short]
    if not short:
        return list(drafts)
    months = _are_months(distinct, drafts, short, field, ctx)
    return [
        _one(value, each, field, ctx, months=months) if isinstance(each, Written) else each
        for value, each in zip(distinct.values, drafts, strict=True)
    ]


def _are_months(
    distinct: Distinct,
    drafts: Sequence[Draft],
    short: Sequence[dt.date],
    field: Field,
    ctx: ColumnContext,
) -> bool | None:
    """Whether a column names months (True) or days (False); None where nothing decides."""
    texts = [each for each in drafts if isinstance(each, Written)]
    latest = (ctx.year_hint or dt.MAXYEAR - 1) + 1
    days = any(each.part and (not each.short or each.short.year > latest) for each in texts)
    months = any(each.month or (each.short and not each.part) for each in texts)
    if days or months:
        return months if days is not months else None
    if any(each.days for each in texts) or any(isinstance(e, Read) and e.value for e in drafts):
        return None  # beside whole days either may be what was typed in short
    several, years = len(set(short)) > 1, {each.year for each in short}
    if several and years == {ctx.year_hint}:
        return True
    first_days = field.column.merge_rule == "earliest" and len(set(short)) >= _FEW_YEARS
    open_ = all(
        _is_open(value, each, ctx)
        for value, each in zip(distinct.values, drafts, strict=True)
        if isinstance(each, Written) and each.short
    )
    repeated = len(set(short)) >= _ENOUGH and max(years) - min(years) < _FEW_YEARS
    named = len({each.month for each in short}) > 1
    return True if first_days or (open_ and repeated and named) else None


def _one(
    value: Value, each: Written, field: Field, ctx: ColumnContext, *, months: bool | None
) -> Draft:
    if each.short is None:
        return each
    if months or not each.part:
        return Written(month=each.short, fault=NO_DAY)
    day = replace(each, short=None)
    earliest = field.column.merge_rule == "earliest"
    numeric = DMY in each.part and ctx.locale.region == "CN"
    if (months is False and not numeric) or not (earliest or _is_open(value, each, ctx)):
        return day
    month, number = next(iter(each.part.values()))
    year = f"{ctx.year_hint}-" if ctx.year_hint else ""
    return said(WHICH_ORDER, first=f"{year}{month}-{number}", second=f"{each.short:%Y-%m}")


def _is_open(value: Value, each: Written, ctx: ColumnContext) -> bool:
    """Whether the form of a text tells neither: Jan-23 by its dash, 24.3 in China by its order."""
    if DMY in each.part:
        return ctx.locale.region == "CN"
    text = str(value).strip()
    return text[:1].isalpha() and any(sign in text for sign in _DASHES)
