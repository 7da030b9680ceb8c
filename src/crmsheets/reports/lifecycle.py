"""客户阶段: where customers stand in their life with the factory, and whom to win back; in the detail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crmsheets.analysis.next_type import what_next
from crmsheets.analysis.wording import LAST_YEAR, count, money
from crmsheets.model.page import Block, Lines, Page, Section
from crmsheets.model.shown import Shown, declared, listing
from crmsheets.model.stage import LossReason, Stage
from crmsheets.model.text import Text
from crmsheets.templates.customer import TEMPLATE as CUSTOMER

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.page import Listing
    from crmsheets.model.text import Locale

TITLE = Text("客户阶段", "Life cycle")
_LEAD = Text("{customers} 家客户各在哪一步。", "Where {customers} stand.")
_LOST = Text(
    "{customers} 家客户各在哪一步；流失 {lost} 家，过去一年（到最后一单为止）共买 {worth}。",
    "Where {customers} stand; lost: {lost}, worth {worth} in the year up to their last order.",
)
_STAGES = Text("各阶段", "By stage")
_WIN_BACK = Text("挽回名单", "To win back")
_NONE_LOST = Text("没有流失的客户。", "No customer is lost.")
_WORTH = Text(
    "值多少＝最后一单之前一年买的钱。原因取最后一单之后填的输单原因；没填的看跟进里客户的话，再看反馈；都没有就是没记下。",
    "Worth is what they bought in the year up to the last order. The reason is the one typed in after that "
    "order; where nobody typed one, the last that a reply, else feedback, names.",
)
_BACK = Text("挽回来的客户", "Won back")
_REASONS = Text("为什么流失", "Why customers left")
_WHERE = Text("各家在哪一步", "Every customer's stage")
_RULE = Text(
    "首次接触＝没成交也没在谈；报价/在谈＝最近的跟进还在谈；首单＝只下过一单；复购＝两单以上；"
    "有流失风险＝该下单没下单、还没算流失；流失＝类型是流失；挽回＝流失后又下单，{days} 天之内。",
    "First contact: no order and no talks; in talks: the last follow-up is about a deal; first order: one; "
    "repeat: two or more; at risk: should have ordered and not lost; lost: by type; won back: ordered again after "
    "being lost, for {days} days.",
)

_ALARMED = Text(
    "该下单没下单的有 {late} 家：{risk} 家有流失风险，{lost} 家已经算流失。",
    "Should have ordered: {late}; at risk {risk}, lost by now {lost}.",
)

STAGE_COLUMNS = (
    Shown(Text("阶段", "Stage"), "stage", width=14),
    Shown(Text("家数", "Customers"), "customers", "integer", 9),
    Shown(LAST_YEAR, "spend_12m", "money", 16, bar=True),
)
WIN_BACK_COLUMNS = (
    declared(CUSTOMER, "customer_name", width=30, key="customer"),
    Shown(Text("业务员", "Sales rep"), "owner", width=10),
    Shown(Text("值多少({money})", "Worth ({money})"), "worth", "money", 14, bar=True),
    Shown(Text("为什么流失", "Why they left"), "reason", width=14),
    Shown(Text("哪天说的", "Said on"), "said_on", "date", 11),
    Shown(Text("怎么挽回", "What to do"), "action", "long", 34),
    Shown(Text("怎么知道的", "Known from"), "known", width=16),
    Shown(Text("最后一单", "Last order"), "last_order", "date", 11),
    Shown(Text("哪天算流失", "Lost since"), "lost_on", "date", 11),
    Shown(Text("多少天没下单", "Days since"), "silent_days", "integer", 8),
    Shown(Text("下过几单", "Orders"), "orders", "integer", 8),
    Shown(Text("累计({money})", "All time ({money})"), "total", "money", 14),
)
BACK_COLUMNS = (
    *WIN_BACK_COLUMNS[:2],
    Shown(Text("哪天算流失", "Lost since"), "lost_on", "date", 11),
    Shown(Text("又下单", "Ordered again"), "back_on", "date", 11),
    Shown(Text("近一年({money})", "Last year ({money})"), "worth", "money", 14),
)
REASON_COLUMNS = (
    Shown(Text("为什么流失", "Why they left"), "reason", width=18),
    Shown(Text("家数", "Customers"), "customers", "integer", 9),
    Shown(Text("值多少({money})", "Worth ({money})"), "worth", "money", 16),
)
CUSTOMER_COLUMNS = (
    declared(CUSTOMER, "customer_name", width=30, key="name"),
    Shown(Text("业务员", "Sales rep"), "owner", width=10),
    Shown(Text("阶段", "Stage"), "stage", width=14),
    Shown(Text("类型", "Type"), "type", width=14),
    Shown(Text("等级", "Tier"), "tier", width=11),
    Shown(Text("为什么", "Why"), "stage_reason", "long", 36),
    Shown(Text("怎样会变类型", "What would change the type"), "what_next", "long", 40),
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """Stages, whom to win back and why they left, who came back, every customer's stage."""
    stages = judged.detail("stages")
    if not stages:
        return None
    every = judged.detail("winback")
    lost = [each for each in every if each["back_on"] is None]
    back = [each for each in every if each["back_on"] is not None]
    blocks: list[Block] = [
        listing(STAGE_COLUMNS, stages, locale, heading=locale.say(_STAGES), name="stages"),
        listing(
            WIN_BACK_COLUMNS,
            lost,
            locale,
            heading=locale.say(_WIN_BACK),
            empty=locale.say(_NONE_LOST),
            note=locale.say(_WORTH) if lost else "",
            name="win_back",
        ),
    ]
    blocks += _reasons(lost, locale)
    if back:
        blocks.append(
            listing(BACK_COLUMNS, back, locale, heading=locale.say(_BACK), name="won_back")
        )
    blocks.append(_customers(judged, locale))
    rule = locale.say(_RULE, days=judged.settings.life.won_back_days)
    blocks.append(Lines((rule, *_alarmed(judged, locale)), small=True))
    worth = sum(each["worth"] for each in lost)
    lead = locale.say(
        _LOST if lost else _LEAD,
        customers=count(len(judged.customers), "customer"),
        lost=len(lost),
        worth=money(worth, judged.settings),
    )
    return Page("lifecycle", locale.say(TITLE), tuple(blocks), lead)


