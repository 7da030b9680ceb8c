"""Standings made by hand, and settings of tiering, for the tests of this package."""

from __future__ import annotations

import datetime as dt
from typing import Any

from hypothesis import strategies as st

from crmsheets.analysis.tiering.standing import Standing
from crmsheets.model.settings import Settings

TODAY = dt.date(2024, 12, 31)
OLD = dt.date(2023, 1, 1)
METHODS = ("score", "rules", "abc", "rfm", "rfm_strict")
RULES = [
    {"tier": "A", "when": "近12月金额 ≥ 20万 且 订单 ≥ 6 且 评分 ≥ 3.5"},
    {"tier": "B", "when": "金额 ≥ 5万 或 订单 ≥ 8"},
]


def settings(**tier: Any) -> Settings:
    return Settings.model_validate({"tier": tier})


def standing(spend: float, orders: int, rating: float | None = None, **more: Any) -> Standing:
    """Spend in 元; the orders are equal ones unless said otherwise."""
    fen = round(spend * 100)
    return Standing(
        **{
            "spend": fen,
            "orders": orders,
            "rating": rating,
            "first": OLD,
            "last": TODAY - dt.timedelta(days=30),
            "ratings": 1 if rating else 0,
            "total": fen,
            "all_orders": max(orders, 1),
            "values": (fen // orders,) * orders if orders else (),
        }
        | more
    )


def drawn(spend: int, orders: int, rating: int | None, ago: int) -> Standing:
    """A standing from whole numbers, as hypothesis draws them."""
    last = TODAY - dt.timedelta(days=ago if orders else ago + 400)
    money = spend if orders else 0
    return standing(money, orders, rating / 10 if rating else None, last=last)


ONE = st.builds(
    drawn,
    st.integers(-2_000, 400_000),
    st.integers(0, 15),
    st.none() | st.integers(10, 50),
    st.integers(0, 364),
)
PEOPLE = st.lists(ONE, min_size=1, max_size=30).map(
    lambda found: {f"C{n:02}": each for n, each in enumerate(found)}
)
TIERS = st.one_of(
    st.sampled_from([{"method": method} for method in METHODS if method != "rules"]),
    st.sampled_from(
        [
            {"method": "rules"},
            {"method": "rules", "rules": RULES},
            {"method": "score", "cut_c": 20},
            {"method": "score", "target_spend": 100_000, "target_orders": 8, "floor_spend": 5_000},
            {"method": "score", "gates": True, "promotion": True, "rating_prior": 3},
            {"method": "abc", "promotion": True, "promotion_amount": 20_000},
            {"preset": "processing"},
        ]
    ),
)
