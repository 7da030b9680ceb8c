"""口径: how the figures are counted, with the numbers that were used; one sentence a subject."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from crmsheets.analysis.period import BASE_DAYS, window
from crmsheets.analysis.quantiles import median, quantile
from crmsheets.analysis.revenue import lead_times
from crmsheets.analysis.services import Rate, closing_rate, reply_rate
from crmsheets.analysis.silence import company_gap
from crmsheets.analysis.tiering.note import tier_note
from crmsheets.analysis.wording import count, number, percent
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
    "下单额按下单日期算，{out}不算，退货减掉；一张单几行算一单，退货单不算一单。总金额和数量×单价差得多的行先放在一边，等核对。"
    "和以前比，数据最多可以比那一段晚{late}天开始，再晚就不比。"
    "客户的占比只在合计大于 0 的客户里算；产品的占比按算进来的全部金额算。",
    "Money is counted by order date, without {out}, returns taken off; lines with one number are "
    "one order, a return is none. Lines whose amount is far from quantity x price are set aside. "
    "A comparison needs data that begin no later than {late} days into the earlier span. Customers' "
    "shares are of those with a positive sum, items' shares of all the money counted.",
)
TYPE = Text(
    "潜在＝没有成交订单；流失＝超过 {days} 天并且超过平时间隔 {ratio} 倍没下单；"
    "VIP＝现在和 {before}（报告月的前一个月底）都是 A；"
    "其余是现有。",
    "Prospect: no order. Lost: silent for more than {days} days and {ratio} times the usual gap. "
    "VIP: tier A now and on {before}, the end of the month before the one reported. Else current.",
)
SILENCE = Text(
    "该下单没下单＝下过 {orders} 单以上、近{months}个月还下过单，沉默超过平时间隔的 {ratio} 倍（放假的日子不算）；"
    "单少的客户，间隔向全厂平均（{gap} 天）靠。",
    "Should have ordered: at least {orders} orders, one within {months} months, silent for more than "
    "{ratio} times the usual gap (holidays aside); with few orders the gap leans on the average ({gap} days).",
)
DELIVERY = Text(
    "按期发货＝要求交期在本月的订单里，整单都在交期前发出的；过了交期还没发的算没按期。"
    "近{months}个月发的货，从下单到发货一般 {typical} 天，九成在 {most} 天内。",
    "On time: of the orders due in the month, those shipped in full by the due date; open ones past "
    "due count as late. Order to shipping takes {typical} days, nine of ten {most}, of what was "
    "shipped in the last {months} months.",
)
DELIVERY_PLAIN = Text(
    "按期发货＝要求交期在本月的订单里，整单都在交期前发出的；过了交期还没发的算没按期。",
    "On time: of the orders due in the month, those shipped in full by the due date; open ones past "
    "due count as late.",
)
SERVICE = Text(
    "近{months}个月：{days}天内首次答复 {replied}；已结 {closed}。还在时限内没答复的、"
    "结了但没写哪天的，不算按时也不算超时；没写首次答复日期的按处理日期算。"
    "一再投诉＝同一家、同一件事（描述说的是同一方面，填了原因类别的还要同一类）、90天内；"
    "「又投诉」的比率只算结案已满90天的。",
    "Last {months} months: first answered within {days}: {replied}; settled: {closed}. Cases still "
    "within the limit, and settled ones without a date, are neither in time nor late; without a first "
    "reply date the closing date stands for it. Again and again: the same customer and the same thing (the "
    "same theme of the descriptions and, where recorded, the same class of cause) within 90 days; the rate "
    "of what came again counts cases settled more than 90 days ago.",
)
RATE = Text("{hits}/{cases}（{low}–{high}）", "{hits} of {cases} ({low}–{high})")
NO_CASES = Text("没有可算的", "none to count")
FEW = Text("{hits}/{cases}（件数太少，不算比率）", "{hits} of {cases} (too few for a rate)")
FEEDBACK = Text(
    "不满＝文字里说不好的方面；话里没说好坏、评分 3 分及以下的，算提到的方面。「没有毛刺」、希望、询问、能接受的不算；"
    "主题是按词推断的，自家的说法可以加在规则.xlsx的「主题词」里。",
    "A fault is what the words blame, or, where they blame nothing, what a rating of 3 or less speaks of. "
    "'No burrs', wishes, questions and what is accepted are none. Add words of your own in rules.xlsx.",
)
ACTIVITIES = Text(
    "活动后下单是来宾公司 90 天内下的单，只作描述，不证明是活动带来的。",
    "Orders after an event are those of its guests within 90 days: a description, no proof of effect.",
)
FOLLOWUPS = Text(
    "每家客户只看最近一次跟进，后一次跟进了前一次就算完成；写了「暂不跟进」的不算过期，"
    "「等客户回复」可以不写下次日期；过期的算在做这次跟进的人头上，没写是谁的算客户的业务员。",
    "Of each customer only the latest follow-up counts, it settles the one before; 'No follow-up' is "
    "never overdue, 'Wait for reply' needs no next date. What is overdue is that of who did it, the "
    "customer's sales rep where nobody is named.",
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
    before = (period.first - dt.timedelta(days=1)).isoformat()
    return {
        "period": Said(
            PERIOD,
            {
                "first": period.first.isoformat(),
                "last": period.last.isoformat(),
                "today": today.isoformat(),
                "before": before,
            },
        ),
        "orders": Said(ORDERS, {"out": _left_out(settings), "late": BASE_DAYS}),
        "tier": tier_note(records, settings, today),
        "type": Said(
            TYPE, {"days": life.lost_days, "ratio": number(life.lost_ratio), "before": before}
        ),
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


def _delivery(records: Records, settings: Settings, today: dt.date) -> Said:
    months = settings.tier.window_months
    days = lead_times(records.lines, window(today, months))
    typical = median(days)
    if typical is None:
        return Said(DELIVERY_PLAIN)
    most = round(quantile(days, 0.9))
    return Said(DELIVERY, {"typical": round(typical), "most": most, "months": months})


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
    """K of n with its 95 % limits; without them where n is small, and no k of none."""
    if not found.cases:
        return Said(NO_CASES)
    limits = found.limits
    counted: dict[str, object] = {"hits": found.hits, "cases": found.cases}
    if limits is None or found.cases < least:
        return Said(FEW, counted)
    return Said(RATE, {**counted, "low": percent(limits[0]), "high": percent(limits[1])})
