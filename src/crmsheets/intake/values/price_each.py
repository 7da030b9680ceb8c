"""Prices of a thousand, a hundred or a dozen: 单价(元/千只), USD/1000pcs, 元/百只, /打, made those of one.

What counts is how the quantities are counted. Where they are in the same unit (数量(千只), a column 单位
that says so) nothing is changed. Else the typed totals of the rows tell; without any, the header's word
holds as long as the quantities can be pieces. What stays unclear is told and read as typed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from crmsheets.intake.values.number_rules import PER_THOUSAND
from crmsheets.intake.values.reading import ColumnContext, ColumnReading, Verdict
from crmsheets.model.exact import QUANTITY_PLACES, amount_of
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.hanzi import simplified
from crmsheets.model.text import Text

PER_MANY = Rule(
    code="NUM19",
    severity=Severity.INFO,
    message=Text(
        "的表头写的是每 {times} 个的价，{count} 格都除以了 {times}，记成一个的价。依据：{evidence}。",
        "is headed as the price of {times}; {count} cells were divided by {times} and hold the price "
        "of one. Evidence: {evidence}.",
    ),
    why=Text("数量按个填，单价也要是一个的价。", "Pieces need the price of one piece."),
    fix=Text(
        "读对了不用改；以后写一个的价更稳妥。", "Nothing to do; better type the price of one."
    ),
    example="单价(元/千只)：85；数量：5000；金额：425",
    passing="单价(元)：0.085；数量：5000；金额：425",
    fixed=True,
)
UNCLEAR = Rule(
    code="NUM20",
    severity=Severity.WARNING,
    message=Text(
        "的表头写的是每 {times} 个的价，看不出数量是按个还是按 {times} 个填的，没有换算。"
        "请写明数量的单位，或写一个的价。",
        "is headed as the price of {times}, but nothing says whether quantities count pieces or "
        "{times}; nothing was converted. Name the unit of the quantities, or type the price of one.",
    ),
    why=Text(
        "数量和单价的单位不一样，金额就差很多倍。", "In different units the amount is far off."
    ),
    fix=Text("单价和数量用同一个单位。", "Use one unit for price and quantity."),
    example="单价(元/打)：24；数量：120",
    passing="单价(元/打)：24；数量(打)：10",
)
RULES = (PER_MANY, UNCLEAR)

_PRICE, _QUANTITY, _AMOUNT, _UNIT = "unit_price", "quantity", "amount", "unit"
_PIECE = r"(?:个|件|只|隻|支|条|张|片|套|台|颗|粒|根|pcs?|pce?s?|pieces?|ea|units?)?"
_PER = r"(?:[/每]\s*|\bper\s+|\ba\s+)"
_MANY: Sequence[tuple[int, re.Pattern[str]]] = tuple(
    (times, re.compile(rf"{_PER}(?:{words})\s*{_PIECE}(?![a-z克])", re.IGNORECASE))
    for times, words in (
        (10_000, r"万|10,?000|10k"),
        (1000, r"千|一千|k|m(?=pcs)|1,?000|thousand"),
        (100, r"百|一百|100|hundred"),
        (12, r"打|dozen|doz\.?|dz"),
        (144, r"罗|gross"),
    )
)
_UNITS: Mapping[int, frozenset[str]] = {1000: frozenset({"千只"}), 12: frozenset({"打"})}
_COUNTED: Mapping[int, re.Pattern[str]] = {
    times: re.compile(
        rf"(?:[(\[【/:：]\s*|in\s)(?:{words})\s*{_PIECE}\s*(?:[)\]】]|$)", re.IGNORECASE
    )
    for times, words in (
        (10_000, r"万|10,?000"),
        (1000, r"千|k|1,?000|thousands?"),
        (100, r"百|100|hundreds?"),
        (12, r"打|dozens?|doz\.?|dz"),
        (144, r"罗|gross"),
    )
}
_SURE = frozenset({1000, 10_000})
_NEAR, _MOSTLY = 0.01, 0.6
_BY_HEADER = Text("表头", "the header")
_BY_TOTALS = Text("有 {fits} 行的总金额对得上", "{fits} rows add up to their totals")


@dataclass(frozen=True, slots=True)
class _Tried:
    """How many rows the typed totals hold for: as typed, and with the price divided."""

    plain: int
    divided: int


def times_of(header: str) -> int:
    """How many pieces a header's price is for; 1 for one."""
    plain = simplified(unicodedata.normalize("NFKC", header))
    return next((times for times, pattern in _MANY if pattern.search(plain)), 1)


