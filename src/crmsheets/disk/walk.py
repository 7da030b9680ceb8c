"""Every file below a path, and the reason why it is not to be read, if there is one."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from crmsheets.disk.settings import NAME
from crmsheets.model.text import Text

PLAIN_TEXT = frozenset({".csv", ".tsv", ".tab", ".txt", ".prn"})
WORKBOOKS = frozenset(
    {".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlt", ".xlsb", ".et", ".ett"}
    | {".ods", ".ots", ".fods"}
)
PAGES = frozenset({".html", ".htm", ".mht", ".mhtml", ".xml"})
"""Read where a table is in them: programs export lists as web pages, and most pages are no lists."""
LOCK = "~$"
SUMMARY = "summary.json"
_SUMMARY_KEYS = frozenset({"schema", "settings_hash", "inputs"})
# The folders a run makes beside its summary, and what lies beside the returned copies in one.
_WRITTEN = frozenset({"data", "退回修改", "returns"})
_LETTERS = frozenset({"发给谁.txt", "who.txt"})
_OUR_PAGE = b'name="crmsheets-role"'
_TABLES = (b"<table", b"urn:schemas-microsoft-com:office:spreadsheet")
_MOST_HEAD = 256 << 10
_MOST_SUMMARY = 256 << 20
_SYSTEM = frozenset({"thumbs.db", "desktop.ini"})

IS_LOCK = Text("是别人打开表格时的锁文件", "is the lock file of an open workbook")
IS_HIDDEN = Text("是隐藏文件", "is a hidden file")
IS_TEMPORARY = Text("是临时文件", "is a temporary file")
IS_OUTPUT = Text("在输出文件夹里", "lies in the output folder")
IS_OURS = Text("是crmsheets上次生成的结果", "was made by an earlier run of crmsheets")
IS_SETTINGS = Text("是设置文件", "is the settings file")
IS_OTHER = Text("不是表格文件", "is not a spreadsheet")
IS_SPECIAL = Text("不是普通文件", "is not an ordinary file")


@dataclass(frozen=True, slots=True)
class Found:
    """A file, the folder it is named after, and why it is skipped (None: it is read)."""

    path: Path
    root: Path
    reason: Text | None = None


def below(path: Path, out: Path | None, closed: list[Path]) -> Iterator[Found]:
    """A file itself, or all files in and under a folder; folders that do not open join `closed`.

    Links to folders are not followed: they may lead in circles.
    """
    if not path.is_dir():
        yield Found(path, path.parent, _never(path))
        return
    whole = path.resolve()
    # Results written into the very folder that is read do not hide what lies there.
    apart = out.resolve() if out and out.resolve() != whole else None
    ours = whole.name in _WRITTEN and is_output(whole.parent)
    yield from _folder(path, path, apart, closed, ours=ours)


def is_open(path: Path) -> bool:
    """Whether a spreadsheet program says, by its lock file, that it has this file open."""
    locks = (f"{LOCK}{path.name}", f".~lock.{path.name}#")
    return any((path.parent / lock).exists() for lock in locks)


def _folder(
    folder: Path, root: Path, out: Path | None, closed: list[Path], *, ours: bool
) -> Iterator[Found]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        closed.append(folder)
        return
    is_out = out is not None and folder.resolve() == out
    ours = ours or is_output(folder)
    for entry in entries:
        path = folder / entry.name
        if not entry.is_dir(follow_symlinks=False):
            yield Found(path, root, IS_OUTPUT if is_out else _reason(path, ours=ours))
        elif not entry.name.startswith((".", "__MACOSX")):
            inner = None if is_out else out
            written = ours and entry.name in _WRITTEN
            for found in _folder(path, root, inner, closed, ours=written):
                yield Found(found.path, root, IS_OUTPUT) if is_out else found


def _reason(path: Path, *, ours: bool) -> Text | None:
    """What keeps a file of a folder from being read."""
    suffix = path.suffix.lower()
    if (reason := _never(path)) is not None:
        return reason
    if ours and suffix not in WORKBOOKS:  # a workbook says itself, by its role, what it is
        return IS_OURS
    if path.name in _LETTERS and path.parent.name in _WRITTEN:
        return IS_OURS
    if path.name == NAME:
        return IS_SETTINGS
    if suffix in PAGES:
        return _page(path)
    return None if suffix in WORKBOOKS | PLAIN_TEXT else IS_OTHER


def _page(path: Path) -> Text | None:
    """What keeps a page from being read: it is our report, or shows no table."""
    try:
        with path.open("rb") as file:
            head = file.read(_MOST_HEAD)
    except OSError:  # whoever reads it will say why it does not open
        return None
    plain = head.replace(b"\0", b"").lower()  # UTF-16 too
    if _OUR_PAGE in plain:
        return IS_OURS
    return None if any(mark in plain for mark in _TABLES) else IS_OTHER


def _never(path: Path) -> Text | None:
    """What keeps even a file that was named from being read."""
    name = path.name
    if name.startswith((LOCK, ".~lock.")):
        return IS_LOCK
    if name.startswith("~") or name.lower().endswith((".tmp", ".crdownload", ".part")):
        return IS_TEMPORARY
    if name.startswith(".") or name.lower() in _SYSTEM:
        return IS_HIDDEN
    return None if path.is_file() else IS_SPECIAL


def is_output(folder: Path) -> bool:
    """Whether a run wrote its results here: its summary tells."""
    summary = folder / SUMMARY
    try:
        if not summary.is_file() or summary.stat().st_size > _MOST_SUMMARY:
            return False
        told = json.loads(summary.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(told, dict) and told.keys() >= _SUMMARY_KEYS
