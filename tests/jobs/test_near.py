"""Workbooks of ours wherever they lie: found by name, each once, spoilt ones kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from crmsheets.disk.walk import SUMMARY
from crmsheets.excel.read import read
from crmsheets.excel.write import write
from crmsheets.forms.history import book
from crmsheets.intake.history import is_history
from crmsheets.jobs import near
from crmsheets.model.history import FILE, ROLE
from crmsheets.model.past import Past
from crmsheets.model.text import Locale
from tests.past import line, past

STEMS = near.stems(FILE)
ZH = Locale()


def history(*kept: str) -> bytes:
    lines = [line(month, "CUS001", "顺达", "A") for month in kept]
    return write(book(past(*lines) if lines else Past(), {}, ZH))


def put(folder: Path, name: str, data: bytes) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(data)
    return path


def test_how_names_begin() -> None:
    assert STEMS == ("分析历史", "history")


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("分析历史.xlsx", True), ("分析历史(1).xlsx", True), ("HISTORY - Copy.XLSX", True),
        ("分析历史.et", True), ("分析历史.csv", False), ("分析历史.xlsx.打不开", False),
        ("我的分析历史.xlsx", False), ("~$分析历史.xlsx", False),
    ],
)  # fmt: skip
def test_what_is_called_so(tmp_path: Path, name: str, *, found: bool) -> None:
    put(tmp_path, name, b"x")
    assert [path.name for path in near.called([tmp_path, tmp_path], STEMS)] == [name] * found


def test_folders_are_not_workbooks_and_missing_ones_hold_nothing(tmp_path: Path) -> None:
    (tmp_path / "分析历史.xlsx").mkdir()
    assert list(near.called([tmp_path, tmp_path / "没有"], STEMS)) == []


def test_beside_the_inputs_in_their_folder_and_in_results_there(tmp_path: Path) -> None:
    inbox = put(tmp_path / "收表", "周敏.xlsx", b"x").parent
    here = [
        put(tmp_path, "分析历史.xlsx", history("2024-09")),
        put(inbox, "分析历史(2).xlsx", history("2024-10")),
        put(tmp_path / "结果", "history.xlsx", history("2024-11")),
        put(tmp_path / "别的", "history.xlsx", history("2024-12")),
    ]
    summary = '{"schema": 1, "settings_hash": "", "inputs": []}'
    (tmp_path / "结果" / SUMMARY).write_text(summary, "utf-8")
    found = near.gathered(STEMS, is_history, near.folders_near([inbox]), None, (), ZH)
    assert sorted(each.source.file for each in found.readings) == [
        "history.xlsx", "分析历史(2).xlsx", "分析历史.xlsx",
    ]  # fmt: skip
    assert (found.own, found.unread, dict(found.spoilt)) == (frozenset(), (), {})
    alone = near.gathered(
        STEMS, is_history, near.folders_near([inbox]), None, (), ZH, named=here[3]
    )
    assert [each.source.sha256 for each in alone.readings] == list(alone.own)


def test_equal_bytes_come_once(tmp_path: Path) -> None:
    inbox = put(tmp_path / "收表", "分析历史.xlsx", history("2024-09")).parent
    put(tmp_path, "分析历史(1).xlsx", history("2024-09"))
    found = near.gathered(STEMS, is_history, near.folders_near([inbox]), tmp_path, (), ZH)
    assert len(found.readings) == len(found.own) == 1


def test_spoilt_ones_in_the_output_folder_are_kept(tmp_path: Path) -> None:
    put(tmp_path / "out", "分析历史.xlsx", b"PK half")
    put(tmp_path / "out", "分析历史(1).xlsx", b"")
    inbox = put(tmp_path / "收表", "分析历史.xlsx", b"no workbook").parent
    found = near.gathered(STEMS, is_history, near.folders_near([inbox]), tmp_path / "out", (), ZH)
    assert found.readings == ()
    assert len(found.unread) == 3
    assert dict(found.spoilt) == {"分析历史.xlsx.打不开": b"PK half"}


def test_among_the_inputs_they_are_no_data(tmp_path: Path) -> None:
    paths = [
        put(tmp_path, "随便.xlsx", history("2024-09")),
        put(tmp_path, "a.csv", "甲,乙".encode()),
    ]
    readings = [read(path, path.name) for path in paths]
    data, ours, balance = near.parted(readings, is_history, "history", ROLE)
    assert [each.source.file for each in data] == ["a.csv"]
    assert [each.source.file for each in ours] == ["随便.xlsx"]
    assert [(each.file, each.status, each.reason, each.role) for each in balance] == [
        ("随便.xlsx", "skipped", "history", "history")
    ]


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("分析历史.xlsx", True), ("收表/分析历史 (1).xlsx", True), ("分析历史 - 副本(2).xlsx", True),
        ("history - Copy.xlsx", True), ("history of orders.xlsx", False), ("分析历史说明.xlsx", False),
    ],
)  # fmt: skip
def test_another_file_that_begins_alike_is_no_spoilt_one(
    tmp_path: Path, name: str, *, own: bool
) -> None:
    assert near.is_named(name, STEMS) is own
    put(tmp_path, Path(name).name, b"a list of somebody")
    found = near.gathered(STEMS, is_history, [tmp_path], None, (), ZH)
    assert len(found.unread) == own
