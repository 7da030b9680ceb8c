"""Customers with their stage of life, and treated as the factory's own policy says.

A step of its own behind `portfolio`: it takes rows that are judged and fills in what rests on them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.condition.faults import ConditionFault
from crmsheets.analysis.conditions import parse
from crmsheets.analysis.contracts import contracted
from crmsheets.analysis.customer_fields import customer_fields, customer_record
from crmsheets.analysis.history import History
from crmsheets.analysis.kept_losses import as_recorded, let_off, record
from crmsheets.analysis.losses import losses
from crmsheets.analysis.regions import region_of
from crmsheets.analysis.silence import Silence, company_gap
from crmsheets.analysis.stages import Standpoint, standpoint
from crmsheets.analysis.talks import talks
from crmsheets.analysis.wording import SEMICOLON, sentence
from crmsheets.model.errors import BadSettings
from crmsheets.model.judged import CustomerType
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.analysis.conditions import Condition
    from crmsheets.analysis.evaluation import Records
    from crmsheets.analysis.portfolio import CustomerRow
    from crmsheets.analysis.settled import Course
    from crmsheets.analysis.talks import Talk
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.settings import Settings

OWN_WORDS = Text("{own}", "{own}")
BAD_CLASS = Text(
    "设置 policy.classes[{at}].where：{fault}", "Setting policy.classes[{at}].where: {fault}"
)


def lived(
    rows: Iterable[CustomerRow], data: Dataset, records: Records, course: Course
) -> list[CustomerRow]:
    """The rows with stage, region and policy. Customers on contract raise no alarm.

    BadSettings: a condition of [policy] that cannot be read.
    """
    settings = course.settings
    bench = _Bench(
        records,
        settings,
        course,
        company=company_gap(records.bought.values()),
        talked=talks(data, records),
        exempt=contracted(data.golden, settings),
        classes=_classes(settings),
    )
    typed = {each.customer_id: each.values for each in data.golden}
    return [_lived(row, typed[row.customer_id], bench) for row in rows]


@dataclass(frozen=True, slots=True)
class _Class:
    """Which customers get something besides, and what."""

    where: Condition
    say: str


@dataclass(frozen=True, slots=True)
class _Bench:
    """What a life is judged by; `exempt`: numbers of customers on contract."""

    records: Records
    settings: Settings
    course: Course
    company: float | None
    talked: Mapping[str, Talk]
    exempt: frozenset[str]
    classes: Sequence[_Class]


def _lived(judged: CustomerRow, typed: Mapping[str, Any], bench: _Bench) -> CustomerRow:
    number, settings = judged.customer_id, bench.settings
    on_contract = number in bench.exempt
    row = replace(
        judged,
        on_contract=on_contract,
        should_order=judged.should_order and not on_contract,
        region=region_of(typed, settings),
    )
    stood = _stood(row, bench)
    row = replace(
        row,
        stage=stood.stage,
        stage_reason=stood.reason,
        lost_on=stood.loss.lost_on if stood.loss else None,
        back_on=stood.loss.back_on if stood.loss else None,
    )
    return replace(row, policy=_policy(row, typed, bench.classes, settings))


def _stood(row: CustomerRow, bench: _Bench) -> Standpoint:
    """The stage: by what was recorded of the customer, where anything was."""
    course, settings, number = bench.course, bench.settings, row.customer_id
    history = bench.records.bought.get(number, History())
    kept = record(course.known.of(number).lines, course.known.runs, course.today)
    ruled = losses(history, bench.company, settings, course.today)
    is_lost = row.type is CustomerType.LOST
    lost = as_recorded(history, ruled, kept, course.today, lost=is_lost)
    return standpoint(
        row,
        lost,
        bench.talked.get(number),
        said(row),
        settings,
        course.today,
        let_off(history, kept, course.period),
    )


def said(row: CustomerRow) -> Said | None:
    """「已沉默 96 天，正常约 31 天」 of a customer with a rhythm."""
    if row.silent_days is None or row.usual_gap is None:
        return None
    return Silence(
        silent_days=row.silent_days, usual_gap=row.usual_gap, paused=row.paused_days
    ).said


def _classes(settings: Settings) -> Sequence[_Class]:
    fields = customer_fields(settings.tier.window_months)
    found = []
    for at, each in enumerate(settings.policy.classes, start=1):
        try:
            found.append(_Class(parse(each.where, fields), each.say))
        except ConditionFault as fault:
            raise BadSettings(BAD_CLASS, at=at, fault=fault.said) from None
    return found


def _policy(
    row: CustomerRow, typed: Mapping[str, Any], classes: Sequence[_Class], settings: Settings
) -> Said:
    """What the customer gets by tier and type, then what its classes get besides."""
    own = _own_words(row, settings)
    first = Said(OWN_WORDS, {"own": own}) if own else row.policy
    if not classes:
        return first
    record = customer_record(_as_record(row), typed)
    more = [Said(OWN_WORDS, {"own": each.say}) for each in classes if each.where.holds(record)]
    return sentence([first, *more], SEMICOLON) if more else first


def _own_words(row: CustomerRow, settings: Settings) -> str:
    """The factory's own words for the type where it is special, else for the tier."""
    policy = settings.policy
    special = {CustomerType.PROSPECT: policy.prospect, CustomerType.LOST: policy.lost}
    if row.type in special:
        return special[row.type]
    by_tier = {"A": policy.a, "B": policy.b, "C": policy.c, "D": policy.d, "": policy.new}
    vip = policy.vip if row.type is CustomerType.VIP else ""
    return vip or by_tier.get(row.tier, "")


def _as_record(row: CustomerRow) -> dict[str, Any]:
    return {name: getattr(row, name) for name in type(row).__slots__}
