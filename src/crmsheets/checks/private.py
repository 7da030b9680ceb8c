"""Numbers that do not belong into a customer list: identity cards and bank cards."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from crmsheets.checks.scope import known, tables
from crmsheets.model.check import Check
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.kind import Kind
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings
    from crmsheets.model.table import Table

_WHY = Text(
    "表格要在微信和U盘里传来传去，泄露了要负责任（个人信息保护法第二十八条）。",
    "These sheets travel by chat and stick; such data is protected by law (PIPL art. 28).",
)
IDENTITY = Rule(
    code="CELL05",
    severity=Severity.WARNING,
    message=Text(
        "里有身份证号（{value}），请删掉。", "holds an identity number ({value}). Please remove it."
    ),
    why=_WHY,
    fix=Text("删掉这个号码。", "Remove the number."),
    example="客户 备注：身份证11010519491231002X",
    passing="客户 备注：价格敏感",
)
CARD = Rule(
    code="CELL06",
    severity=Severity.WARNING,
    message=Text(
        "里像有银行卡号（{value}），请删掉。",
        "seems to hold a bank card number ({value}). Please remove it.",
    ),
    why=_WHY,
    fix=Text("删掉这个号码；收款账号放在财务的表里。", "Remove it; accounts belong to finance."),
    example="客户 备注：卡号6222600260001072444",
    passing="客户 备注：月底打款",
)
RULES = (IDENTITY, CARD)

_IDENTITY = re.compile(r"(?<![0-9A-Za-z])\d{17}[0-9Xx](?![0-9A-Za-z])")
_CARD = re.compile(r"(?<![0-9A-Za-z.])[3-69]\d{3}(?:[ -]?\d){12,15}(?![0-9A-Za-z.])")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def private_numbers(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """Identity and bank card numbers in free words; shown with the middle hidden."""
    for table in tables(data):
        for field in table.template.fields:
            if field.kind is Kind.PARAGRAPH:
                yield from _in_column(table, field.name)


def _in_column(table: Table, name: str) -> Iterator[Finding]:
    column = table[name]
    for i in known(column):
        for rule, found in numbers_in(column[i]):
            yield table.finding(rule, i, name, value=masked(found))


def numbers_in(words: str) -> list[tuple[Rule, str]]:
    """The private numbers in a text, each with its rule."""
    found = [(IDENTITY, each) for each in _IDENTITY.findall(words) if is_identity(each)]
    identities = {each for _, each in found}
    for each in _CARD.findall(words):
        digits = re.sub(r"\D", "", each)
        if digits not in identities and is_card(digits):
            found.append((CARD, digits))
    return found


def is_identity(number: str) -> bool:
    """An 18-character resident number: birth date and check digit (GB 11643-1999) fit."""
    try:
        dt.date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return False
    rest = sum(w * int(sign) for w, sign in zip(_WEIGHTS, number, strict=False)) % 11
    return "10X98765432"[rest] == number[-1].upper()


def is_card(digits: str) -> bool:
    """A number that passes the check of ISO/IEC 7812-1 (Luhn)."""
    total = 0
    for at, sign in enumerate(reversed(digits)):
        doubled = int(sign) * (1 + at % 2)
        total += doubled - 9 if doubled > 9 else doubled  # noqa: PLR2004  # the digit sum
    return total % 10 == 0


def masked(number: str) -> str:
    """Enough to find it by, not enough to use it: 1101**********002X."""
    return f"{number[:4]}{'*' * (len(number) - 8)}{number[-4:]}"


CHECKS = (Check(run=private_numbers, stage="row", rules=RULES),)
