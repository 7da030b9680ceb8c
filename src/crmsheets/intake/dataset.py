"""All files into tables, with an account of every sheet, also of those that are none of ours."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from crmsheets.intake.acquaintance import NOBODY, Known, acquainted, worth_another_look
from crmsheets.intake.carded import carded, not_sure
from crmsheets.intake.concealed import concealed
from crmsheets.intake.days import days_of
from crmsheets.intake.directed import Directed, directed, not_there
from crmsheets.intake.filler import filled_in_by, labelled
from crmsheets.intake.layout.name_lists import seems_names
from crmsheets.intake.layout.numbering import numbered_after
from crmsheets.intake.layout.period_headers import periods
from crmsheets.intake.layout.regions import regions
from crmsheets.intake.match import Match
from crmsheets.intake.only_names import only_names
from crmsheets.intake.recognise import pointed
from crmsheets.intake.replies import problem_grid
from crmsheets.intake.rows import classified, filled, last_row
from crmsheets.intake.stranded import stranded
from crmsheets.intake.table import Read, around, tables
from crmsheets.intake.twins import all_again, same_sheet, twin
from crmsheets.intake.undecided import undecided
from crmsheets.intake.understood import split_up, understood, unrecognised
from crmsheets.model.cell import Cell, letters
from crmsheets.model.dataset import Dataset, SheetBalance
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid, Reading
from crmsheets.model.mapping import Block, Told
from crmsheets.model.markers import GUIDE, LISTS_SHEET, META_SHEET, OWNER_NAME
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table, joined
from crmsheets.model.template import Template
from crmsheets.model.text import Locale, Text

UNKNOWN = Rule(
    code="SHEET01",
    severity=Severity.WARNING,
    message=Text(
        "看不出这张表是客户、订单还是别的，{rows} 行没有读。请用模板的标题，例如：客户名称、订单编号、下单日期。",
        "Not recognised as customers, orders or any other table; {rows} rows were not read. "
        "Use the template's headers, e.g. Company, Order no., Order date.",
    ),
    why=Text(
        "标题对不上，就不知道哪列是什么。", "Without known headers nobody can tell the columns."
    ),
    fix=Text(
        "把标题行改成模板里的名字；不是数据就不用管。",
        "Use the template's headers; if it is not data, leave it.",
    ),
    example="物料 | 库位 | 库存",
    passing="客户名称 | 联系人 | 联系电话",
)
HIDDEN = Rule(
    code="SHEET02",
    severity=Severity.INFO,
    message=Text(
        "这张表是隐藏的，也一起读了（{rows} 行）。",
        "This sheet is hidden; it was read all the same ({rows} rows).",
    ),
    why=Text("藏起来的数据也是数据。", "Hidden data are data too."),
    fix=Text("不想算进来，就把它移出这个文件。", "Move it out of the file if it should not count."),
    example="隐藏的「订单」表",
    passing="没有隐藏的表",
)
FILLED_BY = Rule(
    code="SHEET12",
    severity=Severity.INFO,
    message=Text(
        "{rows} 行没写是谁，按填写人「{owner}」算。",
        "{rows} rows do not say who; they count as “{owner}”, who fills in this copy.",
    ),
    why=Text("自己的表不用每行写自己的名字。", "Nobody has to write the own name on every row."),
    fix=Text(
        "不用改；不是本人跟的，就写上名字。", "Nothing to do; name the person where it is another."
    ),
    example="跟进人：（空）",
    passing="跟进人：周敏",
    fixed=True,
)
RULES = (UNKNOWN, HIDDEN, FILLED_BY)

_SYSTEM = re.compile(rf"({LISTS_SHEET}|{META_SHEET})\d*")
_LEAST_ROWS = 2
NOTHING_TOLD = Told()


@dataclass(frozen=True, slots=True)
class _File:
    """What one file gave. `used`: the cells of a mapping that were followed."""

    reads: tuple[Read, ...] = ()
    balance: tuple[SheetBalance, ...] = ()
    findings: tuple[Finding, ...] = field(default_factory=tuple)
    blocks: tuple[Block, ...] = ()
    used: frozenset[Cell] = frozenset()


def dataset(
    readings: Sequence[Reading],
    templates: Sequence[Template],
    settings: Settings,
    locale: Locale,
    told: Told = NOTHING_TOLD,
) -> Dataset:
    """Every sheet of every file that counts as tables by name; one balance line for every sheet.

    Files marked `aside` (see `answers`) and files that could not be read are only accounted for.
    `told`: what a person said of strange sheets in a mapping; it goes before what is recognised.
    """
    files = [_file(reading, templates, settings, locale, told) for reading in readings]
    names = acquainted(read.table for file in files for read in file.reads)
    files = [
        _file(reading, templates, settings, locale, told, names)
        if not reading.source.ours and worth_another_look(reading.grids, file.balance, names)
        else file
        for reading, file in zip(readings, files, strict=True)
    ]
    used = frozenset(cell for file in files for cell in file.used)
    read = {
        template.name: (template, list(_tables(files, template)))
        for template in templates
        if not template.result
    }
    # A table of a module is there where somebody keeps it, and nowhere else.
    by_name = {
        name: joined(template, tables)
        for name, (template, tables) in read.items()
        if tables or not template.module
    }
    return Dataset(
        tables=by_name,
        sources=tuple(reading.source for reading in readings),
        findings=(
            *not_there(told, used),
            *(
                finding
                for reading, file in zip(readings, files, strict=True)
                for finding in (*reading.findings, *file.findings)
            ),
        ),
        balance=tuple(line for file in files for line in file.balance),
        blocks=tuple(block for file in files for block in file.blocks),
    )


def _tables(files: Sequence[_File], template: Template) -> Iterator[Table]:
    for file in files:
        for read in file.reads:
            if read.table.template.name == template.name:
                yield read.table


def _file(
    reading: Reading,
    templates: Sequence[Template],
    settings: Settings,
    locale: Locale,
    told: Told,
    known: Known = NOBODY,
) -> _File:
    if reading.aside:
        return _File(balance=tuple(_set_aside(reading, templates, told)))
    if not reading.grids:
        return _File(balance=(_nothing(reading),))
    owner, said_at = filled_in_by(reading)
    found = problem_grid(reading)
    problems = found[0] if found else None
    # The help page and 问题清单 hold days of their own: examples.
    data = [each for each in reading.grids if not _reason(each, problems) and not labelled(each)]
    days = days_of(data)
    reads: list[Read] = []
    balance: list[SheetBalance] = []
    findings: list[Finding] = []
    blocks: list[Block] = []
    used: set[Cell] = set()
    for grid in _blocks(reading.grids, templates, problems):
        reason = _reason(grid, problems)
        way = Directed(None, reason) if reason else directed(grid, templates, told, known)
        used |= way.used
        findings += way.findings
        given: Sequence[Read] = ()
        if way.match is not None:
            given = tables(grid, way.match, settings, locale, owner=owner, days=days)
            blocks.append(_understood(grid, way.match, way, given))
        elif not (way.reason or told):
            context = around(grid, "", settings, locale, days)
            cards = carded(grid, templates, context, settings, owner)
            given = (cards,) if cards is not None else ()
        if way.match is None and not given:
            balance.append(_skipped(grid, way.reason or _unknown_reason(grid, templates)))
            findings += _not_known(balance[-1], grid, templates)
            blocks += [] if reason else [unrecognised(grid, balance[-1])]
        for read in given:
            line, said = _counted(grid, read, reads)
            balance.append(line)
            findings += said
    findings += (
        _owned(reads, owner, said_at) if reads else _gave_nothing(reading, balance, findings)
    )
    return _File(tuple(reads), tuple(balance), tuple(findings), tuple(blocks), frozenset(used))


def _counted(grid: Grid, read: Read, reads: list[Read]) -> tuple[SheetBalance, list[Finding]]:
    """A table joins those read before it, unless it says again what one of them said."""
    other = twin(read, reads)
    if other:
        return all_again(read.balance), [same_sheet(grid, read, other)]
    reads.append(replace(read, table=numbered_after(read.table, [each.table for each in reads])))
    about = (*_hidden(grid, read), *concealed(grid, read), *stranded(grid, read))
    return read.balance, [*about, *read.findings]


def _understood(grid: Grid, match: Match, way: Directed, given: Sequence[Read]) -> Block:
    """What a block was read as; a mapping's word, and columns of several records a cell, are marked."""
    own, *held = given
    seen = understood(grid, match, own.balance, own.left_out, way.columns)
    return replace(split_up(seen, [each.balance for each in held]), told=way.whole)


