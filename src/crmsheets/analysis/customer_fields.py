"""What a condition on customers may ask about: the figures we judged, and what people typed.

Names are the keys of `Judged.customers` and of the golden record; what people typed is named as the
customer table declares it. Figures of the window are named by its length: 近12月金额.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from crmsheets.analysis.condition.field import ConditionField, FieldKind, Fields, by_name
from crmsheets.analysis.regions import Region
from crmsheets.model.judged import CustomerType
from crmsheets.model.kind import Kind
from crmsheets.model.stage import Stage
from crmsheets.model.text import Text
from crmsheets.templates.customer import TEMPLATE as CUSTOMER
from crmsheets.templates.customer_lists import Province
from crmsheets.templates.tier import TierGrade

_TYPED: Mapping[Kind, FieldKind] = {
    Kind.DATE: FieldKind.DATE,
    Kind.MONEY: FieldKind.MONEY,
    Kind.INTEGER: FieldKind.INTEGER,
    Kind.MULTI: FieldKind.SEVERAL,
    Kind.CHOICE: FieldKind.CHOICE,
}
_KEYS = {"customer_name": "name"}
"""Declared name -> the record's own, where they differ."""
_ALSO = {
    "customer_name": ("名称", "name"),
    "needs": ("需求", "客户需求", "need"),
    "company_size": ("大小", "size"),
    "consent": ("营销", "marketing"),
}
"""Words that are no header of a column, but what people call it in a condition."""


_RATED = (
    ConditionField(
        "rating_avg",
        Text("评分", "rating"),
        FieldKind.DECIMAL,
        (
            "平均评分",
            "满意度",
            "客户评分",
            "打分",
            "反馈评分",
            "average rating",
            "score of ratings",
        ),
    ),
    ConditionField(
        "rating_count",
        Text("评分条数", "number of ratings"),
        FieldKind.INTEGER,
        ("评分数", "评价条数", "ratings"),
        counts=True,
    ),
)


def _windowed(months: int) -> tuple[ConditionField, ...]:
    """Figures of the window; a span of another length is not theirs."""
    said, spoken = f"近{months}", f"{months}-month"
    year = {6: ("半年",), 12: ("近一年", "一年", "年")}.get(months, ())
    money = ("金额", "买了", "下单额", "下单金额", "销售额", "采购额", "消费", "消费金额", "业绩")
    count = (
        "订单数",
        "订单",
        "单数",
        "下单次数",
        "下单数",
        "频次",
        "购买频次",
        "订单量",
        "下单",
        "下了",
    )

    def called(*words: str) -> tuple[str, ...]:
        spans = (f"{said}月", f"{said}个月", f"最近{months}个月", f"最近{months}月", *year)
        return tuple(f"{span}{word}" for span in spans for word in words)

    return (
        ConditionField(
            "spend_12m",
            Text(f"{said}月金额", f"{spoken} spend"),
            FieldKind.MONEY,
            (*called(*money), *money, "spend", "revenue", "amount", "money", "sales"),
            counts=True,
        ),
        ConditionField(
            "orders_12m",
            Text(f"{said}月订单数", f"{spoken} orders"),
            FieldKind.INTEGER,
            (*called(*count), *count, "orders", "order count", "number of orders"),
            counts=True,
        ),
        ConditionField(
            "average_order",
            Text(f"{said}月平均一单", f"{spoken} average order"),
            FieldKind.MONEY,
            ("平均一单", "平均每单", "每单金额", "客单价", "average order", "average order value"),
        ),
        *_RATED,
    )


