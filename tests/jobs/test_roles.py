"""Every workbook we write says what it is, and of which tables: `crmsheets.role` and `_meta`."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from crmsheets.jobs.build import blanks
from crmsheets.jobs.returns import MOST_HASHES
from tests.jobs.inbox import SETTINGS, customer, filled, order, put, run

pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported")

NAME = "东莞市顺达五金有限公司"
FOREIGN = "客户名称,订单编号,下单日期,产品型号,数量\n顺达五金厂,PO7,2024-02-30,X100,5\n"


def told(data: bytes) -> tuple[str, Any]:
    """The role property, and the JSON of `_meta`."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    properties = {each.name: each.value for each in book.custom_doc_props.props}  # type: ignore[attr-defined]  # the stubs lack it
    head, *chunks = (cell.value for cell in book["_meta"]["A"])
    assert head == "crmsheets.manifest"
    assert book["_meta"].sheet_state == "veryHidden"
    return properties["crmsheets.role"], json.loads("".join(filter(None, chunks)))


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("inbox")
    rows = {"customer": [customer(NAME)], "order": [order("PO1", NAME, order_date="2024-2-30")]}
    put(folder, {"周敏.xlsx": filled(rows, owner="周敏"), "旧表.csv": FOREIGN.encode()})
    return {**blanks(settings=SETTINGS, locale=SETTINGS.locale()), **run(folder).analysis.files}


def test_every_workbook_says_its_role(written: dict[str, bytes]) -> None:
    roles = {name: told(data)[0] for name, data in written.items() if name.endswith(".xlsx")}
    returns = {name: role for name, role in roles.items() if name.startswith("退回修改/")}
    assert set(returns.values()) == {"return"}
    assert len(returns) == 2
    assert {name: role for name, role in roles.items() if name not in returns} == {
        "客户管理表.xlsx": "template",
        "客户总档.xlsx": "master",
        "客户分析报告.xlsx": "report",
        "客户决定.xlsx": "decisions",
        "规则.xlsx": "rules",
        "分析历史.xlsx": "history",
    }


def test_the_schema_tells_choices_rules_labels_and_how_it_was_built(
    written: dict[str, bytes],
) -> None:
    _, schema = told(written["客户管理表.xlsx"])
    fields = {field["key"]: field for table in schema["tables"] for field in table["fields"]}
    assert fields["order.status"]["choices"][:2] == ["待确认", "生产中"]
    assert fields["order.status"]["rules"] == {"stop": True}
    assert fields["order.unit_price"]["label"] == "单价(元)"
    assert fields["order.unit_price"]["rules"] == {"minimum": 0, "maximum": 10**9}
    assert fields["feedback.rating"]["rules"] == {"minimum": 1, "maximum": 5, "one_of": "said"}
    assert fields["order.ship_date"]["rules"]["not_before"] == "order_date"
    assert fields["customer.note"]["rules"] == {"minLength": 1, "maxLength": 500}
    assert schema["build"]["set"] == "all"


def test_a_report_and_a_foreign_files_return_say_their_tables(written: dict[str, bytes]) -> None:
    _, report = told(written["客户分析报告.xlsx"])
    assert {"customer", "order"} <= {table["table"] for table in report["tables"]}
    assert report["build"] == {"today": "2024-12-31", "month": "2024-12"}
    foreign = next(data for name, data in written.items() if "旧表" in name)
    _, schema = told(foreign)
    assert schema["tables"] == []
    assert [table["table"] for table in schema["read_as"]] == ["order"]


def test_a_return_carries_the_hash_of_its_original(written: dict[str, bytes]) -> None:
    data = next(data for name, data in written.items() if "旧表" in name)
    book = openpyxl.load_workbook(io.BytesIO(data))
    told = {each.name: each.value for each in book.custom_doc_props.props}  # type: ignore[attr-defined]  # the stubs lack it
    original = hashlib.sha256(FOREIGN.encode()).hexdigest()
    assert told["crmsheets.returned_from"] == original
    assert len(" ".join([original, *["0" * 16] * (MOST_HASHES - 1)])) <= 255


def test_a_foreign_files_return_comes_back_a_second_time(
    written: dict[str, bytes], tmp_path: Path
) -> None:
    name, data = next((name, data) for name, data in written.items() if "旧表" in name)
    book = openpyxl.load_workbook(io.BytesIO(data))
    sheet = next(each for each in book.worksheets if each["A1"].value == "客户名称")
    sheet["C2"] = dt.date(2024, 3, 1)
    book.save(tmp_path / Path(name).name)
    put(tmp_path, {"旧表.csv": FOREIGN.encode()})
    again = run(tmp_path)
    assert list(again.orders["order_date"].dt.date) == [dt.date(2024, 3, 1)]
    assert {each.status for each in again.dataset.balance if each.file == "旧表.csv"} == {"skipped"}
