"""Fields that no column has, because one value holds for all rows: it stands above the table, or is
the sheet's name (a sheet for each customer, a sheet for each month).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from crmsheets.intake.headers import squeezed
from crmsheets.intake.layout.file_names import named_after_file
from crmsheets.intake.layout.firm_person import PERSON
from crmsheets.intake.layout.key_values import Pair, names_a_table, pairs
from crmsheets.intake.layout.laid import Laid
from crmsheets.intake.layout.surroundings import (
    THE_SHEET,
    above,
    month_hint,
    months_in,
    title,
    year_hint,
)
from crmsheets.intake.layout.unfolded import Unfolded
from crmsheets.intake.values.units import WORDS as CURRENCIES
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid
from crmsheets.model.hanzi import simplified
from crmsheets.model.kind import Kind
from crmsheets.model.settings import Settings
from crmsheets.model.text import Text

FOR_ALL = Rule(
    code="LAY02",
    severity=Severity.INFO,
    message=Text(
        "表里没有「{label}」这一列，{evidence}写的是「{value}」，算作每一行的（共 {rows} 行）。",
        "There is no column “{label}”; {evidence} says '{value}', taken for every row ({rows} rows).",
    ),
    why=Text(
        "整张表都一样的内容，很多人只在上面写一次。",
        "What is the same for a whole sheet is often written once.",
    ),
    fix=Text(
        "读对了不用改；不对就加上这一列，每行都填。",
        "Nothing to do if that is right; else add the column and fill it.",
    ),
    example="客户：顺达五金（写在表的上面）",
    passing="客户名称 | 下单日期 | 产品型号 | 数量",
    fixed=True,
)
MONTH_ONLY = Rule(
    code="LAY03",
    severity=Severity.INFO,
    message=Text(
        "表里没有日期，{evidence}写的是「{value}」，各行都记在 {read}（共 {rows} 行）。",
        "No row has a date; {evidence} says '{value}', so all count on {read} ({rows} rows).",
    ),
    why=Text(
        "只知道是哪个月，就记在那个月的第一天。",
        "Where only the month is known, its first day stands for it.",
    ),
    fix=Text("想准到天，就加一列下单日期。", "Add a column Order date to have the days."),
    example="表名：2024年3月（没有日期列）",
    passing="下单日期：2024-3-5",
    fixed=True,
)
OTHER_NAME = Rule(
    code="LAY21",
    severity=Severity.WARNING,
    message=Text(
        "表的上面写的客户是「{value}」，「{column}」列里却没有一行是这一家，按列里写的读。请核对是谁的表。",
        "The line above the table names “{value}”, and no row of the column “{column}” does; the "
        "column is believed. Please check whose table it is.",
    ),
    why=Text(
        "抄旧表改新表时，上面的客户名常常忘了改，或者列里忘了改。",
        "When an old sheet is reused, one of the two names is easily left as it was.",
    ),
    fix=Text("改掉写错的那一处。", "Correct whichever is wrong."),
    example="客户：顺达五金（上面）；客户名称 列：恒通电子",
    passing="客户：顺达五金（上面）；客户名称 列：东莞市顺达五金制品有限公司",
)
RULES = (FOR_ALL, MONTH_ONLY, OTHER_NAME)

ABOVE = Text("表的上面", "the line above the table")
_SHEET = Text("表名", "the sheet's name")
_FILE = Text("文件名", "the file's name")
_AROUND = Text("标题或名称", "title or name")
_CUSTOMER, _DATE = "customer_name", "order_date"
_NO_NAME = re.compile(
    r"sheet|工作表|表\d|订单|客户|跟进|销售|出货|送货|发货|对账|明细|汇总|统计|合计|总表|清单|台账|记录|数据|报表|模板|备份|副本"
    r"|产品|库存|价格|报价|目录|说明|首页|参数|设置|业务|部$|组$|区$|其他|未知|新建|测试|空白|样板|月|季度|年"
    r"|尺码|尺寸|分色|分码|配码|配比|颜色|色号|样[品衣]|(?<!集)装箱|发票|合同|采购|生产|计划|进度|跟踪|登记|流水|收款|付款|应收|应付|往来|原始"
    r"|底稿|草稿|导入|导出|结果|内销|外销|内贸|外贸|国内|国外|海外|线上|线下|新单|旧单|返单|打样|大货|质检|物流|快递|仓库|财务"
    r"|\b(?:sizes?|colou?rs?|split|breakdown|packing|invoices?|contracts?|tracker|log|book|master|raw|import|draft|overseas|"
    r"domestic|records?|samples?|shipments?|dispatch|payments?|po|pos|lines|entries|main|all|new|old|current)\b"
    r"|order|customer|client|sales|total|summary|data|list|report|copy|page|table|test|template|export|tab",
    re.IGNORECASE,
)
_WORDY = re.compile(r"[㐀-鿿]{2}|[A-Za-z]{2}")
# A person's name says whose sheet it is, not of which customer.
_PERSON = re.compile(rf"{PERSON}|[A-Z][a-z]+")
_LONGEST = 40


def constants(found: Unfolded, grid: Grid, settings: Settings) -> Unfolded:
    """The records with what is said once for all of them, where they have no column for it."""
    flat, said = found.laid, list(found.findings)
    if not len(flat):
        return found
    said += _contradicted(flat, grid)
    for pair in _said_once(flat, grid, settings):
        declared = flat.match.template.by_name[pair.name]
        got = {
            "label": declared.column.called,
            "evidence": _evidence(pair, grid),
            "rows": len(flat),
        }
        said.append(_finding(FOR_ALL, grid, flat, pair, got))
        flat = _given(flat, pair)
    month = _month(flat, grid)
    if month is not None:
        got = {"evidence": _AROUND, "rows": len(flat), "read": str(month.value)}
        said.append(_finding(MONTH_ONLY, grid, flat, replace(month, value=month.label), got))
        flat = _given(flat, month)
    return replace(found, laid=flat, findings=tuple(said))


def _evidence(pair: Pair, grid: Grid) -> Text:
    if pair.at != THE_SHEET:
        return ABOVE
    return _SHEET if named_after_sheet(grid) == pair.value else _FILE


def _given(flat: Laid, pair: Pair) -> Laid:
    count = range(len(flat))
    return flat.with_field(
        pair.name, [pair.value for _ in count], pair.label, dict.fromkeys(count, pair.at)
    )


_ONE_FIRMS = frozenset(
    {"contact_name", "phone", "phone_alt", "wechat", "email", "address", "uscc", "short_name"}
)
"""What one firm has alone: above a list of many firms it is the letterhead's, or an organiser's."""


def _said_once(flat: Laid, grid: Grid, settings: Settings) -> Iterator[Pair]:
    """What stands above for fields without a column; then the sheet's name as the customer."""
    told = pairs(grid, flat.match)
    fields = flat.match.template.by_name
    many = flat.match.template.name == "customer"
    for name, pair in told.items():
        # 「备注：以送货单为准」 is a remark on the sheet, not one on every row.
        each = fields[name].column.typed and fields[name].kind is not Kind.PARAGRAPH
        letterhead = name in _ONE_FIRMS and (many or _CUSTOMER not in told)
        if name not in flat.columns and each and not (letterhead or _is_money_unit(pair)):
            yield pair
    if _CUSTOMER in fields and not {_CUSTOMER, "customer_id"} & {*flat.columns, *told}:
        name = named_after(grid, settings.staff)
        if name and not many:
            yield Pair(_CUSTOMER, "", name, THE_SHEET)


