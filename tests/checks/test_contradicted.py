from __future__ import annotations

from dataclasses import replace

from crmsheets import checks
from crmsheets.analysis.link import link
from crmsheets.model.settings import Settings
from tests.checks.running import TODAY, cells
from tests.tables import dataset, table


def test_a_number_of_another_customer_than_the_name() -> None:
    customers = table(
        "customer",
        """
        | 客户名称 | 客户编号 |
        | 顺达五金有限公司 | CUS001 |
        | 恒通电子有限公司 | CUS002 |
        """,
    )
    orders = table(
        "order",
        """
        | 客户名称 | 订单编号 |
        | 恒通电子有限公司 | PO1 |
        | 恒通电子 有限公司 | PO2 |
        | 顺达五金有限公司 | PO3 |
        | 华为 | PO4 |
        | 顺达 | PO5 |
        | 顺达五经 | PO6 |
        |  | PO7 |
        """,
    )
    orders = replace(orders, extras={"客户编号": ["CUS001", "cus001", *["CUS001"] * 5]})
    data = checks.run(
        link(dataset(customers, orders), Settings()), Settings(), TODAY, stage="linked"
    )
    told, unlike = (each for each in data.findings if each.code == "REF04")
    assert cells(told) == ["A3", "A4"]
    assert (cells(unlike), unlike.value) == (["A6"], "华为")
    assert told.fault("zh") == (
        "写的是「恒通电子有限公司」，但这一行的客户编号（或信用代码）是「顺达五金有限公司」的，"
        "先算在「顺达五金有限公司」名下。请核对名称和编号（2行）。"
    )
    assert told.fault("en").endswith("Please check name and number (2 rows).")
    assert set(data["order"]["customer"]) == {"顺达五金有限公司"}
