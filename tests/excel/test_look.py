from __future__ import annotations

import pytest

from crmsheets.excel import look

PROMISED = {
    *("title", "lead", "header", "header_required", "example", "body", "small", "figure", "key"),
    *("text", "date", "money", "price", "quantity", "integer", "share", "decimal", "long"),
    *("link", "alarm", "good", "warn", "total", "locked"),
}


def test_every_promised_role_is_in_the_palette() -> None:
    assert not PROMISED - set(look.ROLES)


def test_later_roles_lie_over_earlier_ones() -> None:
    merged = look.properties("money alarm")
    assert merged["num_format"] == "#,##0.00"
    assert merged["bg_color"] == look.ROLES["alarm"]["bg_color"]
    assert look.properties("header example")["bold"] is False
    assert not look.properties("")


def test_an_unknown_role_is_a_mistake() -> None:
    with pytest.raises(KeyError, match="purple"):
        look.properties("body purple")


def test_a_conditional_format_leaves_typeface_and_frame_alone() -> None:
    assert set(look.differential("overdue money")) == {
        "bg_color",
        "font_color",
        "bold",
        "num_format",
    }


def test_one_typeface_that_chinese_machines_have() -> None:
    assert look.BASE["font_name"] == "微软雅黑"
    assert look.BASE["font_scheme"] == "none", "else Excel takes the theme's typeface"
