"""Counted once: copies, corrected returns, the run's own outputs; the figures stay what they were."""

from __future__ import annotations

import csv
import shutil
import warnings
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import crmsheets
from tests.jobs.inbox import SETTLED, TODAY, contact, customer, filled, order, outcome, put, run

NAMES = ["东莞市顺达五金有限公司", "深圳市宏远电子有限公司", "苏州市明珠塑胶厂"]
EXAMPLE = Path(__file__).parents[2] / "examples" / "zh"

rows_of_customers = st.lists(
    st.builds(
        customer,
        st.sampled_from(NAMES),
        note=st.sampled_from([None, "价格敏感"]),
        phone=st.sampled_from(["13800000000", "13900000001", None]),
    ),
    min_size=1,
    max_size=3,
)
rows_of_orders = st.lists(
    st.builds(
        order,
        st.sampled_from(["PO1", "PO2", "PO3"]),
        st.sampled_from(NAMES),
        quantity=st.sampled_from([100, 200, "5千"]),
        amount=st.sampled_from([None, 1250, 9]),
        product_model=st.sampled_from(["X100", "X200"]),
    ),
    max_size=6,
)
workbooks = st.fixed_dictionaries(
    {
        "customer": rows_of_customers,
        "order": rows_of_orders,
        "followup": st.lists(st.builds(contact, st.sampled_from(NAMES)), max_size=2),
    }
)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(books=st.lists(workbooks, min_size=1, max_size=3), data=st.data())
def test_a_copy_of_any_file_changes_nothing(
    books: list[Any], data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("inbox")
    put(folder, {f"表{n}.xlsx": filled(book, owner="周敏") for n, book in enumerate(books)})
    before = outcome(run(folder))
    copied = data.draw(st.sampled_from(sorted(path.name for path in folder.iterdir())))
    shutil.copy(folder / copied, folder / f"{Path(copied).stem}(1).xlsx")
    assert outcome(run(folder)) == before
    assert all(sheet.balanced for sheet in run(folder).dataset.balance)


def test_a_saved_again_copy_changes_nothing(tmp_path: Path) -> None:
    shutil.copytree(EXAMPLE, tmp_path / "in")
    before = outcome(run(tmp_path / "in"))
    book = openpyxl.load_workbook(EXAMPLE / "内勤表.xlsx")
    book.save(tmp_path / "in" / "内勤表 - 副本.xlsx")
    assert outcome(run(tmp_path / "in")) == before


def test_own_outputs_in_the_folder_change_nothing(tmp_path: Path) -> None:
    shutil.copytree(EXAMPLE, tmp_path / "in")
    first = run(tmp_path / "in")
    first.save(tmp_path / "in" / "结果")
    again = run(tmp_path / "in")
    assert outcome(again) == outcome(first)
    assert all(sheet.balanced for sheet in again.dataset.balance)


@pytest.mark.parametrize(
    ("encoding", "whole_header"), [("utf-8-sig", True), ("gb18030", False)], ids=["utf-8", "gbk"]
)
def test_a_sheet_exported_as_csv_changes_nothing(
    encoding: str, *, whole_header: bool, tmp_path: Path
) -> None:
    shutil.copytree(EXAMPLE, tmp_path / "in")
    sheet = openpyxl.load_workbook(EXAMPLE / "内勤表.xlsx")["订单"]
    header, *rows = sheet.iter_rows(2, values_only=True)
    if not whole_header:
        header = tuple(str(each).split("\n")[0].strip("* ") for each in header)
    with (tmp_path / "in" / "订单.csv").open("w", encoding=encoding, newline="") as out:
        csv.writer(out).writerows([header, *rows])
    assert outcome(run(tmp_path / "in")) == outcome(run(EXAMPLE))


@pytest.mark.parametrize(
    "table", ["order", "followup", "feedback", "service", "activity", "guest", "customer"]
)
def test_our_data_file_laid_beside_the_inputs_changes_no_figure(table: str, tmp_path: Path) -> None:
    shutil.copytree(EXAMPLE, tmp_path / "in")
    first = run(EXAMPLE)
    put(tmp_path / "in", {f"{table}.csv": first.analysis.files[f"data/{table}.csv"]})
    before, after = outcome(first), outcome(run(tmp_path / "in"))
    assert after["figures"] == before["figures"]
    assert after["customers"] == before["customers"]
    if table != "customer":  # there the file says numbers that its source leaves to us
        assert after["tables"] == before["tables"]


def test_of_an_edited_copy_the_newer_writing_counts_and_both_cells_are_named(
    tmp_path: Path,
) -> None:
    shutil.copytree(EXAMPLE, tmp_path / "in")
    before = run(EXAMPLE)
    book = openpyxl.load_workbook(EXAMPLE / "内勤表.xlsx")
    sheet = book["订单"]
    keys = [cell.value for cell in sheet[1]]
    at = {name: keys.index(f"order.{name}") + 1 for name in ("quantity", "unit_price", "amount")}
    sheet.cell(10, at["quantity"]).value = 123
    sheet.cell(10, at["unit_price"]).value = 2
    sheet.cell(10, at["amount"]).value = None
    book.save(tmp_path / "in" / "内勤表 - 改.xlsx")
    after = run(tmp_path / "in")

    assert len(after.orders) == len(before.orders)
    old = before.analysis.judged.orders.query("i == 7")["amount"].item()
    change = after.customers["total_spend"].sum() - before.customers["total_spend"].sum()
    assert change == pytest.approx(246 - old / 100)
    (told,) = [each for each in after.dataset.findings if each.code.startswith("COPY")]
    assert told.code == "COPY01"
    assert {str(cell).rpartition("!")[0] for cell in told.cells} == {
        "内勤表.xlsx 订单",
        "内勤表 - 改.xlsx 订单",
    }


def unsettled(found: dict[str, Any]) -> dict[str, Any]:
    """The figures without those that speak of rows which a master has made one."""
    return {name: value for name, value in found["figures"].items() if name not in SETTLED}


MASTERS = {"zh": ("客户总档.xlsx", "订单"), "en": ("customers.xlsx", "Orders")}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_master_alone_gives_the_same_figures(lang: str, tmp_path: Path) -> None:
    first = crmsheets.analyze(EXAMPLE.parent / lang, today=TODAY)
    name, _ = MASTERS[lang]
    put(tmp_path, {name: first.analysis.files[name]})
    shutil.copy(EXAMPLE.parent / lang / "crmsheets.toml", tmp_path)
    for told in ("zh", "en"):
        before, after = outcome(first), outcome(crmsheets.analyze(tmp_path, today=TODAY, lang=told))
        assert unsettled(after) == unsettled(before)
        assert [each["customer_id"] for each in after["customers"]] == [
            each["customer_id"] for each in before["customers"]
        ]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_master_that_somebody_edited_counts_once_beside_its_sources(
    lang: str, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    shutil.copytree(EXAMPLE.parent / lang, folder)
    first = crmsheets.analyze(folder, today=TODAY)
    name, tab = MASTERS[lang]
    put(folder, {name: first.analysis.files[name]})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(folder / name)
    sheet = book[tab]
    keys = [cell.value for cell in sheet[1]]
    for field, value in (("quantity", 77), ("unit_price", 2), ("amount", None)):
        sheet.cell(20, keys.index(f"order.{field}") + 1).value = value
    book.save(folder / name)
    beside = crmsheets.analyze(folder, today=TODAY)
    assert len(beside.orders) == len(first.orders)
    assert [each.code for each in beside.dataset.findings if each.code[:4] == "COPY"] == ["COPY03"]
    put(tmp_path / "alone", {name: (folder / name).read_bytes()})
    shutil.copy(folder / "crmsheets.toml", tmp_path / "alone")
    alone = crmsheets.analyze(tmp_path / "alone", today=TODAY)
    assert unsettled(outcome(alone)) == unsettled(outcome(beside))
    spent = [each.customers["total_spend"].sum() for each in (alone, beside)]
    assert spent[0] == pytest.approx(spent[1])
    assert spent[0] != pytest.approx(first.customers["total_spend"].sum())


def test_order_of_files_does_not_matter(tmp_path: Path) -> None:
    book = {"customer": [customer(NAMES[0])], "order": [order("PO1", NAMES[0])]}
    other = {"customer": [customer(NAMES[1])], "order": [order("PO2", NAMES[0], quantity=70)]}
    put(tmp_path / "a", {"1.xlsx": filled(book), "2.xlsx": filled(other)})
    put(tmp_path / "b", {"1.xlsx": filled(other), "2.xlsx": filled(book)})
    assert outcome(run(tmp_path / "a")) == outcome(run(tmp_path / "b"))
