"""Whose a kept line is today: found by rows, then by number, then by name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crmsheets.analysis.fingerprints import fingerprints
from crmsheets.analysis.past import Known, Track, known
from crmsheets.model.dataset import Dataset
from crmsheets.model.decision import Numbered
from crmsheets.model.golden import Golden
from tests.analysis.linked import linked
from tests.past import line, past
from tests.tables import table

CUSTOMERS = """
    | 客户名称         | 联系人 | 联系电话    |
    | 东莞市顺达五金厂 | 王强   | 13800000001 |
    | 厦门安心食品厂   | 刘洋   | 13700000003 |
"""
CHANGED = """
    | 客户名称         | 联系人 | 联系电话    |
    | 东莞市顺达五金厂 | 李明   | 13800000009 |
    | 厦门安心食品厂   | 刘洋   | 13700000003 |
"""


def today(sheet: str = CUSTOMERS) -> Dataset:
    return linked(table("customer", sheet))


def prints(data: Dataset) -> list[str]:
    return fingerprints(data["customer"])


def owners(data: Dataset, *lines: tuple[str, str, tuple[str, ...]]) -> dict[str, list[str]]:
    """Today's number -> the numbers of the lines that are its past."""
    told = [line("2024-10", number, name, "A", prints=own) for number, name, own in lines]
    found = known(past(*told), data)
    return {who: [each.customer for each in track.lines] for who, track in found.tracks.items()}


def test_by_its_rows_whatever_its_number_and_name() -> None:
    data = today()
    shunda, anxin = prints(data)
    assert owners(data, ("CUS077", "旧名字", (shunda,)), ("CUS001", "安心", (anxin,))) == {
        "CUS001": ["CUS077"],
        "CUS002": ["CUS001"],
    }


def test_by_what_is_left_of_its_rows() -> None:
    before = prints(today())
    assert owners(today(CHANGED), ("CUS009", "谁", (before[0],))) == {"CUS001": ["CUS009"]}


@pytest.mark.parametrize(
    ("number", "name", "expected"),
    [
        ("CUS001", "东莞市顺达五金厂", {"CUS001": ["CUS001"]}),
        ("CUS009", "厦门安心食品厂", {"CUS002": ["CUS009"]}),
        ("CUS001", "厦门安心食品厂", {"CUS002": ["CUS001"]}),  # another factory's number
        ("CUS001", "别的厂", {}),
        ("CUS099", "别的厂", {}),
    ],
)
def test_by_name_where_no_row_tells(number: str, name: str, expected: dict[str, list[str]]) -> None:
    assert owners(today(), (number, name, ())) == expected


def test_a_number_counts_where_earlier_runs_knew_the_customer_so() -> None:
    data = replace(today(), numbers=(Numbered("CUS001", "老顺达", "x.y.z"),))
    assert owners(data, ("CUS001", "老顺达", ())) == {"CUS001": ["CUS001"]}
    assert owners(data, ("CUS001", "改过三次", ("x.y.z",))) == {"CUS001": ["CUS001"]}
    assert owners(data, ("CUS001", "改过三次", ())) == {}


def test_a_name_of_two_is_nobodys_unless_the_number_tells() -> None:
    two = (Golden("CUS001", "顺达"), Golden("CUS002", "安心", aliases=("顺达",)))
    data = replace(today(), golden=two)
    assert owners(data, ("CUS009", "顺达", ())) == {}
    assert owners(data, ("CUS002", "顺达", ())) == {"CUS002": ["CUS002"]}


def test_a_customer_that_was_merged_goes_on_under_its_own_number() -> None:
    data = today()
    one, other = prints(data)
    merged = replace(data, golden=(Golden("CUS001", "顺达", (0, 1)),))
    lines = (("CUS001", "顺达", (one,)), ("CUS002", "安心", (other,)))
    assert owners(merged, *lines) == {"CUS001": ["CUS001"]}
    best = (line("2024-10", "CUS007", "甲", "B", prints=(one,)),
            line("2024-10", "CUS008", "乙", "A", prints=(other,)))  # fmt: skip
    (track,) = known(past(*best), merged).tracks.values()
    assert [each.customer for each in track.lines] == ["CUS008"]


def test_taken_apart_each_keeps_the_past_of_both() -> None:
    data = today()
    both = tuple(prints(data))
    assert owners(data, ("CUS001", "顺达", both)) == {"CUS001": ["CUS001"]}
    assert owners(data, ("CUS009", "顺达", both)) == {"CUS001": ["CUS009"], "CUS002": ["CUS009"]}


def test_without_customers_or_past() -> None:
    assert known(past(), today()) == Known()
    assert owners(Dataset(), ("CUS001", "甲", ("a.b.c",))) == {}


def test_the_last_line_of_a_month_counts() -> None:
    lines = (
        line("2024-10", "CUS001", "甲", "A"),
        line("2024-10", "CUS001", "甲", "B", number=2),
        line("2024-12", "CUS001", "甲", "C", number=4),
    )
    track = Track(lines)
    assert [each.state.tier for each in track.before("2024-12")] == ["B"]
    assert [each.state.tier for each in track.before("2025-01")] == ["B", "C"]
    assert track.before("2024-10") == ()
    assert track.until("2024-11") == lines[1]
    assert track.until("2024-09") is None


def test_several_lines_of_one_customer() -> None:
    lines = [line(month, "CUS001", "东莞市顺达五金厂", "A") for month in ("2024-10", "2024-11")]
    found = known(past(*lines), today())
    assert found.of("CUS001").lines == tuple(lines)
    assert found.of("CUS002") == Track()
