"""客户决定.xlsx, one layout: what people decided about customers, and the numbers that were given.

Row 1 of each sheet holds hidden machine keys, row 2 the header, a decision (or a number) a line from
row 3 on. Whoever reads it finds the columns by key and, if the keys are gone, by label.
"""

from __future__ import annotations

from dataclasses import dataclass

from crmsheets.model.text import Text

FILE = Text("客户决定.xlsx", "decisions.xlsx")
ROLE = "decisions"
DECISIONS_TITLE = Text("决定", "Decisions")
NUMBERS_TITLE = Text("编号", "Numbers")
HELP_TITLE = Text("说明", "Help")
KEY_ROW, HEADER_ROW, FIRST_ROW = 1, 2, 3


@dataclass(frozen=True, slots=True)
class MemoryColumn:
    """One column of a sheet: machine name, header, width; `hidden` ones are for machines."""

    name: str
    label: Text
    width: int
    hidden: bool = False

    @property
    def key(self) -> str:
        """What stands over it in the hidden row."""
        return f"memory.{self.name}"


DECISION_COLUMNS: tuple[MemoryColumn, ...] = (
    MemoryColumn("when", Text("日期", "Date"), 12),
    MemoryColumn("verdict", Text("决定", "Decision"), 16),
    MemoryColumn("one_said", Text("客户", "Customer"), 30),
    MemoryColumn("other_said", Text("另一家", "Other customer"), 30),
    MemoryColumn("column", Text("哪一列", "Column"), 14),
    MemoryColumn("value", Text("采用的值", "Value chosen"), 26),
    MemoryColumn("who", Text("谁定的", "Decided by"), 12),
    MemoryColumn("note", Text("备注", "Note"), 26),
    MemoryColumn("file", Text("来自文件", "From file"), 28),
    MemoryColumn("one", Text("标记一", "Mark 1"), 12, hidden=True),
    MemoryColumn("other", Text("标记二", "Mark 2"), 12, hidden=True),
    MemoryColumn("field", Text("字段", "Field"), 12, hidden=True),
    MemoryColumn("sheet", Text("来自哪次", "From sheet"), 12, hidden=True),
)
NUMBER_COLUMNS: tuple[MemoryColumn, ...] = (
    MemoryColumn("number", Text("客户编号", "Customer no."), 14),
    MemoryColumn("name", Text("客户名称", "Company"), 36),
    MemoryColumn("fingerprint", Text("标记", "Mark"), 12, hidden=True),
)
