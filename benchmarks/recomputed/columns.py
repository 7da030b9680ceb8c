"""What summary.json says of each customer: one function each, named like its key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from benchmarks.recomputed.kinds import Judged

Column = Callable[[Judged, str], Any]
COLUMNS: dict[str, Column] = {}


def column(made: Column) -> Column:
    COLUMNS[made.__name__] = made
    return made


@column
def tier(judged: Judged, who: str) -> str:
    return judged.tier(who)


@column
def type(judged: Judged, who: str) -> str:  # noqa: A001  # named like the key
    return judged.kind(who)


@column
def score(judged: Judged, who: str) -> Fraction | None:
    return judged.now.score(who) if judged.tier(who) else None


@column
def total_spend(judged: Judged, who: str) -> Decimal:
    lines = judged.facts.lines_of[who]
    return sum((e.value for e in lines if e.counts and not e.doubtful), Decimal(0))


@column
def spend_12m(judged: Judged, who: str) -> Decimal:
    return judged.now.spend[who]


@column
def order_count(judged: Judged, who: str) -> int:
    return len({each.order for each in judged.facts.orders_of(who)})


@column
def orders_12m(judged: Judged, who: str) -> int:
    return judged.now.orders[who]


@column
def first_order(judged: Judged, who: str) -> date | None:
    return next(iter(judged.facts.days_of(who, date.max)), None)


@column
def last_order(judged: Judged, who: str) -> date | None:
    return next(iter(reversed(judged.facts.days_of(who, date.max))), None)


@column
def rating_avg(judged: Judged, who: str) -> Fraction | None:
    return judged.now.rating(who)


@column
def open_complaints(judged: Judged, who: str) -> int:
    return len(judged.facts.open_complaints(who))


@column
def owner(judged: Judged, who: str) -> str:
    """Whom a merged customer counts as is a decision: one of its rows must say so."""
    told: str = judged.facts.outputs.customers[who]["owner"]
    owners = {line["owner"] for line in judged.facts.of("customer", who)} - {""}
    return told if told in (owners or {""}) else "/".join(sorted(owners))


@column
def name(judged: Judged, who: str) -> str:
    told: str = judged.facts.outputs.customers[who]["name"]
    names = {line["customer_name"] for line in judged.facts.of("customer", who)}
    names = names or {
        n["customer_name"]
        for t in judged.facts.outputs.tables
        for n in judged.facts.of(t, who)
        if t != "activity"
    }
    return told if told in names else "/".join(sorted(names))


@column
def sources(judged: Judged, who: str) -> list[tuple[str, str, str]]:
    """Its customer rows; when nobody listed it, the first row of each sheet that names it."""
    tables = ("order", "followup", "service", "feedback", "guest", "payment")
    listed = judged.facts.of("customer", who)
    lines = listed or [line for table in tables for line in judged.facts.of(table, who)]
    rows: dict[tuple[str, str], list[int]] = {}
    for line in lines:
        rows.setdefault((line["source_file"], line["source_sheet"]), []).append(
            int(line["source_row"])
        )
    chosen = {key: found if listed else [min(found)] for key, found in rows.items()}
    return sorted((*key, str(row)) for key, found in chosen.items() for row in found)
