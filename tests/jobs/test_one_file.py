"""A new table is one file, a new report section is one file: put on the shelf, they are there."""

from __future__ import annotations

import datetime as dt
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import openpyxl
import pytest

import crmsheets

TABLE = '''
"""外出: trips to customers."""

from __future__ import annotations

from typing import Annotated

from crmsheets.model.choice import Choice
from crmsheets.model.kind import Company, Day, Money
from crmsheets.model.row import Column, Row, Use
from crmsheets.model.template import Template
from crmsheets.model.text import Text


class Vehicle(Choice):
    """How one went."""

    CAR = "开车", "Car", "自驾"
    TRAIN = "高铁", "Train", "火车"


class Trip(Row):
    """One trip."""

    customer_name: Annotated[Company, Column(
        label=Text("客户名称", "Company"), hint=Text("去了谁家。", "Whom."),
        example=Text("顺达五金", "Northwind"), use=Use.REQUIRED, refers_to="customer")]
    trip_date: Annotated[Day, Column(
        label=Text("外出日期", "Trip date"), hint=Text("哪天去的。", "When."),
        example=Text("2024-3-5", "2024-03-05"), use=Use.REQUIRED, latest="today")]
    vehicle: Annotated[Vehicle | None, Column(
        label=Text("怎么去", "Vehicle"), hint=Text("从列表选。", "Pick."),
        example=Text("开车", "Car"))] = None
    fare: Annotated[Money | None, Column(
        label=Text("路费({money})", "Fare ({money})"), hint=Text("花了多少。", "How much."),
        example=Text("120", "120"))] = None


TEMPLATE = Template(
    name="trip", tab=Text("外出", "Trips"), title=Text("外出记录", "Trips"), row=Trip, place=75,
    key=("customer_name", "trip_date"),
)
'''
SECTION = '''
"""外出: what trips cost."""

from __future__ import annotations

from decimal import Decimal

from crmsheets.model.judged import Judged
from crmsheets.model.page import Heads, Listing, Page, Section
from crmsheets.model.text import Locale, Text

TITLE = Text("外出费用", "Trips")


def make(judged: Judged, locale: Locale) -> Page | None:
    """One line a trip."""
    table = judged.dataset.tables.get("trip")
    if table is None or not len(table):
        return None
    rows = [
        (table["customer"][i], table["trip_date"][i], Decimal(table["fare"][i] or 0) / 100)
        for i in range(len(table))
    ]
    heads = (Heads("客户"), Heads("日期", "date"), Heads("路费", "money"))
    return Page("trips", locale.say(TITLE), (Listing(locale.say(TITLE), heads, rows),))


SECTION = Section(place=85, name="trips", title=TITLE, make=make)
'''


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package with the two files added and nothing else changed."""
    root = tmp_path_factory.mktemp("package")
    source = Path(crmsheets.__file__).parent
    shutil.copytree(source, root / "crmsheets", ignore=shutil.ignore_patterns("__pycache__"))
    (root / "crmsheets" / "templates" / "trip.py").write_text(TABLE, encoding="utf-8")
    (root / "crmsheets" / "reports" / "trips.py").write_text(SECTION, encoding="utf-8")
    return root


def crm(package: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "crmsheets", *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONPATH": str(package), "PYTHONUTF8": "1"},
        cwd=package,
    )


@pytest.mark.filterwarnings(
    "ignore:.*extension is not supported"
)  # openpyxl does not know data bars
def test_a_table_and_a_section_are_one_file_each(package: Path, tmp_path: Path) -> None:
    built = crm(package, "build", "trip", "--out", str(tmp_path))
    assert built.returncode == 0, built.stderr
    path = next(tmp_path.glob("*.xlsx"))
    book = openpyxl.load_workbook(path)
    sheet = book["外出"]
    assert [cell.value for cell in sheet[1]][:4] == [
        "trip.customer_name",
        "trip.trip_date",
        "trip.vehicle",
        "trip.fare",
    ]
    lists = [rule for rule in sheet.data_validations.dataValidation if rule.type == "list"]
    assert any("C3" in str(rule.sqref) for rule in lists), "the choice has its dropdown"
    good: list[Any] = ["顺达五金", "2024-12-03", "自驾", 88.5]
    bad: list[Any] = ["顺达五金", "2031-12-03", "骑牛", "约100"]
    for row, values in enumerate([good, bad], start=3):
        for column, value in enumerate(values, start=1):
            sheet.cell(row, column).value = value
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    book.save(inbox / "filled.xlsx")

    out = tmp_path / "out"
    done = crm(package, "analyze", str(inbox), "--out", str(out), "--today", "2024-12-31")
    assert done.returncode == 0, done.stderr
    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    assert summary["tables"]["trip"] == 2
    told = (out / "data" / "trip.csv").read_text(encoding="utf-8-sig").splitlines()
    assert told[0].startswith("customer_name,trip_date,vehicle,fare,source_file")
    assert told[1].startswith("顺达五金,2024-12-03,开车,88.50,filled.xlsx,外出,3,0,")
    master = openpyxl.load_workbook(out / "客户总档.xlsx")["外出"]
    assert [cell.value for cell in master[3]][1:4] == [dt.datetime(2024, 12, 3), "开车", 88.5]  # noqa: DTZ001  # cells know no zone
    returned = openpyxl.load_workbook(next((out / "退回修改").glob("*.xlsx")))
    assert [row[1].value for row in returned["问题清单"].iter_rows(4)] == ["外出"] * 3
    schema = json.loads(crm(package, "schema", "trip").stdout)
    assert list(schema["$defs"]["trip"]["properties"]) == [
        "customer_name",
        "trip_date",
        "vehicle",
        "fare",
    ]
    found = json.loads(
        crm(package, "check", str(inbox), "--format", "json", "--today", "2024-12-31").stdout
    )
    errors = {each["cell"] for each in found if each["severity"] == "error"}
    assert {"B4", "C4", "D4"} <= errors, "date, choice and amount are validated to the cell"
    report = openpyxl.load_workbook(out / "客户分析报告.xlsx")
    assert "外出费用" in report.sheetnames
    assert 88.5 in [cell.value for row in report["外出费用"].iter_rows() for cell in row]
