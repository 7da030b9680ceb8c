from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from crmsheets.disk import save as module
from crmsheets.disk.save import save, save_all
from crmsheets.model.errors import CannotWrite
from tests.excel import raw

OLD = b"the old report"


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def failing(code: int) -> Callable[..., None]:
    def fails(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    return fails


def test_what_is_saved_is_there_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "报告" / "总览.xlsx"
    assert save(target, raw.orders()) == target
    assert target.read_bytes() == raw.orders()
    assert save(target, raw.xlsx({"新": [[1]]})) == target
    assert target.read_bytes() == raw.xlsx({"新": [[1]]})
    assert names(tmp_path) == ["报告", "报告/总览.xlsx"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_others_may_read_what_is_saved(tmp_path: Path) -> None:
    by_hand = tmp_path / "b"
    by_hand.write_bytes(b"")
    assert save(tmp_path / "a", b"").stat().st_mode == by_hand.stat().st_mode


@pytest.mark.parametrize("lock", ["~$a.xlsx", ".~lock.a.xlsx#"])
def test_a_file_open_elsewhere_gets_a_numbered_neighbour(tmp_path: Path, lock: str) -> None:
    (tmp_path / "a.xlsx").write_bytes(OLD)
    (tmp_path / lock).write_bytes(b"")
    assert save(tmp_path / "a.xlsx", raw.orders()) == tmp_path / "a (2).xlsx"
    assert save(tmp_path / "a.xlsx", raw.orders()) == tmp_path / "a (3).xlsx"
    assert (tmp_path / "a.xlsx").read_bytes() == OLD


def test_a_file_held_by_windows_gets_a_numbered_neighbour(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(OLD)
    replace = Path.replace

    def held(self: Path, to: Path) -> Path:
        if to == target:
            raise PermissionError(13, "held")
        return replace(self, to)

    monkeypatch.setattr(Path, "replace", held)
    assert save(target, b"new") == tmp_path / "a (2).csv"
    assert target.read_bytes() == OLD
    assert names(tmp_path) == ["a (2).csv", "a.csv"]


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (errno.ENOSPC, "磁盘满了，还需要 1 MB"),
        (errno.EDQUOT, "磁盘满了"),
        (errno.EROFS, "只读"),
        (errno.EACCES, "权限"),
        (errno.EIO, os.strerror(errno.EIO)),
    ],
)
@pytest.mark.parametrize("step", ["os.fsync", "Path.open", "Path.replace"])
def test_whatever_fails_the_old_file_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, code: int, said: str
) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(OLD)
    owner, name = (os, "fsync") if step == "os.fsync" else (Path, step.partition(".")[2])
    with monkeypatch.context() as broken:
        broken.setattr(owner, name, failing(code))
        with pytest.raises(CannotWrite) as cannot:
            save(target, b"new")
    if not (step == "Path.replace" and code == errno.EACCES):  # that one means: open elsewhere
        assert said in cannot.value.say("zh")
    assert str(target) in cannot.value.say("en")
    assert (target.read_bytes(), names(tmp_path)) == (OLD, ["a.csv"])


def test_what_comes_back_changed_is_not_put_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "read_bytes", lambda _: b"other")
    with pytest.raises(CannotWrite) as cannot:
        save(tmp_path / "a.csv", b"new")
    assert "读回来不一样" in cannot.value.say("zh")
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    "data", [b"no zip", raw.repacked(raw.orders(), {}).replace(b"<row ", b"<rov ", 1)]
)
def test_a_workbook_that_would_not_open_is_not_put_in_place(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.xlsx").write_bytes(OLD)
    with pytest.raises(CannotWrite):
        save(tmp_path / "a.xlsx", data)
    assert ((tmp_path / "a.xlsx").read_bytes(), names(tmp_path)) == (OLD, ["a.xlsx"])


def test_a_file_where_a_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(OLD)
    for path in (tmp_path / "out" / "a.csv", tmp_path / "out" / "data" / "a.csv"):
        with pytest.raises(CannotWrite) as cannot:
            save(path, b"new")
        assert "文件夹" in cannot.value.say("zh")


def test_a_name_too_long_for_the_disk_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as cannot:
        save(tmp_path / ("客" * 200 + ".csv"), b"new")
    assert "太长" in cannot.value.say("zh")
    assert names(tmp_path) == []


def test_a_name_the_system_has_no_letters_for_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="PYTHONUTF8=1"):
        save(tmp_path / "\ud800.txt", b"x")  # as any hanzi where LC_ALL=C rules


