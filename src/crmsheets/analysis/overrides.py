"""What a person says of a customer's tier or type: the last word, with a reason, until it expires."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crmsheets.analysis.names import name_key
from crmsheets.model.choice import plain
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.judged import CustomerType
from crmsheets.model.override import Override
from crmsheets.model.text import Text
from crmsheets.templates.tier import TierGrade

if TYPE_CHECKING:
    from crmsheets.model.dataset import Dataset

NO_REASON = Rule(
    code="HAND01",
    severity=Severity.WARNING,
    message=Text(
        "「{value}」要人工调整，可是没写原因，没有照办。请写一句为什么，例如 战略客户。",
        "“{value}” is to be set by hand, but nobody says why; it was not followed. Give the reason, "
        "e.g. strategic customer.",
    ),
    why=Text(
        "没有原因，过几个月谁也说不清这家为什么是这个等级。",
        "Without a reason nobody can say later why this customer has its tier.",
    ),
    fix=Text("在「原因」里写一句。", "Write a sentence under “Reason”."),
    example="顺达五金 A （原因空着）",
    passing="顺达五金 A 战略客户，明年上新线",
)
UNKNOWN = Rule(
    code="HAND02",
    severity=Severity.WARNING,
    message=Text(
        "人工调整里的「{value}」，今天的客户里没有这一家（或者有同名的几家），没有照办。"
        "请写客户编号，或者客户总档里的全名。",
        "“{value}” is set by hand, but is none of today's customers (or the name of several); it was "
        "not followed. Give the customer's number, or the full name of the master.",
    ),
    why=Text("认不出是哪家，就不能改它的等级。", "Nobody knows whose tier is meant."),
    fix=Text("写客户编号，例如 CUS001。", "Give the number, e.g. CUS001."),
    example="顺达",
    passing="CUS001",
)
EXPIRED = Rule(
    code="HAND03",
    severity=Severity.INFO,
    message=Text(
        "「{value}」的人工调整到 {until} 为止，已经过期，按规则算了。还要保留就改「有效期至」，不要就删掉这一行。",
        "What was set by hand for “{value}” held until {until}; the rules count again. Change “Valid "
        "until” to keep it, or take the line out.",
    ),
    why=Text("过期的调整不再算数。", "What has expired no longer counts."),
    fix=Text("改有效期，或者删掉这一行。", "Change the date, or take the line out."),
    example="有效期至 2024-06-30",
    passing="有效期至 2025-06-30",
)
UNCLEAR = Rule(
    code="HAND04",
    severity=Severity.WARNING,
    message=Text(
        "「{value}」的人工调整没有照办：等级写的是「{tier}」，类型写的是「{type}」。"
        "等级可以是 A、B、C，类型可以是 {types}，至少填一个。",
        "What is set by hand for “{value}” was not followed: its tier says “{tier}”, its type “{type}”. "
        "A tier is A, B or C, a type {types}; fill in one at least.",
    ),
    why=Text("看不懂的等级不能猜。", "A tier that is not understood is not guessed."),
    fix=Text("从下拉里选。", "Pick from the list."),
    example="等级：特级",
    passing="等级：A",
)
TWICE = Rule(
    code="HAND05",
    severity=Severity.WARNING,
    message=Text(
        "「{value}」人工调整写了两行，说的不一样；后面那行（{later}）算数。请删掉一行。",
        "“{value}” is set by hand on two lines that differ; the later one ({later}) counts. Take one out.",
    ),
    why=Text("一家客户只能有一个人工等级。", "A customer has one tier by hand."),
    fix=Text("删掉旧的那行。", "Take the old line out."),
    example="顺达五金 A；顺达五金 B",
    passing="顺达五金 A",
)
RULES = (NO_REASON, UNKNOWN, EXPIRED, UNCLEAR, TWICE)


@dataclass(frozen=True, slots=True)
class ByHand:
    """What holds of one customer today: tier ("" = by rule), type (None = by rule), the line."""

    tier: str
    type: CustomerType | None
    line: Override


@dataclass(frozen=True, slots=True)
class Hands:
    """Customer number -> what a person set; what could not be followed."""

    by: Mapping[str, ByHand] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()


NO_HANDS = Hands()


def hands(overrides: Iterable[Override], data: Dataset, today: dt.date) -> Hands:
    """What is followed today of the lines of 人工调整, in their order."""
    names = _names(data)
    followed: dict[str, ByHand] = {}
    findings: list[Finding] = []
    for each in overrides:
        if each.unread:  # told where it was read
            continue
        customer = names.get(plain(each.customer)) or names.get(name_key(each.customer))
        found = _fault(each, customer, today)
        if found is not None or not customer:
            findings += [found] if found is not None else []
            continue
        said = ByHand(_tier(each), _type(each), each)
        earlier = followed.get(customer)
        if earlier is not None and (earlier.tier, earlier.type) != (said.tier, said.type):
            findings.append(_finding(TWICE, earlier.line, later=str(each.cell)))
        followed[customer] = said
    return Hands(followed, tuple(findings))


def _fault(said: Override, customer: str | None, today: dt.date) -> Finding | None:
    """Why a line is not followed, the gravest first; None where it is."""
    tier, kind = _tier(said), _type(said)
    if (said.tier and not tier) or (said.type and kind is None) or not (tier or kind):
        types = [each.text for each in CustomerType]
        return _finding(UNCLEAR, said, tier=said.tier, type=said.type, types=types)
    if not customer:
        return _finding(UNKNOWN, said)
    if not said.reason.strip():
        return _finding(NO_REASON, said)
    if said.until is not None and said.until < today:
        return _finding(EXPIRED, said, until=said.until.isoformat())
    return None


def _finding(rule: Rule, said: Override, **got: object) -> Finding:
    return Finding(rule=rule, cells=(said.cell,), value=said.customer, got=got)


def _tier(said: Override) -> str:
    found = TierGrade.read(said.tier)
    return str(found) if found else ""


def _type(said: Override) -> CustomerType | None:
    return CustomerType.read(said.type)


def _names(data: Dataset) -> dict[str, str]:
    """Number or name as compared -> customer; a name of several is nobody's."""
    found: dict[str, set[str]] = defaultdict(set)
    for each in data.golden:
        for name in (each.name, *each.aliases):
            found[name_key(name)].add(each.customer_id)
    named = {name: next(iter(own)) for name, own in found.items() if len(own) == 1 and name}
    return named | {plain(each.customer_id): each.customer_id for each in data.golden}
