"""订单与交期 in short: two equal spans, how the money spreads, who came back, how long orders take."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from crmsheets.analysis.wording import change, count, day_with_year, money, percent, some
from crmsheets.model.exact import divided
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged

_NAMED = 5
_NOW = Text(
    "{first}到{last}下单 {amount}（{orders}，{customers}家客户），平均一单 {mean}。",
    "{first} to {last}: {amount} ({orders}, {customers} customers), {mean} an order.",
)
_THEN = Text(
    "{first}到{last}同样长的一段：{amount}（{orders}），平均一单 {mean}；这一段比它 {change}。",
    "The equal span {first} to {last}: {amount} ({orders}), {mean} an order; {change} since.",
)
_SPREAD = Text(
    "{half}家客户做出一半的金额，{most}家做出八成；有下单的客户一共{all}家。",
    "Half of the money comes from {half}, 80 % from {most}, of {all} that bought.",
)
_LOYAL = Text(
    "新客户{new}家，{new_amount}；老客户{old}家，{old_amount}（占 {share}）{nobody}。",
    "New customers: {new}, {new_amount}; returning: {old}, {old_amount} ({share}){nobody}.",
)
_NOBODY = Text("；没写客户的 {amount}", "; without a customer {amount}")
_BEGINNING = Text(
    "订单数据从这一段才开始，以前买过的也会算成新客户。",
    "The data begin within this span: who bought before it counts as new, too.",
)
_AGAIN = Text(
    "下过两单以上的：{twice}/{buyers} 家。",
    "Ordered at least twice: {twice} of {buyers} customers.",
)
_LEAD_TIME = Text(
    "从下单到发货：一半在{median}天内，九成在{p90}天内（{lines}行已发货的）。",
    "From order to shipping: half within {median} days, nine of ten within {p90} ({lines} lines).",
)
_AT_RISK = Text(
    "A类客户里，又晚交又有投诉的 {n} 家：{names}。",
    "A customers with late orders and complaints: {n} ({names}).",
)


def in_short(judged: Judged) -> list[Said]:
    """The sentences, each only where its table says anything."""
    return [*_spans(judged), *_customers(judged), *_of_time(judged)]


def _spans(judged: Judged) -> Iterator[Said]:
    found = {row["key"]: row for row in judged.detail("spans")}
    for key, text in (("now", _NOW), ("before", _THEN)):
        if key in found and found[key]["orders"]:
            row = found[key]
            got = {
                "first": day_with_year(row["first"]),
                "last": day_with_year(row["last"]),
                "amount": money(row["amount"], judged.settings),
                "orders": Text(f"{row['orders']:,}单", count(row["orders"], "order").en),
                "customers": row["customers"],
                "mean": money(round(row["mean_order"]), judged.settings),
            }
            if key == "before" and "now" in found and row["amount"] > 0:
                now = divided(found["now"]["amount"] - row["amount"], row["amount"]) or 0.0
                got["change"] = change(now)
                yield Said(text, got)
            elif key == "now":
                yield Said(text, got)


def _customers(judged: Judged) -> Iterator[Said]:
    for row in judged.detail("spread"):
        making = {name: count(row[name], "customer") for name in ("half", "most")}
        yield Said(_SPREAD, {**making, "all": row["customers"]})
    for row in judged.detail("loyalty"):
        total = row["new_amount"] + row["repeat_amount"] + row["nobody_amount"]
        nobody = {"amount": money(row["nobody_amount"], judged.settings)}
        got = {
            "new": row["new_customers"],
            "new_amount": money(row["new_amount"], judged.settings),
            "old": row["repeat_customers"],
            "old_amount": money(row["repeat_amount"], judged.settings),
            "share": percent(divided(row["repeat_amount"], total) or 0.0),
            "nobody": Said(_NOBODY, nobody) if row["nobody_amount"] else "",
        }
        yield Said(_LOYAL, got)
        if not row["covered"]:
            yield Said(_BEGINNING)
        yield Said(_AGAIN, {"twice": row["twice"], "buyers": row["buyers"]})


def _of_time(judged: Judged) -> Iterator[Said]:
    for row in judged.detail("spans"):
        if row["key"] == "now" and row["shipped"] >= judged.settings.report.min_rate:
            got = {"median": round(row["lead_median"]), "p90": round(row["lead_p90"])}
            yield Said(_LEAD_TIME, {**got, "lines": row["shipped"]})
    names = [row["customer"] for row in judged.detail("late_risks") if row["tier"] == "A"]
    if names:
        yield Said(_AT_RISK, {"n": len(names), "names": some(names, _NAMED)})
