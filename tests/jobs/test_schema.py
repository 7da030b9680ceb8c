from __future__ import annotations

import json
from typing import Any

import pytest

from crmsheets.jobs.schema import dictionary, schema
from crmsheets.model.errors import BadArgument
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale
from crmsheets.templates import shipped

ZH, EN = Locale(), Locale("en", "INTL", "USD")
OWN = Settings.model_validate(
    {
        "choices": {"order.status": [{"zh": "返修中", "en": "Rework", "synonyms": ["返修"]}]},
        "fields": [{"table": "order", "name": "material", "label": "材质", "kind": "text"}],
    }
)


def properties(table: str, settings: Settings | None = None, locale: Locale = ZH) -> Any:
    said = json.loads(schema([table], settings or Settings(), locale))
    return said["$defs"][table]["properties"]


def test_every_table_and_field_is_there_with_what_is_declared() -> None:
    said = json.loads(schema([], Settings(), ZH))
    assert said["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert list(said["$defs"]) == [template.name for template in shipped()]
    always = {"title", "description", "examples", "x-label", "x-use", "x-privacy", "x-roles"}
    for template in shipped():
        table = said["$defs"][template.name]
        assert list(table["properties"]) == [field.name for field in template.fields]
        for name, field in table["properties"].items():
            assert always | {"x-kind"} <= set(field), name
            assert {"type", "enum", "anyOf"} & set(field), name


def test_one_field_in_full() -> None:
    field = properties("order", locale=EN)["unit_price"]
    headers = field.pop("x-headers")
    assert headers[0] == "单价"
    assert {"含税单价", "Unit price"} <= set(headers)
    assert len(headers) == len(set(headers))
    assert field == {
        "type": "integer",
        "minimum": 0,
        "maximum": 10**13,
        "title": "Unit price (USD)",
        "description": "Price of one unit, e.g. 12.5.",
        "examples": ["12.5"],
        "x-label": {"zh": "单价(USD)", "en": "Unit price (USD)"},
        "x-use": "core",
        "x-privacy": 1,
        "x-roles": "SF",
        "x-kind": "price",
        "x-unit": "price, stored as whole 1/10,000 USD",
    }


def test_a_list_gives_its_values_and_synonyms() -> None:
    status = properties("order")["status"]
    assert status["enum"][:3] == ["待确认", "生产中", "待发货"]
    assert status["x-choices"][0] == {
        "zh": "待确认",
        "en": "To confirm",
        "synonyms": [
            "未确认",
            "Pending",
            "To be confirmed",
            "待客户确认",
            "等确认",
            "Draft",
            "New",
        ],
    }


def test_the_settings_choices_and_fields_are_in_it() -> None:
    said = properties("order", OWN)
    assert said["status"]["enum"][-1] == "返修中"
    assert said["material"]["x-label"] == {"zh": "材质", "en": "材质"}
    assert "| `material` | 材质 |" in dictionary(["order"], OWN, ZH)


def test_the_dictionary_has_a_line_a_field() -> None:
    lines = dictionary(["订单"], Settings(), ZH).splitlines()
    (due,) = (line for line in lines if line.startswith("| `due_date`"))
    cells = [cell.strip() for cell in due.strip("|").split("|")]
    assert cells[:7] == [
        "`due_date`",
        "要求交期",
        "日期",
        "选填",
        "客户要求哪天交货。",
        "2024-3-25",
        "",
    ]
    assert {"交期", "要求交货日期", "Delivery date", "ETD"} <= set(cells[7].split("、"))
    assert cells[8:] == ["内部", "SAW"]


def test_an_unknown_table_is_told() -> None:
    with pytest.raises(BadArgument, match="customer"):
        schema(["发票"], Settings(), ZH)
