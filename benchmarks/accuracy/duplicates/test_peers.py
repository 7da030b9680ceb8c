from __future__ import annotations

from pathlib import Path

import pytest
from tests.tables import table

from benchmarks.accuracy.duplicates import peers
from benchmarks.accuracy.duplicates.peer_data import Firms, judged, keep, kept
from crmsheets.analysis.matching.traits import traits

SHEET = """
| 客户名称 | 联系人 | 联系电话 | 邮箱 | 城市 |
| 东莞市宏达五金有限公司 | 王总 | +86 138-0013-8000 | Sales@HD.com | 东莞 |
| 宏达五金 | 王建国 | 13800138000 | | |
| | | | | |
"""


def test_peers_get_the_columns_as_we_read_them() -> None:
    read = peers.read(traits(table("customer", SHEET)))
    assert read["brand"] == ["宏达", "宏达", None]
    assert read["sound"] == ["hongda", "hongda", None]
    assert read["mobile"] == ["13800138000", "13800138000", None]
    assert read["mail"] == ["sales@hd.com", None, None]
    assert read["town"] == ["东莞", None, None]


def test_pairs_look_alikes_and_blocking_are_judged(tmp_path: Path) -> None:
    firms = Firms({}, {}, truth=[1, 1, 2, 1, 2], hard=[(0, 2), (3, 4)])
    keep(firms, tmp_path / "firms.json")
    joined = {"a": {(0, 1), (0, 2)}, "b": set[tuple[int, int]]()}
    one, other = judged(lambda _: ({(0, 1), (2, 4)}, joined), kept(tmp_path / "firms.json"))
    assert (one.precision, one.recall, one.f1) == pytest.approx((1 / 2, 1 / 4, 1 / 3))
    assert (one.hard, one.blocked, one.candidates) == (1 / 2, 1 / 2, 2)
    assert (other.precision, other.recall) == (0, 0)
