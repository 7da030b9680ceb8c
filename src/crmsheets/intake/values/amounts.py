"""Columns of amounts, prices, quantities and counts, as scaled whole numbers."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from crmsheets.intake.values import exchange, money, numbers
from crmsheets.intake.values.blanks import EXCEL_ERROR, is_blank, shows_error
from crmsheets.intake.values.counting import is_head, unit_of
from crmsheets.intake.values.exchange import CELL_CONVERTED, CONTRADICTED, OTHER_CURRENCY
from crmsheets.intake.values.number_rules import (
    ABOUT,
    COMMA_COLUMN,
    COMMA_OR_POINT,
    HEADER_SCALE,
    NOT_A_NUMBER,
    NOT_TEXT_NUMBER,
    PER_THOUSAND,
    PER_UNIT,
    READ_AS,
    ROUNDED,
    TOO_BIG,
)
from crmsheets.intake.values.numbers import Number
from crmsheets.intake.values.reading import (
    NOTHING,
    ColumnContext,
    Decided,
    Distinct,
    Note,
    Read,
    said,
    typed,
)
from crmsheets.intake.values.spelling import compact
from crmsheets.model.exact import decimal, plain_number, units
from crmsheets.model.finding import Rule, Suggestion
from crmsheets.model.grid import Value
from crmsheets.model.kind import Kind
from crmsheets.model.template import Field

_MOST = Decimal(10) ** 15
_QUICK = 1e10  # below this a double tells four decimals exactly
_ENOUGH_PROOF = 2
# "A lot" is no quantity, though it has the form of one.
_VAGUE = frozenset({"一批", "一些", "一车", "若干"})
# 共5000个 is 5000个; 合计 heads a row of totals and is none of these.
_IN_ALL = re.compile(r"^(?:共计|总共|一共|共)\s*:?\s*(?=[0-9¥])")


_NO_NUMBER = Number()


@dataclass(frozen=True, slots=True)
class Parsed:
    """A cell before the column is decided: a number with its words, or a reading already final."""

    number: Number = _NO_NUMBER
    currency: str = ""
    unit: str = ""
    tax: str = ""
    done: Read | None = None


def read_amounts(distinct: Distinct, field: Field, ctx: ColumnContext) -> Decided:
    """Money, prices, quantities and counts; unit and decimal comma are the column's decision."""
    column = exchange.column_of(field, ctx) if field.kind in exchange.PAID else None
    power = _power(field, column, ctx)
    abroad = column is not None and (any(distinct.currencies) or _foreign(column))
    quick = 0 if power or abroad else 10 ** (field.kind.places or 0)
    parsed = [_exactly(value, quick) or _parsed(value, field, ctx) for value in distinct.values]
    moneys = _moneys(distinct, parsed, column)
    comma, notes = _comma(distinct, parsed)
    scaled = [at for at, each in enumerate(parsed) if power and _takes_header_unit(each)]
    if scaled:
        notes.append((_scale_note(distinct, scaled, power, column, ctx), tuple(scaled)))
    if field.kind is Kind.PRICE and money.per_thousand(ctx.header) and parsed:
        notes.append((Note(PER_THOUSAND, {"header": ctx.header}), ()))
    if column is not None:
        notes += exchange.notes(distinct, moneys, column, ctx)
    chosen = set(scaled)
    shape = _Shape(field, ctx, column, comma=comma)
    reads = [
        each.done or _settled(value, each, moneys[at], shape, power if at in chosen else 0)
        for at, (value, each) in enumerate(zip(distinct.values, parsed, strict=True))
    ]
    return Decided(_with_header_unit(reads, field, ctx), tuple(notes))


@dataclass(frozen=True, slots=True)
class _Shape:
    """What is the same for all values of a column."""

    field: Field
    ctx: ColumnContext
    column: exchange.Column | None
    comma: bool


def _power(field: Field, column: exchange.Column | None, ctx: ColumnContext) -> int:
    """The power of ten that the header (or, for money, the title) says the numbers are in."""
    if column is not None:
        return column.unit.power or 0
    return money.header_power(ctx.header) if field.kind is not Kind.INTEGER else 0


