"""What is said of lists of nothing but names: how they were read, and which could not be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crmsheets.intake.layout.name_lists import seems_names
from crmsheets.intake.match import Match
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid
from crmsheets.model.template import Template
from crmsheets.model.text import Text

UNHEADED = Rule(
    code="SHEET27",
    severity=Severity.INFO,
    message=Text(
        "这张表没有标题行，只有一列公司名，当作「{label}」读了。",
        "This sheet has no header, only a column of firms; it was read as “{label}”.",
    ),
    why=Text(
        "表名或文件名说是客户，内容都是公司名。",
        "Sheet or file is called customers, and every line is a firm.",
    ),
    fix=Text(
        "读对了不用改；最好在上面加一行标题。",
        "Nothing to do if that is right; a header is better.",
    ),
    example="佛山市南桥卫浴有限公司（第 1 行就是数据）",
    passing="客户名称（第 1 行是标题）",
    fixed=True,
)
ONLY_NAMES = Rule(
    code="SHEET28",
    severity=Severity.WARNING,
    message=Text(
        "这张表只有一列名称，看不出是不是客户，{rows} 行没有读。是客户，就在第一行写「客户名称」，"
        "或者在映射表里选「客户」。",
        "This sheet is one column of names, perhaps not of customers; {rows} rows were not read. If they "
        "are, write Company above them, or choose Customers in the mapping.",
    ),
    why=Text("名单也可能是供应商、员工。", "Names may be those of suppliers or staff."),
    fix=Text("在第一行写上「客户名称」。", "Write the header Company into the first row."),
    example="老顺达（一列名字，没有标题）",
    passing="客户名称 | 联系人 | 联系电话",
)
RULES = (UNHEADED, ONLY_NAMES)


def unheaded(grid: Grid, match: Match) -> Iterator[Finding]:
    """That a sheet without a header was read by what it holds."""
    for name, column in match.columns.items():
        got = {"label": match.template.by_name[name].column.called}
        cell = Cell(grid.source.file, grid.sheet, match.first_row, column)
        yield Finding(rule=UNHEADED, cells=(cell,), table=match.template.name, field=name, got=got)


def only_names(grid: Grid, templates: Sequence[Template], rows: int) -> Finding | None:
    """What to say of a sheet that may be a list of customers; None if it is not one of names."""
    if not seems_names(grid, templates):
        return None
    cell = Cell(grid.source.file, grid.sheet, grid.block[0] if grid.block else 1, 0)
    return Finding(rule=ONLY_NAMES, cells=(cell,), table="customer", got={"rows": rows})
