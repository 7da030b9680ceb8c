from __future__ import annotations

from tests.intake.layout.reading import read, said


def test_a_claim_is_said_in_the_units_of_the_table() -> None:
    found = read(
        """
        | 2024年销售额（单位：万元） |
        | 客户名称 | 1月 | 2月 | 合计 |
        | 顺达五金 | 1.2 | 0.3 | 1.6 |
        """
    )
    told = next(each for each in found.findings if each.code == "LAY01")
    assert (told.cells[0].ref, told.header, told.value) == ("D3", "合计", "1.6")
    assert told.fault("zh").startswith("写的合计是16,000，各格加起来是15,000")


def test_what_is_off_by_no_more_than_a_rounding_is_no_fault() -> None:
    found = read(
        "| 客户名称 | 1月 | 2月 | 合计 |\n| 顺达五金 | 10.05 | 10.05 | 20.1 |\n| 达顺电子 | 1 | 2 | 3.01 |",
        "2024年销售额",
    )
    assert said(found, "LAY01") == []


def test_a_sum_nobody_can_read_or_of_unread_figures_says_nothing() -> None:
    found = read(
        "| 客户名称 | 1月 | 2月 | 合计 |\n| 顺达五金 | 10 | 20 | 很多 |\n| 达顺电子 | 停产 | 2 | 3 |",
        "2024年销售额",
    )
    assert said(found, "LAY01") == []
