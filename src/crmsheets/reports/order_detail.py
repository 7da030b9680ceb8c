"""订单明细: what needs statistics to be read: spread, lead times, lateness, moved promises, mix, lift."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crmsheets.analysis.quantiles import wilson
from crmsheets.analysis.wording import number, percent, windowed
from crmsheets.model.exact import yuan
from crmsheets.model.page import Block, Chart, Lines, Listing, Page, Section
from crmsheets.model.shown import Shown, declared, listing
from crmsheets.model.text import Said, Text
from crmsheets.templates.customer import TEMPLATE as CUSTOMER
from crmsheets.templates.order import TEMPLATE as ORDER

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

TITLE = Text("订单明细", "Orders in detail")
_LEAD = Text(
    "给想细看的人：订单集中在几家、金额为什么变、多久发货、晚在哪里、哪些产品常一起买。",
    "For a closer look: how orders are spread, why money changed, how long shipping takes, what was late, "
    "what is bought together.",
)
_NUMBERS = Text("近12个月的几个数", "Figures of the last 12 months")
_HHI = Text(
    "集中度 HHI（各家占比的平方和×10,000）：{hhi}，相当于 {n_eff} 家一样大的客户（{customers} 家有下单）。",
    "HHI (sum of squared shares x 10,000): {hhi}, as {n_eff} customers of equal size would give "
    "({customers} bought).",
)
_AGAIN = Text(
    "复购率（下过两单以上的）：{twice}/{buyers}{limits}。",
    "Ordered at least twice: {twice} of {buyers}{limits}.",
)
_LIMITS = Text("（{low}–{high}，95%）", " ({low}–{high}, 95 %)")
_DSO = Text(
    "应收天数 DSO（应收余额÷近12个月发货额×天数）：{dso} 天。",
    "DSO (owed / billed in 12 months x days): {dso} days.",
)
_LATE_PAID = Text(
    "收到的钱按金额平均晚 {days} 天（早付、准时算 0 天）。",
    "Money came {days} days late on average, weighted by amount (early counts 0).",
)
_LEADS = Text("从下单到发货的天数", "Days from order to shipping")
_LINES = Text("行数", "Lines")
_MIX = Text("金额变化拆开看：比去年同期", "Why money changed on the year before")
_MIX_NOTE = Text(
    "两段都卖、同一单位的 {items} 样产品：量＝总件数变化×原均价，结构＝卖的品种变了，价＝单价变了；"
    "另加新产品、不再卖的、和没数量的（费用、没写产品）。各项加起来正好是变化。",
    "Of {items} items sold in both spans in one unit: volume = change of pieces x mean price before, "
    "mix = other items sold, price = other prices; besides new and dropped items and lines without "
    "quantity (fees). They add up to the change.",
)
_UNPRICED = Text(
    "另有 {unpriced} 行有数量没有金额（没填单价，或金额待核），量、结构、价里都没有它们。",
    "Besides {unpriced} lines with a quantity and no money (no price, or an amount to be checked): "
    "neither volume, mix nor price counts them.",
)
_BIGGEST = Text("前{n}家客户：金额和累计占比", "The first {n} customers: money and share together")
_CHARTED = 12
_PARTS: Mapping[str, Text] = {
    "before": Text("去年同期", "Year before"),
    "volume": Text("量", "Volume"),
    "mix": Text("结构", "Mix"),
    "price": Text("价", "Price"),
    "new": Text("新产品", "New items"),
    "gone": Text("不再卖的", "Dropped items"),
    "other": Text("费用和没数量的", "Fees, no quantity"),
    "now": Text("近12个月", "Last 12 months"),
}
_MOVED = Text("改过交期的订单行", "Lines whose date was moved")
_MOVED_NOTE = Text(
    "按期与否按第一次答应的交期算；改期后的交期只作对照。",
    "On time or late is judged by the first promise; the date as it stands now is shown beside it.",
)
_LATE_BY = Text("晚交看哪里，近12个月", "Where deliveries were late, last 12 months")
_DIMENSIONS = {
    "customer": Text("客户", "Customer"),
    "product": Text("产品", "Item"),
    "month": Text("月份", "Month"),
}
_MOST = 15
_PAIRS = Text("产品搭配，提升度", "Items bought together, lift")
_PAIRS_NOTE = Text(
    "提升度＝都买的比例÷（各自比例相乘）；大于1说明比碰巧更常一起买，家数少时不可靠。",
    "Lift = share with both / (share with one x share with the other); above 1 more often than by "
    "chance, and unsure where few bought.",
)
_ALL = Text("客户按金额分类（ABC），近12个月", "Customers by money (ABC), last 12 months")
_PAYERS = Text("付款准不准时", "Who pays on time")

MIX_COLUMNS = (
    Shown(Text("项目", "Part"), "part", width=30),
    Shown(Text("金额({money})", "Amount ({money})"), "amount", "money"),
)
LEAD_COLUMNS = (
    Shown(Text("天数", "Days"), "days", width=30),
    Shown(_LINES, "lines", "integer", bar=True),
    Shown(Text("占比", "Share"), "share", "share"),
)
MOVED_COLUMNS = (
    declared(ORDER, "customer_name", width=30, key="customer"),
    declared(ORDER, "order_id"),
    declared(ORDER, "product_model", key="product"),
    Shown(Text("最初要求", "Asked for at first"), "requested", "date"),
    declared(ORDER, "first_promised", "date", key="promised"),
    Shown(Text("现在的交期", "As it stands now"), "due_date", "date"),
    declared(ORDER, "ship_date", "date"),
    Shown(Text("比首次晚几天", "Days late"), "days_late", "integer"),
    Shown(Text("按期", "On time"), "on_time"),
    Shown(Text("出处", "From"), "cell"),
)
LATE_COLUMNS = (
    Shown(Text("哪个", "Which"), "value", width=30),
    Shown(Text("看什么", "By"), "dimension"),
    Shown(Text("晚交行数", "Late lines"), "late", "integer"),
    Shown(Text("到期行数", "Lines due"), "due", "integer"),
    Shown(Text("晚交天数，中位", "Days late, median"), "median_days", "decimal"),
    Shown(Text("九成在几天内", "90 % within"), "p90_days", "decimal"),
)
PAIR_COLUMNS = (
    Shown(Text("产品", "Item"), "one", width=30),
    Shown(Text("和", "With"), "other"),
    Shown(Text("都买的客户", "With both"), "both", "integer"),
    Shown(Text("买前一样的", "With the first"), "one_customers", "integer"),
    Shown(Text("买后一样的", "With the other"), "other_customers", "integer"),
    Shown(Text("有下单的客户", "All that bought"), "buyers", "integer"),
    Shown(Text("提升度", "Lift"), "lift", "decimal"),
)
LEADER_COLUMNS = (
    declared(ORDER, "customer_name", width=30, key="customer"),
    Shown(Text("名次", "Rank"), "rank", "integer"),
    Shown(Text("金额({money})", "Amount ({money})"), "amount", "money"),
    Shown(Text("占比", "Share"), "share", "share"),
    Shown(Text("累计占比", "Cumulative"), "cumulative", "share"),
    Shown(Text("ABC", "ABC"), "abc"),
)
PAYER_COLUMNS = (
    declared(ORDER, "customer_name", width=30, key="customer"),
    declared(CUSTOMER, "payment_terms", key="terms"),
    Shown(Text("按时付清的", "Paid in time"), "bills_in_time", "integer"),
    Shown(Text("付清的笔数", "Paid bills"), "bills_paid", "integer"),
    Shown(Text("平均晚几天（按金额）", "Days late, by money"), "late_days", "decimal"),
    Shown(Text("到期没收({money})", "Past due ({money})"), "overdue", "money"),
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """Figures, mix, lead times, lateness, promises, pairs, customers, payers; None without any."""
    said = [each(locale.lang) for each in _figures(judged)]
    blocks: list[Block] = (
        [Lines(tuple(said), heading=_over(_NUMBERS, judged, locale))] if said else []
    )
    blocks += [*_mix(judged, locale), *_leads(judged, locale)]
    for rows, columns, heading, note, name in _listings(judged):
        if rows and columns is LEADER_COLUMNS:
            blocks.append(_pareto(rows, locale))
        if rows:
            blocks.append(
                listing(
                    columns,
                    rows,
                    locale,
                    heading=_over(heading, judged, locale),
                    note=locale.say(note) if note else "",
                    name=name,
                )
            )
    return (
        Page("order_detail", locale.say(TITLE), tuple(blocks), locale.say(_LEAD))
        if blocks
        else None
    )


def _pareto(leaders: Sequence[Mapping[Any, Any]], locale: Locale) -> Chart:
    """The biggest customers' money, over it their share together."""
    top = leaders[:_CHARTED]
    heads = {each.key: locale.say(each.label) for each in LEADER_COLUMNS}
    return Chart(
        title=locale.say(_BIGGEST, n=len(top)),
        categories=tuple(str(row["customer"]) for row in top),
        series=(
            (heads["amount"], tuple(yuan(row["amount"]) for row in top)),
            (heads["cumulative"], tuple(row["cumulative"] for row in top)),
        ),
        listing="abc",
        over=(heads["cumulative"],),
    )