def _reasons(lost: list[dict[Any, Any]], locale: Locale) -> list[Listing]:
    """Why customers left, the dearest reason first; nothing where nobody wrote any."""
    found: dict[str, dict[str, Any]] = {}
    for each in lost:
        kept = found.setdefault(
            str(each["reason"]), {"reason": each["reason"], "customers": 0, "worth": 0}
        )
        kept["customers"] += 1
        kept["worth"] += each["worth"]
    if set(found) <= {str(LossReason.UNKNOWN)}:
        return []
    rows = sorted(found.values(), key=lambda each: (-each["worth"], str(each["reason"])))
    return [
        listing(REASON_COLUMNS, rows, locale, heading=locale.say(_REASONS), name="loss_reasons")
    ]


def _alarmed(judged: Judged, locale: Locale) -> list[str]:
    """How those who should have ordered are spread over the stages, where not all are at risk."""
    late = [each for each in judged.detail("alarms") if each["kind"] == "late"]
    lost = sum(each["lost"] for each in late)
    if not lost:
        return []
    return [locale.say(_ALARMED, late=len(late), risk=len(late) - lost, lost=lost)]


def _customers(judged: Judged, locale: Locale) -> Listing:
    """Every customer in the order of the stages, best first within each."""
    order = {stage.value: at for at, stage in enumerate(Stage)}
    rows = [
        {**row, "what_next": what_next(row, judged.settings)}
        for row in judged.customers.to_dict("records")
    ]
    rows.sort(key=lambda row: order[str(row["stage"])])
    return listing(
        CUSTOMER_COLUMNS, rows, locale, heading=locale.say(_WHERE), name="customer_stages"
    )


SECTION = Section(place=83, name="lifecycle", title=TITLE, make=make, detail=True)
