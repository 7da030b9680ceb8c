"""The evidence for and against two rows in words, with its cells."""

from __future__ import annotations

import numpy as np

from crmsheets.analysis.matching import vetoes, weights
from crmsheets.analysis.matching.coded import NOTHING, Ints, Levels
from crmsheets.analysis.matching.scores import Bits, Scorer
from crmsheets.analysis.matching.weights import COMPARISONS
from crmsheets.model.cell import Cell
from crmsheets.model.duplicates import Pair, Part
from crmsheets.model.table import Table
from crmsheets.model.text import Said, Text

ONCE = Text("同一个人的几项合算一次", "what is about one person counts once")
NORMAL = Text("同一家换联系人很平常", "one firm may have several contacts")
_SAID = tuple(tuple(Said(level.said) for level in each.levels) for each in COMPARISONS)
_SHOWN = 0.05
"""What is shown as 0.1 bits."""
VETO = Text("{why}，不是同一家", "{why}: not one customer")


def pairs(
    table: Table, scorer: Scorer, levels: Levels, left: Ints, right: Ints
) -> tuple[Pair, ...]:
    """Pairs of rows with their evidence."""
    each = scorer.each(levels, left, right)
    bound = scorer.bound(each, levels)
    against = vetoes.vetoes(levels).tolist()
    total = np.minimum(scorer.prior + each.sum(axis=1) + bound, vetoes.limits(levels))
    return tuple(
        Pair(
            int(left[at]),
            int(right[at]),
            round(float(total[at]), 1),
            _parts(table, levels[at], each[at], float(bound[at]), (int(left[at]), int(right[at]))),
            _veto(against[at]),
        )
        for at in range(len(left))
    )


def _veto(against: int) -> Said | None:
    if against < 0:
        return None
    comparison = COMPARISONS[weights.AT[vetoes.ORDER[against]]]
    return Said(VETO, {"why": comparison.levels[0].said})


def _parts(
    table: Table, levels: Levels, bits: Bits, bound: float, rows: tuple[int, int]
) -> tuple[Part, ...]:
    """What was compared and says anything, the strongest first; then what was counted in one."""
    found = [
        Part(_SAID[at][level], round(weight, 1), _cells(table, rows, COMPARISONS[at].fields))
        for at, (level, weight) in enumerate(zip(levels.tolist(), bits.tolist(), strict=True))
        if level != NOTHING and abs(weight) >= _SHOWN
    ]
    found.sort(key=lambda part: -abs(part.bits))
    if abs(bound) >= _SHOWN:
        found.append(Part(Said(ONCE if bound < 0 else NORMAL), round(bound, 1)))
    return tuple(found)


def _cells(table: Table, rows: tuple[int, int], fields: tuple[str, ...]) -> tuple[Cell, ...]:
    """The cells of both rows that hold anything of what was compared."""
    return tuple(
        table.cell(row, name) for row in rows for name in fields if table[name][row] is not None
    )
