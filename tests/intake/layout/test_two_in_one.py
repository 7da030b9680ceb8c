from __future__ import annotations

import pytest

from crmsheets.intake.layout.pairs import firm_and_person, item_and_pieces, splitter
from tests.intake.layout.reading import places, read, records, said


def test_firm_and_person_below_a_header_of_both() -> None:
    found = read(
        """
        | 客户/联系人 | 联系电话 | 业务员 |
        | 顺达五金 王总 | 13800000000 | 周敏 |
        | 达顺电子（李建国） | 13800000001 | 周敏 |
        | 东莞市恒通（塑胶）有限公司 | 13800000002 | 周敏 |
        """,
        "客户",
    )
    assert records(found, "customer_name", "contact_name") == [
        (2, 0, "顺达五金", "王总"),
        (3, 0, "达顺电子", "李建国"),
        (4, 0, "东莞市恒通（塑胶）有限公司", None),
    ]
    assert places(found, "contact_name") == ["A2", "A3", "A4"]
    assert said(found) == [("LAY11", "A1", "客户/联系人")]


def test_firm_and_person_where_most_cells_say_so() -> None:
    found = read(
        """
        | 客户名称 | 联系电话 | 业务员 |
        | 顺达五金 王总 |  | 周敏 |
        | 恒通/王建国 13800000004 |  | 周敏 |
        """,
        "客户",
    )
    assert records(found, "customer_name", "contact_name", "phone") == [
        (2, 0, "顺达五金", "王总", None),
        (3, 0, "恒通", "王建国", "13800000004"),
    ]


def test_one_firm_with_a_person_among_many_is_left_alone() -> None:
    found = read(
        "| 客户名称 | 联系电话 | 业务员 |\n| 顺达五金 王总 |  | 周敏 |\n| 达顺电子 |  | 周敏 |\n| 恒通 |  | 周敏 |",
        "客户",
    )
    assert [row[2] for row in records(found, "customer_name")] == [
        "顺达五金 王总",
        "达顺电子",
        "恒通",
    ]
    assert said(found) == []


def test_name_and_phone_below_a_header_of_both() -> None:
    found = read(
        """
        | 客户名称 | 联系人/电话 | 业务员 |
        | 顺达五金 | 张三13800000000 | 周敏 |
        | 恒通塑胶 | 李四 0769-88001234 | 周敏 |
        | 南华实业 | 王五 | 周敏 |
        """,
        "客户",
    )
    assert records(found, "contact_name", "phone") == [
        (2, 0, "张三", "13800000000"),
        (3, 0, "李四", "0769-88001234"),
        (4, 0, "王五", None),
    ]


def test_item_and_pieces_where_no_column_has_the_pieces() -> None:
    found = read(
        """
        | 客户名称 | 订单编号 | 下单日期 | 产品型号 | 单价 |
        | 顺达五金 | PO1 | 2024-03-05 | X100*500 | 2 |
        | 顺达五金 | PO2 | 2024-03-05 | X200 300pcs | 2 |
        """
    )
    assert records(found, "product_model", "quantity", "unit") == [
        (2, 0, "X100", "500000", None),
        (3, 0, "X200", "300000", "pcs"),
    ]
    assert "SHEET03" not in [each.code for each in found.findings]


def test_a_header_of_both_whose_cells_hold_one_is_told() -> None:
    found = read(
        """
        | 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 单价/金额 |
        | 顺达五金 | PO1 | 2024-03-05 | X100 | 500 | 1000 |
        """
    )
    assert said(found) == [("LAY12", "F1", "单价/金额")]
    empty = read(
        "| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 单价/金额 |\n"
        "| 顺达五金 | PO1 | 2024-03-05 | X100 | 500 |  |"
    )
    assert said(empty) == []


def test_price_and_amount_in_one_cell() -> None:
    found = read(
        "| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 单价/金额 |\n"
        "| 顺达五金 | PO1 | 2024-03-05 | X100 | 500 | 2/1000 |"
    )
    assert records(found, "unit_price", "amount") == [(2, 0, "20000", "100000")]