def _foreign(column: exchange.Column) -> bool:
    return column.unit.currency not in {"", column.home}


def _moneys(
    distinct: Distinct, parsed: Sequence[Parsed], column: exchange.Column | None
) -> list[exchange.Cell | None]:
    """What each value is in; None where nothing was read that could be money."""
    rows = distinct.currencies or [""] * len(parsed)
    return [
        exchange.cell_of(each.currency, row, column)
        if column is not None and each.done is None and each.number.fault is None
        else None
        for each, row in zip(parsed, rows, strict=True)
    ]


def _scale_note(
    distinct: Distinct,
    scaled: Sequence[int],
    power: int,
    column: exchange.Column | None,
    ctx: ColumnContext,
) -> Note:
    count = sum(distinct.counts[at] for at in scaled)
    evidence = column.evidence if column else exchange.headed(ctx.header)
    return Note(HEADER_SCALE, {"evidence": evidence, "count": count, "times": f"{10**power:,}"})


def _exactly(value: Value, scale: int) -> Parsed | None:
    """A number cell that has no more decimals than are kept, by far the common case."""
    if type(value) is not float or not scale or not -_QUICK < value < _QUICK:
        return None
    count = round(value * scale)
    return Parsed(_NO_NUMBER, done=Read(count)) if count / scale == value else None


def _parsed(value: Value, field: Field, ctx: ColumnContext) -> Parsed:
    if isinstance(value, bool):
        return Parsed(done=said(NOT_A_NUMBER))
    if isinstance(value, (int, float)):
        return _of_number(value)
    if not isinstance(value, str):
        return Parsed(done=Read() if value is None else said(NOT_TEXT_NUMBER))
    if shows_error(value):
        return Parsed(done=said(EXCEL_ERROR))
    if is_blank(value):
        return Parsed(done=Read())
    text = _IN_ALL.sub("", compact(value))
    parsed = _of_money(text, ctx) if field.kind in exchange.PAID else _of_count(text)
    as_typed = parsed.number.plain and text == value
    return replace(parsed, number=replace(parsed.number, plain=as_typed))


def _of_number(value: float) -> Parsed:
    """A number cell: Excel keeps 15 digits, so 0.30000000000000004 is 0.3."""
    if not math.isfinite(value):
        return Parsed(done=said(NOT_A_NUMBER))
    digits = str(value) if isinstance(value, int) else f"{value:.15g}"
    return Parsed(Number(Decimal(digits), plain=True))


def _of_money(text: str, ctx: ColumnContext) -> Parsed:
    bracketed = text.startswith("(") and text.endswith(")")
    amount = money.stripped(text[1:-1] if bracketed else text, ctx.locale.currency)
    number = numbers.parse(f"({amount.body})" if bracketed else amount.body)
    if number.rest and number.fault is None:
        number = replace(number, fault=NOT_A_NUMBER)
    if amount.coins and number.value is not None:
        signed = amount.coins if number.value >= 0 else -amount.coins
        number = replace(number, value=number.value + signed)
    touched = amount.body != text
    own_unit = number.scaled or bool(amount.currency)
    number = replace(number, plain=number.plain and not touched, scaled=own_unit)
    return Parsed(number, amount.currency, tax=amount.tax)


def _of_count(text: str) -> Parsed:
    number = numbers.parse(text)
    if number.fault or not number.rest or is_head(number.rest):
        return Parsed(number)
    unit = unit_of(number.rest)
    if unit is None or text in _VAGUE:
        return Parsed(replace(number, fault=NOT_A_NUMBER))
    return Parsed(number, unit=unit)


def _takes_header_unit(parsed: Parsed) -> bool:
    return parsed.done is None and parsed.number.fault is None and not parsed.number.scaled


