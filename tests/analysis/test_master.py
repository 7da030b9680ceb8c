from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from types import SimpleNamespace
from typing import Any, cast

import pytest

from crmsheets.analysis.link import link
from crmsheets.analysis.master import (
    in_cell,
    marked,
    master_modules,
    master_rows,
    master_templates,
    provenance,
)
from crmsheets.analysis.provenance import HEADER
from crmsheets.forms.workbook import workbook
from crmsheets.model.dataset import Dataset
from crmsheets.model.exact import units
from crmsheets.model.grid import Source
from crmsheets.model.judged import Judged
from crmsheets.model.settings import Settings
from crmsheets.model.table import Place, Table
from crmsheets.model.template import Field
from crmsheets.templates import shipped
from tests.tables import dataset, table, template

SETTINGS = Settings()
ZH, EN = SETTINGS.locale("zh"), SETTINGS.locale("en")
TEMPLATES = tuple(each for each in shipped() if not each.result)

CUSTOMERS = """
| 客户名称               | 客户简称 | 联系人 | 备注 | 税号               |
| 东莞市顺达五金有限公司 | 顺达     | 张三   | 急   | 91350100M000100Y43 |
| 宏图电子有限公司       | 宏图     | 李四   |      |                    |
"""
MORE = """
| 客户名称                 | 联系人 | 备注 |
| 东莞顺达五金有限责任公司 | 张三丰 | 现结 |
"""
ORDERS = """
| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 单位 | 单价   | 总金额 | 订单状态 | 发货日期 |
| 顺达     | PO1      | 2024-3-5 | X100     | 1000 | 个   | 0.0375 |        | 已发货   |          |
| 恒通     | PO2      | 2024-3-6 | X200     | 2.5  | kg   |        | 99.50  |          |          |
| 顺达     | PO1      | 2024-3-5 | X100     | 1000 | 个   | 0.0375 |        | 已发货   |          |
"""
FEEDBACK = "| 反馈日期 | 客户名称 | 评分 | 反馈类别 |\n| 2024-4-1 | 宏图 | 3.5 | 交期、包装 |"


def sources() -> list[Table]:
    return [
        table("customer", CUSTOMERS),
        table("order", ORDERS),
        table("feedback", FEEDBACK),
        table("customer", MORE, file="b.xlsx"),
    ]


def linked(*tables: Table) -> Dataset:
    return link(dataset(*tables), SETTINGS)


def judged(data: Dataset) -> Judged:
    """What the master takes of it."""
    seen = SimpleNamespace(dataset=data, golden=data.golden, settings=SETTINGS)
    return cast("Judged", seen)


def master(data: Dataset) -> list[Table]:
    """The master read again, as a reader that makes no mistake would."""
    modules = master_modules(judged(data), TEMPLATES)
    rows = master_rows(judged(data), TEMPLATES, ZH)
    marks = provenance(judged(data), TEMPLATES, ZH)
    found = []
    for each in TEMPLATES:
        fields = each.sheet_fields(ZH, modules)
        if rows.get(each.name):
            found.append(read_again(each.name, fields, rows[each.name], marks[each.name]))
    return found


def read_again(
    name: str, fields: Sequence[Field], rows: Sequence[Sequence[object]], marks: Sequence[str]
) -> Table:
    of = template(name)
    beside = {field.name: at for at, field in enumerate(fields)}
    source = Source("总档.xlsx", "d" * 64, "xlsx", {"crmsheets.role": "master"})
    columns: Mapping[str, Sequence[Any]] = {
        each.name: [
            stored(each, row[beside[each.name]]) if each.name in beside else None for row in rows
        ]
        for each in of.fields
    }
    return Table(
        template=of,
        places=(Place(source, of.tab.zh, 2, {each: at + 1 for each, at in beside.items()}, {}),),
        place=[0] * len(rows),
        row=list(range(3, 3 + len(rows))),
        part=[0] * len(rows),
        columns=columns,
        extras={HEADER: list(marks)},
    )


