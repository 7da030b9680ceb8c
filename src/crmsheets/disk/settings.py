"""`crmsheets.toml`: where it is found, and a mistake in it told with its key path or its line."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from crmsheets.model.errors import BadSettings
from crmsheets.model.settings import Settings
from crmsheets.model.text import Said, Text

NAME = "crmsheets.toml"
_LINE = re.compile(r"\(at line (\d+), column (\d+)\)")
_MEMBER = re.compile(r"<\w+\.\w+: (\w+)>")
"""A member of an enumeration as Pydantic names it: <Kind.TEXT: text>."""
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
FAULT = Text("「{key}」{fault}", "{key} {fault}")
UNKNOWN = Text("没有这个设置", "is no setting")
UNKNOWN_NEAR = Text("没有这个设置，是不是 {near}？", "is no setting; did you mean {near}?")
NOT_LISTED = Text("只能是 {expected}", "must be one of {expected}")
NOT_A_NUMBER = Text("要填数字", "must be a number")
NOT_WHOLE = Text("要填整数", "must be a whole number")
NOT_A_TEXT = Text("要填文字，加引号", "must be text in quotes")
NOT_A_LIST = Text('要填列表，例如 ["周敏", "李强"]', 'must be a list, as in ["Ann", "Bob"]')
NOT_A_TABLE = Text("要写成一节，例如 [tier]", "must be a section, as in [tier]")
AT_LEAST = Text("不能小于 {limit}", "must be at least {limit}")
MORE_THAN = Text("要大于 {limit}", "must be more than {limit}")
AT_MOST = Text("不能大于 {limit}", "must be at most {limit}")
LESS_THAN = Text("要小于 {limit}", "must be less than {limit}")
LACKING = Text("没填", "is missing")
MALFORMED = Text("写法不对", "is not written as it should be")
NOT_A_NAME = Text(
    "要用小写字母开头，后面只能是小写字母、数字、下划线，共 2 到 40 个，例如 material",
    "must be 2 to 40 small letters, digits and _, beginning with a letter, as in material",
)
_NAMES = frozenset({"table", "name"})
EMPTY = Text("不能空着", "may not be empty")

_WORDS: Mapping[str, Text] = {
    "literal_error": NOT_LISTED,
    "enum": NOT_LISTED,
    "int_type": NOT_WHOLE,
    "int_parsing": NOT_WHOLE,
    "int_from_float": NOT_WHOLE,
    "float_type": NOT_A_NUMBER,
    "float_parsing": NOT_A_NUMBER,
    "decimal_type": NOT_A_NUMBER,
    "decimal_parsing": NOT_A_NUMBER,
    "finite_number": NOT_A_NUMBER,
    "string_type": NOT_A_TEXT,
    "string_too_short": EMPTY,
    "tuple_type": NOT_A_LIST,
    "dict_type": NOT_A_TABLE,
    "model_type": NOT_A_TABLE,
    "missing": LACKING,
}
_LIMITS: Mapping[str, tuple[Text, str]] = {
    "greater_than_equal": (AT_LEAST, "ge"),
    "greater_than": (MORE_THAN, "gt"),
    "less_than_equal": (AT_MOST, "le"),
    "less_than": (LESS_THAN, "lt"),
}


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
        faults = [_fault(each) for each in error.errors(include_url=False)[:_MOST_TOLD]]
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


def _fault(error: ErrorDetails) -> Said:
    loc = error["loc"]
    return Said(FAULT, {"key": _key(loc), "fault": _words(error)})


def _key(loc: Sequence[int | str]) -> str:
    """("fields", 1, "kind") as `fields[2].kind`: people count from 1."""
    key = ""
    for step in loc:
        key += f"[{step + 1}]" if isinstance(step, int) else f".{step}" if key else step
    return key


def _words(error: ErrorDetails) -> Text | Said:
    kind, context = error["type"], error.get("ctx", {})
    if kind == "extra_forbidden":
        near = _near(error["loc"])
        return Said(UNKNOWN_NEAR, {"near": near}) if near else UNKNOWN
    if kind in _LIMITS:
        text, limit = _LIMITS[kind]
        return Said(text, {"limit": context.get(limit)})
    if kind == "string_pattern_mismatch" and error["loc"][-1] in _NAMES:
        return NOT_A_NAME
    text = _WORDS.get(kind, MALFORMED)
    expected = _MEMBER.sub(r"\1", context.get("expected", "").replace("'", ""))
    listed = Text(expected.replace(" or ", "、").replace(", ", "、"), expected)
    return Said(text, {"expected": listed})


def _near(loc: Sequence[int | str]) -> str:
    """The setting most like the one typed, in the same section."""
    part: type[BaseModel] = Settings
    for step in loc[:-1]:
        field = part.model_fields.get(str(step))
        inner = field.annotation if field else None
        if not (isinstance(inner, type) and issubclass(inner, BaseModel)):
            return ""  # within a list or a map
        part = inner
    found = difflib.get_close_matches(str(loc[-1]), part.model_fields, 1)
    return found[0] if found else ""
