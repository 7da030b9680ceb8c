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


def test_a_sum_is_in_the_unit_of_what_it_sums_unless_it_says_its_own() -> None:
    found = read(
        """
        | 2024年各客户销售额（万元） |
        | 客户名称 | 1月 | 2月 | 合计 |
        | 荣昇家具 | 1.2 | 0.8 | 2.0 |
        | 德信五金 | 0.5 | 0.25 | 0.8 |
        """
    )
    assert said(found, "LAY01") == [("LAY01", "D4", "0.8")]
    own = read(
        """
        | 2024年各客户销售额（万元） |
        | 客户名称 | 1月 | 2月 | 合计(元) |
        | 荣昇家具 | 1.2 | 0.8 | 20000 |
        """
    )
    assert said(own, "LAY01") == []


def test_a_typed_sum_below_a_column_is_in_the_column_s_unit() -> None:
    found = read(
        """
        | 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 金额(万元) |
        | 荣昇家具 | A1 | 2024-03-05 | X100 | 5 | 1.2 |
        | 德信五金 | A2 | 2024-03-06 | X100 | 5 | 0.8 |
        | 合计 | | | | 10 | 2.5 |
        """
    )
    told = next(each for each in found.findings if each.code == "LAY01")
    assert told.fault("zh").startswith("写的合计是25,000，各格加起来是20,000")
