from __future__ import annotations

from collections.abc import Mapping

import pytest

from crmsheets.model.errors import BadSettings
from crmsheets.model.kind import Kind
from crmsheets.model.settings import Settings
from crmsheets.model.template import Template
from crmsheets.model.text import Locale
from crmsheets.templates import shipped
from crmsheets.templates.apply import customised


def applied(said: Mapping[str, object]) -> dict[str, Template]:
    return {each.name: each for each in customised(shipped(), Settings.model_validate(said))}


def names(template: Template) -> list[str]:
    return [each.name for each in template.fields]


def test_without_settings_the_tables_are_those_shipped() -> None:
    assert customised(shipped(), Settings()) == shipped()


def test_a_closed_list_is_extended() -> None:
    painting = {"zh": "喷漆中", "en": "Painting", "synonyms": ["喷漆"]}
    order = applied({"choices": {"order.status": [painting]}})["order"]
    status = order.by_name["status"]
    assert status.choices is not None
    assert [each.value for each in status.choices][-2:] == ["取消", "喷漆中"]
    read = status.choices.read("喷漆")
    assert status.validator.validate_python([read, None]) == ["喷漆中", None]
    assert names(order) == names(next(each for each in shipped() if each.name == "order"))
    assert not status.required


def test_a_required_closed_list_stays_required() -> None:
    visits = {"choices": {"service.service_type": [{"zh": "回访"}]}}
    kind = applied(visits)["service"].by_name["service_type"]
    assert kind.required
    assert kind.choices is not None
    assert [each.text.en for each in kind.choices][-1] == "回访"


@pytest.mark.parametrize(
    ("key", "kind"), [("customer.source", Kind.TEXT), ("feedback.category", Kind.MULTI)]
)
def test_an_open_list_is_extended_and_stays_open(key: str, kind: Kind) -> None:
    table, name = key.split(".")
    field = applied({"choices": {key: [{"zh": "同行介绍"}]}})[table].by_name[name]
    assert field.choices is not None
    assert field.choices.read("同行介绍") == "同行介绍"
    assert (field.kind, field.closed) == (kind, False)
    assert field.validator.validate_python(["随便写", None]) == ["随便写", None]


OWN = {
    "fields": [
        {"table": "customer", "name": "qq", "label": "QQ", "required": True},
        {
            "table": "customer",
            "name": "deposit",
            "label": "押金",
            "label_en": "Deposit",
            "kind": "money",
            "example": "100000",
            "hint": "押在我们这里的钱。",
            "synonyms": ["押金款"],
        },
        {
            "table": "customer",
            "name": "paint",
            "label": "喷漆",
            "kind": "choice",
            "choices": ["红", "蓝"],
        },
        {"table": "customer", "name": "signed", "label": "已签合同", "kind": "bool"},
    ]
}


def test_own_columns_stand_last() -> None:
    customer = applied(OWN)["customer"]
    fields = next(each for each in shipped() if each.name == "customer").fields
    typed = [each.name for each in fields if each.column.typed]
    computed = [each.name for each in fields if not each.column.typed]
    own = ["qq", "deposit", "paint", "signed"]
    assert names(customer) == [*typed, *own, *computed]
    for locale in (Locale(), Locale("en", "INTL", "USD")):
        assert [each.name for each in customer.sheet_fields(locale)][-4:] == own


def test_own_columns_say_what_they_hold() -> None:
    fields = applied(OWN)["customer"].by_name
    shown = [
        (
            each.kind,
            each.required,
            each.column.label.en,
            each.column.hint.zh,
            each.column.example.zh,
            each.column.synonyms,
        )
        for each in (fields[name] for name in ("qq", "deposit", "paint", "signed"))
    ]
    assert shown == [
        (Kind.TEXT, True, "QQ", "请填QQ。", "QQ", ()),
        (Kind.MONEY, False, "Deposit", "押在我们这里的钱。", "100000", ("押金款",)),
        (Kind.CHOICE, False, "喷漆", "请填喷漆。", "红", ()),
        (Kind.BOOL, False, "已签合同", "请填已签合同。", "是", ()),
    ]
    paint = fields["paint"].choices
    assert paint is not None
    assert paint.read("蓝") == "蓝"


def test_every_kind_can_be_an_own_column() -> None:
    kinds = [
        *("text", "paragraph", "date", "integer", "quantity", "price", "money"),
        *("rating", "choice", "phone", "email", "code", "bool"),
    ]
    fields = [
        {
            "table": "order",
            "name": f"own_{kind}",
            "label": f"列{kind}",
            "kind": kind,
            "choices": ["红"],
        }
        for kind in kinds
    ]
    order = applied({"fields": fields})["order"]
    assert [order.by_name[f"own_{kind}"].kind.value for kind in kinds] == kinds
    assert all(order.by_name[f"own_{kind}"].column.example.zh for kind in kinds)


def test_lists_and_columns_of_one_table_together() -> None:
    said = {
        "choices": {"order.status": [{"zh": "喷漆中"}]},
        "fields": [{"table": "order", "name": "colour", "label": "颜色"}],
    }
    order = applied(said)["order"]
    assert names(order)[-1] == "colour"
    assert order.by_name["status"].choices is not None


def own(**field: object) -> dict[str, object]:
    return {"fields": [{"table": "order", "name": "colour", "label": "颜色", **field}]}


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (own(table="orders"), "设置 fields[1].table 写的是「orders」，没有这张表。"),
        (
            {"choices": {"orders.status": []}},
            "设置 choices.orders.status 写的是「orders」，没有这张表。",
        ),
        ({"choices": {"order.note": []}}, "设置 choices.order.note：「order.note」没有选项列表。"),
        ({"choices": {"order": []}}, "设置 choices.order.：「order.」没有选项列表。"),
        (own(name="note"), "设置 fields[1].name 写的是「note」，这张表已经有这一列了，请换一个。"),
        (
            own(label="交期"),
            "设置 fields[1].label 写的是「交期」，这张表已经有这一列了，请换一个。",
        ),
        (
            own(label="单价"),
            "设置 fields[1].label 写的是「单价」，这张表已经有这一列了，请换一个。",
        ),
        (
            own(label_en="Due date"),
            "设置 fields[1].label_en 写的是「Due date」，这张表已经有这一列了，请换一个。",
        ),
        (own(kind="choice"), "设置 fields[1].choices：选项列至少要有一个选项"),
        (
            {
                "fields": [
                    {"table": "order", "name": "colour", "label": "颜色"},
                    {"table": "order", "name": "colour", "label": "色号"},
                ]
            },
            "设置 fields[2].name 写的是「colour」，这张表已经有这一列了，请换一个。",
        ),
        (
            {
                "fields": [
                    {"table": "order", "name": "colour", "label": "颜色"},
                    {"table": "order", "name": "paint", "label": "颜 色"},
                ]
            },
            "设置 fields[2].label 写的是「颜 色」，这张表已经有这一列了，请换一个。",
        ),
    ],
)
def test_mistakes_name_their_key(said: Mapping[str, object], sentence: str) -> None:
    with pytest.raises(BadSettings) as told:
        applied(said)
    assert told.value.say("zh").startswith(sentence)
    assert told.value.say("en").startswith("Setting ")
