"""Columns of a customer that are switched on: off in every default sheet, read wherever they stand."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from crmsheets.excel.read import read as read_file
from crmsheets.excel.write import write
from crmsheets.forms.workbook import workbook
from crmsheets.intake.recognise import recognise
from crmsheets.intake.table import tables
from crmsheets.model.row import Privacy
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale
from crmsheets.templates import shipped
from crmsheets.templates.customer import TEMPLATE
from crmsheets.templates.customer_classes import Consent, PaymentTerms
from tests.intake.sheets import grid

ZH, EN = Locale(), Locale("en", "INTL", "USD")
MODULES = {
    "contact_plus": ("phone_alt",),
    "invoice": ("uscc",),
    "classify": ("company_size", "buyer_kind", "needs"),
    "privacy": ("consent", "consent_date", "consent_channel"),
    "finance": ("payment_terms", "credit_limit"),
}


def names(locale: Locale, *modules: str) -> list[str]:
    return [each.name for each in TEMPLATE.sheet_fields(locale, modules)]


@pytest.mark.parametrize("locale", [ZH, EN])
@pytest.mark.parametrize("module", sorted(MODULES))
def test_a_module_stands_behind_the_columns_of_everybody(module: str, locale: Locale) -> None:
    usual = names(locale)
    assert not set(usual) & {name for each in MODULES.values() for name in each}
    assert names(locale, module) == [*usual, *MODULES[module]]


def test_every_module_of_the_table_is_known_here() -> None:
    there = {each.column.module for each in TEMPLATE.fields} - {""}
    assert there == set(MODULES)


def test_declared_columns_keep_their_place_in_the_table() -> None:
    """data/customer.csv begins with the name; what modules add comes behind."""
    order = [each.name for each in TEMPLATE.fields if each.column.typed]
    assert order[0] == "customer_name"
    assert order[-10:] == [name for each in MODULES.values() for name in each]


def test_money_and_consent_are_no_personal_data() -> None:
    classes = {name: TEMPLATE.by_name[name].column.privacy for name in MODULES["privacy"]}
    assert set(classes.values()) == {Privacy.INTERNAL}
    assert TEMPLATE.by_name["credit_limit"].column.roles == "F"


@pytest.mark.parametrize(
    ("typed", "read_as"),
    [
        ("月结30", PaymentTerms.MONTHLY_30),
        ("30天", PaymentTerms.MONTHLY_30),
        ("现款现货", PaymentTerms.CASH),
        ("L/C", PaymentTerms.LETTER_OF_CREDIT),
        ("款到发货", PaymentTerms.BEFORE_SHIPPING),
        ("定金30%", PaymentTerms.DEPOSIT_30),
        ("Net 60", PaymentTerms.INVOICE_60),
    ],
)
def test_payment_terms_as_people_write_them(typed: str, read_as: PaymentTerms) -> None:
    assert PaymentTerms.read(typed) is read_as


def test_the_first_seven_terms_are_those_people_use() -> None:
    usual = ["现结", "预付30%", "月结30天", "月结60天", "月结90天", "票到30天"]
    assert [str(each) for each in PaymentTerms][:6] == usual
    assert str(list(PaymentTerms)[-1]) == "其他"


@pytest.mark.parametrize(
    ("typed", "read_as"),
    [
        ("同意", Consent.AGREED),
        ("免打扰", Consent.REFUSED),
        ("不要发广告", Consent.REFUSED),
        ("Opted out", Consent.REFUSED),
        ("没问", Consent.UNKNOWN),
        ("改天再说", None),
    ],
)
def test_a_refusal_is_understood(typed: str, read_as: Consent | None) -> None:
    assert Consent.read(typed) is read_as


SHEET = """
| 客户名称 | 联系人 | 联系电话 | 企业规模 | 客户性质 | 需求特点 | 营销同意 | 同意日期 | 账期 | 信用额度(元) |
| 东莞市顺达五金有限公司 | 张三 | 13800000001 | 小 | 贸易公司 | 看价格,急单多 | 拒绝 | 2024.3.5 | 月结60 | 10万 |
| 东莞市立信五金有限公司 | 李四 | 13800000002 | 大型 | 亲戚 | 好说话 | 已同意 | | 看心情 | -5 |
"""


def test_they_are_read_under_the_headers_of_old_lists() -> None:
    match = recognise(grid(SHEET), shipped())
    assert match is not None
    found = tables(grid(SHEET), match, Settings(), ZH)[0]
    read = found.table
    assert read is not None
    columns = [name for each in ("classify", "privacy", "finance") for name in MODULES[each]]
    assert [tuple(read[name][i] for name in columns) for i in range(2)] == [
        ("小型", "贸易商", "价格敏感、注重交期", Consent.REFUSED, dt.date(2024, 3, 5), None, "月结60天", 10_000_000),
        ("大型", "亲戚", "好说话", Consent.AGREED, None, None, "看心情", None),
    ]  # fmt: skip
    told = {(each.code, each.field) for each in found.findings if each.cells[0].row == 3}
    assert ("FIT04", "credit_limit") in told
    assert ("PICK03", "payment_terms") in told


def test_a_built_workbook_comes_back_as_it_was_typed(tmp_path: Path) -> None:
    modules = ("classify", "privacy", "finance")
    fields = TEMPLATE.sheet_fields(ZH, modules)
    told = {
        "customer_name": "东莞市顺达五金有限公司",
        "contact_name": "张三",
        "phone": "13800000000",
    }
    told |= {each.name: each.column.example.zh for each in fields if each.column.module}
    typed = {"customer": [[told.get(each.name) for each in fields]]}
    book = workbook([TEMPLATE], Settings(), ZH, owner="周敏", rows=typed, modules=modules)
    path = tmp_path / "a.xlsx"
    path.write_bytes(write(book))
    sheet = next(each for each in read_file(path, "a.xlsx").grids if each.sheet == "客户")
    match = recognise(sheet, shipped())
    assert match is not None
    read = tables(sheet, match, Settings(), ZH)[0].table
    assert read is not None
    assert read["needs"] == ["重视品质、注重交期"]
    assert read["consent"] == [Consent.AGREED]
    assert read["consent_date"] == [dt.date(2024, 3, 5)]
    assert read["credit_limit"] == [10_000_000]
