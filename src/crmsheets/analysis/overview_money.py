"""Page one on money that is owed: what is past due."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from crmsheets.analysis.wording import SEMICOLON, day_with_year, money, sentence
from crmsheets.model.judged import Line, Period
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.analysis.facts import Facts
    from crmsheets.model.settings import Settings

OVERDUE = Text("到期没收 {amount}", "Due and unpaid: {amount}")
NONE_OVERDUE = Text("没有到期没收的货款", "Nothing is due and unpaid")
BEFORE = Text(
    "{day}才开始记收款，之前到期的 {amount} 另列",
    "receipts are recorded since {day}; {amount} due before stand apart",
)


def receivables(facts: Facts, settings: Settings, period: Period) -> Iterator[Line]:
    """Money past due; nothing where nobody records receipts.

    What was due before anybody recorded receipts may have been paid long ago: it is said apart.
    """
    del period
    ledger = facts.ledger
    if ledger is None:
        return
    late = ledger.overdue
    parts: list[Said | Text] = [
        Said(OVERDUE, {"amount": money(late, settings)}) if late else NONE_OVERDUE
    ]
    before = sum(bill.open for bill in ledger.bills if bill.before_records)
    if before and ledger.since is not None:
        got = {"day": day_with_year(ledger.since), "amount": money(before, settings)}
        parts.append(Said(BEFORE, got))
    yield Line("receivables", sentence(parts, SEMICOLON), "receivables", alarm=late > 0)
