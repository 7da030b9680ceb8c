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

SHEET = "数据质量"
TOGETHER = {"以上合计", "Together"}
DROPPED = {
    "没收的行，不计",
    "Rejected rows, not counted",
    "别的表里也有的行，只计一次",
    "Rows that stand in two files, counted once",
    "总档里没改过的行，只计一次",
    "Unchanged master rows, counted once",
}  # money of rows that are in no table


@sheet
def quality_sheet(judged: Judged) -> Iterator[Compared]:
    yield from file_rows(judged)
    yield from sheet_rows(judged)
    yield from money(judged)
    yield from codes(judged)


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
        mine: dict[str, Any] = {
            "收下": len(places[name]),
            "错误": severity[name]["error"],
            "提醒": severity[name]["warning"],
            "资料完整率": complete(listed),
        }
        for head, value in mine.items():
            yield Compared(f"文件 {name} {head}", row[HEADS.one(outputs, head)], value, 1e-6)
        yield balance(f"文件 {name}", row, judged)


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
        yield balance(str(key), row, judged)


def money(judged: Judged) -> Iterator[Compared]:
    """Typed + computed = counted + set aside + not counted, and where the computed one counts."""
    outputs = judged.facts.outputs
    found = outputs.sheet(SHEET).block(*HEADS.of(outputs, "项目", "金额(元)"))
    item, sum_ = HEADS.of(outputs, "项目", "金额(元)")
    lines = judged.facts.lines
    typed = sum((number(e.raw["amount"]) or Decimal(0) for e in lines), Decimal(0))
    computed = sum((product(e.raw) or Decimal(0) for e in lines if not e.raw["amount"]), Decimal(0))
    counted = sum((e.value for e in judged.facts.counted), Decimal(0))
    aside = sum((as_typed(e) for e in lines if e.doubtful and e.counts), Decimal(0))
    void = sum((as_typed(e) for e in lines if not e.counts), Decimal(0))
    mine = {
        ("计入下单额", "Counted as orders"): counted,
        ("金额待核，先不计", "Set aside until answered"): aside,
        ("取消和待确认的订单，不计", "Cancelled and unconfirmed orders, not counted"): void,
    }
    told = {str(row[item]): row[sum_] for row in (found.rows if found else ())}
    for names, value in mine.items():
        theirs = next((told[name] for name in names if name in told), 0)
        yield Compared(f"钱 {names[0]}", theirs, value)
    if not DROPPED & set(told):  # lines counted once are in no table
        yield Compared(
            "钱 填了总金额的",
            told.get("填了总金额的，合计", told.get("Amounts as typed", 0)),
            typed,
        )
        names = "没填总金额、按数量×单价算出的", "Computed where none was typed"
        yield Compared(f"钱 {names[0]}", next((told[n] for n in names if n in told), 0), computed)
    together = [row[sum_] for row in (found.rows if found else ()) if row[item] in TOGETHER]
    if found and together:
        yield Compared("钱 以上合计", together[0], together[-1])
        yield from both_sums([(str(row[item]), row[sum_]) for row in found.rows])


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
