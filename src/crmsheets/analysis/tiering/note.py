"""口径 of tiers: the method in force with the figures that were used, in one or two sentences."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING

from crmsheets.analysis.feedback import ratings
from crmsheets.analysis.tiering.rules import RulesMethod, rules_of
from crmsheets.analysis.tiering.score import PAYMENT, PRICE, targets
from crmsheets.analysis.tiering.standing import standings
from crmsheets.analysis.wording import bare_money, number, percent, sentence
from crmsheets.model.exact import MONEY_PLACES, units
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.analysis.evaluation import Records
    from crmsheets.model.options.tier import Tier
    from crmsheets.model.settings import Settings

SCORE = Text(
    "分级看近{months}个月：金额 {spend} 分、订单数 {orders} 分、评分 {rating} 分{more}，没有评分就不算这项；"
    "满分线是金额 {full_spend}、{full_orders} 单；{cuts}；首单不满{new}个月是新客户，不分级。",
    "Tiers look at the last {months} months: spend {spend} points, orders {orders}, rating {rating}"
    "{more} (left out without one); full marks from {full_spend} and {full_orders} orders; {cuts}; "
    "no tier in the first {new} months.",
)
FACTOR = Text("、{factor} {weight} 分", ", {factor} {weight}")
CUTS = Text("{a} 分起 A，{b} 分起 B，其余 C", "A from {a}, B from {b}, else C")
CUTS_TO_D = Text(
    "{a} 分起 A，{b} 分起 B，{c} 分起 C，其余 D", "A from {a}, B from {b}, C from {c}, else D"
)
RULES = Text(
    "分级看近{months}个月：买 {a_spend} 或 {a_orders} 单起 A，买 {b_spend} 或 {b_orders} 单起 B，其余 C；"
    "首单不满{new}个月是新客户，不分级。",
    "Tiers look at the last {months} months: A from {a_spend} or {a_orders} orders, B from {b_spend} "
    "or {b_orders} orders, else C; no tier in the first {new} months.",
)
OWN_RULES = Text(
    "分级按自己定的规则，从上到下先符合哪条算哪条：{rules}；都不符合的 {least}；没有的数（例如没有评分）不算达到；"
    "首单不满{new}个月是新客户，不分级。",
    "Tiers follow your own rules, the first that is met counts: {rules}; else {least}; what is not known "
    "(no rating) is not met; no tier in the first {new} months.",
)
OWN_RULE = Text("{tier}：{when}", "{tier}: {when}")
ABC = Text(
    "分级看近{months}个月金额：从大到小排，排在前面的客户合计不到 {a} 的是 A，不到 {b} 的是 B，其余 C；"
    "首单不满{new}个月是新客户，不分级。",
    "Tiers look at the money of the last {months} months: A while bigger customers make less than "
    "{a}, B while less than {b}, else C; no tier in the first {new} months.",
)
RFM = Text(
    "分级按 RFM（近{months}个月）：最近下单、订单数、金额各打分，三项合计换成 100 分，{cuts}；"
    "首单不满{new}个月是新客户，不分级。",
    "Tiers by RFM over {months} months: recency, orders and money scored and put on 100; {cuts}; "
    "no tier in the first {new} months.",
)
GATES = Text(
    "货款逾期超过 {days} 天、重大投诉没结的，最高 {cap}。",
    "Receivables more than {days} days overdue and serious open complaints cap the tier at {cap}.",
)
PROMOTION = Text(
    "最近连着 {orders} 单都是大单（{amount}）的，升一级。",
    "{orders} big orders in a row ({amount}) lift a customer one tier.",
)
FROM = Text("{amount}以上", "{amount} or more")
UPPER = Text("全厂单子里最大的四分之一", "the biggest quarter of all")
TARGETS = Text(
    "没定的满分线，取近{months}个月下过单的客户里九成不超过的数，留两位。",
    "Full marks not set are what nine of ten customers who ordered in these {months} months do not "
    "exceed, in two digits.",
)
LEANING = Text(
    "评分少的往全厂平均靠（当作多 {prior} 条）。",
    "Few ratings lean on the average (as if there were {prior} more).",
)
NO_SPACE = Text("", " ")


def tier_note(records: Records, settings: Settings, today: dt.date) -> Said:
    """The method of tiering with the targets that were used, and what comes after it."""
    return sentence([_method(records, settings, today), *_after(settings)], NO_SPACE)


def _method(records: Records, settings: Settings, today: dt.date) -> Said:
    tier = settings.tier
    got: dict[str, object] = {
        "months": tier.window_months,
        "new": tier.new_months,
        "cuts": _cuts(tier),
    }
    if tier.method == "rules":
        return _rules(settings, got)
    if tier.method == "abc":
        return Said(ABC, {**got, "a": percent(tier.share_a), "b": percent(tier.share_b)})
    if tier.method == "score":
        return _score(records, settings, today, got)
    return Said(RFM, got)


def _cuts(tier: Tier) -> Said:
    got = {"a": number(tier.cut_a), "b": number(tier.cut_b)}
    if tier.cut_c is None:
        return Said(CUTS, got)
    return Said(CUTS_TO_D, {**got, "c": number(tier.cut_c)})


def _rules(settings: Settings, got: dict[str, object]) -> Said:
    tier = settings.tier
    if tier.rules:
        method = RulesMethod.of({}, tier, dt.date.max)
        told = [
            Said(OWN_RULE, {"tier": each.tier, "when": each.when.text}) for each in rules_of(tier)
        ]
        return Said(OWN_RULES, {**got, "rules": told, "least": method.least})
    spends = {"a_spend": tier.rule_a_spend, "b_spend": tier.rule_b_spend}
    said = {
        name: bare_money(units(spend, MONEY_PLACES), settings) for name, spend in spends.items()
    }
    return Said(
        RULES, {**got, **said, "a_orders": tier.rule_a_orders, "b_orders": tier.rule_b_orders}
    )


def _score(records: Records, settings: Settings, today: dt.date, got: dict[str, object]) -> Said:
    tier = settings.tier
    standing = standings(records.bought, ratings(records.voices), today, settings)
    known = {customer: each for customer, each in standing.items() if each.first is not None}
    full = targets(known, tier)
    further = [(PAYMENT, tier.weight_payment), (PRICE, tier.weight_price)]
    more = [
        Said(FACTOR, {"factor": factor, "weight": number(weight)})
        for factor, weight in further
        if weight
    ]
    weights = {
        "spend": number(tier.weight_spend),
        "orders": number(tier.weight_orders),
        "rating": number(tier.weight_rating),
        "more": sentence(more, Text("", "")),
    }
    limits = {"full_spend": bare_money(full.spend, settings), "full_orders": full.orders}
    return Said(SCORE, {**got, **weights, **limits})


def _after(settings: Settings) -> Iterator[Said]:
    tier = settings.tier
    if tier.method == "score" and not (tier.target_spend and tier.target_orders):
        yield Said(TARGETS, {"months": tier.window_months})
    if tier.method == "score" and tier.rating_prior:
        yield Said(LEANING, {"prior": number(tier.rating_prior)})
    if tier.gates:
        yield Said(GATES, {"days": tier.gate_overdue_days, "cap": tier.gate_tier})
    if tier.promotion:
        asked = tier.promotion_amount
        amount: Said | Text = UPPER
        if asked is not None:
            amount = Said(FROM, {"amount": bare_money(units(asked, MONEY_PLACES), settings)})
        yield Said(PROMOTION, {"orders": tier.promotion_orders, "amount": amount})
