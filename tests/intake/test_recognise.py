from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.intake.match import Match
from crmsheets.intake.recognise import pointed, recognise
from crmsheets.model.grid import Grid
from crmsheets.model.text import Locale
from crmsheets.templates import shipped
from tests.intake.sheets import grid, manifest, source


def seen(sheet: Grid) -> Match:
    match = recognise(sheet, shipped())
    assert match is not None
    return match


def brief(sheet: Grid) -> tuple[str, int, str, list[str]] | None:
    """(table, header row, rung, fields by column) of a sheet; None if it is no table."""
    match = recognise(sheet, shipped())
    if match is None:
        return None
    by_column = sorted(match.columns, key=lambda name: match.columns[name])
    return match.template.name, match.header_row, match.rung, by_column


@pytest.mark.parametrize(
    ("headers", "table", "rung"),
    [
        (
            "客户编号|客户名称|联系人姓名|联系电话|电子邮箱|公司地址|注册日期",
            "customer",
            "synonyms",
        ),
        ("订单编号|产品型号|数量|单价(元)|总金额(元)|发货日期|收货日期", "order", "labels"),
        ("事件类型|描述|处理人员|处理结果|处理日期", "service", "labels"),
        ("反馈日期|客户反馈|处理结果|评分(满分5分)", "feedback", "labels"),
        ("Company|Order no.|Order date|Item|Qty|Amount (USD)", "order", "labels"),
        ("Company|Date|What was said|Next contact", "followup", "labels"),
        ("客户|日期|内容", "followup", "synonyms"),
        ("活动名称|活动日期|参与人数", "activity", "labels"),
        ("活动名称|客户名称|姓名|意向程度", "guest", "labels"),
        ("客户名秤|连系人|联系电话", "customer", "near"),
        ("序号|订单编号|产品型号|数量", "order", "labels"),
        ("客户|出货日期|料号|数量|金额|库管", "order", "synonyms"),
        ("客户|订单号|型号|数量|下单日期|工序|机台|班组|备注1", "order", "meaning"),
        ("Client name|PO号|下单日期|品名规格|数量|单价|送货日期|送货单号", "order", "synonyms"),
        ("客户名称|PO号|日期|货品名称|数量|小计", "order", "synonyms"),
        ("Buyer|PO No.|Style No.|Qty|Delivery date", "order", "synonyms"),
        ("客户名称|拜访日期|拜访内容|拜访人|下次计划", "followup", "synonyms"),
        ("客户名称|投诉日期|投诉内容|处理结果", "service", "synonyms"),
        ("客户名称|回访日期|意见建议|满意度", "feedback", "synonyms"),
    ],
)
def test_a_plain_list_is_known_by_its_words(headers: str, table: str, rung: str) -> None:
    found = brief(grid(headers))
    assert found is not None
    assert (found[0], found[2]) == (table, rung)


@pytest.mark.parametrize(
    "headers",
    [
        "产品|型号|数量|单位|仓库",
        "型号|单位|单价|备注",
        "供应商|联系人|电话|地址",
        "客户|日期|金额|收款方式|备注",
        "客户|日期|金额",
        "姓名|部门|工资",
        "步骤|说明",
        "日期|内容|负责人|班组",
        "日期|内容|负责人",
        "客户名称|产品型号|数量|单价(元)|报价日期|有效期",
        "采购单号|供应商|下单日期|产品型号|数量|单价|金额|交货日期",
        "客户名称",
        "",
    ],
)
def test_another_list_is_left_alone(headers: str) -> None:
    assert brief(grid(headers)) is None


def test_the_header_is_found_below_titles() -> None:
    sheet = grid("""
        | 沅澜电子厂 2024年订单 | | |
        | 制表：王芳 | | |
        | | | |
        | 订单编号 | 客户名称 | 数量 | 下单日期 |
        | PO-1 | 顺达 | 5 | 2024-03-05 |
    """)
    assert brief(sheet) == (
        "order", 4, "labels", ["order_id", "customer_name", "quantity", "order_date"],
    )  # fmt: skip


def test_the_sheets_own_name_speaks_for_a_table() -> None:
    assert brief(grid("单位|电话", "客户")) == (
        "customer",
        1,
        "synonyms",
        ["customer_name", "phone"],
    )


