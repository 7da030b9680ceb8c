"""A customer or an order number typed once, above the rows that it is for, which leave the cell blank.

People who do not merge cells group so all the same. It is read only where nothing else can be meant: the
column begins with a name, a good part of its cells is blank, no name is ever typed twice running, and the
blank rows are records of their own, right below, with day and words as the others have them. One cell
left blank among many is nobody's group: that row is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from crmsheets.intake.layout.laid import At, Laid
from crmsheets.intake.layout.unfolded import Unfolded
from crmsheets.intake.values.blanks import is_blank
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid
from crmsheets.model.kind import Kind
from crmsheets.model.settings import Settings
from crmsheets.model.text import Text

ONCE = Rule(
    code="LAY23",
    severity=Severity.INFO,
    message=Text(
        "只写在每组的第一行，下面空着的 {rows} 行都算作上面写的那个（共 {groups} 组）。",
        "is typed in the first row of each group only; the {rows} blank cells below were taken for the "
        "same ({groups} groups).",
    ),
    why=Text(
        "一组一样的内容，很多人只写一次，又没有合并。",
        "What a group shares is often typed once without merging the cells.",
    ),
    fix=Text(
        "读对了不用改；每行都填更稳妥。", "Nothing to do if that is right; better fill every row."
    ),
    example="顺达五金 | 3-5 | X100；（空）| 3-6 | X200",
    passing="顺达五金 | 3-5 | X100；顺达五金 | 3-6 | X200",
    fixed=True,
)
RULES = (ONCE,)

_WHO, _NUMBER, _DATE = "customer_name", "order_id", "order_date"
_TABLES = frozenset({"order", "followup", "service", "feedback", "guest"})
_FIGURES = frozenset({Kind.QUANTITY, Kind.INTEGER, Kind.MONEY, Kind.PRICE})
_LEAST, _LEAST_SHARE, _MOSTLY, _FEW = 2, 0.3, 0.8, 0.05
_WHOLE = 4
"""So many cells with a day or a number among them are a record, whatever else is missing."""


def typed_once(found: Unfolded, grid: Grid, settings: Settings) -> Unfolded:
    """The records with what stands once above a group of them."""
    del settings
    flat = found.laid
    if flat.match.template.name not in _TABLES or grid.source.ours or grid.source.role:
        return found
    said = list(found.findings)
    for name in (_WHO, _NUMBER, _DATE):
        above = _above(flat, grid, name)
        if above:
            said.append(_finding(flat, grid, name, above))
            flat = _filled(flat, name, above)
    return replace(found, laid=flat, findings=tuple(said))


def _above(flat: Laid, grid: Grid, name: str) -> Mapping[int, int]:
    """Record -> the record whose cell it takes; {} where the column is not one of groups."""
    cells = flat.columns.get(name, ())
    blank = [i for i, cell in enumerate(cells) if cell is None]
    if len(blank) < max(_LEAST, _LEAST_SHARE * len(cells)) or blank[0] == 0:
        return {}
    above = dict(_groups(flat, grid, name))
    typed = [cell for cell in cells if cell is not None]
    again = _again(flat, name) > (_FEW * len(blank) if len(blank) > len(typed) else 0)
    again = again or (name == _DATE and len(set(map(str, typed))) < len(typed))
    whole = len(above) == len(blank) and not again and not any(map(is_blank, typed))
    return above if whole else {}


def _again(flat: Laid, name: str) -> int:
    """How often a name is typed twice running; behind a blank line people write it once more.

    Where most cells are blank, nobody forgot them: a name or two typed again changes nothing.
    """
    typed = [(flat.rows[i], cell) for i, cell in enumerate(flat.columns[name]) if cell is not None]
    rows = set(flat.rows)
    return sum(one == other and second - 1 in rows for (_, one), (second, other) in pairwise(typed))


def _groups(flat: Laid, grid: Grid, name: str) -> Iterator[tuple[int, int]]:
    """The blank cells that a name stands above, without a row between that is no record."""
    first = -1
    dated = _dated(flat)
    for i, cell in enumerate(flat.columns[name]):
        if cell is not None:
            first = i
        elif (
            flat.rows[i] - flat.rows[i - 1] == 1
            and _is_record(flat, i, name, dated)
            and _belongs(flat, i, first, name)
            and (flat.rows[i], flat.match.columns.get(name, 0)) not in grid.errors
        ):
            yield i, first


def _dated(flat: Laid) -> frozenset[str]:
    """The fields of days that nearly every record has: a group's own records have them too."""
    by_name = flat.match.template.by_name
    days = [name for name in flat.columns if by_name[name].kind is Kind.DATE and name != _DATE]
    return frozenset(
        name
        for name in days
        if sum(not is_blank(cell) for cell in flat.columns[name]) >= _MOSTLY * len(flat)
    )


def _is_record(flat: Laid, i: int, name: str, dated: frozenset[str]) -> bool:
    """Whether a row says something of its own: two things at least, one of them no figure."""
    by_name = flat.match.template.by_name
    held = {each for each, cells in flat.columns.items() if each != name and not is_blank(cells[i])}
    words = [each for each in held if by_name[each].kind not in _FIGURES]
    whole = len(held) >= _WHOLE and bool(held & {_NUMBER, _DATE})  # not shipped yet, for one
    return len(held) >= _LEAST and bool(words) and (dated <= held or whole)


def _belongs(flat: Laid, i: int, first: int, name: str) -> bool:
    """Whether nothing else in two rows differs that a number is of: one customer, one day."""
    if name != _NUMBER:
        return True
    names, days = flat.columns.get(_WHO), flat.columns.get(_DATE)
    return (names is None or names[i] == names[first]) and (
        days is None or days[i] in {None, days[first]}
    )


def _filled(flat: Laid, name: str, above: Mapping[int, int]) -> Laid:
    cells = [flat.columns[name][above.get(i, i)] for i in range(len(flat))]
    where: dict[int, At] = {i: flat.at(first, name) for i, first in above.items()}
    return flat.with_field(name, cells, flat.headers[name], where)


def _finding(flat: Laid, grid: Grid, name: str, above: Mapping[int, int]) -> Finding:
    column = flat.match.columns.get(name, 0)
    return Finding(
        rule=ONCE,
        cells=(Cell(grid.source.file, grid.sheet, flat.match.header_row, column),),
        table=flat.match.template.name,
        field=name,
        header=flat.headers[name],
        value=str(flat.columns[name][next(iter(above.values()))]),
        got={"rows": len(above), "groups": len(set(above.values()))},
    )
