"""A clerk who never saw crmsheets: every figure of the report again, from `data/*.csv` and the rules.

Nothing here is imported from the package; the rules are those of the 口径 lines and of the docs.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from tests.jobs.clerk_books import (
    CENT,
    DELIVERY_WORDS,
    MONTH,
    TODAY,
    YEAR,
    Books,
    Line,
    date,
    day,
    doubtful,
    money,
    orders,
    product,
    total,
    typed,
    waiting,
    within,
)


def recomputed(books: Books) -> dict[str, Any]:
    """Every figure under its key."""
    return {
        "month": "2024-12",
        "month_complete": 1,
        **of_sales(books),
        **of_customers(books),
        **of_rows_joined(books),
        **of_delivery(books),
        **of_service(books),
        **of_feedback(books),
        **of_followups(books),
        **of_what_was_left_out(books),
        **of_todos(books),
        **of_receivables(books),
    }


def of_receivables(books: Books) -> dict[str, Any]:
    """What is owed; nobody records receipts in the examples, so nothing is said of it."""
    assert "payment" not in books.tables
    names = ("receivables", "receivables_overdue", "receivables_over90", "receipts_unallocated")
    return dict.fromkeys(names)


def of_sales(books: Books) -> dict[str, Any]:
    month, year = books.between(MONTH), books.between(YEAR)
    november = total(books.between((dt.date(2024, 11, 1), dt.date(2024, 11, 30))))
    december = total(books.between((dt.date(2023, 12, 1), dt.date(2023, 12, 31))))
    spent = sorted(books.spent(YEAR).items(), key=lambda pair: -pair[1])
    whole = sum(value for _, value in spent)
    names = {line["customer_id"]: line["customer_name"] for line in books.tables["customer"]}
    return {
        "revenue_month": total(month),
        "orders_month": orders(month),
        "revenue_change": total(month) / november - 1,
        "revenue_change_year": total(month) / december - 1,
        "revenue_12m": total(year),
        "orders_12m": orders(year),
        "top_share": sum(value for _, value in spent[:10]) / whole,
        "biggest_share": spent[0][1] / whole,
        "biggest_customer": names[spent[0][0]],
    }


def of_rows_joined(books: Books) -> dict[str, Any]:
    """Customers whose rows name two salesmen; in the examples nobody hands over or helps out."""
    owners: dict[str, set[str]] = defaultdict(set)
    for line in books.tables["customer"]:
        owners[line["customer_id"]].add(line["owner"])
    return {
        "merged_likely": sum(each["decided_by"] == "match" for each in books.summary["merges"]),
        "waiting": len(books.summary["review"]),
        "clashes": sum(len(each - {""}) > 1 for each in owners.values()),
    }


def of_customers(books: Books) -> dict[str, Any]:
    tiers, before = books.now.tiers, books.before.tiers
    moved = [(tiers[each], before.get(each, "")) for each in tiers]
    both = [(now, then) for now, then in moved if now and then]
    types = list(books.types.values())
    spent = books.spent(YEAR)
    first = [days[0] for days in books.now.days.values()]
    return {
        **{f"tier_{t.lower()}": sum(each == t for each in tiers.values()) for t in "ABCD"},
        "tier_up": sum(now < then for now, then in both),
        "tier_down": sum(now > then for now, then in both),
        "customers": len(books.everybody),
        **{kind: types.count(kind) for kind in ("prospects", "current", "vip", "lost")},
        "new_won": sum(MONTH[0] <= each <= MONTH[1] for each in first),
        "new_prospects": len(met(books) - set(books.now.days)),
        "should_order": len(books.silent),
        "should_order_spend": sum(spent[each] for each in books.silent),
    }


def met(books: Books) -> set[str]:
    """Customers first met in the month: as written in their row, else by the first follow-up."""
    written: dict[str, dt.date] = {}
    for table, name in (("customer", "registered_date"), ("followup", "followup_date")):
        days: dict[str, dt.date] = {}
        for line in books.tables[table]:
            found = day(line[name])
            if found is not None:
                who = line["customer_id"]
                days[who] = min(found, days.get(who, found))
        written = {**days, **written}
    return {who for who, found in written.items() if MONTH[0] <= found <= MONTH[1]}


def of_delivery(books: Books) -> dict[str, Any]:
    due: dict[str, list[Line]] = defaultdict(list)
    for line in books.lines:
        past = line["ship_date"] or line["receive_date"] or line in books.late
        if within(line, "due_date", MONTH) and line["status"] != "退货" and past:
            due[line["order_id"]].append(line)
    on_time = [
        number
        for number, lines in due.items()
        if all(
            (gone := day(each["ship_date"] or each["receive_date"])) is not None
            and gone <= date(each, "due_date")
            for each in lines
        )
    ]
    return {
        "due_orders": len(due),
        "on_time_orders": len(on_time),
        "overdue_orders": orders(books.late),
        "overdue_amount": total(books.late),
    }


def of_service(books: Books) -> dict[str, Any]:
    cases = [line for line in books.tables["service"] if within(line, "service_date", YEAR)]
    answered = [
        (day(line["first_reply_date"] or line["closed_date"]), date(line, "service_date"), line)
        for line in cases
    ]
    missed = [
        opened
        for reply, opened, line in answered
        if reply is None and waiting(line) and (TODAY - opened).days > 1
    ]
    replies = [(reply - opened).days for reply, opened, _ in answered if reply is not None]
    ages = [(TODAY - date(line, "service_date")).days for line in books.complaints]
    return {
        "open_complaints": len(books.complaints),
        "oldest_complaint_days": max(ages),
        "open_complaints_a": sum(
            books.now.tiers.get(line["customer_id"]) == "A" for line in books.complaints
        ),
        "reply_in_time": sum(days <= 1 for days in replies),
        "reply_due": len(replies) + len(missed),
        "cases_closed": sum(not waiting(line) for line in cases),
        "cases_12m": len(cases),
    }


def of_feedback(books: Books) -> dict[str, Any]:
    given = [line for line in books.tables["feedback"] if within(line, "feedback_date", YEAR)]
    ratings = [float(line["rating"]) for line in given if line["rating"]]
    unhappy = [line for line in given if line["rating"] and float(line["rating"]) <= 3]
    slow = [
        line
        for line in unhappy
        if line["category"] == "交期"
        or any(word in line["content"].lower() for word in DELIVERY_WORDS)
    ]
    # Complaints of the example stand beside ratings up to 4, praise beside 3 and more.
    full = [line for line in books.tables["feedback"] if line["rating"] == "5"]
    odd = [line for line in full if any(w in line["content"].lower() for w in DELIVERY_WORDS)]
    # Nothing else is named as often: what remains is fewer, whatever it is about.
    assert len(unhappy) - len(slow) < len(slow)
    return {
        "rating_avg": sum(ratings) / len(ratings),
        "rating_count": len(ratings),
        "top_theme": "交期",
        "top_theme_count": len(slow),
        "rating_contradictions": len(odd),
    }


def of_followups(books: Books) -> dict[str, Any]:
    return {"overdue_followups": len(books.overdue), "no_next_step": len(books.forgotten)}


def of_what_was_left_out(books: Books) -> dict[str, Any]:
    lines = [line for line in books.lines if doubtful(line)]
    pairs = [(typed(line) or Decimal(0), product(line) or Decimal(0)) for line in lines]
    unpriced = [line for line in books.lines if product(line) is None and typed(line) is None]
    undated = [line for line in books.lines if not line["order_date"]]
    days = [
        found
        for table in ("order", "followup", "service", "feedback")
        for line in books.tables[table]
        if (found := day(line[f"{table}_date"])) is not None and found <= TODAY
    ]
    return {
        "doubtful_lines": len(lines),
        "doubtful_low": sum(min(pair) for pair in pairs),
        "doubtful_high": sum(max(pair) for pair in pairs),
        "no_price_lines": len(unpriced),
        "no_date_lines": len(undated),
        "no_date_amount": total(undated),
        "data_until": max(days).isoformat(),
    }


def of_todos(books: Books) -> dict[str, Any]:
    """What is at stake in every thing to do; the ten dearest are shown."""
    spent, ordered = books.spent(YEAR), books.ordered(YEAR)
    ship: dict[str, Decimal] = defaultdict(Decimal)
    for line in books.late:
        ship[line["customer_id"]] += money(line) or typed(line) or Decimal(0)
    settle = {
        line["customer_id"]
        for line in books.complaints
        if books.now.tiers.get(line["customer_id"]) == "A"
    }
    plan = (set(books.overdue) | set(books.forgotten)) - books.silent
    worth = [
        *ship.values(),
        *(spent[each] for each in settle),
        *(spent[each] for each in books.silent),
        *((spent[e] / max(len(ordered[e]), 1)).quantize(CENT, ROUND_HALF_UP) for e in plan),
        *(
            max(abs(typed(line) or Decimal(0)), abs(product(line) or Decimal(0)))
            for line in books.lines
            if doubtful(line)
        ),
    ]
    shown = sorted(worth, reverse=True)[:10]
    return {"todos": len(shown), "todos_worth": sum(shown)}
