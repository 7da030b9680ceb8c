"""What users of the library hold: typed frames that agree with the report."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

import crmsheets
from crmsheets.jobs.result import Result, analysed
from crmsheets.model.errors import BadArgument
from tests.jobs.inbox import SETTINGS, TODAY, contact, customer, filled, order, put, run

NAME = "东莞市顺达五金有限公司"


@pytest.fixture(scope="module")
def result(tmp_path_factory: pytest.TempPathFactory) -> Result:
    rows = {
        "customer": [customer(NAME)],
        "order": [
            order("PO1", NAME),
            order("PO2", NAME, status="取消"),
            order("PO3", NAME, quantity=10, amount=125, due_date="2024-12-10"),
        ],
        "followup": [contact(NAME)],
    }
    return run(put(tmp_path_factory.mktemp("in"), {"表.xlsx": filled(rows, owner="周敏")}))


def test_a_result_says_what_it_holds(result: Result) -> None:
    found = len(result.findings)
    assert repr(result) == (
        f"<crmsheets.Result: 1 files, 1 customers, 1 followup, 3 order, {found} findings>"
    )


def test_revenue_is_what_counts_and_amount_what_was_typed(result: Result) -> None:
    orders = result.orders[["order_id", "amount", "revenue", "counted", "on_time"]]
    assert [
        tuple(None if pd.isna(each) else each for each in row) for row in orders.to_numpy()
    ] == [
        ("PO1", None, 1250.0, True, None),
        ("PO2", None, 0.0, False, None),
        ("PO3", 125.0, 125.0, True, False),
    ]
    assert result.orders.revenue.sum() == result.figures["revenue_12m"]


def test_columns_are_typed(result: Result) -> None:
    orders, customers = result.orders.dtypes, result.customers.dtypes
    assert str(orders["order_date"]).startswith("datetime64")
    assert [str(orders[name]) for name in ("quantity", "revenue", "counted")] == [
        "float64",
        "float64",
        "boolean",
    ]
    assert [
        str(customers[name]) for name in ("order_count", "score", "should_order", "spend_12m")
    ] == ["Int64", "Float64", "boolean", "float64"]


def test_every_row_names_its_file_sheet_and_row(result: Result) -> None:
    last = result.orders.columns[-4:]
    assert list(last) == ["source_file", "source_sheet", "source_row", "part"]
    assert list(result.orders[list(last)].itertuples(index=False, name=None)) == [
        ("表.xlsx", "订单", 3, 0),
        ("表.xlsx", "订单", 4, 0),
        ("表.xlsx", "订单", 5, 0),
    ]
    assert result.customers.sources[0] == ["表.xlsx 客户!A3"]


def test_a_table_nobody_sent_is_an_empty_frame(result: Result) -> None:
    assert [len(result.services), len(result.guests), len(result.followups)] == [0, 0, 1]


def test_an_undeclared_column_keeps_its_values(tmp_path: Path) -> None:
    text = "客户名称,订单编号,下单日期,产品型号,数量,单价,图纸版本,part\n顺达五金厂,PO1,2024-3-1,X100,10,5,B2,zz\n"
    result = run(put(tmp_path, {"订单.csv": text.encode()}))
    assert (result.orders["图纸版本"][0], result.orders["part_"][0], result.orders["part"][0]) == (
        "B2",
        "zz",
        0,
    )


def test_findings_are_a_frame_even_when_there_are_none(tmp_path: Path) -> None:
    rows = {"customer": [customer(NAME)], "order": [order("PO1", NAME)]}
    clean = run(put(tmp_path, {"表.xlsx": filled(rows, owner="周敏")}))
    errors = clean.findings[clean.findings.severity == "error"]
    assert list(errors.columns) == [
        "code", "severity", "file", "sheet", "cell", "field", "value", "message", "suggestion"
    ]  # fmt: skip
    assert len(errors) == 0


def test_the_note_of_a_master_s_rows_is_nobodys_column(tmp_path: Path) -> None:
    first = run(put(tmp_path / "in", {"表.xlsx": filled({"customer": [customer(NAME)]})}))
    master = put(tmp_path / "again", {"客户总档.xlsx": first.analysis.files["客户总档.xlsx"]})
    again = run(master)
    assert list(again.customers) == list(first.customers)
    assert list(again.tables["customer"]) == list(first.tables["customer"])
    header = b"customer_name,contact_name"
    for made in (first, again):
        line = made.analysis.files["data/customer.csv"].splitlines()[0]
        assert header in line
        assert b"crmsheets" not in line
    assert "SHEET05" not in set(again.findings.code)


def test_day_and_month_may_be_words_as_on_the_command_line(tmp_path: Path) -> None:
    folder = put(tmp_path, {"表.xlsx": filled({"customer": [customer(NAME)]})})
    found = crmsheets.analyze(folder, today="2024-12-05", month="2024-11")
    told = found.analysis.summary
    assert (told["today"], found.analysis.judged.head("zh")[:13]) == (
        "2024-12-05",
        "客户月报 2024年11月",
    )
    for wrong in ({"today": "5.12.2024"}, {"month": "2024-13"}):
        with pytest.raises(BadArgument):
            crmsheets.analyze(folder, **wrong)


def test_a_suggestion_speaks_the_language_asked_for(tmp_path: Path) -> None:
    rows = {"order": [order("PO1", NAME, quantity=5000, unit_price=12, amount=60)]}
    folder = put(tmp_path, {"表.xlsx": filled(rows)})
    said = {}
    for lang in ("zh", "en"):
        found = analysed(folder, today=TODAY, month=None, lang=lang, settings=SETTINGS).findings
        said[lang] = found[found.code == "ORD03"].suggestion.item()
    assert said == {"zh": "千只", "en": "thousand"}
