"""Deals: what the follow-ups of a customer say of one sale, from its first stage to its end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from benchmarks.recomputed.facts import Facts
from benchmarks.recomputed.outputs import Line, day, number

OPEN = ("初步接触", "需求确认", "打样/送样", "报价", "谈判")
WON, LOST, HOLD = "成交", "输单", "搁置"
STAGES = (*OPEN, WON, LOST, HOLD)
ENDS = (WON, LOST)
BY_REPLY = {
    "嫌价格高": "价格",
    "嫌交期长": "交期",
    "对质量有意见": "质量",
    "暂时不需要": "没有需求",
    "已有供应商": "竞争对手",
}


@dataclass
class Deal:
    """One deal: its stages with their days, and what was said of it last."""

    who: str
    steps: list[tuple[str, date | None]]
    said: dict[str, Any] = field(default_factory=dict)

    @property
    def stage(self) -> str:
        return self.steps[-1][0]

    @property
    def since(self) -> date | None:
        return self.steps[-1][1]

    @property
    def closed(self) -> bool:
        return self.stage in ENDS

    @property
    def amount(self) -> Decimal | None:
        found: Decimal | None = self.said.get("amount")
        return found

    @property
    def why(self) -> str:
        """The reason as typed, else as the last reply has it."""
        return str(self.said.get("typed") or self.said.get("read") or "")

    def stood(self, stage: str) -> bool:
        return any(each == stage for each, _ in self.steps)

    def stays(self, stage: str) -> list[int]:
        """Days of each stay in a stage that has ended."""
        pairs = zip(self.steps, self.steps[1:], strict=False)
        return [
            (after - began).days
            for (each, began), (_, after) in pairs
            if each == stage and began and after
        ]


def said_of(line: Line) -> dict[str, Any]:
    """What a follow-up says of a deal besides its stage."""
    found = {
        "amount": number(line.get("expected_amount", "")),
        "expected": day(line.get("expected_date", "")),
        "competitor": line.get("competitor"),
        "typed": line.get("lost_reason"),
        "read": None if line.get("lost_reason") else BY_REPLY.get(line["response"]),
    }
    return {name: value for name, value in found.items() if value}


def deals(facts: Facts) -> list[Deal]:
    """Every deal, by customer and in the order of time."""
    return [deal for who in facts.everybody for deal in of_one(facts.of("followup", who), who)]


def of_one(lines: list[Line], who: str) -> Iterator[Deal]:
    """A stage begins a deal; an end ends it, another end corrects that, an open stage begins the next."""
    deal: Deal | None = None
    before: dict[str, Any] = {}
    known = [line for line in lines if line.get("stage", "") in ("", *STAGES)]
    for line in sorted(known, key=order):
        stage, said = line.get("stage", ""), said_of(line)
        if stage and (deal is None or (deal.closed and stage in OPEN)):
            if deal:
                yield deal
            deal, before = Deal(who, [(stage, day(line["followup_date"]))], before), {}
        if deal is None or (not stage and deal.closed):
            before |= said
            continue
        if stage and stage != deal.stage:
            if deal.closed and stage in ENDS:
                deal.steps.pop()
            deal.steps.append((stage, day(line["followup_date"])))
        deal.said |= said
    if deal:
        yield deal


def order(line: Line) -> tuple[Any, ...]:
    """By day, of one day by stage."""
    stage = line.get("stage", "")
    at = STAGES.index(stage) if stage else -1
    amount = number(line.get("expected_amount", ""))
    said = [f"('amount', {int(amount * 100)})"] if amount is not None else []
    said += [f"('expected', {e!r})" for e in [day(line.get("expected_date", ""))] if e]
    return line["followup_date"] or "", at, said


def latest(found: list[Deal]) -> list[Deal]:
    """The last deal of each customer."""
    return list({deal.who: deal for deal in found}.values())
