"""Same in, same out; and what comes in is never written to."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parents[2] / "examples" / "zh"
PLACES = [
    {"PYTHONHASHSEED": "0", "TZ": "Asia/Shanghai", "PYTHONUTF8": "1"},
    {"PYTHONHASHSEED": "12345", "TZ": "America/New_York", "PYTHONIOENCODING": "cp936"},
    {"PYTHONHASHSEED": "7", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
]


def crm(cwd: Path, *words: str, env: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "crmsheets", *words],
        capture_output=True,
        check=False,
        cwd=cwd,
        env={**os.environ, **env},
    )
    assert done.returncode in {0, 1}, done.stderr.decode(errors="replace")


def inbox(folder: Path, names: Iterable[str], stamp: int) -> Path:
    """The example copied file by file in this order, every file with its own time on disk."""
    (folder / "收").mkdir(parents=True)
    for number, name in enumerate(names):
        shutil.copy(EXAMPLE / name, folder / "收" / name)
        os.utime(folder / "收" / name, (stamp + number, stamp + number))
    return folder


def prints(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_equal_inputs_give_equal_bytes_anywhere(tmp_path: Path) -> None:
    names = sorted(path.name for path in EXAMPLE.iterdir())
    words = ("analyze", "收", "--out", "出", "--today", "2024-12-31", "--detail", "full")
    outputs = []
    for number, env in enumerate(PLACES):
        order = names if number else reversed(names)
        folder = inbox(tmp_path / str(number), order, 1_500_000_000 + number * 10_000_000)
        crm(folder, *words, env=env)
        outputs.append(prints(folder / "出"))
    assert len(outputs[0]) > 15
    assert outputs[1:] == outputs[:1] * 2
    crm(folder, *words, env=PLACES[0])
    assert prints(folder / "出") == outputs[0], "a second run over its own output"


@pytest.mark.parametrize(
    "words",
    [
        ("analyze", "in", "--out", "out", "--today", "2024-12-31"),
        ("analyze", "in", "--out", "in/out", "--today", "2024-12-31"),
        ("check", "in", "--returns", "out", "--today", "2024-12-31"),
        ("build", "--out", "out"),
    ],
    ids=["analyze", "out inside", "check", "build"],
)
def test_inputs_are_never_written_to(words: tuple[str, ...], tmp_path: Path) -> None:
    shutil.copytree(EXAMPLE, tmp_path / "in")
    files = sorted((tmp_path / "in").iterdir())
    for path in files:
        path.chmod(0o444)

    def state() -> list[tuple[str, str, int]]:
        return [
            (path.name, hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
            for path in files
        ]

    before = state()
    crm(tmp_path, *words, env={})
    assert state() == before
    added = {path.name for path in (tmp_path / "in").iterdir()} - {path.name for path in files}
    assert added <= {"out"}


@pytest.mark.skipif(os.name == "nt", reason="a folder's mode means nothing on Windows")
def test_a_read_only_folder_is_enough_to_read_from(tmp_path: Path) -> None:
    shutil.copytree(EXAMPLE, tmp_path / "in")
    (tmp_path / "in").chmod(0o555)
    try:
        crm(tmp_path, "analyze", "in", "--out", "out", "--today", "2024-12-31", env={})
        assert (tmp_path / "out" / "summary.json").is_file()
        assert not [path for path in (tmp_path / "in").iterdir() if path.name not in _names()]
    finally:
        (tmp_path / "in").chmod(0o755)


def _names() -> set[str]:
    return {path.name for path in EXAMPLE.iterdir()}
