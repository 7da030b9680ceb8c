from __future__ import annotations

import pytest

from crmsheets.analysis.lookup import phone_keys
from crmsheets.analysis.register import register, resolve
from crmsheets.analysis.resolve import Found, Meant
from crmsheets.model.cell import Cell
from crmsheets.model.golden import Golden, Lineage

AT = Cell("a.xlsx", "客户", 3, 1)
CODE = "91350100M000100Y43"


def customer(number: str, name: str, lost: str = "", **values: str) -> Golden:
    lineage = {"customer_name": Lineage((AT,), ((AT, lost),))} if lost else {}
    return Golden(number, name, values={"customer_name": name, **values}, lineage=lineage)


KNOWN = (
    customer("CUS001", "东莞市顺达五金有限公司", lost="旧名五金厂", short_name="顺达", uscc=CODE),
    customer("CUS002", "深圳市顺达电子有限公司", short_name="顺达"),
    customer("CUS010", "宏图", short_name="HT"),
    customer("CUS009", "宏图", short_name="HT2"),
    customer("CUS011", "HT"),
)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("东莞顺达五金有限责任公司", ("CUS001", ())),
        ("旧名五金厂", ("CUS001", ())),
        ("cus002", ("CUS002", ())),
        ("ht2", ("CUS009", ())),
        ("HT", ("CUS011", ())),
        ("顺达", (None, ("CUS001", "CUS002"))),
        ("宏图", (None, ("CUS009", "CUS010"))),
        ("恒通", (None, ())),
    ],
)
def test_whom_a_name_means(name: str, expected: Found) -> None:
    assert resolve([name], KNOWN) == {name: expected}


def test_a_number_or_a_valid_code_decides_before_the_name() -> None:
    book = register(KNOWN)

    assert book.find("恒通", number="CUS002") == ("CUS002", ())
    assert book.find("宏图", code=CODE) == ("CUS001", ())
    assert book.find("HT", number="CUS999", code="350100000100043") == ("CUS011", ())
    assert book.find(None) == (None, ())


FILED = (
    customer("C1", "东莞市顺达五金有限公司", phone="13800000001"),
    customer("C2", "深圳市恒通电子有限公司", phone="13800000002"),
    customer("C3", "恒通塑胶(中山)有限公司", phone="13800000002", phone_alt="0760-8800123"),
    customer(
        "C4",
        "Blue Ocean Trading Ltd",
        lost="蓝海贸易(老客户)",
        phone="13800000004",
        contact_name="李少芬",
    ),
)


@pytest.mark.parametrize(
    ("name", "expected", "reason"),
    [
        ("东莞顺达五金有限公司", Meant("C1"), ""),
        ("顺达", Meant("C1"), "叫「顺达」的只有这一家"),
        ("顺达五金", Meant("C1"), "叫「顺达五金」的只有这一家"),
        ("A001 顺达(老客户)", Meant("C1"), "叫「顺达」的只有这一家"),
        ("東莞顺达五金 有限公司-王总", Meant("C1"), "旁边的备注不算"),
        ("C1-王总", Meant("C1"), "旁边的备注不算"),
        ("蓝海贸易", Meant("C4"), "旁边的备注不算"),
        ("Blue Ocean", Meant("C4"), "叫「Blue Ocean」的只有这一家"),
        ("恒通", Meant(None, ("C2", "C3")), ""),
        ("恒通(老客户)", Meant(None, ("C2", "C3")), ""),
        ("恒通塑胶", Meant("C3"), "叫「恒通塑胶」的只有这一家"),
        ("深圳顺达", Meant(), ""),
        ("顺达电子", Meant(), ""),
        ("顺答五金", Meant(), ""),
        ("五金厂", Meant(), ""),
    ],
)
def test_whom_less_than_the_full_name_means(name: str, expected: Meant, reason: str) -> None:
    found = register(FILED).meant(name)
    assert (found.id_, found.several) == (expected.id_, expected.several)
    assert (found.reason("zh") if found.reason else "") == reason


def test_a_short_form_that_an_unfiled_name_may_stand_for_is_not_taken() -> None:
    names = ["顺达", "顺达五金", "东莞市顺达五金有限公司"]
    assert register(FILED, names).meant("顺达").id_ == "C1"
    assert register(FILED, [*names, "顺达电子厂"]).meant("顺达") == Meant()
    # What only one of them can mean is still clear.
    assert register(FILED, [*names, "顺达电子厂"]).meant("顺达五金").id_ == "C1"


