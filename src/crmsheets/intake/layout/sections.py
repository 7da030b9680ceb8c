"""What lines between the records say for the rows below them: a customer, a salesman, a province.

Only where the table has no column for it, or leaves its own cells blank there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from crmsheets.intake.headers import lexicon
from crmsheets.intake.layout.group_words import bare
from crmsheets.intake.layout.key_values import pairs_in
from crmsheets.intake.layout.laid import At, Laid
from crmsheets.intake.layout.section_lines import heads_customers, is_firm, is_note, is_person, lone
from crmsheets.intake.layout.surroundings import months_in
from crmsheets.intake.layout.unfolded import Unfolded
from crmsheets.intake.match import Match
from crmsheets.intake.values.blanks import is_blank
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid, Value
from crmsheets.model.settings import Settings
from crmsheets.model.template import Field
from crmsheets.model.text import Text
from crmsheets.templates.customer_lists import Province

SECTION = Rule(
    code="LAY13",
    severity=Severity.INFO,
    message=Text(
        "写在各段上面单独的一行（{lines} 行，例如「{value}」），算作它下面 {rows} 行的。",
        "stands on lines of its own above the rows ({lines} lines, e.g. '{value}'); it was taken for "
        "the {rows} rows below.",
    ),
    why=Text(
        "一段都一样的内容，很多人只在上面写一次。", "What a group shares is often written once."
    ),
    fix=Text(
        "读对了不用改；不对就每行都填。", "Nothing to do if that is right; else fill every row."
    ),
    example="顺达五金有限公司（单独一行，下面是它的订单）",
    passing="客户名称 | 下单日期 | 产品型号 | 数量",
    fixed=True,
)
RULES = (SECTION,)

_WHO, _PLACE = "customer_name", "province"


@dataclass(frozen=True, slots=True)
class _Line:
    """A line over rows: where it stands, and the field that it says."""

    at: At
    name: str
    value: Value


def sections(flat: Laid, grid: Grid, notes: Sequence[int], settings: Settings) -> Unfolded:
    """The records with what the note rows between them say for those below."""
    found = Unfolded(flat)
    if not len(flat) or grid.source.role == "master":
        return found
    lines = list(_lines(flat.match, grid, notes, settings))
    for name in dict.fromkeys(each.name for each in lines):
        column = flat.match.columns.get(name)
        own = [each for each in lines if each.name == name and column in {None, each.at[1]}]
        given = _given(found.laid, own)
        if given:
            said = _finding(found.laid, grid, own, len(given))
            new = _told(found.laid, name, given)
            found = replace(found, laid=new, findings=(*found.findings, said))
    return found


def _lines(match: Match, grid: Grid, notes: Sequence[int], settings: Settings) -> Iterator[_Line]:
    fields, words = match.template.by_name, lexicon(match.template)
    kept: list[tuple[At, str]] = []
    for row in notes:
        cells = [(c, v) for c, v in enumerate(grid.rows[row - 1], start=1) if not is_blank(v)]
        pairs = pairs_in(grid, [row], words, marked=True)
        if pairs:
            yield from (_Line(each.at, name, each.value) for name, each in pairs.items())
            continue
        held = lone(cells)
        word = bare(held[1]) if held is not None and row >= match.first_row else ""
        if held is not None and word and not is_note(word):
            kept.append(((row, held[0]), word))
    name = _field([text for _, text in kept], match, settings)
    if name in fields:
        yield from (_Line(at, name, text) for at, text in kept)


def _field(texts: Sequence[str], match: Match, settings: Settings) -> str:
    """The field that all lone lines of a table say; "" for months, groups and what is unclear."""
    if not texts or any(months_in(text) and not is_firm(text) for text in texts):
        return ""
    if all(Province.read(text) is not None for text in texts):
        return _PLACE
    if all(text in settings.staff or is_person(text) for text in texts):
        staff = (each.name for each in match.template.fields if each.column.refers_to == "staff")
        return next(staff, "")
    listed = [each.name for each in match.template.fields if _lists(each, texts)]
    if listed or any(heads_customers(text) for text in texts):
        return listed[0] if len(listed) == 1 else ""
    return _WHO if match.template.name != "customer" else ""


def _lists(each: Field, texts: Sequence[str]) -> bool:
    """Whether a field's list has all these words."""
    read = each.choices.read if each.choices is not None and each.column.typed else None
    return read is not None and all(read(text) is not None for text in texts)


def _given(flat: Laid, lines: Sequence[_Line]) -> Mapping[int, _Line]:
    """Record -> the line above it, where the record itself says nothing."""
    found: dict[int, _Line] = {}
    own = flat.columns.get(lines[0].name) if lines else None
    for i, row in enumerate(flat.rows):
        above = [each for each in lines if each.at[0] < row]
        if above and (own is None or is_blank(own[i])):
            found[i] = above[-1]
    return found


def _told(flat: Laid, name: str, given: Mapping[int, _Line]) -> Laid:
    own = flat.columns.get(name, [None] * len(flat))
    cells = [given[i].value if i in given else value for i, value in enumerate(own)]
    where = {i: line.at for i, line in given.items()}
    header = flat.headers.get(name, flat.match.template.by_name[name].column.label.zh)
    return flat.with_field(name, cells, header, where)


def _finding(flat: Laid, grid: Grid, lines: Sequence[_Line], rows: int) -> Finding:
    declared = flat.match.template.by_name[lines[0].name]
    return Finding(
        rule=SECTION,
        cells=tuple(Cell(grid.source.file, grid.sheet, *each.at) for each in lines),
        table=flat.match.template.name,
        field=declared.name,
        value=str(lines[0].value),
        got={"lines": len(lines), "rows": rows},
    )
