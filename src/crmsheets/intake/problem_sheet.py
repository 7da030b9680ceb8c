"""The sheet 问题清单 of a returned copy: one layout, written by `render`, read again by `answers`.

Row 1 holds hidden machine keys, row 2 one sentence on how to answer, row 3 the header, a problem a
line from row 4 on. Whoever reads it finds columns by key and, if the keys are gone, by label.

The columns after `link` are hidden; they say where an answer belongs:
`sheet` the title of the sheet as it was, `cell` the address (`E12`; empty = nothing to answer here),
`typed` the value when the cell was marked (`fingerprint.as_typed`), `fingerprint` the rest of that
row (`fingerprint.row_print(row, without=column)`), so that the row is found again after sorting;
`also` the columns (`订单!A`, one a line) in which the answer is meant for every cell that holds `typed`.

`suggestion` holds nothing but the proposed value as a person would type it (`Suggestion.value`),
because a ✓ under 改成 takes exactly that. `answer` is formatted as text: a landline keeps its zero.
"""

from __future__ import annotations

from dataclasses import dataclass

from crmsheets.model.choice import plain
from crmsheets.model.text import Text

TITLE = Text("问题清单", "To fix")
LEAD = Text(
    "在「改成」那列填上对的内容，填完整个文件发回来就行；同意「建议」就填 ✓，要清空就填「清空」。",
    "Type the right value under “Change to” and send the whole file back; "
    "✓ takes the suggestion, “clear” empties the cell.",
)
KEY_ROW = 1
LEAD_ROW = 2
HEADER_ROW = 3
FIRST_ROW = 4


@dataclass(frozen=True, slots=True)
class ProblemColumn:
    """One column: its key (without `problem.`), header, width in characters, hidden or not."""

    name: str
    label: Text
    width: float
    hidden: bool = False
    look: str = "body"

    @property
    def key(self) -> str:
        """What stands in the key row: `problem.answer`."""
        return f"problem.{self.name}"


COLUMNS: tuple[ProblemColumn, ...] = (
    ProblemColumn("no", Text("序号", "No."), 6, look="integer"),
    ProblemColumn("table", Text("表", "Sheet"), 8),
    ProblemColumn("row", Text("行", "Row"), 6, look="integer"),
    ProblemColumn("subject", Text("客户/单号", "Company / no."), 20),
    ProblemColumn("column", Text("哪一格", "Which cell"), 14),
    ProblemColumn("now", Text("现在填的", "It says now"), 16),
    ProblemColumn("fault", Text("问题", "What is wrong"), 42, look="long"),
    ProblemColumn("suggestion", Text("建议", "Suggestion"), 16),
    ProblemColumn("answer", Text("改成(填这里就行)", "Change to (type here)"), 20, look="text"),
    ProblemColumn("link", Text("跳到", "Go to"), 8, look="body link"),
    ProblemColumn("sheet", Text("工作表", "Tab"), 8, hidden=True, look="text"),
    ProblemColumn("cell", Text("单元格", "Cell"), 8, hidden=True, look="text"),
    ProblemColumn("typed", Text("原值", "Typed"), 8, hidden=True, look="text"),
    ProblemColumn("fingerprint", Text("行指纹", "Row print"), 8, hidden=True, look="text"),
    ProblemColumn("also", Text("同样的列", "Also in"), 8, hidden=True, look="text"),
)
COLUMN_OF = {column.name: number for number, column in enumerate(COLUMNS, start=1)}

_ACCEPT = ("✓", "✔", "√", "☑", "是", "对", "同意", "可以", "好", "好的", "ok", "yes", "y", "agree")
_CLEAR = ("清空", "删除", "删掉", "去掉", "clear", "delete", "empty")


def accepts(typed: str) -> bool:
    """Whether what is typed under 改成 takes the suggestion: ✓, 是, 同意, ok and the like."""
    return plain(typed).rstrip("!.。") in _ACCEPTING


def clears(typed: str) -> bool:
    """Whether what is typed under 改成 empties the cell: 清空, 删除, clear and the like."""
    return plain(typed) in _CLEARING


_ACCEPTING = frozenset(plain(word) for word in _ACCEPT)
_CLEARING = frozenset(plain(word) for word in _CLEAR)
