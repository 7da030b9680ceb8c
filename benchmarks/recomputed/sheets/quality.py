"""The sheet 数据质量: rows, money, findings."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.lines import as_typed, product
from benchmarks.recomputed.outputs import number
from benchmarks.recomputed.sheets.people import complete
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.words import QUALITY_HEADS as HEADS
from benchmarks.recomputed.words import Names

SHEET = "数据质量"
FURNITURE = {
    *("keys", "header", "title", "example", "note", "hidden", "not_data", "empty"),
    *("mapping", "mapping_file", "review", "history", "rules"),
}
TOGETHER = {"以上合计", "Together"}
ITEMS = Names(
    {
        "填了总金额的，合计": "Amounts as typed",
        "没填总金额、按数量×单价算出的": "Computed where none was typed",
        "填的和算的不一样，按算的计的差额": "Differences where the computed amount counts",
        "退货改记负数的差额": "Returns turned negative",
        "计入下单额": "Counted as orders",
        "金额待核，先不计": "Set aside until answered",
        "取消和待确认的订单，不计": "Cancelled and unconfirmed orders, not counted",
        "按月汇总的格，只计逐笔的": "Sums of months; their single orders count",
        "没收的行，不计": "Rejected rows, not counted",
        "别的表里也有的行，只计一次": "Rows that stand in two files, counted once",
        "总档里没改过的行，只计一次": "Unchanged master rows, counted once",
    }
)
LEFT_OUT = {
    "rejected": "没收的行，不计",
    "duplicate": "别的表里也有的行，只计一次",
    "master": "总档里没改过的行，只计一次",
}


@sheet
def quality_sheet(judged: Judged) -> Iterator[Compared]:
    yield from file_rows(judged)
    yield from sheet_rows(judged)
    yield from money(judged)
    yield from codes(judged)
    yield from people(judged)
    yield from merges(judged)


def file_rows(judged: Judged) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    found = outputs.sheet(SHEET).block(*HEADS.of(outputs, "文件", "自动改好"))
    places: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for lines in outputs.tables.values():
        for line in lines:
            places[line["source_file"]].add((line["source_sheet"], line["source_row"]))
    severity: dict[str, Counter[str]] = defaultdict(Counter)
    for each in outputs.findings:
        severity[each["file"]][each["severity"]] += 1
    for row in found.rows if found else ():
        name = str(row[HEADS.one(outputs, "文件")])
        listed = [[e] for e in judged.facts.table("customer") if e["source_file"] == name]
        told = [each for each in outputs.summary["inputs"] if each["file"] == name]
        mine: dict[str, Any] = {
            "收下": len(places[name]),
            "未收": len(rejected(judged, name) - places[name]),
            "跳过": sum(map(skipped, told)),
            "错误": severity[name]["error"],
            "提醒": severity[name]["warning"],
            "资料完整率": complete(listed),
        }
        for head, value in mine.items():
            yield Compared(f"文件 {name} {head}", row[HEADS.one(outputs, head)], value, 1e-6)
        yield balance(f"文件 {name}", row, judged)


def rejected(judged: Judged, file: str) -> set[tuple[str, str]]:
    """The rows of a file that were not taken: sheet and row."""
    return {
        (each["source_sheet"], each["source_row"])
        for each in judged.facts.outputs.derived("left_out")
        if each["source_file"] == file and each["left_out_for"] == "rejected"
    }


def skipped(told: dict[str, Any]) -> int:
    """Rows passed over; titles, headings and help are no rows to anybody."""
    rows = told["rows_skipped"]
    return sum(int(each["count"]) for each in rows if each["reason"] not in FURNITURE)


def balance(name: str, row: dict[str, Any], judged: Judged) -> Compared:
    rows, *parts = HEADS.of(judged.facts.outputs, "行", "收下", "未收", "跳过")
    return Compared(f"{name} 行", row[rows], sum(row[part] or 0 for part in parts))


def sheet_rows(judged: Judged) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    found = outputs.sheet(SHEET).block(*HEADS.of(outputs, "文件", "表", "记录"))
    read: dict[tuple[str, str], set[str]] = defaultdict(set)
    records: Counter[tuple[str, str]] = Counter()
    for lines in outputs.tables.values():
        for line in lines:
            key = line["source_file"], line["source_sheet"]
            read[key].add(line["source_row"])
            records[key] += 1
    for row in found.rows if found else ():
        key = str(row[HEADS.one(outputs, "文件")]), str(row[HEADS.one(outputs, "表")] or "")
        yield Compared(f"{key} 收下", row[HEADS.one(outputs, "收下")], len(read[key]))
        yield Compared(f"{key} 记录", row[HEADS.one(outputs, "记录")], records[key])
        told = [e for e in outputs.summary["inputs"] if (e["file"], e["sheet"]) == key]
        out = {row for sheet, row in rejected(judged, key[0]) if sheet == key[1]} - read[key]
        yield Compared(f"{key} 未收", row[HEADS.one(outputs, "未收")], len(out))
        yield Compared(f"{key} 跳过", row[HEADS.one(outputs, "跳过")], sum(map(skipped, told)))
        yield balance(str(key), row, judged)


def money(judged: Judged) -> Iterator[Compared]:
    """What was typed and computed = what counts, stands aside, does not count, and left the tables."""
    outputs = judged.facts.outputs
    found = outputs.sheet(SHEET).block(*HEADS.of(outputs, "项目", "金额(元)"))
    item, sum_ = HEADS.of(outputs, "项目", "金额(元)")
    rows = found.rows if found else ()
    told = {str(row[item]): row[sum_] for row in rows}
    for name, value in sums(judged).items():
        said = ITEMS.said(outputs, name)
        if value or said in told or name == "计入下单额":
            yield Compared(f"钱 {name}", told.get(said, 0), value)
    together = [row[sum_] for row in rows if row[item] in TOGETHER]
    if found and together:
        yield Compared("钱 以上合计", together[0], together[-1])
        yield from both_sums([(str(row[item]), row[sum_]) for row in rows])


def sums(judged: Judged) -> dict[str, Decimal]:
    """Where the money of every row went."""
    found = dict.fromkeys(ITEMS.pairs, Decimal(0))
    typed, computed, differs, returned, counted, aside, void, monthly, *_ = ITEMS.pairs
    for line in judged.facts.lines:
        amount = number(line.raw["amount"])
        base = (product(line.raw) if amount is None else amount) or Decimal(0)
        found[computed if amount is None else typed] += base
        if not line.counts:
            found[monthly if line.summed else void] += base
            continue
        low = as_typed(line) if line.doubtful else Decimal(0)
        found[counted] += line.value
        found[aside] += low
        gap = line.value + low - base
        found[returned if line.value + low < 0 <= base else differs] += gap
    for each in judged.facts.outputs.derived("left_out"):
        if each["of_table"] == "order":
            amount = number(each["typed"])
            base = number(each["typed"] or each["multiplied"]) or Decimal(0)
            found[computed if amount is None else typed] += base
            found[LEFT_OUT[each["left_out_for"]]] += base
    return found


def both_sums(rows: list[tuple[str, float]]) -> Iterator[Compared]:
    """Each of the two totals is the sum of the rows above it."""
    above = 0.0
    for name, value in rows:
        if name in TOGETHER:
            yield Compared("钱 合计的各行", value, above)
            above = 0.0
        else:
            above += value or 0


def codes(judged: Judged) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    mine = Counter(each["code"] for each in outputs.findings)
    yield Compared("findings", outputs.summary["findings"]["by_code"], dict(mine))
    severity = Counter(each["severity"] for each in outputs.findings)
    for name in ("error", "warning", "info"):
        yield Compared(f"findings {name}", outputs.summary["findings"][name], severity[name])
    tables = {name: len(lines) for name, lines in outputs.tables.items() if lines}
    told = {name: count for name, count in outputs.summary["tables"].items() if count}
    yield Compared("tables", told, tables)
    found = outputs.sheet(SHEET).block(*HEADS.of(outputs, "次数", "代码"))
    for row in found.rows if found else ():
        code = str(row[HEADS.one(outputs, "代码")])
        yield Compared(f"次数 {code}", row[HEADS.one(outputs, "次数")], mine[code])


def people(judged: Judged) -> Iterator[Compared]:
    """The files of each person, added up."""
    outputs = judged.facts.outputs
    found = outputs.sheet(SHEET).block(*HEADS.of(outputs, "文件", "自动改好"))
    by, files = HEADS.of(outputs, "谁填的", "文件数")
    heads = [*HEADS.of(outputs, "行", "收下", "未收", "跳过", "错误", "提醒", "自动改好")]
    own: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in found.rows if found else ():
        own[str(row[by] or "")].append(row)
    table = outputs.sheet(SHEET).block(by, files)
    rows = table.rows if table else ()
    yield Compared("各人", sorted(str(row[by]) for row in rows), sorted(set(own) - {""}))
    for row in rows:
        mine = [sum(each[head] or 0 for each in own[str(row[by])]) for head in heads]
        told = [row[files], *(row[head] for head in heads)]
        yield Compared(f"各人 {row[by]}", told, [len(own[str(row[by])]), *mine])


def merges(judged: Judged) -> Iterator[Compared]:
    """How sure a merge is follows from matching names and numbers; two outputs tell it alike."""
    outputs = judged.facts.outputs
    found = outputs.sheet(SHEET).block(*HEADS.of(outputs, "客户编号", "把握"))
    who, sure = HEADS.of(outputs, "客户编号", "把握")
    told = sorted((str(row[who]), row[sure]) for row in (found.rows if found else ()))
    said = (e for e in outputs.summary["merges"] if e["decided_by"] == "rule")
    mine = sorted((each["customer_id"], each["confidence"]) for each in said)
    yield Compared("合成一家的", told, mine, 0.00501, carried=True)
