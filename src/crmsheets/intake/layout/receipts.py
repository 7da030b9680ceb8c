"""Lists of money received: the one table that hardly has a word of its own.

Customer, day and sum stand in every list of orders, too. A sheet is looked at as receipts only where
it says so itself, in its name, its title or a header (收款, 回款, 到账), and names no goods.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from crmsheets.model.grid import Grid
from crmsheets.model.hanzi import simplified
from crmsheets.model.template import Template

PAYMENT = "payment"
_DEPTH = 8
_TITLE = re.compile(
    r"(?:收款|回款|到账|到款|来款|进账|入账)(?!目标|计划|预测|提醒|流水)|payments?\b|receipts?\b|"
    r"collections?\b|money received",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"(?:收款|回款|到账|到款|来款)(?:日期?|时间|金额|额)|payment[ _]date|date (?:paid|received)|"
    r"amount (?:paid|received)|paid on|received on",
    re.IGNORECASE,
)
# What only a list of goods, of bills still open, or of another side's money speaks of.
_OTHERS = re.compile(
    r"型号|规格|品名|产品|货号|款号|数量|单价|下单|交期|发货|出货|应收|未收|欠款|余额|借方|贷方|支出|供应商|"
    r"应付|开票|跟进|沟通|item|product|model|style|qty|quantity|unit price|order date|due|"
    r"outstanding|balance|debit|credit|supplier|vendor|follow",
    re.IGNORECASE,
)


def fitting(grid: Grid, templates: Sequence[Template]) -> Sequence[Template]:
    """The tables that a sheet without our marks may be: receipts only where it speaks of them."""
    if any(each.name == PAYMENT for each in templates) and not speaks_of_receipts(grid):
        return [each for each in templates if each.name != PAYMENT]
    return templates


def speaks_of_receipts(grid: Grid) -> bool:
    """Whether the sheet's name, its title or a header says that it lists money received."""
    rows = [[each for each in row if isinstance(each, str)] for row in grid.rows[:_DEPTH]]
    words = [[simplified(each) for each in row] for row in rows]
    head = next((row for row in words if len(row) > 1), [])
    if any(_OTHERS.search(word) for word in head):
        return False
    above = [row[0] for row in words[: words.index(head)] if row] if head else []
    titled = any(_TITLE.search(word) for word in (simplified(grid.sheet), *above))
    return titled or any(_HEADER.search(word) for word in head)
