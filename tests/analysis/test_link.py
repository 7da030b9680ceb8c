from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmsheets.analysis.golden import OLDER
from crmsheets.analysis.link import link
from crmsheets.intake.values.credit import is_valid
from crmsheets.model.dataset import Dataset
from crmsheets.model.golden import Lineage
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from tests.tables import dataset, table

SETTINGS = Settings()

CUSTOMERS = """
| 客户名称               | 客户简称 | 联系人 | 客户编号 |
| 东莞市顺达五金有限公司 | 顺达     | 张三   |          |
| 宏图电子有限公司       | 宏图     | 李四   | CUS007   |
"""
ORDERS = """
| 客户名称         | 订单编号 | 下单日期  | 产品型号 | 数量 | 发货日期  |
| 顺达             | PO1      | 2024-3-5  | X100     | 1000 |           |
| 宏图电子有限公司 | PO2      | 2024-3-6  | X100     | 10   |           |
| 恒通             | PO3      | 2024-3-7  | X100     | 10   |           |
| 顺达             | PO4      | 2024-3-8  | X100     | 10   |           |
| 顺达             | PO5      | 2024-3-9  | X100     | 10   | 2024-3-12 |
"""


def linked(*tables: Table) -> Dataset:
    return link(dataset(*tables), SETTINGS)


def people(data: Dataset) -> list[tuple[str, str, int]]:
    return [(each.customer_id, each.name, len(each.members)) for each in data.golden]


