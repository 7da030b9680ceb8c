"""What goes without saying in a header: 实际出货日期 says no more than 出货日期."""

from __future__ import annotations

from collections.abc import Mapping

# What may be said or left out without changing which column of the kind it is.
NEUTRAL: Mapping[str, frozenset[str]] = {
    kind: frozenset(says.split())
    for kind, says in {
        "phone": "customer contact boss buying own name person created",
        "email": "customer contact boss buying person created receive ship consignee",
        "wechat": "customer contact boss buying person method created",
        "address": "customer contact actual",
        "person": "customer boss buying name own text note",
        "qty": "product order unit total",
        "price": "product order sale taxed work unit",
        "money": "product order total taxed line goods work sale price",
        "date": "customer",
        "code": "own model name",
        "rating": "total customer opinion satisfaction",
        "kind": "customer",
        "method": "customer",
        "status": "product",
        "result": "case",
        "text": "customer",
        "note": "customer order product case visit",
        "action": "visit",
        "name": "own order sale due receive buying visit case opinion event guest contact required meet "
        "handle answer ship",
        "model": "product own",
        "spec": "product own model",
        "unit": "product qty package price",
        "industry": "customer kind name sales",
        "source": "customer",
        "currency": "order sale price money quote paid statement invoice kind unit code customer name",
        "province": "customer sales receive address name created code level",
        "size": "product order customer",
        "city": "customer sales receive address name created code level",
        "country": "customer sales receive sale ship name region code",
        "position": "contact customer name action level",
        "level": "customer",
        "uscc": "customer",
        "effect": "event opinion total describing",
        "describing": "customer",
        "goal": "event text describing action required",
    }.items()
}
# Sayings of other things that add nothing in one half of a header whose other half names the field:
# 物流发货日 / Sent on, 寄件地址 / Ship-to Address, 报价 / Price.
BESIDE: Mapping[str, frozenset[str]] = {
    name: frozenset(says.split())
    for name, says in {
        "ship_date": "freight done exit sample",
        "receive_date": "freight done",
        "due_date": "freight production",
        "address": "shipto freight storage invoice sample office part",
        "city": "shipto office invoice",
        "country": "shipto office invoice port",
        "province": "shipto office invoice",
        "email": "invoice office",
        "phone": "office",
        "unit_price": "quote statement",
        "amount": "invoice statement receivable quote",
        "status": "production freight",
        "position": "part office",
        "handling": "compensation return fee",
        "result": "compensation return fee",
        "description": "cause quality",
        "service_type": "cause quality",
        "category": "part quality",
        "owner": "office",
        "customer_id": "office",
        "registered_date": "office",
        "followup_date": "office",
        "size": "mark",
    }.items()
}
# What a table is about goes without saying in the headers of its things: 问题产品, 订单状态.
SUBJECT: Mapping[str, frozenset[str]] = {
    "order": frozenset({"order", "sale"}),
    "customer": frozenset({"customer"}),
    "followup": frozenset({"visit"}),
    "service": frozenset({"case"}),
    "feedback": frozenset({"opinion", "visit", "case"}),
    "guest": frozenset({"event", "guest"}),
    "activity": frozenset({"event"}),
}
_SAID_ALREADY = (
    ("required", "due"),
    ("created", "order"),
    ("actual", "ship"),
    ("actual", "receive"),
    ("visit", "customer"),
    ("case", "customer"),
    ("guest", "customer"),
    ("event", "customer"),
    ("visit", "contact"),
    ("visit", "sales"),
    ("contact", "sales"),
    ("meet", "first"),
    ("opinion", "satisfaction"),
    ("case", "handle"),
    ("opinion", "effect"),
    ("buying", "interest"),
    ("order", "interest"),
    ("meet", "interest"),
    ("customer", "interest"),
    ("product", "ship"),
    ("product", "receive"),
    ("product", "order"),
    ("product", "due"),
    ("order", "due"),
    ("order", "ship"),
    ("order", "receive"),
    ("sale", "ship"),
    ("sale", "order"),
    ("buying", "order"),
    ("case", "answer"),
    ("created", "opinion"),
    ("rating", "opinion"),
    ("required", "next"),
    ("visit", "next"),
    ("actual", "visit"),
    ("actual", "handle"),
    ("actual", "event"),
    ("actual", "people"),
    ("guest", "people"),
    ("visit", "people"),
    ("attend", "people"),
)


def beside(either: frozenset[str], both: frozenset[str]) -> frozenset[str]:
    """What adds nothing beside other sayings: the required due date, the customer visited."""
    found = {
        say
        for say, need in _SAID_ALREADY
        if need in both or (need == "due" and need in either and "actual" not in either)
    }
    return frozenset(found)
