"""The settings on the sheet 口径 are those in force; the definitions here know only their defaults."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from benchmarks.recomputed.against import rows_of
from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.words import Names

HEADS = Names({"值": "Value", "在 crmsheets.toml 里叫": "In crmsheets.toml"})
KNOWN = {
    "tier.method": "score",
    "tier.window_months": 12,
    "tier.weight_spend": 50,
    "tier.weight_orders": 30,
    "tier.weight_rating": 20,
    "tier.cut_a": 70,
    "tier.cut_b": 40,
    "tier.new_months": 3,
    "life.lost_days": 180,
    "life.lost_ratio": 3,
    "life.late_ratio": 2,
    "life.shrink_orders": 4,
    "life.min_orders": 3,
    "life.backtest_months": 6,
    "life.won_back_days": 180,
    "orders.late_days": 0,
    "orders.complaint_days": 60,
    "report.min_rate": 10,
    "quality.stale_days": 180,
}


def setting(judged: Judged, key: str) -> Any:
    """A setting of the run by its dotted key."""
    value: Any = judged.facts.outputs.summary["settings"]
    for name in key.split("."):
        value = value[name]
    return value


@sheet
def in_force(judged: Judged) -> Iterator[Compared]:
    for key, value in KNOWN.items():
        yield Compared(f"设置 {key}", setting(judged, key), value)
    value, key = HEADS.of(judged.facts.outputs, "值", "在 crmsheets.toml 里叫")
    for row in rows_of(judged.facts.outputs, "口径", HEADS, "值", "在 crmsheets.toml 里叫"):
        told = str(row[value])
        if told.endswith("%") or told.replace(".", "", 1).isdigit():
            yield Compared(f"设置 {row[key]} 值", row[value], worded(judged, str(row[key]), told))


def worded(judged: Judged, key: str, told: str) -> str:
    """As told, where the setting says so; 80% is 0.8."""
    mine = setting(judged, key)
    number = float(told.rstrip("%")) / (100 if told.endswith("%") else 1)
    return told if mine is not None and abs(float(mine) - number) < 1e-9 else str(mine)
