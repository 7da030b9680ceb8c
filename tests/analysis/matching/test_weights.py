from __future__ import annotations

from crmsheets.analysis.matching.vetoes import ORDER
from crmsheets.analysis.matching.weights import AT, COMPARISONS


def test_better_levels_never_weigh_less() -> None:
    # What many firms share is told as such beside what only resembles, and weighs less than that.
    apart = {("mobile", "手机相同（多家在用）"), ("line", "座机相同（多家在用）")}
    apart.add(("mail", "邮箱相同（多家在用）"))
    for each in COMPARISONS:
        bits = [level.bits for level in each.levels if (each.name, level.said.zh) not in apart]
        assert bits == sorted(bits), each.name


def test_what_forbids_has_its_own_lowest_level() -> None:
    assert [COMPARISONS[AT[name]].levels[0].said.zh for name in ORDER] == [
        "信用代码不同",
        "总公司和分公司",
        "品牌不同",
        "行业不同",
        "名称里城市不同",
    ]
