"""What a customer did, as far as tiers rest on it, as of any day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from math import fsum
from operator import attrgetter
from typing import TYPE_CHECKING

from crmsheets.analysis.history import History
from crmsheets.analysis.period import Span, months_before, window, within
from crmsheets.analysis.tiering.beside import NOTHING, Beside

if TYPE_CHECKING:
    from crmsheets.model.settings import Settings


@dataclass(frozen=True, slots=True)
class Standing:
    """What a customer did in the window: 分, orders, average rating (None: none), first and last day.

    `ratings`: how many. `total`, `all_orders`: ever. `values`: 分 of each order of the window, oldest
    first. `complaints`, `open_complaints`, `serious` (open ones that are serious). `overdue_days`: of
    the oldest overdue receivable, 0 where none is. `punctual`: share of money paid on time. `price`: what it pays for a
    piece, over what the others pay for the same one. None: nobody knows.
    """

    spend: int
    orders: int
    rating: float | None = None
    first: dt.date | None = None
    last: dt.date | None = None
    ratings: int = 0
    total: int = 0
    all_orders: int = 0
    values: tuple[int, ...] = ()
    complaints: int = 0
    open_complaints: int = 0
    serious: int = 0
    overdue_days: int | None = None
    punctual: float | None = None
    price: float | None = None


_NAMES = tuple(each.name for each in fields(Standing))
_values = attrgetter(*_NAMES)
_PLACES = {name: at for at, name in enumerate(_NAMES)}


def changed(standing: Standing, **figures: object) -> Standing:
    """The same with other figures, as `dataclasses.replace`, which takes thrice as long: distances ask
    for tens of thousands.
    """
    values = list(_values(standing))
    for name, value in figures.items():
        values[_PLACES[name]] = value
    return Standing(*values)


Ratings = Mapping[str, list[tuple[dt.date | None, float]]]
"""Customer number -> (day, rating 1-5)."""


def standings(
    bought: Mapping[str, History],
    ratings: Ratings,
    until: dt.date,
    settings: Settings,
    beside: Beside = NOTHING,
) -> dict[str, Standing]:
    """The standing of every customer with a counted order, over the window that ends on a day."""
    span = window(until, settings.tier.window_months)
    seen = beside.seen(until, settings)
    return {
        customer: Standing(
            history.spend(span),
            history.orders(span),
            average_rating(ratings.get(customer, []), span),
            history.days[0] if history.days else None,
            history.days[-1] if history.days else None,
            sum(within(day, span) for day, _ in ratings.get(customer, [])),
            history.total,
            history.order_count,
            seen.values.get(customer, ()),
            seen.complaints.get(customer, 0),
            seen.open_complaints.get(customer, 0),
            seen.serious.get(customer, 0),
            None if beside.ledgers is None else seen.overdue_days.get(customer, 0),
            seen.punctual.get(customer),
            seen.prices.get(customer),
        )
        for customer, history in bought.items()
        if history.purchases
    }


def average_rating(ratings: Sequence[tuple[dt.date | None, float]], span: Span) -> float | None:
    """The mean rating of a span; None without one."""
    given = [rating for day, rating in ratings if within(day, span)]
    return fsum(given) / len(given) if given else None


def is_new(first: dt.date | None, settings: Settings, until: dt.date) -> bool:
    """Whether the first counted order is less than `new_months` ago."""
    return first is not None and first > months_before(until, settings.tier.new_months)


def active(standing: Iterable[Standing]) -> list[Standing]:
    """Those who ordered in the window."""
    return [each for each in standing if each.orders > 0]