@pytest.mark.parametrize(("row", "expected"), [(3, 4), (9, 10)])
def test_keys_count_wherever_they_stand(row: int, expected: int) -> None:
    sheet = grid("| order.quantity | order.order_id |\n| 几个 | 哪一单 |\n| 5 | PO-1 |")
    sheet = replace(sheet, rows=((),) * (row - 1) + sheet.rows)
    match = seen(sheet)
    assert (match.rung, match.key_row, match.header_row, match.first_row) == (
        "keys", row, expected, expected + 1,
    )  # fmt: skip
    assert match.columns == {"quantity": 1, "order_id": 2}


def test_keys_without_a_header_row_are_followed_by_data() -> None:
    match = seen(grid("| order.quantity | order.order_id |\n| 5 | PO-1 |"))
    assert (match.header_row, match.first_row) == (1, 2)


def test_keys_of_a_newer_version_leave_the_column_to_its_words() -> None:
    match = seen(grid("| order.order_id | order.quantity | order.colour |\n| 单 | 数 | 颜色 |"))
    assert match.columns == {"order_id": 1, "quantity": 2}
    assert match.extras == {3: "颜色"}


def test_a_copied_column_is_doubled() -> None:
    sheet = grid("| order.order_id | order.quantity | order.quantity |\n| 订单编号 | 数量 | 数量 |")
    match = seen(sheet)
    assert match.columns == {"order_id": 1, "quantity": 2}
    assert match.doubled == {3: "quantity"}
    assert match.extras == {3: "数量"}


def test_swapped_cells_are_believed_before_the_hidden_keys() -> None:
    match = seen(
        grid("""
        | customer.customer_name | customer.contact_name | customer.phone |
        | 客户名称 | 联系电话 | 联系人 |
        | 顺达五金 | 13800000000 | 张三 |
    """)
    )
    assert match.columns == {"customer_name": 1, "phone": 2, "contact_name": 3}
    assert match.rungs == {"customer_name": "keys", "phone": "labels", "contact_name": "labels"}


def test_one_overwritten_header_does_not_outweigh_its_key() -> None:
    match = seen(
        grid("""
        | customer.customer_name | customer.phone | customer.wechat |
        | 客户名称 | 微信 | 微信 |
    """)
    )
    assert match.columns == {"customer_name": 1, "phone": 2, "wechat": 3}


def test_names_lead_to_columns_of_their_own_sheet() -> None:
    names = {
        "fld_order_order_id": "'订单'!$B$2",
        "fld_order_quantity": "=订单!$A$2",
        "fld_order_amount": "#REF!",
        "fld_customer_phone": "'客户'!$A$2",
        "key_cust": "'订单'!$A$2:$A$9",
    }
    sheet = grid("| 填这里 | |\n| 多少 | 哪一单 |\n| 5 | PO-1 |", "订单", of=source(names=names))
    match = seen(sheet)
    assert (match.rung, match.header_row, match.columns) == (
        "names", 2, {"quantity": 1, "order_id": 2},
    )  # fmt: skip
    assert recognise(replace(sheet, sheet="别的"), shipped()) is None


def test_names_that_point_at_nothing_are_no_witness() -> None:
    names = {"fld_order_order_id": "'订单'!$H$9"}
    assert recognise(grid("| a | b |", "订单", of=source(names=names)), shipped()) is None


def test_names_left_behind_by_an_inserted_column_give_way_to_the_words() -> None:
    names = {
        "fld_customer_customer_name": "'客户'!$A$1",
        "fld_customer_contact_name": "'客户'!$B$1",
        "fld_customer_phone": "'客户'!$C$1",
    }
    sheet = grid("| 客户名称 | 车牌 | 联系人 | 联系电话 |", "客户", of=source(names=names))
    match = seen(sheet)
    assert (match.columns["contact_name"], match.columns["phone"]) == (3, 4)


def test_the_manifest_knows_labels_of_another_version() -> None:
    labels = {"order_id": "我司单号", "quantity": "件数", "amount": "钱", "gone": "旧栏"}
    known = source(manifest=manifest("order", "订单", labels))
    sheet = grid("| 钱 | 件数 | 我司单号 |", "随便", of=known)
    match = seen(sheet)
    assert (match.rung, match.columns) == (
        "manifest", {"amount": 1, "quantity": 2, "order_id": 3},
    )  # fmt: skip
    assert recognise(grid("| 钱 | 甲 | 乙 |", "随便", of=known), shipped()) is None


