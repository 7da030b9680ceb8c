"""应收: who owes what since when, what came in that no bill took, and that it all adds up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crmsheets.analysis.ledger import BUCKETS
from crmsheets.analysis.wording import count, day_with_year, money
from crmsheets.model.exact import divided, yuan
from crmsheets.model.page import Block, Chart, Lines, Listing, Page, Section
from crmsheets.model.shown import Shown, declared, explained, listing
from crmsheets.model.text import Said, Text
from crmsheets.templates.customer import TEMPLATE as CUSTOMER
from crmsheets.templates.customer_classes import PaymentTerms
from crmsheets.templates.order import TEMPLATE as ORDER
from crmsheets.templates.payment import TEMPLATE as PAYMENT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

TITLE = Text("应收", "Receivables")
_LEAD = Text(
    "客户一共欠 {open}，其中到期没收 {overdue}（{debtors}）{less}。用了 {bills} 笔货款、{receipts} 笔收款。",
    "Customers owe {open}, {overdue} of it past due ({debtors}){less}. From {bills} and {receipts}.",
)
_NET = Text(
    "；另有没对上货款的收款和退货 {left}，减掉以后余额 {balance}",
    "; receipts and credits that no bill took are {left}, which leaves {balance}",
)
_AGES = Text("欠了多久（按到期日）", "How long past due")
_OPEN = Text("未收({money})", "Unpaid ({money})")
LABELS: Mapping[str, Text] = {
    "not_due": Text("还没到期", "not yet due"),
    "d30": Text("过期1–30天", "1–30 days past due"),
    "d60": Text("过期31–60天", "31–60 days past due"),
    "d90": Text("过期61–90天", "61–90 days past due"),
    "over90": Text("过期90天以上", "over 90 days past due"),
    "undated": Text("没有日期", "no date"),
}
_ALL_OPEN = Text("未收合计", "All unpaid")
_LESS = Text("减：没对上货款的收款和退货", "Less: receipts and credits that no bill took")
_BALANCE = Text("应收余额", "Owed in all")
_CUSTOMERS = Text("每家客户", "By customer")
_ASSUMED = Text("{terms}（没写，先按）", "{terms} (none given)")
_OVER_LIMIT = Text("超额度", "over the limit")
_LATE = Text("到期没收的货款", "Bills past due")
_NONE_LATE = Text("没有到期没收的货款。", "Nothing is past due.")
_SHOWN = 300
_MORE = Text("只列最久的 {shown} 笔，一共 {all} 笔。", "The {shown} oldest of {all}.")
_LEFT = Text("没对上货款的收款", "Receipts and credits that no bill took")
_REASONS = {
    "advance": Text("预收：订单还没发货", "advance: ordered, not yet shipped"),
    "over": Text("多收：没有还欠的货款了", "too much: nothing else is owed"),
    "named": Text(
        "比写的那张订单多，别的货款还欠着，请问客户付哪一单",
        "more than the order it names; others are unpaid: ask which it is for",
    ),
    "nobody": Text("没写是谁付的", "nobody wrote who paid"),
    "credit": Text("退货：没有货款可减", "credit: nothing to take it off"),
}
_BEFORE = Text(
    "{day}才开始记收款：之前到期的 {amount} 可能早收了，不算到期没收，请核对。",
    "Receipts are recorded since {day}: {amount} due before may have been paid; it is not counted as "
    "past due. Please check.",
)
_WAITING = Text("已下单还没发货、还不算应收的：{amount}。", "Ordered, not yet billed: {amount}.")
_ORDERED = Text(
    "订单里没写发货，按下单日期算应收。", "No order says that goods left: orders count as billed."
)
_ASIDE = Text("金额待核、没算进来的：{amount}。", "Doubtful amounts, not counted: {amount}.")
_LATER = Text(
    "日期写在今天以后的货款和收款，没算：{amount}；日期写错的改对了就算。",
    "Bills and receipts dated after today, not counted: {amount}; a mistyped day counts once corrected.",
)
_SUM = Text(
    "对账：货款 {invoiced} − 收款 {received} − 退货 {credits} = 未收 {open} − 没对上的 {left}。",
    "Check: billed {invoiced} − received {received} − credits {credits} = unpaid {open} − not "
    "given out {left}.",
)

AGE_COLUMNS = (
    Shown(Text("到期情况", "Age"), "age", width=30),
    Shown(_OPEN, "open", "money"),
    Shown(Text("占比", "Share"), "share", "share"),
    Shown(Text("笔数", "Bills"), "bills", "integer"),
)
CUSTOMER_COLUMNS = (
    declared(ORDER, "customer_name", width=30, key="customer"),
    Shown(Text("余额({money})", "Owed ({money})"), "balance", "money"),
    Shown(Text("到期没收({money})", "Past due ({money})"), "overdue", "money"),
    Shown(Text("最久过期天数", "Longest, days"), "overdue_days", "integer"),
    Shown(Text("业务员", "Sales rep"), "owner"),
    declared(CUSTOMER, "payment_terms", key="terms"),
    *(Shown(LABELS[name], name, "money") for name in BUCKETS),
    Shown(Text("没对上的收款({money})", "Not given out ({money})"), "unallocated", "money"),
    Shown(Text("信用额度({money})", "Credit limit ({money})"), "credit_limit", "money"),
    Shown(Text("占额度", "Of the limit"), "exposure", "share"),
    Shown(Text("提醒", "Note"), "note"),
)
BILL_COLUMNS = (
    declared(ORDER, "customer_name", width=30, key="customer"),
    Shown(_OPEN, "open", "money"),
    Shown(Text("过期天数", "Days past due"), "days_past", "integer"),
    Shown(Text("到期日", "Due"), "due", "date"),
    Shown(Text("发货/下单", "Billed"), "billed", "date"),
    declared(ORDER, "order_id"),
    Shown(Text("货款({money})", "Bill ({money})"), "amount", "money"),
    Shown(Text("业务员", "Sales rep"), "owner"),
    Shown(Text("出处", "From"), "cell"),
)
LEFT_COLUMNS = (
    declared(PAYMENT, "customer_name", width=30, key="customer"),
    Shown(Text("没对上({money})", "Not given out ({money})"), "left", "money"),
    Shown(Text("为什么", "Why"), "reason"),
    declared(PAYMENT, "payment_date", "date", key="day"),
    Shown(Text("这笔金额({money})", "Amount ({money})"), "amount", "money"),
    declared(PAYMENT, "order_id"),
    Shown(Text("出处", "From"), "cell"),
)
_MONEY = (*BUCKETS, "balance", "overdue", "unallocated")
_OPTIONAL = frozenset({"undated", "unallocated", "credit_limit", "exposure", "note"})
"""Columns that stand there only where they say anything."""


def make(judged: Judged, locale: Locale) -> Page | None:
    """Ages first, then customers, bills past due, what is left over; None without receipts."""
    account = next(iter(judged.detail("account")), None)
    if account is None:
        return None
    bills = [{**each, "open": each["amount"] - each["paid"]} for each in judged.detail("bills")]
    debtors = judged.detail("debtors")
    ages = _ages(bills, account, locale)
    blocks: list[Block] = [ages]
    if account["open"] > 0:
        blocks.append(_chart(ages, bills, locale))
    blocks += [_customers(debtors, locale), *_late(bills, locale), *_left(judged, locale)]
    blocks.append(Lines(tuple(_sums(account, judged, locale)), small=True))
    blocks += explained(judged, locale, "receivables")
    return Page(
        "receivables", locale.say(TITLE), tuple(blocks), _lead(account, debtors, judged, locale)
    )


def _lead(
    account: Mapping[Any, Any], debtors: list[dict[Any, Any]], judged: Judged, locale: Locale
) -> str:
    late = sum(row["overdue"] > 0 for row in debtors)
    owed, left = account["open"], account["unallocated"]
    sums = {"left": money(left, judged.settings), "balance": money(owed - left, judged.settings)}
    return locale.say(
        _LEAD,
        open=money(owed, judged.settings),
        less=Said(_NET, sums) if left else "",
        overdue=money(account["overdue"], judged.settings),
        debtors=Text(f"{late} 家", count(late, "customer").en),
        bills=count(account["bills"], "bill"),
        receipts=count(account["receipts"], "receipt"),
    )


def _ages(bills: list[dict[Any, Any]], account: Mapping[Any, Any], locale: Locale) -> Listing:
    """The buckets, their sum, and the way from it to what is owed."""
    rows: list[dict[str, Any]] = []
    for name in BUCKETS:
        held = [bill["open"] for bill in bills if bill["bucket"] == name]
        if held or name != "undated":
            share = divided(sum(held), account["open"])
            rows.append(
                {"age": LABELS[name], "open": sum(held), "share": share, "bills": len(held)}
            )
    rows.append({"age": _ALL_OPEN, "open": account["open"], "share": None, "bills": len(bills)})
    looks = [""] * (len(rows) - 1) + ["total"]
    if account["unallocated"]:
        balance = account["open"] - account["unallocated"]
        rows += [
            {"age": _LESS, "open": -account["unallocated"], "share": None, "bills": None},
            {"age": _BALANCE, "open": balance, "share": None, "bills": None},
        ]
        looks += ["", "total"]
    return listing(AGE_COLUMNS, rows, locale, heading=locale.say(_AGES), name="ageing", looks=looks)


def _chart(ages: Listing, bills: list[dict[Any, Any]], locale: Locale) -> Chart:
    names = [name for name in BUCKETS if name != "undated"]
    sums = [sum(bill["open"] for bill in bills if bill["bucket"] == name) for name in names]
    return Chart(
        title=ages.heading,
        categories=tuple(locale.say(LABELS[name]) for name in names),
        series=((locale.say(_OPEN), tuple(yuan(each) for each in sums)),),
        listing="ageing",
    )


def _customers(debtors: list[dict[Any, Any]], locale: Locale) -> Listing:
    rows = [_customer(row) for row in debtors]
    total = {column.key: None for column in CUSTOMER_COLUMNS} | {
        name: sum(row[name] for row in debtors) or None for name in _MONEY
    }
    columns = [
        column
        for column in CUSTOMER_COLUMNS
        if column.key not in _OPTIONAL or any(row[column.key] is not None for row in rows)
    ]
    looks = ["alarm" if row["note"] or row["over90"] else "" for row in rows]
    return listing(
        columns,
        [*rows, {**total, "customer": _TOTAL}],
        locale,
        heading=locale.say(_CUSTOMERS),
        name="debtors",
        looks=[*looks, "total"],
    )


_TOTAL = Text("合计", "Total")


def _customer(row: dict[Any, Any]) -> dict[Any, Any]:
    """A customer's account as it is shown: nothing for 0, a word where the terms are ours."""
    over = row["exposure"] is not None and row["exposure"] > 1
    terms = row["terms"]
    if row["assumed"]:
        terms = Said(_ASSUMED, {"terms": PaymentTerms.read(terms) or terms})
    shown = {name: row[name] or None for name in _MONEY}
    return {**row, **shown, "terms": terms, "note": _OVER_LIMIT if over else None}


