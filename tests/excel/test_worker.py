from __future__ import annotations

import io
import pickle
import runpy
import subprocess
import sys
from pathlib import Path

import msoffcrypto
import pytest

from crmsheets.excel import worker
from crmsheets.excel.engine import Unreadable
from crmsheets.excel.read import read, read_bytes
from crmsheets.excel.source import Refused
from crmsheets.excel.worker import guarded, limit_memory, main
from tests.excel import raw
from tests.tools import soffice

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
NO_LIMIT = 1 << 40


def test_a_child_reads_the_same_sheets() -> None:
    (sheet,) = guarded(raw.orders())
    assert (sheet.name, sheet.rows) == ("订单", tuple(tuple(row) for row in raw.ORDERS))
    assert guarded(raw.orders(), {"订单"}) == []


def test_a_child_that_takes_too_long_is_a_finding() -> None:
    with pytest.raises(Refused) as refused:
        guarded(raw.orders(), seconds=0.001)
    assert refused.value.fault.rule.code == "FILE09"


def test_a_child_that_the_system_aborts_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    abort = (sys.executable, "-c", "import os; os.abort()")
    monkeypatch.setattr(worker, "_COMMAND", abort)
    with pytest.raises(Refused) as refused:
        guarded(raw.orders())
    assert refused.value.fault.rule.code == "FILE09"


def test_damage_is_told_from_a_password(monkeypatch: pytest.MonkeyPatch) -> None:
    for password, code in ((False, "FILE06"), (True, "FILE03")):
        answer = pickle.dumps(Unreadable(password=password))
        done = subprocess.CompletedProcess([], 0, stdout=answer)
        monkeypatch.setattr(subprocess, "run", lambda *_, done=done, **__: done)
        with pytest.raises(Refused) as refused:
            guarded(b"")
        assert refused.value.fault.rule.code == code


def test_the_child_answers_with_what_it_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "limit_memory", lambda most: most)
    (sheet,) = pickle.loads(main(pickle.dumps((raw.orders(), ())), NO_LIMIT))
    assert sheet.rows[1] == ("顺达五金", 1000)
    gave_up = pickle.loads(main(pickle.dumps((OLE + bytes(600), ())), NO_LIMIT))
    assert (type(gave_up), gave_up.password) == (Unreadable, False)


def test_the_child_speaks_through_its_pipes(monkeypatch: pytest.MonkeyPatch) -> None:
    class Pipe:
        def __init__(self, data: bytes = b"") -> None:
            self.buffer = io.BytesIO(data)

    told = Pipe()
    monkeypatch.setattr(sys, "stdin", Pipe(pickle.dumps((raw.orders(), ()))))
    monkeypatch.setattr(sys, "stdout", told)
    monkeypatch.setattr(sys, "argv", ["worker", str(NO_LIMIT)])
    runpy.run_path(worker.__file__, run_name="__main__")
    assert [sheet.name for sheet in pickle.loads(told.buffer.getvalue())] == ["订单"]


def test_an_old_workbook_locked_unlike_others_is_told_by_its_record(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Locked:
        def __init__(self, _: io.BytesIO) -> None: ...

        def is_encrypted(self) -> bool:
            return True

    monkeypatch.setattr(worker, "limit_memory", lambda most: most)
    monkeypatch.setattr(msoffcrypto, "OfficeFile", Locked)
    gave_up = pickle.loads(main(pickle.dumps((OLE, ())), NO_LIMIT))
    assert gave_up.password


def test_a_limit_that_the_system_refuses_is_done_without() -> None:
    limit_memory(-5)


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
