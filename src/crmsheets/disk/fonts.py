"""A typeface on this machine that holds Chinese, for pictures."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

_WINDOWS = ("msyh.ttc", "msyh.ttf", "Deng.ttf", "simhei.ttf", "simsun.ttc")
_FOLDERS = (
    "~/.local/share/fonts",
    "~/.fonts",
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/System/Library/Fonts",
    "/Library/Fonts",
)
_NAMES = (
    "NotoSansCJK-Regular",
    "NotoSansSC",
    "SourceHanSans",
    "PingFang",
    "wqy-",
    "DroidSansFallback",
)


def chinese_font() -> Path | None:
    """The file of the first typeface known to hold Chinese; None if there is none."""
    return next(_found(), None)


def _found() -> Iterator[Path]:
    windows = Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts"
    yield from (windows / name for name in _WINDOWS if (windows / name).is_file())
    files = sorted(
        path
        for folder in map(Path, map(os.path.expanduser, _FOLDERS))
        if folder.is_dir()
        for path in folder.rglob("*")
        if path.suffix.lower() in {".ttf", ".ttc", ".otf"}
    )
    for name in _NAMES:
        yield from (path for path in files if path.name.startswith(name))
