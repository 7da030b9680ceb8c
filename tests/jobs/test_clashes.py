"""撞单 is for the owner of the firm: in the report, in no copy that goes back to a salesman."""

from __future__ import annotations

import datetime as dt
import warnings
from pathlib import Path

import openpyxl

from tests.jobs.inbox import contact, customer, filled, put, run

SHARED = "东莞市顺达五金有限公司"
HANDED = "深圳市宏远电子有限公司"


def inbox(tmp_path: Path) -> Path:
    """Two salesmen with one customer each of the other's, and a fault each, so that both get a copy."""
    met = {"registered_date": dt.date(2024, 1, 5)}
    return put(
        tmp_path / "inbox",
        {
            "客户表_赵磊.xlsx": filled(
                {
                    "customer": [customer(SHARED, **met), customer(HANDED, phone="1380000000")],
                    "followup": [
                        contact(SHARED),
                        contact(HANDED, followup_date=dt.date(2023, 5, 1)),
                    ],
                },
                owner="赵磊",
            ),
            "客户表_李强.xlsx": filled(
                {
                    "customer": [customer(SHARED), customer(HANDED, phone="1390000000")],
                    "followup": [contact(SHARED, next_date="下周"), contact(HANDED)],
                },
                owner="李强",
            ),
        },
    )


def text(path: Path) -> str:
    """All that any sheet of a workbook says, hidden ones and notes too."""
    book = openpyxl.load_workbook(path)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    said = [f"{cell.value} {cell.comment.text if cell.comment else ''}" for cell in cells]
    return "\n".join((*book.sheetnames, *said))


def test_nothing_of_it_goes_into_returned_copies(tmp_path: Path) -> None:
    result = run(inbox(tmp_path))
    judged = result.analysis.judged
    assert [(each["customer"], each["person"]) for each in judged.detail("claims")] == [
        (SHARED, "赵磊"),
        (SHARED, "李强"),
    ]
    assert [each["left"] for each in judged.detail("handovers")] == ["赵磊"]
    result.save(tmp_path / "out")
    copies = {path.name[4:6]: text(path) for path in (tmp_path / "out/退回修改").glob("*.xlsx")}
    assert set(copies) == {"赵磊", "李强"}
    for person, other in (("赵磊", "李强"), ("李强", "赵磊")):
        assert [word for word in (other, "撞单", "移交", "建议归") if word in copies[person]] == []
    handout = (tmp_path / "out/退回修改/发给谁.txt").read_text("utf-8-sig")
    assert [word for word in ("撞单", "移交", SHARED) if word in handout] == []


def test_the_owner_reads_of_it_in_the_report(tmp_path: Path) -> None:
    result = run(inbox(tmp_path))
    result.save(tmp_path / "out")
    assert "撞单 1 家" in (tmp_path / "out/微信要点.txt").read_text("utf-8-sig")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # data bars of Excel 2010 are no news to us
        report = openpyxl.load_workbook(tmp_path / "out/客户分析报告.xlsx")
    assert SHARED in {cell.value for cell in report["撞单"]["A"]}
    assert 'id="ownership"' in (tmp_path / "out/客户分析报告.html").read_text("utf-8")
    assert result.analysis.judged.figures["clashes"] == 1
