"""What was read, and until when."""

from __future__ import annotations

from decimal import Decimal

from benchmarks.recomputed.facts import dates
from benchmarks.recomputed.figures.registry import figure
from benchmarks.recomputed.kinds import Judged


@figure
def data_until(judged: Judged) -> str | None:
    """The latest day a record carries: of the order, the contact, the case, the feedback."""
    happened = {
        "order": ["order_date"],
        "followup": ["followup_date"],
        "service": ["service_date"],
        "feedback": ["feedback_date"],
        "payment": ["payment_date"],
    }
    days = [
        d
        for name, columns in happened.items()
        for c in columns
        for d in dates(judged.facts.table(name), c)
    ]
    latest = max((each for each in days if each <= judged.facts.today), default=None)
    return latest.isoformat() if latest else None


def places(judged: Judged) -> set[tuple[str, str, str]]:
    tables = judged.facts.outputs.tables.values()
    return {
        (e["source_file"], e["source_sheet"], e["source_row"]) for lines in tables for e in lines
    }


@figure
def rows_read(judged: Judged) -> int:
    return len(places(judged))


@figure
def rows_rejected(judged: Judged) -> int:
    """Rows present, less those in data/*.csv and those skipped."""
    inputs = judged.facts.outputs.summary["inputs"]
    skipped = sum(int(each["count"]) for sheet in inputs for each in sheet["rows_skipped"])
    return sum(int(sheet["rows_present"]) for sheet in inputs) - skipped - len(places(judged))


@figure
def files(judged: Judged) -> int:
    """Those read, rows in them or not."""
    inputs = judged.facts.outputs.summary["inputs"]
    return len({each["file"] for each in inputs if each["status"] == "read"})


@figure
def todos(judged: Judged) -> int:
    return min(10, len(judged.facts.outputs.todo))


@figure
def todos_worth(judged: Judged) -> Decimal:
    worth = (row for row in judged.facts.outputs.todo)
    return sum((Decimal(str(list(row.values())[5] or 0)) for row in worth), Decimal(0))
