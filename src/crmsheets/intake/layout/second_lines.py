"""Records written on two lines: what stands on the second belongs to the record above it.

| 序号 | 客户名称 | 电话 |      | 客户名称   | 电话 |
|      | 地址     | 传真 |      | 顺达五金   | 138… |
| 1    | 顺达五金 | 138… |      | 地址：东莞 |      |
|      | 东莞     | 0769 |

Either the header has two lines as well, whose words stand over the same columns, or every second line says
itself what it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from crmsheets.intake.headers import SERIAL, Lexicon, lexicon, shown, squeezed
from crmsheets.intake.layout.header_cells import words_of
from crmsheets.intake.layout.laid import At, Laid
from crmsheets.intake.match import Match
from crmsheets.intake.rows import Filled, Rows, filled
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid, Value
from crmsheets.model.text import Text

TWO_LINES = Rule(
    code="LAY36",
    severity=Severity.INFO,
    message=Text(
        "每条写了两行，第二行的{labels}算作上一行那条的（共 {records} 条）。",
        "Records stand on two lines each; {labels} of the second were taken for the record above "
        "({records} records).",
    ),
    why=Text("一条记录要在一行里才能统计。", "To count, a record needs one row."),
    fix=Text("读对了不用改；以后一行一条更稳妥。", "Nothing to do; better one row each."),
    example="1 | 顺达五金 | 138…，下一行：（空）| 东莞市… | 0769…",
    passing="序号 | 客户名称 | 电话 | 地址 | 传真（一行一条）",
    fixed=True,
)
RULES = (TWO_LINES,)

_LONGEST_LABEL = 8
_LEAST = 2
_CUSTOMER = "customer_name"


@dataclass(frozen=True, slots=True)
class Second:
    """What a second line says: the record's row, the field ("" for none), the label, the value, its cell."""

    record: int
    name: str
    label: str
    value: Value
    at: At


@dataclass(frozen=True, slots=True)
class Pairs:
    """Rows with their second lines. `rows`: as they count; `records`: the first lines; `said`: the rest."""

    rows: Rows
    records: tuple[int, ...]
    said: tuple[Second, ...] = ()


def paired(grid: Grid, match: Match, rows: Rows) -> Pairs:
    """The records of a table of customers with what stands on their second lines."""
    plain = Pairs(rows, rows.records)
    if match.template.name != "customer" or grid.source.ours or grid.source.role:
        return plain
    words = lexicon(match.template)
    return _headed(grid, match, rows, words) or _labelled(grid, rows, words) or plain


def with_seconds(flat: Laid, grid: Grid, pairs: Pairs) -> tuple[Laid, tuple[Finding, ...]]:
    """The records with what their second lines say, and the finding that tells so."""
    if not pairs.said:
        return flat, ()
    index = {row: i for i, row in enumerate(flat.rows)}
    labels = dict.fromkeys((each.name, each.label) for each in pairs.said)
    for name, label in labels:
        own = {
            index[each.record]: each
            for each in pairs.said
            if (each.name, each.label) == (name, label)
        }
        cells = [own[i].value if i in own else None for i in range(len(flat))]
        if name and name not in flat.columns:
            flat = flat.with_field(name, cells, label, {i: each.at for i, each in own.items()})
        else:
            title = (
                f"{label} (2)" if label in flat.extras or label in flat.headers.values() else label
            )
            flat = replace(flat, extras={**flat.extras, title: cells})
    first = pairs.said[0].at
    got: dict[str, object] = {"labels": [label for _, label in labels], "records": len(flat)}
    cell = Cell(grid.source.file, grid.sheet, *first)
    said = Finding(rule=TWO_LINES, cells=(cell,), table=flat.match.template.name, got=got)
    return flat, (said,)


def _headed(grid: Grid, match: Match, rows: Rows, words: Lexicon) -> Pairs | None:
    """A second header line, and lines in turn with and without a number in the column that counts."""
    header = match.header_row + 1
    serial = next((c for c, name in match.extras.items() if squeezed(name) in SERIAL), 0)
    second = words_of(grid.rows[header - 1]) if header <= len(grid.rows) else None
    if not serial or not second or serial in second or header not in rows.records:
        return None
    hits = {column: words.find(word) for column, word in second.items()}
    if not any(hits.values()) or _CUSTOMER in {hit[0] for hit in hits.values() if hit}:
        return None
    lines = [row for row in rows.records if row != header]
    firsts, seconds = lines[::2], lines[1::2]
    counted = [grid.at(row, serial) is not None for row in lines]
    if not seconds or counted != [i % 2 == 0 for i in range(len(lines))]:
        return None
    said = [
        Second(
            first,
            hit[0] if (hit := hits[column]) else "",
            shown(second[column]),
            value,
            (row, column),
        )
        for first, row in zip(firsts, seconds, strict=False)
        for column in second
        if (value := grid.at(row, column)) is not None
    ]
    return Pairs(_with_header(rows, header), tuple(firsts), tuple(said))


def _with_header(rows: Rows, header: int) -> Rows:
    """The rows with one more that belongs to the header."""
    numbers = {**rows.numbers, "header": (*rows.numbers.get("header", ()), header)}
    return replace(
        rows,
        records=tuple(row for row in rows.records if row != header),
        skipped={**rows.skipped, "header": rows.skipped.get("header", 0) + 1},
        numbers=numbers,
    )


def _labelled(grid: Grid, rows: Rows, words: Lexicon) -> Pairs | None:
    """Lines of labels with their values (地址：东莞), right below the record that they go on with."""
    # A record of errors alone may stand below the last row that holds a value.
    lines = {row: grid.rows[row - 1] for row in rows.records if row <= len(grid.rows)}
    held = {row: _labels(row, filled(lines.get(row, ())), words) for row in rows.records}
    seconds = [row for row in rows.records if held[row]]
    firsts = [row for row in rows.records if not held[row]]
    if len(seconds) < _LEAST or any(row - 1 not in held for row in seconds):
        return None
    above = {row: max(first for first in firsts if first < row) for row in seconds}
    said = [replace(each, record=above[row]) for row in seconds for each in held[row]]
    return Pairs(rows, tuple(firsts), tuple(said))


def _labels(row: int, cells: Filled, words: Lexicon) -> Sequence[Second]:
    """The labels with values of a row that is made of nothing else, and names no customer; () for any other."""
    found: list[Second] = []
    for column, value in cells:
        label, colon, said = str(value).replace(":", "：").partition("：")
        hit = words.find(label)
        if not (colon and said.strip() and 0 < len(label.strip()) <= _LONGEST_LABEL and hit):
            return ()
        found.append(Second(row, hit[0], label.strip(), said.strip(), (row, column)))
    return () if _CUSTOMER in {each.name for each in found} else found
