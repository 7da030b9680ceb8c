"""Checks take whatever was read: any value or none in any column, in any sheet."""

from __future__ import annotations

import datetime as dt
from typing import Any

from hypothesis import given
from hypothesis import settings as without_deadline
from hypothesis import strategies as st

from crmsheets import checks
from crmsheets.analysis.link import link
from crmsheets.checks.reject import rejected
from crmsheets.model.dataset import Dataset
from crmsheets.model.kind import Kind
from crmsheets.model.settings import Settings
from crmsheets.model.table import Place, Table
from crmsheets.model.template import Field, Template
from crmsheets.templates import shipped
from tests.checks.running import TODAY
from tests.tables import dataset, source

WORDS = st.sampled_from(
    ["顺达", "顺达五金有限公司", "恒通", "PO1", "已联系", "X 100", "{value}", "。"]
)
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1))


def values(field: Field) -> st.SearchStrategy[Any]:
    if field.closed and field.choices is not None:
        return st.none() | st.sampled_from(list(field.choices))
    if field.choices is not None:
        return st.none() | WORDS | st.sampled_from([each.value for each in field.choices])
    if field.kind is Kind.DATE:
        return st.none() | DAYS
    if field.kind.places is not None:
        return st.none() | st.integers(-(10**7), 10**7)
    return st.none() | WORDS


@st.composite
def sheets(draw: st.DrawFn, template: Template) -> Table:
    count = draw(st.integers(0, 4))
    fields = [each for each in template.fields if draw(st.booleans())]
    columns: dict[str, list[Any]] = {each.name: [None] * count for each in template.fields}
    for each in fields:
        columns[each.name] = draw(st.lists(values(each), min_size=count, max_size=count))
    there = {each.name: at for at, each in enumerate(fields, start=1)}
    place = Place(source("a.xlsx"), template.tab.zh, 2, there, dict.fromkeys(there, "表头"))
    return Table(
        template=template,
        places=(place,),
        place=[0] * count,
        row=list(range(3, 3 + count)),
        part=[0] * count,
        columns=columns,
    )


@st.composite
def datasets(draw: st.DrawFn) -> Dataset:
    return dataset(*(draw(sheets(template)) for template in shipped()))


def checked(data: Dataset) -> Dataset:
    settings = Settings()
    data = rejected(checks.run(data, settings, TODAY, "row"))
    return checks.run(link(data, settings), settings, TODAY, "linked")


@without_deadline(deadline=None)
@given(datasets())
def test_nothing_raises_and_everything_can_be_said(data: Dataset) -> None:
    once = checked(data)
    for finding in once.findings:
        assert finding.cells
        assert finding.fault("zh")
        assert finding.fault("en")
    assert all(each.balanced for each in once.balance)
    assert checked(data).findings == once.findings