def _blocks(
    grids: Sequence[Grid], templates: Sequence[Template], problems: Grid | None
) -> Iterator[Grid]:
    """The sheets, each as the blocks that hold a table of their own."""
    for grid in grids:
        yield from (grid,) if _reason(grid, problems) else regions(grid, templates)


def _reason(grid: Grid, problems: Grid | None) -> str:
    """Why a sheet is not even looked at; "" = look."""
    if _is_system(grid):
        return "hidden"
    if not last_row(grid):
        return "empty"
    return "not_data" if grid is problems or _is_guide(grid) else ""


def _is_system(grid: Grid) -> bool:
    """A sheet of ours that nobody is to see; what others hide or call like that is data all the same."""
    named = _SYSTEM.fullmatch(grid.sheet) is not None
    if grid.source.ours:
        return named or grid.state == "veryHidden"
    return named and (grid.state != "visible" or not _looks_like_data(grid))


def _is_guide(grid: Grid) -> bool:
    """The help page of a workbook of ours: its words are examples, whatever they look like."""
    at = pointed(grid.source.names.get(OWNER_NAME, ""))
    named = grid.sheet in {GUIDE.zh, GUIDE.en} or (at is not None and at[0] == grid.sheet)
    return named and grid.source.ours


def _unknown_reason(grid: Grid, templates: Sequence[Template]) -> str:
    """A sheet that is no table: a help page of ours, a few words, or data nobody knows."""
    help_page = grid.source.ours and labelled(grid) is not None
    names = not grid.source.ours and seems_names(grid, templates)
    return "unknown" if not help_page and (names or _looks_like_data(grid)) else "not_data"


