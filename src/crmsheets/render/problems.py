"""The sheet 问题清单 of a returned copy: what to fix, dearest first, with a place to answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from crmsheets.intake import problem_sheet as form
from crmsheets.intake.fingerprint import as_typed, row_print
from crmsheets.model.book import Content, Lane, Put, Sheet
from crmsheets.model.cell import letters
from crmsheets.model.finding import Severity
from crmsheets.model.text import Text
from crmsheets.model.width import wrapped
from crmsheets.render.words import header, table_title
from crmsheets.render.words import rows as rows_in_words

if TYPE_CHECKING:
    from crmsheets.model.cell import Cell
    from crmsheets.model.finding import Finding
    from crmsheets.model.grid import Grid, Reading
    from crmsheets.model.text import Locale
    from crmsheets.render.rows import Rows

_GO = Text("跳到", "Go")
_REST = Text("还有 {n} 处，改完这些再看。", "{n} more; fix these first.")
_GROUPED = Text("{fault}（{rows}）", "{fault} ({rows})")
_MISSING = Text("没填。{fix}", "is empty. {fix}")
_LINE_HEIGHT = 16.0
# Names and values as long as people write them.
_LOOKS = {"table": "long", "subject": "long", "column": "long", "now": "long", "suggestion": "long"}


@dataclass(frozen=True, slots=True)
class Problem:
    """One line of the sheet: a finding, or several of a column where nothing was filled in."""

    findings: tuple[Finding, ...]

    @property
    def first(self) -> Finding:
        """The finding that names place and fault."""
        return self.findings[0]

    @property
    def cells(self) -> tuple[Cell, ...]:
        """Every cell meant."""
        return tuple(finding.cells[0] for finding in self.findings)

    @property
    def answerable(self) -> bool:
        """Whether one value typed under 改成 can settle it."""
        cell = self.first.cells[0]
        return len(self.findings) == 1 and cell.row > 0 and cell.column > 0


def found(findings: Iterable[Finding], file: str, rows: Rows) -> tuple[Problem, ...]:
    """What one file's sender has to fix: errors of this file alone, dearest first; then one line a
    column of missing values. Findings that touch another file stay out: they hold other names.
    """
    own = [
        finding
        for finding in findings
        if finding.cells
        and not finding.rule.fixed
        and {cell.file for cell in finding.cells} == {file}
    ]
    errors = [finding for finding in own if finding.severity is Severity.ERROR]
    errors.sort(key=lambda finding: (-rows.worth(finding.cells[0]), finding.cells[0], finding.code))
    missing: dict[tuple[str, str, str], list[Finding]] = {}
    for finding in sorted(own, key=lambda each: each.cells[0]):
        if finding.severity is Severity.WARNING and finding.field and not finding.value:
            key = (finding.cells[0].sheet, finding.code, finding.field)
            missing.setdefault(key, []).append(finding)
    return (
        *(Problem((finding,)) for finding in errors),
        *(Problem(tuple(group)) for group in missing.values()),
    )


def problems(
    found: Sequence[Problem],
    reading: Reading,
    rows: Rows,
    locale: Locale,
    most: int,
    titles: Mapping[str, str] = MappingProxyType({}),
) -> Sheet:
    """The sheet, at most `most` lines, the rest counted; `reading` is the file as it was sent.

    `titles`: sheet as it was -> its title in the copy, where that differs (a CSV has no title).
    """
    grids = {grid.sheet: grid for grid in reading.grids}
    puts = [
        Put(form.LEAD_ROW, 1, locale.say(form.LEAD), "lead"),
        *_row(form.KEY_ROW, [column.key for column in form.COLUMNS], "key"),
        *_row(form.HEADER_ROW, [locale.say(column.label) for column in form.COLUMNS], "header"),
    ]
    shown = [column for column in form.COLUMNS if not column.hidden]
    heights = {form.LEAD_ROW: 34.0, form.HEADER_ROW: 22.0}
    for number, problem in enumerate(found[:most], start=1):
        row = form.FIRST_ROW + number - 1
        line = _line(problem, number, grids.get(problem.first.cells[0].sheet), rows, locale)
        line |= _tabs(problem.first, titles)
        if not reading.source.ours and line["sheet"]:
            # Their sheets are named by month or customer; ours are named like the tables.
            line["table"] = line["sheet"]
        puts += _cells(row, line)
        heights[row] = _height(line)
    if len(found) > most:
        rest = locale.say(_REST, n=len(found) - most)
        puts.append(Put(form.FIRST_ROW + most, form.COLUMN_OF["fault"], rest, "small"))
    return Sheet(
        title=locale.say(form.TITLE),
        puts=tuple(puts),
        lanes=tuple(
            Lane(number, column.width, column.look, hidden=column.hidden)
            for number, column in enumerate(form.COLUMNS, start=1)
        ),
        heights=heights,
        hidden_rows=(form.KEY_ROW,),
        merges=((form.LEAD_ROW, 1, form.LEAD_ROW, len(shown)),),
        freeze=(form.FIRST_ROW, 1),
        repeat=(form.HEADER_ROW, form.HEADER_ROW),
        gridlines=False,
        tab="D55E00",
    )


def fault(problem: Problem, locale: Locale) -> str:
    """What is wrong, without the place; a group names its rows: 「没填…（第5、8、13行）」."""
    said = said_of_all(problem, locale)
    if len(problem.findings) > 1:
        return locale.say(_GROUPED, fault=said, rows=group_rows(problem, locale))
    first = problem.first
    told = not first.rule.shared or "rows" in first.got
    if told or len({cell.row for cell in first.cells}) == 1:
        return said
    return locale.say(_GROUPED, fault=said, rows=rows_in_words(first, locale))


def said_of_all(problem: Problem, locale: Locale) -> str:
    """The words of the first finding; where they speak of its row only, what is true of all."""
    said = problem.first.fault(locale.lang)
    if any(each.fault(locale.lang) != said for each in problem.findings):
        return locale.say(_MISSING, fix=problem.first.rule.fix(locale.lang))
    return said


def group_rows(problem: Problem, locale: Locale) -> str:
    """The rows of a group in words: 第5、8、13行."""
    first = problem.first
    merged = type(first)(rule=first.rule, cells=problem.cells, table=first.table, field=first.field)
    return rows_in_words(merged, locale)


def _line(
    problem: Problem, number: int, grid: Grid | None, rows: Rows, locale: Locale
) -> dict[str, Content]:
    """A problem's cells by column name."""
    first, cell = problem.first, problem.first.cells[0]
    line: dict[str, Content] = {
        "no": number,
        "table": table_title(first, locale),
        "column": header(first, locale),
        "fault": fault(problem, locale),
        "suggestion": taken(first),
        "link": locale.say(_GO) if cell.row else "",
        "at": cell.ref if cell.column else f"A{cell.row}",
        "now": first.value,
    }
    if cell.row and len(problem.findings) == 1:
        line |= {"row": cell.row, "subject": rows.subject(cell)}
    if problem.answerable and grid is not None:
        now = as_typed(grid.at(cell.row, cell.column))
        values = grid.rows[cell.row - 1] if cell.row <= len(grid.rows) else ()
        line |= {
            "now": now,
            "cell": cell.ref,
            "typed": now,
            "fingerprint": row_print(values, without=cell.column),
        }
    return line


