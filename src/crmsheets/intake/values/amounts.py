"""Columns of amounts, prices, quantities and counts, as scaled whole numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from crmsheets.intake.values import exchange, money, numbers
from crmsheets.intake.values.amount_cells import Parsed, exactly, parsed
from crmsheets.intake.values.counting import unit_of
from crmsheets.intake.values.exchange import CELL_CONVERTED, CONTRADICTED, OTHER_CURRENCY
from crmsheets.intake.values.number_rules import (
    ABOUT,
    COMMA_COLUMN,
    COMMA_OR_POINT,
    HEADER_SCALE,
    PER_THOUSAND,
    PER_UNIT,
    RANGE,
    READ_AS,
    ROUGH,
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
_ENOUGH_PROOF = 2


def read_amounts(distinct: Distinct, field: Field, ctx: ColumnContext) -> Decided:
    """Money, prices, quantities and counts; unit and decimal comma are the column's decision."""
    column = exchange.column_of(field, ctx) if field.kind in exchange.PAID else None
    power = _power(field, column, ctx)
    abroad = column is not None and (any(distinct.currencies) or _foreign(column))
    quick = 0 if power or abroad else 10 ** (field.kind.places or 0)
    cells = [exactly(value, quick) or parsed(value, field, ctx) for value in distinct.values]
    moneys = _moneys(distinct, cells, column)
    comma, notes = _comma(distinct, cells)
    scaled = [at for at, each in enumerate(cells) if power and _takes_header_unit(each)]
    if scaled:
        notes.append((_scale_note(distinct, scaled, power, column, ctx), tuple(scaled)))
    if field.kind is Kind.PRICE and money.per_thousand(ctx.header) and cells:
        notes.append((Note(PER_THOUSAND, {"header": ctx.header}), ()))
    if column is not None:
        notes += exchange.notes(distinct, moneys, column, ctx)
    chosen = set(scaled)
    shape = _Shape(field, ctx, column, power, comma=comma)
    reads = [
        each.done or _settled(value, each, moneys[at], shape, power if at in chosen else 0)
        for at, (value, each) in enumerate(zip(distinct.values, cells, strict=True))
    ]
    return Decided(_with_header_unit(reads, field, ctx), tuple(notes))


@dataclass(frozen=True, slots=True)
class _Shape:
    """What is the same for all values of a column."""

    field: Field
    ctx: ColumnContext
    column: exchange.Column | None
    power: int
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
        return _rough(value, parsed, shape) or _faulty(value, number.fault)
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


def _rough(value: Value, parsed: Parsed, shape: _Shape) -> Read | None:
    """An approximate figure where the column takes one; foreign money has to be exact."""
    abroad = shape.column is not None and (
        _foreign(shape.column) or parsed.currency not in {"", shape.column.home}
    )
    if not shape.field.column.rough or abroad or parsed.number.fault not in {ABOUT, RANGE}:
        return None
    body = money.stripped(compact(typed(value))).body
    figure = numbers.rough(body)
    if figure is None:
        return None
    own = any(sign in body for sign in "万千亿kKwW")
    read = _counted(figure if own else figure.scaleb(shape.power), parsed, shape.field)
    if read.value is None:
        return read
    got = {"read": plain_number(read.value, shape.field.kind.places or 0)}
    return replace(read, notes=(Note(ROUGH, got),))


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
