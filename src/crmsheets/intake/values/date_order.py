"""Which of day, month and year stands first in a column of dates, and what proves it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crmsheets.intake.values.date_rules import ORDER_FITS, ORDER_TAKEN, ORDER_TOLD, SHORT_YEAR
from crmsheets.intake.values.dates import DMY, MDY, YMD, Written
from crmsheets.intake.values.reading import ColumnContext, Distinct, Note, Read, typed
from crmsheets.model.text import Text

_OLDEST = 2010
_APART = 5
_ORDERS = {
    DMY: Text("日/月/年", "day/month/year"),
    MDY: Text("月/日/年", "month/day/year"),
    YMD: Text("年/月/日", "year/month/day"),
}


@dataclass(frozen=True, slots=True)
class Habit:
    """What the column says: the order its texts prove, the order the settings tell, and whether
    its short years may stand first (they vary less than the numbers that stand last). `fits`: the
    one order in which every text of the column is a date, "" if there are several or none.
    """

    proof: Mapping[str, int]
    told: str
    region: str
    year_first: bool
    fits: str = ""

    def order(self, choices: Sequence[str]) -> str | None:
        """The order to take among several; None where nothing decides."""
        if self.told in choices:
            return self.told
        counts = [(self.proof.get(order, 0), order) for order in choices]
        best = max(counts)
        proven = best[0] and sum(count == best[0] for count, _ in counts) == 1
        agreed = best[0] == sum(count for count, _ in counts) or self.region == "INTL"
        if proven and (agreed or YMD in choices):
            return best[1]
        if self.fits in choices:
            return self.fits
        habit = self.region == "CN" and self.year_first and not best[0]
        return YMD if YMD in choices and habit else None


def _proof(distinct: Distinct, drafts: Sequence[Read | Written]) -> Counter[str]:
    """How many texts of three parts fit one order only."""
    proof: Counter[str] = Counter()
    for value, draft, count in zip(distinct.values, drafts, distinct.counts, strict=True):
        if isinstance(value, str) and isinstance(draft, Written) and len(draft.days) == 1:
            proof[next(iter(draft.days))] += count
    return proof


def notes_of(
    distinct: Distinct, drafts: Sequence[Read | Written], column: Habit
) -> tuple[tuple[Note, tuple[int, ...]], ...]:
    """One note for each order that was taken where a cell left the choice."""
    taken: dict[str, list[int]] = {}
    for at, draft in enumerate(drafts):
        if isinstance(draft, Written) and len(set(draft.days.values())) > 1:
            order = column.order(tuple(draft.days))
            if order:
                taken.setdefault(order, []).append(at)
    return tuple(
        (_order_note(order, distinct, drafts, column), tuple(places))
        for order, places in taken.items()
    )


def _order_note(
    order: str, distinct: Distinct, drafts: Sequence[Read | Written], column: Habit
) -> Note:
    if order == column.told:
        return Note(ORDER_TOLD, {"order": _ORDERS[order]})
    if order == column.fits and not column.proof.get(order):
        return Note(ORDER_FITS, {"order": _ORDERS[order], "sample": _narrow(distinct, drafts)})
    if not column.proof.get(order):
        return _unproven(distinct, drafts)
    sample = next(
        (
            typed(value)
            for value, draft in zip(distinct.values, drafts, strict=True)
            if isinstance(draft, Written) and list(draft.days) == [order]
        ),
        "",
    )
    got = {"order": _ORDERS[order], "proof": column.proof[order], "sample": sample}
    return Note(ORDER_TAKEN, got)


def _narrow(distinct: Distinct, drafts: Sequence[Read | Written]) -> str:
    """The text that leaves the fewest orders open."""
    texts = [
        (len(draft.days), typed(value))
        for value, draft in zip(distinct.values, drafts, strict=True)
        if isinstance(draft, Written) and draft.days
    ]
    return min(texts)[1]


def _fits(drafts: Sequence[Read | Written]) -> str:
    """The order that all texts of three short parts have in common, if it is but one."""
    open_ = [
        set(draft.days) for draft in drafts if isinstance(draft, Written) and len(draft.days) > 1
    ]
    common = set.intersection(*open_) if open_ else set()
    return common.pop() if len(common) == 1 and len(open_) > 1 else ""


def _unproven(distinct: Distinct, drafts: Sequence[Read | Written]) -> Note:
    """Two-digit years taken as the first number, as is usual in China; nothing proves it."""
    value, days = next(
        (value, draft.days)
        for value, draft in zip(distinct.values, drafts, strict=True)
        if isinstance(draft, Written) and len(set(draft.days.values())) > 1 and YMD in draft.days
    )
    second = next(day for day in days.values() if day != days[YMD])
    got = {"sample": typed(value), "read": days[YMD].isoformat(), "second": second.isoformat()}
    return Note(SHORT_YEAR, got)


def _year_first(drafts: Sequence[Read | Written]) -> bool:
    """Whether the first numbers of short dates are their years: 24/3/5, not 03/05/24.

    No list of a factory is from 2009 or before; and years repeat, where days vary. Where both vary
    alike, the last numbers must be much older as years (24/3/5, but not 23/1/22).
    """
    short = [draft.days for draft in drafts if isinstance(draft, Written) and len(draft.days) > 1]
    firsts = {days[YMD].year for days in short if YMD in days}
    lasts = {days.get(DMY, days.get(MDY, days[YMD])).year for days in short if YMD in days}
    if not firsts or min(firsts) < _OLDEST:
        return False
    return len(firsts) < len(lasts) or (
        len(firsts) == len(lasts) and max(lasts) + _APART <= min(firsts)
    )


def habit_of(distinct: Distinct, drafts: Sequence[Read | Written], ctx: ColumnContext) -> Habit:
    """What a column's texts and the settings say of its order."""
    region = ctx.locale.region
    return Habit(
        _proof(distinct, drafts), ctx.date_order, region, _year_first(drafts), _fits(drafts)
    )
