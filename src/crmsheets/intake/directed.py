"""A block recognised with what a person said of it in a mapping: that wins, with certainty.

A told block is found again, in this order: the same sheet of a file of the same name whose header
still holds at least half of its words; any block with the very same headers (next month's file). Where
neither is there, a told header word still counts in every sheet of the same table, as long as all
mappings say the same of it and nothing surer holds that field.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from crmsheets.intake.acquaintance import NOBODY, Known
from crmsheets.intake.headers import lexicon, squeezed
from crmsheets.intake.layout.beside import spans
from crmsheets.intake.layout.double_header import folded, heading
from crmsheets.intake.layout.name_lists import names_in
from crmsheets.intake.locate import nearly
from crmsheets.intake.match import Match, completed
from crmsheets.intake.recognise import recognise
from crmsheets.intake.rows import last_row
from crmsheets.intake.told_blocks import found_block, heads
from crmsheets.intake.understood import MACHINE, headers_of, row_headers
from crmsheets.model.cell import Cell, letters
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid
from crmsheets.model.mapping import KEPT, NOTHING, Told, ToldBlock, ToldColumn
from crmsheets.model.template import Template
from crmsheets.model.text import Text

NOT_THERE = Rule(
    code="MAP05",
    severity=Severity.WARNING,
    message=Text(
        "映射里说的「{file} {sheet}」这次没有，也没有同样表头的表，这一段没有用上。",
        "The mapping speaks of {file} {sheet}; this time neither that sheet nor one with the same "
        "headers is there, so it was not used.",
    ),
    why=Text(
        "文件改名、换了表头，映射就对不上。", "Renamed or re-headed sheets are not found again."
    ),
    fix=Text(
        "看看给的是不是对的文件；没用的行可以从映射里删掉。",
        "See whether these are the right files; lines of no use may be deleted.",
    ),
    example="映射：11月.xlsx，读的：12月.xlsx（表头也不同）",
    passing="映射：11月.xlsx，读的：12月.xlsx（表头相同）",
)
BLANK_HEADER_ROW = Rule(
    code="MAP08",
    severity=Severity.WARNING,
    message=Text(
        "映射里的表头行写的是第 {row} 行，「{sheet}」的那一行是空的，照原来认的读。请看着原表写行号。",
        "The mapping puts the header in row {row}, which is blank in {sheet}; it is read as before. "
        "Look at the sheet and write its row.",
    ),
    why=Text(
        "空行下面没有数据，整张表就都丢了。", "Nothing stands below it: the sheet would be lost."
    ),
    fix=Text("打开原表，看标题在第几行。", "Open the sheet and see where its header stands."),
    example="表头行：99（表里只有 7 行）",
    passing="表头行：3",
)
RULES = (NOT_THERE, BLANK_HEADER_ROW)

MAPPED = "mapping"
"""The rung of what a person said, and the reason of a block that is no data by that word."""
_SURE = MACHINE | {"labels", "synonyms", MAPPED}


@dataclass(frozen=True, slots=True)
class Directed:
    """A block as recognised and told; `reason`: why it is no data, by the mapping's word.

    `used`: the cells of the mapping that counted. `columns`: the columns that it speaks of. `whole`:
    it says which table the block is, or where its header stands. `findings`: what cannot be followed.
    """

    match: Match | None
    reason: str = ""
    used: frozenset[Cell] = frozenset()
    columns: frozenset[int] = frozenset()
    whole: bool = False
    findings: tuple[Finding, ...] = ()


def directed(
    grid: Grid, templates: Sequence[Template], told: Told, known: Known = NOBODY
) -> Directed:
    """The block as a table, the mapping's word before everything else.

    `known`: what other sheets named.
    """
    match = recognise(grid, templates, known)
    if not told:
        return Directed(match)
    found = found_block(grid, match, told)
    if found is None:
        return _by_words(grid, match, told, known) if match else Directed(None)
    block, row = found
    if block.table == NOTHING:
        return Directed(None, MAPPED, frozenset({block.at}), whole=True)
    held = frozenset({block.at, *(each.at for each in block.columns)})
    blank = _blank(grid, block, row)
    if blank:
        block = replace(block, header_rows=())
    base = _base(grid, match, templates, block, row, known)
    if base is None:
        return Directed(None, used=held, findings=blank)
    said = {
        column: each.field
        for each in block.columns
        if each.told and (column := _column(grid, base, match, each, row))
    }
    whole = bool(block.table or block.header_rows)
    aside = dict.fromkeys(_another_table(grid, base, said), KEPT) if match is None else {}
    match = _with_fields(grid, base, aside | said, known)
    return Directed(match, "", held, frozenset(said), whole, blank)


def _another_table(grid: Grid, base: Match, said: Collection[int]) -> set[int]:
    """The columns of what stands beside a table that only a person knew: a table of its own.

    It has a header once more that the told part has, behind a column that holds nothing.
    """
    parts = spans(grid, base.header_row, last_row(grid)) if base.header_row else []
    own = [part for part in parts if any(part[0] <= each <= part[1] for each in said)]
    if len(own) != 1:
        return set()
    left, right = own[0]
    heads = {each: squeezed(word) for each, word in headers_of(grid, base).items()}
    mine = {word for each, word in heads.items() if left <= each <= right}
    others = {each for each in heads if not left <= each <= right}
    return others if mine & {heads[each] for each in others} else set()


def _blank(grid: Grid, block: ToldBlock, row: int) -> tuple[Finding, ...]:
    """What to say where a told header row holds nothing in this sheet."""
    if not block.header_rows:
        return ()
    number = _header_row(block, row)
    if any(grid.at(number, column) is not None for column in range(1, grid.width + 1)):
        return ()
    got = {"row": number, "sheet": grid.sheet or grid.source.file}
    return (Finding(rule=BLANK_HEADER_ROW, cells=(block.at,), value=str(number), got=got),)


def _header_row(block: ToldBlock, row: int) -> int:
    """Where a told header stands in a block whose own was found in `row`."""
    return max(row + block.header_rows[-1] - (block.stood[-1] if block.stood else row), 1)


def not_there(told: Told, used: frozenset[Cell]) -> Iterator[Finding]:
    """Blocks of a mapping somebody asked for that fit nothing that was read."""
    for block in told.blocks if told.asked else ():
        cells = {block.at, *(each.at for each in block.columns)}
        if block.says and not cells & used:
            got = {"file": block.file, "sheet": block.sheet}
            yield Finding(rule=NOT_THERE, cells=(block.at,), got=got)


def _base(
    grid: Grid,
    match: Match | None,
    templates: Sequence[Template],
    block: ToldBlock,
    row: int,
    known: Known,
) -> Match | None:
    """The block as the told table under the told header row, before the told columns."""
    name = block.table or (match.template.name if match else block.was)
    template = next((each for each in templates if each.name == name and not each.result), None)
    if template is None:
        return match
    header_row = _header_row(block, row) if block.header_rows else row or _top(grid, template)
    if match is not None and match.template.name == name and header_row == match.header_row:
        return match
    return _under(grid, template, header_row, known)


def _top(grid: Grid, template: Template) -> int:
    """The first row, where no row looked like a header; 0 for one column of names without one."""
    names = names_in(grid, template) if template.name == "customer" else None
    return 1 if names is None else names.header_row


def _under(grid: Grid, template: Template, header_row: int, known: Known) -> Match:
    """The block as a table whose header ends in this row, with the row above if that belongs to it."""
    head = heading(grid, header_row, (lexicon(template),))
    if head is None or head.rows[-1] != header_row:
        return completed(grid, template, header_row, {}, known=known)
    joined, sure = folded(grid, head, template, nearly)
    found = completed(joined, template, header_row, sure, known=known)
    return replace(found, upper=head.rows[:-1])


def _column(grid: Grid, base: Match, match: Match | None, each: ToldColumn, row: int) -> int:
    """Where a told column stands here: at its letter if the header is the same, else by its header."""
    there = heads(grid, match, row) if row else headers_of(grid, base)
    wanted = squeezed(each.header)
    if squeezed(there.get(each.column, "")) == wanted:
        return each.column
    equal = [column for column, header in there.items() if wanted and squeezed(header) == wanted]
    return equal[0] if len(equal) == 1 else 0


def _by_words(grid: Grid, match: Match, told: Told, known: Known) -> Directed:
    """Header words that were told for this table somewhere else."""
    words: dict[str, set[str]] = {}
    cells: dict[str, Cell] = {}
    for block in told.blocks:
        for each in block.columns if (block.table or block.was) == match.template.name else ():
            if each.told and squeezed(each.header):
                words.setdefault(squeezed(each.header), set()).add(each.field)
                cells[squeezed(each.header)] = each.at
    said, used = {}, set()
    for column, header in headers_of(grid, match).items():
        fields = words.get(squeezed(header), set())
        if len(fields) == 1 and _free(match, column, *fields):
            said[column] = next(iter(fields))
            used.add(cells[squeezed(header)])
    return Directed(_with_fields(grid, match, said, known), "", frozenset(used), frozenset(said))


def _free(match: Match, column: int, name: str) -> bool:
    """Whether a word told elsewhere may rule here: our own marks, and what is surer, stay."""
    if match.rungs.get(match.field_at(column), "") in MACHINE:
        return False
    held = match.columns.get(name, column)
    return name == KEPT or held == column or match.rungs.get(name, "") not in _SURE


def _with_fields(grid: Grid, match: Match, said: Mapping[int, str], known: Known) -> Match:
    """The match decided anew with these columns as these fields (KEPT: none)."""
    if not said:
        return match
    joined, sure = _joined(grid, match)
    taken = {name for name in said.values() if name != KEPT}
    sure |= {
        at: (name, match.rungs[name])
        for name, at in match.columns.items()
        if match.rungs.get(name, "") in MACHINE
    }
    sure = {at: hit for at, hit in sure.items() if at not in said and hit[0] not in taken}
    sure |= {at: (name, MAPPED) for at, name in said.items() if name != KEPT}
    kept = frozenset(at for at, name in said.items() if name == KEPT)
    fresh = completed(
        _without(joined, kept),
        match.template,
        match.header_row,
        sure,
        key_row=match.key_row,
        known=known,
    )
    heads = row_headers(joined, match.header_row)
    extras = dict(fresh.extras) | _named(
        {at: heads.get(at, "") for at in kept}, list(fresh.extras.values())
    )
    extras = dict(sorted(extras.items()))
    return replace(fresh, upper=match.upper, extras=extras, told=frozenset(said))


def _joined(grid: Grid, match: Match) -> tuple[Grid, dict[int, tuple[str, str]]]:
    """The grid with the words of two header rows in one, and the columns that those tell."""
    words = (lexicon(match.template),)
    head = heading(grid, match.header_row, words) if match.upper else None
    if head is None:
        return grid, {}
    joined, sure = folded(grid, head, match.template, nearly)
    return joined, dict(sure)


def _without(grid: Grid, columns: frozenset[int]) -> Grid:
    """The grid with these columns blank."""
    if not columns:
        return grid
    rows = tuple(
        tuple(None if at in columns else value for at, value in enumerate(row, start=1))
        for row in grid.rows
    )
    return replace(grid, rows=rows)


def _named(heads: Mapping[int, str], used: Collection[str]) -> dict[int, str]:
    """Columns without a field under names of their own."""
    names: dict[int, str] = {}
    for at, header in sorted(heads.items()):
        name = header or letters(at)
        again = name in used or name in names.values()
        names[at] = f"{name} ({letters(at)})" if again else name
    return names
