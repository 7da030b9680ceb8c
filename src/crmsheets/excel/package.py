"""A workbook's zip package as parts: rewriting some of them, with constant entry dates."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

from crmsheets.model.book import CREATED

EPOCH = (1980, 1, 1, 0, 0, 0)
_UNIX, _PLAIN = 3, 0o600 << 16
_CORE = "docProps/core.xml"


def rewritten(data: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    """The package with `change(name, part)` in place of every part, in the same order.

    Entry dates are constant, so that equal parts give equal bytes.
    """
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for info in old.infolist():
            entry = zipfile.ZipInfo(info.filename, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = _PLAIN
            entry.create_system = _UNIX
            new.writestr(entry, change(info.filename, old.read(info)))
    return out.getvalue()


def as_written(path: Path) -> bool:
    """Whether a workbook of ours still is as it was written: no program has saved it since.

    Every program leaves something of its own: the entries' dates and attributes, the day of saving.
    """
    stamp = f">{CREATED:%Y-%m-%dT%H:%M:%SZ}</dcterms:modified>"
    try:
        with zipfile.ZipFile(path) as package:
            ours = all(
                (entry.date_time, entry.create_system, entry.external_attr)
                == (EPOCH, _UNIX, _PLAIN)
                for entry in package.infolist()
            )
            return ours and stamp.encode() in package.read(_CORE)
    except (OSError, KeyError, ValueError, zipfile.BadZipFile, NotImplementedError):
        return False
