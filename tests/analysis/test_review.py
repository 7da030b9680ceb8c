from __future__ import annotations

from crmsheets.analysis.link import link
from crmsheets.analysis.review import doubts
from crmsheets.model.settings import Settings
from tests.tables import dataset, table


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
    assert [
        (each.name, each.customer, *(str(cell) for cell in each.cells), each.confidence)
        for each in doubts(data)
    ] == [
        ("顺达", "东莞顺达五金有限公司", "a.xlsx 反馈!A4", "a.xlsx 客户!A3", 0.5),
        ("顺达", "深圳顺达电子有限公司", "a.xlsx 反馈!A4", "a.xlsx 客户!A4", 0.5),
    ]
    assert doubts(data)[0].reasons[0]("zh") == "「顺达」对得上 2 家"
