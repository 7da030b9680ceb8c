"""Which files of the paths given are read, and why the others are not."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from crmsheets.disk.walk import Found, below, is_open
from crmsheets.model.cell import Cell
from crmsheets.model.errors import NothingToRead
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.text import Text

IS_TWICE = Text("同一个文件给了两次", "was given twice")

MISSING = Rule(
    code="FILE31",
    severity=Severity.ERROR,
    message=Text(
        "找不到。请检查路径有没有写错，文件有没有改名或挪走。",
        "was not found. See whether the path is right and the file was not renamed or moved.",
    ),
    why=Text("给的路径不存在，里面的数据就没有算进来。", "What lies there was not counted."),
    fix=Text("把文件拖进窗口，可以得到正确的路径。", "Drag the file into the window for its path."),
    example="客户表.xlxs",
    passing="客户表.xlsx",
)
OPEN_ELSEWHERE = Rule(
    code="FILE32",
    severity=Severity.WARNING,
    message=Text(
        "正在别处打开，读到的是上次保存的内容。请对方保存并关掉后再运行一次。",
        "is open somewhere; what was saved last was read. Have it saved and closed, run again.",
    ),
    why=Text("没保存的改动不在文件里。", "Changes not yet saved are not in the file."),
    fix=Text("保存、关闭，再运行一次。", "Save, close, and run again."),
    example="~$客户表.xlsx",
    passing="客户表.xlsx",
)
CLOSED_FOLDER = Rule(
    code="FILE33",
    severity=Severity.ERROR,
    message=Text(
        "文件夹进不去，里面的文件没有读。请看看有没有权限。",
        "this folder cannot be entered; nothing in it was read. See whether you may open it.",
    ),
    why=Text("没有权限的文件夹读不到内容。", "A folder without permission shows nothing."),
    fix=Text("请管理员开权限，或把文件复制出来。", "Ask for permission, or copy the files out."),
    example="drwx------ root",
    passing="drwxr-xr-x",
)
RULES: tuple[Rule, ...] = (MISSING, OPEN_ELSEWHERE, CLOSED_FOLDER)

NO_PATH = Text(
    "找不到：{paths}。请检查路径有没有写错。", "Not found: {paths}. See whether the path is right."
)
NO_FILE = Text(
    "{paths} 里没有可读的表格（.xlsx .xls .et .ods .csv）。请把收上来的表放进去再运行。",
    "No spreadsheet to read in {paths} (.xlsx .xls .ods .csv). Put the workbooks there first.",
)
ONLY_SKIPPED = Text(
    "没有可读的表格：{name} {reason}。", "There is no spreadsheet to read: {name} {reason}."
)


@dataclass(frozen=True, slots=True)
class Scan:
    """`files`: (path, name shown), by name, names unique. `skipped`: (name shown, reason)."""

    files: tuple[tuple[Path, str], ...] = ()
    skipped: tuple[tuple[str, Text], ...] = ()
    findings: tuple[Finding, ...] = ()


def scan(paths: Sequence[Path], out: Path | None = None) -> Scan:
    """All files at or below `paths` that may hold tables; not `out`, nor what earlier runs wrote.

    The order of `paths` does not matter. Raises NothingToRead where not one file is left.
    """
    closed: list[Path] = []
    there = sorted({path for path in paths if path.exists()})
    missing = sorted({path for path in paths if not path.exists()})
    kept, twice = _once([found for path in there for found in below(path, out, closed)])
    names = _names(kept)
    read = [found.path for found in kept if found.reason is None]
    if not read:
        raise _nothing(there, missing, kept)
    skipped = [(names[found.path], found.reason) for found in kept if found.reason is not None]
    skipped += [(readable(found.path.name), IS_TWICE) for found in twice]
    findings = [
        *(_finding(MISSING, readable(str(path))) for path in missing),
        *(_finding(CLOSED_FOLDER, readable(str(path))) for path in closed),
        *(_finding(OPEN_ELSEWHERE, names[path]) for path in read if is_open(path)),
    ]
    return Scan(
        files=tuple(sorted(((path, names[path]) for path in read), key=lambda pair: pair[1])),
        skipped=tuple(sorted(skipped, key=lambda pair: (pair[0], pair[1].zh))),
        findings=tuple(findings),
    )


def _once(found: Sequence[Found]) -> tuple[list[Found], list[Found]]:
    """Every file once, however many paths lead to it."""
    first: dict[str, Found] = {}
    again = [each for each in found if first.setdefault(_real(each.path), each) is not each]
    return list(first.values()), [each for each in again if each.reason is None]


def _names(found: Sequence[Found]) -> dict[Path, str]:
    """Names relative to the folder given; where two are alike, with the folder, then in full."""
    names = {each.path: _inside(each) for each in found}
    for longer in (_with_folder, _in_full):
        count = Counter(names.values())
        for each in found:
            if count[names[each.path]] > 1:
                names[each.path] = longer(each)
    return names


def _inside(found: Found) -> str:
    return readable(found.path.relative_to(found.root).as_posix())


def _with_folder(found: Found) -> str:
    return f"{readable(found.root.resolve().name)}/{_inside(found)}"


def _in_full(found: Found) -> str:
    return readable(Path(_real(found.path)).as_posix())


def _real(path: Path) -> str:
    """Where a path leads; a link that leads in a circle is its own end (Path.resolve raises)."""
    return os.path.realpath(path)


def readable(name: str) -> str:
    """A name that can be written down: what is no UTF-8 is read as GB18030, as old zips have it."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return os.fsencode(name).decode("gb18030", errors="replace")
    return name


def _nothing(
    there: Sequence[Path], missing: Sequence[Path], kept: Sequence[Found]
) -> NothingToRead:
    if missing and not there:
        return NothingToRead(NO_PATH, paths=[str(path) for path in missing])
    if len(there) == 1 and len(kept) == 1 and not there[0].is_dir():
        return NothingToRead(ONLY_SKIPPED, name=kept[0].path.name, reason=kept[0].reason)
    return NothingToRead(NO_FILE, paths=[str(path) for path in (*there, *missing)])


def _finding(rule: Rule, file: str) -> Finding:
    return Finding(rule=rule, cells=(Cell(file, "", 0, 0),))
