"""Formats without a preflight are read by a child: what it eats or breaks is one file's finding."""

from __future__ import annotations

import io
import pickle
import subprocess
import sys
import threading
from collections.abc import Collection
from contextlib import suppress

from crmsheets.excel.container import DAMAGED
from crmsheets.excel.engine import Unreadable
from crmsheets.excel.formats import read_as
from crmsheets.excel.found import Found
from crmsheets.excel.source import LOCKED, Fault, Refused
from crmsheets.excel.weight import USUAL, Limits
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text

_COMMAND = (sys.executable, "-P", "-m", "crmsheets.excel.worker")
# Each child may take its memory: no more of them at once, however many threads read.
_PLACES = threading.BoundedSemaphore(2)
# On Windows, no black window for the child of a program without one.
_FLAGS = int(getattr(subprocess, "CREATE_NO_WINDOW", 0))

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
    kind: str, data: bytes, leave_out: Collection[str] = (), limits: Limits = USUAL
) -> Found:
    """What a child process read, within limits; Refused says why there is nothing."""
    asked = pickle.dumps((kind, data, sorted(leave_out)))
    try:
        with _PLACES:
            done = subprocess.run(  # noqa: S603  # our own interpreter and module
                [*_COMMAND, str(limits.memory)],
                input=asked,
                capture_output=True,
                timeout=limits.seconds,
                check=False,
                creationflags=_FLAGS,
            )
        if done.returncode != 0:
            raise Refused(GAVE_UP)
        answer = pickle.loads(done.stdout)  # noqa: S301  # written by our own child, not by the file
    except (
        subprocess.SubprocessError,
        OSError,
        MemoryError,
        EOFError,
        pickle.PickleError,
    ) as error:
        raise Refused(GAVE_UP) from error
    return taken(answer)


def taken(answer: Found | Fault) -> Found:
    """What a child found; Refused where it says why there is nothing."""
    if isinstance(answer, Fault):
        raise Refused(answer.rule, answer.sheet, **answer.got)
    return answer


def main(asked: bytes, most: int) -> bytes:
    """The child's part: limit the memory, read, answer with sheets or with what went wrong."""
    limit_memory(most)
    return pickle.dumps(answered(*pickle.loads(asked)))  # noqa: S301  # written by our own parent


def answered(kind: str, data: bytes, leave_out: Collection[str]) -> Found | Fault:
    """What is in a file, or what is wrong with it; only a panic may still get through."""
    try:
        return read_as(kind, data, leave_out)
    except Refused as refused:
        return refused.fault
    except MemoryError:
        return Fault(GAVE_UP)
    except Unreadable as gave_up:
        return Fault(LOCKED if gave_up.password or _is_encrypted(data) else DAMAGED)
    except Exception:  # noqa: BLE001  # a strange file breaks its reader in any way
        return Fault(DAMAGED)


def _is_encrypted(data: bytes) -> bool:
    """Whether an old workbook was locked in a way that the engine takes for damage."""
    import msoffcrypto  # noqa: PLC0415  # slow to import, and few need it

    try:
        return bool(msoffcrypto.OfficeFile(io.BytesIO(data)).is_encrypted())
    except Exception:  # noqa: BLE001  # a damaged file may break it in any way
        return False


def limit_memory(most: int) -> None:
    """No more than `most` bytes for this process, where the system can promise that.

    A lower limit that stands already is left alone. What an abort leaves behind would hold the
    customers' data: no dump of the memory is written. Either is tried though the other is refused.
    """
    try:
        import resource  # noqa: PLC0415  # absent on Windows
    except ImportError:
        return
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    with suppress(ValueError, OSError):
        soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        standing = [each for each in (soft, hard) if each != resource.RLIM_INFINITY]
        resource.setrlimit(resource.RLIMIT_AS, (min([most, *standing]), hard))


if __name__ == "__main__":
    sys.stdout.buffer.write(main(sys.stdin.buffer.read(), int(sys.argv[1])))
