"""What people are asked about customers: blocks of doubts, merged customers, earlier decisions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.evidence import evidence
from crmsheets.analysis.fingerprints import fingerprints
from crmsheets.analysis.proposals import (
    MOST_TOGETHER,
    Proposal,
    Proposals,
    chance,
    open_,
    proposals,
    waiting,
)
from crmsheets.model.cell import Cell
from crmsheets.model.dataset import Dataset
from crmsheets.model.decision import Decision, Ruled, Verdict
from crmsheets.model.duplicates import Matched, Pair, Part
from crmsheets.model.golden import Golden, Merge
from crmsheets.model.text import Said, Text
from tests.tables import dataset, table

AT = Cell("a.xlsx", "客户", 3, 1)
NAMES = "ABCDEFGHIJKLMNOPQR"
Links = Sequence[tuple[int, int, float]]


def pairs(links: Links) -> tuple[Pair, ...]:
    return tuple(Pair(one, other, bits) for one, other, bits in links)


def data(
    groups: Sequence[Sequence[int]],
    doubts: Links = (),
    joined: Links = (),
    *,
    by: str = "match",
    **more: Any,
) -> Dataset:
    """Rows A, B, C … in these groups (CUS001 is the first one), with these doubts between rows."""
    count = max(row for rows in groups for row in rows) + 1
    sheet = table(
        "customer",
        "| 客户名称 | 联系电话 |\n" + "\n".join(f"| {name} | |" for name in NAMES[:count]),
    )
    golden = tuple(
        Golden(f"CUS{at:03d}", NAMES[rows[0]], tuple(rows), sources=(AT,))
        for at, rows in enumerate(groups, start=1)
    )
    merges = tuple(
        Merge(each.customer_id, (AT,), (), 0.9, by) for each in golden if len(each.members) > 1
    )
    found = Matched(tuple(map(tuple, groups)), pairs(joined), pairs(doubts))
    return Dataset(
        tables=dataset(sheet).tables, golden=golden, merges=merges, matched=found, **more
    )


def asked(found: Dataset, **spent: int) -> Proposals:
    bought = {id_: (amount * 100, dt.date(2024, 12, 1)) for id_, amount in spent.items()}
    return proposals(found, bought)


def lines(found: Sequence[Proposal]) -> list[str]:
    """Every block as the names of its lines, with what was decided before: `A B=later`."""
    return [
        " ".join(
            NAMES[side.rows[0]] + (f"={side.decided.value}" if side.decided else "")
            for side in each.sides
        )
        for each in found
    ]


SINGLES = [(row,) for row in range(len(NAMES))]
SAID = Decision(Verdict.DISTINCT, "x", "y")


@pytest.mark.parametrize(
    ("doubts", "blocks"),
    [
        ([(0, 1, -1.0)], ["A B"]),
        ([(0, 1, -3.0), (2, 3, -0.5)], ["C D", "A B"]),
        ([(0, 1, -1.0), (1, 2, -2.0), (4, 5, -3.0)], ["B A C", "E F"]),
        ([(0, 1, -1.0), (0, 2, -2.0), (1, 2, -2.0)], ["A B C"]),
        ([], []),
    ],
)
def test_doubts_around_one_customer_are_one_block_the_most_open_first(
    doubts: Links, blocks: list[str]
) -> None:
    found = data(SINGLES[:6], doubts)
    assert lines(asked(found).doubts) == blocks
    assert waiting(found) == len(blocks)


def test_money_comes_before_doubt_and_the_best_customer_stands_first() -> None:
    found = data(SINGLES[:4], [(0, 1, -0.1), (2, 3, -3.0)])
    blocks = asked(found, CUS004=900_000, CUS002=5)
    assert lines(blocks.doubts) == ["D C", "B A"]
    assert blocks.doubts[0].worth == 90_000_000
    assert (blocks.doubts[0].sides[0].spend, blocks.doubts[0].sides[0].last) == (
        90_000_000,
        dt.date(2024, 12, 1),
    )


_LINKS = st.sets(
    st.tuples(st.integers(0, 17), st.integers(0, 17)).filter(lambda pair: pair[0] < pair[1])
)
_STAR = st.integers(1, 17).map(lambda count: {(0, other) for other in range(1, count + 1)})


@given(_LINKS | _STAR)
def test_every_line_of_a_block_is_asked_against_the_first_and_every_doubt_is_in_one(
    links: set[tuple[int, int]],
) -> None:
    blocks = asked(data(SINGLES, [(*pair, -1.0) for pair in sorted(links)]), CUS003=5).doubts
    told = [(pair.left, pair.right) for each in blocks for pair in each.pairs]
    assert sorted(told) == sorted(links)
    for each in blocks:
        first, *others = (side.rows[0] for side in each.sides)
        assert len(others) < MOST_TOGETHER
        assert {(min(first, row), max(first, row)) for row in others} <= {
            (pair.left, pair.right) for pair in each.pairs
        }


def test_what_was_put_off_comes_last_and_says_so() -> None:
    rules = Ruled(pending={(0, 1): SAID, (4, 5): SAID})
    found = data(SINGLES[:6], [(0, 1, -0.1), (2, 3, -3.0)], ruled=rules)
    assert lines(asked(found).doubts) == ["C D", "E F=pending", "A B=pending"]


def test_a_pair_whose_row_was_changed_is_asked_again() -> None:
    found = data(SINGLES[:4], ruled=Ruled(again={(1, 3): SAID}))
    (block,) = asked(found).doubts
    assert lines([block]) == ["B D"]
    assert (block.earlier, block.sure) == (SAID, None)


@pytest.mark.parametrize(
    ("rules", "verdict"),
    [
        (Ruled(apart={(0, 2): SAID}, pending={(1, 3): SAID}), "distinct"),
        (Ruled(related={(0, 2): SAID}, again={(1, 3): SAID}), "related"),
    ],
)
def test_what_was_decided_is_not_asked_of_other_rows_of_the_same_customers(
    rules: Ruled, verdict: str
) -> None:
    found = asked(data([(0, 1), (2, 3)], [(1, 3, -1.0)], ruled=rules))
    assert lines(found.doubts) == []
    assert lines(found.decided) == [f"A C={verdict}"]


def test_a_merge_that_could_not_be_made_stands_among_the_decisions() -> None:
    found = asked(data(SINGLES[:2], ruled=Ruled(together={(0, 1): SAID})))
    assert lines(found.decided) == ["A B=same"]
    inside = asked(data([(0, 1)], ruled=Ruled(apart={(0, 1): SAID})))
    assert lines(inside.decided) == []


def test_merged_customers_are_shown_row_by_row_unless_a_rule_is_certain() -> None:
    found = data([(0, 1), (2,)], joined=[(0, 1, 5.0)], ruled=Ruled(kept={1: SAID}))
    (block,) = asked(found).merged
    assert lines([block]) == ["A=same B=same"]
    assert [side.main for side in block.sides] == [False, True]
    assert (block.sure, [each.bits for each in block.pairs]) == (0.9, [5.0])
    sure = data([(0, 1), (2,)], by="rule")
    assert asked(sure).merged == ()
    claimed = sure.tables["customer"].with_columns(owner=["周敏", "陈静", None])
    assert lines(asked(sure.with_tables(customer=claimed)).merged) == ["A=same B=same"]


@pytest.mark.parametrize(
    "rules",
    [Ruled(kept={1: SAID}), Ruled(values={(0, "phone"): SAID}), Ruled(lapsed={(1, ""): SAID})],
)
def test_where_somebody_chose_it_can_be_taken_back(rules: Ruled) -> None:
    sure = data([(0, 1), (2,)], by="rule", ruled=rules)
    assert lines(asked(sure).merged) == ["A=same B=same"]
    assert asked(data([(0, 1), (2,)], by="rule", ruled=Ruled(kept={2: SAID}))).merged == ()


def test_of_two_main_records_the_last_one_has_the_tick() -> None:
    (block,) = asked(data([(0, 1), (2,)], ruled=Ruled(kept={1: SAID, 0: SAID}))).merged
    assert [(NAMES[side.rows[0]], side.main) for side in block.sides] == [("A", True), ("B", False)]


def test_rows_that_say_the_same_are_one_line() -> None:
    found = data([(0, 1, 2)])
    same = found.tables["customer"].with_columns(customer_name=["A", "A", "B"])
    block = asked(found.with_tables(customer=same)).merged[0]
    assert [side.rows for side in block.sides] == [(0, 1), (2,)]
    assert [side.prints for side in block.sides] == [(each,) for each in fingerprints(same)[1:]]
    alike = same.with_columns(customer_name=["A", "A", "A"])
    assert asked(found.with_tables(customer=alike)).merged == ()


def test_the_fullest_row_speaks_for_its_customer() -> None:
    found = data([(0, 1), (2,)], [(0, 2, -1.0)])
    fuller = found.tables["customer"].with_columns(phone=[None, "13800000001", None])
    (block,) = asked(found.with_tables(customer=fuller)).doubts
    prints = fingerprints(fuller)
    assert block.sides[0].prints == (prints[1], prints[0])


def test_nothing_is_asked_before_customers_are_known() -> None:
    assert proposals(Dataset(), {}) == Proposals()
    assert waiting(Dataset()) == 0


@pytest.mark.parametrize(
    ("bits", "share"), [(0.0, 0.5), (1.0, 2 / 3), (-1.0, 1 / 3), (900.0, 1.0), (-900.0, 0.0)]
)
def test_bits_as_a_share(bits: float, share: float) -> None:
    assert chance(bits) == pytest.approx(share, abs=1e-6)


@pytest.mark.parametrize(("sure", "how"), [(0.5, 1.0), (None, 1.0), (1.0, 0.0), (0.0, 0.0)])
def test_how_open_a_question_is(sure: float | None, how: float) -> None:
    assert open_(sure) == how


def part(zh: str, bits: float, *cells: Cell) -> Part:
    return Part(Said(Text(zh, zh)), bits, cells)


ALIKE, DIFFER = part("手机相同", 12.6, AT), part("城市不同", -2.0, AT)
ONCE = part("同一个人的几项合算一次", -4.1)


@pytest.mark.parametrize(
    ("parts", "veto", "said"),
    [
        ([ALIKE], None, "手机相同"),
        ([ALIKE, DIFFER, ONCE], None, "手机相同；但是城市不同"),
        ([DIFFER], None, "城市不同"),
        ([ALIKE], Said(Text("行业不同", "other trade")), "手机相同；但是行业不同"),
    ],
)
def test_evidence_in_plain_words(parts: list[Part], veto: Said | None, said: str) -> None:
    assert evidence(Pair(0, 1, 1.0, tuple(parts), veto))("zh") == said


def test_evidence_with_its_weights() -> None:
    pair = Pair(0, 1, 6.5, (ALIKE, DIFFER, ONCE))
    said = "手机相同 +12.6，城市不同 -2.0，同一个人的几项合算一次 -4.1"
    assert evidence(pair, bits=True)("zh") == said
