from __future__ import annotations

import pytest

from crmsheets.forms import prompts
from crmsheets.model.settings import Settings
from crmsheets.model.text import Text
from tests.tables import template

ZH = Settings().locale()
EN = Settings().locale("en")


def test_a_required_column_says_so_and_gives_an_example() -> None:
    field = template("order").by_name["order_date"]
    assert prompts.prompt(field, ZH) == ("必填。客户下单的日子，例如 2024-3-5。\n例如：2024-3-5")
    assert prompts.prompt(field, EN).startswith("Required. The day of the order")


def test_where_several_can_be_named_the_prompt_lists_them() -> None:
    field = template("feedback").by_name["category"]
    assert "可选：产品质量、性能、外观" in prompts.prompt(field, ZH)
    assert "Choices: Quality, Performance" in prompts.prompt(field, EN)
    assert "可选" not in prompts.prompt(template("order").by_name["status"], ZH), (
        "it has a dropdown"
    )


@pytest.mark.parametrize(
    ("table", "name", "other", "zh"),
    [
        ("order", "order_date", "", "「下单日期」要写日期，例如 2024-3-5。不能晚于明天。确定没错，点「是」就行。"),
        ("order", "ship_date", "下单日期",
         "「发货日期」要写日期，例如 2024-3-5。不能晚于明天。不能早于「下单日期」。确定没错，点「是」就行。"),
        ("order", "quantity", "", "「数量」要写数字，例如 1000。确定没错，点「是」就行。"),
        ("feedback", "rating", "", "「评分(满分5分)」要写1到5的分数。确定没错，点「是」就行。"),
    ],
)  # fmt: skip
def test_what_is_said_of_a_wrong_value(table: str, name: str, other: str, zh: str) -> None:
    assert prompts.wrong(template(table).by_name[name], ZH, other) == zh


def test_a_closed_list_stops_and_an_open_one_asks() -> None:
    order = template("order").by_name
    assert "只能从列表里选" in prompts.not_listed(order["status"], ZH)
    assert prompts.not_listed(order["unit"], ZH).endswith("点「是」就行。")
    assert prompts.not_listed(order["unit"], EN).endswith("If it is right, choose Yes.")
    assert "简称" in prompts.not_listed(order["customer_name"], ZH, known=True)


def test_a_long_text_is_cut_at_excels_limit() -> None:
    assert prompts.cut("好" * 300, 255) == "好" * 254 + "…"
    assert prompts.cut("好" * 255, 255) == "好" * 255


@pytest.mark.parametrize(
    ("table", "name", "zh", "en"),
    [
        ("order", "product_model", "如 X100", "e.g. X100"),
        ("order", "amount", "(可不填)", "(optional)"),
        ("customer", "customer_id", "(留空)", "(leave empty)"),
    ],
)
def test_what_is_no_example_is_not_called_one(table: str, name: str, zh: str, en: str) -> None:
    field, pattern = template(table).by_name[name], Text("如 {example}", "e.g. {example}")
    assert prompts.sample(field, ZH, pattern) == zh
    assert prompts.sample(field, EN, pattern) == en