def _comma(
    distinct: Distinct, parsed: Sequence[Parsed]
) -> tuple[bool, list[tuple[Note, tuple[int, ...]]]]:
    """Whether commas are decimal points here: most texts with a separator must prove it."""
    proof = [at for at, each in enumerate(parsed) if _only_comma(each.number)]
    count = sum(distinct.counts[at] for at in proof)
    against = sum(
        distinct.counts[at]
        for at, each in enumerate(parsed)
        if isinstance(distinct.values[at], str) and each.number.point and each.number.comma is None
    )
    if count < _ENOUGH_PROOF or count <= against:
        return False, []
    sample = typed(distinct.values[proof[0]])
    return True, [(Note(COMMA_COLUMN, {"proof": count, "sample": sample}), tuple(proof))]


def _only_comma(number: Number) -> bool:
    return number.value is None and number.comma is not None


def _settled(
    value: Value, parsed: Parsed, paid: exchange.Cell | None, shape: _Shape, power: int
) -> Read:
    number = parsed.number
    if number.fault:
        return _faulty(value, number.fault)
    if paid is not None and paid.other:
        return said(CONTRADICTED, found=paid.currency, other=paid.other, evidence=paid.evidence)
    exact = number.value
    if shape.comma and number.comma is not None and isinstance(value, str):
        exact = number.comma
    if exact is None:
        return said(COMMA_OR_POINT, str(number.comma), like=f"{number.comma:f}")
    if paid is None or shape.column is None or paid.currency == shape.column.home:
        return _counted(exact.scaleb(power), parsed, shape.field)
    return _exchanged(exact.scaleb(power), parsed, paid, shape, shape.column)


def _exchanged(
    exact: Decimal, parsed: Parsed, paid: exchange.Cell, shape: _Shape, column: exchange.Column
) -> Read:
    """Foreign money at home, rounded half-up; what the column says of it is said once."""
    rate = exchange.rate_of(paid, column, shape.ctx)
    if rate is None:
        found = said(OTHER_CURRENCY, found=paid.currency, wanted=column.home)
        return found if paid.own else Read()
    places = shape.field.kind.places or 0
    worth = decimal(units(exact * rate, places), places)
    read = _counted(worth, parsed, shape.field)
    if read.value is None:
        return read
    if not paid.own:
        return replace(read, also={**read.also, exchange.WORTH: column.home})
    got = {"found": paid.currency, "rate": f"{rate:f}", "read": plain_number(read.value, places)}
    return Read(
        read.value, (Note(CELL_CONVERTED, got),), {**read.also, exchange.WORTH: column.home}
    )


def _faulty(value: Value, fault: Rule) -> Read:
    """What is wrong with a number, with the figure in it as a proposal where there is one."""
    figure = numbers.last_figure(compact(typed(value)))
    like = "1000" if figure is None else f"{figure:f}"
    proposed = figure is not None and fault in (ABOUT, PER_UNIT)
    return Read(None, (Note(fault, {"like": like}, Suggestion(like) if proposed else None),))


def _counted(exact: Decimal, parsed: Parsed, field: Field) -> Read:
    """The number in whole small units; more decimals than the kind keeps are rounded, and told."""
    places = field.kind.places or 0
    if abs(exact) >= _MOST:
        return said(TOO_BIG)
    count = units(exact, places)
    got = {"read": plain_number(count, places)}
    notes: tuple[Note, ...] = ()
    if decimal(count, places) != exact:
        notes = (Note(ROUNDED, got),)
    elif not parsed.number.plain:
        notes = (Note(READ_AS, got),)
    return Read(count, notes, _also(parsed))


def _also(parsed: Parsed) -> Mapping[str, object]:
    found = {"unit": parsed.unit, "tax": parsed.tax}
    return {name: each for name, each in found.items() if each} or NOTHING


def _with_header_unit(reads: list[Read], field: Field, ctx: ColumnContext) -> list[Read]:
    """数量(pcs): the header's unit belongs to every quantity that names none of its own."""
    inside = re.search(r"[(（]\s*([^)）]+?)\s*[)）]", ctx.header)
    unit = unit_of(inside[1]) if inside and field.kind is Kind.QUANTITY else None
    if unit is None:
        return reads
    return [
        replace(each, also={"unit": unit, **each.also}) if each.value is not None else each
        for each in reads
    ]