def _looks_like_data(grid: Grid) -> bool:
    """Whether at least two rows hold at least two cells each."""
    wide = sum(len(filled(row)) > 1 for row in grid.rows)
    return wide >= _LEAST_ROWS


def _skipped(grid: Grid, reason: str) -> SheetBalance:
    top, left, bottom, right = grid.block or (1, 1, last_row(grid), max(grid.width, 1))
    rows = bottom - top + 1
    return SheetBalance(
        file=grid.source.file,
        sheet=grid.sheet,
        status="skipped",
        reason=reason,
        role=grid.source.role,
        range=f"{letters(left)}{top}:{letters(right)}{bottom}" if rows else "",
        rows_present=rows,
        rows_skipped={reason: rows} if rows else {},
    )


def _set_aside(
    reading: Reading, templates: Sequence[Template], told: Told
) -> Iterator[SheetBalance]:
    """The lines of a file that does not count: its records under that reason, the rest as ever."""
    problems = problem_grid(reading)
    for grid in _blocks(reading.grids, templates, problems[0] if problems else None):
        reason = _reason(grid, problems[0] if problems else None)
        hidden = bool(reason) or reading.aside == "report"
        match = None if hidden else directed(grid, templates, told).match
        line = _skipped(grid, reading.aside)
        if match is not None:
            rows = classified(grid, match)
            counted = {**rows.skipped, reading.aside: len(rows.records)}
            skipped = {key: count for key, count in counted.items() if count}
            line = replace(line, table=match.template.name, rows_skipped=skipped)
        elif reading.aside != "report" and line.rows_present:
            why = reason or _unknown_reason(grid, templates)
            line = replace(line, rows_skipped={why: line.rows_present})
        yield line


def _nothing(reading: Reading) -> SheetBalance:
    """A file without a sheet: broken if something was said of it, else empty."""
    failed = any(finding.severity is Severity.ERROR for finding in reading.findings)
    return SheetBalance(
        file=reading.source.file,
        sheet="",
        status="failed" if failed else "skipped",
        reason="failed" if failed else "empty",
        role=reading.source.role,
    )


def _not_known(line: SheetBalance, grid: Grid, templates: Sequence[Template]) -> Iterator[Finding]:
    """What a sheet, or a block of one, is not known for; what comes near to a table is told so."""
    if line.reason == "unknown":
        top, left, *_ = grid.block or (0, 0)
        cell = Cell(grid.source.file, grid.sheet, top, left)
        rows = line.rows_present
        near = None if grid.source.ours else _comes_near(grid, templates, rows)
        yield near or Finding(rule=UNKNOWN, cells=(cell,), got={"rows": rows})


def _comes_near(grid: Grid, templates: Sequence[Template], rows: int) -> Finding | None:
    """What a stranger's sheet looks like, the surest first; None if like nothing of ours."""
    return (
        periods(grid, rows)
        or undecided(grid, templates, rows)
        or not_sure(grid, templates, rows)
        or only_names(grid, templates, rows)
    )


def _gave_nothing(
    reading: Reading, balance: Sequence[SheetBalance], said: Sequence[Finding]
) -> Iterator[Finding]:
    """A file that is not ours and holds a few words at most: said once, or nobody knows why."""
    line = next((each for each in balance if each.reason == "not_data"), None)
    if line is not None and not said and not reading.source.ours:
        cell = Cell(line.file, line.sheet, 0, 0)
        yield Finding(rule=UNKNOWN, cells=(cell,), got={"rows": line.rows_present})


def _hidden(grid: Grid, read: Read) -> Iterator[Finding]:
    if grid.state != "visible" and len(read.table):
        cell = Cell(grid.source.file, grid.sheet, 0, 0)
        got = {"rows": len(read.table)}
        yield Finding(rule=HIDDEN, cells=(cell,), table=read.table.template.name, got=got)


def _owned(reads: Sequence[Read], owner: str, said_at: Cell | None) -> Iterator[Finding]:
    """One finding a file, however many rows and sheets."""
    rows = sum(len(filled) for read in reads for filled in read.filled.values())
    if rows and said_at is not None:
        got: Mapping[str, object] = {"rows": rows, "owner": owner}
        yield Finding(rule=FILLED_BY, cells=(said_at,), value=owner, got=got, person=owner)
