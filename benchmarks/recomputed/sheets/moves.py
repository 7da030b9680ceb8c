"""The sheet 分级变动: who moved, and from where to where."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.words import MOVE_HEADS as HEADS

SHEET = "分级变动"


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
            if key != ("", ""):
                yield Compared(f"分级变动 {then}→{now}", row[now], pairs[key])