def test_a_manifest_of_an_unknown_table_says_nothing() -> None:
    known = source(manifest=manifest("cheque", "支票", {"amount": "钱"}))
    assert recognise(grid("| 钱 | 甲 |", "支票", of=known), shipped()) is None


@pytest.mark.parametrize(
    ("header", "values", "field"),
    [
        ("联系方式", ["13800000000", "0769-88001234"], "phone"),
        ("联系方式", ["张三", "李四"], "contact_name"),
        ("联系方式", [None, None], "phone"),
        ("所在地", ["广东", "浙江"], "province"),
        ("所在地", ["东莞", "宁波"], "city"),
    ],
)
def test_the_content_decides_what_a_shared_word_means(
    header: str, values: list[str | None], field: str
) -> None:
    rows = [("客户名称", header, "公司地址"), *(("顺达五金", value, "x路") for value in values)]
    match = seen(replace(grid("a"), rows=tuple(rows)))
    assert match.columns[field] == 2
    assert match.rungs[field] == "content"


def test_a_shared_word_gives_way_where_its_fields_are_there() -> None:
    match = seen(grid("| 客户名称 | 联系人 | 联系电话 | 联系方式 |"))
    assert match.extras == {4: "联系方式"}


def test_a_near_miss_must_not_contradict_the_content() -> None:
    rows = (("客户名称", "联系人", "联系电活"), *([("顺达", "张三", "见面聊")] * 4))
    match = seen(replace(grid("a"), rows=rows))
    assert "phone" not in match.columns
    assert match.unclear == {3: ("phone",)}


def test_the_first_of_two_columns_wins_and_the_surer_word_before_it() -> None:
    match = seen(grid("| 客户名称 | 联系人 | 地址 | 详细地址 |"))
    assert (match.columns["address"], match.doubled) == (3, {4: "address"})
    match = seen(grid("| 客户名称 | 联系人 | 地址 | 公司地址 |"))
    assert (match.columns["address"], match.doubled) == (4, {3: "address"})


def test_a_second_phone_is_the_other_phone() -> None:
    match = seen(grid("| 客户名称 | 联系人 | 手机 | 联系电话 |"))
    assert (match.columns["phone"], match.columns["phone_alt"], match.doubled) == (4, 3, {})
    sheet = grid("""
        | 客户名称 | 联系人 | 电话 | 手机 |
        | 顺达五金 | 张三 | 0769-88001234 | 13800000000 |
    """)
    match = seen(sheet)
    assert (match.columns["phone"], match.columns["phone_alt"]) == (4, 3)


def test_columns_of_their_own_are_kept_under_their_own_names() -> None:
    rows = (("客户名称", "联系人", "颜色", "颜色", None, None), ("顺达", "张三", 1, 2, 3, None))
    match = seen(replace(grid("a"), rows=rows))
    assert match.extras == {3: "颜色", 4: "颜色 (D)", 5: "E"}
    assert match.field_at(1) == "customer_name"
    assert match.field_at(3) == ""


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("'订单'!$B$2", ("订单", 2, 2)),
        ("=Orders!$AA$10", ("Orders", 10, 27)),
        ("'O''Neil'!$A$1", ("O'Neil", 1, 1)),
        ("#REF!", None),
        ("'订单'!$A$1:$B$2", None),
        ("", None),
    ],
)
def test_a_reference_is_taken_apart(reference: str, expected: tuple[str, int, int] | None) -> None:
    assert pointed(reference) == expected


@given(st.permutations(list(range(9))), st.sampled_from([each.name for each in shipped()[:7]]))
def test_recognition_does_not_depend_on_the_order_of_columns(order: list[int], name: str) -> None:
    template = next(each for each in shipped() if each.name == name)
    fields = [each for each in template.fields if each.column.typed][:9]
    order = [at for at in order if at < len(fields)]
    headers = tuple(fields[at].label(Locale()) for at in order)
    match = seen(replace(grid("a"), rows=(headers,)))
    assert match.template.name == name
    assert [match.field_at(column) for column in range(1, len(order) + 1)] == [
        fields[at].name for at in order
    ]
