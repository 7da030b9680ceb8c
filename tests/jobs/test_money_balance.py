"""The law of money over whole runs: what stands in the files is counted, or named where it is not."""

from __future__ import annotations

import shutil
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmsheets.analysis.balance import INTO, OUT_OF, money_balance
from crmsheets.jobs.result import Result
from tests.jobs.inbox import customer, filled, order, put, run

NAMES = ["东莞市顺达五金有限公司", "深圳市宏远电子有限公司"]
SHOWN = pytest.mark.filterwarnings("ignore:.*extension is not supported")

lines = st.lists(
    st.builds(
        order,
        st.sampled_from(["PO1", "PO2", "PO3", "PO4"]),
        st.sampled_from([*NAMES, None]),
        quantity=st.sampled_from([100, 200, "5千", None, -100]),
        unit_price=st.sampled_from([12.5, 0.0125, None]),
        amount=st.sampled_from([None, 1250, 1200, 1412.5, 9, 1.25, 99_999.99]),
        status=st.sampled_from([None, None, "取消", "待确认", "退货"]),
        product_model=st.sampled_from(["X100", "模具费"]),
    ),
    min_size=1,
    max_size=8,
)


def balance(result: Result) -> dict[str, int]:
    judged = result.analysis.judged
    return money_balance(judged.orders.to_dict("records"), judged.dataset)


def adds_up(sums: dict[str, int]) -> bool:
    return sum(sums[key] for key in INTO) == sum(sums[key] for key in OUT_OF)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(books=st.lists(lines, min_size=1, max_size=3), again=st.booleans())
def test_the_money_of_all_files_is_accounted_for(
    books: list[list[dict[str, Any]]], again: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("inbox")
    known = {"customer": [customer(name) for name in NAMES]}
    put(folder, {f"{n}.xlsx": filled({**known, "order": rows}) for n, rows in enumerate(books)})
    if again:  # saved again: other bytes, the same rows
        openpyxl.load_workbook(folder / "0.xlsx").save(folder / "0(1).xlsx")
        books = [books[0], *books]
    result = run(folder)
    sums = balance(result)
    assert adds_up(sums), sums
    # Two blank workbooks may come out with equal bytes; such a file is not opened twice.
    read = {each.file for each in result.dataset.balance if each.status == "read"}
    if len(read) == len(books):
        typed = sum(Decimal(str(row["amount"] or 0)) for rows in books for row in rows)
        assert Decimal(sums["typed"]) / 100 == typed
    judged = result.analysis.judged
    assert sums["counted"] == int(judged.orders["amount"].sum())
    listed = {each.code for each in result.dataset.findings}
    assert not sums["difference"] or listed & {"ORD01", "ORD04"}
    assert not sums["rejected"] or any(each.rows_rejected for each in result.dataset.balance)


@SHOWN
def test_the_report_prints_it_and_both_sides_are_equal(tmp_path: Path) -> None:
    book = {
        "customer": [customer(NAMES[0])],
        "order": [
            order("PO1", NAMES[0], amount=1250),
            order("PO2", NAMES[0]),
            order("PO3", NAMES[0], amount=1100),
            order("PO4", NAMES[0], amount=9),
            order("PO5", NAMES[0], status="取消", amount=1250),
            order("PO6", None, amount=777),
        ],
    }
    put(tmp_path / "in", {"a.xlsx": filled(book)})
    shutil.copy(tmp_path / "in" / "a.xlsx", tmp_path / "in" / "b.xlsx")
    result = run(tmp_path / "in")
    assert balance(result) == {
        "typed": 125_000 + 110_000 + 900 + 125_000 + 77_700,
        "computed": 125_000,
        "difference": 15_000,
        "returned": 0,
        "counted": 375_000,
        "aside": 900,
        "not_counted": 125_000,
        "summary": 0,
        "rejected": 77_700,
        "duplicate": 0,
        "master": 0,
    }
    put(tmp_path, {"r.xlsx": result.analysis.files["客户分析报告.xlsx"]})
    sheet = openpyxl.load_workbook(tmp_path / "r.xlsx")["数据质量"]
    rows = [(row[0].value, row[1].value) for row in sheet.iter_rows(max_col=2)]
    assert [value for said, value in rows if said == "以上合计"] == [5786, 5786]
    assert ("没收的行，不计", 777) in rows
    assert "2行没算进来（约 2,027 元）" in result.analysis.judged.head("zh")
    assert result.figures["rejected_amount"] == 777.0


def test_rows_that_stand_in_two_files_are_named_with_their_money(tmp_path: Path) -> None:
    rows = [order(f"PO{n}", NAMES[0], amount=1250) for n in range(6)]
    put(tmp_path, {"a.xlsx": filled({"order": rows}), "b.xlsx": filled({"order": rows[:5]})})
    sums = balance(run(tmp_path))
    assert (sums["typed"], sums["counted"], sums["duplicate"]) == (1_375_000, 750_000, 625_000)
    assert adds_up(sums)
