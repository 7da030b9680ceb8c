from __future__ import annotations

from dataclasses import replace

from crmsheets.analysis.link import link
from crmsheets.analysis.review import doubts
from crmsheets.model.dataset import Dataset
from crmsheets.model.duplicates import Matched, Pair, Part
from crmsheets.model.settings import Settings
from crmsheets.model.text import Said, Text
from tests.tables import dataset, table


def told(data: Dataset) -> list[tuple[object, ...]]:
    return [
        (each.name, each.customer, *(str(cell) for cell in each.cells), each.confidence)
        for each in doubts(data)
    ]


def test_a_name_that_fits_two_customers_is_a_pair_with_each() -> None:
    data = link(
        dataset(
            table("customer", "| 客户名称 |\n| 东莞顺达五金有限公司 |\n| 深圳顺达电子有限公司 |"),
            table(
                "order", "| 客户名称 | 订单编号 |\n| 恒通 | PO0 |\n| 顺达 | PO1 |\n| 顺达 | PO2 |"
            ),
            table("feedback", "| 客户名称 |\n| 顺达五金 |\n| 顺达 |"),
        ),
        Settings(),
    )
    assert told(data) == [
        ("顺达", "东莞顺达五金有限公司", "a.xlsx 反馈!A4", "a.xlsx 客户!A3", 0.5),
        ("顺达", "深圳顺达电子有限公司", "a.xlsx 反馈!A4", "a.xlsx 客户!A4", 0.5),
    ]
    assert doubts(data)[0].reasons[0]("zh") == "「顺达」对得上 2 家"


def test_two_customers_that_may_be_one_stand_with_the_evidence_in_words() -> None:
    data = link(
        dataset(table("customer", "| 客户名称 |\n| 东莞顺达五金厂 |\n| 华彩塑胶有限公司 |\n| |")),
        Settings(),
    )
    pair = Pair(
        0, 1, -1.0,
        (
            Part(Said(Text("手机相同", "same mobile")), 12.6),
            Part(Said(Text("行业没写全", "trade not told")), 0.0),
            Part(Said(Text("品牌不同", "another brand")), -9.0),
        ),
    )  # fmt: skip
    nobody = Pair(1, 2, -1.0)
    asked = replace(data, matched=Matched(doubts=(pair, nobody)))
    assert told(asked) == [
        ("东莞顺达五金厂", "华彩塑胶有限公司", "a.xlsx 客户!A3", "a.xlsx 客户!A4", 0.3333)
    ]
    said = [reason("en") for reason in doubts(asked)[0].reasons]
    assert said == ["same mobile +12.6", "another brand -9.0"]
    assert doubts(Dataset()) == ()
