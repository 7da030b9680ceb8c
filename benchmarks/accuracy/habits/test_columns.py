"""What the columns are: words, near misses and content together; nothing is dropped or guessed."""

from __future__ import annotations

from pathlib import Path

from benchmarks.accuracy.habits.sheet import read, records, workbook


def columns(folder: Path) -> dict[str, str]:
    """Header -> field (or "") of the only sheet."""
    (line,) = read(folder).dataset.balance
    return dict(line.columns.values())


def test_headers_nobody_declared_are_known_by_word_and_content(tmp_path: Path) -> None:
    sheet = """
    | 客户单位全名 | 签单日 | 采购合同编码 | 货品型号 | 订购数 | 含税价 | 货款总计 | 出货时间 |
    | 佛山市南桥卫浴有限公司 | 2024-03-05 | HT24-001 | BH-120 | 200 | 9 | 1800 | 2024-03-20 |
    | 中山市古镇明辉灯饰厂 | 2024-03-09 | HT24-002 | BH-121 | 50 | 8.5 | 425 | 2024-03-25 |
    | 江门市新会区德昌家具厂 | 2024-03-11 | HT24-003 | BH-122 | 30 | 10 | 300 | 2024-03-28 |
    """
    workbook(tmp_path / "接单.xlsx", {"Sheet1": sheet})
    assert columns(tmp_path) == {
        "客户单位全名": "customer_name",
        "签单日": "order_date",
        "采购合同编码": "order_id",
        "货品型号": "product_model",
        "订购数": "quantity",
        "含税价": "unit_price",
        "货款总计": "amount",
        "出货时间": "ship_date",
    }


def test_unknown_columns_are_kept(tmp_path: Path) -> None:
    sheet = """
    | 客户名称 | 联系人 | 联系电话 | 车牌号 | 喝茶还是咖啡 |
    | 佛山市南桥卫浴有限公司 | 陈国强 | 13800001111 | 粤E12345 | 茶 |
    """
    workbook(tmp_path / "客户.xlsx", {"客户": sheet})
    assert records(read(tmp_path), "customer", "customer_name 车牌号 喝茶还是咖啡") == [
        ("佛山市南桥卫浴有限公司", "粤E12345", "茶")
    ]


def test_columns_that_only_look_alike_stay_apart(tmp_path: Path) -> None:
    sheet = """
    | 客户名称 | 订单编号 | 下单日期 | 型号 | 数量 | 成本价 | 单价 | 金额 | 已收款 | 开票日期 | 业务员电话 |
    | 佛山市南桥卫浴有限公司 | NQ001 | 2024-03-05 | BH-120 | 200 | 6 | 9 | 1800 | 500 | 2024-04-01 | 13900001111 |
    """
    workbook(tmp_path / "订单.xlsx", {"订单": sheet})
    known = columns(tmp_path)
    assert (known["单价"], known["金额"]) == ("unit_price", "amount")
    assert {known[each] for each in ("成本价", "已收款", "开票日期", "业务员电话")} == {""}


def test_two_columns_for_one_field_are_told(tmp_path: Path) -> None:
    sheet = """
    | 客户名称 | 公司名称 | 联系人 | 联系电话 |
    | 佛山市南桥卫浴有限公司 | 南桥 | 陈国强 | 13800001111 |
    """
    workbook(tmp_path / "客户.xlsx", {"客户": sheet})
    result = read(tmp_path)
    assert any("公司名称" in message for message in result.findings["message"])
    assert records(result, "customer", "customer_name 公司名称") == [
        ("佛山市南桥卫浴有限公司", "南桥")
    ]


def test_one_word_two_fields_the_content_decides(tmp_path: Path) -> None:
    sheet = """
    | 客户名称 | 联系方式 | 地址 |
    | 佛山市南桥卫浴有限公司 | 13800001111 | 佛山市南海区桂城街道8号 |
    | 中山市古镇明辉灯饰厂 | 0760-22345678 | 中山市古镇镇新兴路2号 |
    """
    workbook(tmp_path / "客户.xlsx", {"客户": sheet})
    assert columns(tmp_path)["联系方式"] == "phone"


def test_english_headers(tmp_path: Path) -> None:
    sheet = """
    | Cust. | P.O. # | Ord. Date | Item No. | Qty (pcs) | U/Price USD | Ttl Amt USD | Ship Dt |
    | Lindqvist AB | 4711 | 2024-03-05 | ST-101 | 30 | 4.5 | 135 | 2024-04-05 |
    | Harrow & Sons Ltd | 4712 | 2024-03-07 | ST-102 | 20 | 6 | 120 | 2024-04-07 |
    """
    workbook(tmp_path / "orders.xlsx", {"Sheet1": sheet})
    assert list(columns(tmp_path).values()) == [
        "customer_name",
        "order_id",
        "order_date",
        "product_model",
        "quantity",
        "unit_price",
        "amount",
        "ship_date",
    ]


def test_lists_of_other_things_are_left_alone(tmp_path: Path) -> None:
    stock = """
    | 库存表 |
    | 仓库 | 型号 | 名称 | 期初 | 入库 | 出库 | 结存 | 单价 | 金额 |
    | 一号仓 | BH-120 | 合页 | 100 | 50 | 20 | 130 | 6 | 780 |
    | 一号仓 | BH-121 | 合页 | 100 | 50 | 20 | 130 | 6 | 780 |
    """
    pay = """
    | 姓名 | 部门 | 入职日期 | 手机 | 基本工资 | 实发 |
    | 张三 | 销售 | 2020-01-05 | 13800001111 | 3000 | 5200 |
    | 李四 | 车间 | 2021-01-05 | 13800001112 | 3000 | 4200 |
    """
    customers = """
    | 客户名称 | 联系人 | 联系电话 |
    | 佛山市南桥卫浴有限公司 | 陈国强 | 13800001111 |
    """
    workbook(tmp_path / "杂.xlsx", {"库存": stock, "工资": pay, "客户": customers})
    lines = read(tmp_path).dataset.balance
    assert [(line.sheet, line.status) for line in lines] == [
        ("库存", "skipped"),
        ("工资", "skipped"),
        ("客户", "read"),
    ]
