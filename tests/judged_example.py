"""A small judged dataset made by hand: every frame with its documented columns, no pipeline."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from crmsheets.analysis.regions import Region
from crmsheets.model.cell import Cell
from crmsheets.model.dataset import Dataset, SheetBalance
from crmsheets.model.finding import Finding, Rule, Severity, Suggestion
from crmsheets.model.golden import Golden, Merge
from crmsheets.model.grid import Grid, Reading, Source
from crmsheets.model.judged import CustomerType, Judged, Line, Period, Todo
from crmsheets.model.settings import Settings
from crmsheets.model.stage import LossReason, Stage
from crmsheets.model.table import Place, Table
from crmsheets.model.text import Said, Text
from crmsheets.templates import customer, order
from crmsheets.templates.customer_lists import Industry

TODAY = dt.date(2024, 12, 31)
EAST = Source("华东.xlsx", "a" * 64, "xlsx")
NORTH = Source("华北.csv", "b" * 64, "csv")


def rule(code: str, severity: Severity, zh: str, en: str, *, fixed: bool = False) -> Rule:
    return Rule(
        code=code,
        severity=severity,
        message=Text(zh, en),
        why=Text("少了它算不出金额。", "Without it no amount can be computed."),
        fix=Text("填上。", "Fill it in."),
        example="",
        passing="1",
        fixed=fixed,
    )


EMPTY = rule(
    "CELL01", Severity.ERROR, "没填，请填数字，例如 1000。", "is empty. Enter a number, e.g. 1000."
)
NO_CONTACT = rule(
    "CUS02",
    Severity.WARNING,
    "没填，电话、微信填一个就行。",
    "is empty; a phone or WeChat is enough.",
)
REPAIRED = rule("DATE02", Severity.INFO, "已读成 {got}。", "was read as {got}.", fixed=True)
UNREADABLE = rule(
    "FILE01", Severity.ERROR, "打不开，请重新保存再发。", "cannot be opened. Save it again."
)


def place(
    source: Source, sheet: str, columns: Mapping[str, int], headers: Mapping[str, str]
) -> Place:
    return Place(source, sheet, 2, columns, headers, owner="周敏")


def table(template: Any, where: Place, rows: Sequence[Mapping[str, Any]], first: int = 3) -> Table:
    names = [field.name for field in template.fields]
    names += sorted({name for row in rows for name in row} - set(names))
    return Table(
        template=template,
        places=(where,),
        place=[0] * len(rows),
        row=list(range(first, first + len(rows))),
        part=[0] * len(rows),
        columns={name: [row.get(name) for row in rows] for name in names},
    )


def orders() -> Table:
    where = place(
        EAST, "订单", {"customer_name": 1, "order_id": 2, "quantity": 5}, {"quantity": "数量"}
    )
    base = {"customer_name": "顺达", "customer_id": "CUS001", "customer": "东莞市顺达五金有限公司"}
    return table(
        order.TEMPLATE,
        where,
        [
            {**base, "order_id": "PO-1", "order_date": dt.date(2024, 12, 3), "product_model": "X100",
             "quantity": 1_000_000, "unit_price": 125_000, "amount": 1_250_000,
             "status": order.OrderStatus.DONE},
            {**base, "order_id": "PO-2", "order_date": dt.date(2024, 11, 3), "product_model": "=1+1",
             "quantity": 5_500, "unit_price": 1_200, "due_date": dt.date(2024, 12, 1), "note": "加急"},
        ],
    )  # fmt: skip


def customers() -> Table:
    where = place(EAST, "客户", {"customer_name": 1, "phone": 3}, {"phone": "联系电话"})
    return table(
        customer.TEMPLATE,
        where,
        [
            {"customer_name": "东莞市顺达五金有限公司", "short_name": "顺达", "owner": "周敏"},
            {"customer_name": "<b>利民</b> & 子", "owner": "李强"},
        ],
    )


def findings() -> tuple[Finding, ...]:
    cell = Cell("华东.xlsx", "订单", 4, 5)
    return (
        Finding(EMPTY, (cell,), "order", "quantity", "数量", person="周敏"),
        Finding(NO_CONTACT, (Cell("华东.xlsx", "客户", 3, 3),), "customer", "phone", "联系电话"),
        Finding(NO_CONTACT, (Cell("华东.xlsx", "客户", 4, 3),), "customer", "phone", "联系电话"),
        Finding(
            REPAIRED,
            (Cell("华东.xlsx", "订单", 3, 3),),
            "order",
            "order_date",
            "下单日期",
            value="2024.12.3",
            got={"got": "2024-12-3"},
            suggestion=Suggestion("2024-12-03", safe=True),
        ),
        Finding(UNREADABLE, (Cell("坏.xlsx", "", 0, 0),)),
    )


def dataset() -> Dataset:
    return Dataset(
        tables={"order": orders(), "customer": customers()},
        sources=(EAST,),
        findings=findings(),
        balance=(
            SheetBalance(
                file="华东.xlsx", sheet="订单", status="read", table="order", range="A1:M4", header_row=2,
                rows_present=6, rows_read=2, rows_rejected=1,
                rows_skipped={"keys": 1, "header": 1, "total": 1}, records_made=2,
                columns={"A": ("客户名称", "customer_name"), "E": ("数量", "quantity"), "N": ("颜色", "")},
            ),
            SheetBalance(
                file="华东.xlsx", sheet="客户", status="read", table="customer", header_row=2,
                rows_present=4, rows_read=2, rows_skipped={"keys": 1, "header": 1}, records_made=2,
            ),
            SheetBalance(file="坏.xlsx", sheet="", status="failed", reason="打不开"),
        ),
    )  # fmt: skip


def frame(rows: Sequence[Mapping[Any, Any]], columns: Sequence[str] = ()) -> pd.DataFrame:
    names = list(rows[0]) if rows else list(columns)
    return pd.DataFrame(
        {name: pd.Series([row[name] for row in rows], dtype=object) for name in names}
    )


def _customer(**more: Any) -> dict[str, Any]:
    return {
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
        "overdue": False, "cell": Cell("华东.xlsx", "订单", 3, 2), "promised": None,
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


def life_tables() -> dict[str, pd.DataFrame]:
    """Stages, whom to win back, alarms with their test on the past, classes."""
    back = {
        "customer_id": "CUS001", "customer": "东莞市顺达五金有限公司", "owner": "周敏",
        "lost_on": dt.date(2024, 3, 1), "back_on": dt.date(2024, 11, 3),
        "last_order": dt.date(2024, 12, 3), "silent_days": 28, "orders": 2, "worth": 1_250_066,
        "total": 1_250_066, "reason": LossReason.UNKNOWN, "said_on": None,
        "action": Said(Text("打电话", "Call")),
    }  # fmt: skip
    lost = back | {
        "customer_id": "CUS002", "customer": "<b>利民</b> & 子", "back_on": None, "worth": 90_000,
        "reason": LossReason.PRICE, "said_on": dt.date(2024, 5, 1),
    }  # fmt: skip
    late = {
        "kind": "late", "customer_id": "CUS002", "customer": "<b>利民</b> & 子", "owner": "李强",
        "tier": "C", "orders": 3, "usual_gap": 31.0, "silent_days": 96, "times": 3.1,
        "worth": 90_000, "urgency": 4.9,
        "said": Said(Text("已沉默 96 天，正常约 31 天", "silent for 96 days, usually about 31 days")),
        "advice": Said(Text("打电话", "Call")), "last_order": dt.date(2024, 9, 26),
        "why_not": None, "limit": None,
    }  # fmt: skip
    few = late | {"kind": "few", "orders": 1, "limit": 45}
    held = late | {"kind": "held", "why_not": Said(Text("放假 14 天，不算", "14 of a pause"))}
    industry = {
        "dimension": "industry", "label": Text("所属行业", "Industry"), "value": Industry.HARDWARE,
        "customers": 2, "buyers": 1, "spend_12m": 1_250_066, "share": 1.0, "a": 1, "b": 0, "c": 1,
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


def judged() -> Judged:
    return Judged(
        dataset=dataset(),
        settings=Settings(),
        today=TODAY,
        period=Period(
            dt.date(2024, 12, 1),
            TODAY,
            complete=True,
            before=(dt.date(2024, 11, 1), dt.date(2024, 11, 30)),
            year_before=(dt.date(2023, 12, 1), dt.date(2023, 12, 31)),
        ),
        golden=(Golden("CUS001", "东莞市顺达五金有限公司", (0,)), Golden("CUS002", "利民", (1,))),
        merges=(
            Merge(
                "CUS001",
                (Cell("华东.xlsx", "客户", 3, 1), Cell("华北.csv", "", 9, 1)),
                (Said(Text("名称相同", "same name")),),
                1.0,
                "rule",
            ),
        ),
        customers=judged_customers(),
        orders=judged_orders(),
        followups=judged_followups(),
        feedback=judged_feedback(),
        services=judged_services(),
        activities=frame(
            [
                {"i": 0, "name": "2024秋季展", "date": dt.date(2024, 10, 15), "kind": "展会",
                 "goal": "新客户30家", "goal_value": 30, "attendees": 33, "guests": 2, "new_guests": 1,
                 "goal_rate": 1.1, "orders_after": 1, "amount_after": 1_250_000, "content": None,
                 "invited": None, "cost": None, "leads": None, "won": 0, "called": 0, "callable": 0,
                 "cost_per_lead": None, "cost_per_new": None,
                 "cell": Cell("华东.xlsx", "活动", 3, 1)},
            ]
        ),
        people=frame(
            [
                {"name": "周敏", "amount_month": 1_250_000, "change": 0.25, "customers": 1, "new_won": 1,
                 "contacts": 3, "overdue": 1, "open_complaints": 1, "completeness": 0.9},
                {"name": "李强", "amount_month": 0, "change": None, "customers": 1, "new_won": 0,
                 "contacts": 0, "overdue": 0, "open_complaints": 0, "completeness": 0.5},
            ]
        ),
        months=frame(
            [
                {"month": "2024-11", "amount": 66, "orders": 1, "complete": True,
                 "amount_before": None, "change": None, "rolling": None},
                {"month": "2024-12", "amount": 1_250_000, "orders": 1, "complete": False,
                 "amount_before": 1_000_000, "change": 0.25, "rolling": None},
            ]
        ),
        products=frame(
            [
                {"product": "X100", "amount_12m": 1_250_000, "quantity_12m": 1_000_000, "orders_12m": 1,
                 "share": 1.0, "abc": "A", "customers": 1}
            ]
        ),
        files=frame(
            [
                {"file": "华东.xlsx", "person": "周敏", "rows": 10, "read": 4, "rejected": 1, "skipped": 5,
                 "errors": 1, "warnings": 2, "fixed": 1, "completeness": 0.7}
            ]
        ),
        head=Said(Text("沅澜电子厂 客户月报 2024年12月", "Brookvale Works, customers, December 2024")),
        lines=(
            Line("month", Said(Text("本月下单 1.3 万元（1单），比上月 +25%", "Orders USD 13k (1), +25%")),
                 "orders"),
            Line("should_order", Said(Text("该下单没下单：1 家老客户 —— 利民（已96天）",
                 "Should have ordered: 1 customer — Limin (96 days)")), "customers", alarm=True),
            Line("late", Said(Text("已超期未发 1 单", "1 order past due")), "nowhere", alarm=True),
        ),
        todos=(
            Todo("周敏", "东莞市顺达五金有限公司", "CUS001",
                 Said(Text("打电话问这单", "Call about the order")),
                 Said(Text("平时30天一单，已96天", "usually every 30 days, 96 so far")), 1_250_000,
                 (Cell("华东.xlsx", "订单", 3, 2),), "orders"),
            Todo("", "<b>利民</b> & 子", "CUS002", Said(Text("建档", "Put on file")),
                 Said(Text("没有建档", "not on file")), 0),
        ),
        missing=(Said(Text("没有收款数据", "No payments")),),
        figures={"month_amount": 12_500.0, "orders": 1, "top": None},
        notes={
            "period": Said(Text("报告月是12月", "The month is December")),
            "tier": Said(Text("等级看近12个月", "Tiers look at 12 months")),
            "orders": Said(Text("取消的不算", "Cancelled ones do not count")),
            "service": Said(Text("一天内答复", "Answered within a day")),
            "activities": Said(Text("只作描述", "A description")),
        },
        tables=judged_tiering()
        | {
            "themes": frame(
                [{"theme": "交期", "mentions": 2, "unhappy": 1, "rating_avg": 2.0, "rating_count": 1}]
            ),
            "service_kinds": frame(
                [{"kind": "投诉", "cases": 2, "open": 1, "replied_in_time": 1, "reply_due": 2,
                  "settled_in_time": 1, "settle_due": 1, "median_days": 3.0}]
            ),
            "clusters": frame([], ("product", "month", "cases", "customers")),
            **life_tables(),
        },
    )  # fmt: skip


def bare() -> Judged:
    """A run that read nothing but an empty list of customers."""
    full = judged()
    empty = {
        name: getattr(full, name).iloc[:0]
        for name in ("customers", "orders", "followups", "feedback", "services", "activities",
                     "people", "months", "products", "files")
    }  # fmt: skip
    return Judged(
        **{**full.__dict__, **empty, "dataset": Dataset(), "lines": (), "todos": (), "missing": (),
           "figures": {}, "notes": {}, "tables": {}, "merges": (), "golden": ()},
    )  # fmt: skip


def reading() -> Reading:
    """华东.xlsx as it was sent, as far as its problems need it."""
    header = ("客户名称", "订单编号", "下单日期", "产品型号", "数量")
    rows = (
        ("order.customer_name",),
        header,
        ("顺达", "PO-1", "2024.12.3", "X100", 1000.0),
        ("顺达", "PO-2", dt.datetime(2024, 11, 3), "=1+1", None),  # noqa: DTZ001  # cells have no zone
    )
    return Reading(EAST, (Grid(EAST, "订单", rows),))
