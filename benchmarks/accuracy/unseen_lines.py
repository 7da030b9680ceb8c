"""Unseen lines above, inside and below tables, and the layouts each kind of table may have."""

from __future__ import annotations

NUMBERINGS = ("circled", "brackets", "letters", "栏次")
LEDGERS = (("本月合计", "本年累计"), ("本月小计", "累计至本月"), ("当月计", "年累计"))
CARRIES = (("过次页", "承前页"), ("转下页", "承上页"), ("结转下页", "上页结转"))
HEADS = (
    (("组织：{c}", "导出时间：{next}/01/03 08:51"),),
    (("部门：业务部", "经办：{o}", "版本：第3版"),),
    (("账套：{c}", "", "操作员：{o}"), ("过滤条件：无", "", "页次：1/1")),
)
YEAR_HEADS = (  # of lists of one year
    (
        ("核算单位：{c}", "期间：{y}.01-{y}.12", "打印日期：{next}-01-04"),
        ("过滤条件：无", "", "单位：元"),
    ),
    (("公司：{c}", "", "页次：1/1"), ("查询日期：{y}-01-01 至 {y}-12-31", "", "制表：{o}")),
)
RULES = {
    "customer": (
        "填写说明：",
        "1、客户名称按营业执照填写；",
        "2、电话至少留一个；",
        "3、每月25日前发给{o}。",
    ),
    "order": ("填表须知：", "1、一单一行，不要合并单元格；", "2、作废的单子不要删，改状态即可。"),
    "followup": ("要求：", "①当天的拜访当天填；②内容写清楚产品和数量。"),
    "service": ("说明：接到客户反映24小时内登记，处理完补填结果。",),
    "feedback": ("调查方式：电话、上门、问卷", "调查人：{o}"),
}
PLACES = ("◆ {g}", "{g}地区：", "—— {g} ——", "【{g}】")
QUARTERS = ("第{q}季度", "——{q}季度——", "◇ {y}年{q}季度")
MONTHS = ("{m}月份", "{y}年{m}月", "■ {m}月")
FEET = (
    ("制表：{o}", "审核：", "批准："),
    ("经办人：{o}", "部门主管：", "财务：", "日期："),
    ("", "以下空白"),
)
BALANCES = (  # before, paid, after
    ("上期结余", "本期已付款", "期末欠款"),
    ("期初余额", "本期收款", "期末余额"),
    ("上年结转", "已付", "尚欠"),
)
NOTES = (
    (
        "填表说明",
        ("填表说明", "一、本簿由业务部维护。", "二、带*的列必须填写。", "三、有疑问请问{o}。"),
    ),
    ("说明", ("修改记录", "3月：加了几列", "9月：老客户并到一起")),
    ("目录", ("目录", "第1页 明细", "保管人：{o}")),
)
KINDS = {
    "followup": ("", "", "numbered", "gap column", "erp head", "instructions", "months", "foot"),
    "service": ("", "", "numbered", "erp head", "instructions", "gap below", "foot"),
    "feedback": ("", "", "gap column", "instructions", "months", "gap below", "foot"),
    "abroad": (
        "",
        "",
        "numbered",
        "gap column",
        "days merged",
        "near sums",
        "gap below",
        "months en",
    ),
    "month": ("", "", "foot", "gap column", "near sums", "days merged", "gap below"),
    "statement": ("", "opening", "opening", "near sums", "foot", "numbered"),
}
