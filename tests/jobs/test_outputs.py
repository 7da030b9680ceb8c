"""The files of one run as other programs see them: keys, types, formats that stay."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from typing import Any

import openpyxl
import pytest

import crmsheets
from tests.jobs.inbox import TODAY, customer, filled, order, put

EXAMPLES = Path(__file__).parents[2] / "examples"
CELL = {"file", "sheet", "cell"}
KINDS: dict[str, dict[str, type | tuple[type, ...]]] = {
    "inputs": {
        "file": str, "sheet": str, "status": str, "reason": str, "role": str, "table": str,
        "layout": str, "range": str, "header_row": int, "rows_present": int, "rows_read": int,
        "rows_rejected": int, "rows_skipped": list, "records_made": int, "columns": dict,
    },
    "customers": {
        "customer_id": str, "name": str, "aliases": list, "owner": str, "tier": str, "type": str,
        "score": (float, type(None)), "total_spend": float, "spend_12m": float,
        "order_count": int, "orders_12m": int, "first_order": (str, type(None)),
        "last_order": (str, type(None)), "rating_avg": (float, type(None)),
        "open_complaints": int, "sources": list, "tier_previous": str, "tier_ruled": str,
        "below": int, "by_hand": bool, "distance": (dict, type(None)),
    },
    "merges": {
        "customer_id": str, "members": list, "reasons": list, "confidence": float,
        "decided_by": str,
    },
}  # fmt: skip
DAY = re.compile(r"\d{4}-\d\d-\d\d")


@pytest.fixture(scope="module", params=["zh", "en"])
def files(request: pytest.FixtureRequest) -> dict[str, bytes]:
    result = crmsheets.analyze(EXAMPLES / request.param, today=TODAY, lang=request.param)
    return dict(result.analysis.files)


def rows(files: dict[str, bytes], table: str) -> list[dict[str, str]]:
    text = files[f"data/{table}.csv"].decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def test_summary_has_its_keys_and_types(files: dict[str, bytes]) -> None:
    told: dict[str, Any] = json.loads(files["summary.json"])
    assert list(told) == [
        "schema", "version", "today", "settings_hash", "inputs", "findings", "tables",
        "customers", "merges", "review", "figures", "period", "settings",
    ]  # fmt: skip
    assert (told["schema"], told["today"], told["review"]) == (1, "2024-12-31", [])
    assert set(told["findings"]) == {"error", "warning", "info", "by_code", "repaired"}
    for name, kinds in KINDS.items():
        for each in told[name]:
            assert list(each) == list(kinds), name
            wrong = {
                key: each[key]
                for key, kind in kinds.items()
                if type(each[key]) is bool and kind is not bool
            }
            wrong |= {k: each[k] for k, kind in kinds.items() if not isinstance(each[k], kind)}
            assert not wrong, (name, wrong)
    assert {each["status"] for each in told["inputs"]} == {"read", "skipped"}
    for sheet in told["inputs"]:
        rows_end = int(re.sub(r"A1:[A-Z]+", "", sheet["range"]) or 0)
        assert rows_end == sheet["rows_present"], "what was looked at, and how many rows it has"
        assert all(set(each) == {"reason", "count"} for each in sheet["rows_skipped"])
        assert all(set(each) == {"header", "field"} for each in sheet["columns"].values())
        assert all(re.fullmatch("[A-Z]+", letter) for letter in sheet["columns"])
    cells = [cell for each in told["merges"] for cell in each["members"]]
    cells += [cell for each in told["customers"] for cell in each["sources"]]
    assert cells
    for cell in cells:
        assert set(cell) == CELL
        assert re.fullmatch(r"[A-Z]+[1-9]\d*", cell["cell"])


def test_a_cell_of_a_merge_holds_the_customers_name(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    put(folder / "东区", {"a.xlsx": filled({"customer": [customer("东莞市顺达五金有限公司")]})})
    line = "联系人,客户名称,联系电话\n李四,东莞市顺达五金 有限公司,13900000001\n"
    put(folder, {"b.csv": line.encode()})
    told: dict[str, Any] = dict(crmsheets.analyze(folder, today=TODAY).analysis.summary)
    (merge,) = told["merges"]
    assert merge["members"] == [
        {"file": "b.csv", "sheet": "", "cell": "B2"},
        {"file": "东区/a.xlsx", "sheet": "客户", "cell": "A3"},
    ]
    told = dict(crmsheets.analyze(folder / "东区" / "a.xlsx", today=TODAY).analysis.summary)
    assert {each["file"] for each in told["inputs"]} == {"a.xlsx"}


def test_data_files_are_written_as_promised(files: dict[str, bytes]) -> None:
    told = json.loads(files["summary.json"])
    for table, count in told["tables"].items():
        assert files[f"data/{table}.csv"].startswith(b"\xef\xbb\xbf")
        found = rows(files, table)
        assert len(found) == count
        header = list(found[0])
        assert header[-5:] == ["source_file", "source_sheet", "source_row", "part", "customer_id"]
        assert all(re.fullmatch("[a-z_]+", name) for name in header)
        assert not [line for line in found for value in line.values() if value in {"None", "nan"}]
        for name in header:
            if name.endswith("_date"):
                assert all(not line[name] or DAY.fullmatch(line[name]) for line in found)
    orders = rows(files, "order")
    assert all(re.fullmatch(r"-?\d+\.\d\d|", line["amount"]) for line in orders)
    assert all(re.fullmatch(r"\d+(\.\d{1,4})?|", line["unit_price"]) for line in orders)
    assert all(line["customer_id"] for line in orders)
    assert {line["status"] for line in orders} == {"", "取消"}
    kinds = {line["service_type"] for line in rows(files, "service")}
    assert kinds == {"咨询", "投诉", "售后"}, "in any language"


def test_every_accepted_record_is_there_with_its_row(tmp_path: Path) -> None:
    name = "东莞市顺达五金有限公司"
    lines = [
        order("PO1", "顺达", unit_price=0.12345, amount="1,200元", note="=1+1"),
        order("PO2", None, quantity=5),
        order("PO3", name, quantity="2.5万", order_date="2024年12月3日"),
    ]
    known = [customer(name, short_name="顺达")]
    put(tmp_path, {"a.xlsx": filled({"customer": known, "order": lines})})
    result = crmsheets.analyze(tmp_path, today=TODAY)
    found = rows(dict(result.analysis.files), "order")
    assert [(line["order_id"], line["source_row"], line["customer_id"]) for line in found] == [
        ("PO1", "3", "CUS001"),
        ("PO3", "5", "CUS001"),
    ]
    first, last = found
    assert (first["unit_price"], first["amount"], first["note"]) == ("0.1235", "1200.00", "'=1+1")
    assert (last["quantity"], last["order_date"], last["amount"]) == ("25000", "2024-12-03", "")
    assert (first["source_file"], first["source_sheet"], first["part"]) == ("a.xlsx", "订单", "0")


def test_findings_have_their_keys(files: dict[str, bytes]) -> None:
    found = list(csv.DictReader(io.StringIO(files["findings.csv"].decode("utf-8-sig"))))
    assert list(found[0]) == [
        "code", "severity", "file", "sheet", "cell", "field", "value", "message", "suggestion",
    ]  # fmt: skip
    assert {each["severity"] for each in found} == {"error", "warning", "info"}
    assert all(re.fullmatch(r"[A-Z]*\d*", each["cell"]) for each in found)


def test_plain_texts_open_in_the_editor_of_windows(files: dict[str, bytes]) -> None:
    texts = [data for name, data in files.items() if name.endswith(".txt")]
    assert len(texts) == 2, "what to forward, and who gets what"
    for data in texts:
        assert data.startswith(b"\xef\xbb\xbf")
        assert data.count(b"\r\n") == data.count(b"\n") > 0


def test_the_page_is_one_file_that_asks_for_nothing(files: dict[str, bytes]) -> None:
    page = next(data.decode() for name, data in files.items() if name.endswith(".html"))
    links = set(re.findall(r"""(?:https?:)?//[^\s"'<>)]+""", page))
    assert links <= {"http://www.w3.org/2000/svg"}, "the name of SVG, never fetched"
    assert not re.search(r"<(script|link|img|iframe|object|embed|base|form)\b", page)
    assert not re.search(r"@import|url\(", page)
    assert 'name="viewport"' in page
    assert "@media print" in page
    assert page.count("<svg") >= 3


@pytest.mark.filterwarnings("ignore:.*extension is not supported")
def test_the_report_has_seven_sheets_and_more_in_detail() -> None:
    plain = crmsheets.analyze(EXAMPLES / "zh" / "内勤表.xlsx", today=TODAY)
    data = plain.analysis.files["客户分析报告.xlsx"]
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert book.sheetnames == [
        "总览", "要做的事", "客户一览", "分级变动", "业务员", "订单与交期", "服务与反馈", "数据质量",
        "_meta",
    ]  # fmt: skip
    assert len(book["总览"]._charts) == 3  # type: ignore[attr-defined]  # native charts