def test_a_field_with_a_column_of_its_own_is_not_taken_from_another() -> None:
    found = read(
        "| 客户名称 | 联系人 | 联系人/电话 | 业务员 |\n| 顺达五金 | 张三 | 李四13800000000 | 周敏 |",
        "客户",
    )
    assert [row[2] for row in records(found, "contact_name")] == ["张三"]
    assert said(found) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("顺达五金 王总", ("顺达五金", "王总")),
        ("顺达五金（王建国）", ("顺达五金", "王建国")),
        ("顺达五金/王建国 13800000000", ("顺达五金", "王建国 13800000000")),
        ("Northwind Mr. Smith", ("Northwind", "Mr. Smith")),
        ("东莞市顺达（五金）有限公司", None),
        ("顺达五金（东莞）", None),
        ("顺 王总", None),
        ("顺达五金", None),
    ],
)
def test_a_firm_with_a_person(text: str, expected: tuple[str, str] | None) -> None:
    found = firm_and_person(text)
    assert (tuple(found.values()) if found else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("X100*500", ("X100", "500")), ("X100 × 500件", ("X100", "500件")), ("X100", None)],
)
def test_an_item_with_its_pieces(text: str, expected: tuple[str, str] | None) -> None:
    found = item_and_pieces(text)
    assert (tuple(found.values()) if found else None) == expected


@pytest.mark.parametrize(
    ("fields", "text", "expected"),
    [
        (
            ("phone", "contact_name"),
            "张三 13800000000",
            {"contact_name": "张三", "phone": "13800000000"},
        ),
        (
            ("contact_name", "phone"),
            "张三（电话：13800000000）",
            {"contact_name": "张三", "phone": "13800000000"},
        ),
        (
            ("contact_name", "phone"),
            "张三——0769-88001234、13800000000",
            {"contact_name": "张三", "phone": "0769-88001234、13800000000"},
        ),
        (
            ("contact_name", "phone"),
            "13800000000 张三",
            {"contact_name": "张三", "phone": "13800000000"},
        ),
        (("contact_name", "phone"), "13800000000", {"phone": "13800000000"}),
        (
            ("customer_name", "contact_name"),
            "顺达五金 王总",
            {"customer_name": "顺达五金", "contact_name": "王总"},
        ),
        (("product_model", "quantity"), "X1*5", {"product_model": "X1", "quantity": "5"}),
        (("province", "city"), "广东/东莞", {"province": "广东", "city": "东莞"}),
        (("province", "city"), "广东", None),
    ],
)
def test_any_two_fields(
    fields: tuple[str, str], text: str, expected: dict[str, str] | None
) -> None:
    assert splitter(*fields)(text) == expected


@pytest.mark.parametrize("header", ["颜色/重量", "联系电话/手机", "颜色/电话", "电话(联系人)"])
def test_a_header_of_other_two_words_is_left_alone(header: str) -> None:
    found = read(
        f"| 客户名称 | 联系人 | {header} | 业务员 |\n| 顺达五金 | 张三 | 红/5 | 周敏 |", "客户"
    )
    assert said(found, "LAY11", "LAY12") == []


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        (
            "公司/联系人",
            [
                ("温州菀舒服饰有限公司 联系人:张志强", "温州菀舒服饰有限公司", "张志强"),
                ("佛山棣棠针织制造厂 联系人:韩小姐", "佛山棣棠针织制造厂", "韩小姐"),
            ],
        ),
        (
            "公司名称+联系人",
            [
                ("青岛笠帆童装股份有限公司——李家豪", "青岛笠帆童装股份有限公司", "李家豪"),
                ("无锡塬顺童装股份有限公司——王工", "无锡塬顺童装股份有限公司", "王工"),
                ("温州屹陶百货厂——于总", "温州屹陶百货厂", "于总"),
            ],
        ),
        ("客户名称（联系人）", [("恺翼户外（陈小姐）", "恺翼户外", "陈小姐")]),
        ("公司/联系人/电话", [("顺达五金 / 邝美玲 / 13800000000", "顺达五金", "邝美玲")]),
        ("客户-联系人", [("顺达五金 - 老李", "顺达五金", "老李")]),
        ("客戶及聯絡人", [("東莞順達五金廠：陳國強", "東莞順達五金廠", "陳國強")]),
        ("联系人/公司", [("王总/温州菀舒服饰有限公司", "温州菀舒服饰有限公司", "王总")]),
        ("Company / Contact", [("Alpenkind GmbH; Anna Müller", "Alpenkind GmbH", "Anna Müller")]),
    ],
)
def test_any_sign_parts_firm_and_person_below_a_header_of_both(
    header: str, cells: list[tuple[str, str, str]]
) -> None:
    lines = "".join(f"| {cell} | 周敏 | 江苏 |\n" for cell, _, _ in cells)
    found = read(f"| {header} | 业务员 | 省份 |\n{lines}", "客户")
    assert records(found, "customer_name", "contact_name") == [
        (row, 0, firm, person) for row, (_, firm, person) in enumerate(cells, start=2)
    ]
    assert said(found, "LAY11", "LAY12", "LAY22") == [("LAY11", "A1", header)]


