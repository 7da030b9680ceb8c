"""RFM: how long ago, how often, how much; its limits, who is where, and segments of customers.

Only with --detail full; worked out whatever method gives the tiers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.wording import LAST_YEAR, windowed
from crmsheets.model.page import Block, Page, Section
from crmsheets.model.shown import Shown, declared, listing
from crmsheets.model.text import Text
from crmsheets.templates.customer import TEMPLATE as CUSTOMER

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.page import Form, Listing
    from crmsheets.model.text import Locale

TITLE = Text("RFM", "RFM")
_LEAD = Text(
    "近{months}个月下过单的 {n} 家客户：R 多久前下的单、F 下了几单、M 买了多少，各分 {classes} 档，{classes} 最好。",
    "{n} customers who ordered in {months} months by recency (R), orders (F) and money (M), in {classes} "
    "classes each; {classes} is best.",
)
_LIMITS = Text("分档的界线", "Limits")
_LIMITS_NOTE = Text(
    "界线是按客户排下来的分位数（type 7）{plus}；到了界线就算上一档，一样的客户同档。天数越少档越高。",
    "Limits are type-7 quantiles{plus}; who reaches a limit is in the class above it, equal customers "
    "are in the same one. Fewer days are better.",
)
_PLUS, _STRICT = Text("加 1", " plus 1"), Text("，不加 1", ", nothing added")
_FEW = Text(
    "下过单的客户不到 25 家，或者数字重复太多，只分 3 档，不分群。",
    "With fewer than 25 customers, or too few different figures, there are 3 classes and no segments.",
)
_HEAT = Text("平均金额：R 和 F", "Mean money by R and F")
_HEAT_NOTE = Text(
    "行是 R（上面最近下过单），列是 F（右边单最多）；格子里是这些客户近{months}个月的平均金额，空格没有客户。",
    "Rows are R (the latest on top), columns F (the most orders on the right); cells hold the mean money "
    "of those customers over {months} months, empty ones have none.",
)
_COUNTS = Text("家数：R 和 F", "Customers by R and F")
_SEGMENTS = Text("客户群", "Segments")
_SEGMENTS_NOTE = Text(
    "群按 R、F、M 三个数分，先符合哪个算哪个，都不符合的是「其余」。这里的名字只说下单的情况，和「类型」不是一回事。",
    "A customer belongs to the first segment that its R, F and M fit, else to the rest. The names speak of "
    "orders only and are not the customer types.",
)
_CUSTOMERS = Text("每家客户", "Every customer")
FIGURES: Mapping[str, Text] = {
    "days": Text("R 距今天数", "R, days since the last order"),
    "orders": Text("F 订单数", "F, orders"),
    "money": Text("M 金额({money})", "M, money ({money})"),
}
SEGMENT_COLUMNS = (
    Shown(Text("客户群", "Segment"), "segment", width=18),
    Shown(Text("家数", "Customers"), "customers", "integer", 10, bar=True),
    Shown(Text("订单数", "Orders"), "orders", "integer", 10),
    Shown(Text("金额({money})", "Money ({money})"), "spend", "money", 16),
    Shown(Text("平均一单({money})", "Average order ({money})"), "average", "money", 16),
)
CUSTOMER_COLUMNS = (
    declared(CUSTOMER, "customer_name", width=30, key="name"),
    Shown(Text("代码", "Code"), "code", width=8),
    Shown(Text("R", "R"), "recency", "integer", 5),
    Shown(Text("F", "F"), "frequency", "integer", 5),
    Shown(Text("M", "M"), "money", "integer", 5),
    Shown(Text("客户群", "Segment"), "segment", width=18),
    Shown(Text("距今天数", "Days since"), "days", "integer", 10),
    Shown(Text("订单数", "Orders"), "orders", "integer", 10),
    Shown(LAST_YEAR, "spend", "money", 16),
    Shown(Text("等级", "Tier"), "tier", width=8),
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """Limits, heat tables, segments, customers."""
    rows = judged.detail("rfm")
    if not rows:
        return None
    months = judged.settings.tier.window_months
    heat = judged.detail("rfm_heat")
    blocks: list[Block] = [
        _limits(judged, locale),
        _crossed(heat, "mean", "money", locale, _HEAT, locale.say(_HEAT_NOTE, months=months)),
        _crossed(heat, "customers", "integer", locale, _COUNTS, ""),
        *_segments(judged, locale),
        _customers(judged, rows, locale),
    ]
    lead = locale.say(_LEAD, months=months, n=len(rows), classes=len(heat))
    return Page("rfm", locale.say(TITLE), tuple(blocks), lead)


def _limits(judged: Judged, locale: Locale) -> Listing:
    """The limits, one figure a row."""
    found = judged.detail("rfm_limits")
    many = len(found[0]["limits"])
    strict = judged.settings.tier.method == "rfm_strict"
    note = locale.say(_LIMITS_NOTE, plus=_STRICT if strict else _PLUS)
    few = "" if _segmented(judged) else locale.say(_FEW)
    columns = [
        Shown(Text("看什么", "Figure"), "figure", width=26),
        *(Shown(_limit(at), f"limit_{at}", "decimal", 12) for at in range(1, many + 1)),
    ]
    rows = [
        {"figure": locale.say(FIGURES[row["figure"]])}
        | {f"limit_{at}": round(limit, 2) for at, limit in enumerate(row["limits"], start=1)}
        for row in found
    ]
    heading = locale.say(_LIMITS)
    return listing(columns, rows, locale, heading=heading, note=note + few, name="rfm_limits")


def _limit(at: int) -> Text:
    return Text(f"第{at}条界线", f"Limit {at}")


def _crossed(
    heat: Sequence[Mapping[Any, Any]],
    key: str,
    form: Form,
    locale: Locale,
    heading: Text,
    note: str,
) -> Listing:
    """R in rows, F in columns."""
    columns = [
        Shown(Text("R", "R"), "recency", width=8),
        *(
            Shown(Text(f"F{at}", f"F{at}"), f"f{at}", form, 13, heat=True)
            for at in range(1, len(heat) + 1)
        ),
    ]
    rows = [
        {"recency": f"R{row['recency']}"}
        | {f"f{at}": value for at, value in enumerate(row[key], start=1)}
        for row in heat
    ]
    said = locale.say(heading)
    return listing(columns, rows, locale, heading=said, note=note, name=_NAMES[key])


_NAMES = {"mean": "rfm_mean", "customers": "rfm_customers_by_class"}


def _segmented(judged: Judged) -> bool:
    return any(row["segment"] is not None for row in judged.detail("rfm"))


def _segments(judged: Judged, locale: Locale) -> list[Listing]:
    if not _segmented(judged):
        return []
    return [
        listing(
            SEGMENT_COLUMNS,
            judged.detail("rfm_segments"),
            locale,
            heading=locale.say(_SEGMENTS),
            note=locale.say(_SEGMENTS_NOTE),
            name="rfm_segments",
        )
    ]


def _customers(judged: Judged, rows: Sequence[Mapping[Any, Any]], locale: Locale) -> Listing:
    """Every customer with its code, best first."""
    known = {row["customer_id"]: row for row in judged.customers.to_dict("records")}
    named = [
        {**row, **{key: known[row["customer_id"]][key] for key in ("name", "tier")}}
        for row in rows
        if row["customer_id"] in known
    ]
    ordered = sorted(named, key=lambda row: (-int(row["code"]), -row["spend"], row["name"]))
    heading, months = locale.say(_CUSTOMERS), judged.settings.tier.window_months
    columns = [replace(each, label=windowed(each.label, months)) for each in CUSTOMER_COLUMNS]
    return listing(columns, ordered, locale, heading=heading, name="rfm_codes")


SECTION = Section(place=87, name="rfm", title=TITLE, make=make, detail=True)
