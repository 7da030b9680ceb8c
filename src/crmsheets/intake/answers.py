"""Returned copies: answers are put in their cells, originals and untouched copies set aside.

A return carries `crmsheets.returned_from` (the SHA-256 of the file it was made from, then the
beginnings of its parents') and `crmsheets.content_hash` (`fingerprint.content_hash`
of its data as handed out). Nothing is written: the file keeps what its owner typed, so that reading
it twice gives the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from crmsheets.intake.equal_bytes import first_of_equal
from crmsheets.intake.fingerprint import as_typed, content_hash
from crmsheets.intake.placing import Target, target
from crmsheets.intake.replies import Reply, data_grids, problem_grid, replies
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid, Reading, Value
from crmsheets.model.markers import CONTENT_HASH, HASH_DIGITS
from crmsheets.model.text import Text

APPLIED = Rule(
    code="SHEET20",
    severity=Severity.INFO,
    message=Text(
        "按「问题清单」里填的，改成了「{new}」。", "Changed to “{new}”, as the sheet “To fix” says."
    ),
    why=Text("本人在退回的表上填了答案。", "The sender answered on the returned copy."),
    fix=Text("不用改。", "Nothing to do."),
    example="改成：1000",
    passing="改成：（空）",
    fixed=True,
)
KEPT_OWN = Rule(
    code="SHEET21",
    severity=Severity.INFO,
    message=Text(
        "「问题清单」里写的是「{answer}」，但表里已经改成「{value}」，以表里的为准。",
        "The sheet “To fix” says “{answer}”, but the cell itself was changed to “{value}”; "
        "the cell counts.",
    ),
    why=Text(
        "两处都改了，表里的离数据最近。", "Both were changed; the cell is nearest to the data."
    ),
    fix=Text("不对的话，直接改表里那一格。", "If that is wrong, correct the cell itself."),
    example="改成：1000，表里：800",
    passing="改成：1000，表里：1000",
)
NOT_PLACED = Rule(
    code="SHEET22",
    severity=Severity.WARNING,
    message=Text(
        "填了「{answer}」，但找不到要改的那一格，没有用上。请直接在表里改。",
        "“{answer}” was typed, but its cell cannot be found, so it was not used. "
        "Please correct the cell itself.",
    ),
    why=Text(
        "那一行被删了或改得认不出来了。", "The row was deleted or changed beyond recognition."
    ),
    fix=Text("到原来的表里直接改那一格。", "Correct the cell in its own sheet."),
    example="那一行已删除",
    passing="那一行还在",
)
NOTHING_PROPOSED = Rule(
    code="SHEET23",
    severity=Severity.WARNING,
    message=Text(
        "填了「{answer}」，可是这一条没有「建议」，不知道改成什么。请写出对的内容。",
        "“{answer}” was typed, but there is no suggestion here to agree to. Type the right value.",
    ),
    why=Text("同意只能同意写出来的建议。", "Only a suggestion that is there can be agreed to."),
    fix=Text("在「改成」里写出对的内容。", "Type the right value under “Change to”."),
    example="建议：（空），改成：✓",
    passing="建议：2024-03-05，改成：✓",
)
RULES = (APPLIED, KEPT_OWN, NOT_PLACED, NOTHING_PROPOSED)


@dataclass(frozen=True, slots=True)
class Change:
    """A reply that counts: the cell, what it held, what it holds now, and where that was typed."""

    cell: Cell
    old: str
    value: Value
    answered_at: Cell


def answered(readings: Sequence[Reading]) -> tuple[tuple[Reading, ...], tuple[Finding, ...]]:
    """All readings in order, answers applied, those that do not count marked with `aside`."""
    marked = _superseded(first_of_equal(readings))
    done: list[Reading] = []
    findings: list[Finding] = []
    for reading in marked:
        if reading.aside:
            done.append(reading)
            continue
        applied, said = _applied(reading)
        done.append(applied)
        findings += said
    return tuple(done), tuple(findings)


def _superseded(readings: Sequence[Reading]) -> list[Reading]:
    """Untouched returns beside their original go, originals beside their corrected return too."""
    there = {each.source.sha256[:HASH_DIGITS] for each in readings if not each.aside}
    untouched = {
        at
        for at, each in enumerate(readings)
        if not each.aside and _chain(each)[:1] and _chain(each)[0] in there and not touched(each)
    }
    replaced = {
        parent
        for at, each in enumerate(readings)
        if not each.aside and at not in untouched
        for parent in _chain(each)
    }
    return [
        replace(each, aside=each.aside or _why(each, replaced, untouched=at in untouched))
        for at, each in enumerate(readings)
    ]


def _why(reading: Reading, replaced: set[str], *, untouched: bool) -> str:
    if untouched:
        return "untouched"
    return "replaced" if reading.source.sha256[:HASH_DIGITS] in replaced else ""


def _chain(reading: Reading) -> tuple[str, ...]:
    """The files a return was made from, its own parent first; () for any other file."""
    return reading.source.parents if reading.source.role == "return" else ()


def touched(reading: Reading) -> bool:
    """Whether somebody answered or corrected anything since the return was handed out."""
    handed_out = reading.source.properties.get(CONTENT_HASH, "")
    return bool(replies(reading)) or content_hash(data_grids(reading)) != handed_out


def _applied(reading: Reading) -> tuple[Reading, list[Finding]]:
    steps = list(_steps(reading))
    values = {
        (step.cell.sheet, step.cell.row, step.cell.column): step.value
        for step in steps
        if isinstance(step, Change)
    }
    if values:
        grids = tuple(_with(grid, values) for grid in reading.grids)
        reading = replace(reading, grids=grids, answers=values)
    return reading, [_told(step) if isinstance(step, Change) else step for step in steps]


def _steps(reading: Reading) -> Iterator[Change | Finding]:
    """What becomes of every reply; all are placed before any is applied."""
    found = problem_grid(reading)
    if found is None:
        return
    data = [grid for grid in reading.grids if grid is not found[0]]
    for reply in replies(reading):
        if reply.accepts and not reply.suggestion:
            yield _finding(NOTHING_PROPOSED, (reply.at,), reply)
            continue
        hit = target(reply, data)
        if hit is None:
            yield _finding(NOT_PLACED, (reply.at,), reply)
        else:
            yield from _placed(reply, hit)
            yield from _spread(reply, hit, data)


def _placed(reply: Reply, hit: Target) -> Iterator[Change | Finding]:
    cell = Cell(hit.grid.source.file, hit.grid.sheet, hit.row, hit.column)
    if hit.text == as_typed(reply.value):
        return
    if hit.outcome == "changed":
        yield _finding(KEPT_OWN, (cell, reply.at), reply, value=hit.text)
    else:
        yield Change(cell, hit.text, reply.value, reply.at)


def _spread(reply: Reply, hit: Target, grids: Sequence[Grid]) -> Iterator[Change]:
    """The other cells that one answer is meant for: those of the asked columns that hold the same.

    Nothing is asked about an empty cell, nor about what nobody typed.
    """
    asked = {*reply.also, (hit.grid.sheet, hit.column)} if reply.also and reply.typed else set()
    for grid in grids:
        columns = [column for sheet, column in sorted(asked) if sheet == grid.sheet]
        for row in range(1, len(grid.rows) + 1):
            for column in columns:
                here = (grid.sheet, row, column)
                if here == (hit.grid.sheet, hit.row, hit.column):
                    continue
                if as_typed(grid.at(row, column)) == reply.typed != as_typed(reply.value):
                    cell = Cell(grid.source.file, *here)
                    yield Change(cell, reply.typed, reply.value, reply.at)


def _with(grid: Grid, values: Mapping[tuple[str, int, int], Value]) -> Grid:
    """The grid with answers in their cells; an error or an empty formula there is gone."""
    mine = {
        (row, column): value
        for (sheet, row, column), value in values.items()
        if sheet == grid.sheet
    }
    if not mine:
        return grid
    rows = [list(row) for row in grid.rows]
    for (row, column), value in mine.items():
        rows += [[] for _ in range(row - len(rows))]
        cells = rows[row - 1]
        cells += [None] * (column - len(cells))
        cells[column - 1] = value
    return replace(
        grid,
        rows=tuple(tuple(row) for row in rows),
        errors={at: text for at, text in grid.errors.items() if at not in mine},
        uncached=grid.uncached - mine.keys(),
    )


def _told(change: Change) -> Finding:
    return Finding(
        rule=APPLIED,
        cells=(change.cell, change.answered_at),
        value=change.old,
        got={"new": as_typed(change.value)},
    )


def _finding(rule: Rule, cells: tuple[Cell, ...], reply: Reply, value: str = "") -> Finding:
    answer = as_typed(reply.answer)
    return Finding(
        rule=rule, cells=cells, header=reply.header, value=value or answer, got={"answer": answer}
    )