def orders(data: Dataset) -> list[tuple[Any, ...]]:
    """(file, order number, quantity, customer) of every order line that counts."""
    of = data["order"]
    return sorted(
        (of.source(i).file, of["order_id"][i], of["quantity"][i] // 1000, of["customer_id"][i])
        for i in range(len(of))
    )


def balance(data: Dataset) -> list[tuple[str, str, int, dict[str, int], int]]:
    assert all(each.balanced for each in data.balance)
    return [
        (each.file, each.table, each.rows_read, dict(each.rows_skipped), each.records_made)
        for each in data.balance
    ]


def test_every_row_knows_its_customer() -> None:
    data = linked(table("customer", CUSTOMERS), table("order", ORDERS, file="b.xlsx"))

    assert people(data) == [
        ("CUS007", "宏图电子有限公司", 1),
        ("CUS008", "东莞市顺达五金有限公司", 1),
        ("CUS009", "恒通", 0),
    ]
    assert list(data["order"]["customer"]) == [
        "东莞市顺达五金有限公司",
        "宏图电子有限公司",
        "恒通",
        "东莞市顺达五金有限公司",
        "东莞市顺达五金有限公司",
    ]
    assert list(data["customer"]["customer_id"]) == ["CUS008", "CUS007"]
    assert list(data["customer"]["customer_id_typed"]) == [None, "CUS007"]
    assert [str(cell) for cell in data.golden[2].sources] == ["b.xlsx 订单!A5"]


def test_an_ambiguous_short_name_is_nobodys() -> None:
    customers = CUSTOMERS + "| 顺达电子有限公司 | 顺达 | 王五 | CUS001 |"
    data = linked(table("customer", customers), table("order", ORDERS, file="b.xlsx"))
    order = data["order"]

    assert (order["customer_id"][0], order["customer"][0], order["customer_candidates"][0]) == (
        None,
        "顺达",
        ("CUS001", "CUS008"),
    )
    assert "顺达" not in [each.name for each in data.golden]


def test_children_go_by_number_and_code_where_they_have_one() -> None:
    customers = "| 客户名称 | 客户编号 | 税号 |\n| 顺达 | C7 | 91350100M000100Y43 |\n| 宏图 | | |"
    sheet = """
        | 客户名称 | 客户编号 | 税号               | 订单编号 |
        |          | C7       |                    | PO1      |
        | SD       |          | 91350100M000100Y43 | PO2      |
        | c7       |          |                    | PO3      |
        |          | C9       |                    | PO4      |
        |          |          |                    | PO5      |
        | 宏图     | C9       |                    | PO6      |
    """
    data = linked(table("customer", customers), table("order", sheet, file="b.xlsx"))

    assert list(data["order"]["customer_id"]) == ["C7", "C7", "C7", "C9", None, "CUS001"]
    assert people(data)[-1] == ("C9", "C9", 0)


def test_a_copy_of_a_file_changes_nothing_but_the_balance() -> None:
    one = linked(table("customer", CUSTOMERS), table("order", ORDERS))
    two = linked(
        table("customer", CUSTOMERS),
        table("order", ORDERS),
        table("customer", CUSTOMERS, file="a(1).xlsx"),
        table("order", ORDERS, file="a(1).xlsx"),
    )

    assert people(two) == people(one)
    assert orders(two) == [("a(1).xlsx", *rest) for _, *rest in orders(one)]
    assert two.merges == ()
    assert two.findings == ()
    assert balance(two) == [
        ("a.xlsx", "customer", 0, {"duplicate": 2}, 0),
        ("a.xlsx", "order", 0, {"duplicate": 5}, 0),
        ("a(1).xlsx", "customer", 2, {}, 2),
        ("a(1).xlsx", "order", 5, {}, 5),
    ]
    assert {str(old): str(new) for old, new in two.dropped.items()}["a.xlsx 订单!3"] == (
        "a(1).xlsx 订单!3"
    )


def test_a_line_that_differs_between_copies_counts_as_the_newer_has_it() -> None:
    old = table("order", ORDERS, file="11月.xlsx")
    new = table(
        "order", ORDERS.replace("| 10   | 2024-3-12", "| 12   | 2024-3-15"), file="12月.xlsx"
    )
    data = linked(old, new)

    assert [line for line in orders(data) if line[1] == "PO5"] == [
        ("12月.xlsx", "PO5", 12, "CUS003")
    ]
    assert [(each.code, [str(cell) for cell in each.cells]) for each in data.findings] == [
        ("COPY01", ["11月.xlsx 订单!E7", "12月.xlsx 订单!E7"])
    ]


def test_rows_that_only_one_copy_has_are_all_kept() -> None:
    old = table("order", ORDERS + "| 恒通 | PO6 | 2024-3-9 | X | 1 | |", file="11月.xlsx")
    new = table("order", ORDERS + "| 恒通 | PO7 | 2024-4-9 | X | 1 | |", file="12月.xlsx")

    assert sorted(line[1] for line in orders(linked(old, new))) == [
        "PO1", "PO2", "PO3", "PO4", "PO5", "PO6", "PO7",
    ]  # fmt: skip


def test_two_answers_to_one_return_count_once_however_short_the_list() -> None:
    made_from = {"crmsheets.role": "return", "crmsheets.returned_from": "abc123 fff000"}
    sheet = (
        "| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 |\n| 顺达 | PO1 | 2024-3-5 | X | {} |"
    )
    data = linked(
        table("order", sheet.format(5), file="r.xlsx", role="return", properties=made_from),
        table("order", sheet.format(6), file="s.xlsx", role="return", properties=made_from),
    )

    assert [line[2] for line in orders(data)] == [6]
    assert [each.code for each in data.findings if each.table == "order"] == ["COPY02"]


def test_two_lists_that_share_little_are_no_copies() -> None:
    other = ORDERS.replace("PO", "QO").replace("| QO5 ", "| PO5 ")
    data = linked(table("order", ORDERS), table("order", other, file="b.xlsx"))

    assert len(data["order"]) == 9
    assert data.findings == ()


def test_lines_of_one_number_over_other_figures_count_once_and_are_asked_about() -> None:
    other = ORDERS.replace("10 ", "11 ").replace("1000", "1001")
    data = linked(table("order", ORDERS), table("order", other, file="b.xlsx"))

    assert len(data["order"]) == 5
    assert {each.code for each in data.findings} == {"COPY02"}


def test_the_outdated_writing_of_a_customer_stays_in_the_lineage() -> None:
    rows = "".join(f"| 客户{n} | | 张{n} | |\n" for n in range(6))
    old = table("customer", CUSTOMERS + rows, modified=dt.datetime(2024, 1, 1, tzinfo=dt.UTC))
    new = table(
        "customer",
        CUSTOMERS.replace("李四", "李五") + rows,
        file="b.xlsx",
        modified=dt.datetime(2024, 2, 1, tzinfo=dt.UTC),
    )
    data = linked(old, new)
    golden = next(each for each in data.golden if each.customer_id == "CUS007")

    assert (golden.values["contact_name"], len(golden.members)) == ("李五", 1)
    assert [(str(cell), value) for cell, value in golden.lineage["contact_name"].lost] == [
        ("a.xlsx 客户!C4", "李四")
    ]
    assert data.merges == ()


def test_joined_rows_are_listed_with_reason_and_cells() -> None:
    data = linked(
        table("customer", CUSTOMERS),
        table("customer", "| 客户名称 |\n| 东莞顺达五金有限责任公司 |", file="b.xlsx"),
    )
    (merge,) = data.merges

    assert (merge.customer_id, [str(cell) for cell in merge.members]) == (
        "CUS008",
        ["a.xlsx 客户!A3", "b.xlsx 客户!A3"],
    )
    assert [said("zh") for said in merge.reasons] == ["客户名称相同：东莞市顺达五金有限公司"]
    assert [said("en") for said in merge.reasons] == ["same company name: 东莞市顺达五金有限公司"]
    assert (merge.confidence, merge.decided_by) == (0.98, "rule")


def test_a_contested_number_stays_with_who_was_met_first() -> None:
    data = linked(
        table(
            "customer",
            "| 客户名称 | 客户编号 | 首次接触日期 |\n| 甲厂 | C1 | 2024-1-1 |\n| 乙厂 | C1 | 2023-1-1 |",
        )
    )

    assert people(data) == [("C1", "乙厂", 1), ("CUS001", "甲厂", 1)]
    assert [each.code for each in data.findings] == ["LINK01"]


def test_tables_without_customers_are_counted_once_too() -> None:
    sheet = "| 活动名称 | 活动日期 |\n| 五金展 | 2024-3-5 |"
    data = linked(table("activity", sheet), table("activity", sheet, file="b.xlsx"))

    assert len(data["activity"]) == 1
    assert link(Dataset(), SETTINGS) == Dataset()


NAMES = [
    "顺达五金",
    "东莞市顺达五金有限公司",
    "东莞顺达五金有限责任公司",
    "宏图",
    "宏图电子有限公司",
]
CODES = ["91350100M000100Y43", "91110000600037341L", "350100000100043"]
cell = {
    "客户名称": st.sampled_from(["", *NAMES]),
    "客户简称": st.sampled_from(["", "顺达", "宏图"]),
    "联系人": st.sampled_from(["", "张三", "李四"]),
    "联系电话": st.sampled_from(["", "13800000001", "13800000002"]),
    "客户编号": st.sampled_from(["", "", "CUS001", "CUS002"]),
    "税号": st.sampled_from(["", "", *CODES]),
    "首次接触日期": st.sampled_from(["", "2024-1-5", "2024-2-5"]),
    "备注": st.sampled_from(["", "急", "现结"]),
}
SHORT = ["顺达(老客户)", "顺达电子", "A01 宏图", "深圳顺达", "王总", "宏图电子"]
line = {
    "客户名称": st.sampled_from(["", "顺达", "恒通", "CUS001", *NAMES, *SHORT]),
    "电话": st.sampled_from(["", "", "13800000001", "13800000002"]),
    "订单编号": st.sampled_from(["PO1", "PO2"]),
    "下单日期": st.sampled_from(["2024-3-5", "2024-3-6"]),
    "产品型号": st.sampled_from(["X100", "X200"]),
    "数量": st.sampled_from(["1", "2"]),
}


def sheets(columns: dict[str, st.SearchStrategy[str]]) -> st.SearchStrategy[str]:
    row = st.tuples(*columns.values()).map(lambda cells: f"|{'|'.join(cells)}|")
    rows = st.lists(row, min_size=1, max_size=7)
    return rows.map(lambda lines: "\n".join([f"|{'|'.join(columns)}|", *lines]))


@st.composite
def files(draw: st.DrawFn) -> list[Table]:
    found = []
    for number in range(draw(st.integers(1, 3))):
        name = f"{number}.xlsx"
        stamp = draw(st.sampled_from([None, dt.datetime(2024, 1, 1 + number, tzinfo=dt.UTC)]))
        found.append(table("customer", draw(sheets(cell)), file=name, modified=stamp))
        found.append(table("order", draw(sheets(line)), file=name, modified=stamp))
    return found


def essence(data: Dataset) -> tuple[Any, ...]:
    """What must not depend on the order of files: customers and records, not positions."""
    golden = [
        (each.customer_id, each.name, each.values, each.lineage, each.aliases, each.sources)
        for each in data.golden
    ]
    records = {
        name: sorted(
            (str(of.cell(i, "")), [str(of[column][i]) for column in sorted(of.columns)])
            for i in range(len(of))
        )
        for name, of in data.tables.items()
    }
    return (
        golden,
        records,
        data.merges,
        data.dropped,
        {(each.file, each.sheet): each for each in data.balance},
    )


def written(data: Dataset) -> tuple[Any, ...]:
    """What must not depend on copies: customers and the values of records, not where they stand."""
    golden = [(each.customer_id, each.name, each.values, each.aliases) for each in data.golden]
    records = {
        name: sorted(
            [str(of[column][i]) for column in sorted(set(of.columns) - {OLDER})]
            for i in range(len(of))
        )
        for name, of in data.tables.items()
    }
    return golden, records, [each.customer_id for each in data.merges]


slow = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=40)


