"""发给谁.txt: what to write to whom, one block a person to paste into a chat."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.intake.problem_sheet import COLUMN_OF, COLUMNS, TITLE
from crmsheets.model.file_name import part_of_name
from crmsheets.model.text import Text
from crmsheets.model.width import width
from crmsheets.render.clauses import cut, without_cells
from crmsheets.render.problems import group_rows, said_of_all
from crmsheets.render.words import header, of_sheet, table_title
from crmsheets.render.words import rows as rows_in_words

if TYPE_CHECKING:
    from crmsheets.model.text import Locale
    from crmsheets.render.problems import Problem

_FIX = Text(
    "{who}你的{file}有{n}处要改，都列在第一张表「{sheet}」，在「{column}」那列填好发我就行。",
    "{who}{n} {things} to fix in your {file}. All are on its first sheet, “{sheet}”: "
    "type the right value under “{column}” and send the file back.",
)
_WORST = Text("最要紧：{worst}。", " Most important: {worst}.")
_FINE = Text("{who}全部通过，不用改。", "{who}all in order, nothing to fix.")
_BLANK = Text("{who}一行都没填。", "{who}nothing is filled in yet.")
_SUFFIX = Text("_要改{n}处", "_{n}_to_fix")
_OLD_SUFFIX = re.compile(r"(_要改\d+处|_\d+_to_fix)( ?[(（]\d+[)）])?$")
_CIRCLED = "①②③"
_OURS = {name: name for name in ("客户表", "内勤表", "客户管理表", "workbook")} | {
    "office": "office workbook"
}
# Where a message turns from what is wrong to what to do.
_REMEDY = re.compile(
    r"请|例如|要是|如果|应该|改成|电话、微信|e\.g\.|enter |write |please ", re.IGNORECASE
)
_MOST_WIDTH, _MOST_FAULT = 48, 110
_REPEATS = re.compile(r"(?:写的(?:是)?「[^」]*」|says (?:'[^']*'|\"[^\"]*\"|“[^”]*”))[，,]? ?")
_STOP = re.compile(r"[。；]|[.;](?=\s|$)")
_PAUSE = re.compile(r"，|, ")
# Bytes of a person in a file name: thirteen characters; a file name has 255 in all.
_MOST_OF_NAME = 40


@dataclass(frozen=True, slots=True)
class Returned:
    """One file to hand back: whose it is, its name as sent, its problems, dearest first.

    `copy`: the name of the marked copy. `empty`: nobody has filled in a row yet. `note`: what else
    has to be said of the copy, such as that it is a new file. `foreign`: its sheets have names of
    their own, which are said instead of the tables'.
    """

    person: str
    file: str
    problems: tuple[Problem, ...] = ()
    copy: str = ""
    empty: bool = False
    note: str = ""
    foreign: bool = False


def text(returned: Iterable[Returned], locale: Locale) -> str:
    """The whole file: who has something to fix first, then who has not; a blank line between.

    Somebody who sent several files is only told of those with something to fix, by the name of
    the copy where there is more than one.
    """
    all_of = list(returned)
    copies = Counter(each.person for each in all_of if each.problems)
    some = [
        _to_fix(each, locale, named=copies[each.person] > 1) for each in all_of if each.problems
    ]
    busy = {each.person for each in all_of if each.problems and each.person}
    none = [_fine(each, locale) for each in all_of if not each.problems and each.person not in busy]
    return "\n\n".join(dict.fromkeys([*some, *none])) + "\n"


def file_name(file: str, person: str, count: int, locale: Locale) -> str:
    """`客户表_周敏.xlsx` -> `客户表_周敏_要改6处.xlsx`; the person is added where the name lacks it."""
    name = part_of_name(stem(file))
    who = part_of_name(person, _MOST_OF_NAME)
    if who and who not in name:
        name += f"_{who}"
    return f"{name}{locale.say(_SUFFIX, n=count)}.xlsx"


def stem(file: str) -> str:
    """A file's name as its sender knows it: without ending and without `_要改6处`."""
    return _OLD_SUFFIX.sub("", _stem(file))


def _to_fix(returned: Returned, locale: Locale, *, named: bool) -> str:
    count = len(returned.problems)
    label = locale.say(COLUMNS[COLUMN_OF["answer"] - 1].label)
    said = locale.say(
        _FIX,
        who=_who(returned, locale),
        file=_quoted(returned.copy, locale) if named else _called(returned, locale),
        n=count,
        things="thing" if count == 1 else "things",
        sheet=TITLE,
        column=label.split("(")[0].strip(),
    )
    worst = [
        f"{mark}{_short(problem, locale, foreign=returned.foreign)}"
        for mark, problem in zip(_CIRCLED, returned.problems, strict=False)
    ]
    note = f"{'' if locale.lang == 'zh' else ' '}{returned.note}" if returned.note else ""
    return said + locale.say(_WORST, worst=" ".join(worst)) + note


def _called(returned: Returned, locale: Locale) -> str:
    """What people call the file: 客户表 for one of ours, else its name in quotes."""
    name = stem(returned.file).removesuffix(f"_{returned.person}")
    return _OURS[name] if name in _OURS else _quoted(name, locale)


def _quoted(name: str, locale: Locale) -> str:
    return f"「{name}」" if locale.lang == "zh" else f"“{name}”"


def _fine(returned: Returned, locale: Locale) -> str:
    who = returned.person or stem(returned.file)
    return locale.say(
        _BLANK if returned.empty else _FINE, who=who + ("：" if locale.lang == "zh" else ": ")
    )


def _who(returned: Returned, locale: Locale) -> str:
    return returned.person + ("，" if locale.lang == "zh" else ", ") if returned.person else ""


def _short(problem: Problem, locale: Locale, *, foreign: bool) -> str:
    """「订单第12行 数量没填」, 「「3月」第12行 …」: place and the first words of the fault."""
    first = problem.first
    zh = locale.lang == "zh"
    said = _first_words(said_of_all(problem, locale))
    if not first.cells[0].row or of_sheet(first):
        sheet = first.cells[0].sheet if foreign else ""
        return f"{_quoted(sheet, locale)}{'' if zh else ' '}{said}" if sheet else said
    where = (
        group_rows(problem, locale) if len(problem.findings) > 1 else rows_in_words(first, locale)
    )
    sheet = first.cells[0].sheet if foreign else ""
    named = _quoted(sheet, locale) if sheet else table_title(first, locale)
    place = named + ("" if zh else " ") + where
    column = header(first, locale)
    gap = "" if zh and not said[:1].isascii() else " "
    return f"{place}{f' {column}{gap}' if column else ' '}{said}"


def _first_words(said: str) -> str:
    """What is wrong, without what to do: the first clauses of a fault, as many as fit.

    A clause that only repeats what stands in the cell (写的是「顺达」) is never alone: the next one
    says what is wrong with it.
    """
    sentence = cut(without_cells(said), _STOP)[0].rstrip("。；.; ")
    clauses = cut(sentence, _PAUSE)
    short = clauses[0]
    most = _MOST_FAULT if _REPEATS.fullmatch(short) else _MOST_WIDTH
    for clause in clauses[1:]:
        if _REMEDY.match(clause.strip()) or width(short + clause) > most:
            break
        short += clause
    return short.rstrip("，, ")


def _stem(file: str) -> str:
    name = file.replace("\\", "/").rsplit("/", 1)[-1]
    return name.rsplit(".", 1)[0] if "." in name else name