_BUYING = (
    ConditionField(
        "total_spend",
        Text("累计金额", "total spend"),
        FieldKind.MONEY,
        ("总金额", "累计", "累计消费", "总消费", "总消费金额", "累计下单额", "all-time spend"),
        counts=True,
    ),
    ConditionField(
        "order_count",
        Text("累计订单数", "total orders"),
        FieldKind.INTEGER,
        ("总订单数", "累计单数", "总单数", "all-time orders"),
        counts=True,
    ),
    ConditionField(
        "spend_month",
        Text("本月金额", "spend of the month"),
        FieldKind.MONEY,
        ("本月下单额", "当月金额", "month spend"),
        counts=True,
    ),
    ConditionField(
        "first_order",
        Text("首次下单", "first order"),
        FieldKind.DATE,
        ("首单", "首单日期", "首次下单日期", "第一单", "first order date"),
    ),
    ConditionField(
        "last_order",
        Text("最近下单", "last order"),
        FieldKind.DATE,
        ("最后下单", "最近一单", "最近下单日期", "最后一单", "最近购买", "last order date"),
    ),
    ConditionField(
        "silent_days",
        Text("沉默天数", "days of silence"),
        FieldKind.DAYS,
        (
            *("沉默", "多少天没下单", "没下单天数", "未下单天数", "距上次下单", "距今天数"),
            *(
                "没下单",
                "没下过单",
                "没有下单",
                "未下单",
                "没买",
                "no order for",
                "no orders for",
                "silence",
                "days since last order",
                "recency",
                "silent",
            ),
        ),
        lasting=True,
    ),
)
_STATE = (
    ConditionField(
        "tier",
        Text("等级", "tier"),
        FieldKind.CHOICE,
        ("客户等级", "级别", "客户级别", "分级", "grade"),
        TierGrade,
        ranked=True,
        blank_known=True,
    ),
    ConditionField(
        "tier_previous",
        Text("上期等级", "tier before"),
        FieldKind.CHOICE,
        ("上次等级", "原等级", "previous tier"),
        TierGrade,
        ranked=True,
        blank_known=True,
    ),
    ConditionField(
        "type", Text("类型", "type"), FieldKind.CHOICE, ("客户类型", "customer type"), CustomerType
    ),
    ConditionField("score", Text("总分", "score"), FieldKind.DECIMAL, ("得分", "分数", "points")),
    ConditionField(
        "rank", Text("金额名次", "rank"), FieldKind.INTEGER, ("名次", "排名", "rank by money")
    ),
    ConditionField("is_new", Text("新客户", "new customer"), FieldKind.BOOL, ("是否新客户", "new")),
    ConditionField(
        "known", Text("已建档", "on file"), FieldKind.BOOL, ("建档", "是否建档", "known")
    ),
    ConditionField(
        "should_order",
        Text("该下单没下单", "should have ordered"),
        FieldKind.BOOL,
        ("该下单未下单", "应下单", "late to order"),
    ),
    ConditionField(
        "usual_gap",
        Text("平时几天一单", "usual gap"),
        FieldKind.DAYS,
        ("平时间隔", "下单间隔", "gap between orders"),
    ),
    ConditionField(
        "silence_ratio",
        Text("沉默是平时的几倍", "silence times usual"),
        FieldKind.DECIMAL,
        ("沉默倍数", "silence ratio"),
    ),
    ConditionField(
        "completeness",
        Text("资料完整率", "data complete"),
        FieldKind.SHARE,
        ("完整率", "资料完整度", "completeness"),
    ),
)
_CARE = (
    ConditionField(
        "complaints",
        Text("投诉数", "complaints"),
        FieldKind.INTEGER,
        ("投诉", "投诉次数"),
        counts=True,
    ),
    ConditionField(
        "open_complaints",
        Text("未结投诉", "open complaints"),
        FieldKind.INTEGER,
        ("未结投诉数", "没结的投诉"),
        counts=True,
    ),
    ConditionField(
        "last_contact",
        Text("最近联系", "last contact"),
        FieldKind.DATE,
        ("最近跟进", "上次跟进", "最后跟进", "最近联系日期", "last followed up"),
    ),
    ConditionField(
        "next_date",
        Text("下次跟进", "next contact"),
        FieldKind.DATE,
        ("下次跟进日期", "下次联系", "next follow-up"),
    ),
    ConditionField(
        "overdue_days",
        Text("跟进逾期天数", "follow-up overdue"),
        FieldKind.DAYS,
        ("逾期天数", "跟进逾期", "days overdue"),
        lasting=True,
    ),
    ConditionField(
        "no_next",
        Text("没安排下一步", "no next step"),
        FieldKind.BOOL,
        ("无下一步", "没有下一步", "without next step"),
    ),
)
_PLACES = Region.extended(tuple((each.text.zh, each.text.en, each.synonyms) for each in Province))
_LIFE = (
    ConditionField(
        "stage",
        Text("阶段", "stage"),
        FieldKind.CHOICE,
        ("客户阶段", "生命周期", "生命周期阶段", "life cycle", "life-cycle stage"),
        Stage,
    ),
    ConditionField(
        "region",
        Text("地区", "region"),
        FieldKind.SEVERAL,
        ("片区", "区域", "大区", "销售区域", "所在地区", "sales region", "area"),
        _PLACES,
    ),
    ConditionField(
        "lost_on",
        Text("流失日期", "lost since"),
        FieldKind.DATE,
        ("哪天流失", "流失时间", "lost on"),
    ),
    ConditionField(
        "back_on",
        Text("挽回日期", "ordered again on"),
        FieldKind.DATE,
        ("哪天挽回", "挽回时间", "won back on"),
    ),
    ConditionField(
        "on_contract",
        Text("合同客户", "on contract"),
        FieldKind.BOOL,
        ("长期合同", "年合同", "blanket order"),
    ),
)
_MONEY_OWED = (
    ConditionField(
        "receivable",
        Text("应收余额", "receivables"),
        FieldKind.MONEY,
        ("应收", "欠款", "owed"),
        counts=True,
    ),
    ConditionField(
        "receivable_overdue",
        Text("逾期应收", "overdue money"),
        FieldKind.MONEY,
        ("逾期金额", "逾期欠款", "money overdue"),
        counts=True,
    ),
    ConditionField(
        "overdue_receivable_days",
        Text("应收逾期天数", "receivables overdue"),
        FieldKind.DAYS,
        ("应收逾期", "欠款逾期", "货款逾期", "逾期货款", "overdue receivables"),
        counts=True,
        lasting=True,
    ),
    ConditionField(
        "payment_punctuality",
        Text("付款及时率", "paid on time"),
        FieldKind.SHARE,
        ("付款及时", "回款及时率", "回款及时", "payment punctuality"),
    ),
)
_TIERED_BY = (
    *("total_spend", "order_count", "first_order", "last_order", "silent_days"),
    *("complaints", "open_complaints", "overdue_receivable_days", "payment_punctuality"),
)


