from __future__ import annotations

from dataclasses import replace

from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from tests.checks.running import cells, codes, findings, found
from tests.tables import table


def order(*rows: str) -> Table:
    head = "| 产品型号 | 数量 | 单位 | 单价 | 总金额 | 订单状态 | 备注 |\n"
    return table("order", head + "\n".join(rows))


def test_totals_that_do_not_fit() -> None:
    sheet = order(
        "| X100 | 1000 | 个 | 12 | 12000 |  |  |",
        "| X100 | 100 | 个 | 12 | 1100 |  |  |",
        "| X100 | 100 | 个 | 12 | 9999 |  |  |",
        "| X100 | 5000 | 个 | 12 | 60 |  |  |",
        "| X100 | 100 | 个 | 10 | 1130 |  |  |",
        "| 模具费 |  |  | 8000 | 80 |  |  |",
    )
    assert found(sheet) == [
        ("ORD01", "E4", "写的是1,100，但数量100×单价12=1,200。先按1,200算，请核对。"),
        ("ORD02", "E5", "写的是9,999，但数量100×单价12=1,200。差得太多，核对好之前不算进营业额。"),
        (
            "ORD03",
            "E6",
            "写的是60，但数量5,000×单价12=60,000。单价是不是每千只的价？是的话单位写「千只」。核对好之前不算进营业额。",
        ),
        (
            "ORD04",
            "E7",
            "写的是1,130，但数量100×单价10=1,000。像是一个含税一个不含税，先按1,000算，请统一。",
        ),
        (
            "ORD03",
            "E8",
            "写的是80，但数量1×单价8,000=8,000。单价是不是每百只的价？是的话请写一只的价。核对好之前不算进营业额。",
        ),
    ]


def test_the_thousand_is_proposed_for_the_unit() -> None:
    (finding,) = findings(order("| X100 | 5000 | 个 | 12 | 60 |  |  |"))
    assert finding.suggestion is not None
    assert (finding.suggestion.value, finding.suggestion.at and finding.suggestion.at.ref) == (
        "千只",
        "C3",
    )
    assert cells(finding) == ["E3", "B3", "D3"]
    assert codes(order("| X100 | 5000 | 千只 | 12 | 60 |  |  |")) == []


def test_the_thousand_is_proposed_in_the_factorys_language() -> None:
    sheet = order("| X100 | 5000 | 个 | 12 | 60 |  |  |")
    (finding,) = findings(sheet, settings=Settings(language="en"))
    assert finding.suggestion is not None
    assert finding.suggestion.value == "thousand"


def test_the_computed_total_is_proposed_where_it_counts() -> None:
    (finding,) = findings(order("| X100 | 100 | 个 | 12 | 1100 |  |  |"))
    assert finding.suggestion is not None
    assert finding.suggestion.value == "1,200"
    (finding,) = findings(order("| X100 | 100 | 个 | 12 | 9999 |  |  |"))
    assert finding.suggestion is None


def sizes(*amounts: int) -> Table:
    """Two sizes of one row and a line of its own; the first amounts were typed in one cell."""
    sheet = order(
        "| X100 | 10 | 个 | 5 | 1 |  |  |",
        "| X100 | 20 | 个 | 6 | 1 |  |  |",
        "| X200 | 10 | 个 | 5 | 50 |  |  |",
    )
    return replace(sheet.with_columns(amount=[*amounts, 5000]), row=[3, 3, 5], part=[0, 1, 0])


def test_an_amount_of_several_records_is_asked_about_once() -> None:
    assert found(sizes(5000, 12000)) == []
    assert found(sizes(10000, 24000)) == [
        ("ORD02", "E3", "写的是340，但数量10+20×单价5 / 6=170。差得太多，核对好之前不算进营业额。")
    ]


def test_of_several_records_one_without_an_amount_is_left_out() -> None:
    part = sizes(0, 0)
    lone = part.with_columns(amount=[10000, None, 5000])
    assert [each[:2] for each in found(lone)] == [("ORD02", "E3")]
    merged = replace(
        part.with_columns(amount=[5000, 12000, 9900]),
        part=[0, 0, 0],
        row=[3, 4, 5],
        where={(f"a.xlsx\t{part.places[0].sheet}\t4\t0", "amount"): part.cells(0, "amount")},
    )
    assert [each[:2] for each in found(merged)] == [("ORD02", "E5")]
