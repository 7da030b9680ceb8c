"""The zip container of a workbook, held to its promises before any reader sees it.

Readers do not check: a flipped bit in the shared strings, two parts of one name, a part of ten
gigabytes all pass silently. Limits are absolute; a ratio alone would refuse honest repetitive
sheets.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator, Mapping

from crmsheets.excel.source import LOCKED, Refused
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text

MOST_PARTS = 5_000
MOST_INFLATED = 1 << 30
MOST_SMALL = 1 << 25
_BLOCK = 1 << 22
_ENCRYPTED = 0x1
_DOCTYPE = b"<!DOCTYPE"
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OSError,
    ValueError,
    KeyError,
)

DAMAGED = Rule(
    code="FILE06",
    severity=Severity.ERROR,
    message=Text(
        "文件坏了或没传完，没有读，免得读进错的数。请打开原文件另存一份，再发一次。",
        "is damaged or cut short and was not read, lest wrong figures come in. "
        "Open the original, save a copy and send it again.",
    ),
    why=Text("文件里的校验和对不上，内容可能已经变了。", "Its checksums do not match its content."),
    fix=Text("用Excel或WPS打开原文件，另存为新的 .xlsx。", "Save the original as a new .xlsx."),
    example="CRC mismatch",
    passing="CRC match",
)
UNSAFE = Rule(
    code="FILE07",
    severity=Severity.ERROR,
    message=Text(
        "里面有正常表格不会有的内容（{found}），为安全没有读。请在Excel或WPS里另存一份再交。",
        "holds what no ordinary workbook holds ({found}) and was not read, to be safe. "
        "Save a copy in Excel or WPS and send that.",
    ),
    why=Text("这样的文件能让软件卡死或读错。", "Such files can hang a reader or mislead it."),
    fix=Text(
        "另存为新的 .xlsx；来历不明就不要打开。", "Save as a new .xlsx; if in doubt, delete it."
    ),
    example="DOCTYPE",
    passing="no DOCTYPE",
)
TOO_LARGE = Rule(
    code="FILE08",
    severity=Severity.ERROR,
    message=Text(
        "太大了（{size} MB，最多 {most} MB），没有读。请分成几个文件。",
        "is too large ({size} MB, at most {most} MB) and was not read. Please split it.",
    ),
    why=Text("太大的文件会占满内存。", "A file of that size would fill the memory."),
    fix=Text(
        "删掉图片和空行，或按年份分开。", "Remove pictures and blank rows, or split it by year."
    ),
    example="10000 MB",
    passing="10 MB",
)
RULES: tuple[Rule, ...] = (DAMAGED, UNSAFE, TOO_LARGE)


class Package:
    """An opened container: parts by normalised name, inflated in blocks with their CRC checked."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _DAMAGE as error:
            raise Refused(DAMAGED) from error
        self._parts = _checked(self._zip.infolist())
        self._inflated: set[str] = set()

    def __contains__(self, name: str) -> bool:
        """Whether there is a part of that name, upper and lower case alike."""
        return name.casefold() in self._parts

    def has_folder(self, name: str) -> bool:
        """Whether any part lies in that folder."""
        return any(part.startswith(f"{name}/") for part in self._parts)

    def blocks(self, name: str) -> Iterator[bytes]:
        """A part in blocks of 4 MiB; Refused where its CRC or its first bytes are wrong."""
        info = self._parts.get(name.casefold())
        if info is None:
            raise Refused(DAMAGED)
        try:
            with self._zip.open(info) as stream:
                block = stream.read(_BLOCK)
                _refuse_odd(block)
                while block:
                    yield block
                    block = stream.read(_BLOCK)
            self._inflated.add(name.casefold())
        except _DAMAGE as error:
            raise Refused(DAMAGED) from error

    def size(self, name: str) -> int:
        """A part's size as declared, 0 where there is none; inflating never gives more."""
        return self._parts[name.casefold()].file_size if name in self else 0

    def whole(self, name: str, most: int | None = MOST_SMALL) -> bytes:
        """A part at once, by default a small one (workbook, relationships, properties)."""
        if most is not None and self.size(name) > most:
            raise Refused(TOO_LARGE, size=self.size(name) >> 20, most=most >> 20)
        return b"".join(self.blocks(name))

    def prove_rest(self) -> None:
        """Inflate what nobody has looked at yet, for its CRC; media are left alone."""
        for name in [name for name in self._parts if name not in self._inflated]:
            if name.endswith((".xml", ".rels", ".bin", "mimetype")) and _needed(name):
                for _ in self.blocks(name):
                    pass

    def with_parts(self, replaced: Mapping[str, bytes]) -> bytes:
        """The container again, some parts replaced; media are left out."""
        wanted = {name.casefold(): data for name, data in replaced.items()}
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w") as out:
            for name, info in self._parts.items():
                if _needed(name):
                    data = wanted.get(name)
                    data = self.whole(name, most=None) if data is None else data
                    out.writestr(_plain(info.filename), data)
        return made.getvalue()


def _refuse_odd(block: bytes) -> None:
    """What may not stand at a part's head; a DOCTYPE stands before the first element."""
    if block.startswith(_WIDE):  # the engine reads such a sheet as empty, without a word
        raise Refused(UNSAFE, found=Text("UTF-16 编码", "parts in UTF-16"))
    if _DOCTYPE in block:
        raise Refused(UNSAFE, found="DOCTYPE")


def _checked(infos: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    if len(infos) > MOST_PARTS:
        raise Refused(UNSAFE, found=Text("部件太多", "too many parts"))
    parts: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        name = _plain(info.filename).casefold()
        if name in parts:
            raise Refused(UNSAFE, found=Text("重名的部件", "two parts of one name"))
        if name.startswith("/") or ".." in name.split("/") or ":" in name:
            raise Refused(UNSAFE, found=Text("奇怪的部件名", "odd part names"))
        if info.flag_bits & _ENCRYPTED:
            raise Refused(LOCKED)
        parts[name] = info
    size = sum(info.file_size for name, info in parts.items() if _needed(name))
    if size > MOST_INFLATED:
        raise Refused(TOO_LARGE, size=size >> 20, most=MOST_INFLATED >> 20)
    return parts


def _plain(name: str) -> str:
    """Some writers use backslashes; readers take them for slashes."""
    return name.replace("\\", "/").removeprefix("./")


def _needed(name: str) -> bool:
    return not name.endswith("/") and "/media/" not in name and "/embeddings/" not in name
