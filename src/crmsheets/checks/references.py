"""Names and numbers that should stand in another table: customers, and orders of service cases."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from crmsheets.checks.names import Names, alike, like, perhaps, short
from crmsheets.checks.scope import known, named, rows, tables
from crmsheets.model.check import Check
from crmsheets.model.choice import plain
from crmsheets.model.finding import Rule, Severity, Suggestion
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.golden import Golden
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
UNKNOWN_ORDER = Rule(
    code="REF03",
    severity=Severity.WARNING,
    message=Text(
        "写的 {value} 在订单里找不到，请核对单号。{nearest}",
        "{value} is no order we know. Please check the number. {nearest}",
    ),
    why=Text("投诉对不上是哪一批货。", "Nobody can tell which delivery the case is about."),
    fix=Text("写订单表里的订单编号，或清空。", "Write the number of the order sheet, or clear it."),
    example="服务 订单编号：P02412-08（订单：PO2412-08）",
    passing="服务 订单编号：PO2412-08",
)
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
RULES = (UNKNOWN, AMBIGUOUS, UNKNOWN_ORDER, CONTRADICTED, SHORT_FORM, TAKEN)

_ADD = Text("新客户请在客户表加一行。", "For a new customer add a row to the customer sheet.")
_PAIR = Text("两", "2")
_IN_ROWS = Text("（{rows}）", " ({rows})")
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
            rows=_in_rows(places),
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
            rows=_in_rows(places),
        )
    if several:
        return table.finding(
            SHORT_FORM,
            i,
            "customer_name",
            value=name,
            suggestion=Suggestion(several[0]),
            also=also,
            rows=_in_rows(places),
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


def _in_rows(places: Spots) -> Said | str:
    """In how many rows, where it is more than the one the sentence is about."""
    return Said(_IN_ROWS, {"rows": rows(len(places))}) if len(places) > 1 else ""


def contradicted(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """Rows whose number or credit code is one customer's and whose name is not that customer's."""
    filed = {golden.customer_id: golden for golden in data.golden if golden.members}
    spots: dict[tuple[str, str], Spots] = {}
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
            rows=_in_rows(places),
        )


def _called(asked: str, golden: Golden) -> bool:
    """Whether the name is at least like one that the customer goes by."""
    return any(like(asked, name) for name in (golden.customer_id, golden.name, *golden.aliases))


def orders(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """A service case about an order that no order sheet has."""
    for order in named(data, "order"):
        there = {plain(number): number for number in order["order_id"] if number is not None}
        choices = Names(there.values())
        for table in named(data, "service"):
            numbers = table["order_id"]
            for i in known(numbers):
                if plain(numbers[i]) in there:
                    continue
                near = choices.nearest(numbers[i])
                yield table.finding(
                    UNKNOWN_ORDER,
                    i,
                    "order_id",
                    value=numbers[i],
                    suggestion=Suggestion(near) if near else None,
                    nearest=perhaps(near),
                )


CHECKS = (
    Check(run=customers, stage="linked", rules=(UNKNOWN, AMBIGUOUS, SHORT_FORM)),
    Check(run=shortened, stage="linked", rules=(TAKEN,)),
    Check(run=contradicted, stage="linked", rules=(CONTRADICTED,)),
    Check(run=orders, stage="linked", rules=(UNKNOWN_ORDER,)),
)