@slow
@given(files(), st.randoms(use_true_random=False))
def test_the_order_of_files_changes_nothing(tables: list[Table], random: Any) -> None:
    shuffled = list(tables)
    random.shuffle(shuffled)

    assert essence(linked(*shuffled)) == essence(linked(*tables))


@slow
@given(files())
def test_linking_linked_data_changes_nothing(tables: list[Table]) -> None:
    once = linked(*tables)

    assert link(once, SETTINGS) == once


def copy_of(tables: Sequence[Table], file: str, name: str) -> list[Table]:
    """The same sheets under another file name, as if saved again."""
    found = []
    for each in tables:
        (place,) = each.places
        if place.source.file == file:
            source = replace(place.source, file=name, sha256="c" * 64)
            found.append(replace(each, places=(replace(place, source=source),)))
    return found


@slow
@given(files(), st.sampled_from(["copy.xlsx", "!copy.xlsx"]))
def test_a_copy_of_any_file_changes_no_record(tables: list[Table], name: str) -> None:
    again = linked(*tables, *copy_of(tables, "0.xlsx", name))

    assert written(again) == written(linked(*tables))
    assert all(each.balanced for each in again.balance)


@slow
@given(files())
def test_nothing_typed_is_lost_and_no_two_codes_meet(tables: list[Table]) -> None:
    data = linked(*tables)
    of = data["customer"]
    for golden in data.golden:
        codes = {of["uscc"][i] for i in golden.members} - {None}
        assert len([code for code in codes if is_valid(code)]) <= 1
        for i in golden.members:
            for field in of.template.fields:
                column = "customer_id_typed" if field.name == "customer_id" else field.name
                value = of[column][i]
                if value is not None:
                    lineage = golden.lineage[field.name]
                    lost = [each for _, each in lineage.lost]
                    spare = golden.lineage.get("phone_alt", Lineage(()))
                    won = (*lineage.won, *spare.won)
                    assert of.cell(i, field.name) in won or value in lost


@slow
@given(files())
def test_every_customer_has_a_number_of_its_own(tables: list[Table]) -> None:
    numbers = [each.customer_id for each in linked(*tables).golden]

    assert len(set(numbers)) == len(numbers)
