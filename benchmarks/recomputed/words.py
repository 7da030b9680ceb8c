"""The headings of the report in both languages, and the sums inside sentences."""

from __future__ import annotations

import re
from typing import Protocol


class Outputs(Protocol):
    """Where a heading stands: the language, and the currency that English headings name."""

    @property
    def language(self) -> str: ...

    @property
    def currency(self) -> str: ...


class Names:
    """Chinese heading -> English heading; 元 is the factory's currency in English."""

    def __init__(self, pairs: dict[str, str]) -> None:
        self.pairs = pairs

    def one(self, outputs: Outputs, name: str) -> str:
        if outputs.language == "zh":
            return SAME.get(name, name)
        return self.pairs[name].replace("¤", outputs.currency)

    said = one

    def of(self, outputs: Outputs, *names: str) -> tuple[str, ...]:
        return tuple(self.one(outputs, name) for name in names)


SAME = {
    "下次跟进日": "下次跟进",
    "产品订单数": "订单数",
    "读成表": "表",
}  # one Chinese heading, two English ones

KINDS = Names({"潜在": "Prospect", "现有": "Current", "VIP": "VIP", "流失": "Lost"})
MOVES = Names({"升": "up", "降": "down"})
CASES = Names({"咨询": "Inquiry", "投诉": "Complaint", "售后": "After-sales"})
SHEETS = Names(
    {
        "总览": "Overview",
        "要做的事": "To do",
        "客户一览": "Customers",
        "业务员": "Sales reps",
        "订单与交期": "Orders",
        "服务与反馈": "Service and feedback",
        "数据质量": "Data quality",
        "活动": "Events",
        "撞单": "Claimed twice",
        "分级变动": "Tier moves",
        "应收": "Receivables",
        "已自动合并": "Merged",
        "疑似重复": "Duplicates",
        "关联客户": "Related customers",
        "口径": "How it is counted",
        "客户走势": "Course of customers",
        "跟进提醒": "Follow-ups",
        "订单明细": "Orders in detail",
        "反馈分析": "Feedback in detail",
        "投诉与改善": "Complaints and improvement",
        "流失预警": "Silence",
        "客户阶段": "Life cycle",
        "客户分类": "Classes",
        "分级明细": "Tiers in detail",
        "分级历史": "Tier history",
        "RFM": "RFM",
        "分级试算": "What if",
        "规则改动": "Change of rules",
        "趋势": "Trends",
        "销售阶段": "Pipeline",
        "销售转化": "Conversion",
        "价值预测": "Value forecast",
    }
)
HEADS = Names(
    {
        "等级": "Tier",
        "业务员": "Sales rep",
        "客户名称": "Company",
        "近12个月(元)": "12 months (¤)",
        "近12个月订单": "Orders, 12 months",
        "本月(元)": "This month (¤)",
        "类型": "Type",
        "变动": "Change",
        "最近下单": "Last order",
        "多少天没下单": "Days since",
        "平时几天一单": "Usual gap, days",
        "评分": "Rating",
        "未结投诉": "Open complaints",
        "最近联系": "Last contact",
        "下次跟进": "Next contact",
        "为什么是这个等级": "Why this tier",
        "客户编号": "Customer no.",
        "家数": "Customers",
        "家数占比": "Customers, share",
        "金额(元)": "Money (¤)",
        "金额占比": "Money, share",
        "名称": "Name",
        "订单数": "Orders",
        "累计(元)": "All time (¤)",
        "姓名": "Name",
        "本月下单额(元)": "Orders this month (¤)",
        "比上月": "Against last month",
        "客户数": "Customers",
        "本月新成交": "New this month",
        "跟进次数": "Contacts",
        "逾期未跟进": "Follow-ups overdue",
        "资料完整率": "Data complete",
        "逾期天数": "Days overdue",
        "跟进人": "By",
        "下次跟进日": "Was due",
        "建议归": "Proposal",
    }
)
ORDER_HEADS = Names(
    {
        "客户名称": "Company",
        "金额(元)": "Amount (¤)",
        "未发金额(元)": "Not shipped (¤)",
        "超期天数": "Days late",
        "要求交期": "Due date",
        "订单编号": "Order no.",
        "月份": "Month",
        "下单额(元)": "Orders (¤)",
        "订单数": "Number",
        "业务员": "Sales rep",
        "按期率": "On time, share",
        "按期": "On time",
        "到期应发": "Were due",
        "产品型号": "Item",
        "产品订单数": "Orders",
        "数量": "Qty",
        "占比": "Share",
        "填的总金额(元)": "Amount as typed (¤)",
        "为什么": "Why",
        "下单日期": "Order date",
        "数量×单价(元)": "Qty × price (¤)",
        "去年同期(元)": "Year before (¤)",
        "比去年同期": "Change",
        "近12个月(元)": "12 months (¤)",
        "分类": "Class",
        "几家在买": "Customers",
        "累计占比": "Cumulative",
        "产品": "Items",
        "都买的客户": "Customers with both",
        "买前一样的客户": "With the first",
        "买后一样的客户": "With the other",
        "同在一单": "Orders with both",
        "出处": "From",
    }
)
SERVICE_HEADS = Names(
    {
        "客户名称": "Company",
        "已过天数": "Days open",
        "受理日期": "Opened",
        "事件类型": "Kind",
        "件数": "Cases",
        "未结": "Open",
        "按时答复": "Answered in time",
        "到期该答复": "Answer due",
        "按时了结": "Settled in time",
        "到期该了结": "Settling due",
        "一般几天了结": "Days to settle, typical",
        "产品型号": "Item",
        "月份": "Month",
        "投诉": "Complaints",
        "几家客户": "Customers",
        "说的是": "About",
        "提到": "Mentions",
        "反馈日期": "Date",
        "评分": "Rating",
        "客户反馈": "Feedback",
        "出处": "From",
    }
)
OWING_HEADS = Names(
    {
        "客户名称": "Company",
        "余额(元)": "Owed (¤)",
        "到期没收(元)": "Past due (¤)",
        "业务员": "Sales rep",
        "没对上的收款(元)": "Not given out (¤)",
        "还没到期": "not yet due",
        "过期1–30天": "1–30 days past due",
        "过期31–60天": "31–60 days past due",
        "过期61–90天": "61–90 days past due",
        "过期90天以上": "over 90 days past due",
        "没有日期": "no date",
    }
)
MOVE_HEADS = Names(
    {
        "原等级": "Tier before",
        "现等级": "Tier now",
        "按规则是": "By the rules",
        "人工定的": "Set by hand",
        "客户编号": "Customer no.",
        "原来": "Before",
        "合计": "Together",
        "不分级": "none",
        "近12个月(元)": "12 months (¤)",
    }
)
EVENT_HEADS = Names(
    {
        "有效线索数": "Leads",
        "7天内联系了": "Called in 7 days",
        "新成交": "Won",
        "活动类型": "Kind",
        "场数": "Events",
        "达到目标": "Goal reached",
        "活动名称": "Event",
        "活动日期": "Date",
        "目标数": "Target",
        "名单上的": "On the list",
        "其中新客户": "New customers",
        "达成率": "Of target",
        "之后订单数": "Orders later",
        "之后下单额(元)": "Orders later (¤)",
        "邀请人数": "Invited",
        "到场": "Attended",
        "活动费用": "Cost",
        "费用(元)": "Cost (¤)",
        "每条线索花(元)": "Cost of a lead (¤)",
        "每家新成交花(元)": "Cost of one won (¤)",
        "到场/邀请": "Came of invited",
        "有效线索": "Leads",
        "来的老客户": "Earlier customers",
        "有可比的": "Comparable",
        "前90天每家(元)": "90 days before, each (¤)",
        "后90天每家(元)": "90 days after, each (¤)",
        "同类没来的，前(元)": "Like them, before (¤)",
        "同类没来的，后(元)": "Like them, after (¤)",
        "多买(元)": "More (¤)",
        "可比的家数 n": "Comparable, n",
        "多买，每家(元)": "More, each (¤)",
        "95% 下限(元)": "95 % lower limit (¤)",
        "95% 上限(元)": "95 % upper limit (¤)",
    }
)
QUALITY_HEADS = Names(
    {
        "文件": "File",
        "表": "Sheet",
        "行": "Rows",
        "收下": "Taken",
        "未收": "Rejected",
        "跳过": "Skipped",
        "错误": "Errors",
        "提醒": "Warnings",
        "自动改好": "Repaired",
        "资料完整率": "Data complete",
        "谁填的": "By",
        "文件数": "Files",
        "记录": "Records",
        "项目": "Item",
        "金额(元)": "Amount (¤)",
        "轻重": "Severity",
        "栏": "Column",
        "读成表": "Table",
        "填了": "Filled",
        "填了的占": "Share filled",
        "业务员": "Sales rep",
        "客户": "Customers",
        "30天内": "Up to 30 days",
        "31–90天": "31–90 days",
        "91–180天": "91–180 days",
        "180天以上": "More than 180",
        "没有日期": "No date",
        "次数": "Times",
        "代码": "Code",
        "客户编号": "Customer no.",
        "把握": "How sure",
    }
)

