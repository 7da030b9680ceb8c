from __future__ import annotations

from collections import Counter
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.matching.blocks import Blocks, pairs

RECORDS = st.lists(st.lists(st.sampled_from("abcdefgh"), max_size=5), max_size=12)


def found(blocks: Blocks) -> list[tuple[int, int]]:
    return list(zip(blocks.left.tolist(), blocks.right.tolist(), strict=True))


def test_records_with_a_key_in_common_are_pairs() -> None:
    keys = [
        {"手机 13800000001", "品牌 宏达"},
        {"手机 13800000002", "品牌 宏达"},
        {"手机 13800000001", "品牌 宏达"},
        {"手机 13900000009"},
    ]
    assert found(pairs(keys, 60)) == [(0, 1), (0, 2), (1, 2)]


def test_a_block_over_the_cap_makes_no_pairs_and_is_told() -> None:
    keys = [["个人", "x"], ["个人", "y"], ["个人", "x"], ["y", "z"], ["z"], ["z", "y"]]
    blocks = pairs(keys, 2)
    assert found(blocks) == [(0, 2)]
    assert blocks.skipped == (("y", 3), ("z", 3), ("个人", 3))


def test_a_key_repeated_in_one_record_pairs_it_with_nobody() -> None:
    assert found(pairs([["a", "a"], ["b", "b"]], 60)) == []


def test_no_records_no_pairs() -> None:
    assert pairs([], 60).left.tolist() == []


def test_larger_blocks_are_told_first() -> None:
    assert pairs([["a", "b"], ["a", "b"], ["b"]], 1).skipped == (("b", 3), ("a", 2))


@given(RECORDS, st.integers(1, 6))
def test_exactly_the_pairs_that_share_a_key_of_a_block_up_to_the_cap(
    records: list[list[str]], cap: int
) -> None:
    sizes = Counter(key for own in records for key in set(own))
    expected = [
        (one, other)
        for one, other in combinations(range(len(records)), 2)
        if any(sizes[key] <= cap for key in set(records[one]) & set(records[other]))
    ]
    blocks = pairs(iter(records), cap)
    assert found(blocks) == expected
    assert dict(blocks.skipped) == {key: size for key, size in sizes.items() if size > cap}
