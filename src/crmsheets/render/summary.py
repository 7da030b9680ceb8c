"""summary.json: what a run read, found and judged, under keys that stay."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.period import window
from crmsheets.analysis.review import doubts
from crmsheets.model.choice import Choice
from crmsheets.model.exact import yuan
from crmsheets.model.finding import Severity
from crmsheets.model.version import __version__

if TYPE_CHECKING:
    from crmsheets.analysis.review import Doubt
    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import SheetBalance
    from crmsheets.model.golden import Merge
    from crmsheets.model.judged import Judged
    from crmsheets.model.settings import Settings
    from crmsheets.model.text import Locale

SCHEMA = 1


def summary(judged: Judged, locale: Locale) -> dict[str, Any]:
    """The whole run as plain values: money in 元 with 2 decimals, dates ISO, choices in Chinese."""
    data = judged.dataset
    ways = {row["customer_id"]: row for row in judged.detail("tiering")}
    return {
        "schema": SCHEMA,
        "version": __version__,
        "today": judged.today.isoformat(),
        "settings_hash": settings_hash(judged.settings),
        "inputs": [_sheet(sheet) for sheet in data.balance],
        "findings": _counted(judged),
        "tables": {name: len(table) for name, table in sorted(data.tables.items())},
        "customers": [
            {**_customer(row), "distance": _distance(ways.get(row["customer_id"]), locale)}
            for row in judged.customers.to_dict("records")
        ],
        "merges": [_merge(merge, locale) for merge in judged.merges],
        "review": [_doubt(doubt, locale) for doubt in doubts(data)],
        "figures": {name: _plain(value) for name, value in sorted(judged.figures.items())},
        "period": _period(judged),
        "settings": judged.settings.model_dump(mode="json"),
    }


def settings_hash(settings: Settings) -> str:
    """SHA-256 over all settings, so that two runs can be told to have had the same."""
    return hashlib.sha256(settings.model_dump_json().encode()).hexdigest()


def _period(judged: Judged) -> dict[str, Any]:
    """The month reported with the spans it is compared with, and the window of the tiers."""
    period = judged.period
    spans = {
        "month": (period.first, period.last),
        "before": period.before,
        "year_before": period.year_before,
        "window": window(judged.today, judged.settings.tier.window_months),
    }
    return {
        "complete": period.complete,
        "chosen": period.chosen,
        **{name: [day.isoformat() for day in span] for name, span in spans.items()},
    }


def _sheet(sheet: SheetBalance) -> dict[str, Any]:
    return {
        "file": sheet.file,
        "sheet": sheet.sheet,
        "status": sheet.status,
        "reason": sheet.reason,
        "role": sheet.role,
        "table": sheet.table,
        "layout": sheet.layout,
        "range": sheet.range,
        "header_row": sheet.header_row,
        "rows_present": sheet.rows_present,
        "rows_read": sheet.rows_read,
        "rows_rejected": sheet.rows_rejected,
        "rows_skipped": [
            {"reason": reason, "count": count}
            for reason, count in sorted(sheet.rows_skipped.items())
        ],
        "records_made": sheet.records_made,
        "columns": {
            letter: {"header": header, "field": field or None}
            for letter, (header, field) in sheet.columns.items()
        },
    }


def _counted(judged: Judged) -> dict[str, Any]:
    findings = judged.dataset.findings
    severities = Counter(finding.severity for finding in findings)
    codes = Counter(finding.code for finding in findings)
    return {
        **{severity.value: severities[severity] for severity in Severity},
        "by_code": dict(sorted(codes.items())),
        "repaired": sorted({each.code for each in findings if each.rule.fixed}),
    }


def _customer(row: dict[Any, Any]) -> dict[str, Any]:
    return {
        "customer_id": row["customer_id"],
        "name": row["name"],
        "aliases": list(row["aliases"]),
        "owner": row["owner"] or "",
        "tier": row["tier"] or "",
        "type": _plain(row["type"]),
        "score": _rounded(row["score"]),
        "total_spend": _money(row["total_spend"]),
        "spend_12m": _money(row["spend_12m"]),
        "order_count": _plain(row["order_count"]),
        "orders_12m": _plain(row["orders_12m"]),
        "first_order": _plain(row["first_order"]),
        "last_order": _plain(row["last_order"]),
        "rating_avg": _rounded(row["rating_avg"]),
        "open_complaints": _plain(row["open_complaints"]),
        "sources": [_cell(cell) for cell in row["sources"]],
        "tier_previous": row["tier_previous"] or "",
        "tier_ruled": row.get("tier_ruled") or "",
        "below": _plain(row.get("below")) or 0,
        "by_hand": bool(row.get("by_hand")),
    }


def _distance(row: dict[Any, Any] | None, locale: Locale) -> dict[str, Any] | None:
    """The way to the next tier up and down; None for a customer without a tier."""
    if row is None or row["distance"] is None:
        return None
    return {
        "up_tier": row["up_tier"] or None,
        "up_money": _money_or_none(row["up_money"]),
        "up_orders": _plain(row["up_orders"]),
        "each_order": _money_or_none(row["each_order"]),
        "down_tier": row["down_tier"] or None,
        "down_money": _money_or_none(row["down_money"]),
        "said": row["distance"](locale.lang),
    }


def _merge(merge: Merge, locale: Locale) -> dict[str, Any]:
    return {
        "customer_id": merge.customer_id,
        "members": [_cell(cell) for cell in merge.members],
        "reasons": [reason(locale.lang) for reason in merge.reasons],
        "confidence": merge.confidence,
        "decided_by": merge.decided_by,
    }


def _doubt(doubt: Doubt, locale: Locale) -> dict[str, Any]:
    return {
        "pair": [_cell(cell) for cell in doubt.cells],
        "names": [doubt.name, doubt.customer],
        "reasons": [reason(locale.lang) for reason in doubt.reasons],
        "confidence": round(doubt.confidence, 4),
    }


def _cell(cell: Cell) -> dict[str, str]:
    """A cell as findings name it: file, sheet ("" of a CSV), cell like E12."""
    return {"file": cell.file, "sheet": cell.sheet, "cell": cell.ref}


def _money(value: Any) -> float:
    return yuan(int(value or 0))


def _money_or_none(value: Any) -> float | None:
    found = _plain(value)
    return None if found is None else yuan(int(found))


def _rounded(value: Any) -> float | None:
    found = _plain(value)
    return None if found is None else round(float(found), 2)


def _plain(value: Any) -> Any:
    """A value JSON has: NaN and NaT as null, dates as ISO text, choices as their Chinese label."""
    if value is None or value != value:  # noqa: PLR0124  # only NaN and NaT differ from themselves
        return None
    if isinstance(value, Choice):
        return str(value)
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return value.item() if hasattr(value, "item") else value