@pytest.mark.parametrize(
    ("name", "phones", "id_"),
    [
        ("恒通", ("0760-8800123",), "C3"),
        ("恒通", ("13800000002",), None),
        ("恒通", ("13800000001",), None),
        (None, ("+86 138-0000-0001",), "C1"),
        ("王总", ("13800000001",), "C1"),
        ("顺达五金厂", ("13900000000 13800000001",), "C1"),
        ("顺达电子", ("13800000001",), None),
        ("恒力", ("13800000001",), None),
        ("五金厂", ("13800000001",), None),
        ("恒力", ("转801",), None),
        ("13800000001", (), "C1"),
        ("+86 138-0000-0001", (), "C1"),
        ("13800000002", (), None),  # two customers have it
        ("13800000009", (), None),
        ("李少芬", ("13800000004",), "C4"),  # the contact's own name beside the number
        ("李少芳", ("13800000004",), None),
    ],
)
def test_a_phone_decides_where_nothing_contradicts_it(
    name: str | None, phones: tuple[str, ...], id_: str | None
) -> None:
    keys = tuple(key for each in phones for key in phone_keys(each))
    found = register(FILED).meant(name, phones=keys)
    assert found.id_ == id_
    assert (found.reason is not None) == (id_ is not None)


def test_short_forms_of_an_unfiled_name_count_under_the_full_one() -> None:
    names = [
        "恒力自动化",
        "恒力",
        "东莞市恒力自动化厂",
        "恒力(老客户)",
        "恒力自动",
        "宏图",
        "宏图电子",
    ]
    book = register(FILED, names)
    assert [book.full(name) for name in names[:5]] == ["东莞市恒力自动化厂"] * 5
    # Without a full name nobody knows which of two short ones is meant; filed ones come first.
    assert [book.full(name) for name in ("宏图", "宏图电子", "顺达", "五金厂")] == [
        "宏图", "宏图电子", "顺达", "五金厂",
    ]  # fmt: skip
    # Two full names: it may be either.
    more = register(FILED, [*names, "深圳恒力电子厂"])
    assert [more.full(name) for name in ("恒力", "恒力自动")] == ["恒力", "东莞市恒力自动化厂"]


def test_loose_words_of_an_unfiled_name_count_under_the_full_one() -> None:
    full = "东莞市恒力自动化厂"
    names = [full, "恒力公司", "自动化 恒力", "广东恒力", "恒力贸易", "深圳恒力"]
    book = register(FILED, names[:4])
    assert [book.full(name) for name in names] == [full, full, full, full, "恒力贸易", "深圳恒力"]
    # Of two that may each be short for the other, the one that says more.
    both = ["东莞市顺达泵阀厂", "广东省东莞市顺达泵阀厂", "顺达泵阀"]
    assert {register([], both).full(name) for name in both} == {both[1]}
    # 公司 may be said of any of them.
    assert register(FILED, names).full("恒力公司") == "恒力公司"


TOWNS = (
    customer("T1", "中山市古镇明辉灯饰厂"),
    customer("T2", "中山市明辉塑料有限公司"),
    customer("T3", "Lindqvist AB"),
    customer("T4", "Nordic Lindqvist Tools AB"),
)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("明辉", Meant(None, ("T1", "T2"))),
        ("中山明辉", Meant(None, ("T1", "T2"))),
        ("东莞明辉", Meant()),
        ("Lindqvist", Meant(None, ("T3", "T4"))),
    ],
)
def test_a_short_form_that_stands_within_another_name_is_asked(name: str, expected: Meant) -> None:
    assert register(TOWNS).meant(name) == expected


def test_a_short_form_does_not_stand_across_the_end_of_a_towns_name() -> None:
    book = register((customer("N1", "南通市宝利机电厂"), customer("N2", "泉州市通宝五金有限公司")))

    assert [book.meant(name).id_ for name in ("通宝", "通宝公司", "宝利")] == ["N2", "N2", "N1"]