def test_firm_and_person_in_every_cell_below_a_header_of_the_firm_alone() -> None:
    found = read(
        """
        | 客户名称 | 业务员 | 省份 |
        | 青岛笠帆童装股份有限公司——李家豪 | 周敏 | 山东 |
        | 温州屹陶百货厂—于总 | 周敏 | 浙江 |
        | 顺达五金——样品间 | 周敏 | 广东 |
        """,
        "客户",
    )
    assert records(found, "customer_name", "contact_name") == [
        (2, 0, "青岛笠帆童装股份有限公司", "李家豪"),
        (3, 0, "温州屹陶百货厂", "于总"),
        (4, 0, "顺达五金——样品间", None),
    ]
    assert said(found) == [("LAY11", "A1", "客户名称"), ("LAY22", "A4", "顺达五金——样品间")]


def test_cells_that_cannot_be_taken_apart_are_asked_for() -> None:
    found = read(
        """
        | 公司/联系人 | 业务员 | 省份 |
        | 顺达五金\\样品间 | 周敏 | 山东 |
        | ACME (John) | 周敏 | 浙江 |
        | 恒通 | 周敏 | 浙江 |
        """,
        "客户",
    )
    assert [row[2] for row in records(found, "customer_name")] == [
        "顺达五金\\样品间",
        "ACME (John)",
        "恒通",
    ]
    assert said(found) == [("LAY12", "A1", "公司/联系人"), ("LAY22", "A2", "顺达五金\\样品间")]
    asked = next(each for each in found.findings if each.code == "LAY22")
    assert [cell.ref for cell in asked.cells] == ["A2", "A3"]


@pytest.mark.parametrize(
    "text",
    [
        "顺达五金 石家庄",
        "顺达（石家庄）",
        "顺达五金/华美电子",
        "青岛笠帆 童装",
        "顺达有限公司-金属制品",
        "Emberton & Sons Ltd.",
        "HOSHIMORI APPAREL, K.K.",
        "Malhas do Douro, Lda.",
        "Hewlett-Packard",
        "Alpenkind Mode (Austria)",
    ],
)
def test_places_trades_and_legal_forms_are_no_persons(text: str) -> None:
    assert firm_and_person(text) is None
    assert firm_and_person(text, both=True) is None


def test_a_header_of_two_whose_second_has_its_own_column_holds_firm_and_person() -> None:
    found = read(
        """
        | 客户/经办 | 联系电话 | 业务员 |
        | 郑州市万翔宇箱包配件厂_萧德胜 | 13800000000 | 周敏 |
        | 顺达五金制品有限公司_谢小姐 | 13800000001 | 周敏 |
        """,
        "客户",
    )
    assert records(found, "customer_name", "contact_name", "owner") == [
        (2, 0, "郑州市万翔宇箱包配件厂", "萧德胜", "周敏"),
        (3, 0, "顺达五金制品有限公司", "谢小姐", "周敏"),
    ]


def test_a_group_over_its_columns_is_no_field_of_its_own() -> None:
    found = read(
        """
        | 客户码 | 单位、联系人 | 联系资料 | | 厂址 |
        | | | 电话 | 邮箱 | |
        | HW001 | 厦门市衡屿厨具股份有限公司，朱少华 | 187 6754 6253 | | 厦门市滨河街62号 |
        | HW002 | 郑州浦桐橱柜有限公司，萧家辉 | 171 6609 8986或0576-37416588 | a@b.cn | 郑州市滨河街218号 |
        """,
        "客户资料",
        merges=((1, 1, 2, 1), (1, 2, 2, 2), (1, 3, 1, 4), (1, 5, 2, 5)),
    )
    assert records(found, "customer_name", "contact_name", "phone", "phone_alt") == [
        (3, 0, "厦门市衡屿厨具股份有限公司", "朱少华", "18767546253", None),
        (4, 0, "郑州浦桐橱柜有限公司", "萧家辉", "17166098986", "0576-37416588"),
    ]