@lru_cache(maxsize=8)
def customer_fields(months: int = 12) -> Fields:
    """All that a list of customers may be asked for; `months`: the window of the settings."""
    figures = by_name(*_windowed(months), *_BUYING, *_STATE, *_LIFE, *_CARE, *_MONEY_OWED)
    return figures | {name: each for name, each in _declared().items() if name not in figures}


@lru_cache(maxsize=8)
def tier_fields(months: int = 12) -> Fields:
    """What a rule of tiering may ask for: facts that are known before there is a tier."""
    facts = {each.name: each for each in (*_BUYING, *_CARE, *_MONEY_OWED)}
    return by_name(*_windowed(months), *(facts[name] for name in _TIERED_BY))


def customer_record(row: Mapping[Any, Any], typed: Mapping[str, Any]) -> dict[str, Any]:
    """A customer as conditions see it: `row` of `Judged.customers`, `typed` of its golden record."""
    record = {_KEYS.get(name, name): value for name, value in typed.items()}
    record |= {str(name): value for name, value in row.items()}
    return record | {
        "average_order": average_order(row["spend_12m"], row["orders_12m"]),
        "region": _within(record),
    }


def _within(record: Mapping[str, Any]) -> tuple[str, ...] | None:
    """The places a customer lies in, the widest first: 华东, 江苏, 苏州; None where none is known."""
    said = (record.get(name) for name in ("region", "province", "city"))
    return tuple(str(each) for each in said if each) or None


def average_order(spend: int, orders: int) -> int | None:
    """Money an order (分), None without one."""
    return round(spend / orders) if orders else None


@lru_cache(maxsize=1)
def _declared() -> dict[str, ConditionField]:
    """The typed fields of the customer table under its own words."""
    found = {}
    for field in CUSTOMER.fields:
        if not field.column.typed:
            continue
        name = _KEYS.get(field.name, field.name)
        kind = _TYPED.get(field.kind, FieldKind.WORDS if field.choices else FieldKind.TEXT)
        column = field.column
        words = (field.name, *column.synonyms, *_ALSO.get(field.name, ()))
        found[name] = ConditionField(name, column.called, kind, words, field.choices)
    return found
