"""收款 from the blank sheet to the report: handed out with the module, read wherever it is."""

from __future__ import annotations

import datetime as dt
import io
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from crmsheets.jobs.build import blanks
from crmsheets.jobs.import_ import import_
from crmsheets.jobs.schema import chosen
from crmsheets.model.settings import Settings
from crmsheets.reports import pages
from tests.jobs.inbox import SETTINGS, TODAY, customer, filled, order, outcome, put, run

NAME = "东莞市顺达五金有限公司"
EN = Settings(language="en")


def sheets(settings: Settings, *tables: str, **more: Any) -> dict[str, list[str]]:
    made = blanks(tables, settings=settings, locale=settings.locale(), **more)
    return {
        name: openpyxl.load_workbook(io.BytesIO(data)).sheetnames[1:-2]
        for name, data in made.items()
    }


@pytest.mark.parametrize(
    ("settings", "more", "tab"),
    [
        (Settings(), {"with_": ("finance",)}, "收款"),
        (Settings(modules=("finance",)), {}, "收款"),
        (Settings(), {"with_": ("finance",), "set_": "office"}, "收款"),
        (Settings(), {"with_": ("finance",), "for_": ("周敏",)}, "收款"),
        (EN, {"with_": ("finance",)}, "Payments"),
    ],
)
def test_the_sheet_is_handed_out_with_the_module(
    settings: Settings, more: dict[str, Any], tab: str
) -> None:
    found = [name for name, tabs in sheets(settings, **more).items() if tab in tabs]
    assert len(found) == 1


def test_it_is_not_handed_out_without_and_never_to_sales() -> None:
    for more in ({}, {"set_": "office"}, {"with_": ("delivery",)}):
        assert all("收款" not in tabs for tabs in sheets(Settings(), **more).values())
    sales = sheets(Settings(), set_="sales", with_=("finance",))
    assert all("收款" not in tabs for tabs in sales.values())
    assert sheets(Settings(), "收款") == {"收款表.xlsx": ["收款"]}


def test_names_are_offered_from_the_customers_sheet() -> None:
    made = blanks(
        ("customer", "payment"), settings=Settings(), locale=Settings().locale(), with_=("finance",)
    )
    (book,) = (openpyxl.load_workbook(io.BytesIO(data)) for data in made.values())
    sources = {rule.formula1 for rule in book["收款"].data_validations.dataValidation}
    assert {"key_cust", "lst_payment_method", "lst_payment_kind"} <= sources


def paid(day: int, name: str | None, amount: Any, **more: Any) -> dict[str, Any]:
    return {"payment_date": dt.date(2024, 12, day), "customer_name": name, "amount": amount, **more}


BOOK = filled(
    {
        "customer": [customer(NAME, short_name="顺达")],
        "order": [order("PO1", NAME, ship_date=dt.date(2024, 12, 4))],
        "payment": [
            paid(5, "顺达", "1,000元", order_id="PO1", method="对公转账"),
            paid(6, NAME, "约300"),
            paid(7, None, 50),
            paid(8, "顺答", 9),
        ],
    }
)


def test_it_is_read_checked_and_analysed_like_any_table(tmp_path: Path) -> None:
    folder = put(tmp_path, {"a.xlsx": BOOK})
    result = run(folder)
    assert list(result.payments["amount"].astype(float).fillna(0)) == [1000.0, 0.0, 50.0, 9.0]
    assert list(result.payments["method"]) == ["银行转账", None, None, None]
    assert list(result.payments["customer_id"])[:2] == ["CUS001", "CUS001"]
    told = {(each.code, each.cells[0].ref) for each in result.dataset.findings}
    assert {("NUM03", "C4"), ("CELL01", "B5")} <= told
    assert any(cell == "B6" for _, cell in told)
    figures = result.figures
    assert (figures["receivables"], figures["receipts_unallocated"]) == (191.0, 59.0)
    lines = [line.said("zh") for line in result.analysis.judged.lines if line.key == "receivables"]
    assert lines == ["没有到期没收的货款"]


