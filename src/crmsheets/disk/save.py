"""Writing a file whole or not at all: the old one stays until the new one is proven and in place.

A file beside the target is written, forced to disk, read again and only then put in its place.
"""

from __future__ import annotations

import errno
import io
import os
import re
import secrets
import socket
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from crmsheets.disk.walk import is_open
from crmsheets.model.errors import CannotWrite
from crmsheets.model.text import Said, Text

_MOST_COPIES = 99
# Windows opens no folders, and its os.kill does not ask but end.
_FOLDERS_OPEN = os.name != "nt"
_TEMPORARY = re.compile(r"\.crmsheets-([0-9a-f]{8})-(\d+)-[0-9a-f]{8}\.tmp$")
_PROVE_ZIP = frozenset({".xlsx", ".zip"})

CANNOT = Text(
    "写不了「{path}」：{why}。原来的文件没有动；请处理好再运行，或者换个文件夹（--out）。",
    "Cannot write {path}: {why}. The old file was left alone; "
    "see to it and run again, or choose another folder (--out).",
)
FULL = Text("磁盘满了，还需要 {size} MB 空间", "the disk is full, {size} MB more are needed")
DENIED = Text(
    "没有写入权限，或文件正被别的程序打开", "no permission, or another program has it open"
)
READ_ONLY = Text("这个盘是只读的", "the disk is read-only")
TOO_LONG = Text("文件名或路径太长", "the name or path is too long")
NO_FOLDER = Text("上级文件夹不存在，或那里有个同名文件", "a file stands where its folder should be")
CHANGED = Text(
    "写下去的内容读回来不一样，磁盘可能有问题", "what was read back differs; check the disk"
)
NOT_NAMED = Text(
    "系统的语言设置存不了这样的文件名，请先设环境变量 PYTHONUTF8=1",
    "the system's language setting has no such file names; set PYTHONUTF8=1 first",
)
TAKEN = Text("目标和它的编号副本都被占用", "it and all its numbered copies are in use")
_REASONS: Mapping[int, Text] = {
    errno.ENOSPC: FULL,
    errno.EFBIG: FULL,
    errno.EDQUOT: FULL,
    errno.EACCES: DENIED,
    errno.EPERM: DENIED,
    errno.EROFS: READ_ONLY,
    errno.ENAMETOOLONG: TOO_LONG,
    errno.ENOTDIR: NO_FOLDER,
    errno.EEXIST: NO_FOLDER,
    errno.EISDIR: DENIED,
}


def save(path: Path, data: bytes) -> Path:
    """Write `data` to `path`, or to `name (2).xlsx` where it is open elsewhere; the path written.

    Raises CannotWrite; the old file is then still there and nothing else is.
    """
    with _told(path, data), ExitStack() as stack:
        temporary = _written(path, data, stack)
        done = _placed(temporary, path)
        _settle(path.parent)
        return done


def save_all(folder: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write several files (names may hold folders) below `folder`; the paths written, in order.

    All are on disk and proven before the first takes its place, so that a full disk costs nothing.
    """
    done = []
    with ExitStack() as stack:
        ready = []
        for name, data in files.items():
            path = folder / name
            with _told(path, data):
                ready.append((_written(path, data, stack), path, data))
        for temporary, path, data in ready:
            with _told(path, data):
                done.append(_placed(temporary, path))
        for parent in sorted({path.parent for path in done}):
            with _told(parent, b""):
                _settle(parent)
    return tuple(done)


def _written(path: Path, data: bytes, stack: ExitStack) -> Path:
    """A proven file beside `path`; whatever happens, it is gone when the stack closes."""
    folder = path.parent
    folder.mkdir(parents=True, exist_ok=True)
    _sweep(folder)
    temporary = folder / f".crmsheets-{_host()}-{os.getpid()}-{secrets.token_hex(4)}.tmp"
    stack.callback(_remove, temporary)
    with temporary.open("xb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())
    _prove(temporary, data, path)
    return temporary


def _prove(temporary: Path, data: bytes, path: Path) -> None:
    """Read it back: the same bytes, and for a workbook a zip whose checksums hold."""
    back = temporary.read_bytes()
    if back != data:
        raise CannotWrite(CANNOT, path=path, why=CHANGED)
    if path.suffix.lower() in _PROVE_ZIP:
        try:
            with zipfile.ZipFile(io.BytesIO(back)) as container:
                broken = container.testzip()
        except (zipfile.BadZipFile, zlib.error, EOFError):
            broken = path.name
        if broken:
            raise CannotWrite(CANNOT, path=path, why=CHANGED)


def _placed(temporary: Path, path: Path) -> Path:
    """Put it in its place, or under the first free number where the place is taken."""
    for target in _targets(path):
        try:
            temporary.replace(target)
        except PermissionError:
            continue
        return target
    raise CannotWrite(CANNOT, path=path, why=TAKEN)


def _targets(path: Path) -> Iterator[Path]:
    if not is_open(path):
        yield path
    for number in range(2, _MOST_COPIES + 1):
        copy = path.with_name(f"{path.stem} ({number}){path.suffix}")
        if not copy.exists() and not is_open(copy):
            yield copy


def _settle(folder: Path) -> None:
    """Force the folder's entries to disk, where folders can be opened (not on Windows)."""
    if not _FOLDERS_OPEN:
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network drives refuse; the files themselves are safe
            os.fsync(handle)
    finally:
        os.close(handle)


def _sweep(folder: Path) -> None:
    """Remove what a killed run of this machine left behind."""
    if not _FOLDERS_OPEN:
        return
    for left in folder.glob(".crmsheets-*.tmp"):
        made = _TEMPORARY.match(left.name)
        if made and made.group(1) == _host() and not _alive(int(made.group(2))):
            _remove(left)


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _host() -> str:
    return f"{zlib.crc32(socket.gethostname().encode()):08x}"


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)


@contextmanager
def _told(path: Path, data: bytes) -> Iterator[None]:
    """An error of the system as a sentence with the path and what to do."""
    try:
        yield
    except UnicodeEncodeError as error:
        raise CannotWrite(CANNOT, path=path, why=NOT_NAMED) from error
    except OSError as error:
        text = _REASONS.get(error.errno or 0)
        why = Said(text, {"size": max(1, len(data) >> 20)}) if text else error.strerror or "?"
        raise CannotWrite(CANNOT, path=path, why=why) from error
