"""数据质量: every row and every amount accounted for, and what is wrong by file, rule and cell."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from crmsheets.analysis import measured
from crmsheets.analysis.balance import INTO, OUT_OF, money_balance
from crmsheets.analysis.unassigned import exact, unassigned
from crmsheets.analysis.wording import count
from crmsheets.model.dataset import FURNITURE, REASONS
from crmsheets.model.exact import MONEY_PLACES, decimal
from crmsheets.model.finding import Severity
from crmsheets.model.page import Block, Heads, Listing, Page, Section
from crmsheets.model.shown import Shown, declared, explained, listing, shown
from crmsheets.model.text import Text
from crmsheets.templates.customer import TEMPLATE as CUSTOMER

if TYPE_CHECKING:
    from crmsheets.model.book import Content
    from crmsheets.model.finding import Finding
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

TITLE = Text("数据质量", "Data quality")
_LEAD = Text(
    "每一行、每一笔钱去了哪里；哪些格子要改。",
    "Where every row and every amount went, and which cells need mending.",
)
_FILES = Text("各文件", "Files")
_PEOPLE = Text("各人", "People")
_SHEETS = Text("每张表的行都到哪去了", "Where the rows of each sheet went")
_SHEETS_NOTE = Text(
    "行 = 收下 + 未收 + 跳过。标题行、说明页和系统隐藏表不算在内。",
    "Rows = taken + rejected + skipped; headers, help pages and hidden system sheets aside.",
)
_RULES = Text("问题，按种类", "Findings by kind")
_FINDINGS = Text("要改的格子", "Cells to mend")
_MORE = Text(
    "这里列前 {n} 条，共 {all} 条；全部在 findings.csv。",
    "The first {n} of {all}; all of them are in findings.csv.",
)
_CLEAN = Text("没有要改的格子。", "Nothing to mend.")
_MERGES = Text("按规则合成一家的客户行", "Customer rows joined by rule")
_MOST_FINDINGS = 300
_STATUS = {
    "read": Text("已读", "read"),
    "skipped": Text("跳过", "skipped"),
    "failed": Text("读不了", "unreadable"),
}

_SUMMED = ("rows", "read", "rejected", "skipped", "errors", "warnings", "fixed")

FILE_COLUMNS = (
    Shown(Text("文件", "File"), "file", width=30),
    Shown(Text("行", "Rows"), "rows", "integer", 10),
    Shown(Text("收下", "Taken"), "read", "integer", 10),
    Shown(Text("未收", "Rejected"), "rejected", "integer", 10),
    Shown(Text("跳过", "Skipped"), "skipped", "integer", 10),
    Shown(Text("错误", "Errors"), "errors", "integer", 10),
    Shown(Text("提醒", "Warnings"), "warnings", "integer", 10),
    Shown(Text("自动改好", "Repaired"), "fixed", "integer", 10),
    Shown(Text("资料完整率", "Data complete"), "completeness", "share", 12),
    Shown(Text("谁填的", "By"), "person", width=12),
)
PERSON_COLUMNS = (
    Shown(Text("谁填的", "By"), "person", width=30),
    Shown(Text("文件数", "Files"), "files", "integer"),
    *(each for each in FILE_COLUMNS if each.key in _SUMMED),
)
SHEET_COLUMNS = (
    Shown(Text("文件", "File"), "file", width=30),
    Shown(Text("表", "Sheet"), "sheet"),
    Shown(Text("行", "Rows"), "rows", "integer"),
    Shown(Text("收下", "Taken"), "rows_read", "integer"),
    Shown(Text("未收", "Rejected"), "rows_rejected", "integer"),
    Shown(Text("跳过", "Skipped"), "skipped", "integer"),
    Shown(Text("状态", "Status"), "status"),
    Shown(Text("读成", "As"), "table"),
    Shown(Text("记录", "Records"), "records_made", "integer"),
    Shown(Text("跳过的原因", "Why skipped"), "why", "long", 44),
)
RULE_COLUMNS = (
    Shown(Text("为什么要紧", "Why it matters"), "why", width=30),
    Shown(Text("轻重", "Severity"), "severity"),
    Shown(Text("次数", "Times"), "count", "integer", bar=True),
    Shown(Text("代码", "Code"), "code"),
    Shown(Text("比如", "For example"), "example", "long", 44),
)
FINDING_COLUMNS = (
    Shown(Text("文件", "File"), "file", width=30),
    Shown(Text("表", "Sheet"), "sheet"),
    Shown(Text("格", "Cell"), "cell"),
    Shown(Text("轻重", "Severity"), "severity"),
    Shown(Text("哪一列", "Column"), "header"),
    Shown(Text("现在填的", "It says now"), "value", width=16),
    Shown(Text("建议", "Suggestion"), "suggestion"),
    Shown(Text("代码", "Code"), "code"),
    Shown(Text("谁填的", "By"), "person"),
    Shown(Text("问题", "What is wrong"), "fault", "long", 56),
)
MERGE_COLUMNS = (
    Shown(Text("这些行", "These rows"), "members", width=30),
    declared(CUSTOMER, "customer_id"),
    Shown(Text("把握", "How sure"), "confidence", "share"),
    Shown(Text("为什么", "Why"), "reasons", "long", 44),
)
_BALANCE = Text("钱都到哪去了({money})", "Where the money went ({money})")
_NOBODYS = Text(
    "计入下单额的里面有 {rows} 行、{amount} 没有归到哪一家客户，所以「客户一览」各家加起来少这么多。",
    "Of what counts, {rows}, {amount}, belong to no customer: the customers come to that much less.",
)
_BALANCE_HEADS = (Text("项目", "Item"), Text("金额({money})", "Amount ({money})"))
_TOTAL = Text("以上合计", "Together")


_MEASURED = Text("资料好不好（合格的 / 总数）", "How good the data are (good of all)")
_FIELDS = Text("每一栏填了多少、对了多少", "How far each column is filled, and right")
_AGES = Text("客户资料多久没更新（家数）", "How old what is known of customers is (customers)")


def make(judged: Judged, locale: Locale) -> Page:
    """The balance of rows and money, then findings by file, by rule, and cell by cell."""
    files = _files(judged)
    blocks: list[Block] = []
    if files:
        blocks.append(
            listing(FILE_COLUMNS, files, locale, heading=locale.say(_FILES), name="files")
        )
    people = _people(files)
    if people:
        blocks.append(
            listing(PERSON_COLUMNS, people, locale, heading=locale.say(_PEOPLE), name="people")
        )
    blocks += [_sheets(judged, locale), *_money(judged, locale), *_rules(judged, locale)]
    blocks.append(_findings(judged, locale))
    # What evidence or a person joined stands on a sheet of its own, where it can be undone.
    blocks += _measured(judged, locale)
    merges = [_merge(merge) for merge in judged.merges if merge.decided_by == "rule"]
    if merges:
        blocks.append(listing(MERGE_COLUMNS, merges, locale, heading=locale.say(_MERGES)))
    blocks += explained(judged, locale, "orders", "quality")
    return Page("quality", locale.say(TITLE), tuple(blocks), locale.say(_LEAD))


def _files(judged: Judged) -> list[dict[Any, Any]]:
    """Files that hold rows or findings, with their rows as people count them."""
    records = []
    for row in judged.files.to_dict("records"):
        lines = (sheet for sheet in judged.dataset.balance if sheet.own_rows)
        sheets = [sheet for sheet in lines if sheet.file == row["file"]]
        rows = sum(sheet.data_rows for sheet in sheets)
        skipped = sum(sum(sheet.left_out.values()) for sheet in sheets)
        if rows or row["errors"] or row["warnings"] or row["fixed"]:
            records.append({**row, "rows": rows, "skipped": skipped})
    return records


def _people(files: list[dict[Any, Any]]) -> list[dict[Any, Any]]:
    """The same a person, most to mend first; what nobody put a name to is left out."""
    records = []
    for person in sorted({row["person"] for row in files} - {""}):
        own = [row for row in files if row["person"] == person]
        sums = {name: sum(row[name] for row in own) for name in _SUMMED}
        records.append({"person": person, "files": len(own), **sums})
    return sorted(records, key=lambda row: (-row["errors"], -row["warnings"]))


def _measured(judged: Judged, locale: Locale) -> list[Listing]:
    """Complete, valid, fresh and unique by person and file; each column; how old the data are."""
    made = (
        (_MEASURED, measured.columns(judged), measured.records(judged), "measures"),
        (_FIELDS, measured.field_columns(judged), measured.field_records(judged), "fields"),
        (_AGES, measured.AGE_COLUMNS, measured.age_records(judged), "ages"),
    )
    note = {"measures": measured.note(judged)(locale.lang)}
    return [
        listing(
            columns, found, locale, heading=locale.say(text), note=note.get(name, ""), name=name
        )
        for text, columns, found, name in made
        if found
    ]


def _merge(merge: Any) -> dict[str, Any]:
    return {
        name: getattr(merge, name) for name in ("members", "customer_id", "confidence", "reasons")
    }


def _sheets(judged: Judged, locale: Locale) -> Listing:
    records = []
    for sheet in judged.dataset.balance:
        if sheet.status == "skipped" and (sheet.reason in FURNITURE or sheet.sheet[:1] == "_"):
            continue
        why = [f"{_why(key, locale)} {count}" for key, count in sheet.left_out.items()]
        records.append(
            {
                "file": sheet.file,
                "sheet": sheet.sheet,
                "rows": sheet.data_rows,
                "rows_read": sheet.rows_read,
                "rows_rejected": sheet.rows_rejected,
                "skipped": sum(sheet.left_out.values()),
                "status": _STATUS.get(sheet.status, sheet.status),
                "table": _tab(judged, sheet.table),
                "records_made": sheet.records_made,
                "why": tuple(why) or _why(sheet.reason, locale),
            }
        )
    note = locale.say(_SHEETS_NOTE)
    return listing(
        SHEET_COLUMNS, records, locale, heading=locale.say(_SHEETS), note=note, name="sheets"
    )


def _why(key: str, locale: Locale) -> str:
    """A reason of the balance in words."""
    said = REASONS.get(key)
    return key if said is None else locale.say(said)


def _tab(judged: Judged, name: str) -> Text | str:
    table = judged.dataset.tables.get(name)
    return table.template.tab if table is not None else name


def _money(judged: Judged, locale: Locale) -> list[Listing]:
    """Both sides of the balance with their sums; nothing where no amount was seen."""
    sums = money_balance(judged.orders.to_dict("records"), judged.dataset)
    if not any(sums.values()):
        return []
    rows: list[tuple[str, Content]] = []
    looks: list[str] = []
    for keys in (INTO, OUT_OF):
        told = [key for key in keys if sums[key] or key in {"typed", "counted"}]
        rows += [(locale.say(keys[key]), shown(sums[key], "money", locale)) for key in told]
        rows.append((locale.say(_TOTAL), decimal(sum(sums[key] for key in keys), MONEY_PLACES)))
        looks += [*([""] * len(told)), "total"]
    heads = (
        Heads(locale.say(_BALANCE_HEADS[0]), "text", 38),
        Heads(locale.say(_BALANCE_HEADS[1]), "money"),
    )
    nobodys = unassigned(judged).all
    amount = exact(nobodys.amount, judged.settings)
    said = locale.say(_NOBODYS, rows=count(nobodys.rows, "row"), amount=amount)
    return [
        Listing(
            locale.say(_BALANCE),
            heads,
            tuple(rows),
            note=said if nobodys.rows else "",
            looks=tuple(looks),
            name="money",
        )
    ]


def _rules(judged: Judged, locale: Locale) -> list[Listing]:
    findings = judged.dataset.findings
    counts = Counter(finding.rule.code for finding in findings)
    rules = {finding.rule.code: finding.rule for finding in findings}
    first = {each.rule.code: _example(each, locale) for each in reversed(findings)}
    order = list(Severity)
    ranked = sorted(
        rules.values(), key=lambda rule: (order.index(rule.severity), -counts[rule.code], rule.code)
    )
    records = [
        {
            "why": rule.why,
            "severity": rule.severity.text,
            "count": counts[rule.code],
            "code": rule.code,
            "example": first[rule.code],
        }
        for rule in ranked
    ]
    if not records:
        return []
    return [listing(RULE_COLUMNS, records, locale, heading=locale.say(_RULES), name="rules")]


def _example(finding: Finding, locale: Locale) -> str:
    """One finding in a line: its cell, then its words."""
    said = finding.fault(locale.lang)
    at = str(finding.cells[0]) if finding.cells else ""
    return f"{at}{'：' if locale.lang == 'zh' else ': '}{said}" if at else said


def _findings(judged: Judged, locale: Locale) -> Listing:
    order = list(Severity)
    found = [each for each in judged.dataset.findings if not each.rule.fixed]
    found = [each for each in found if each.severity is not Severity.INFO]
    found.sort(key=lambda each: (order.index(each.severity), each.cells[:1], each.code))
    more = len(found) > _MOST_FINDINGS
    return listing(
        FINDING_COLUMNS,
        [_finding(each, locale) for each in found[:_MOST_FINDINGS]],
        locale,
        heading=locale.say(_FINDINGS),
        empty=locale.say(_CLEAN),
        note=locale.say(_MORE, n=_MOST_FINDINGS, all=len(found)) if more else "",
        name="findings",
    )


def _finding(finding: Finding, locale: Locale) -> dict[str, Any]:
    cell = finding.cells[0] if finding.cells else None
    return {
        "file": cell.file if cell else "",
        "sheet": cell.sheet if cell else "",
        "cell": cell.ref if cell and cell.row else "",
        "severity": finding.severity.text,
        "header": finding.header,
        "value": finding.value,
        "suggestion": finding.suggestion.value if finding.suggestion else "",
        "code": finding.code,
        "person": finding.person,
        "fault": finding.fault(locale.lang),
    }


SECTION = Section(place=70, name="quality", title=TITLE, make=make)
