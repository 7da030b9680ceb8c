"""`crmsheets.toml`: where it is found, and a mistake in it told with its key path or its line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from crmsheets.model.errors import BadSettings
from crmsheets.model.setting_faults import fault
from crmsheets.model.settings import Settings
from crmsheets.model.text import Text

NAME = "crmsheets.toml"
_LINE = re.compile(r"\(at line (\d+), column (\d+)\)")
_MOST_TOLD = 5

NO_FILE = Text("找不到设置文件「{path}」。", "There is no settings file {path}.")
NOT_READ = Text("读不了设置文件「{path}」：{why}。", "Cannot read the settings file {path}: {why}.")
NOT_TEXT = Text("它不是文本文件", "it is not a text file")
SEVERAL = Text(
    "有好几个设置文件，不知道用哪个：{paths}。请只留一个，或写明用哪个。",
    "There are several settings files: {paths}. Keep one, or say which one is meant.",
)
SYNTAX = Text(
    '设置文件「{path}」第{line}行写法不对：{detail}。文字要加引号，例如 company = "沅澜电子厂"。',
    'Settings file {path}, line {line}: {detail}. Text stands in quotes, as in company = "Acme".',
)
MISTAKES = Text("设置文件「{path}」有错：{faults}", "Settings file {path}: {faults}")


def load(path: Path | None, near: Sequence[Path] = ()) -> Settings:
    """The settings in `path`; else in `crmsheets.toml` beside the inputs or in the working folder.

    No file at all gives the defaults. Raises BadSettings.
    """
    if path is None:
        path = _found(near)
    elif not path.exists():
        raise BadSettings(NO_FILE, path=path)
    return Settings() if path is None else read(path)


def read(path: Path) -> Settings:
    """One settings file; BadSettings names every mistake, at most five."""
    try:
        told = tomllib.loads(_text(path))
    except tomllib.TOMLDecodeError as error:
        raise BadSettings(SYNTAX, path=path, **_place(str(error))) from error
    try:
        return Settings.model_validate(told)
    except ValidationError as error:
        faults = [fault(each) for each in error.errors(include_url=False)[:_MOST_TOLD]]
        raise BadSettings(MISTAKES, path=path, faults=faults) from error


def _found(near: Iterable[Path]) -> Path | None:
    folders = {(each if each.is_dir() else each.parent).resolve() for each in near}
    beside = sorted(folder / NAME for folder in folders if (folder / NAME).is_file())
    if len(beside) > 1:
        raise BadSettings(SEVERAL, paths=[str(path) for path in beside])
    here = Path.cwd() / NAME
    return beside[0] if beside else here if here.is_file() else None


def _text(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise BadSettings(NOT_READ, path=path, why=error.strerror or "?") from error
    # Windows' Notepad writes any of these.
    wide = data[:2] in {b"\xff\xfe", b"\xfe\xff"}
    for coding in ("utf-16",) if wide else ("utf-8-sig", "gb18030"):
        try:
            return data.decode(coding).replace("\r\n", "\n")
        except UnicodeDecodeError:
            continue
    raise BadSettings(NOT_READ, path=path, why=NOT_TEXT)


def _place(message: str) -> dict[str, Any]:
    at = _LINE.search(message)
    return {"line": at.group(1) if at else "?", "detail": _LINE.sub("", message).strip()}