def test_several_files_are_saved_in_their_folders(tmp_path: Path) -> None:
    files = {"总览.xlsx": raw.orders(), "data/order.csv": b"a", "data/customer.csv": b"b"}
    assert save_all(tmp_path, files) == tuple(tmp_path / name for name in files)
    assert [(tmp_path / name).read_bytes() for name in files] == list(files.values())
    assert names(tmp_path) == ["data", "data/customer.csv", "data/order.csv", "总览.xlsx"]


def test_of_several_files_none_is_replaced_where_one_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_bytes(OLD)
    calls = iter([None])
    fsync = os.fsync

    def full(handle: int) -> None:
        if next(calls, OSError) is None:
            fsync(handle)
        else:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotWrite) as cannot:
        save_all(tmp_path, {"a.csv": b"new", "b.csv": b"new"})
    assert "b.csv" in cannot.value.say("zh")
    assert [(tmp_path / name).read_bytes() for name in ("a.csv", "b.csv")] == [OLD, OLD]
    assert names(tmp_path) == ["a.csv", "b.csv"]


def child(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    begin = f"from pathlib import Path; from crmsheets.disk.save import save; f = Path({str(folder)!r});"
    return subprocess.run(
        [sys.executable, "-c", begin + code], capture_output=True, text=True, check=False
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no such limit")
def test_a_full_disk_costs_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(OLD)
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000));"
    done = child(limit + "save(f / 'a.csv', b'x' * 5000)", tmp_path)
    assert "CannotWrite" in done.stderr
    assert ((tmp_path / "a.csv").read_bytes(), names(tmp_path)) == (OLD, ["a.csv"])


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("step", ["os.fsync", "Path.replace", "Path.read_bytes"])
def test_a_run_killed_in_the_middle_leaves_the_old_file_and_the_next_one_cleans_up(
    tmp_path: Path, step: str
) -> None:
    (tmp_path / "a.csv").write_bytes(OLD)
    kill = f"import os, signal; {step} = lambda *_: os.kill(os.getpid(), signal.SIGKILL);"
    assert child(kill + "save(f / 'a.csv', b'new')", tmp_path).returncode == -signal.SIGKILL
    assert (tmp_path / "a.csv").read_bytes() == OLD
    assert len(names(tmp_path)) == 2
    save(tmp_path / "b.csv", b"new")
    assert names(tmp_path) == ["a.csv", "b.csv"]


@pytest.mark.skipif(os.name == "nt", reason="on Windows nothing is swept")
def test_only_what_a_dead_run_of_this_machine_left_is_swept(tmp_path: Path) -> None:
    host = module._host()
    living, foreign = f".crmsheets-{host}-{os.getpid()}-00000000.tmp", ".crmsheets-x-1-0.tmp"
    init = f".crmsheets-{host}-1-00000000.tmp"
    for name in (living, foreign, init):
        (tmp_path / name).write_bytes(b"")
    save(tmp_path / "a.csv", b"new")
    assert names(tmp_path) == sorted([living, foreign, init, "a.csv"])


def test_a_process_that_may_not_be_asked_is_alive(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "kill", failing(errno.EPERM))
    assert module._alive(1)


def test_where_folders_cannot_be_forced_to_disk_files_still_can(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_FOLDERS_OPEN", False)
    assert save(tmp_path / "a.csv", b"new").read_bytes() == b"new"


def test_when_every_number_is_taken_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_MOST_COPIES", 2)
    for name in ("~$a.csv", "a (2).csv"):
        (tmp_path / name).write_bytes(b"")
    with pytest.raises(CannotWrite) as cannot:
        save(tmp_path / "a.csv", b"new")
    assert "占用" in cannot.value.say("zh")
