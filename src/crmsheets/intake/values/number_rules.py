"""What is said of numbers: amounts, prices, quantities, counts."""

from __future__ import annotations

from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text

_EXACT = Text("金额和数量要能直接相加。", "Numbers must add up.")

READ_AS = Rule(
    code="NUM01",
    severity=Severity.INFO,
    message=Text("写的是「{value}」，读成 {read}。", "says '{value}'; read as {read}."),
    why=Text("写法不同，数是同一个。", "Another spelling of the same number."),
    fix=Text("不用改。", "Nothing to do."),
    example="1.2万",
    passing="12000",
    fixed=True,
)
NOT_A_NUMBER = Rule(
    code="NUM02",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，不是数字，请填数字，例如 1000。",
        "says '{value}', which is not a number. Enter a number, e.g. 1000.",
    ),
    why=_EXACT,
    fix=Text("只填数字，说明写到备注里。", "Enter the number only; remarks go to Notes."),
    example="一批",
    passing="1000",
)
ABOUT = Rule(
    code="NUM03",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，只是大概数，请填准确的数，例如 {like}。",
        "says '{value}', which is only approximate. Enter the exact number, e.g. {like}.",
    ),
    why=Text("大概数不能算进合计。", "A rough figure cannot go into a total."),
    fix=Text("填准确的数。", "Enter the exact number."),
    example="约5000",
    passing="5000",
)
RANGE = Rule(
    code="NUM04",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，是一个范围，请只填一个数，例如 {like}。",
        "says '{value}', which is a range. Enter one number, e.g. {like}.",
    ),
    why=_EXACT,
    fix=Text("只填一个数。", "Enter one number."),
    example="5-6万",
    passing="55000",
)
ROUGH = Rule(
    code="NUM21",
    severity=Severity.INFO,
    message=Text(
        "写的是「{value}」，是大概数，按 {read} 记。",
        "says '{value}', a rough figure; taken as {read}.",
    ),
    why=Text("预计的金额可以是大概数。", "What may come in need not be exact."),
    fix=Text("不用改；谈准了再改成准数。", "Nothing to do; write it exactly once it is known."),
    example="5-6万",
    passing="55000",
    fixed=True,
)
PER_UNIT = Rule(
    code="NUM05",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，带了「每…」，请只填数字，例如 {like}。",
        "says '{value}', a number per something. Enter the number alone, e.g. {like}.",
    ),
    why=Text("不知道按什么单位算。", "It is not clear what it is counted by."),
    fix=Text("只填数字，单位填到「单位」列。", "The number alone; the unit has its own column."),
    example="50/个",
    passing="50",
)
COMMA_OR_POINT = Rule(
    code="NUM07",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，分不清逗号是小数点还是千位，请写成 {like} 这样。",
        "says '{value}': is the comma a decimal point? Write it like {like}.",
    ),
    why=Text("看错一位，金额差一千倍。", "Taken wrongly, the amount is off a thousandfold."),
    fix=Text("小数用点，千位不用写逗号。", "Use a point for decimals, nothing for thousands."),
    example="1.200,50",
    passing="1200.50",
)
ROUNDED = Rule(
    code="NUM08",
    severity=Severity.INFO,
    message=Text(
        "是 {value}，小数太多，四舍五入成 {read}。",
        "is {value}; it has more decimals than are kept and was rounded to {read}.",
    ),
    why=Text("金额留2位，单价留4位，数量留3位小数。", "Amounts keep 2, prices 4, quantities 3."),
    fix=Text("不用改。", "Nothing to do."),
    example="12.34567",
    passing="12.35",
    fixed=True,
)
HEADER_SCALE = Rule(
    code="NUM09",
    severity=Severity.INFO,
    message=Text(
        "{evidence}，整列 {count} 格都乘 {times}。",
        "{evidence}: all {count} cells were multiplied by {times}.",
    ),
    why=Text("表头或标题说了单位。", "The header or the title names the unit."),
    fix=Text("不用改。", "Nothing to do."),
    example="金额(万元)",
    passing="金额(元)",
    fixed=True,
)
COMMA_COLUMN = Rule(
    code="NUM10",
    severity=Severity.INFO,
    message=Text(
        "整列的逗号当小数点读：{proof} 格只能这样读，例如 {sample}。",
        "commas in this column were read as decimal points (cells that fit nothing else: {proof}, "
        "e.g. {sample}).",
    ),
    why=Text("多数格子证明了写法。", "Most cells prove the habit."),
    fix=Text(
        "不用改；不对就用点写小数。", "Nothing to do; if it is wrong, write decimals with a point."
    ),
    example="1.200,50",
    passing="1200.50",
    fixed=True,
)
PER_THOUSAND = Rule(
    code="NUM11",
    severity=Severity.WARNING,
    message=Text(
        "表头写的是「{header}」，是每千个的价；没有换算，请让数量也按千来填，或写一个的价。",
        "is headed '{header}', a price per thousand. Nothing was converted: count quantities in "
        "thousands too, or give the price of one.",
    ),
    why=Text("数量和单价的单位要一致。", "Quantity and price must count the same unit."),
    fix=Text("单价和数量用同一个单位。", "Use one unit for price and quantity."),
    example="单价(元/千只)",
    passing="单价(元)",
)
NOT_TEXT_NUMBER = Rule(
    code="NUM12",
    severity=Severity.ERROR,
    message=Text(
        "是 {value}，被表格当成了日期或时间，请把格式改成「常规」再填数字。",
        "is {value}: the sheet took it for a date or time. Set the cell to General, type again.",
    ),
    why=Text("原来填的数已经看不出来了。", "What was typed cannot be told any more."),
    fix=Text("把单元格格式改成常规，重新填。", "Set the cell's format to General, type again."),
    example="2024-01-05",
    passing="1.5",
)
TOO_BIG = Rule(
    code="NUM13",
    severity=Severity.ERROR,
    message=Text(
        "是 {value}，大得不像真的，请核对。", "is {value}, too large to be true. Please check."
    ),
    why=Text("多半是粘错了别的号码。", "Most likely another number was pasted here."),
    fix=Text("核对后重填。", "Check and type again."),
    example="99999999999999999999",
    passing="1000",
)
RULES = (
    READ_AS,
    NOT_A_NUMBER,
    ABOUT,
    RANGE,
    ROUGH,
    PER_UNIT,
    COMMA_OR_POINT,
    ROUNDED,
    HEADER_SCALE,
    COMMA_COLUMN,
    PER_THOUSAND,
    NOT_TEXT_NUMBER,
    TOO_BIG,
)
