from __future__ import annotations

from crmsheets.analysis.matching.traits import Region, Traits, traits
from tests.tables import table


def read(sheet: str) -> Traits:
    return traits(table("customer", sheet))


def test_names_and_contacts_are_turned_back() -> None:
    found = read("""
        | 客户名称           | 联系人         | 简称 |
        | 顺达五金有限公司   | 王建国         |      |
        | 王建国             | 顺达五金有限公司 |      |
        | 王建国             |                |      |
        | 李芳               |                |      |
        | 顺达五金-王总      |                |      |
        | 顺达五金(老客户)   |                |      |
        |                    | 王总           | 顺达 |
        | 永安保             | 王建国         |      |
        | 李芳               | 王建国         |      |
        | 张伟               | 张伟           |      |
    """)
    brands = [found.brands.get(row) for row in range(10)]
    assert brands[:5] == ["顺达", "顺达", None, "李芳", "顺达"]
    assert brands[5:] == ["顺达", "顺达", "永安保", "李芳", None]
    people = [who.whole if (who := found.persons.get(row)) else None for row in range(10)]
    assert people[:5] == ["王建国", "王建国", "王建国", "李芳", "王"]
    assert people[5:] == [None, "王", "王建国", "王建国", "张伟"]


def test_a_firm_in_the_column_of_contacts_may_be_short_or_of_an_unknown_trade() -> None:
    found = read("""
        | 客户名称         | 联系人       |
        | 宁波宏达雨棚厂   | 王建国       |
        | 王建国           | 宏达雨棚     |
        | 王建国           | 顺达五金     |
        | 王建国           | 永隆天幕     |
        | 王建国           | 王建国爱人   |
        | 王建国           | Hongda       |
        | 李芳             | 宏达雨棚     |
        | 王建国           | 欧阳海南     |
    """)
    # What nobody else is called, or somebody who is no contact elsewhere has, stays as it was typed.
    assert [core.brand if (core := found.cores.get(row)) else None for row in range(8)] == [
        "宏达雨棚", "宏达雨棚", "顺达", "王建国", "王建国", "王建国", "李芳", "王建国",
    ]  # fmt: skip


def test_where_a_customer_is() -> None:
    found = read("""
        | 客户名称         | 省份 | 城市   | 公司地址               |
        | 东莞市顺达五金厂 | 广东 | 东莞市 | 东莞市长安镇振安路8号  |
        | 顺达五金厂       |      |        |                        |
        | 顺达五金厂       | 江苏 | 昆山市 |                        |
        | 顺达五金厂       |      | 某地   |                        |
        | Ellis Ltd        |      | Leeds  | 12 Mill Lane, Leeds    |
        | Ellis Ltd (Leeds) |     |        | 12 Mill Lane, Ripon    |
    """)
    assert [found.regions.get(row) for row in range(6)] == [
        Region(frozenset({"东莞"}), frozenset({"广东", "东莞", "长安"})),
        None,
        Region(frozenset(), frozenset({"江苏", "昆山"})),
        Region(frozenset(), frozenset({"某地"})),
        Region(frozenset(), frozenset({"leeds"})),
        Region(frozenset({"leeds"}), frozenset()),
    ]


def test_phones_of_all_columns_and_of_the_wechat_id() -> None:
    found = read("""
        | 客户名称 | 联系电话    | 备用电话      | 微信        | 邮箱    | 税号               | 行业 |
        | 顺达     | 13812345678 | 0769-88001234 | 13987654321 | a@b.com | 91350100M000100Y43 | 五金 |
        | 永隆     |             |               | abc_wang    |         |                    |      |
    """)
    assert found.phones.mobiles.tolist() == [[13812345678, 13987654321, 0], [0, 0, 0]]
    assert found.phones.lines.tolist() == [[88001234, 0, 0], [0, 0, 0]]
    rest = (found.chats, found.mails, found.codes, found.industries)
    assert [[column.get(row) is not None for column in rest] for row in range(2)] == [
        [True, True, True, True],
        [True, False, False, False],
    ]
    assert len(found) == 2
