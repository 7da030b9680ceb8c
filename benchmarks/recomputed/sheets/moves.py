"""The sheet 分级变动: who moved, and from where to where."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.words import MOVE_HEADS as HEADS
from benchmarks.recomputed.words import Names

SHEET = "分级变动"
HISTORY = Names(
    {"客户编号": "Customer no.", "总分": "Points", "分析日期": "Run on", "等级": "Tier"}
)


@sheet
def moves_sheet(judged: Judged) -> Iterator[Compared]:
    facts, outputs = judged.facts, judged.facts.outputs
    text = "\n".join(outputs.sheet(SHEET).texts)
    found = re.search(r"升 (\d+) 家，降 (\d+) 家|(\d+) up, (\d+) down", text)
    ways = Counter(judged.move(who) for who in facts.everybody)
    if found:
        told = [int(each) for each in found.groups() if each]
        yield Compared("分级变动 升降", told, [ways[1], ways[-1]])
    yield from rows(judged)
    yield from matrix(judged)


def rows(judged: Judged) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    found = outputs.sheet(SHEET).block(*HEADS.of(outputs, "原等级", "现等级"))
    before, now, who = HEADS.of(outputs, "原等级", "现等级", "客户编号")
    told = sorted((str(r[who]), r[before], r[now]) for r in (found.rows if found else ()))
    spend = HEADS.one(outputs, "近12个月(元)")
    for row in found.rows if found else ():
        yield Compared(f"分级变动 {row[who]} 金额", row[spend], judged.now.spend.get(str(row[who])))
    moved = [who for who in judged.facts.everybody if judged.move(who)]
    mine = sorted((who, judged.tier_before(who), judged.tier(who)) for who in moved)
    yield Compared("分级变动 名单", [each for each in told if each[1] and each[2]], mine)


def matrix(judged: Judged) -> Iterator[Compared]:
    """Of those with a tier now or then."""
    outputs = judged.facts.outputs
    found = outputs.sheet(SHEET).block(*HEADS.of(outputs, "原来", "合计"))
    none = HEADS.one(outputs, "不分级")
    pairs = Counter((judged.tier_before(w), judged.tier(w)) for w in judged.facts.everybody)
    for row in found.rows if found else ():
        then = str(row[HEADS.one(outputs, "原来")])
        for now in ("A", "B", "C", none):
            key = ("" if then == none else then), ("" if now == none else now)
            mine = 0 if key == ("", "") else pairs[key]  # who never had a tier did not move
            yield Compared(f"分级变动 {then}→{now}", row[now], mine)
        own = "" if then == none else then
        every = sum(n for (was, now), n in pairs.items() if was == own and (was or now))
        yield Compared(f"分级变动 {then} 合计", row[HEADS.one(outputs, "合计")], every)


@sheet
def history(judged: Judged) -> Iterator[Compared]:
    """This run's lines of the kept history; earlier ones rest on earlier data."""
    outputs = judged.facts.outputs
    found = outputs.sheet("分级历史").block(*HISTORY.of(outputs, "客户编号", "总分", "分析日期"))
    who, score, on, tier = HISTORY.of(outputs, "客户编号", "总分", "分析日期", "等级")
    none = HEADS.one(outputs, "不分级")
    rows = [row for row in (found.rows if found else ()) if row[on] == judged.facts.today]
    if rows:
        yield Compared("分级历史", sorted(str(row[who]) for row in rows), judged.facts.everybody)
    for row in rows:
        name = str(row[who])
        graded = judged.tier(name)
        mine = judged.now.score(name) if graded else None
        yield Compared(f"分级历史 {name}", row[score], mine)
        yield Compared(f"分级历史 {name} 等级", row[tier], graded or none)
