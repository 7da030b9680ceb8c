"""What is said of dates."""

from __future__ import annotations

from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text

_WHY = Text("报表要按日期排和算天数。", "Reports sort and count by days.")

READ_AS = Rule(
    code="DATE01",
    severity=Severity.INFO,
    message=Text("写的是「{value}」，读成 {read}。", "says '{value}'; read as {read}."),
    why=Text("写法不同，日子是同一天。", "Another spelling of the same day."),
    fix=Text("不用改。", "Nothing to do."),
    example="2023.1.5",
    passing="2023-01-05",
    fixed=True,
)
NOT_A_DATE = Rule(
    code="DATE02",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，看不出是哪天，请写成 2024-3-12 这样。",
        "says '{value}', which names no day. Write it like 2024-03-12.",
    ),
    why=_WHY,
    fix=Text("写年-月-日。", "Write year-month-day."),
    example="下周",
    passing="2024-03-12",
)
IMPOSSIBLE = Rule(
    code="DATE03",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，没有这一天，请核对后写成 2024-3-12 这样。",
        "says '{value}', a day that does not exist. Check it, write it like 2024-03-12.",
    ),
    why=_WHY,
    fix=Text("核对月份和日子。", "Check month and day."),
    example="2024.2.30",
    passing="2024-02-29",
)
NO_YEAR = Rule(
    code="DATE04",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，看不出是哪一年，请写成 2024-3-12 这样。",
        "says '{value}' without a year. Write it like 2024-03-12.",
    ),
    why=_WHY,
    fix=Text("把年份写上。", "Add the year."),
    example="1月5日",
    passing="2024-01-05",
)
YEAR_TAKEN = Rule(
    code="DATE05",
    severity=Severity.INFO,
    message=Text(
        "写的是「{value}」，没写年份，按{evidence}读成 {read}。",
        "says '{value}' without a year; read as {read}, going by {evidence}.",
    ),
    why=Text("年份从表名、标题或上下几行来。", "The year comes from titles or from nearby rows."),
    fix=Text("不对就把年份写上。", "If that is wrong, add the year."),
    example="1月5日",
    passing="2024-01-05",
    fixed=True,
)
NO_DAY = Rule(
    code="DATE06",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，只有月份，请写到哪一天，例如 2024-3-12。",
        "says '{value}', only a month. Name the day, e.g. 2024-03-12.",
    ),
    why=_WHY,
    fix=Text("写到哪一天。", "Name the day."),
    example="2023年1月",
    passing="2023-01-05",
)
FIRST_OF_MONTH = Rule(
    code="DATE07",
    severity=Severity.INFO,
    message=Text(
        "写的是「{value}」，只有月份，按 1 号读成 {read}。",
        "says '{value}', only a month; taken as its first day, {read}.",
    ),
    why=Text("首次接触知道月份就够了。", "For a first contact the month is enough."),
    fix=Text("知道哪天就写上。", "Name the day if you know it."),
    example="2023年1月",
    passing="2023-01-05",
    fixed=True,
)
WHICH_ORDER = Rule(
    code="DATE08",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，可能是 {first}，也可能是 {second}，请写成 {first} 这样。",
        "says '{value}', which may be {first} or {second}. Write it like {first}.",
    ),
    why=Text("日和月对调，差几个月。", "Swapping day and month is months off."),
    fix=Text("写年-月-日。", "Write year-month-day."),
    example="03/04/2024",
    passing="2024-04-03",
)
ORDER_TAKEN = Rule(
    code="DATE09",
    severity=Severity.INFO,
    message=Text(
        "整列按「{order}」读：{proof} 格只能这样读，例如 {sample}。",
        "was read as {order} throughout (cells that fit nothing else: {proof}, e.g. {sample}).",
    ),
    why=Text("多数格子证明了写法。", "Other cells of the column prove the habit."),
    fix=Text("不对就写成 2024-3-12 这样。", "If that is wrong, write year-month-day."),
    example="03/04/2024",
    passing="2024-04-03",
    fixed=True,
)
ORDER_TOLD = Rule(
    code="DATE14",
    severity=Severity.INFO,
    message=Text(
        "整列按「{order}」读：设置里这样写。", "was read as {order}, as the settings say."
    ),
    why=Text("日和月的先后由设置决定。", "The settings decide which comes first."),
    fix=Text("不对就改设置里的 date_order。", "If that is wrong, change `date_order`."),
    example="03/04/2024",
    passing="2024-04-03",
    fixed=True,
)
SHORT_YEAR = Rule(
    code="DATE10",
    severity=Severity.WARNING,
    message=Text(
        "年份只写了两位，整列按年-月-日读：「{sample}」读成 {read}（也可能是 {second}）。请把年份写全。",
        "has years of two digits and was read year first: '{sample}' as {read} (it may be "
        "{second}). Write years in full.",
    ),
    why=Text("两位数的年份容易和日子弄混。", "A two-digit year looks like a day."),
    fix=Text("年份写四位。", "Write four digits."),
    example="23/1/5",
    passing="2023-01-05",
    fixed=True,
)
FIRST_OF_RANGE = Rule(
    code="DATE11",
    severity=Severity.INFO,
    message=Text(
        "写的是「{value}」，是一段日子，按开始那天 {read} 算（到 {end}）。",
        "says '{value}', a span of days; its first day {read} counts (it ends {end}).",
    ),
    why=Text("一格只能放一天。", "A cell holds one day."),
    fix=Text("只写开始那天。", "Write the first day only."),
    example="2024年10月15日-18日",
    passing="2024-10-15",
    fixed=True,
)
TIME_DROPPED = Rule(
    code="DATE12",
    severity=Severity.INFO,
    message=Text(
        "写的是「{value}」，只留日期 {read}，时间没有存。",
        "says '{value}'; only the day {read} is kept, not the time.",
    ),
    why=Text("表里按天算。", "Days are what is counted."),
    fix=Text("不用改。", "Nothing to do."),
    example="2023-1-5 14:30",
    passing="2023-01-05",
    fixed=True,
)
MAYBE_TENTH = Rule(
    code="DATE13",
    severity=Severity.ERROR,
    message=Text(
        "是数字 {value}，可能是 {first} 也可能是 {second}（表格会吃掉末尾的0），"
        "请写成 2024-3-12 这样。",
        "is the number {value}: {first} or {second} (a sheet drops the last 0). "
        "Write it like 2024-03-12.",
    ),
    why=Text("1.1 和 1.10 在表格里是同一个数。", "1.1 and 1.10 are the same number to a sheet."),
    fix=Text("写年-月-日。", "Write year-month-day."),
    example="1.1",
    passing="2024-01-10",
)
ONLY_DAY = Rule(
    code="DATE15",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，只有几号，看不出是哪年哪月，请写成 2024-3-12 这样。",
        "says '{value}', only the day of some month. Write it like 2024-03-12.",
    ),
    why=_WHY,
    fix=Text("把年月写上。", "Add year and month."),
    example="5日",
    passing="2024-03-05",
)
MONTH_TAKEN = Rule(
    code="DATE16",
    severity=Severity.INFO,
    message=Text(
        "写的是「{value}」，只有几号，按表名或标题的月份读成 {read}。",
        "says '{value}', only a day; read as {read}, in the month that the sheet or its title names.",
    ),
    why=Text("一个月一张表时，月份写在表名上。", "A sheet for each month bears it in its name."),
    fix=Text("不对就把年月写上。", "If that is wrong, add year and month."),
    example="5日",
    passing="2024-03-05",
    fixed=True,
)
ORDER_FITS = Rule(
    code="DATE17",
    severity=Severity.INFO,
    message=Text(
        "整列按「{order}」读：只有这样每一格都读得通（例如 {sample}）。",
        "was read as {order} throughout, the only way in which every cell is a date (e.g. {sample}).",
    ),
    why=Text("一列只有一种写法。", "One column is written in one way."),
    fix=Text("不对就写成 2024-3-12 这样。", "If that is wrong, write year-month-day."),
    example="15/3/24",
    passing="2024-03-15",
    fixed=True,
)
RULES = (
    READ_AS,
    NOT_A_DATE,
    IMPOSSIBLE,
    NO_YEAR,
    YEAR_TAKEN,
    NO_DAY,
    FIRST_OF_MONTH,
    WHICH_ORDER,
    ORDER_TAKEN,
    SHORT_YEAR,
    FIRST_OF_RANGE,
    TIME_DROPPED,
    MAYBE_TENTH,
    ORDER_TOLD,
    ONLY_DAY,
    MONTH_TAKEN,
    ORDER_FITS,
)