def priced_for_one(
    found: Mapping[str, ColumnReading], contexts: Mapping[str, ColumnContext]
) -> dict[str, ColumnReading]:
    """The columns of orders with the price of one piece where the header says that of many."""
    told = dict(found)
    times = times_of(contexts[_PRICE].header) if _PRICE in found and _QUANTITY in found else 1
    if times == 1 or _same_unit(found, contexts, times):
        return _without_warning(told, same=times > 1)
    evidence = _evidence(found, times)
    prices = found[_PRICE].values
    count = sum(price is not None for price in prices)
    if not count:
        return _without_warning(told, same=True)
    got: dict[str, object] = {"times": f"{times:,}", "count": count, "evidence": evidence}
    own = _without_warning(told, same=True)
    said = Verdict(-1, PER_MANY if evidence else UNCLEAR, got=got)
    divided = [None if price is None else _share(price, times) for price in prices]
    own[_PRICE] = replace(
        own[_PRICE], values=divided if evidence else prices, verdicts=(*own[_PRICE].verdicts, said)
    )
    return own


def _evidence(found: Mapping[str, ColumnReading], times: int) -> Text | None:
    """Why the quantities count pieces; None where they may as well be in the unit of the price."""
    tried = _tried(found, times)
    if tried.divided > tried.plain and tried.divided >= _MOSTLY * (tried.divided + tried.plain):
        return Text(
            _BY_TOTALS.zh.format(fits=tried.divided), _BY_TOTALS.en.format(fits=tried.divided)
        )
    return _BY_HEADER if tried == _Tried(0, 0) and _pieces(found, times) else None


def _share(price: int, times: int) -> int:
    """A price divided, half up."""
    return (2 * price + times) // (2 * times)


def _without_warning(found: dict[str, ColumnReading], *, same: bool) -> dict[str, ColumnReading]:
    """The columns without the word that nothing was converted, once it is known what to do."""
    if same:
        kept = tuple(each for each in found[_PRICE].verdicts if each.rule is not PER_THOUSAND)
        found[_PRICE] = replace(found[_PRICE], verdicts=kept)
    return found


def _same_unit(
    found: Mapping[str, ColumnReading], contexts: Mapping[str, ColumnContext], times: int
) -> bool:
    """Whether the quantities are counted in what the price is for."""
    header = simplified(unicodedata.normalize("NFKC", contexts[_QUANTITY].header)).strip()
    units = [*found[_UNIT].values] if _UNIT in found else []
    units += list(found[_QUANTITY].also.get(_UNIT, {}).values())
    said = [str(unit) for unit in units if unit is not None]
    counted = sum(unit in _UNITS.get(times, frozenset()) for unit in said)
    return _COUNTED[times].search(header) is not None or 2 * counted > len(said) > 0


def _tried(found: Mapping[str, ColumnReading], times: int) -> _Tried:
    amounts: Sequence[Any] = found[_AMOUNT].values if _AMOUNT in found else ()
    rows = [
        (amount_of(quantity, price), amount)
        for quantity, price, amount in zip(
            found[_QUANTITY].values, found[_PRICE].values, amounts, strict=False
        )
        if quantity and price and amount
    ]
    return _Tried(
        sum(_close(worth, amount) for worth, amount in rows),
        sum(_close(worth / times, amount) for worth, amount in rows),
    )


def _close(worth: float, amount: int) -> bool:
    return abs(worth - amount) <= max(_NEAR * abs(amount), 1)


def _pieces(found: Mapping[str, ColumnReading], times: int) -> bool:
    """Whether the quantities can only be pieces: most are thousands. A dozen says nothing."""
    held = [each for each in found[_QUANTITY].values if each]
    many = sum(abs(each) >= times * 10**QUANTITY_PLACES for each in held)
    return times in _SURE and 2 * many > len(held) > 0
