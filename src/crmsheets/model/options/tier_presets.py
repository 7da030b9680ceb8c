"""Ready-made sets of tier settings; what a settings file says itself comes before them."""

from __future__ import annotations

from collections.abc import Mapping

PRESETS: Mapping[str, Mapping[str, object]] = {
    # A plating works' own rating system, as published: output value 30, paying on time 30, unit
    # price 30, other 10; A from 80, B from 70, C from 60, else D; twice a year, not before three
    # months of supply. What is "other" is each works' own; here it is what the customers say of us.
    "processing": {
        "method": "score",
        "window_months": 6,
        "weight_spend": 30,
        "weight_orders": 0,
        "weight_rating": 10,
        "weight_payment": 30,
        "weight_price": 30,
        "cut_a": 80,
        "cut_b": 70,
        "cut_c": 60,
        "new_months": 3,
    }
}
"""Name -> setting -> value."""


def filled(given: Mapping[str, object]) -> dict[str, object]:
    """The settings with those of the preset they name below them; an unknown name changes nothing."""
    chosen = PRESETS.get(str(given.get("preset") or ""), {})
    return {**chosen, **given}
