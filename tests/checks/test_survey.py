from __future__ import annotations

from tests.checks.running import cells, findings
from tests.tables import table


def told(sheet: str) -> list[tuple[str, list[str]]]:
    found = findings(table("feedback", sheet))
    return [(each.code, cells(each)) for each in found if each.code.startswith("FBK")]


def test_an_overall_mark_lies_near_the_mean_of_the_others() -> None:
    sheet = """
    | 评分 | 质量评分 | 交期评分 | 包装评分 |
    | 5 | 2 | 4 |  |
    | 5 | 3 | 4 |  |
    | 1 | 5 | 5 | 5 |
    | 5 | 1 |  |  |
    | 5 |  |  |  |
    |  | 1 | 1 | 1 |
    """
    assert told(sheet) == [("FBK02", ["A3", "A5"])]


def test_the_readiness_to_recommend_fits_the_rating() -> None:
    sheet = """
    | 评分 | 推荐意愿 |
    | 5 | 3 |
    | 5 | 4 |
    | 4 | 0 |
    | 2 | 9 |
    | 2 | 8 |
    | 3 | 10 |
    |  | 10 |
    | 5 |  |
    """
    assert told(sheet) == [("FBK03", ["B3", "B6"])]
