"""What is said of a sheet's header row: columns missing, doubled, guessed, unclear, or our own not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from crmsheets.intake.match import Match
from crmsheets.intake.only_names import unheaded
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid
from crmsheets.model.kind import Kind
from crmsheets.model.markers import OWN_HEADERS
from crmsheets.model.template import Field
from crmsheets.model.text import Text
from crmsheets.templates.customer_evidence import tells

NO_COLUMN = Rule(
    code="SHEET03",
    severity=Severity.ERROR,
    message=Text(
        "这张表没有「{label}」这一列，各行照读，这一项都是空的。请加上这一列。",
        "This sheet has no column “{label}”; its rows are read with nothing in it. Add the column.",
    ),
    why=Text(
        "没有客户、数量或日期，就算不出谁买了多少、什么时候买的。",
        "Without customer, quantity or date nobody can say who bought how much, and when.",
    ),
    fix=Text("在标题行加上这一列，再把内容填上。", "Add the column to the header row and fill it."),
    example="订单编号 | 产品型号",
    passing="客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量",
)
NO_OTHER_COLUMN = Rule(
    code="SHEET04",
    severity=Severity.WARNING,
    message=Text(
        "这张表没有「{label}」这一列，最好加上。",
        "This sheet has no column “{label}”; please add it.",
    ),
    why=Text(
        "必填的列缺了，报告就缺一块。", "A required column is missing, so is a piece of the report."
    ),
    fix=Text("在标题行加上这一列。", "Add the column to the header row."),
    example="客户名称 | 联系电话",
    passing="客户名称 | 联系人 | 联系电话",
)
KEPT_COLUMNS = Rule(
    code="SHEET05",
    severity=Severity.INFO,
    message=Text(
        "这几列不认识，原样留着，不参加统计：{headers}。",
        "These columns are not known; they are kept as they are and not evaluated: {headers}.",
    ),
    why=Text(
        "自己加的列不会丢，也不会乱猜。", "Columns of your own are neither lost nor guessed at."
    ),
    fix=Text(
        "不用改；想统计，就把标题改成模板里的名字。",
        "Nothing to do; to have one evaluated, use the template's header.",
    ),
    example="客户名称 | 联系人 | 车牌号",
    passing="客户名称 | 联系人 | 联系电话",
)
TWICE = Rule(
    code="SHEET06",
    severity=Severity.WARNING,
    message=Text(
        "和「{first}」是同一项，只读了「{first}」，这列原样留着。请只留一列。",
        "means the same as “{first}”; only “{first}” is read, this one is kept as it is. "
        "Please keep one.",
    ),
    why=Text(
        "两列说同一件事，不知道该信哪一列。", "Two columns for one thing: which one is right?"
    ),
    fix=Text(
        "把内容并到一列，删掉另一列。", "Move the content into one column and delete the other."
    ),
    example="客户名称 | 地址 | 公司地址",
    passing="客户名称 | 公司地址",
)
TAKEN_FOR = Rule(
    code="SHEET07",
    severity=Severity.INFO,
    message=Text(
        "标题「{header}」当作「{label}」读了。", "The header “{header}” was read as “{label}”."
    ),
    why=Text(
        "标题差一个字或者是一个意思，内容也对得上。",
        "The header is one slip away or means the same, and the content fits.",
    ),
    fix=Text(
        "读对了就不用管；不对请改标题。", "Nothing to do if that is right; else change the header."
    ),
    example="客户名秤",
    passing="客户名称",
    fixed=True,
)
UNCLEAR = Rule(
    code="SHEET08",
    severity=Severity.WARNING,
    message=Text(
        "标题「{header}」像「{labels}」，看不准，没有读。请把标题写准。",
        "The header “{header}” looks like {labels}, but not surely; it was not read. "
        "Please correct the header.",
    ),
    why=Text("猜错一列，整列都错。", "One wrong guess spoils a whole column."),
    fix=Text("把标题改成模板里的名字。", "Use the template's header."),
    example="下次跟进日",
    passing="下次跟进日期",
)
NONE_OF = Rule(
    code="SHEET09",
    severity=Severity.WARNING,
    message=Text(
        "这张表没有{labels}，至少要有一列。",
        "This sheet has none of {labels}; at least one is needed.",
    ),
    why=Text("一样都没有，就没法联系或评价。", "Without any of them there is nothing to go by."),
    fix=Text("加上其中一列。", "Add one of the columns."),
    example="客户名称 | 联系人",
    passing="客户名称 | 联系人 | 微信",
)
CLAIMED = Rule(
    code="SHEET14",
    severity=Severity.INFO,
    message=Text(
        "这几列由系统计算，写的只作对照，不参加统计：{headers}。",
        "These columns are computed; what is typed is kept but not evaluated: {headers}.",
    ),
    why=Text(
        "等级、累计金额从订单里算，手填的会过时。",
        "Grades and totals come from the orders; typed ones go out of date.",
    ),
    fix=Text("不用改，以后不填也行。", "Nothing to do; they need not be filled in."),
    example="客户名称 | 联系人 | 客户等级",
    passing="客户名称 | 联系人",
)
RULES = (CLAIMED, NO_COLUMN, NO_OTHER_COLUMN, KEPT_COLUMNS, TWICE, TAKEN_FOR, UNCLEAR, NONE_OF)

_COUNTS = {Kind.QUANTITY, Kind.MONEY, Kind.PRICE}


def said_of(grid: Grid, match: Match) -> Iterator[Finding]:
    """The findings of one header row, at its cells; missing columns at the whole row."""
    yield from _missing(grid, match)
    yield from unheaded(grid, match) if not match.header_row else _guessed(grid, match)
    for column, name in match.doubled.items():
        got: dict[str, object] = {"header": match.extras[column], "first": match.headers[name]}
        yield _finding(TWICE, grid, match, column, got, name)
    for column, names in match.unclear.items():
        labels = [match.template.by_name[name].column.called for name in names]
        got = {"header": match.extras[column], "labels": labels}
        yield _finding(UNCLEAR, grid, match, column, got)
    claimed = [n for n in match.columns if not match.template.by_name[n].column.typed]
    if claimed:
        got = {"headers": [match.headers[name] for name in claimed]}
        yield _finding(CLAIMED, grid, match, match.columns[claimed[0]], got)
    told = {*match.doubled, *match.unclear}
    told |= {column for column, header in match.extras.items() if header in OWN_HEADERS}
    kept = [c for c, header in match.extras.items() if c not in told and not tells(header)]
    if kept:
        got = {"headers": [match.extras[column] for column in kept]}
        yield _finding(KEPT_COLUMNS, grid, match, kept[0], got)


def _missing(grid: Grid, match: Match) -> Iterator[Finding]:
    groups: dict[str, list[Field]] = {}
    for field in match.template.fields:
        if field.column.one_of and field.column.typed:
            groups.setdefault(field.column.one_of, []).append(field)
        elif field.required and field.name not in match.columns:
            rule = NO_COLUMN if _weighs(field) else NO_OTHER_COLUMN
            yield _finding(rule, grid, match, 0, {"label": field.column.called}, field.name)
    for fields in groups.values():
        if not any(field.name in match.columns for field in fields):
            got = {"labels": [field.column.called for field in fields]}
            yield _finding(NONE_OF, grid, match, 0, got, fields[0].name)


def _weighs(field: Field) -> bool:
    """Whether the column changes money, customer or the day a sum falls on."""
    dated = field.kind is Kind.DATE and field.table == "order"
    return field.kind in _COUNTS or dated or field.name == "customer_name"


def _guessed(grid: Grid, match: Match) -> Iterator[Finding]:
    for name, rung in match.rungs.items():
        if rung in {"near", "content", "meaning"}:
            got = {
                "header": match.headers[name],
                "label": match.template.by_name[name].column.called,
            }
            yield _finding(TAKEN_FOR, grid, match, match.columns[name], got, name)


def _finding(
    rule: Rule, grid: Grid, match: Match, column: int, got: Mapping[str, object], field: str = ""
) -> Finding:
    header = str(got.get("header", ""))
    return Finding(
        rule=rule,
        cells=(Cell(grid.source.file, grid.sheet, match.header_row, column),),
        table=match.template.name,
        field=field,
        header=header,
        value=header,
        got=got,
    )
