"""客户决定.xlsx, one layout: what people decided about customers, and the numbers that were given.

Both sheets are keyed ones (`model.keyed`): a decision, or a number, a line.
"""

from __future__ import annotations

from crmsheets.model.keyed import KeyedColumn, KeyedSheet
from crmsheets.model.text import Text

FILE = Text("客户决定.xlsx", "decisions.xlsx")
ROLE = "decisions"
HELP_TITLE = Text("说明", "Help")

DECISIONS = KeyedSheet(
    "memory",
    Text("决定", "Decisions"),
    (
        KeyedColumn("when", Text("日期", "Date"), 12),
        KeyedColumn("verdict", Text("决定", "Decision"), 16),
        KeyedColumn("one_said", Text("客户", "Customer"), 30),
        KeyedColumn("other_said", Text("另一家", "Other customer"), 30),
        KeyedColumn("column", Text("哪一列", "Column"), 14),
        KeyedColumn("value", Text("采用的值", "Value chosen"), 26),
        KeyedColumn("who", Text("谁定的", "Decided by"), 12),
        KeyedColumn("note", Text("备注", "Note"), 26),
        KeyedColumn("file", Text("来自文件", "From file"), 28),
        KeyedColumn("one", Text("标记一", "Mark 1"), 12, hidden=True),
        KeyedColumn("other", Text("标记二", "Mark 2"), 12, hidden=True),
        KeyedColumn("field", Text("字段", "Field"), 12, hidden=True),
        KeyedColumn("sheet", Text("来自哪次", "From sheet"), 12, hidden=True),
        KeyedColumn("one_stood", Text("当时写的", "Stood"), 12, hidden=True),
        KeyedColumn("other_stood", Text("另一家当时写的", "Other stood"), 12, hidden=True),
    ),
    needed=frozenset({"verdict", "one"}),
    identity=("when", "one", "other", "field", "sheet"),
)
NUMBERS = KeyedSheet(
    "memory",
    Text("编号", "Numbers"),
    (
        KeyedColumn("number", Text("客户编号", "Customer no."), 14),
        KeyedColumn("name", Text("客户名称", "Company"), 36),
        KeyedColumn("fingerprint", Text("标记", "Mark"), 12, hidden=True),
    ),
    needed=frozenset({"number", "name"}),
    identity=("number", "fingerprint"),
)
