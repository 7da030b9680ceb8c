"""Every number of page one under a stable key, and what each means.

Money is in 元 (or the settings' currency) as float with two decimals, shares are 0-1, days whole.
A figure whose table is absent, or that has no base, is None.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from crmsheets.model.exact import yuan
from crmsheets.model.judged import CustomerType, Figure, Period
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.analysis.facts import Facts

FIGURES: Mapping[str, Text] = {
    "month": Text("报告月份", "Month reported"),
    "month_complete": Text("本月是否已满（1是0否）", "Month is over (1 yes, 0 no)"),
    "revenue_month": Text("本月下单额", "Orders of the month, money"),
    "orders_month": Text("本月订单数", "Orders of the month, number"),
    "revenue_change": Text("比上月同等天数", "Change on the equal span of the month before"),
    "revenue_change_year": Text("比去年同月同等天数", "Change on the equal span a year before"),
    "revenue_12m": Text("近12个月下单额", "Orders of the window (12 months), money"),
    "orders_12m": Text("近12个月订单数", "Orders of the window, number"),
    "top_share": Text("前几家客户占比", "Share of the biggest customers"),
    "biggest_share": Text("最大一家占比", "Share of the biggest customer"),
    "biggest_customer": Text("最大一家", "The biggest customer"),
    "new_won": Text("本月新成交客户", "Customers whose first order fell in the month"),
    "new_prospects": Text("本月新增潜在客户", "Prospects first met in the month"),
    "should_order": Text("该下单没下单的客户", "Customers who should have ordered and did not"),
    "should_order_spend": Text("他们过去一年买的", "What they bought over the last year"),
    "due_orders": Text("本月该发的单", "Orders due in the month"),
    "on_time_orders": Text("其中按期发的", "Of these shipped on time"),
    "overdue_orders": Text("已超期未发的单", "Orders overdue and not shipped"),
    "overdue_amount": Text("已超期未发的金额", "Money of orders overdue and not shipped"),
    "open_complaints": Text("未结投诉", "Open complaints"),
    "oldest_complaint_days": Text("最久的天数", "Days of the oldest"),
    "open_complaints_a": Text("其中A类客户的", "Of these from A customers"),
    "reply_in_time": Text("按时首次答复的件数", "Cases first answered in time"),
    "reply_due": Text("到期该答复的件数", "Cases due for an answer"),
    "cases_closed": Text("已结的件数", "Cases settled"),
    "cases_12m": Text("近12个月受理的件数", "Cases of the window"),
    "rating_avg": Text("客户评分（满分5）", "Mean rating (of 5)"),
    "rating_count": Text("评分条数", "Number of ratings"),
    "rating_contradictions": Text(
        "评分和话对不上的反馈", "Pieces of feedback whose words contradict the rating"
    ),
    "top_theme": Text("说得最多的不满", "Fault named most"),
    "top_theme_count": Text("说了几次", "How often"),
    "overdue_followups": Text("该跟进没跟进的客户", "Customers with an overdue follow-up"),
    "no_next_step": Text("没安排下一步的客户", "Customers without a next step"),
    "tier_a": Text("A类客户", "A customers"),
    "tier_b": Text("B类客户", "B customers"),
    "tier_c": Text("C类客户", "C customers"),
    "tier_d": Text("D类客户", "D customers"),
    "tier_up": Text("升级的", "Moved up"),
    "tier_down": Text("降级的", "Moved down"),
    "customers": Text("客户总数", "Customers"),
    "prospects": Text("潜在客户", "Prospects"),
    "current": Text("现有客户", "Current customers"),
    "vip": Text("VIP客户", "VIP customers"),
    "lost": Text("流失客户", "Lost customers"),
    "merged_likely": Text("看线索合并的客户", "Customers joined by evidence"),
    "waiting": Text("像是重复、等人定的组数", "Groups that may be one customer, to be decided"),
    "clashes": Text("撞单的客户", "Customers claimed by two sales reps"),
    "files": Text("读到的文件", "Files read"),
    "rows_read": Text("收下的行", "Rows read"),
    "rows_rejected": Text("没收的行", "Rows rejected"),
    "rejected_amount": Text("没收的订单行的金额", "Money of rejected order rows"),
    "doubtful_lines": Text("金额待核的行", "Lines with doubtful amounts"),
    "doubtful_low": Text("金额待核，最少", "Doubtful amounts, least"),
    "doubtful_high": Text("金额待核，最多", "Doubtful amounts, most"),
    "no_price_lines": Text("没填单价的行", "Lines without a price"),
    "no_date_lines": Text("读不到下单日期的行", "Lines without an order date that can be read"),
    "no_date_amount": Text("读不到下单日期的金额", "Money of these lines"),
    "receivables": Text("应收余额", "Money owed by customers"),
    "receivables_overdue": Text("到期没收", "Bills past due"),
    "receivables_over90": Text("超过90天没收", "Of it over 90 days past due"),
    "receipts_unallocated": Text("没对上货款的收款", "Receipts and credits that no bill took"),
    "todos": Text("要做的事", "Things to do"),
    "todos_worth": Text("要做的事涉及金额", "What they are worth together"),
    "data_until": Text("数据到哪天", "Last day the data bear"),
}
"""Figure key -> what it is."""


def figures(facts: Facts, period: Period, worth: list[int]) -> dict[str, Figure]:
    """All figures of FIGURES, in its order. `worth`: 分 of each thing to do."""
    found: dict[str, Figure] = {
        "month": period.month,
        "month_complete": int(period.complete),
        **_sales(facts),
        **_customers(facts),
        **_service(facts),
        **_receivables(facts),
        **_data(facts),
        "todos": len(worth),
        "todos_worth": yuan(sum(worth)),
    }
    return {key: found[key] for key in FIGURES}


def _share(value: float | None) -> float | None:
    return None if value is None else round(value, 6)


def _sales(facts: Facts) -> dict[str, Figure]:
    has = "order" in facts.tables
    late, top = facts.delivery, facts.concentration
    return {
        "revenue_month": yuan(facts.month.amount) if has else None,
        "orders_month": facts.month.orders if has else None,
        "revenue_change": _share(facts.change),
        "revenue_change_year": _share(facts.change_year),
        "revenue_12m": yuan(facts.year.amount) if has else None,
        "orders_12m": facts.year.orders if has else None,
        "top_share": _share(top.top_share),
        "biggest_share": _share(top.biggest_share),
        "biggest_customer": top.biggest or None,
        "due_orders": late.due if has else None,
        "on_time_orders": late.on_time if has else None,
        "overdue_orders": late.overdue if has else None,
        "overdue_amount": yuan(late.overdue_amount) if has else None,
        "rejected_amount": yuan(facts.rejected_amount),
        "doubtful_lines": facts.doubtful,
        "doubtful_low": yuan(facts.doubtful_amounts[0]),
        "doubtful_high": yuan(facts.doubtful_amounts[1]),
        "no_price_lines": facts.no_price,
        "no_date_lines": facts.no_date,
        "no_date_amount": yuan(facts.no_date_amount),
    }


def _customers(facts: Facts) -> dict[str, Figure]:
    has, types = "order" in facts.tables, facts.types
    follows = "followup" in facts.tables
    return {
        "new_won": facts.new_won if has else None,
        "new_prospects": facts.new_prospects,
        "should_order": len(facts.silent) if has else None,
        "should_order_spend": yuan(sum(row.spend_12m for row in facts.silent)) if has else None,
        "overdue_followups": sum(n for _, n in facts.overdue) if follows else None,
        "no_next_step": facts.no_next if follows else None,
        "tier_a": facts.tiers.get("A", 0) if has else None,
        "tier_b": facts.tiers.get("B", 0) if has else None,
        "tier_c": facts.tiers.get("C", 0) if has else None,
        "tier_d": facts.tiers.get("D", 0) if has else None,
        "tier_up": len(facts.up) if has else None,
        "tier_down": len(facts.down) if has else None,
        "customers": facts.customers,
        "prospects": types.get(CustomerType.PROSPECT, 0),
        "current": types.get(CustomerType.CURRENT, 0),
        "vip": types.get(CustomerType.VIP, 0),
        "lost": types.get(CustomerType.LOST, 0),
        "merged_likely": facts.likely,
        "waiting": facts.waiting,
        "clashes": facts.clashes,
    }


def _service(facts: Facts) -> dict[str, Figure]:
    has = "service" in facts.tables
    oldest = facts.complaints[0].age_days if facts.complaints else None
    return {
        "open_complaints": len(facts.complaints) if has else None,
        "oldest_complaint_days": oldest,
        "open_complaints_a": facts.complaints_a if has else None,
        "reply_in_time": facts.reply.hits if has else None,
        "reply_due": facts.reply.cases if has else None,
        "cases_closed": facts.closing.hits if has else None,
        "cases_12m": facts.closing.cases if has else None,
        "rating_avg": None if facts.rating is None else round(facts.rating, 4),
        "rating_count": facts.rating_count if "feedback" in facts.tables else None,
        "rating_contradictions": (facts.contradictions if "feedback" in facts.tables else None),
        "top_theme": str(facts.theme.theme) if facts.theme else None,
        "top_theme_count": facts.theme.unhappy if facts.theme else None,
    }


def _receivables(facts: Facts) -> dict[str, Figure]:
    ledger = facts.ledger
    if ledger is None:
        names = ("receivables", "receivables_overdue", "receivables_over90")
        return dict.fromkeys((*names, "receipts_unallocated"))
    over = sum(bill.overdue for bill in ledger.bills if bill.bucket == "over90")
    return {
        "receivables": yuan(ledger.open - ledger.unallocated),
        "receivables_overdue": yuan(ledger.overdue),
        "receivables_over90": yuan(over),
        "receipts_unallocated": yuan(ledger.unallocated),
    }


def _data(facts: Facts) -> dict[str, Figure]:
    return {
        "files": facts.files,
        "rows_read": facts.rows_read,
        "rows_rejected": facts.rows_rejected,
        "data_until": facts.data_until.isoformat() if facts.data_until else None,
    }
