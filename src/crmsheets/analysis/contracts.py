"""Customers on a contract: named in the settings, never asked why they have not ordered."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import TYPE_CHECKING

from crmsheets.model.choice import plain
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.model.cell import Cell
    from crmsheets.model.golden import Golden
    from crmsheets.model.settings import Settings

_NEAR = Text("是不是「{name}」？", "Is it {name}?")
_NONE = Text(
    "请写客户编号，或者客户总档里的全名。", "Give the number, or the full name of the master."
)
UNKNOWN = Rule(
    code="LIFE01",
    severity=Severity.WARNING,
    message=Text(
        "合同客户里写的「{value}」，今天的客户里没有这一家，所以没有照办：它不下单，还会提醒。{near}",
        "“{value}” is named as buying on contract, but is none of today's customers: nothing keeps alarms "
        "from it. {near}",
    ),
    why=Text(
        "按合同交货的客户不该出现在「该下单没下单」里。",
        "Customers on contract do not belong among those that should have ordered.",
    ),
    fix=Text(
        "在规则.xlsx 的「合同客户」里改成客户编号或全名。",
        "Put the number or the full name into the rules workbook.",
    ),
    example="合同客户：无此公司",
    passing="合同客户：东莞市顺达五金有限公司",
)
RULES = (UNKNOWN,)


def contracted(golden: Iterable[Golden], settings: Settings) -> frozenset[str]:
    """Numbers of the customers that the settings name as buying on contract."""
    wanted = {plain(word) for word in settings.life.contract_customers}
    return frozenset(each.customer_id for each in golden if wanted & _called(each))


def unmatched(golden: Iterable[Golden], settings: Settings, at: Cell) -> tuple[Finding, ...]:
    """A finding for each name among the customers on contract that is nobody's; `at`: where they stand."""
    if not settings.life.contract_customers:
        return ()
    customers = list(golden)
    known = {word for each in customers for word in _called(each)}
    names = {plain(each.name): each.name for each in customers}
    return tuple(
        Finding(rule=UNKNOWN, cells=(at,), value=word, got={"near": _near(plain(word), names)})
        for word in settings.life.contract_customers
        if plain(word) not in known
    )


def _called(customer: Golden) -> set[str]:
    return {plain(word) for word in (customer.customer_id, customer.name, *customer.aliases)}


def _near(word: str, names: dict[str, str]) -> Said | Text:
    found = [name for name in names if word in name] or difflib.get_close_matches(word, names, 1)
    return Said(_NEAR, {"name": names[found[0]]}) if len(found) == 1 else _NONE
