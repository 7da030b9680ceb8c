"""The forecast in sentences: what is expected, how far off it was, what it stands on.

Sums are said in two digits: a third would promise more than any forecast holds.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

from crmsheets.analysis.period import window
from crmsheets.analysis.wording import change, count, money, number, percent, sentence
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.analysis.forecast.forecast import Forecast
    from crmsheets.analysis.forecast.outlook import Outlook
    from crmsheets.analysis.forecast.trial import Trial
    from crmsheets.model.judged import Judged

RELATED = 0.3
"""Correlation of number and worth beyond which amounts are said to be off."""
_TINY = 0.001
_STEP = 10_000
"""分: no amount is said finer than to 100 元."""

THIN = Text("资料不够，不预测：{why}。", "Not enough data, no forecast: {why}.")
UNFIT = Text("模型不适用，不预测：{why}。", "The model does not fit, no forecast: {why}.")
BOTH = Text(
    "今后 {months} 个月（到 {until}），{n} 家回头客估计再下单约 {purchases} 次、{worth}；过去 {months} 个月是 "
    "{before} 次、{before_worth}。",
    "Over the next {months} months (to {until}) {n} repeat customers may buy about {purchases} times, "
    "{worth}; over the last {months} it was {before} times, {before_worth}.",
)
PURCHASES = Text(
    "今后 {months} 个月（到 {until}），{n} 家回头客估计再下单约 {purchases} 次，过去 {months} 个月是 {before} 次；"
    "金额模型估不准，照过去 {months} 个月看：{before_worth}。",
    "Over the next {months} months (to {until}) {n} repeat customers may buy about {purchases} times; over "
    "the last {months} it was {before}. The model is no better on amounts, so take those of the last "
    "{months}: {before_worth}.",
)
PLAIN = Text(
    "拿自家订单试过，模型不比「照过去 {months} 个月再来一遍」准，所以照过去看：今后 {months} 个月（到 {until}）{n} 家"
    "回头客约 {before} 次、{before_worth}。",
    "Tried on your own orders the model was no better than the last {months} months again, so take those: "
    "over the next {months} months (to {until}) {n} repeat customers, about {before} times, {before_worth}.",
)
TRIED = Text(
    "{trial} 个月前（{day}）照样估过一次：模型估 {model} 次，后来实际 {came} 次。合计模型差 {off}，照过去 "
    "{months} 个月估差 {plain}；一家一家看，模型差 {model_error} 次，照过去差 {plain_error} 次。",
    "Tried from {day}, {trial} months ago: the model said {model} times, it became {came}. In the sum the "
    "model was off by {off}, the last {months} months again by {plain}; customer by customer by "
    "{model_error} times, and {plain_error}.",
)
STANDS_ON = Text(
    "根据 {since} 到 {today} 的订单：{buyers} 家下过单，其中 {again} 家两次以上（回头客）。",
    "From orders of {since} to {today}: {buyers} bought, {again} of them more than once (repeat customers).",
)
METHOD = Text(
    "怎么估：看每家第二次起买过几次、离上一次多久，算出各家多久来一次、多快不再来（BG/NBD 模型，Fader 等 2005）；"
    "金额再乘每次大约买多少，次数少的往全厂平均靠（Gamma-Gamma 模型，Fader、Hardie 2013）。",
    "How: from how often each came again and how long ago, at what pace customers buy and how fast they stop "
    "(BG/NBD model, Fader et al. 2005), times what a purchase of each comes to, few purchases drawn towards "
    "everybody's (Gamma-Gamma model, Fader and Hardie 2013).",
)
COUNTED = Text(
    "同一天的几单算一次；没有金额的不算；退货不扣；第一单常是试单，不算进每次买多少。不扣成本，不折现，只到 {until}。"
    "不看季节、涨价和正在谈的单。",
    "Orders of one day are one purchase; those without money are none; returns are not taken off; the first, "
    "often a trial, is left out of what a purchase comes to. No costs taken off, no discounting, to {until} "
    "only. Seasons, price changes and deals under way are not seen.",
)
NOT_SAID = Text(
    "不估的：只买过一次的 {once} 家，看不出还来不来；合同客户 {exempt} 家；以后的新客户。",
    "Not forecast: {once} who bought once, of whom one cannot tell; {exempt} on contract; new customers to "
    "come.",
)
ONCE_LATE = Text(
    "只买过一次的里头，{late}/{once} 家离那一单已过 {limit} 天（八成的回头单在这以内来），见「流失预警」。",
    "Of those who bought once, {late}/{once} did so more than {limit} days ago, in which 80 % of all repeats "
    "came: see “Silence”.",
)
INSIDE = Text(
    "「几次到几次」：十家里至少该有八家落在里面；{trial} 个月前这样给的，后来落在里面的 {inside}/{n} 家（{rate}）。",
    "The range is what at least eight of ten should stay within; of those given {trial} months ago {inside}/{n} did "
    "({rate}).",
)
PARAMETERS = Text(
    "模型参数：r {r}，alpha {alpha} 周，a {a}，b {b}（按 {n} 家的订单）。",
    "Parameters: r {r}, alpha {alpha} weeks, a {a}, b {b} (from the orders of {n}).",
)
PARAMETERS_OF_WORTH = Text(
    "金额的参数：p {p}，q {q}，gamma {gamma}（按 {n} 家回头客）。",
    "Of money: p {p}, q {q}, gamma {gamma} (from {n}).",
)
UNEVEN = Text(
    "每次买多少钱差得太悬殊，定不下来，只估次数。",
    "What a purchase comes to differs too widely to be settled, so only purchases are forecast.",
)
RELATION = Text(
    "次数和每次金额的相关系数 {related}（{n} 家，模型要求接近 0）。",
    "Correlation of number and worth of purchases: {related} ({n} customers; the model wants about 0).",
)
RELATED_TOO_MUCH = Text(
    "注意：次数和每次金额的相关系数 {related}（{n} 家），超过 0.3；模型当它们不相干，金额会估偏。",
    "Mind: number and worth of purchases are correlated by {related} ({n} customers), beyond 0.3; the model "
    "takes them as unrelated, so its amounts are off.",
)
HOW_TO_GET = Text(
    '「价值预测」（回头客今后几个月估计买多少）要另装一个包才有：pip install "crmsheets[predict]"。',
    "The sheet “Value forecast” (what repeat customers may buy) needs a further package: "
    'pip install "crmsheets[predict]".',
)
_TOGETHER = Text("", " ")


def lead(told: Forecast, judged: Judged) -> Said:
    """What to expect, or why nothing is said, and how good it was when tried."""
    if told.outlook is None or told.trial is None:
        text, why = (THIN, told.thin) if told.thin is not None else (UNFIT, told.unfit)
        return Said(text, {"why": why})
    text = BOTH if told.money else PURCHASES if told.purchases else PLAIN
    said = Said(text, _sums(told, told.outlook, judged))
    return sentence([said, _tried(told.trial, judged)], _TOGETHER)


def _sums(told: Forecast, outlook: Outlook, judged: Judged) -> dict[str, object]:
    settings = judged.settings
    last = window(judged.today, settings.tier.window_months)
    amount = 0.0 if outlook.money is None else float(outlook.money.sum())
    before = sum(each.spend(last) for each in outlook.repeaters)
    return {
        "months": settings.tier.window_months,
        "until": told.until.isoformat(),
        "n": f"{len(outlook.repeaters):,}",
        "purchases": f"{about(float(outlook.purchases.sum())):,}",
        "worth": money(about_money(amount), settings),
        "before": f"{sum(each.purchases(last) for each in outlook.repeaters):,}",
        "before_worth": money(before, settings),
    }


def _tried(trial: Trial, judged: Judged) -> Said:
    held = trial.purchases
    return Said(
        TRIED,
        {
            "trial": judged.settings.life.backtest_months,
            "months": judged.settings.tier.window_months,
            "day": trial.day.isoformat(),
            "model": number(held.model, 0),
            "came": number(held.came, 0),
            "off": off(held.off(held.model)),
            "plain": off(held.off(held.plain)),
            "model_error": number(held.model_error, 2),
            "plain_error": number(held.plain_error, 2),
        },
    )


def notes(told: Forecast, judged: Judged) -> Iterator[Said]:
    """Small lines: what it stands on, how it is computed, who is not in it."""
    yield Said(
        STANDS_ON,
        {
            "since": told.since.isoformat(),
            "today": judged.today.isoformat(),
            "buyers": count(told.buyers, "customer"),
            "again": f"{told.buyers - told.once:,}",
        },
    )
    yield Said(NOT_SAID, {"once": f"{told.once:,}", "exempt": f"{told.exempt:,}"})
    if told.once and told.limit is not None:
        yield Said(
            ONCE_LATE, {"late": f"{told.late:,}", "once": f"{told.once:,}", "limit": told.limit}
        )
    if told.outlook is None or told.trial is None:
        return
    yield Said(METHOD)
    yield Said(COUNTED, {"until": told.until.isoformat()})
    yield from _parameters(told, told.outlook)
    inside, n = told.trial.inside, told.trial.repeaters
    got = {"trial": judged.settings.life.backtest_months, "rate": percent(inside / n)}
    yield Said(INSIDE, {**got, "inside": f"{inside:,}", "n": f"{n:,}"})
    if told.outlook.money is None or told.trial.money is None:
        yield Said(UNEVEN)
    related = told.outlook.related
    if related is not None:
        text = RELATED_TOO_MUCH if abs(related) > RELATED else RELATION
        yield Said(text, {"related": f"{related:.2f}", "n": f"{len(told.outlook.repeaters):,}"})


def _parameters(told: Forecast, outlook: Outlook) -> Iterator[Said]:
    """What a second program needs to arrive at the same forecast."""
    model, worth = outlook.model, outlook.worth
    got = {name: _digits(getattr(model, name)) for name in ("r", "alpha", "a", "b")}
    yield Said(PARAMETERS, {**got, "n": count(told.buyers, "customer")})
    if worth is not None:
        again = count(len(outlook.repeaters), "repeat customer")
        found = {"p": _digits(worth.p), "q": _digits(worth.q), "n": again}
        yield Said(PARAMETERS_OF_WORTH, {**found, "gamma": _digits(worth.gamma / 100)})


def _digits(value: float) -> str:
    """Three digits that mean something, without an exponent."""
    return f"{float(f'{value:.3g}'):,g}" if value >= _TINY else f"<{_TINY}"


def about(number_of: float) -> int:
    """A sum in two digits: about(137.2) == 140, about(1370) == 1400, about(13.7) == 14."""
    return round(_two_digits(number_of, 1))


def about_money(fen: float) -> int:
    """分 in two digits, no finer than to 100 元: about_money(423_712_00) == 420_000_00."""
    return round(_two_digits(fen, _STEP))


def _two_digits(value: float, least: int) -> float:
    step = max(10 ** (math.floor(math.log10(value)) - 1), least) if value > 0 else least
    return math.floor(value / step + 0.5) * step


def off(share: float | None) -> str:
    """How far a sum was off; a dash where nothing came."""
    return "—" if share is None else change(share)
