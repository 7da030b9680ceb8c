from __future__ import annotations

import pytest

from crmsheets.analysis.remarks import bare, is_person


@pytest.mark.parametrize(
    "typed",
    [
        "顺达五金(老客户)", "顺达五金（王总）", "顺达五金【月结】", "顺达五金-王总", "顺达五金--李小姐",
        "顺达五金/欧阳经理", "顺达五金，采购部", "顺达五金 张工", "王总-顺达五金", "李小明经理 顺达五金",
        "A001 顺达五金", "CUS001-顺达五金", "[A01]顺达五金", "1、顺达五金", "①顺达五金", "★顺达五金",
        "顺达五金?", "顺达五金 13812345678", "顺达五金(0769-88001234)", "顺达五金(A类)", "顺达五金（新）",
        "顺达五金-2024年", "顺达五金(2024)", "顺达五金 2024年12月", "顺达五金-对账单",
        "顺达五金联系人王总", "顺达五金-联系人：李小姐", "顺达五金 联系人李四", "顺达五金(手机:138 0000 1111)",
        "顺达五金 电话13800001111", "客户：顺达五金", "客户名称:顺达五金", "顺达五金/技术部", "顺达五金-采购",
        "顺达五金，账期30天", "顺达五金(原名恒达五金厂)", "顺达五金(wechat: sd_01)",
        "顺达五金（张小姐 13812345678）", "顺达五金(停止合作)", "1.顺达五金(老客户)-王总", "顺达五金(VIP)",
    ],
)  # fmt: skip
def test_remarks_beside_a_name_are_left_out(typed: str) -> None:
    assert bare(typed) == "顺达五金"


@pytest.mark.parametrize(
    "typed",
    [
        "顺达五金", "顺达五金（东莞）有限公司", "顺达五金（东莞）", "新顺达(华南区)", "三一 重工",
        "比亚迪-新能源", "顺达(新材料)", "顺达（外贸）", "3M中国", "7-11便利店", "58同城", "A-B电子",
        "T-Tech Ltd", "Acme - Germany", "3 Brothers Ltd", "顺达-深圳", "老王五金店", "精工-神工",
        "顺达五金(开票:顺达商贸有限公司)", "★", "-", "", "顺达手机配件", "顺达-手机配件", "顺达电话机有限公司",
        "顺达手机方案", "顺达2024", "客户服务中心有限公司", "顺达-工程",
    ],
)  # fmt: skip
def test_what_may_belong_to_a_name_stays(typed: str) -> None:
    assert bare(typed) == typed


def test_behind_a_full_name_a_person_is_a_remark() -> None:
    typed = [
        "顺达五金有限公司/萧春梅",
        "顺达五金厂(王建国)",
        "顺达五金（王建国）",
        "顺达五金厂（罗湖）",
    ]
    assert [bare(each) for each in typed] == ["顺达五金有限公司", "顺达五金厂", *typed[2:]]


def test_english_names() -> None:
    typed = [
        "Acme Ltd (VIP)",
        "Acme-Mr. Brown",
        "C001 Acme",
        "Attn: Acme",
        "Acme c/o Mr Smith",
        "M/s Acme",
    ]
    assert [bare(each) for each in typed] == ["Acme Ltd", *["Acme"] * 5]


def test_a_persons_name_with_a_title() -> None:
    names = ["王总", " 李小姐", "欧阳经理", "Mr. Brown", "顺达", "王氏五金"]
    assert [name for name in names if is_person(name)] == names[:4]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Wildbach Outdoor AG (regular)", "Wildbach Outdoor AG"),
        ("Velden [old customer]", "Velden"),
        ("Northwind Corp (net 30 days)", "Northwind Corp"),
        ("Northwind Export", "Northwind Export"),
        ("Sunstrand Apparel (Pty) Ltd", "Sunstrand Apparel (Pty) Ltd"),
        ("Northwind (Export House)", "Northwind (Export House)"),
    ],
)
def test_english_remarks_stand_in_brackets(typed: str, name: str) -> None:
    assert bare(typed) == name
