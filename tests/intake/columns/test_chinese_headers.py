"""Chinese headers nobody listed: the field they stand for beside the usual ones, or none at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from crmsheets.intake.match import completed
from crmsheets.model.grid import Value
from crmsheets.templates import shipped
from tests.intake.columns.chinese_headers import CONTENT, HEADERS, NO_FIELD, OF_MODULES, SHEETS
from tests.intake.sheets import grid

TEMPLATES = {each.name: each for each in shipped()}
COLUMNS = {
    table: [
        (name, content) for name, _, content in (each.partition("=") for each in columns.split())
    ]
    for table, _, columns in (line.partition(": ") for line in SHEETS.strip().splitlines())
}
TOLD: dict[str, list[str]] = {}
for line in HEADERS.strip().splitlines():
    TOLD.setdefault(line.partition(": ")[0], []).extend(line.partition(": ")[2].split())


def taken(
    table: str, told: dict[str, str], extra: Sequence[str] = ()
) -> list[tuple[str, str, str]]:
    """The columns of a sheet that are taken for what they are not: (header, field, taken for).

    The sheet has the table's own labels, but for those told, and further columns.
    """
    by_name = TEMPLATES[table].by_name
    columns = [
        (told[name] if name in told else by_name[name].column.header.zh, name, content)
        for name, content in COLUMNS[table]
        if name in told or by_name[name].column.use != "module"
    ]
    columns += [(header, "", "i") for header in extra]
    rows: list[tuple[Value, ...]] = [tuple(header for header, _, _ in columns)]
    rows += [tuple(CONTENT[content](i) for _, _, content in columns) for i in range(8)]
    match = completed(replace(grid("a"), rows=tuple(rows)), TEMPLATES[table], 1, {})
    found = [(header, name, match.field_at(at)) for at, (header, name, _) in enumerate(columns, 1)]
    return [each for each in found if each[1] != each[2]]


@pytest.mark.parametrize("field", sorted(TOLD))
def test_a_header_nobody_listed_is_its_field(field: str) -> None:
    table, _, name = field.partition(".")
    assert [bad for header in TOLD[field] for bad in taken(table, {name: header})] == []


@pytest.mark.parametrize("table", sorted(COLUMNS))
def test_a_header_of_no_field_stays_an_extra_column(table: str) -> None:
    here = {word for field, told in TOLD.items() if field.startswith(f"{table}.") for word in told}
    here |= set(OF_MODULES.get(table, "").split())
    words = [word for word in NO_FIELD.split() if word not in here]
    assert [
        bad for at in range(0, len(words), 6) for bad in taken(table, {}, words[at : at + 6])
    ] == []


@pytest.mark.parametrize(
    "around",
    [
        *(
            "1.{}",
            "①{}",
            "（2）{}",
            "一、{}",
            "请填写{}",
            "您的{}",
            "{}（必填）",
            "【选填】{}",
            "{}-必填",
        ),
        *("*{}", "{}：", "★{}", "{}▼", "「{}」", "#{}", "{}？", "{}\n(如没有可不填)"),
    ],
)
def test_what_forms_put_around_a_header_says_nothing(around: str) -> None:
    headers = {"phone": "联络号码", "address": "所在地址", "contact_name": "关键联系人"}
    assert taken("customer", {name: around.format(word) for name, word in headers.items()}) == []
