from __future__ import annotations

from pathlib import Path

import pytest

from crmsheets.checks.totals import SCALE
from crmsheets.jobs import catalogue
from crmsheets.jobs.catalogue import explain, page, rules
from crmsheets.model.errors import BadArgument

PAGE = Path(__file__).parents[2] / "docs" / "findings.md"


def test_the_page_is_up_to_date() -> None:
    command = (
        'python -c "from crmsheets.jobs.catalogue import page; from pathlib import Path; '
        "Path('docs/findings.md').write_text(page(), encoding='utf-8', newline='\\n')\""
    )
    assert PAGE.read_text(encoding="utf-8") == page(), f"run: {command}"


def test_rules_come_from_every_room_in_order_of_code() -> None:
    codes = [rule.code for rule in rules()]
    assert codes == sorted(codes)
    areas = {code.rstrip("0123456789") for code in codes}
    assert {"CELL", "CUS", "FILE", "LINK", "NUM", "ORD", "REF", "SHEET"} <= areas


def test_every_rule_has_its_section() -> None:
    text = page()
    for rule in rules():
        assert f"\n## {rule.code}\n" in text
        assert rule.why.zh in text
        assert rule.fix.en in text


def test_explained_in_either_language() -> None:
    assert explain(" ord03 ", "zh").splitlines() == [
        "ORD03（错误）",
        "怎么说：…写的是‹…›，但数量‹…›×单价‹…›=‹…›。‹…›核对好之前不算进营业额。",
        f"为什么：{SCALE.why.zh}",
        f"怎么改：{SCALE.fix.zh}",
        f"不通过：{SCALE.example}",
        f"通过：{SCALE.passing}",
    ]
    assert explain("CELL01", "en").startswith("CELL01 (error)\nSays: … is empty. ‹remedy›\nWhy: ")


def test_a_repaired_value_is_said_to_be_repaired() -> None:
    fixed = next(rule for rule in rules() if rule.fixed)
    assert "已自动改好并列出" in explain(fixed.code, "zh").splitlines()[0]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("3/5\n3/20", "3/5\\n3/20"),
        ("\ud800", "\\ud800"),
        ("数量 5", "数量 5"),
        ("长" * 61, "长" * 59 + "…"),
    ],
)
def test_examples_stay_on_one_line(typed: str, shown: str) -> None:
    assert catalogue.visible(typed) == shown


def test_an_unknown_code_is_named() -> None:
    with pytest.raises(BadArgument) as told:
        explain("XYZ99", "zh")
    assert told.value.say("zh").startswith("没有「XYZ99」这个代码。有的代码：")


def test_two_rules_of_one_code_are_a_mistake(monkeypatch: pytest.MonkeyPatch) -> None:
    import dataclasses

    from crmsheets.checks import totals

    twin = dataclasses.replace(SCALE, example="x")
    monkeypatch.setattr(totals, "RULES", (*totals.RULES, twin))
    catalogue.rules.cache_clear()
    try:
        with pytest.raises(ValueError, match="two rules are called ORD03"):
            rules()
    finally:
        catalogue.rules.cache_clear()
