"""A column of cells as typed -> typed values, and what is said of them. Never raises."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from crmsheets.intake.values import (
    amounts,
    booleans,
    calendar,
    choices,
    codes,
    credit,
    mail,
    phones,
    ratings,
    texts,
)
from crmsheets.intake.values.blanks import (
    COMPUTED,
    DITTO,
    EXCEL_ERROR,
    NO_ABOVE,
    NO_RESULT,
    is_blank,
)
from crmsheets.intake.values.ditto import BESIDE, is_ditto, points_beside, tells_of_goods
from crmsheets.intake.values.exchange import PAID
from crmsheets.intake.values.grouping import grouped, of_cells
from crmsheets.intake.values.reading import (
    ColumnContext,
    ColumnReading,
    Decided,
    Distinct,
    Note,
    Read,
    Reader,
    Verdict,
    each,
    typed,
)
from crmsheets.intake.values.refusals import accepted
from crmsheets.model.exact import plain_number
from crmsheets.model.grid import Value
from crmsheets.model.kind import Kind
from crmsheets.model.template import Field

Own = dict[int, Read]

_READERS: Mapping[Kind, Reader] = {
    Kind.TEXT: each(texts.read_words),
    Kind.PARAGRAPH: each(texts.read_paragraph),
    Kind.COMPANY: each(texts.read_company),
    Kind.PERSON: each(texts.read_person),
    Kind.DATE: calendar.read_dates,
    Kind.INTEGER: amounts.read_amounts,
    Kind.QUANTITY: amounts.read_amounts,
    Kind.PRICE: amounts.read_amounts,
    Kind.MONEY: amounts.read_amounts,
    Kind.RATING: ratings.read_ratings,
    Kind.CHOICE: each(choices.read_choice),
    Kind.MULTI: each(choices.read_several),
    Kind.PHONE: each(phones.read_phone),
    Kind.EMAIL: each(mail.read_email),
    Kind.WECHAT: each(mail.read_wechat),
    Kind.CODE: each(codes.read_code),
    Kind.USCC: each(credit.read_credit_code),
    Kind.BOOL: each(booleans.read_bool),
}


def read_column(field: Field, cells: Sequence[Value], ctx: ColumnContext) -> ColumnReading:
    """The cells of one column, as values of the field and verdicts on them.

    Distinct values are parsed once, keyed by (type, value); what needs context is decided for the
    column; the whole column is then validated by the field's own Pydantic type.
    """
    own, meant, repeats = _pointed(field, cells, ctx)
    where, distinct = _distinct(meant, own, ctx.currencies if field.kind in PAID else {})
    decided = _reader(field)(distinct, field, ctx)
    reads = [own[at] if at in own else decided.reads[where[at]] for at in range(len(cells))]
    if field.kind is Kind.DATE:
        reads = calendar.with_years(reads, ctx)
    for at in repeats:
        reads[at] = _repeated(reads[at], field)
    values, refused = accepted(field, [read.value for read in reads])
    for at, note in refused.items():
        reads[at] = Read(None, (note,))
    shown = [ctx.errors.get(at, cell) for at, cell in enumerate(cells)]
    verdicts = [*_of_column(decided, where), *of_cells(reads, shown)]
    return ColumnReading(values, tuple(grouped(verdicts)), _also(reads))


def _reader(field: Field) -> Reader:
    if field.choices is not None and field.kind is Kind.TEXT:
        return each(choices.read_choice)
    return _READERS[field.kind]


def _pointed(
    field: Field, cells: Sequence[Value], ctx: ColumnContext
) -> tuple[Own, list[Value], list[int]]:
    """Errors and formulas without a result are judged here; 同上 becomes the cell above."""
    own: Own = {at: Read(None, (Note(EXCEL_ERROR),)) for at in ctx.errors if at < len(cells)}
    without = COMPUTED if field.kind is Kind.MONEY else NO_RESULT
    own |= {at: Read(None, (Note(without),)) for at in ctx.uncached if at < len(cells)}
    meant, repeats = list(cells), []
    for at, value in enumerate(cells):
        if at in own:
            continue
        if points_beside(value):
            own[at] = Read(None, (Note(BESIDE),))
            continue
        if not _repeats(value, field):
            continue
        above = meant[at - 1] if at and at - 1 not in own else None
        if is_blank(above) or _repeats(above, field):
            own[at] = Read(None, (Note(NO_ABOVE),))
        else:
            meant[at] = above
            repeats.append(at)
    return own, meant, repeats


def _repeats(value: Value, field: Field) -> bool:
    """Whether a cell repeats the one above it; 跟上批一样 in a note is a remark on the goods."""
    return is_ditto(value) and not (field.kind is Kind.PARAGRAPH and tells_of_goods(value))


def _distinct(
    cells: Sequence[Value], own: Own, currencies: Mapping[int, str]
) -> tuple[list[int], Distinct]:
    """Each cell's position among the distinct values; 1, 1.0 and True are three of them.

    5 in a row of dollars is another value than 5 in a row of euros.
    """
    known: dict[tuple[type, Value, str], int] = {}
    where: list[int] = []
    values: list[Value] = []
    counts: list[int] = []
    for at, value in enumerate(cells):
        cell = None if at in own else value
        place = known.setdefault((type(cell), cell, currencies.get(at, "")), len(values))
        if place == len(values):
            values.append(cell)
            counts.append(0)
        counts[place] += 1
        where.append(place)
    return where, Distinct(values, counts, [each for *_, each in known])


def _repeated(read: Read, field: Field) -> Read:
    """A cell that said 同上: listed as a repeat, unless what it repeats could not be read."""
    if read.value is None:
        return read
    places = field.kind.places
    shown = typed(read.value) if places is None else plain_number(read.value, places)
    return replace(read, notes=(Note(DITTO, {"read": shown}),))


def _of_column(decided: Decided, where: Sequence[int]) -> list[Verdict]:
    """Decisions for the whole column, with every cell they touch."""
    found = []
    for note, places in decided.notes:
        touched = set(places)
        more = tuple(at for at, place in enumerate(where) if place in touched)
        found.append(Verdict(-1, note.rule, "", note.got, note.suggestion, more))
    return found


def _also(reads: Sequence[Read]) -> dict[str, dict[int, object]]:
    found: dict[str, dict[int, object]] = {}
    for at, read in enumerate(reads):
        for name, value in read.also.items():
            found.setdefault(name, {})[at] = value
    return found
