"""Names of customers that no customer sheet has, that fit several, or that were taken for one."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from crmsheets.checks.names import Names, alike, perhaps, short
from crmsheets.checks.scope import in_rows, known, rows, tables
from crmsheets.model.check import Check
from crmsheets.model.finding import Rule, Severity, Suggestion
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings
    from crmsheets.model.table import Table

UNKNOWN = Rule(
    code="REF01",
    severity=Severity.WARNING,
    message=Text(
        "写的「{value}」还没建档（{rows}），先按这个名称算。{nearest}",
        '"{value}" is in no customer sheet ({rows}); they count under this name. {nearest}',
    ),
    why=Text(
        "多半是简写或错字，业绩会分到两个名称上。",
        "Mostly a short form or a slip; the customer's figures are split over two names.",
    ),
    fix=Text(
        "写客户表里的名称，或在客户表加一行。",
        "Write the name of the customer sheet, or add a row there.",
    ),
    example="订单 客户名称：顺达五经（客户表：顺达五金）",
    passing="订单 客户名称：顺达五金",
)
AMBIGUOUS = Rule(
    code="REF02",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，有{several}家：{names}。请写全{rows}。",
        'says "{value}", which may be {several}: {names}. Write the full name{rows}.',
    ),
    why=Text("不知道算到哪一家。", "Nobody knows which customer it is."),
    fix=Text("写客户全称。", "Write the full name."),
    example="订单 客户名称：顺达（有 顺达五金、顺达电子 两家）",
    passing="订单 客户名称：顺达五金",
    shared=True,
)
SHORT_FORM = Rule(
    code="REF05",
    severity=Severity.ERROR,
    message=Text(
        "写的「{value}」像是「{full}」的简称，请写全称{rows}。",
        'says "{value}", which looks like a short form of "{full}". Write the full name{rows}.',
    ),
    why=Text(
        "不写全，一家客户的订单会分到两个名称上。",
        "Otherwise the orders of one customer are split over two names.",
    ),
    fix=Text(
        "写全称，或在客户表填上「客户简称」，以后自动认得。",
        "Write the full name, or fill in the short name in the customer sheet: then it is known.",
    ),
    example="订单 客户名称：恒佳（客户表：江门市恒佳达卫浴有限公司，没填客户简称）",
    passing="订单 客户名称：恒佳（客户表的客户简称：恒佳）",
    shared=True,
)
TAKEN = Rule(
    code="REF06",
    severity=Severity.INFO,
    message=Text(
        "写的「{value}」按「{full}」算：{reason}{rows}。",
        'says "{value}"; it counts for "{full}": {reason}{rows}.',
    ),
    why=Text(
        "简称只有一家对得上，才会算到那一家。",
        "A short form counts for a customer only where no other could be meant.",
    ),
    fix=Text("不用改；不对就写客户全称。", "Nothing to do; if it is wrong, write the full name."),
    example="订单 客户名称：顺达（客户表：东莞市顺达五金有限公司）",
    passing="订单 客户名称：东莞市顺达五金有限公司",
    fixed=True,
    shared=True,
)
RULES = (UNKNOWN, AMBIGUOUS, SHORT_FORM, TAKEN)

_ADD = Text("新客户请在客户表加一行。", "For a new customer add a row to the customer sheet.")
_PAIR = Text("两", "2")
_SHOWN = 3
"""Of many customers that a short name may mean, so many are named."""

Spots = list[tuple["Table", int]]


def customers(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """A customer's name that no customer sheet has, or that fits several.

    One finding a name and file: each sender can answer for the own rows only.
    """
    filed = {golden.customer_id: golden.name for golden in data.golden if golden.members}
    if not filed:
        return  # without a customer sheet every name is new, and none is wrong
    strangers = {golden.customer_id for golden in data.golden if not golden.members}
    names = Names(filed.values())
    for (_, name), places in _spots(data, strangers).items():
        table, i = places[0]
        meant = table["customer_candidates"][i] or ()
        several = sorted({filed[each] for each in meant if each in filed})
        several = several or names.holding(name)
        if several or not _all_guests(places) or alike(name, names.nearest(name)):
            yield _finding(name, places, several, names)


def shortened(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """Names that were taken for a customer's though they are not its name: one a name and file."""
    spots: dict[tuple[str, str, str], Spots] = {}
    for table in tables(data):
        if table.template.name == "customer":
            continue
        for i in known(table["customer_reason"]):
            file = table.places[table.place[i]].source.file
            name = table["customer_name"][i] or ""
            spots.setdefault((file, name, table["customer_id"][i]), []).append((table, i))
    for (_, name, _), places in spots.items():
        table, i = places[0]
        yield table.finding(
            TAKEN,
            i,
            "customer_name",
            value=name,
            also=[each.cell(at, "customer_name") for each, at in places[1:]],
            full=table["customer"][i],
            reason=table["customer_reason"][i],
            rows=in_rows(len(places)),
        )


def _all_guests(places: Spots) -> bool:
    """Guests may be new: their names are asked about only if they look like a customer's."""
    return all(table.template.name == "guest" for table, _ in places)


def _spots(data: Dataset, strangers: set[str]) -> dict[tuple[str, str], Spots]:
    """File and name, as first written there, of unknown or ambiguous customers -> their rows."""
    spots: dict[tuple[str, str], Spots] = {}
    written: dict[tuple[str, str], str] = {}
    for table in tables(data):
        if table.template.name == "customer" or "customer_id" not in table.columns:
            continue
        names, ids, several, reasons = (
            table[f"customer_{name}"] for name in ("name", "id", "candidates", "reason")
        )
        for i in known(names):
            if (ids[i] in strangers or several[i]) and reasons[i] is None:
                file = table.places[table.place[i]].source.file
                name = written.setdefault((file, short(names[i])), names[i])
                spots.setdefault((file, name), []).append((table, i))
    return spots


def _finding(name: str, places: Spots, several: list[str], names: Names) -> Finding:
    table, i = places[0]
    also = [each.cell(at, "customer_name") for each, at in places[1:]]
    if len(several) > 1:
        return table.finding(
            AMBIGUOUS,
            i,
            "customer_name",
            value=name,
            also=also,
            several=len(several) if len(several) != 2 else _PAIR,  # noqa: PLR2004  # 两家, not 二家
            names=several[:_SHOWN] + ["…"] * (len(several) > _SHOWN),
            rows=in_rows(len(places)),
        )
    if several:
        return table.finding(
            SHORT_FORM,
            i,
            "customer_name",
            value=name,
            suggestion=Suggestion(several[0]),
            also=also,
            rows=in_rows(len(places)),
            full=several[0],
        )
    near = names.nearest(name)
    return table.finding(
        UNKNOWN,
        i,
        "customer_name",
        value=name,
        suggestion=Suggestion(near) if near else None,
        also=also,
        rows=rows(len(places)),
        nearest=perhaps(near, _ADD),
    )


CHECKS = (
    Check(run=customers, stage="linked", rules=(UNKNOWN, AMBIGUOUS, SHORT_FORM)),
    Check(run=shortened, stage="linked", rules=(TAKEN,)),
)
