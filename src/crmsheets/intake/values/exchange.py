"""Money of several currencies: what each cell is in, and what one unit of that is worth at home.

Of a cell, its row (币种), its column's header, the title and the sheet's name the nearest decides.
Money is converted by the settings' rates, or it is not read: it is never added up as it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from crmsheets.intake.values import units
from crmsheets.intake.values.reading import ColumnContext, Distinct, Note
from crmsheets.intake.values.units import NOTHING, Unit
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.kind import Kind
from crmsheets.model.template import Field
from crmsheets.model.text import Said, Text

PAID = frozenset({Kind.MONEY, Kind.PRICE})
UNREADABLE = units.SEVERAL
"""Stands for the currency of a row whose own word for it nobody can read."""
WORTH = "worth"
"""What a reading's `also` calls the currency that an amount was converted to."""

_WHY = Text("不同的钱不能直接相加。", "Different currencies cannot be added.")
_FIX = Text(
    '在设置里写汇率（[rates] 下面写 USD = "7.12"），或换算后再填。',
    'Give the rate in the settings (USD = "7.12" below [rates]), or convert the amounts.',
)

OTHER_CURRENCY = Rule(
    code="NUM06",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，是 {found}，这里按 {wanted} 算，没有汇率，所以没读。"
        '请换算后再填，或在设置里写 [rates] {found} = "…"。',
        "says '{value}', which is {found}; amounts here are in {wanted} and there is no rate, so "
        'it was not read. Convert it, or set {found} = "…" below [rates].',
    ),
    why=_WHY,
    fix=_FIX,
    example="USD 1,750",
    passing="12500",
)
COLUMN_CURRENCY = Rule(
    code="NUM14",
    severity=Severity.ERROR,
    message=Text(
        "{evidence}，是 {found}，这里按 {wanted} 算，没有汇率，{count} 格都没有读。"
        '请在设置里写 [rates] {found} = "…"；整个文件夹都是 {found} 就写 currency = "{found}"。',
        "{evidence}: that is {found}, amounts here are in {wanted}, and there is no rate, so "
        '{count} cells were not read. Set {found} = "…" below [rates]; if all files are in '
        '{found}, set currency = "{found}".',
    ),
    why=_WHY,
    fix=_FIX,
    example="金额(USD)",
    passing="金额(元)",
)
CONVERTED = Rule(
    code="NUM15",
    severity=Severity.INFO,
    message=Text(
        "{evidence}，是 {found}，{count} 格按汇率 {rate} 换算成 {wanted}。",
        "{evidence}: {count} cells in {found} were converted to {wanted} at {rate}.",
    ),
    why=_WHY,
    fix=Text("不用改；汇率不对就改设置里的 [rates]。", "Nothing to do; rates stand in [rates]."),
    example="金额(USD)",
    passing="金额(元)",
    fixed=True,
)
CELL_CONVERTED = Rule(
    code="NUM16",
    severity=Severity.INFO,
    message=Text(
        "写的是「{value}」，是 {found}，按汇率 {rate} 换算成 {read}。",
        "says '{value}', which is {found}; converted at {rate} to {read}.",
    ),
    why=_WHY,
    fix=Text("不用改；汇率不对就改设置里的 [rates]。", "Nothing to do; rates stand in [rates]."),
    example="USD 1,750",
    passing="12500",
    fixed=True,
)
CONTRADICTED = Rule(
    code="NUM17",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，可能是 {found}，也可能是 {other}（{evidence}），没有读。请写成一样的币种。",
        "says '{value}', which may be {found} or {other} ({evidence}); it was not read. Write one "
        "currency in both places.",
    ),
    why=Text("币种看错，金额差好几倍。", "The wrong currency is off several times over."),
    fix=Text("格子里只写数字，币种写在币种列或表头。", "The number alone; the currency once."),
    example="500元",
    passing="USD 500",
)
UNKNOWN_CURRENCY = Rule(
    code="NUM18",
    severity=Severity.ERROR,
    message=Text(
        "有 {count} 格的币种看不懂，所以没读。请把币种写成 CNY、USD 这样。",
        "has {count} cells in a currency that nobody can read, so they were not read. Write the "
        "currency like CNY or USD.",
    ),
    why=_WHY,
    fix=Text("把币种写成 CNY、USD 这样。", "Write the currency like CNY or USD."),
    example="币种：外币",
    passing="币种：USD",
)
RULES = (OTHER_CURRENCY, COLUMN_CURRENCY, CONVERTED, CELL_CONVERTED, CONTRADICTED, UNKNOWN_CURRENCY)