WAN = {"万": 10_000, "亿": 100_000_000, "k": 1_000, "M": 1_000_000, "": 1}
MONEY = re.compile(r"(?:[A-Z]{3} ?|[$€£¥] ?)?([-−]?[\d,]+(?:\.\d+)?) ?(万|亿|k|M)?")


def money_of(text: str) -> tuple[float, float]:
    """A sum as sentences say it (32.7 万元, USD 81k), and half of what its last place is worth."""
    found = MONEY.search(text)
    if not found:
        return float("nan"), 0
    digits = ("-" if text.strip()[:1] in "-−" else "") + found[1].lstrip("-−").replace(",", "")
    unit = WAN[found[2] or ""]
    return float(digits) * unit, half_digit(digits, found[2] or "") * unit


def money_in(text: str) -> tuple[float | None, float]:
    """The first sum in a customer's sentence."""
    found = re.search(r"买 ([-−]?[\d,.]+ ?[万亿]?)|([-−]?[A-Z]{3} [\d,.]+[kM]?)", text)
    return money_of(found[1] or found[2]) if found else (None, 0)


def percent_of(text: str) -> tuple[float, float]:
    return float(text.replace("−", "-")) / 100, 0.005001


def half_digit(digits: str, unit: str) -> float:
    """Half of the last place shown; 万 has one place, left out when it is 0."""
    places = len(digits.partition(".")[2])
    shown = max(places, 1) if unit in {"万", "亿"} else places
    return 0.5001 * float(10**-shown)