def _contradicted(flat: Laid, grid: Grid) -> Iterator[Finding]:
    """The customer named above is none of those whose names stand in the column."""
    pair = pairs(grid, flat.match).get(_CUSTOMER) if _CUSTOMER in flat.columns else None
    if pair is None or flat.match.template.name == "customer":
        return
    above_it = squeezed(str(pair.value))
    names = {squeezed(value) for value in flat.columns[_CUSTOMER] if isinstance(value, str)}
    if names and not any(_short(name, above_it) or _short(above_it, name) for name in names):
        got: dict[str, object] = {"column": flat.headers[_CUSTOMER]}
        yield _finding(OTHER_NAME, grid, flat, pair, got)


def _short(name: str, whole: str) -> bool:
    """Whether a name is a shorter form of another: 顺达五金 of 东莞市顺达金属五金厂."""
    rest = iter(whole)
    return all(sign in rest for sign in name)


def _is_money_unit(pair: Pair) -> bool:
    """「单位：万元」 says what the amounts are in, not what the quantities count."""
    text = squeezed(str(pair.value)).lstrip("十百千万亿")
    return pair.name == "unit" and text in CURRENCIES


def named_after(grid: Grid, staff: Collection[str] = ()) -> str:
    """The customer a sheet, or a file with one sheet of no name, is named after; "" if none is sure.

    `staff`: whose names are no customers'.
    """
    return named_after_sheet(grid, staff) or named_after_file(grid)


def named_after_sheet(grid: Grid, staff: Collection[str] = ()) -> str:
    """The customer a sheet is named after; "" for a name that may be anything else."""
    name = grid.sheet.strip()
    plain = simplified(name)
    if not name or len(name) > _LONGEST or _NO_NAME.search(plain) or not _WORDY.search(name):
        return ""
    if _PERSON.fullmatch(plain) or name in staff or names_a_table(name) or months_in(name):
        return ""
    return name


def _month(flat: Laid, grid: Grid) -> Pair | None:
    """The first day of the month that a sheet of orders without any day is about."""
    fields = flat.match.template.by_name
    dated = any(fields[name].kind is Kind.DATE for name in flat.columns)
    if flat.match.template.name != "order" or dated:
        return None
    heading = title(grid, flat.match)
    names = (grid.sheet, heading, grid.source.file)
    hint = month_hint(*names)
    year = (hint[0] or year_hint(heading, grid.sheet, grid.source.file)) if hint else None
    if hint is None or year is None:
        return None
    text = next(name for name in names if month_hint(name) == hint)
    at = THE_SHEET
    for row in above(grid, flat.match):
        for column, value in enumerate(grid.rows[row - 1], start=1):
            if text == heading and isinstance(value, str) and months_in(value):
                at, text = (row, column), value.strip()
    return Pair(_DATE, text, dt.date(year, hint[1], 1), at)


def _finding(rule: Rule, grid: Grid, flat: Laid, pair: Pair, got: dict[str, object]) -> Finding:
    return Finding(
        rule=rule,
        cells=(Cell(grid.source.file, grid.sheet, *pair.at),),
        table=flat.match.template.name,
        field=pair.name,
        header=pair.label,
        value=str(pair.value),
        got=got,
    )
