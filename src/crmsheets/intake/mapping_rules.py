"""What can be wrong with what a person wrote into 映射.xlsx: such a word changes nothing."""

from __future__ import annotations

from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text

UNKNOWN_FIELD = Rule(
    code="MAP01",
    severity=Severity.WARNING,
    message=Text(
        "映射里写的「{value}」不是「{table}」的字段，这一列照原来认的读。请从下拉里选，或者选「原样保留」。",
        "The mapping says “{value}”, which is no field of {table}; the column is read as before. "
        "Pick one from the list, or “keep as it is”.",
    ),
    why=Text("写错一个字，整列就对不上。", "One wrong letter and a whole column is lost."),
    fix=Text("点那一格，从下拉里选。", "Click the cell and pick from its list."),
    example="对应字段：数两",
    passing="对应字段：数量",
)
UNKNOWN_TABLE = Rule(
    code="MAP02",
    severity=Severity.WARNING,
    message=Text(
        "映射里写的「{value}」不是我们的表，照原来认的读。可以写：{tables}，或者「不是数据」。",
        "The mapping says “{value}”, which is none of the tables; it is read as before. "
        "It can be {tables}, or “not data”.",
    ),
    why=Text("不知道是哪种表，就不知道有哪些列。", "Without the table nobody knows the columns."),
    fix=Text("点那一格，从下拉里选。", "Click the cell and pick from its list."),
    example="识别成：定单表二",
    passing="识别成：订单",
)
FIELD_TWICE = Rule(
    code="MAP03",
    severity=Severity.WARNING,
    message=Text(
        "映射里「{header}」和「{other}」都写成了「{value}」，只按「{other}」读，这一列原样保留。请改掉一个。",
        "The mapping gives both “{header}” and “{other}” as {value}; “{other}” is read, "
        "the other is kept as it is. Change one of them.",
    ),
    why=Text("一个字段只能来自一列。", "A field can come from one column only."),
    fix=Text(
        "两列里留一列，另一列选别的字段或「原样保留」。",
        "Keep one; give the other another field, or “keep as it is”.",
    ),
    example="手机 → 联系电话，电话 → 联系电话",
    passing="手机 → 联系电话，电话 → 原样保留",
)
BAD_HEADER_ROW = Rule(
    code="MAP04",
    severity=Severity.WARNING,
    message=Text(
        "映射里的表头行写的是「{value}」，没看懂，照原来认的读。请写行号，例如 3。",
        "The mapping gives the header row as “{value}”, which is no row; it is read as before. "
        "Write a row number, e.g. 3.",
    ),
    why=Text("表头在第几行，数据就从下一行开始。", "The data begin below the header row."),
    fix=Text("写行号，例如 3。", "Write the row's number, e.g. 3."),
    example="表头行：第一页",
    passing="表头行：3",
)
TWO_ANSWERS = Rule(
    code="MAP06",
    severity=Severity.WARNING,
    message=Text(
        "映射里同一块区域写了两种说法（{value}、{other}），按「{other}」读。请改成一样。",
        "The mapping says two things of one block ({value}, {other}); “{other}” counts. "
        "Make them equal.",
    ),
    why=Text("一块区域只能是一种表。", "A block of a sheet is one table."),
    fix=Text("只改一行就够了；改了几行就都改成一样。", "Changing one line is enough."),
    example="识别成：订单、客户",
    passing="识别成：订单、订单",
)
NO_TABLE = Rule(
    code="MAP07",
    severity=Severity.WARNING,
    message=Text(
        "映射里给这列选了「{value}」，但没有选「识别成」哪种表，没有用上。请先选表。",
        "The mapping gives this column as “{value}”, but names no table, so it was not used. "
        "Choose the table first.",
    ),
    why=Text("不知道是哪种表，就不知道是哪个字段。", "A field belongs to a table."),
    fix=Text("在同一行的「识别成」里选表。", "Choose it under “Read as” on the same line."),
    example="识别成：（空），对应字段：数量",
    passing="识别成：订单，对应字段：数量",
)
RULES = (UNKNOWN_FIELD, UNKNOWN_TABLE, FIELD_TWICE, BAD_HEADER_ROW, TWO_ANSWERS, NO_TABLE)