def _tabs(finding: Finding, titles: Mapping[str, str]) -> dict[str, Content]:
    """Where the answer goes: the sheet, and the columns in which every cell with that value is meant."""

    def tab(cell: Cell) -> str:
        return titles.get(cell.sheet, cell.sheet)

    cells = finding.cells if finding.rule.shared else ()
    lanes = dict.fromkeys(f"{tab(cell)}!{letters(cell.column)}" for cell in cells)
    return {"sheet": tab(finding.cells[0]), "also": "\n".join(lanes)}


def taken(finding: Finding) -> str:
    """What a ✓ would put into the marked cell; a proposal for another cell stands in the words."""
    proposed = finding.suggestion
    if proposed is None or proposed.at not in {None, finding.cells[0]}:
        return ""
    return proposed.value


def _cells(row: int, line: dict[str, Content]) -> list[Put]:
    puts = []
    for number, column in enumerate(form.COLUMNS, start=1):
        value = line.get(column.name)
        link = ""
        if column.name == "link" and value:
            sheet = str(line["sheet"]).replace("'", "''")
            link = f"'{sheet}'!{line['at']}"
        if column.name == "answer" and line.get("cell"):
            # The one place to type in: nobody should have to look for it.
            puts.append(Put(row, number, None, f"{column.look} fixed"))
        elif value not in {None, ""}:
            puts.append(Put(row, number, value, _LOOKS.get(column.name, column.look), link))
    return puts


def _row(row: int, values: Sequence[str], look: str) -> list[Put]:
    return [Put(row, number, value, look) for number, value in enumerate(values, start=1)]


def _height(line: dict[str, Content]) -> float:
    """Points for the tallest cell of a line, so that nothing is cut."""
    tallest = max(
        len(wrapped(str(line.get(column.name) or ""), max(int(column.width) - 1, 4)))
        for column in form.COLUMNS
        if not column.hidden
    )
    return max(tallest * _LINE_HEIGHT, 20.0)
