"""Customers: names that are not complete, numbers that are none, names used twice."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from typing import TYPE_CHECKING

from crmsheets.checks.scope import known, named, rows
from crmsheets.model.check import Check
from crmsheets.model.choice import plain
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings

NOT_FULL = Rule(
    code="CUS01",
    severity=Severity.INFO,
    message=Text(
        "有{rows}不像公司全称，例如「{value}」。要开票的请写全称，和营业执照一样。",
        'does not look complete in {rows}, such as "{value}". '
        "Write the registered name where you invoice.",
    ),
    why=Text("简称容易和别家混，也开不了票。", "Short names get mixed up and cannot be invoiced."),
    fix=Text(
        "写营业执照上的全称，平时的叫法写在客户简称。",
        "Write the full name; the usual one is the short name.",
    ),
    example="客户 客户名称：顺达",
    passing="客户 客户名称：东莞市顺达五金有限公司",
)
SAME_PHONE = Rule(
    code="CUS02",
    severity=Severity.WARNING,
    message=Text(
        "和联系电话一样（{value}），请填另一个号码或清空。",
        "is the phone number again ({value}). Enter another one, or clear it.",
    ),
    why=Text("一个号打不通时没有第二个可打。", "With one number there is no second to try."),
    fix=Text("填另一个号码，或清空。", "Enter another number, or clear it."),
    example="客户 联系电话：13800000000 备用电话：13800000000",
    passing="客户 联系电话：13800000000 备用电话：0769-88001234",
)
ODD_NUMBER = Rule(
    code="CUS03",
    severity=Severity.INFO,
    message=Text(
        "是 {value}，不像客户编号（例如 CUS001），先照这样用。空着会自动编号。",
        "is {value}, not like a customer number (e.g. CUS001). It is kept; empty ones are numbered.",
    ),
    why=Text("别的表里的号会被当成客户编号。", "A number of something else would join customers."),
    fix=Text("核对编号，或清空。", "Check the number, or clear it."),
    example="客户 客户编号：13800000000",
    passing="客户 客户编号：CUS001",
)
SHORT_TWICE = Rule(
    code="CUS04",
    severity=Severity.WARNING,
    message=Text(
        "「{value}」有两家在用：{one}、{other}（{first}）。请改成分得开的，例如 {value}(东莞)。",
        '"{value}" is used by two: {one} and {other} ({first}). Make them differ, e.g. {value} (Leeds).',
    ),
    why=Text(
        "别的表只写简称时不知道是哪家。",
        "Where only the short name is written, nobody knows which.",
    ),
    fix=Text("改一家的简称。", "Change one of them."),
    example="客户 顺达五金有限公司 简称：顺达；顺达电子有限公司 简称：顺达",
    passing="客户 顺达五金有限公司 简称：顺达五金；顺达电子有限公司 简称：顺达电子",
)
NAME_TWICE = Rule(
    code="CUS05",
    severity=Severity.WARNING,
    message=Text(
        "「{value}」在这个文件里已经有了（{first}），两行当一家算。请合成一行。",
        '"{value}" is in this file already ({first}); both count as one. Please make it one row.',
    ),
    why=Text("两行写得不一样时，不知道信哪一行。", "Where the rows differ, which is right?"),
    fix=Text("合成一行。", "Make it one row."),
    example="客户 东莞市顺达五金有限公司 写了两行",
    passing="客户 东莞市顺达五金有限公司 一行",
)
RULES = (NOT_FULL, SAME_PHONE, ODD_NUMBER, SHORT_TWICE, NAME_TWICE)

_FULL = re.compile(r"[公司厂店行部社局院校所会场馆站坊铺]|中心|集团|工作室|个体|[A-Za-z]{2}")
_NUMBER = re.compile(r"[A-Z]{2,4}-?\d{3,6}")


def is_full(name: str) -> bool:
    """Whether a company name looks complete (公司/厂/店/行/部, or Latin letters)."""
    return bool(_FULL.search(name))


def names(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """Company names that do not look complete: one finding a file."""
    for table in named(data, "customer"):
        column = table["customer_name"]
        odd: dict[str, list[int]] = defaultdict(list)
        for i in known(column):
            if not is_full(column[i]):
                odd[table.source(i).file].append(i)
        for same in odd.values():
            yield table.finding(
                NOT_FULL,
                same[0],
                "customer_name",
                value=column[same[0]],
                also=[table.cell(i, "customer_name") for i in same[1:]],
                rows=rows(len(same)),
            )


def numbers(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """A second phone that is the first again, a customer number that is none."""
    for table in named(data, "customer"):
        phones, others, numbers = table["phone"], table["phone_alt"], table["customer_id"]
        for i in known(others):
            if others[i] == phones[i]:
                yield table.finding(
                    SAME_PHONE, i, "phone_alt", value=others[i], also=table.cells(i, "phone")
                )
        for i in known(numbers):
            # A number that the tool gave has no column of its own in the sheet.
            if table.has(i, "customer_id") and not _NUMBER.fullmatch(numbers[i]):
                yield table.finding(ODD_NUMBER, i, "customer_id", value=numbers[i])


def shared_short_names(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """A short name that two customers use; one finding for each further customer."""
    for table in named(data, "customer"):
        column, who = table["short_name"], table["customer_id"]
        full = table["customer_name"]
        first: dict[str, int] = {}
        told: set[tuple[str, str]] = set()
        for i in known(column):
            key = plain(column[i])
            before = first.setdefault(key, i)
            if who[before] == who[i] or (key, who[i]) in told:
                continue
            told.add((key, who[i]))
            cell = table.cell(before, "short_name")
            yield table.finding(
                SHORT_TWICE,
                i,
                "short_name",
                value=column[i],
                also=(cell,),
                one=full[before],
                other=full[i],
                first=str(cell),
            )


def twice_in_a_file(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """The same company in two rows of one file."""
    for table in named(data, "customer"):
        column = table["customer_name"]
        first: dict[tuple[str, str], int] = {}
        for i in known(column):
            before = first.setdefault((table.source(i).file, plain(column[i])), i)
            if before != i:
                cell = table.cell(before, "customer_name")
                yield table.finding(
                    NAME_TWICE, i, "customer_name", value=column[i], also=(cell,), first=str(cell)
                )


CHECKS = (
    Check(run=names, stage="row", rules=(NOT_FULL,)),
    Check(run=numbers, stage="row", rules=(SAME_PHONE, ODD_NUMBER)),
    Check(run=shared_short_names, stage="linked", rules=(SHORT_TWICE,)),
    Check(run=twice_in_a_file, stage="linked", rules=(NAME_TWICE,)),
)