def stored(field: Field, shown: Any) -> Any:
    if shown is None or isinstance(shown, dt.date):
        return shown
    if field.kind.places is not None:
        return units(shown, field.kind.places)
    return field.choices.read(shown) if field.closed and field.choices else shown


def facts(data: Dataset) -> tuple[Any, ...]:
    """Customers and the records that count, by what is written in them."""
    golden = [(each.customer_id, each.name, each.values) for each in data.golden]
    records = {
        name: sorted(
            [str(of[each.name][i]) for each in of.template.fields if each.name != "customer_name"]
            + [of["customer"][i]]
            for i in range(len(of))
        )
        for name, of in data.tables.items()
        if name != "customer"
    }
    return golden, records


def test_rows_stand_as_people_type_them() -> None:
    rows = master_rows(judged(linked(*sources())), TEMPLATES, ZH)

    assert rows["order"][0] == [
        "东莞市顺达五金有限公司", "PO1", dt.date(2024, 3, 5), "X100", Decimal(1000), "个",
        Decimal("0.0375"), None, None, None, None, "已发货", None,
    ]  # fmt: skip
    assert rows["order"][1][:8] == [
        "恒通", "PO2", dt.date(2024, 3, 6), "X200", Decimal("2.5"), "kg", None, Decimal("99.5"),
    ]  # fmt: skip
    assert [(row[0], row[1], row[12], row[13], row[14]) for row in rows["customer"]] == [
        ("东莞市顺达五金有限公司", "张三", "急；现结", "CUS001", "91350100M000100Y43"),
        ("宏图电子有限公司", "李四", None, "CUS002", None),
    ]


def test_choices_stand_in_the_readers_language() -> None:
    rows = master_rows(judged(linked(*sources())), TEMPLATES, EN)
    fields = template("customer").by_name

    assert (rows["order"][0][5], rows["order"][0][11]) == ("pc", "Shipped")
    assert rows["feedback"][0][-1] == "Delivery, Packing"
    assert in_cell(fields["source"], "隔壁老王", EN) == "隔壁老王"
    assert in_cell(template("activity").by_name["attendees"], 35, EN) == 35


def test_modules_with_data_come_along() -> None:
    assert master_modules(judged(linked(*sources())), TEMPLATES) == ("invoice",)


def test_a_master_alone_gives_the_same_customers_and_records() -> None:
    data = linked(*sources())
    again = linked(*master(data))

    assert facts(again) == facts(data)
    assert again.findings == ()


def test_a_master_beside_its_sources_changes_nothing() -> None:
    data = linked(*sources())
    again = linked(*sources(), *master(data))

    assert facts(again) == facts(data)
    assert (again.merges, again.findings) == (data.merges, data.findings)
    assert {
        each.table: dict(each.rows_skipped) for each in again.balance if each.role == "master"
    } == {"customer": {"master": 2}, "order": {"master": 3}, "feedback": {"master": 1}}


def test_a_master_beside_two_lists_of_one_customer_leaves_both_rows() -> None:
    lists = [
        *sources(),
        table(
            "customer", "| 客户名称 | 联系人 |\n| 东莞市顺达五金有限公司 | 王五 |", file="c.xlsx"
        ),
    ]
    data = linked(*lists)
    again = linked(*lists, *master(data))

    assert facts(again) == facts(data)
    assert again.merges == data.merges
    assert len(again["customer"]) == len(data["customer"]) == 4


@pytest.mark.parametrize("beside", ["sources", "sources and master", "master"])
def test_a_master_of_a_master_is_made_of_the_same_sources(beside: str) -> None:
    data = linked(*sources())
    first = master(data)
    second = [renamed(each) for each in master(linked(*first))]
    others = [*(sources() if "sources" in beside else ()), *(first if "master" in beside else ())]
    again = linked(*others, *second)

    assert facts(again) == facts(data)
    assert sum(each.rows_read for each in again.balance if each.file == "again.xlsx") == 0