def test_the_trade_or_the_form_tells_them_apart() -> None:
    book = register(TOWNS)

    assert book.meant("明辉塑料").id_ == "T2"
    assert book.meant("明辉公司").id_ == "T2"
    assert book.meant("Nordic Lindqvist").id_ == "T4"


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("邕泰 仪器仪表", "N1"),
        ("仪器仪表 邕泰", "N1"),
        ("浙江邕泰仪表公司", "N1"),
        ("邕泰（宁波）", "N1"),
        ("邕泰仪器仪表联系人王小明", "N1"),
        ("葵湾百货公司", "N2"),
        ("湖北葵湾", "N2"),
        ("宁波沣裕", "N3"),
        ("沣裕遮蔽", "N3"),
        ("厦门塬顺纺织品", "N4"),
        ("塬順布業(老客户)", "N4"),
        ("HOSHIMORI APPAREL, K.K.", "N5"),
        ("M/s Hoshimori Apparel", "N5"),
        ("Hoshimori (Japan)", "N5"),
        ("Karhunen Workwear", "N6"),
        ("Karhunen (Finland)", "N6"),
        ("TCL", "N7"),
        ("Karhunen Workwear Tampere", "N6"),
        ("KARHUNEN WORK", "N6"),
        ("Karhunen Workwear (FI)", "N6"),
        ("Karhunen Workwear (Ltd)", "N6"),
        # Another town, trade, form, branch, country or character: asked, never taken.
        ("深圳邕泰", None),
        ("邕泰电缆", None),
        ("葵湾百货有限公司", None),
        ("邕泰仪器仪表厂", None),
        ("邕泰仪器仪表有限公司深圳分公司", None),
        ("邕太仪器仪表", None),
        ("沣", None),
        ("Hoshimori (Korea)", None),
        ("Karhunen Tools", None),
        ("Karhunnen Workwear", None),
        ("Karhunen Workwear Espoo", None),
        ("Karhunen Workwear (SE)", None),
        ("TC", None),
    ],
)
def test_parts_in_other_words_and_order_mean_the_one_they_fit(name: str, id_: str | None) -> None:
    book = register(
        [
            customer("N1", "宁波邕泰仪器仪表有限公司"),
            customer("N2", "葵湾百货经营部", city="武汉市", province="湖北"),
            customer("N3", "宁波沣裕遮蔽制品制造厂"),
            customer("N4", "厦门市塬顺纺织品有限责任公司"),
            customer("N5", "Hoshimori Apparel K.K."),
            customer("N6", "Karhunen Workwear Ltd", country="Finland", city="Tampere"),
            customer("N7", "TCL电子(惠州)有限公司"),
        ]
    )
    assert book.meant(name).id_ == id_


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("顺达五金(顺达)", "P1"),
        ("东莞顺达/李小红", "P1"),
        ("李小红-顺达五金", "P1"),
        ("顺达五金(SD)", "P1"),
        ("顺达五金/周小明", None),  # the other one's contact
        ("李小红/周小明", None),
        ("顺达/顺达", None),  # either of two, said twice
        ("恒通电子-不认识", None),
    ],
)
def test_a_customer_said_twice_in_one_cell(name: str, id_: str | None) -> None:
    filed = [
        customer("P1", "东莞市顺达五金有限公司", contact_name="李小红", short_name="SD"),
        customer("P2", "深圳市恒通电子有限公司", contact_name="周小明"),
        customer("P3", "中山顺达塑胶厂"),
    ]
    assert register(filed).meant(name).id_ == id_


def test_words_for_either_of_two_forms_are_asked() -> None:
    filed = [customer("C1", "东莞顺达五金")]
    # The sheet leaves the form open, and one firm may be meant.
    assert register(filed, ["顺达五金厂"]).meant("顺达五金厂").id_ == "C1"
    both = register(filed, ["顺达五金厂", "顺达五金有限公司"])
    assert (both.meant("顺达五金厂"), both.meant("顺达五金有限公司")) == (Meant(), Meant())
    assert both.meant("顺达五金公司").id_ is None
    # 公司 is said of a 厂 too, but of a company first.
    forms = register([customer("C1", "顺达五金厂"), customer("C2", "顺达五金有限公司")])
    assert forms.meant("顺达五金公司").id_ == "C2"
    assert forms.meant("顺达").several == ("C1", "C2")
    twins = register([customer("C1", "顺达五金厂"), customer("C2", "顺达电子厂")])
    assert twins.meant("顺达公司").several == ("C1", "C2")


