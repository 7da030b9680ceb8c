"""Decisions of people, found again in today's rows.

Of several decisions about the same two rows the last one counts. A decision about a row that has been
changed since does not count: the pair is held apart and asked again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import product

from crmsheets.analysis.fingerprints import by_part, changed, fingerprints
from crmsheets.model.decision import Decision, Rows, Ruled, Verdict
from crmsheets.model.table import Table

_OF_ONE = frozenset({Verdict.VALUE, Verdict.KEEP})


def ruled(table: Table, decisions: Sequence[Decision]) -> Ruled:
    """The decisions, oldest first, as rows of the table."""
    if not decisions:
        return Ruled()
    prints = fingerprints(table)
    rows: dict[str, list[int]] = defaultdict(list)
    for i, own in enumerate(prints):
        rows[own].append(i)
    parts = by_part(prints)
    pairs: dict[Verdict, dict[Rows, Decision]] = {verdict: {} for verdict in Verdict}
    again: dict[Rows, Decision] = {}
    values: dict[tuple[int, str], Decision] = {}
    kept: dict[int, Decision] = {}
    lapsed: dict[tuple[int, str], Decision] = {}
    turns = tuple(standing(decisions))
    for each in turns:
        if each.takes_back:
            continue
        if each.verdict in _OF_ONE and each.one not in rows:
            lapsed |= {(i, each.field): each for i in changed(each.one, parts)}
        elif each.verdict is Verdict.VALUE:
            values |= {(i, each.field): each for i in rows[each.one]}
        elif each.verdict is Verdict.KEEP:
            kept |= dict.fromkeys(rows[each.one], each)
        elif each.one in rows and each.other in rows:
            pairs[each.verdict] |= dict.fromkeys(_pairs(rows[each.one], rows[each.other]), each)
        else:
            now = [rows.get(one) or changed(one, parts) for one in (each.one, each.other)]
            again |= dict.fromkeys(_pairs(*now), each)
    said = {pair for each in pairs.values() for pair in each}
    return Ruled(
        together=pairs[Verdict.SAME],
        apart=pairs[Verdict.DISTINCT],
        related=pairs[Verdict.RELATED],
        pending=pairs[Verdict.PENDING],
        again={
            pair: each
            for pair, each in again.items()
            if pair not in said and each.verdict is not Verdict.PENDING
        },
        values=values,
        kept=kept,
        lapsed=lapsed,
        turns=turns,
    )


def standing(decisions: Iterable[Decision]) -> list[Decision]:
    """Of the decisions about the same, the last one; in the order in which they were taken."""
    last: dict[tuple[str, str, str], Decision] = {}
    for each in decisions:
        last.pop(each.subject, None)
        last[each.subject] = each
    return list(last.values())


def _pairs(ones: Sequence[int], others: Sequence[int]) -> list[Rows]:
    return [(min(pair), max(pair)) for pair in product(ones, others) if pair[0] != pair[1]]
