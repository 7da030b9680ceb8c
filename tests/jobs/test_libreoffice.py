"""Filled workbooks that LibreOffice saved again: every value and every fault is at its cell still."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path

import openpyxl
import pytest

from tests.jobs.inbox import outcome, put, run
from tests.tools import saved_by_libreoffice, soffice

EXAMPLE = Path(__file__).parents[2] / "examples" / "zh"


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example's workbooks after LibreOffice opened and saved them."""
    program = soffice()
    folder = tmp_path_factory.mktemp("libreoffice")
    subprocess.run(
        [
            program,
            f"-env:UserInstallation=file://{folder}/profile",
            "--headless",
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
            str(folder / "saved"),
            *map(str, sorted(EXAMPLE.glob("*.xlsx"))),
        ],
        check=True,
        capture_output=True,
        timeout=240,
    )
    return folder / "saved"


def test_every_value_comes_back(saved: Path) -> None:
    assert outcome(run(saved)) == outcome(run(EXAMPLE))


def test_every_finding_is_at_its_cell(saved: Path) -> None:
    def where(folder: Path) -> list[tuple[str, str, str]]:
        found = run(folder).findings
        return sorted(zip(found.file, found.cell, found.code, strict=True))

    assert where(saved) == where(EXAMPLE)


def test_the_sheets_are_known_by_their_keys(saved: Path) -> None:
    result = run(saved)
    rungs = {
        (place.source.file, place.rung)
        for table in result.dataset.tables.values()
        for place in table.places
    }
    assert {rung for _, rung in rungs} == {"keys"}
    assert {file for file, _ in rungs} == {path.name for path in EXAMPLE.glob("*.xlsx")}


@pytest.mark.parametrize("form", ["ods", "xls"])
def test_a_workbook_of_ours_saved_in_another_format_is_handed_back_as_xlsx(
    form: str, tmp_path: Path
) -> None:
    kept = saved_by_libreoffice(EXAMPLE / "客户表_王芳.xlsx", tmp_path, form)
    inbox = put(tmp_path / "inbox", {kept.name: kept.read_bytes()})
    first = run(inbox).analysis.files
    name = "客户表_王芳_要改2处.xlsx"
    book = openpyxl.load_workbook(io.BytesIO(first[f"退回修改/{name}"]))
    sheet = book["问题清单"]
    assert (sheet["E4"].value, sheet["F4"].value) == ("评分", "9")
    sheet["I4"] = "4"
    book.save(inbox / name)
    again = run(inbox)
    assert ("反馈", "D6") in set(
        again.findings.loc[again.findings.code == "SHEET20", ["sheet", "cell"]].itertuples(
            index=False, name=None
        )
    )
    assert {len(table) for name, table in again.tables.items() if name == "feedback"} == {26}
    assert kept.name in {each.file for each in again.dataset.balance if "replaced" in each.left_out}
