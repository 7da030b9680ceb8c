"""Counted once: copies, corrected returns, the run's own outputs; the figures stay what they were."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.jobs.inbox import ACCOUNT, contact, customer, filled, order, outcome, put, run

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


def test_the_master_alone_gives_the_same_figures(tmp_path: Path) -> None:
    first = run(EXAMPLE)
    put(tmp_path, {"客户总档.xlsx": first.analysis.files["客户总档.xlsx"]})
    alone = run(tmp_path)
    before, after = outcome(first), outcome(alone)
    same = {k: v for k, v in before["figures"].items() if k not in ACCOUNT}
    assert {k: v for k, v in after["figures"].items() if k in same} == same
    assert [each["customer_id"] for each in after["customers"]] == [
        each["customer_id"] for each in before["customers"]
    ]


def test_order_of_files_does_not_matter(tmp_path: Path) -> None:
    book = {"customer": [customer(NAMES[0])], "order": [order("PO1", NAMES[0])]}
    other = {"customer": [customer(NAMES[1])], "order": [order("PO2", NAMES[0], quantity=70)]}
    put(tmp_path / "a", {"1.xlsx": filled(book), "2.xlsx": filled(other)})
    put(tmp_path / "b", {"1.xlsx": filled(other), "2.xlsx": filled(book)})
    assert outcome(run(tmp_path / "a")) == outcome(run(tmp_path / "b"))
