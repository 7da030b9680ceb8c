"""价值预测: what repeat customers may buy in the months to come, and how good that was; in the detail.

Computed here, when the page is asked for, since no other page needs it; absent without scipy.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.forecast.engine import installed
from crmsheets.analysis.forecast.forecast import forecast
from crmsheets.analysis.forecast.trial import MOST_REPEATS
from crmsheets.analysis.forecast.words import about_money, lead, notes, off
from crmsheets.analysis.period import window
from crmsheets.analysis.wording import money, number, windowed
from crmsheets.model.exact import yuan
from crmsheets.model.page import Block, Chart, Lines, Page, Section
from crmsheets.model.shown import Shown, declared, listing
from crmsheets.model.text import Said, Text
from crmsheets.templates.customer import TEMPLATE as CUSTOMER

if TYPE_CHECKING:
    from crmsheets.analysis.forecast.forecast import Forecast
    from crmsheets.analysis.forecast.outlook import Outlook
    from crmsheets.analysis.forecast.trial import Held, Trial
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

TITLE = Text("价值预测", "Value forecast")
_CHECK = Text(
    "拿自家订单试：{day} 那天估的，和到 {today} 实际来的（{n} 家回头客）",
    "Tried on your own orders: the forecast of {day} and what came until {today} ({n} repeat customers)",
)
_CHECK_NOTE = Text(
    "「照过去」＝ 那天之前 {months} 个月按天数折算再来一遍；「每家差」＝ 各家误差的均方根。合计和每家都比照过去差得少，"
    "才算模型准。",
    "“Again”: the {months} months before that day once more, in proportion to the days. “Miss a customer”: "
    "root of the mean squared error. The model counts as better where both are smaller.",
)
_CLASSES = Text("按那天之前的回头次数分开看", "By repeat purchases before that day")
_CHART = Text(
    "来几次：估的和实际的（横轴：那天之前回头几次）",
    "Purchases: model and what came (across: repeats before that day)",
)
_CLASSES_NOTE = Text(
    "回头 0 次 ＝ 那天为止只买过一次，只用来检查，不给预测。不到 {least} 家的不算每家几次。",
    "0 repeats: bought once until then; shown as a check only, no forecast is given for them. No mean for "
    "fewer than {least} customers.",
)
_NO_LIST = Text(
    "一家一家过去买了多少，看「客户一览」。", "What each bought stands on the sheet “Customers”."
)
_FEW = 10
_WHAT_PURCHASES = Text("下单次数", "Purchases")
_WHAT_MONEY = Text("金额", "Money")
_MODEL, _PLAIN = Text("模型", "the model"), Text("照过去", "the past again")
_TIMES = Text("{n} 次", "{n}")
_FROM_TO = Text("{low}–{high}", "{low}–{high}")
_AT_MOST = Text("{low}", "{low}")

_EXPECTED = Shown(Text("共估几次", "Model"), "expected", "integer", 12)
_CAME = Shown(Text("共来几次", "Came"), "came", "integer", 12)
CUSTOMER_COLUMNS = (
    declared(CUSTOMER, "customer_name", width=30, key="customer"),
    Shown(Text("业务员", "Sales rep"), "owner", width=10),
    Shown(Text("等级", "Tier"), "tier", width=8),
    Shown(Text("最近下单", "Last purchase"), "last", "date", 12),
    Shown(Text("过去12个月几次", "Purchases, last 12 months"), "before", "integer", 12),
    Shown(
        Text("过去12个月买了({money})", "Bought, last 12 months ({money})"),
        "before_money",
        "money",
        16,
    ),
    Shown(Text("今后12个月几次到几次", "Purchases, next 12 months"), "reach", "text", 14),
)
MONEY_COLUMN = Shown(
    Text("今后12个月约买({money})", "About, next 12 months ({money})"),
    "money",
    "integer",
    16,
    bar=True,
)
CHECK_COLUMNS = (
    Shown(Text("比什么", "What"), "what", width=12),
    Shown(Text("实际", "Came"), "came", width=14),
    Shown(Text("模型估", "Model"), "model", width=14),
    Shown(Text("模型差", "Model off by"), "model_off", width=12),
    Shown(Text("照过去估", "Again"), "plain", width=14),
    Shown(Text("照过去差", "Again off by"), "plain_off", width=12),
    Shown(Text("模型每家差", "Model, miss a customer"), "model_error", width=14),
    Shown(Text("照过去每家差", "Again, miss a customer"), "plain_error", width=14),
    Shown(Text("哪个准", "Better"), "better", width=14),
)
CLASS_COLUMNS = (
    Shown(Text("回头次数", "Repeats"), "repeats", width=12),
    Shown(Text("家数", "Customers"), "customers", "integer", 10),
    _EXPECTED,
    _CAME,
    Shown(Text("每家估几次", "Model, each"), "mean_expected", "decimal", 12),
    Shown(Text("每家来几次", "Came, each"), "mean_came", "decimal", 12),
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """The forecast a customer and its trial; in words why there is none; nothing without scipy."""
    told = forecast(judged) if installed() else None
    if told is None:
        return None
    blocks = list(_blocks(told, judged, locale))
    small = tuple(each(locale.lang) for each in notes(told, judged))
    blocks.append(Lines(small, small=True))
    return Page("forecast", locale.say(TITLE), tuple(blocks), lead(told, judged)(locale.lang))


def _blocks(told: Forecast, judged: Judged, locale: Locale) -> Iterator[Block]:
    if told.outlook is None or told.trial is None:
        return
    if told.purchases:
        yield _customers(told, told.outlook, judged, locale)
    else:
        yield Lines((locale.say(_NO_LIST),), links=("customers",))
    yield _check(told.trial, judged, locale)
    yield from _classes(told.trial, judged.settings.report.min_rate, locale)


def _customers(told: Forecast, outlook: Outlook, judged: Judged, locale: Locale) -> Block:
    """Every repeat customer: most money first, where none is given most purchases."""
    columns = CUSTOMER_COLUMNS + ((MONEY_COLUMN,) if told.money else ())
    months = judged.settings.tier.window_months
    shown = [replace(each, label=windowed(each.label, months)) for each in columns]
    return listing(shown, _rows(told, outlook, judged), locale, name="forecast")


def _rows(told: Forecast, outlook: Outlook, judged: Judged) -> list[dict[str, Any]]:
    last = window(judged.today, judged.settings.tier.window_months)
    of = {row["customer_id"]: row for row in judged.customers.to_dict("records")}
    worth = outlook.money if told.money and outlook.money is not None else outlook.purchases
    rows = []
    for at, each in enumerate(outlook.repeaters):
        row = of[each.customer_id]
        rows.append(
            {
                "customer": row["name"],
                "owner": row["owner"],
                "tier": row["tier"],
                "last": each.days[-1],
                "before": each.purchases(last),
                "before_money": each.spend(last),
                "reach": _reach(int(outlook.low[at]), int(outlook.high[at])),
                "money": int(yuan(about_money(float(worth[at])))),
                "order": (-float(worth[at]), each.customer_id),
            }
        )
    return sorted(rows, key=lambda row: row["order"])


def _reach(low: int, high: int) -> Said:
    """「2–6」, one number where there is no more to it."""
    return Said(_AT_MOST if low == high else _FROM_TO, {"low": low, "high": high})


def _check(trial: Trial, judged: Judged, locale: Locale) -> Block:
    heading = locale.say(
        _CHECK, day=trial.day.isoformat(), today=judged.today.isoformat(), n=f"{trial.repeaters:,}"
    )
    note = locale.say(_CHECK_NOTE, months=judged.settings.tier.window_months)
    rows = [_compared(_WHAT_PURCHASES, trial.purchases, _times)]
    if trial.money is not None:
        rows.append(
            _compared(_WHAT_MONEY, trial.money, lambda fen: money(round(fen), judged.settings))
        )
    return listing(CHECK_COLUMNS, rows, locale, heading=heading, note=note, name="forecast_check")


def _times(value: float) -> Said:
    """No parts of a purchase where there are ten and more."""
    return Said(_TIMES, {"n": number(value, 2 if value < _FEW else 0)})


def _compared(what: Text, held: Held, said: Any) -> dict[str, Any]:
    return {
        "what": what,
        "came": said(held.came),
        "model": said(held.model),
        "model_off": off(held.off(held.model)),
        "plain": said(held.plain),
        "plain_off": off(held.off(held.plain)),
        "model_error": said(held.model_error),
        "plain_error": said(held.plain_error),
        "better": _MODEL if held.better else _PLAIN,
    }


def _mean(all_of: float, customers: int, least: int) -> float | None:
    """A mean only where there are enough to speak of one."""
    return round(all_of / customers, 1) if customers >= least else None


def _classes(trial: Trial, least: int, locale: Locale) -> Iterator[Block]:
    """What was expected and what came, by repeats before the cut; as numbers and drawn."""
    rows: list[dict[str, Any]] = [
        {
            "repeats": f"{each.repeats}{'+' if each.repeats == MOST_REPEATS else ''}",
            "customers": each.customers,
            "expected": round(each.expected),
            "came": each.came,
            "mean_expected": _mean(each.expected, each.customers, least),
            "mean_came": _mean(each.came, each.customers, least),
        }
        for each in trial.classes
        if each.customers
    ]
    heading, note = locale.say(_CLASSES), locale.say(_CLASSES_NOTE, least=least)
    yield listing(CLASS_COLUMNS, rows, locale, heading=heading, note=note, name="forecast_classes")
    series = tuple(
        (locale.say(each.label), tuple(float(row[each.key]) for row in rows))
        for each in (_EXPECTED, _CAME)
    )
    categories = tuple(row["repeats"] for row in rows)
    yield Chart(locale.say(_CHART), categories, series, "column", "integer", "forecast_classes")


SECTION = Section(place=89, name="forecast", title=TITLE, make=make, detail=True)
