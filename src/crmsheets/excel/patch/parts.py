"""A package whose parts can be replaced, added and dropped; the rest is written as it was."""

from __future__ import annotations

import io
import zipfile

from crmsheets.excel.package import EPOCH
from crmsheets.excel.patch.faults import CannotPatch

_KEPT = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}


class Parts:
    """Parts by name; names are found whatever their case, and with backslashes for slashes."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except zipfile.BadZipFile as error:
            raise CannotPatch from error
        self._entries = {_key(info.filename): info for info in self._zip.infolist()}
        if len(self._entries) != len(self._zip.infolist()):
            raise CannotPatch
        self._new: dict[str, bytes] = {}
        self._added: dict[str, str] = {}

    def __contains__(self, name: str) -> bool:
        return _key(name) in self._entries or _key(name) in self._added

    def names(self) -> list[str]:
        """All parts' names, in the order of the package."""
        there = [info.filename.replace("\\", "/") for info in self._entries.values()]
        return [*there, *self._added.values()]

    def get(self, name: str) -> bytes:
        """A part's bytes; CannotPatch where there is none or it is damaged."""
        key = _key(name)
        if key in self._new:
            return self._new[key]
        try:
            return self._zip.read(self._entries[key])
        except (KeyError, zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
            raise CannotPatch from error

    def put(self, name: str, data: bytes) -> None:
        """Replace a part, or add it last."""
        key = _key(name)
        if key not in self._entries:
            self._added.setdefault(key, name)
        self._new[key] = data

    def drop(self, name: str) -> None:
        """Take a part out of the package."""
        key = _key(name)
        self._entries.pop(key, None)
        self._added.pop(key, None)
        self._new.pop(key, None)

    def free(self, pattern: str) -> str:
        """The first name of the pattern (`xl/worksheets/sheet{}.xml`) that no part has."""
        number = 1
        while pattern.format(number) in self:
            number += 1
        return pattern.format(number)

    def saved(self) -> bytes:
        """The package: old entries in their order and with their dates, then the new ones."""
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
            for key, info in self._entries.items():
                made.writestr(_like(info), self.get(key))
            for name in self._added.values():
                entry = zipfile.ZipInfo(name, EPOCH)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o600 << 16
                entry.create_system = 3
                made.writestr(entry, self.get(name))
        return out.getvalue()


def _like(info: zipfile.ZipInfo) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(info.filename, info.date_time)
    entry.compress_type = info.compress_type if info.compress_type in _KEPT else 8
    entry.external_attr = info.external_attr
    entry.create_system = info.create_system
    return entry


def _key(name: str) -> str:
    return name.replace("\\", "/").removeprefix("./").removeprefix("/").casefold()