def test_a_row_altered_in_the_first_master_is_a_row_of_its_own_in_the_second() -> None:
    altered = changed(master(linked(*sources())), "order", "quantity", 0, 1_200_000)
    second = [renamed(each) for each in master(linked(*altered))]

    assert linked(*altered, *second)["order"]["quantity"] == linked(*altered)["order"]["quantity"]


def renamed(of: Table) -> Table:
    """The same sheet as another file."""
    source = replace(of.places[0].source, file="again.xlsx", sha256="b" * 64)
    return replace(of, places=(replace(of.places[0], source=source),))


def test_numbers_of_a_master_stay_when_new_files_come() -> None:
    data = linked(*sources())
    first = table("customer", "| 客户名称 |\n| 丁丁五金 |", file="c.xlsx")

    assert [(g.customer_id, g.name) for g in linked(*sources(), *master(data), first).golden] == [
        ("CUS001", "东莞市顺达五金有限公司"),
        ("CUS002", "宏图电子有限公司"),
        ("CUS003", "丁丁五金"),
        ("CUS004", "恒通"),
    ]


def changed(tables: list[Table], name: str, column: str, i: int, value: Any) -> list[Table]:
    """The tables with one cell typed over."""
    found = []
    for each in tables:
        if each.template.name == name and len(each) > i:
            values = list(each[column])
            values[i] = value
            found.append(each.with_columns(**{column: values}))
        else:
            found.append(each)
    return found


def lines(data: Dataset) -> list[tuple[str, str, int]]:
    of = data["order"]
    return sorted((of.source(i).file, of["order_id"][i], of["quantity"][i]) for i in range(len(of)))


def test_an_altered_row_counts_instead_of_its_source() -> None:
    beside = changed(master(linked(*sources())), "order", "quantity", 0, 1_200_000)
    data = linked(*sources(), *beside)

    assert lines(data) == [
        ("a.xlsx", "PO1", 1_000_000),
        ("a.xlsx", "PO2", 2500),
        ("总档.xlsx", "PO1", 1_200_000),
    ]
    assert [(each.code, each.value, str(each.cells[1])) for each in data.findings] == [
        ("COPY03", "1200", "a.xlsx 订单!E5")
    ]
    assert all(each.balanced for each in data.balance)


def test_an_altered_customer_keeps_what_it_was_made_of() -> None:
    beside = changed(master(linked(*sources())), "customer", "contact_name", 0, "王五")
    data = linked(*sources(), *beside)
    golden = data.golden[0]

    assert (golden.customer_id, golden.values["contact_name"]) == ("CUS001", "王五")
    assert sorted(value for _, value in golden.lineage["contact_name"].lost) == ["张三", "张三丰"]
    assert data.merges == ()
    assert [each.code for each in data.findings] == ["COPY03"]


def test_sorting_the_rows_without_their_marks_alters_nothing() -> None:
    data = linked(*sources())
    shuffled = [
        replace(each, extras={HEADER: list(reversed(each.extras[HEADER]))}) for each in master(data)
    ]

    assert facts(linked(*sources(), *shuffled)) == facts(data)


def test_a_row_copied_and_changed_in_the_master_is_a_new_one() -> None:
    of = next(each for each in master(linked(*sources())) if each.template.name == "order")
    grown = of.take([0, 1, 2, 1])
    row = [*of.row, 9]
    (grown,) = changed([replace(grown, row=row)], "order", "order_id", 3, "PO3")

    assert [line[1] for line in lines(linked(*sources(), grown))] == ["PO1", "PO1", "PO2", "PO3"]


def other_file(tables: list[Table], sha: str) -> list[Table]:
    """The same sheets saved again: another hash."""
    return [
        replace(
            each,
            places=tuple(
                replace(place, source=replace(place.source, sha256=sha)) for place in each.places
            ),
        )
        for each in tables
    ]


