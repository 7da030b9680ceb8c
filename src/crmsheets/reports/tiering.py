"""分级明细: the points behind every grade; only with --detail full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmsheets.analysis.wording import LAST_YEAR
from crmsheets.model.page import Block, Page, Section
from crmsheets.model.shown import Shown, declared, explained, listing
from crmsheets.model.text import Text
from crmsheets.templates.customer import TEMPLATE as CUSTOMER

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

TITLE = Text("分级明细", "Tiers in detail")
_LEAD = Text("每家客户的得分怎么来的。", "How each customer's points add up.")

COLUMNS = (
    declared(CUSTOMER, "customer_name", width=30, key="name"),
    declared(CUSTOMER, "customer_id", width=12),
    Shown(Text("等级", "Tier"), "tier", width=8),
    Shown(Text("上期等级", "Tier before"), "tier_previous", width=10),
    Shown(Text("类型", "Type"), "type", width=10),
    Shown(Text("上期类型", "Type before"), "type_previous", width=10),
    Shown(Text("总分", "Points"), "score", "decimal", 9, bar=True),
    Shown(Text("金额分", "For money"), "points_spend", "decimal", 9),
    Shown(Text("订单分", "For orders"), "points_orders", "decimal", 9),
    Shown(Text("评分分", "For rating"), "points_rating", "decimal", 9),
    Shown(Text("金额名次", "Rank by money"), "rank", "integer", 10),
    Shown(LAST_YEAR, "spend_12m", "money", 16),
    Shown(Text("近12个月订单", "Orders, 12 months"), "orders_12m", "integer", 12),
    Shown(Text("平均评分", "Rating"), "rating_avg", "decimal", 10),
    Shown(Text("评分条数", "Ratings"), "rating_count", "integer", 10),
    Shown(Text("沉默是平时的几倍", "Silence, times usual"), "silence_ratio", "decimal", 12),
    Shown(Text("新客户", "New"), "is_new", width=9),
    Shown(Text("累计({money})", "All time ({money})"), "total_spend", "money", 16),
    Shown(Text("首次下单", "First order"), "first_order", "date", 12),
    Shown(Text("资料完整率", "Data complete"), "completeness", "share", 10),
    Shown(Text("待核金额({money})", "Set aside ({money})"), "set_aside", "money", 14),
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """One row a customer, best first."""
    customers = judged.customers.to_dict("records")
    if not customers:
        return None
    shown = listing(COLUMNS, customers, locale, name="points")
    blocks: tuple[Block, ...] = (shown, *explained(judged, locale, "tier", "type"))
    return Page("tiering", locale.say(TITLE), blocks, locale.say(_LEAD))


SECTION = Section(place=85, name="tiering", title=TITLE, make=make, detail=True)
