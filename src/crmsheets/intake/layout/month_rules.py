"""What is said of tables of months: how one was read, and what in it could not be decided."""

from __future__ import annotations

from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text

MONTHS = Rule(
    code="LAY04",
    severity=Severity.INFO,
    message=Text(
        "{count} 列是月份（{first} 至 {last}），每格当作那个月的{measure}，记在当月第一天，"
        "共 {records} 条订单。依据：{evidence}。",
        "{count} columns are months ({first} to {last}); each cell was taken for that month's "
        "{measure}, on its first day: {records} orders. Evidence: {evidence}.",
    ),
    why=Text("一行里有好几个月，要一个月一条才能统计。", "A row of months is one order a month."),
    fix=Text(
        "读对了不用改；不对，就在标题写明是金额还是数量。",
        "Nothing to do if that is right; else say in the title whether it is money or pieces.",
    ),
    example="客户 | 2024年1月 | 2024年2月（单位：元）",
    passing="客户名称 | 下单日期 | 总金额",
    fixed=True,
)
WHICH = Rule(
    code="LAY05",
    severity=Severity.ERROR,
    message=Text(
        "{count} 列是月份，看不出下面是金额还是数量，都没有计入，原样留着。"
        "请在标题写明，例如「单位：元」或「单位：件」。",
        "{count} columns are months, but nothing says whether money or pieces stand below; none "
        "counts, they are kept as they are. Say so in the title: amount (CNY) or quantity (pcs).",
    ),
    why=Text("12000 是元还是件，差别很大。", "12,000 yuan and 12,000 pieces are not the same."),
    fix=Text(
        "在表头或标题写上「金额（元）」或「数量（件）」。",
        "Write amount or quantity into the header.",
    ),
    example="客户 | 1月 | 2月",
    passing="客户 | 1月 | 2月（标题：2024年销售额，单位：元）",
)
NO_YEAR = Rule(
    code="LAY06",
    severity=Severity.ERROR,
    message=Text(
        "{count} 列是月份，看不出是哪一年，都没有计入，原样留着。请在标题或表名写上年份，例如 2024年。",
        "{count} columns are months of an unknown year; none counts, they are kept as they are. "
        "Say the year in the title or the sheet's name.",
    ),
    why=Text("不知道年份，就不知道算到哪个月。", "Without the year nobody knows the month."),
    fix=Text("标题、表名或文件名写上年份。", "Put the year into title, sheet or file name."),
    example="表名：销售，列：1月 | 2月",
    passing="表名：2024年销售，列：1月 | 2月",
)
NOT_ORDERS = Rule(
    code="LAY07",
    severity=Severity.WARNING,
    message=Text(
        "{count} 列是月份，写的是「{value}」，不是订单，没有计入，原样留着。",
        "{count} columns are months of “{value}”, which are no orders; they are kept as they are.",
    ),
    why=Text("回款、目标、库存不是订单金额。", "Payments, targets and stock are no orders."),
    fix=Text("是订单金额，就把标题改清楚。", "If they are orders, say so in the title."),
    example="2024年回款统计：客户 | 1月 | 2月",
    passing="2024年销售额：客户 | 1月 | 2月",
)
NO_FIGURE = Rule(
    code="LAY08",
    severity=Severity.INFO,
    message=Text(
        "这几行在各列里都没有数字，没有订单可记（共 {rows} 行）。",
        "These rows hold no figure in any of the columns: no orders ({rows} rows).",
    ),
    why=Text("没有下单，就没有订单。", "Nothing ordered, no order."),
    fix=Text("不用改。", "Nothing to do."),
    example="顺达五金 |（1月至12月都空着）",
    passing="顺达五金 | 12000",
)
RULES = (MONTHS, WHICH, NO_YEAR, NOT_ORDERS, NO_FIGURE)
