from __future__ import annotations

import io
import pickle
import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msoffcrypto
import pytest

from crmsheets.excel import worker
from crmsheets.excel.container import UNSAFE
from crmsheets.excel.engine import Unreadable
from crmsheets.excel.read import read, read_bytes
from crmsheets.excel.source import Refused
from crmsheets.excel.weight import Limits
from crmsheets.excel.worker import guarded, limit_memory, main
from tests.excel import raw
from tests.tools import soffice

resource = pytest.importorskip("resource", reason="only Unix can limit memory")

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
NO_LIMIT = 1 << 40


def test_a_child_reads_the_same_sheets() -> None:
    (sheet,) = guarded("xlsx", raw.orders()).sheets
    assert (sheet.name, sheet.rows) == ("订单", tuple(tuple(row) for row in raw.ORDERS))
    assert guarded("xlsx", raw.orders(), {"订单"}).sheets == []


def test_a_child_that_takes_too_long_is_a_finding() -> None:
    assert (
        refused_by(lambda: guarded("xlsx", raw.orders(), limits=Limits(seconds=0.001))) == "FILE09"
    )


def refused_by(read: Callable[[], object]) -> str:
    with pytest.raises(Refused) as refused:
        read()
    return refused.value.fault.rule.code


@pytest.mark.parametrize(
    "command",
    [
        ("-c", "import os; os.abort()"),
        ("-c", "raise SystemExit(3)"),
        ("-c", "print('no answer')"),
        ("-c", ""),
    ],
)
def test_a_child_that_dies_or_talks_nonsense_is_a_finding(
    monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.setattr(worker, "_COMMAND", (sys.executable, *command))
    assert refused_by(lambda: guarded("xlsx", raw.orders())) == "FILE09"


def test_a_child_that_cannot_be_started_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "_COMMAND", ("/no/such/program",))
    assert refused_by(lambda: guarded("xlsx", raw.orders())) == "FILE09"


def answer(kind: str, data: bytes) -> Any:
    return pickle.loads(main(pickle.dumps((kind, data, ())), NO_LIMIT))


def test_the_child_answers_with_what_it_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "limit_memory", lambda most: most)
    (sheet,) = answer("xlsx", raw.orders()).sheets
    assert sheet.rows[1] == ("顺达五金", 1000)
    assert answer("xls", OLE + bytes(600)).rule.code == "FILE06"
    assert answer("html", b"<p>x").rule.code == "FILE05"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (Unreadable(), "FILE06"),
        (Unreadable(password=True), "FILE03"),
        (MemoryError(), "FILE09"),
        (RecursionError(), "FILE06"),
        (Refused(UNSAFE, "订单", found="x"), "FILE07"),
    ],
)
def test_the_child_says_what_went_wrong(
    monkeypatch: pytest.MonkeyPatch, error: Exception, code: str
) -> None:
    def breaks(*_: object) -> None:
        raise error

    monkeypatch.setattr(worker, "limit_memory", lambda most: most)
    monkeypatch.setattr(worker, "read_as", breaks)
    assert answer("xls", b"").rule.code == code


def test_the_parent_passes_on_what_the_child_refused() -> None:
    assert refused_by(lambda: guarded("html", b"<p>no table")) == "FILE05"


def test_the_child_speaks_through_its_pipes(monkeypatch: pytest.MonkeyPatch) -> None:
    class Pipe:
        def __init__(self, data: bytes = b"") -> None:
            self.buffer = io.BytesIO(data)

    told = Pipe()
    monkeypatch.setattr(sys, "stdin", Pipe(pickle.dumps(("xlsx", raw.orders(), ()))))
    monkeypatch.setattr(sys, "stdout", told)
    monkeypatch.setattr(sys, "argv", ["worker", str(NO_LIMIT)])
    monkeypatch.setattr(resource, "setrlimit", lambda *_: None)
    runpy.run_path(worker.__file__, run_name="__main__")
    assert [sheet.name for sheet in pickle.loads(told.buffer.getvalue()).sheets] == ["订单"]


def test_an_old_workbook_locked_unlike_others_is_told_by_its_record(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Locked:
        def __init__(self, _: io.BytesIO) -> None: ...

        def is_encrypted(self) -> bool:
            return True

    monkeypatch.setattr(worker, "limit_memory", lambda most: most)
    monkeypatch.setattr(msoffcrypto, "OfficeFile", Locked)
    assert answer("xls", OLE).rule.code == "FILE03"


def test_a_limit_that_the_system_refuses_is_done_without(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    def refuses(which: int, _: object) -> None:
        asked.append(which)
        raise ValueError

    monkeypatch.setattr(resource, "setrlimit", refuses)
    limit_memory(1 << 30)
    assert resource.RLIMIT_AS in asked
    assert [sheet.name for sheet in answer("xlsx", raw.orders()).sheets] == ["订单"]


def test_a_system_without_limits_reads_with_a_deadline_only(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "resource", None)  # as on Windows
    assert [sheet.name for sheet in answer("xlsx", raw.orders()).sheets] == ["订单"]


@pytest.mark.parametrize(
    ("standing", "set_to"),
    [((-1, -1), (500, -1)), ((300, 400), (300, 400)), ((-1, 400), (400, 400))],
)
def test_a_limit_that_stands_already_is_never_raised(
    monkeypatch: pytest.MonkeyPatch, standing: tuple[int, int], set_to: tuple[int, int]
) -> None:
    told: dict[int, tuple[int, int]] = {}
    monkeypatch.setattr(resource, "getrlimit", lambda _: standing)
    monkeypatch.setattr(resource, "setrlimit", told.__setitem__)
    limit_memory(500)
    assert told[resource.RLIMIT_AS] == set_to
    assert told[resource.RLIMIT_CORE][0] == 0


def test_a_damaged_old_workbook_is_a_finding() -> None:
    data = OLE + bytes(500) + "Workbook".encode("utf-16-le") + bytes(500)
    reading = read_bytes(data, "a.xls")
    assert [f.code for f in reading.findings] in (["FILE06"], ["FILE09"])


@pytest.mark.parametrize("suffix", ["xls", "ods"])
def test_what_libreoffice_saves_in_other_formats_is_read(tmp_path: Path, suffix: str) -> None:
    (tmp_path / "a.xlsx").write_bytes(raw.xlsx({"订单": raw.ORDERS, "空": []}))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    subprocess.run(
        [soffice(), profile, "--headless", "--convert-to", suffix, "--outdir", tmp_path, "a.xlsx"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
    )
    reading = read(tmp_path / f"a.{suffix}", "a")
    assert (reading.source.format, reading.findings) == (suffix, ())
    assert reading.grids[0].rows == tuple(tuple(row) for row in raw.ORDERS)
