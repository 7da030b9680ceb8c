"""Lines that hold one word only, above the rows that it is about: 广东, 3月份, 周敏, 顺达五金有限公司.

People group long lists so. Such a line is no record: nothing else of a record stands there. Lists that
crmsheets laid out itself have none; there a lone name is a record that somebody has only begun.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crmsheets.intake.layout.group_words import (
    bare,
    is_framed,
    names_department,
    names_group,
    names_source,
)
from crmsheets.intake.layout.row_words import is_mark, is_remark, stands_alone
from crmsheets.intake.layout.surroundings import months_in
from crmsheets.intake.match import Match
from crmsheets.model.grid import Grid, Value
from crmsheets.model.hanzi import simplified
from crmsheets.model.kind import Kind
from crmsheets.model.surnames import SURNAMES
from crmsheets.model.template import Field

_LONGEST = 40
_WIDE = 4
"""So many columns a table must have for a lone cell to be out of place."""
_NAMED = frozenset({Kind.CODE, Kind.PHONE, Kind.USCC, Kind.EMAIL, Kind.WECHAT})
_OF_FIRM = frozenset({"customer_name", "contact_name", "short_name"})
_FIRM = re.compile(
    r"(?:公司|厂|店|行|社|部|坊|中心|集团|工作室|\b(?:ltd|limited|llc|inc|co|corp|gmbh|bv|ab|sa|sl|aps))\.?$",
    re.IGNORECASE,
)
# Words that sentences have and names of firms have not.
_SPOKEN = re.compile(
    r"[的了是请把被将啊吧]|以[上下前后]|[上下前后]面|如下|新增|补录|待核|备注|说明"
)
# A sum that nobody worked out: 四川汇总 below the customers of 四川.
_SUM_BEHIND = re.compile(r"[ (（]*(?:总?汇总|总?统计|小结|总结|小计|合计|总计)[)）]*$")
_PERSON = re.compile(rf"[{SURNAMES}][\u4e00-\u9fff]{{1,2}}")


def lone(cells: Sequence[tuple[int, Value]]) -> tuple[int, str] | None:
    """The column and the text of a row's only cell; None for any other row."""
    if len(cells) != 1 or not isinstance(cells[0][1], str):
        return None
    column, text = cells[0][0], " ".join(cells[0][1].split())
    return (column, text) if 0 < len(text) <= _LONGEST else None


def is_section(grid: Grid, match: Match, row: int, cells: Sequence[tuple[int, Value]]) -> bool:
    """Whether a row below the header is a line over the rows below it, and no record."""
    held = lone(cells)
    if held is None or grid.source.ours or grid.source.role:
        return False
    column, text = held
    used = [each for each in (*match.columns.values(), *match.extras) if each]
    field = match.template.by_name.get(match.field_at(column))
    if len(used) < _WIDE:
        return False
    if field is not None and field.name == "customer_name":
        said_once = field.table != "customer" and _blank_below(grid, row, column)
        return (
            (said_once and column <= min(used) and any(each.isalpha() for each in text))
            or heads_customers(text)
            or (_among_records(grid, row, used) and _stands_apart(grid, match, row, held))
        )
    if column > min(used) or not any(each.isalpha() for each in text):
        return False
    return field is None or _out_of_place(text, field)


def _among_records(grid: Grid, row: int, used: Sequence[int]) -> bool:
    """Whether the row above or the one below is full: a name alone is then out of place."""
    beside = (grid.rows[row - 2] if row > 1 else (), next(_below(grid, row), ()))
    least = max(_WIDE, len(used) // 2)
    return any(sum(value not in {None, ""} for value in cells) >= least for cells in beside)


def _below(grid: Grid, row: int) -> Iterator[Sequence[Value]]:
    """The rows below that hold anything."""
    for cells in grid.rows[row:]:
        if any(value not in {None, ""} for value in cells):
            yield cells


def _stands_apart(grid: Grid, match: Match, row: int, held: tuple[int, str]) -> bool:
    """Whether a lone word is set off from the names of its column, or said again in the rows below it.

    A firm's own name stays a name, whatever stands around it.
    """
    column, text = held
    word = _SUM_BEHIND.sub("", bare(text))
    if not word:
        return True
    if is_firm(word):
        return False
    framed = is_framed(text) and not any(
        is_framed(value)
        for at, cells in enumerate(grid.rows[match.first_row - 1 :], start=match.first_row)
        if at != row and len(cells) >= column and isinstance(value := cells[column - 1], str)
        if sum(each not in {None, ""} for each in cells) > 1
    )
    listed = any(
        each.choices is not None and each.choices.read(word) is not None
        for each in match.template.fields
    )
    told = names_source(word) or names_group(word)
    return framed or listed or told or _said_again(grid, match, row, word)


def _said_again(grid: Grid, match: Match, row: int, word: str) -> bool:
    """Whether the record below has a line's word in a column of its own: 周敏 over those of 周敏."""
    cells = next(_below(grid, row), ())
    columns = [
        at
        for name, at in match.columns.items()
        if name not in _OF_FIRM and match.template.by_name[name].kind not in _NAMED
    ]
    at = match.columns.get("address", 0)
    place = cells[at - 1] if 0 < at <= len(cells) else None
    begins = isinstance(place, str) and len(word) > 1 and place.startswith(word)
    return begins or any(0 < at <= len(cells) and cells[at - 1] == word for at in columns)


def _blank_below(grid: Grid, row: int, column: int) -> bool:
    """Whether the next row that holds anything leaves this column blank: the line is about it."""
    cells = next(_below(grid, row), None)
    return cells is not None and (column > len(cells) or cells[column - 1] in {None, ""})


def _out_of_place(text: str, field: Field) -> bool:
    """Whether a lone word can be no value that a record of its own begins with."""
    if field.kind in _NAMED:
        return _is_wordy(text)
    if field.kind is Kind.DATE:
        return bool(months_in(text)) or not any(each.isdigit() for each in text)
    return True


def heads_customers(text: str) -> bool:
    """Whether a lone word in a list of customers is what groups them, or a note, and no name."""
    word = bare(text)
    if names_department(word):
        return True
    return not is_firm(word) and (bool(_SPOKEN.search(simplified(text))) or names_group(word))


def is_firm(text: str) -> bool:
    """Whether a text ends as names of firms do."""
    return _FIRM.search(simplified(text.strip())) is not None


def is_person(text: str) -> bool:
    """Whether a text has the form of a person's name: 周敏, 陈国强."""
    return _PERSON.fullmatch(simplified(text)) is not None


def is_note(text: str) -> bool:
    """Whether a lone line says something of its own, and nothing of the rows below it."""
    spoken = _SPOKEN.search(simplified(text)) is not None and not is_firm(text)
    return spoken or is_mark([text]) or is_remark(text) or stands_alone(text)


def _is_wordy(text: str) -> bool:
    """Words, and no number or code: 广东, 3月份; not HW2401, A-12."""
    return bool(re.search(r"[\u4e00-\u9fff]", text)) or not any(each.isdigit() for each in text)