def test_a_slip_elsewhere_makes_no_short_form_doubtful() -> None:
    filed = [customer("C1", "东莞顺达五金制品厂")]
    assert register(filed, ["顺达五经制品厂"]).meant("顺达").id_ == "C1"
    for other in ("顺达烟花制品厂", "顺达烟花", "顺达电子厂", "深圳顺达五金制品厂"):
        assert register(filed, [other]).meant("顺达").id_ is None
    # 顺达兴 is another brand.
    assert register(filed, ["顺达兴电子厂"]).meant("顺达").id_ == "C1"


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("佳禾黄总", "C1"),
        ("佳禾五金黄经理", "C1"),
        ("东莞佳禾黄先生", "C1"),
        ("佳禾黄建国", "C1"),
        ("恒通李小姐", "C2"),
        ("东莞市佳禾五金制品有限公司黄总", "C1"),
        ("灯王黄工", None),
        ("灯王陈工", "C3"),
        ("佳和黄总", None),
        ("嘉禾陈总", "C4"),
        ("嘉禾黄总", "C1"),
        ("佳禾李总", None),  # the contact of another firm
        ("佳禾王总", None),
        ("佳禾黄建军", None),
        ("佳禾黄大经理", None),
        ("顺达黄总", None),
    ],
)
def test_a_contact_right_behind_a_short_name(name: str, id_: str | None) -> None:
    filed = [
        customer("C1", "东莞市佳禾五金制品有限公司", contact_name="黄建国", short_name="嘉禾"),
        customer("C2", "深圳恒通电子厂", contact_name="李芳"),
        customer("C3", "中山佳禾灯饰厂", contact_name="陈明", short_name="灯王"),
        customer("C4", "深圳嘉禾电子厂", contact_name="陈明", short_name="嘉禾"),
    ]
    found = register(filed, [name]).meant(name)
    assert (found.id_, found.reason is not None) == (id_, id_ is not None)


TRADED = (
    customer("C1", "苏州卓凡淋浴房有限公司", contact_name="唐俊豪"),
    customer("C2", "苏州金佰智能锁发展有限公司", contact_name="郭建平"),
    customer("C3", "无锡市盛唐电梯配件发展有限公司"),
    customer("C4", "佛山市顺德区力恒门业有限公司"),
    customer("C5", "Gulf Palm Garments Trading LLC"),
    customer("C6", "成都旺达智能锁有限公司"),
    customer("C7", "成都旺达机电设备有限公司"),
)


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("苏州市卓凡", "C1"),
        ("卓凡（淋浴房）", "C1"),
        ("卓凡淋浴", "C1"),
        ("卓凡淋浴房（唐俊豪）", "C1"),
        ("金佰智能", "C2"),
        ("江苏金佰", "C2"),
        ("金佰智能锁（郭建平）", "C2"),
        ("无锡市盛唐", "C3"),
        ("盛唐-电梯配件", "C3"),
        ("佛山力恒", "C4"),
        ("顺德力恒", "C4"),
        ("GULF PALM GARMENTS TRADING - UNITED ARAB EMIRATES", "C5"),
        ("旺达智能锁", "C6"),
        ("成都旺达", None),
        ("深圳力恒", None),
        ("卓凡五金", None),
        ("Gulf Palm Garments Trading LLC (Germany)", None),
    ],
)
def test_short_names_of_one_book_do_not_stand_in_each_others_way(
    name: str, id_: str | None
) -> None:
    """A name with the filed contact beside it is no other firm, which could be meant as well."""
    others = [
        "卓凡淋浴房（唐俊豪）",
        "卓凡-淋浴房",
        "金佰智能锁（郭建平）",
        "金佰智能",
        "苏州市卓凡",
    ]
    found = register(TRADED, [name, *others]).meant(name)
    assert (found.id_, found.reason is not None) == (id_, id_ is not None)


def test_a_stranger_in_brackets_stays_doubtful() -> None:
    """Another firm may be meant by a name with somebody beside it whom nobody knows."""
    assert register(TRADED, ["盛唐"]).meant("盛唐").id_ == "C3"
    assert register(TRADED, ["盛唐", "盛唐（何大海）"]).meant("盛唐").id_ is None
