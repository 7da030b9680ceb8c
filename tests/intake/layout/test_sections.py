from __future__ import annotations

import pytest

from tests.intake.layout.reading import read, records, said

ORDERS = """
| 单号 | 下单日期 | 型号 | 数量 | 单价 | 金额 |
| A0 | 2024-03-04 | X1 | 10 | 2 | 20 |
| 佛山市南桥卫浴有限公司 | | | | | |
| A1 | 2024-03-05 | X1 | 10 | 2 | 20 |
| A2 | 2024-03-06 | X1 | 10 | 2 | 20 |
| 以上已对账 | | | | | |
| 中山市明辉灯饰厂 | | | | | |
| A3 | 2024-03-07 | X1 | 10 | 2 | 20 |
"""


def test_a_customer_alone_on_a_line_is_that_of_the_rows_below() -> None:
    found = read(ORDERS)
    assert records(found, "order_id", "customer_name") == [
        (2, 0, "A0", None),
        (4, 0, "A1", "佛山市南桥卫浴有限公司"),
        (5, 0, "A2", "佛山市南桥卫浴有限公司"),
        (8, 0, "A3", "中山市明辉灯饰厂"),
    ]
    assert said(found, "LAY13") == [("LAY13", "A3", "佛山市南桥卫浴有限公司")]
    assert found.balance.rows_skipped == {"header": 1, "note": 3}
    assert [str(cell) for cell in found.table.cells(1, "customer_name")] == ["a.xlsx 订单!A3"]


def test_a_column_of_its_own_is_filled_only_where_the_line_stands_in_it() -> None:
    found = read("""
        | 客户名称 | 单号 | 下单日期 | 型号 | 数量 |
        | 佛山市南桥卫浴有限公司 | | | | |
        | | A1 | 2024-03-05 | X1 | 10 |
        | 中山市明辉灯饰厂 | A2 | 2024-03-06 | X1 | 10 |
    """)
    assert [name for *_, name in records(found, "customer_name")] == [
        "佛山市南桥卫浴有限公司",
        "中山市明辉灯饰厂",
    ]
    other = read("""
        | 单号 | 客户名称 | 下单日期 | 型号 | 数量 |
        | 补单部分 | | | | |
        | A1 | | 2024-03-05 | X1 | 10 |
        | A2 | 明辉灯饰 | 2024-03-05 | X1 | 10 |
    """)
    assert [name for *_, name in records(other, "customer_name")] == [None, "明辉灯饰"]


def test_provinces_and_salesmen_and_what_has_a_label() -> None:
    customers = read(
        """
        | 客户名称 | 联系人 | 电话 | 地址 |
        | 广东 | | | |
        | 顺达五金 | 张三 | 13800000000 | 长安镇1号 |
        | 浙江 | | | |
        | 恒通电子 | 李四 | 13800000001 | 长安镇2号 |
        """,
        "客户",
    )
    assert records(customers, "customer_name", "province") == [
        (3, 0, "顺达五金", "广东"),
        (5, 0, "恒通电子", "浙江"),
    ]
    visits = """
        | 日期 | 客户 | 沟通内容 | 方式 |
        | {line} | | | |
        | 2024-03-05 | 顺达五金 | 谈了价格 | 电话 |
    """
    by_name = read(visits.format(line="周敏"), "跟进")
    assert [owner for *_, owner in records(by_name, "owner")] == ["周敏"]
    listed = read(visits.format(line="Anna"), "跟进", staff=("Anna",))
    assert [owner for *_, owner in records(listed, "owner")] == ["Anna"]
    labelled = read(visits.format(line="业务员：Anna"), "跟进")
    assert [owner for *_, owner in records(labelled, "owner")] == ["Anna"]


def test_months_say_nothing_of_the_customer() -> None:
    found = read("""
        | 单号 | 下单日期 | 客户名称 | 型号 | 数量 |
        | 3月份 | | | | |
        | A1 | 2024-03-05 | 顺达五金 | X1 | 10 |
    """)
    assert [name for *_, name in records(found, "customer_name")] == ["顺达五金"]
    assert said(found, "LAY13") == []
    assert found.balance.rows_skipped == {"header": 1, "note": 1}


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("待发货", "status", "待发货"),
        ("【恒通五金】", "customer_name", "恒通五金"),
        ("【A级】", "customer_name", None),
        ("== 华东区 ==", "customer_name", None),
    ],
)
def test_words_of_groups_are_no_customers(line: str, name: str, value: str | None) -> None:
    found = read(f"""
        | 单号 | 下单日期 | 型号 | 数量 | 单价 | 金额 |
        | {line} | | | | | |
        | A1 | 2024-03-05 | X1 | 10 | 2 | 20 |
    """)
    assert records(found, name) == [(3, 0, value)]
    assert found.balance.rows_skipped == {"header": 1, "note": 1}


def test_grades_above_customers_are_no_customers() -> None:
    found = read(
        """
        | 客户+联系人 | 联络电话 | 所在省 | 对接业务 | 分类等级 |
        | 【A级】 | | | | |
        | 青岛卓凡照明厂 冯小姐 | 13812345670 | 山东 | 李雯 | A |
        | 台州德盈电器有限公司 黄伟 | 13812345671 | 浙江 | 李雯 | A |
        | 【B级】 | | | | |
        | 宁波永固电气有限公司 李伟强 | 13812345672 | 浙江 | 王强 | B |
        """,
        "客户名单",
    )
    assert records(found, "customer_name", "contact_name") == [
        (3, 0, "青岛卓凡照明厂", "冯小姐"),
        (4, 0, "台州德盈电器有限公司", "黄伟"),
        (6, 0, "宁波永固电气有限公司", "李伟强"),
    ]
    assert found.balance.rows_skipped == {"header": 1, "note": 2}