def edited(tables: list[Table]) -> list[Table]:
    return changed(tables, "order", "ship_date", 1, dt.date(2024, 3, 1))


@pytest.mark.parametrize(
    ("alter", "expected"),
    [
        (lambda tables: tables, [("a.xlsx", "PO1"), ("a.xlsx", "PO1"), ("a.xlsx", "PO2")]),
        (edited, [("a.xlsx", "PO1"), ("a.xlsx", "PO1"), ("a.xlsx", "PO2")]),
        (lambda tables: tables[:1], [("总档.xlsx", "PO1")] * 2 + [("总档.xlsx", "PO2")]),
    ],
    ids=["saved again", "edited since", "orders gone"],
)
def test_sources_that_are_no_longer_the_same_file(
    alter: Callable[[list[Table]], list[Table]], expected: list[tuple[str, str]]
) -> None:
    before = master(linked(*sources()))
    data = linked(*other_file(alter(sources()), "e" * 64), *before)

    assert [line[:2] for line in lines(data)] == expected


@pytest.mark.parametrize("between", ["", f"{'f' * 16} "], ids=["first return", "second return"])
def test_a_corrected_return_stands_for_its_original(between: str) -> None:
    before = master(linked(*sources()))
    original = sources()[1].places[0].source.sha256[:16]
    back = table(
        "order",
        ORDERS.replace("X200", "X300"),
        file="a_改.xlsx",
        properties={"crmsheets.returned_from": f"{between}{original}"},
    )
    data = linked(*[each for each in sources() if each.template.name != "order"], back, *before)

    assert sorted(data["order"]["product_model"]) == ["X100", "X100", "X300"]


def test_the_hidden_column_stands_behind_the_others_and_sorts_along() -> None:
    seen = judged(linked(*sources()))
    modules = master_modules(seen, TEMPLATES)
    rows = master_rows(seen, TEMPLATES, ZH)
    plain = workbook(TEMPLATES, SETTINGS, ZH, modules=modules, rows=rows, role="master")
    book = marked(plain, seen, TEMPLATES, ZH)
    sheet = next(each for each in book.sheets if each.title == "订单")
    hidden = [lane.column for lane in sheet.lanes if lane.hidden]

    assert hidden == [14]
    assert [put.value for put in sheet.puts if put.column == 14] == [
        HEADER,
        *provenance(seen, TEMPLATES, ZH)["order"],
    ]
    assert sheet.filter is not None
    assert sheet.filter[3] == 14
    assert [each for each in book.sheets if each.title == "活动"] == [
        each for each in plain.sheets if each.title == "活动"
    ]


def test_one_of_two_equal_files_is_enough_for_a_row_to_stand_there() -> None:
    copy = table("order", ORDERS, file="copy.xlsx")
    event = table("activity", "| 活动名称 | 活动日期 |\n| 五金展 | 2024-3-5 |", file="copy.xlsx")
    before = master(linked(*sources(), copy, event))
    data = linked(
        *[each for each in sources() if each.template.name != "order"], copy, event, *before
    )

    assert [line[:2] for line in lines(data)] == [
        ("copy.xlsx", "PO1"),
        ("copy.xlsx", "PO1"),
        ("copy.xlsx", "PO2"),
    ]
    assert data["activity"].source(0).file == "copy.xlsx"
    assert len(data["activity"]) == 1


def test_what_the_sheet_lacks_and_what_nobody_declared_stand_behind_it() -> None:
    seen = linked(table("customer", "| 客户名称 | 城市 | 车间 |\n| 顺达五金厂 | 东莞 | 二楼 |"))
    wide = {each.name: each for each in master_templates(judged(seen), TEMPLATES, ZH)}
    assert wide["customer"].also == ("city", "undeclared_1")
    assert [each.label(ZH) for each in wide["customer"].sheet_fields(ZH)[-2:]] == ["城市", "车间"]
    assert wide["order"] == next(each for each in TEMPLATES if each.name == "order")
