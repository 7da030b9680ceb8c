"""Formats without a preflight are read by a child: what it eats or breaks is one file's finding."""

from __future__ import annotations

import io
import pickle
import subprocess
import sys
from collections.abc import Collection
from contextlib import suppress

from crmsheets.excel.container import DAMAGED
from crmsheets.excel.engine import RawSheet, Unreadable, sheets
from crmsheets.excel.source import LOCKED, Refused
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text

MOST_SECONDS = 60.0
MOST_BYTES = 1 << 30
_COMMAND = (sys.executable, "-P", "-m", "crmsheets.excel.worker")

GAVE_UP = Rule(
    code="FILE09",
    severity=Severity.ERROR,
    message=Text(
        "读的时候卡住或占满内存，已停下，没有读。请用Excel或WPS另存为 .xlsx 再交。",
        "took too long or too much memory to read and was given up. "
        "Save it as .xlsx in Excel or WPS and send that.",
    ),
    why=Text("文件坏了，或有数据写到了很远的格子。", "It is damaged, or has cells far away."),
    fix=Text("另存为 .xlsx，并删掉表格下方和右边的空行空列。", "Save as .xlsx; delete empty rows."),
    example="60 s",
    passing="0.1 s",
)
RULES: tuple[Rule, ...] = (GAVE_UP,)


def guarded(
    data: bytes,
    leave_out: Collection[str] = (),
    *,
    seconds: float = MOST_SECONDS,
    most: int = MOST_BYTES,
) -> list[RawSheet]:
    """The sheets as a child process read them, within limits; Refused says why there are none."""
    asked = pickle.dumps((data, sorted(leave_out)))
    try:
        done = subprocess.run(  # noqa: S603  # our own interpreter and module
            [*_COMMAND, str(most)], input=asked, capture_output=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise Refused(GAVE_UP) from error
    if done.returncode != 0:
        raise Refused(GAVE_UP)
    answer = pickle.loads(done.stdout)  # noqa: S301  # written by our own child, not by the file
    if isinstance(answer, Unreadable):
        raise Refused(LOCKED if answer.password else DAMAGED)
    return list(answer)


def main(asked: bytes, most: int) -> bytes:
    """The child's part: limit the memory, read, answer with sheets or with what went wrong."""
    limit_memory(most)
    data, leave_out = pickle.loads(asked)  # noqa: S301  # written by our own parent
    answer: list[RawSheet] | Unreadable
    try:
        answer = sheets(data, leave_out)
    except Unreadable as gave_up:
        answer = Unreadable(password=gave_up.password or _is_encrypted(data))
    return pickle.dumps(answer)


def _is_encrypted(data: bytes) -> bool:
    """Whether an old workbook was locked in a way that the engine takes for damage."""
    import msoffcrypto  # noqa: PLC0415  # slow to import, and few need it

    try:
        return bool(msoffcrypto.OfficeFile(io.BytesIO(data)).is_encrypted())
    except Exception:  # noqa: BLE001  # a damaged file may break it in any way
        return False


def limit_memory(most: int) -> None:
    """No more than `most` bytes for this process, where the system can promise that."""
    with suppress(ImportError, ValueError, OSError):  # Windows has no such limit
        import resource  # noqa: PLC0415  # absent on Windows

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))


if __name__ == "__main__":
    sys.stdout.buffer.write(main(sys.stdin.buffer.read(), int(sys.argv[1])))
