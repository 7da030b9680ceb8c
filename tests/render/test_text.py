from __future__ import annotations

import json

import pytest

from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Severity
from crmsheets.model.text import Locale, Text
from crmsheets.model.width import width
from crmsheets.render import csv_, json_
from crmsheets.render.findings import shown
from crmsheets.render.text import counted, text
from tests.judged_example import dataset, findings, rule

ZH = Locale()
EN = Locale("en", "INTL", "USD")


def test_findings_stand_below_their_file_errors_first() -> None:
    assert text(findings(), ZH) == [
        "华东.xlsx：1 个错误、2 个提醒、1 条说明",
        "  错误 订单 第4行「数量」没填，请填数字，例如 1000。（华东.xlsx 订单!E4） [CELL01]",
        "  提醒 客户 第3行「联系电话」没填，电话、微信填一个就行。（华东.xlsx 客户!C3） [CUS02]",
        "  提醒 客户 第4行「联系电话」没填，电话、微信填一个就行。（华东.xlsx 客户!C4） [CUS02]",
        "  说明 订单 第3行「下单日期」已读成 2024-12-3。（华东.xlsx 订单!C3） [DATE02]",
        "",
        "坏.xlsx：1 个错误",
        "  错误 坏.xlsx：打不开，请重新保存再发。 [FILE01]",
        "",
        "共 2 个错误、2 个提醒、1 条说明",
    ]


def test_lines_keep_to_the_width_asked_for() -> None:
    lines = text(findings(), EN, columns=60)
    assert all(width(line) <= 60 for line in lines)
    assert lines[1] == "  error   Orders, row 4, 数量 is empty. Enter a number,"
    assert lines[2].startswith("          e.g. 1000.")


def _in_column(count: int, *, severity: Severity, header: str = "") -> list[Finding]:
    kind = rule("DATE09", severity, "换了写法。", "was rewritten.", fixed=True)
    cells = [Cell("a.xlsx", "订单", row, 3) for row in range(3, 3 + count)]
    return [Finding(kind, (cell,), "order", "", header) for cell in cells]


def test_many_alike_in_one_column_are_shown_twice_and_the_rest_by_row() -> None:
    found = _in_column(9, severity=Severity.INFO, header="日期")
    lines = text(found, ZH, alike=2)
    assert len(lines) == 6
    assert lines[3] == "  说明 同样的还有「日期」第5、6、7、8、9等7行。[DATE09]"
    assert text(found, EN, alike=2)[3].endswith(
        "Likewise 日期, rows 5, 6, 7, 8, 9 and 2 more. [DATE09]"
    )


@pytest.mark.parametrize(
    ("count", "severity", "shown"),
    [(3, Severity.INFO, 3), (4, Severity.WARNING, 3), (9, Severity.ERROR, 9)],
)
def test_few_alike_and_every_error_are_shown(count: int, severity: Severity, shown: int) -> None:
    assert len(text(_in_column(count, severity=severity), ZH, alike=2)) == 1 + shown + 2


def test_nothing_stands_past_the_edge_of_a_terminal() -> None:
    said = Text("读成 1。" * 30, "read as one, " * 30)
    found = [Finding(rule("NUM09", Severity.INFO, said.zh, said.en), (Cell("a", "b", 3, 3),))]
    assert max(width(line) for line in [*text(found, ZH, 80), *text(found, EN, 80)]) <= 80


def test_a_finding_of_the_whole_run_has_its_own_heading() -> None:
    found = Finding(rule("RUN01", Severity.INFO, "没有订单。", "No orders."), ())
    assert text([found], EN)[0] == "All files: 1 note"


def test_nothing_found_is_said() -> None:
    assert (text([], ZH), text([], EN)) == (["没有发现问题。"], ["Nothing to report."])


def test_severities_are_counted_in_words() -> None:
    assert counted(findings(), EN) == "2 errors, 2 warnings, 1 note"


def test_json_is_one_array_with_stable_keys() -> None:
    records = json.loads(json_.array(findings(), ZH))
    assert [tuple(record) for record in records] == [json_.KEYS] * 5
    assert records[-1] == {
        "code": "DATE02",
        "severity": "info",
        "file": "华东.xlsx",
        "sheet": "订单",
        "cell": "C3",
        "field": "order_date",
        "value": "2024.12.3",
        "message": "订单 第3行「下单日期」已读成 2024-12-3。",
        "suggestion": "2024-12-03",
    }
    assert [record["cell"] for record in records if record["file"] == "坏.xlsx"] == [""]


def test_a_finding_without_a_cell_has_empty_places() -> None:
    found = Finding(rule("RUN01", Severity.INFO, "没有订单。", "No orders."), ())
    record = json_.record(found, EN)
    assert (record["file"], record["sheet"], record["cell"]) == ("", "", "")


def test_the_csv_opens_in_excel() -> None:
    data = csv_.findings(findings(), ZH)
    assert data.startswith("\ufeffcode,severity,file,sheet,cell,field".encode())
    assert data.count(b"\r\n") == 6


def test_check_shows_findings_in_the_form_asked_for() -> None:
    assert shown(dataset(), ZH, "json") == json_.array(findings(), ZH)
    assert shown(dataset(), ZH, "csv").startswith("code,severity")
    assert shown(dataset(), ZH, "text").splitlines()[-1] == "共 2 个错误、2 个提醒、1 条说明"
