"""流失预警: who should have ordered, most urgent first, and how good the alarm was; in the detail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crmsheets.analysis.backtest import Backtest
from crmsheets.analysis.wording import LAST_YEAR, count, money, number
from crmsheets.model.page import Block, Lines, Page, Section
from crmsheets.model.shown import Shown, declared, explained, listing
from crmsheets.model.text import Text
from crmsheets.templates.customer import TEMPLATE as CUSTOMER

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

TITLE = Text("流失预警", "Silence")
_LEAD = Text(
    "{late} 家老客户该下单没下单，过去一年共买 {worth}。最急的排在前面。",
    "Should have ordered and did not: {late}, {worth} over the last year. The most urgent comes first.",
)
_LOST = Text(
    "其中 {n} 家沉默得太久，类型已经算流失：在「客户阶段」里归流失、不归有流失风险，做什么和那里的挽回名单一样。",
    "Of these {n} count as lost by now: on the sheet “Life cycle” they are lost, not at risk, and what to do "
    "is the same as there.",
)
_NOBODY = Text("没有该下单没下单的老客户。", "No regular customer is out of rhythm.")
_FEW = Text("单子少、好久没来的客户", "Few orders, and long silent")
_FEW_NOTE = Text(
    "下过不到 {orders} 单，看不出自己的节奏；全厂八成的回头单在 {days} 天内就来了，他们都超过了。",
    "Fewer than {orders} orders show no rhythm of their own; 80 % of all repeat orders come within {days} "
    "days, and these took longer.",
)
_HELD = Text("这些先不提醒", "No alarm for these")
_ORDER = Text(
    "先后按（沉默周数＋1）÷（回头单数＋1）：沉默越久、下过的单越少越靠前。不是概率。",
    "In the order of (weeks of silence + 1) / (repeat orders + 1): the longer the silence and the fewer "
    "the orders, the sooner. No probability.",
)
_TIMES = Text(
    "几倍＝沉默的天数（放假的不算）÷正常间隔；正常间隔＝自己的平均往全厂平均靠，单越少靠得越多。总览里说的「平时几天一单」是这家自己的平均。",
    "Times usual: days of silence without holidays over the usual gap, which is the customer's own "
    "average leaning on that of all customers, the more so the fewer the orders. Page one "
    "tells the customer's own average.",
)
_ENDS = Text(
    "下一张新单，就不再提醒。几倍才提醒（现在 {ratio} 倍）、哪些是合同客户，在规则.xlsx 里改。",
    "A new order ends it. From how many times usual it starts (now {ratio}), and who is on contract, can be "
    "changed in rules.xlsx.",
)
_NEW_YEAR = Text(
    "沉默里不算春节前 {before} 天到后 {after} 天，也不算自己厂放假的日子；两年以上的老客户去年同期也没下单的、"
    "合同客户，不提醒。",
    "No silence: {before} days before to {after} days after Chinese New Year, and your own shutdowns. No "
    "alarm for customers of two years whose same weeks were silent before, nor for those on contract.",
)
_SHUTDOWNS = Text(
    "沉默里不算自己厂放假的日子；两年以上的老客户去年同期也没下单的、合同客户，不提醒。",
    "Your own shutdowns are no silence. No alarm for customers of two years whose same weeks were silent "
    "before, nor for those on contract.",
)

_NAME = declared(CUSTOMER, "customer_name", width=30, key="customer")
_OWNER = Shown(Text("业务员", "Sales rep"), "owner", width=10)
_TIER = Shown(Text("等级", "Tier"), "tier", width=8)
_SAID = Shown(Text("沉默", "Silence"), "said", "long", 30)
_WORTH = Shown(LAST_YEAR, "worth", "money", 17, bar=True)
_ADVICE = Shown(Text("做什么", "What to do"), "advice", "long", 32)
_ORDERS = Shown(Text("下过几单", "Orders"), "orders", "integer", 8)
_LAST = Shown(Text("最近下单", "Last order"), "last_order", "date", 11)
LATE_COLUMNS = (
    _NAME,
    _OWNER,
    _TIER,
    _SAID,
    _WORTH,
    _ADVICE,
    Shown(Text("是平时的几倍", "Times usual"), "times", "decimal", 8),
    Shown(Text("自己平均几天一单", "Own average gap"), "own_gap", "decimal", 9),
    _ORDERS,
    _LAST,
    Shown(Text("先后", "Urgency"), "urgency", "decimal", 8),
)
FEW_COLUMNS = (
    _NAME,
    _OWNER,
    Shown(Text("多少天没下单", "Days since"), "silent_days", "integer", 9),
    _WORTH,
    _ADVICE,
    _ORDERS,
    _LAST,
)
HELD_COLUMNS = (
    _NAME,
    _OWNER,
    _SAID,
    Shown(Text("为什么不提醒", "Why no alarm"), "why_not", "long", 34),
    _WORTH,
    _LAST,
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """The alarm with its test on the past, few orders apart, then those held back and why."""
    tried = judged.detail("backtest")
    if not tried:
        return None
    rows = judged.detail("alarms")
    late = [each for each in rows if each["kind"] == "late"]
    result = Backtest(**tried[0]).said(judged.settings.report.min_rate)
    blocks: list[Block] = [
        listing(LATE_COLUMNS, late, locale, empty=locale.say(_NOBODY), name="silent"),
        *_gone(late, locale),
        Lines((result(locale.lang),)),
    ]
    few = [each for each in rows if each["kind"] == "few"]
    if few:
        orders = judged.settings.life.min_orders
        note = locale.say(_FEW_NOTE, orders=orders, days=few[0]["limit"])
        blocks.append(
            listing(
                FEW_COLUMNS, few, locale, heading=locale.say(_FEW), note=note, name="few_orders"
            )
        )
    held = [each for each in rows if each["kind"] == "held"]
    if held:
        blocks.append(
            listing(HELD_COLUMNS, held, locale, heading=locale.say(_HELD), name="no_alarm")
        )
    blocks.append(
        Lines(
            (
                locale.say(_TIMES),
                locale.say(_ORDER),
                _pauses(judged, locale),
                locale.say(_ENDS, ratio=number(judged.settings.life.late_ratio)),
            ),
            small=True,
        )
    )
    blocks += explained(judged, locale, "customers")
    worth = sum(each["worth"] for each in late)
    lead = (
        locale.say(
            _LEAD, late=count(len(late), "regular customer"), worth=money(worth, judged.settings)
        )
        if late
        else ""
    )
    return Page("silence", locale.say(TITLE), tuple(blocks), lead)


def _gone(late: list[dict[Any, Any]], locale: Locale) -> list[Block]:
    """Those of the alarm that stand under another stage elsewhere."""
    lost = sum(each["lost"] for each in late)
    return [Lines((locale.say(_LOST, n=lost),))] if lost else []


def _pauses(judged: Judged, locale: Locale) -> str:
    """What is taken off the silence, as the settings have it."""
    life = judged.settings.life
    before, after = life.new_year_before, life.new_year_after
    if judged.settings.locale().region == "CN" and before + after:
        return locale.say(_NEW_YEAR, before=before, after=after)
    return locale.say(_SHUTDOWNS)


SECTION = Section(place=82, name="silence", title=TITLE, make=make, detail=True)