def _late(bills: list[dict[Any, Any]], locale: Locale) -> list[Listing]:
    late = [bill for bill in bills if (bill["days_past"] or 0) > 0]
    note = locale.say(_MORE, shown=_SHOWN, all=len(late)) if len(late) > _SHOWN else ""
    return [
        listing(
            BILL_COLUMNS,
            late[:_SHOWN],
            locale,
            heading=locale.say(_LATE),
            empty=locale.say(_NONE_LATE),
            note=note,
            name="bills",
        )
    ]


def _left(judged: Judged, locale: Locale) -> list[Listing]:
    left = [
        {
            **each,
            "left": max(each["amount"], 0) - each["used"],
            "reason": _REASONS.get(each["reason"], each["reason"]),
        }
        for each in judged.detail("receipts")
        if max(each["amount"], 0) > each["used"]
    ]
    if not left:
        return []
    left.sort(key=lambda each: (-each["left"], each["customer"], each["i"]))
    return [listing(LEFT_COLUMNS, left, locale, heading=locale.say(_LEFT), name="left")]


def _sums(account: Mapping[Any, Any], judged: Judged, locale: Locale) -> list[str]:
    """What explains the figures, each only where there is something to say; the check last."""
    settings = judged.settings
    aside = sum(order["set_aside"] for order in judged.orders.to_dict("records"))
    told = [
        (_BEFORE, account["before_records"]),
        (_WAITING, account["waiting"]),
        (_ASIDE, aside),
        (_LATER, account["later"]),
    ]
    since = account["since"]
    said = [
        locale.say(
            text,
            amount=money(amount, settings),
            day=day_with_year(since) if since is not None else "",
        )
        for text, amount in told
        if amount
    ]
    if account["ordered"]:
        said.insert(0, locale.say(_ORDERED))
    exact = {
        name: Text(f"{yuan(account[key]):,.2f}", f"{yuan(account[key]):,.2f}")
        for name, key in (
            ("invoiced", "invoiced"),
            ("received", "received"),
            ("credits", "credits"),
            ("open", "open"),
            ("left", "unallocated"),
        )
    }
    return [*said, locale.say(_SUM, **exact)]


SECTION = Section(place=55, name="receivables", title=TITLE, make=make)
