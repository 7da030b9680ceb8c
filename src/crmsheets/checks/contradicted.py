"""Rows whose number or credit code is one customer's and whose name is another's."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from crmsheets.checks.names import like, short
from crmsheets.checks.scope import in_rows, tables
from crmsheets.model.check import Check
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.golden import Golden
    from crmsheets.model.settings import Settings
    from crmsheets.model.table import Table

CONTRADICTED = Rule(
    code="REF04",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，但这一行的客户编号（或信用代码）是「{other}」的，先算在「{other}」名下。"
        "请核对名称和编号{rows}。",
        'says "{value}", but the customer number (or credit code) of the row is that of "{other}"; '
        "it counts for {other}. Please check name and number{rows}.",
    ),
    why=Text(
        "名称一家、编号另一家，金额会算错人。",
        "With one customer's name and another's number the money goes to the wrong one.",
    ),
    fix=Text("改名称，或改编号。", "Correct the name or the number."),
    example="订单 客户编号：CUS001（顺达五金） 客户名称：恒通电子",
    passing="订单 客户编号：CUS001（顺达五金） 客户名称：顺达五金",
)
RULES = (CONTRADICTED,)


def contradicted(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """Rows whose number or credit code is one customer's and whose name is not that customer's."""
    filed = {golden.customer_id: golden for golden in data.golden if golden.members}
    spots: dict[tuple[str, str], list[tuple[Table, int]]] = {}
    for table in tables(data):
        if table.template.name == "customer":
            continue
        ids, others = table["customer_id"], table["customer_contradicted"]
        taken = table["customer_reason"]
        for i, name in enumerate(table["customer_name"]):
            golden = filed.get(ids[i]) if taken[i] is None else None
            if name and golden and (others[i] or not _called(short(name), golden)):
                spots.setdefault((short(name), ids[i]), []).append((table, i))
    for (_, meant), places in spots.items():
        table, i = places[0]
        yield table.finding(
            CONTRADICTED,
            i,
            "customer_name",
            value=table["customer_name"][i],
            also=[each.cell(at, "customer_name") for each, at in places[1:]],
            other=filed[meant].name,
            rows=in_rows(len(places)),
        )


def _called(asked: str, golden: Golden) -> bool:
    """Whether the name is at least like one that the customer goes by."""
    return any(like(asked, name) for name in (golden.customer_id, golden.name, *golden.aliases))


CHECKS = (Check(run=contradicted, stage="linked", rules=RULES),)
