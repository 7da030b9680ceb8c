"""The frames of the judged example: every documented column, typed by hand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from crmsheets.analysis.regions import Region
from crmsheets.model.cell import Cell
from crmsheets.model.judged import CustomerType
from crmsheets.model.stage import LossReason, Stage
from crmsheets.model.text import Said, Text
from crmsheets.templates import order
from crmsheets.templates.customer_lists import Industry


def frame(rows: Sequence[Mapping[Any, Any]], columns: Sequence[str] = ()) -> pd.DataFrame:
    names = list(rows[0]) if rows else list(columns)
    return pd.DataFrame(
        {name: pd.Series([row[name] for row in rows], dtype=object) for name in names}
    )


def _customer(**more: Any) -> dict[str, Any]:
    row = {
        "customer_id": "CUS001", "name": "东莞市顺达五金有限公司", "aliases": ("顺达",), "owner": "周敏",
        "known": True, "tier": "A", "tier_previous": "B", "movement": "up",
        "type": CustomerType.VIP, "type_previous": CustomerType.CURRENT, "score": 84.25,
        "points_spend": 50.0, "points_orders": 24.25, "points_rating": 10.0, "rank": 1,
        "reason": Said(Text("A：近12个月买 1.3 万（第1名）", "A: bought 13k in 12 months (no. 1)")),
        "policy": Said(Text("每月拜访一次", "Visit every month")), "is_new": False,
        "total_spend": 1_250_066, "spend_12m": 1_250_066, "spend_month": 1_250_000, "order_count": 2,
        "orders_12m": 2, "first_order": dt.date(2024, 11, 3), "last_order": dt.date(2024, 12, 3),
        "silent_days": 28, "usual_gap": 35.4, "own_gap": 29.5, "silence_ratio": 0.9, "should_order": False,
        "rating_avg": 4.1, "rating_count": 3, "complaints": 1, "open_complaints": 1,
        "last_contact": dt.date(2024, 12, 20), "next_date": dt.date(2024, 12, 27),
        "next_action": "报价", "overdue_days": 4, "no_next": False, "set_aside": 0,
        "completeness": 0.9, "sources": (Cell("华东.xlsx", "客户", 3, 1),),
        "stage": Stage.REPEAT, "stage_reason": Said(Text("下过 2 单", "2 orders")), "lost_on": None,
        "back_on": None, "region": Region.SOUTH, "on_contract": False,
    } | more  # fmt: skip
    ruled = {"tier_ruled": row["tier"], "tier_held": row["tier"], "type_ruled": row["type"]}
    return row | ruled | {"by_hand": False} | more


def judged_customers() -> pd.DataFrame:
    none: dict[str, Any] = dict.fromkeys(
        ("score", "points_spend", "points_orders", "points_rating", "rank", "first_order",
         "last_order", "silent_days", "usual_gap", "own_gap", "silence_ratio", "rating_avg", "last_contact",
         "next_date", "next_action", "overdue_days")
    )  # fmt: skip
    lost = _customer(
        customer_id="CUS002", name="<b>利民</b> & 子", aliases=(), owner="李强", known=False,
        tier="C", tier_previous="C", movement="", type=CustomerType.LOST, rank=2,
        spend_12m=0, spend_month=0, should_order=True, open_complaints=0, overdue_days=None,
        no_next=True, stage=Stage.LOST, lost_on=dt.date(2024, 6, 1),
    )  # fmt: skip
    new = _customer(
        customer_id="CUS003", name="新来的", aliases=(), owner=None, tier="", tier_previous="",
        movement="", type=CustomerType.PROSPECT, type_previous=None, total_spend=0, spend_12m=0,
        spend_month=0, order_count=0, orders_12m=0, rating_count=0, open_complaints=0,
        reason=Said(Text("还没有订单", "no order yet")), stage=Stage.MET, region=None, **none,
    )  # fmt: skip
    return frame([_customer(), lost, new])


def judged_followups() -> pd.DataFrame:
    due = {
        "i": 0, "customer_id": "CUS001", "customer": "东莞市顺达五金有限公司", "owner": "周敏",
        "date": dt.date(2024, 12, 20), "content": "谈价格", "method": None, "response": None,
        "next_action": "报价", "next_date": dt.date(2024, 12, 27), "latest": True, "overdue_days": 4,
        "cell": Cell("华东.xlsx", "跟进", 3, 3), "no_next": False,
    }  # fmt: skip
    done = due | {"i": 1, "date": dt.date(2024, 12, 1), "latest": False, "overdue_days": None}
    open_ended = due | {
        "i": 2, "customer_id": "CUS002", "customer": "<b>利民</b> & 子", "owner": "李强",
        "next_action": None, "next_date": None, "overdue_days": None, "no_next": True,
    }  # fmt: skip
    return frame([due, done, open_ended])


def judged_orders() -> pd.DataFrame:
    line = {
        "i": 0, "customer_id": "CUS001", "customer": "东莞市顺达五金有限公司", "owner": "周敏",
        "order_id": "PO-1", "order_date": dt.date(2024, 12, 3), "day": dt.date(2024, 12, 3), "product": "X100",
        "quantity": 1_000_000, "unit": "个", "unit_price": 125_000, "amount": 1_250_000,
        "claimed": 1_250_000, "computed": 1_250_000, "set_aside": 0, "reason": "",
        "status": order.OrderStatus.DONE, "counted": True, "fee": False, "due_date": None,
        "ship_date": dt.date(2024, 12, 10), "receive_date": None, "on_time": True, "days_late": 0,
        "overdue": False, "cell": Cell("华东.xlsx", "订单", 3, 2), "promised": dt.date(2024, 12, 20),
        "waiting": 0, "order_key": "CUS001\tPO-1", "returned": False,
    }  # fmt: skip
    return frame(
        [
            line,
            {**line, "i": 1, "order_id": "PO-2", "order_key": "CUS001\tPO-2",
             "product": "=1+1", "quantity": 5_500, "amount": 66,
             "claimed": None, "computed": 66, "due_date": dt.date(2024, 12, 1), "on_time": False,
             "promised": dt.date(2024, 12, 1), "waiting": 66,
             "days_late": 30, "overdue": True, "status": order.OrderStatus.PRODUCTION,
             "ship_date": None, "cell": Cell("华东.xlsx", "订单", 4, 2)},
            {**line, "i": 2, "order_id": "PO-3", "amount": 0, "claimed": 9_000, "computed": 600_000,
             "set_aside": 600_000, "reason": "doubtful", "on_time": None},
            {**line, "i": 3, "order_id": "PO-4", "amount": 0, "counted": False, "on_time": None,
             "reason": "cancelled", "status": order.OrderStatus.CANCELLED},
            {**line, "i": 4, "order_id": "PO-5", "amount": -50_000, "claimed": 50_000,
             "on_time": None, "status": order.OrderStatus.RETURNED, "returned": True},
        ]
    )  # fmt: skip


def judged_services() -> pd.DataFrame:
    case = {
        "i": 0, "customer_id": "CUS001", "customer": "东莞市顺达五金有限公司", "handler": "吴工",
        "date": dt.date(2024, 12, 8), "kind": Text("投诉", "Complaint"), "description": "200件边缘有毛刺",
        "result": "处理中", "open": True, "age_days": 23, "first_reply_date": dt.date(2024, 12, 8),
        "reply_days": 0, "closed_date": None, "handling_days": None, "in_time": True,
        "order_id": "PO-1", "product": "X100", "cell": Cell("华东.xlsx", "服务", 3, 1),
    }  # fmt: skip
    settled = {
        **case,
        "i": 1,
        "open": False,
        "age_days": None,
        "handling_days": 3,
        "in_time": False,
    }
    return frame([case, settled])


def judged_feedback() -> pd.DataFrame:
    said = {
        "i": 0, "customer_id": "CUS001", "customer": "东莞市顺达五金有限公司",
        "date": dt.date(2024, 12, 9), "content": "交期太慢", "rating": 2.0, "category": "交期",
        "handling": "正在改进", "themes": ("交期",), "cell": Cell("华东.xlsx", "反馈", 3, 1),
        "unhappy": ("交期",), "mood": "bad", "inferred": False,
    }  # fmt: skip
    return frame([said, {**said, "i": 1, "rating": None, "themes": ("质量", "交期")}])


def judged_tiering() -> dict[str, pd.DataFrame]:
    way = {
        "customer_id": "CUS001", "by_method": "A", "rule": None, "points_payment": None,
        "points_price": None, "distance": Said(Text("少买 4.2 万降 B", "USD 42k less means B")),
        "up_tier": "", "up_money": None, "up_orders": None, "each_order": 625_000, "down_tier": "B",
        "down_money": 4_200_000, "rules": "score 1a2b3c4d", "after_tier": "B",
        "after_why": Said(Text("有 1 件重大投诉没结，最高 B", "a serious open complaint: at most B")),
        "complaints": 1, "open_complaints": 1, "overdue_days": None, "punctual": None,
        "price_level": None,
    }  # fmt: skip
    code = {
        "customer_id": "CUS001", "code": "545", "recency": 5, "frequency": 4, "money": 5, "days": 28,
        "orders": 2, "spend": 1_250_066, "segment": Text("有望常来的", "Potential Loyalist"),
    }  # fmt: skip
    classes = range(1, 6)
    return {
        "tiering": frame([way]),
        "rfm": frame([code]),
        "rfm_limits": frame(
            [{"figure": name, "limits": (1.0, 2.0, 3.0, 4.0)} for name in ("days", "orders", "money")]
        ),
        "rfm_heat": frame(
            [
                {"recency": at, "customers": (0, 0, 0, int(at == 5), 0),
                 "mean": (None, None, None, 1_250_066 if at == 5 else None, None)}
                for at in reversed(classes)
            ]
        ),
        "rfm_segments": frame(
            [{"segment": Text("有望常来的", "Potential Loyalist"), "customers": 1, "orders": 2,
              "spend": 1_250_066, "average": 625_033}]
        ),
    }  # fmt: skip


def service_tables() -> dict[str, pd.DataFrame]:
    return {
        "themes": frame(
            [{"theme": "交期", "mentions": 2, "unhappy": 1, "rating_avg": 2.0, "rating_count": 1}]
        ),
        "service_kinds": frame(
            [{"kind": "投诉", "cases": 2, "open": 1, "replied_in_time": 1, "reply_due": 2,
              "settled_in_time": 1, "settle_due": 1, "median_days": 3.0}]
        ),
        "clusters": frame([], ("product", "month", "cases", "customers")),
    }  # fmt: skip


def life_tables() -> dict[str, pd.DataFrame]:
    """Stages, whom to win back, alarms with their test on the past, classes."""
    back = {
        "customer_id": "CUS001", "customer": "东莞市顺达五金有限公司", "owner": "周敏",
        "lost_on": dt.date(2024, 3, 1), "back_on": dt.date(2024, 11, 3),
        "last_order": dt.date(2024, 12, 3), "silent_days": 28, "orders": 2, "worth": 1_250_066,
        "total": 1_250_066, "reason": LossReason.UNKNOWN, "said_on": None,
        "action": Said(Text("打电话", "Call")), "known": Text("", ""),
    }  # fmt: skip
    lost = back | {
        "customer_id": "CUS002", "customer": "<b>利民</b> & 子", "back_on": None, "worth": 90_000,
        "reason": LossReason.PRICE, "said_on": dt.date(2024, 5, 1),
        "known": Text("填的输单原因", "Reason typed in"),
    }  # fmt: skip
    late = {
        "kind": "late", "customer_id": "CUS002", "customer": "<b>利民</b> & 子", "owner": "李强",
        "tier": "C", "orders": 3, "usual_gap": 31.0, "silent_days": 96, "times": 3.1,
        "worth": 90_000, "urgency": 4.9,
        "said": Said(Text("已沉默 96 天，正常约 31 天", "silent for 96 days, usually about 31 days")),
        "advice": Said(Text("打电话", "Call")), "last_order": dt.date(2024, 9, 26),
        "why_not": None, "limit": None, "own_gap": 29.5, "lost": True,
    }  # fmt: skip
    few = late | {"kind": "few", "orders": 1, "limit": 45}
    held = late | {"kind": "held", "why_not": Said(Text("放假 14 天，不算", "14 of a pause"))}
    industry = {
        "dimension": "industry", "label": Text("所属行业", "Industry"), "value": Industry.HARDWARE,
        "customers": 2, "buyers": 1, "spend_12m": 1_250_066, "share": 1.0, "a": 1, "b": 0, "c": 1, "d": 0,
        "silent": 1, "lost": 1,
    }  # fmt: skip
    stages = {Stage.MET: (1, 0), Stage.REPEAT: (1, 1_250_066), Stage.LOST: (1, 0)}
    return {
        "stages": frame(
            [{"stage": each, "customers": count, "spend_12m": spend}
             for each, (count, spend) in stages.items()]
        ),
        "winback": frame([lost, back]),
        "alarms": frame([late, few, held]),
        "backtest": frame(
            [{"day": dt.date(2024, 6, 30), "months": 6, "watched": 20, "watched_gone": 4,
              "flagged": 10, "flagged_gone": 3}]
        ),
        "classes": frame(
            [industry, industry | {"value": Text("没写", "not filled in"), "customers": 1, "lost": 0},
             industry | {"dimension": "region", "label": Text("地区", "Region"), "value": "珠三角"}]
        ),
    }  # fmt: skip


def judged_activities() -> pd.DataFrame:
    return frame(
        [
            {"i": 0, "name": "2024秋季展", "date": dt.date(2024, 10, 15), "kind": "展会",
             "goal": "新客户30家", "goal_value": 30, "attendees": 33, "guests": 2, "new_guests": 1,
             "goal_rate": 1.1, "orders_after": 1, "amount_after": 1_250_000, "content": None,
             "invited": None, "cost": None, "leads": None, "won": 0, "called": 0, "callable": 0,
             "cost_per_lead": None, "cost_per_new": None,
             "cell": Cell("华东.xlsx", "活动", 3, 1)},
        ]
    )  # fmt: skip


def judged_people() -> pd.DataFrame:
    return frame(
        [
            {"name": "周敏", "amount_month": 1_250_000, "change": 0.25, "customers": 1, "new_won": 1,
             "contacts": 3, "overdue": 1, "open_complaints": 1, "completeness": 0.9},
            {"name": "李强", "amount_month": 0, "change": None, "customers": 1, "new_won": 0,
             "contacts": 0, "overdue": 0, "open_complaints": 0, "completeness": 0.5},
        ]
    )  # fmt: skip


def judged_months() -> pd.DataFrame:
    return frame(
        [
            {"month": "2024-11", "amount": 66, "orders": 1, "complete": True,
             "amount_before": None, "change": None, "rolling": None},
            {"month": "2024-12", "amount": 1_250_000, "orders": 1, "complete": False,
             "amount_before": 1_000_000, "change": 0.25, "rolling": None},
        ]
    )  # fmt: skip


def judged_products() -> pd.DataFrame:
    return frame(
        [
            {"product": "X100", "amount_12m": 1_250_000, "quantity_12m": 1_000_000, "orders_12m": 1,
             "share": 1.0, "abc": "A", "customers": 1}
        ]
    )  # fmt: skip


def judged_files() -> pd.DataFrame:
    return frame(
        [
            {"file": "华东.xlsx", "person": "周敏", "rows": 10, "read": 4, "rejected": 1, "skipped": 5,
             "errors": 1, "warnings": 2, "fixed": 1, "completeness": 0.7}
        ]
    )  # fmt: skip