_HEADER = Text("表头写的是「{said}」", "the header says '{said}'")
_TITLE = Text("表的上方写着「{said}」", "above the table stands '{said}'")
_SHEET = Text("表名是「{said}」", "the sheet is called '{said}'")
_ROWS = Text("币种列写的是 {said}", "the currency column says {said}")


@dataclass(frozen=True, slots=True)
class Column:
    """What a column's surroundings say of its money, and where they say it.

    `firm`: the header names a currency beyond doubt, so that a row must not name another.
    """

    unit: Unit
    evidence: Said
    home: str
    firm: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """What one value is in. `own`: the cell itself says so. `other`: what contradicts it."""

    currency: str
    own: bool = False
    other: str = ""
    evidence: Said | None = None


def headed(header: str) -> Said:
    """The header as evidence."""
    return Said(_HEADER, {"said": header})


def column_of(field: Field, ctx: ColumnContext) -> Column:
    """The unit of a column of money: the header's, else the title's, else the sheet's name's."""
    home = ctx.locale.currency
    header = units.of_header(ctx.header, home, price=field.kind is Kind.PRICE)
    told = (
        (header, headed(ctx.header)),
        (units.of_lines(ctx.title, home), Said(_TITLE, {"said": " ".join(ctx.title.split())})),
        (units.of_sheet(ctx.sheet, home), Said(_SHEET, {"said": ctx.sheet})),
    )
    unit, evidence = next(((unit, at) for unit, at in told if unit.said), (NOTHING, told[0][1]))
    if unit is header and not unit.currency:
        # 金额(万) leaves the currency to the title.
        further = next((each.currency for each, _ in told[1:] if each.currency), "")
        unit = Unit(further, unit.power)
    firm = bool(header.currency) and not header.generic and not _own_label(field, ctx)
    return Column(unit, evidence, home, firm)


def cell_of(own: str, row: str, column: Column) -> Cell:
    """The currency of a value that says `own` in a row that says `row`; "" where nothing is said."""
    said = column.unit.currency
    if own and row not in {"", own, UNREADABLE}:
        return Cell(own, own=True, other=row, evidence=Said(_ROWS, {"said": row}))
    if own and column.firm and own == "CNY" and said != own:
        return Cell(own, own=True, other=said, evidence=column.evidence)
    if column.firm and row not in {"", UNREADABLE, said}:
        return Cell(row, other=said, evidence=column.evidence)
    return Cell(own or row or said or column.home, own=bool(own) and own != said)


def notes(
    distinct: Distinct, cells: Sequence[Cell | None], column: Column, ctx: ColumnContext
) -> Iterator[tuple[Note, tuple[int, ...]]]:
    """What is said once of all cells of a currency that their column or their rows name."""
    for code in sorted({each.currency for each in cells if each} - {column.home}):
        places = [
            at
            for at, each in enumerate(cells)
            if each and each.currency == code and not each.own and not each.other
        ]
        by_row = [at for at in places if distinct.currencies and distinct.currencies[at]]
        others = [at for at in places if at not in set(by_row)]
        rows = Said(_ROWS, {"said": code})
        for found, evidence in ((by_row, rows), (others, column.evidence)):
            if found:
                count = sum(distinct.counts[at] for at in found)
                yield _note(code, count, evidence, column.home, ctx), tuple(found)


def _note(code: str, count: int, evidence: Said, home: str, ctx: ColumnContext) -> Note:
    if code == UNREADABLE:
        return Note(UNKNOWN_CURRENCY, {"count": count})
    got = {"evidence": evidence, "found": code, "wanted": home, "count": count}
    rate = ctx.rates.get(code)
    if rate is None:
        return Note(COLUMN_CURRENCY, got)
    return Note(CONVERTED, {**got, "rate": f"{rate:f}"})


def rate_of(cell: Cell, column: Column, ctx: ColumnContext) -> Decimal | None:
    """What one unit is worth at home; None if nobody says."""
    return Decimal(1) if cell.currency == column.home else ctx.rates.get(cell.currency)


def _own_label(field: Field, ctx: ColumnContext) -> bool:
    """Whether a header is the template's own label, which always names the home currency."""
    label = field.column.label
    home = {ctx.locale.currency, "元"} if ctx.locale.currency == "CNY" else {ctx.locale.currency}
    labels = {word.replace("{money}", money) for word in (label.zh, label.en) for money in home}
    return ctx.header.strip("* ") in labels
