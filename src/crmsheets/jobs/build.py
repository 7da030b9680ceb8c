"""`build`: blank workbooks to hand out, one for all, one a person, or single tables."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path
from typing import Any

from crmsheets.disk.save import save, save_all
from crmsheets.excel.write import write
from crmsheets.forms.workbook import workbook
from crmsheets.model.choice import plain
from crmsheets.model.errors import BadArgument
from crmsheets.model.settings import Settings
from crmsheets.model.template import Template
from crmsheets.model.text import Locale, Text
from crmsheets.templates import shipped
from crmsheets.templates.apply import customised

ALL_FILE = Text("客户管理表", "workbook")
SALES_FILE = Text("客户表", "sales")
OFFICE_FILE = Text("内勤表", "office")
PERSON_FILE = Text("客户表_{name}", "workbook_{name}")
TABLE_FILE = Text("{tab}表", "{tab}")
OFFICE_TITLE = Text("内勤表", "Office workbook")
SALES_TITLE = Text("客户表", "Sales workbook")

BAD_TABLE = Text(
    "没有叫「{typed}」的表。有这些：{known}。", "There is no table “{typed}”. There are: {known}."
)
BAD_SET = Text(
    "--set 写的是「{typed}」，只能是：{known}。", "--set says “{typed}”; it can be: {known}."
)
BAD_MODULE = Text(
    "没有叫「{typed}」的模块。有这些：{known}。",
    "There is no module “{typed}”. There are: {known}.",
)
BAD_NAME = Text(
    "--for 里的名字「{typed}」不能当文件名：不能空着、不能重名、不超过30个字，"
    '不能有 \\ / : * ? " < > |，例如 --for 周敏,李强。',
    "The name “{typed}” of --for cannot be part of a file name: not empty, not twice, at most 30 "
    'characters, none of \\ / : * ? " < > |; for example --for Ann,Bob.',
)
BAD_OUT = Text(
    "--out 写的是一个文件「{typed}」，但要写出 {count} 个文件，请给一个文件夹。",
    "--out names one file “{typed}”, but {count} files are to be written: name a folder.",
)

_LONGEST_NAME = 30
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]|^\.|[. ]$')
# Windows keeps these names for devices.
_DEVICES = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)$", re.IGNORECASE)


def build(
    tables: Sequence[str],
    *,
    set_: str = "all",
    for_: Sequence[str] = (),
    with_: Sequence[str] = (),
    settings: Settings,
    locale: Locale,
    out: Path,
) -> tuple[Path, ...]:
    """Write the workbooks into the folder `out`, or as the file `out` if there is only one.

    A file that stands there with other content is kept: it may be filled in; the new one becomes
    `name (2).xlsx`. Gives the paths written. Raises BadArgument for an unknown word, CannotWrite.
    """
    made = blanks(tables, set_=set_, for_=for_, with_=with_, settings=settings, locale=locale)
    if out.suffix.lower() != ".xlsx":
        return save_all(out, {free(out / name, made[name]).name: made[name] for name in made})
    if len(made) > 1:
        raise BadArgument(BAD_OUT, typed=out.name, count=len(made))
    (data,) = made.values()
    return (save(free(out, data), data),)


def free(path: Path, data: bytes) -> Path:
    """`path`, or its first numbered neighbour that is not there or holds these very bytes."""
    numbered = (path.with_name(f"{path.stem} ({n}){path.suffix}") for n in count(2))
    return next(each for each in chain([path], numbered) if not each.exists() or _holds(each, data))


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.read_bytes() == data
    except OSError:  # a folder of that name, or held by another program
        return False


_NAMED: Mapping[str, tuple[Text, Text | None]] = {
    "all": (ALL_FILE, None),
    "sales": (SALES_FILE, SALES_TITLE),
    "office": (OFFICE_FILE, OFFICE_TITLE),
}


def blanks(
    tables: Sequence[str] = (),
    *,
    set_: str = "all",
    for_: Sequence[str] = (),
    with_: Sequence[str] = (),
    settings: Settings,
    locale: Locale,
) -> dict[str, bytes]:
    """The workbooks as file name -> bytes; equal arguments give equal bytes.

    No table: all that people fill. `set_`: sales | office | all. `for_`: one workbook a person
    with the sales tables (or `tables`), and the office one, where these names are the staff.
    """
    known = tuple(each for each in customised(shipped(), settings) if not each.result)
    _check_words(known, set_, for_, with_)
    chosen = tuple({each.name: each for each in (table_of(known, t) for t in tables)}.values())
    modules = {*settings.modules, *with_}
    offered = tuple(each for each in known if each.handed_out(modules))
    order = _Order(settings, locale, tuple(with_), {"set": set_, "with": list(with_)})
    if for_:
        return _for_people(order, offered, chosen, set_, for_)
    if chosen:
        file = TABLE_FILE if len(chosen) == 1 else ALL_FILE
        tab = locale.say(chosen[0].tab).lower()
        return {_file(file, locale, tab=tab): order.made(chosen, None)}
    file, title = _NAMED[set_]
    return {_file(file, locale): order.made(_in_set(offered, set_), title)}


@dataclass(frozen=True)
class _Order:
    """What all workbooks of one call have in common."""

    settings: Settings
    locale: Locale
    with_: tuple[str, ...]
    arguments: Mapping[str, Any]

    def made(
        self,
        templates: Sequence[Template],
        title: Text | None,
        *,
        owner: str = "",
        staff: Sequence[str] = (),
    ) -> bytes:
        """One workbook's bytes."""
        company = self.settings.company
        gap = " " if company and self.locale.lang == "en" else ""
        told = {**self.arguments, "tables": [each.name for each in templates], "for": owner}
        book = workbook(
            templates,
            self.settings,
            self.locale,
            owner=owner,
            staff=staff,
            modules=(*self.settings.modules, *self.with_),
            arguments=told,
            title=f"{company}{gap}{self.locale.say(title)}" if title else "",
        )
        return write(book)