def _listings(
    judged: Judged,
) -> Iterator[tuple[Sequence[Mapping[Any, Any]], tuple[Shown, ...], Text, Text | None, str]]:
    """Rows, columns, heading, note and name of each listing."""
    yield _late(judged), LATE_COLUMNS, _LATE_BY, None, "late_by"
    moved = [
        order
        for order in judged.orders.to_dict("records")
        if order["promised"] and order["due_date"] and order["promised"] != order["due_date"]
    ]
    yield moved, MOVED_COLUMNS, _MOVED, _MOVED_NOTE, "moved"
    yield judged.detail("pairs"), PAIR_COLUMNS, _PAIRS, _PAIRS_NOTE, "lift"
    yield judged.detail("leaders"), LEADER_COLUMNS, _ALL, None, "abc"
    payers = [row for row in judged.detail("debtors") if row["bills_paid"] or row["overdue"]]
    yield payers, PAYER_COLUMNS, _PAYERS, None, "payers"


def _over(label: Text, judged: Judged, locale: Locale) -> str:
    """A label that speaks of the window, in its length."""
    return locale.say(windowed(label, judged.settings.tier.window_months))


def _figures(judged: Judged) -> Iterator[Said]:
    for row in judged.detail("spread"):
        got = {"hhi": number(row["hhi"], 0), "n_eff": number(row["n_eff"])}
        yield Said(_HHI, {**got, "customers": row["customers"]})
    for row in judged.detail("loyalty"):
        found = {"twice": row["twice"], "buyers": row["buyers"]}
        limits = wilson(row["twice"], row["buyers"])
        shown: Said | str = ""
        if limits is not None and row["buyers"] >= judged.settings.report.min_rate:
            shown = Said(_LIMITS, {"low": percent(limits[0]), "high": percent(limits[1])})
        yield Said(_AGAIN, {**found, "limits": shown})
    for row in judged.detail("account"):
        if row["dso"] is not None:
            text = windowed(_DSO, judged.settings.tier.window_months)
            yield Said(text, {"dso": round(row["dso"])})
        if row["late_days"] is not None:
            yield Said(_LATE_PAID, {"days": number(row["late_days"])})