def test_the_outputs_hold_it_and_reading_them_again_changes_nothing(tmp_path: Path) -> None:
    folder = put(tmp_path, {"a.xlsx": BOOK})
    before = run(folder)
    files = {path.name: path for path in before.save(folder / "out")}
    rows = files["payment.csv"].read_text("utf-8-sig").splitlines()
    assert len(rows) == 5
    assert rows[0].startswith("payment_date,customer_name,amount,order_id,method,kind,")
    summary = json.loads(files["summary.json"].read_text("utf-8"))
    assert summary["tables"]["payment"] == 4
    master = openpyxl.load_workbook(io.BytesIO(files["客户总档.xlsx"].read_bytes()))
    assert [cell.value for cell in master["收款"]["C"]][2:5] == [1000, None, 50]
    shown = pages(before.analysis.judged, SETTINGS.locale())
    assert "应收" in [page.title for page in shown]
    assert outcome(run(folder)) == outcome(before)
    put(folder, {"b.xlsx": BOOK})
    assert outcome(run(folder)) == outcome(before)


def test_a_newer_copy_corrects_a_receipt_and_counts_once(tmp_path: Path) -> None:
    head = "收款日期,客户名称,金额,备注\n"
    rows = [f"2024-11-{day:02},{NAME},{day},x\n" for day in range(1, 12)]
    changed = [*rows[:-1], f"2024-11-11,{NAME},99,x\n"]
    put(tmp_path, {"收款.csv": (head + "".join(rows)).encode()})
    put(tmp_path, {"收款(1).csv": (head + "".join(changed)).encode()})
    found = run(tmp_path)
    assert len(found.payments) == 11
    assert float(found.payments["amount"].astype(float).sum()) == sum(range(1, 11)) + 99


def test_without_receipts_nothing_speaks_of_them(tmp_path: Path) -> None:
    folder = put(tmp_path, {"a.xlsx": filled({"order": [order("PO1", NAME)]})})
    result = run(folder)
    assert result.payments.empty
    files = {path.name for path in result.save(folder / "out")}
    assert "payment.csv" not in files
    assert "payment" not in result.dataset.tables
    book = openpyxl.load_workbook(io.BytesIO((folder / "out" / "客户总档.xlsx").read_bytes()))
    assert "收款" not in book.sheetnames


def test_a_list_of_receipts_is_imported(tmp_path: Path) -> None:
    rows = f'到账日期,付款单位,到账金额,方式\n2024.12.5,{NAME},"1,200.50",承兑\n2024.12.6,{NAME},-20,现金\n'
    put(tmp_path, {"12月回款.csv": rows.encode("gb18030")})
    done = import_([tmp_path / "12月回款.csv"], SETTINGS, SETTINGS.locale(), TODAY)
    book = openpyxl.load_workbook(io.BytesIO(done.workbook))
    sheet = book["收款"]
    assert [[str(cell.value) for cell in row[:3]] for row in sheet["A3:C4"]] == [
        ["2024-12-05 00:00:00", NAME, "1200.5"],
        ["2024-12-06 00:00:00", NAME, "-20"],
    ]


def test_it_is_in_the_schema() -> None:
    assert [each.name for each in chosen(["收款"], Settings())] == ["payment"]


def test_what_was_made_of_the_records_is_never_read_as_a_table(tmp_path: Path) -> None:
    """`data/` copied alone into an inbox: its tables are read, the files beside them are not."""
    made = run(put(tmp_path / "in", {"a.xlsx": BOOK, "b.xlsx": BOOK})).analysis.files
    names = ("counted", "bills", "allocated")
    inbox = {f"{name}.csv": made[f"data/{name}.csv"] for name in ("order", "payment")}
    inbox |= {f"{name}.csv": made[f"data/derived/{name}.csv"] for name in names}
    again = run(put(tmp_path / "again", inbox)).dataset
    assert {n: len(t) for n, t in again.tables.items() if len(t)} == {"order": 1, "payment": 4}
    read = {each.file for each in again.balance if each.status == "read" and each.rows_read}
    assert read == {"order.csv", "payment.csv"}
