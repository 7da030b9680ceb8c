"""疑似重复 and 已自动合并, one layout: what may be one customer, and what a person says of it.

Rows 1 to 3 hold the title, how to fill it in and who does, row 4 hidden machine keys, row 5 the header,
a customer (or a row that became part of one) a line from row 6 on. Whoever reads it finds the columns
by key and, if the keys are gone, by label. Every line carries its own marks, so that lines may be
sorted, deleted or pasted into another file.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from crmsheets.model.decision import Verdict
from crmsheets.model.text import Text

DOUBTS_TITLE = Text("疑似重复", "Duplicates")
MERGED_TITLE = Text("已自动合并", "Merged")
KEY_ROW, HEADER_ROW, FIRST_ROW = 4, 5, 6
WHO_ROW = 3
WHO = Text("谁填的", "Who")
CHOSEN_MAIN = "✓"
MOST_LINES = 3000
"""Lines a part of a sheet shows unless every detail is asked for: doubts, merged customers, decisions."""


class Part(StrEnum):
    """What a line belongs to: rows to be joined or not, a merged customer, an earlier decision."""

    DOUBT = "doubt"
    MERGED = "merged"
    DECIDED = "decided"
    RESULT = "result"
    """The line 合并后 of a merged customer: its values, to be chosen among those of its rows."""


@dataclass(frozen=True, slots=True)
class ReviewColumn:
    """One column: machine name, header (may hold `{money}`), width, look of its cells.

    `field`: the customer table's field it shows. `typed`: people fill it in.
    """

    name: str
    label: Text
    width: float
    look: str = "long"
    field: str = ""
    typed: bool = False
    hidden: bool = False

    @property
    def key(self) -> str:
        """What stands over it in the hidden row."""
        return f"review.{self.name}"


def _of(field: str, label: Text, width: float) -> ReviewColumn:
    return ReviewColumn(field, label, width, field=field)


COMPARED: tuple[ReviewColumn, ...] = (
    _of("customer_name", Text("客户名称", "Company"), 27),
    _of("contact_name", Text("联系人", "Contact"), 10),
    _of("phone", Text("联系电话", "Phone"), 15),
    _of("phone_alt", Text("备用电话", "Other phone"), 15),
    _of("city", Text("城市", "City"), 9),
    _of("address", Text("公司地址", "Address"), 26),
    _of("uscc", Text("统一社会信用代码", "Credit code"), 21),
    _of("owner", Text("业务员", "Sales rep"), 9),
)
"""The fields side by side, of which those that differ are coloured."""
COLUMNS: tuple[ReviewColumn, ...] = (
    ReviewColumn("group", Text("组号", "Group"), 6, "integer"),
    ReviewColumn("advice", Text("建议", "Proposed"), 10),
    ReviewColumn("sure", Text("把握", "How sure"), 7, "share"),
    ReviewColumn("verdict", Text("处理结果", "Decision"), 13, "text", typed=True),
    ReviewColumn("main", Text("以此行为主", "Main record"), 8, "text centre", typed=True),
    *COMPARED,
    ReviewColumn("last", Text("最近下单", "Last order"), 12, "date"),
    ReviewColumn("spend", Text("累计金额({money})", "Total ({money})"), 13, "amount"),
    ReviewColumn("why", Text("理由", "Why"), 44),
    ReviewColumn("source", Text("出处", "From"), 30),
    ReviewColumn("note", Text("备注", "Note"), 16, "long", typed=True),
    ReviewColumn("prints", Text("标记", "Marks"), 10, "key", hidden=True),
    ReviewColumn("was", Text("原来", "Was"), 10, "key", hidden=True),
    ReviewColumn("mark", Text("哪一行", "Line"), 10, "key", hidden=True),
)
ASKED: Mapping[Part, tuple[Verdict, ...]] = {
    Part.DOUBT: (Verdict.SAME, Verdict.DISTINCT, Verdict.RELATED, Verdict.PENDING),
    Part.MERGED: (Verdict.SAME, Verdict.DISTINCT, Verdict.RELATED),
    Part.DECIDED: (Verdict.SAME, Verdict.DISTINCT, Verdict.RELATED),
    Part.RESULT: (),
}
"""What the dropdown of a line offers."""
_MARK = re.compile(r"1 (\d{4}-\d\d-\d\d)\.(\d+) (\w+) (\d+) (\d+)/(\d+)")


@dataclass(frozen=True, slots=True)
class Mark:
    """Which line it is: the day it was written, how many decisions were known then, part, block, place.

    `1 2024-12-31.4 doubt 12 2/3`: line 2 of the 3 of block 12.
    """

    day: str
    known: int
    part: Part
    block: int
    place: int
    lines: int

    @property
    def sheet(self) -> str:
        """The mark of the whole sheet, as a decision keeps it."""
        return f"{self.day}.{self.known}"

    def __str__(self) -> str:
        """The text of the hidden cell."""
        return f"1 {self.sheet} {self.part} {self.block} {self.place}/{self.lines}"


def mark_of(text: str) -> Mark | None:
    """The text of a hidden cell taken apart; None for anything else."""
    found = _MARK.fullmatch(text.strip())
    if found is None or found[3] not in set(Part):
        return None
    day, known, part, block, place, lines = found.groups()
    return Mark(day, int(known), Part(part), int(block), int(place), int(lines))


def sheet_order(mark: str) -> tuple[str, int]:
    """Marks of sheets in the order in which they were written; "" comes first."""
    day, _, known = mark.partition("#")[0].partition(".")
    return day, int(known) if known.isdigit() else 0
