"""Lines that hold one word only, above the rows that it is about: 广东, 3月份, 周敏, 顺达五金有限公司.

People group long lists so. Such a line is no record: nothing else of a record stands there. Lists that
crmsheets laid out itself have none; there a lone name is a record that somebody has only begun.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from crmsheets.intake.layout.row_words import is_mark, is_remark, stands_alone
from crmsheets.intake.layout.surroundings import months_in
from crmsheets.intake.match import Match
from crmsheets.model.grid import Grid, Value
from crmsheets.model.hanzi import simplified
from crmsheets.model.kind import Kind
from crmsheets.model.surnames import SURNAMES
from crmsheets.model.template import Field
from crmsheets.templates.customer_lists import Province

_LONGEST = 40
_WIDE = 4
"""So many columns a table must have for a lone cell to be out of place."""
_NAMED = frozenset({Kind.CODE, Kind.PHONE, Kind.USCC, Kind.EMAIL, Kind.WECHAT})
_FIRM = re.compile(
    r"(?:公司|厂|店|行|社|部|坊|中心|集团|工作室|\b(?:ltd|limited|llc|inc|co|corp|gmbh|bv|ab|sa|sl|aps))\.?$",
    re.IGNORECASE,
)
# Words that sentences have and names of firms have not.
_SPOKEN = re.compile(
    r"[的了是请把被将啊吧]|以[上下前后]|[上下前后]面|如下|新增|补录|待核|备注|说明"
)
_GROUP = re.compile(
    r"(?:华[东南西北中]|东北|西北|西南|国内|国外|海外|外贸|内销|外销|出口|其[他它])(?:地区|片区|区|客户|市场)?"
    r"|.{1,6}(?:地区|片区|大区|区域|市场|省|市|县|镇|组)|.{0,6}客户|[a-dA-D][+]?[类级]?|.{1,4}类"
)
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
    if len(used) < _WIDE or column > min(used) or not any(each.isalpha() for each in text):
        return False
    field = match.template.by_name.get(match.field_at(column))
    if field is None:
        return True
    if field.name == "customer_name":
        said_once = field.table != "customer" and _blank_below(grid, row, column)
        return said_once or heads_customers(text)
    return _out_of_place(text, field)


def _blank_below(grid: Grid, row: int, column: int) -> bool:
    """Whether the next row that holds anything leaves this column blank: the line is about it."""
    for cells in grid.rows[row:]:
        if any(value not in {None, ""} for value in cells):
            return column > len(cells) or cells[column - 1] in {None, ""}
    return False


def _out_of_place(text: str, field: Field) -> bool:
    """Whether a lone word can be no value that a record of its own begins with."""
    if field.kind in _NAMED:
        return _is_wordy(text)
    if field.kind is Kind.DATE:
        return bool(months_in(text)) or not any(each.isdigit() for each in text)
    return True


def heads_customers(text: str) -> bool:
    """Whether a lone word in a list of customers is what groups them, or a note, and no name."""
    if is_firm(text):
        return False
    known = Province.read(text) is not None or bool(months_in(text))
    plain = simplified(text)
    return known or bool(_SPOKEN.search(plain) or _GROUP.fullmatch(plain))


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
