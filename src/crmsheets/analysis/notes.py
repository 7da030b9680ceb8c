"""口径: how the figures are counted, with the numbers that were used; one sentence a subject."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from crmsheets.analysis.feedback import ratings
from crmsheets.analysis.period import window
from crmsheets.analysis.quantiles import median, quantile
from crmsheets.analysis.revenue import lead_times
from crmsheets.analysis.services import Rate, closing_rate, reply_rate
from crmsheets.analysis.silence import company_gap
from crmsheets.analysis.tiers import standings, targets
from crmsheets.analysis.wording import bare_money, count, number, percent
from crmsheets.model.exact import MONEY_PLACES, units
from crmsheets.model.judged import Period
from crmsheets.model.text import Said, Text
from crmsheets.templates.order import OrderStatus

if TYPE_CHECKING:
    from crmsheets.analysis.evaluation import Records
    from crmsheets.model.settings import Settings

PERIOD = Text(
    "报告月 {first} 到 {last}；和上月、去年同月比的都是同样多的天数；分级、类型、沉默、逾期按今天（{today}）算，"
    "上期等级按 {before} 算。",
    "The month is {first} to {last}; it is compared with equal spans only. Tiers, types, silence "
    "and what is overdue are as of today ({today}), tiers before as of {before}.",
)
ORDERS = Text(
    "下单额按下单日期算，{out}不算，退货减掉；一张单几行算一单，退货单不算一单。总金额和数量×单价差得多的行先放在一边，等核对。",
    "Money is counted by order date, without {out}, returns taken off; lines with one number are "
    "one order, a return is none. Lines whose amount is far from quantity x price are set aside.",
)
SCORE = Text(
    "分级看近{months}个月：金额 {spend} 分、订单数 {orders} 分、评分 {rating} 分，没有评分就不算这项；"
    "满分线是金额 {full_spend}、{full_orders} 单；{a} 分起 A，{b} 分起 B，其余 C；首单不满{new}个月是新客户，不分级。",
    "Tiers look at the last {months} months: spend {spend} points, orders {orders}, rating {rating} "
    "(left out without one); full marks from {full_spend} and {full_orders} orders; A from {a}, B "
    "from {b}, else C; no tier in the first {new} months.",
)
RULES = Text(
    "分级看近{months}个月：买 {a_spend} 或 {a_orders} 单起 A，买 {b_spend} 或 {b_orders} 单起 B，其余 C；"
    "首单不满{new}个月是新客户，不分级。",
    "Tiers look at the last {months} months: A from {a_spend} or {a_orders} orders, B from {b_spend} "
    "or {b_orders} orders, else C; no tier in the first {new} months.",
)
ABC = Text(
    "分级看近{months}个月金额：从大到小排，排在前面的客户合计不到 {a} 的是 A，不到 {b} 的是 B，其余 C；"
    "首单不满{new}个月是新客户，不分级。",
    "Tiers look at the money of the last {months} months: A while bigger customers make less than "
    "{a}, B while less than {b}, else C; no tier in the first {new} months.",
)
RFM = Text(
    "分级按 RFM（近{months}个月）：最近下单、订单数、金额各打分，三项合计换成 100 分，{a} 分起 A，{b} 分起 B，其余 C；"
    "首单不满{new}个月是新客户，不分级。",
    "Tiers by RFM over {months} months: recency, orders and money scored and put on 100; A from {a}, "
    "B from {b}, else C; no tier in the first {new} months.",
)
TYPE = Text(
    "潜在＝没有成交订单；流失＝超过 {days} 天并且超过平时间隔 {ratio} 倍没下单；VIP＝现在和上月底都是 A；其余是现有。",
    "Prospect: no order. Lost: silent for more than {days} days and {ratio} times the usual gap. "
    "VIP: tier A now and at the end of the month before. Else current.",
)
SILENCE = Text(
    "该下单没下单＝下过 {orders} 单以上、近{months}个月还下过单，沉默超过平时间隔的 {ratio} 倍；"
    "单少的客户，间隔向全厂平均（{gap} 天）靠。",
    "Should have ordered: at least {orders} orders, one within {months} months, silent for more than "
    "{ratio} times the usual gap; with few orders the gap leans on the average ({gap} days).",
)
DELIVERY = Text(
    "按期发货＝要求交期在本月的订单里，整单都在交期前发出的；过了交期还没发的算没按期。"
    "从下单到发货一般 {typical} 天，九成在 {most} 天内。",
    "On time: of the orders due in the month, those shipped in full by the due date; open ones past "
    "due count as late. Order to shipping takes {typical} days, nine of ten {most}.",
)
DELIVERY_PLAIN = Text(
    "按期发货＝要求交期在本月的订单里，整单都在交期前发出的；过了交期还没发的算没按期。",
    "On time: of the orders due in the month, those shipped in full by the due date; open ones past "
    "due count as late.",
)
SERVICE = Text(
    "近{months}个月：{days}天内首次答复 {replied}；已结 {closed}。还在时限内没答复的不算，"
    "没写首次答复日期的按处理日期算。",
    "Last {months} months: first answered within {days}: {replied}; settled: {closed}. Cases still "
    "within the limit are left out; without a first reply date the closing date stands for it.",
)
RATE = Text("{hits}/{cases}（{low}–{high}）", "{hits} of {cases} ({low}–{high})")
FEW = Text("{hits}/{cases}（件数太少，不算比率）", "{hits} of {cases} (too few for a rate)")
FEEDBACK = Text(
    "不满＝评分 3 分及以下提到的方面，或者文字里直接说不好的方面；「没有毛刺」这样的不算。",
    "A fault: what a rating of 3 or less speaks of, or what the words blame; 'no burrs' is none.",
)
ACTIVITIES = Text(
    "活动后下单是来宾公司 90 天内下的单，只作描述，不证明是活动带来的。",
    "Orders after an event are those of its guests within 90 days: a description, no proof of effect.",
)
FOLLOWUPS = Text(
    "每家客户只看最近一次跟进，后一次跟进了前一次就算完成；写了「暂不跟进」的不算过期，"
    "「等客户回复」可以不写下次日期。",
    "Of each customer only the latest follow-up counts, it settles the one before; 'No follow-up' is "
    "never overdue, 'Wait for reply' needs no next date.",
)
QUALITY = Text(
    "资料完整率看六项：联系人、电话或微信或邮箱、负责业务员、客户来源、所属行业、地区。",
    "Completeness looks at six things: contact, phone or WeChat or e-mail, sales rep, source, "
    "industry, region.",
)
TODOS = Text(
    "值多少钱＝可能丢掉的钱：没发的货款；沉默或投诉的客户一年买的；该跟进的按平均一单；金额待核的按大的算。",
    "Worth is the money at stake: what is not shipped; a year's spend of a silent or complaining "
    "customer; one usual order for a follow-up; the bigger reading of a doubtful amount.",
)


def notes(records: Records, settings: Settings, today: dt.date, period: Period) -> dict[str, Said]:
    """Subject -> the sentence: period, orders, tier, type, customers, delivery, followups, service,
    feedback, activities, quality, todos.
    """
    gap = company_gap(records.bought.values())
    life = settings.life
    return {
        "period": Said(
            PERIOD,
            {
                "first": period.first.isoformat(),
                "last": period.last.isoformat(),
                "today": today.isoformat(),
                "before": (period.first - dt.timedelta(days=1)).isoformat(),
            },
        ),
        "orders": Said(ORDERS, {"out": _left_out(settings)}),
        "tier": tier_note(records, settings, today),
        "type": Said(TYPE, {"days": life.lost_days, "ratio": number(life.lost_ratio)}),
        "customers": Said(
            SILENCE,
            {
                "orders": life.min_orders,
                "months": settings.tier.window_months,
                "ratio": number(life.late_ratio),
                "gap": "–" if gap is None else round(gap),
            },
        ),
        "delivery": _delivery(records, settings, today),
        "followups": Said(FOLLOWUPS),
        "service": _service(records, settings, today),
        "feedback": Said(FEEDBACK),
        "activities": Said(ACTIVITIES),
        "quality": Said(QUALITY),
        "todos": Said(TODOS),
    }


def _left_out(settings: Settings) -> list[str]:
    """The statuses that do not count; the list's own are said in the reader's language."""
    return [OrderStatus.read(word) or word for word in settings.counting.not_counted]


def tier_note(records: Records, settings: Settings, today: dt.date) -> Said:
    """The method of tiering with the targets that were used."""
    tier = settings.tier
    standing = standings(records.bought, ratings(records.voices), today, settings)
    known = {customer: each for customer, each in standing.items() if each.first is not None}
    full = targets(known, tier)
    cuts = {"a": number(tier.cut_a), "b": number(tier.cut_b)}
    got: dict[str, object] = {"months": tier.window_months, "new": tier.new_months, **cuts}
    if tier.method == "rules":
        spends = {"a_spend": tier.rule_a_spend, "b_spend": tier.rule_b_spend}
        said = {
            name: bare_money(units(spend, MONEY_PLACES), settings) for name, spend in spends.items()
        }
        orders = {"a_orders": tier.rule_a_orders, "b_orders": tier.rule_b_orders}
        return Said(RULES, {**got, **said, **orders})
    if tier.method == "abc":
        return Said(ABC, {**got, "a": percent(tier.share_a), "b": percent(tier.share_b)})
    if tier.method == "rfm":
        return Said(RFM, got)
    weights = {
        "spend": number(tier.weight_spend),
        "orders": number(tier.weight_orders),
        "rating": number(tier.weight_rating),
    }
    limits = {"full_spend": bare_money(full.spend, settings), "full_orders": full.orders}
    return Said(SCORE, {**got, **weights, **limits})


def _delivery(records: Records, settings: Settings, today: dt.date) -> Said:
    days = lead_times(records.lines, window(today, settings.tier.window_months))
    typical = median(days)
    if typical is None:
        return Said(DELIVERY_PLAIN)
    return Said(DELIVERY, {"typical": round(typical), "most": round(quantile(days, 0.9))})


def _service(records: Records, settings: Settings, today: dt.date) -> Said:
    span = window(today, settings.tier.window_months)
    least = settings.report.min_rate
    return Said(
        SERVICE,
        {
            "months": settings.tier.window_months,
            "days": count(settings.service.reply_days, "day"),
            "replied": rate(reply_rate(records.cases, span), least),
            "closed": rate(closing_rate(records.cases, span), least),
        },
    )


def rate(found: Rate, least: int) -> Said:
    """K of n with its 95 % limits; without them where n is small."""
    limits = found.limits
    counted: dict[str, object] = {"hits": found.hits, "cases": found.cases}
    if limits is None or found.cases < least:
        return Said(FEW, counted)
    return Said(RATE, {**counted, "low": percent(limits[0]), "high": percent(limits[1])})
