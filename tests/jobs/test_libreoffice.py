"""Filled workbooks that LibreOffice saved again: every value and every fault is at its cell still."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.jobs.inbox import outcome, run
from tests.tools import soffice

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