def _for_people(
    order: _Order,
    known: Sequence[Template],
    chosen: Sequence[Template],
    set_: str,
    people: Sequence[str],
) -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    if set_ != "office" or chosen:
        own = chosen or _in_set(known, "sales")
        for name in people:
            file = _file(PERSON_FILE, order.locale, name=name)
            made[file] = order.made(own, SALES_TITLE, owner=name)
    if set_ != "sales" and not chosen:
        file = _file(OFFICE_FILE, order.locale)
        made[file] = order.made(_in_set(known, "office"), OFFICE_TITLE, staff=tuple(people))
    return made


def table_of(known: Sequence[Template], typed: str) -> Template:
    """The table a word names: its python name, its tab or its title in either language."""
    for template in known:
        words = (template.name, template.tab.zh, template.tab.en, template.title.zh)
        if plain(typed) in {plain(word) for word in words}:
            return template
    names = tuple(f"{each.name} {each.tab.zh}" for each in known)
    raise BadArgument(BAD_TABLE, typed=typed, known=names)


def _check_words(
    known: Sequence[Template], set_: str, people: Sequence[str], modules: Sequence[str]
) -> None:
    if set_ not in _NAMED:
        raise BadArgument(BAD_SET, typed=set_, known=tuple(_NAMED))
    of_fields = {each.column.module for table in known for each in table.fields}
    there = sorted((of_fields | {table.module for table in known}) - {""})
    for module in modules:
        if module not in there:
            raise BadArgument(BAD_MODULE, typed=module, known=there)
    for name in people:
        if people.count(name) > 1 or not file_name_part(name):
            raise BadArgument(BAD_NAME, typed=name)


def file_name_part(name: str) -> bool:
    """Whether a person's name can stand in a file name, on Windows too."""
    legal = not _FORBIDDEN.search(name) and not _DEVICES.match(name)
    return bool(name.strip()) and len(name) <= _LONGEST_NAME and legal


def _in_set(known: Sequence[Template], set_: str) -> tuple[Template, ...]:
    return tuple(each for each in known if set_ == "all" or set_ in each.sets)


def _file(word: Text, locale: Locale, **got: str) -> str:
    return f"{word(locale.lang, **got)}.xlsx"