def _mix(judged: Judged, locale: Locale) -> list[Listing]:
    made = []
    for row in judged.detail("mix"):
        rows = [
            {"part": _over(text, judged, locale), "amount": row[name]}
            for name, text in _PARTS.items()
        ]
        looks = ["total" if name in {"before", "now"} else "" for name in _PARTS]
        note = locale.say(_MIX_NOTE, items=row["items"])
        if row["unpriced"]:
            note = f"{note} {locale.say(_UNPRICED, unpriced=row['unpriced'])}"
        heading = locale.say(_MIX)
        made.append(
            listing(MIX_COLUMNS, rows, locale, heading=heading, note=note, name="mix", looks=looks)
        )
    return made


def _leads(judged: Judged, locale: Locale) -> list[Block]:
    rows = judged.detail("leads")
    if not rows:
        return []
    heading = locale.say(_LEADS)
    chart = Chart(
        title=heading,
        categories=tuple(row["days"] for row in rows),
        series=((locale.say(_LINES), tuple(float(row["lines"]) for row in rows)),),
        form="integer",
        listing="leads",
    )
    return [listing(LEAD_COLUMNS, rows, locale, heading=heading, name="leads"), chart]


def _late(judged: Judged) -> list[dict[Any, Any]]:
    """Of customers and products those with the most late lines; every month."""
    found: list[dict[Any, Any]] = []
    for dimension, label in _DIMENSIONS.items():
        own = [row for row in judged.detail("late_by") if row["dimension"] == dimension]
        own = own if dimension == "month" else [row for row in own if row["late"]][:_MOST]
        found += [{**row, "dimension": label} for row in own]
    return found


SECTION = Section(place=52, name="order_detail", title=TITLE, make=make, detail=True)
