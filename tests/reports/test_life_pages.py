"""Life cycle, silence and classes in the detail."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from crmsheets.model.judged import Judged
from crmsheets.model.options.life import Life
from crmsheets.model.page import Lines, Page
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale
from crmsheets.reports import sections
from tests.judged_example import bare, judged
from tests.reports.test_pages import EN, ZH, column, listings

NAMES = ("lifecycle", "silence", "classes")


def section(name: str, locale: Locale = ZH, data: Judged | None = None) -> Page:
    found = next(each for each in sections() if each.name == name)
    page = found.make(data or judged(), locale)
    assert page is not None
    return page


def lines(page: Page) -> list[str]:
    return [line for block in page.blocks if isinstance(block, Lines) for line in block.lines]


def test_they_stand_in_the_detail_only() -> None:
    own = {each.name: each for each in sections() if each.name in NAMES}
    assert {name: each.detail for name, each in own.items()} == dict.fromkeys(NAMES, True)
    nothing = replace(bare(), tables={})
    assert [each.make(nothing, ZH) for each in own.values()] == [None] * 3


def test_stages_and_whom_to_win_back() -> None:
    page = section("lifecycle")
    found = listings(page)
    assert page.lead == "3 家客户各在哪一步；流失 1 家，过去一年（到最后一单为止）共买 900 元。"
    assert column(found["stages"], "阶段") == ["首次接触", "复购", "流失"]
    assert column(found["win_back"], "为什么流失") == ["价格"]
    assert column(found["win_back"], "值多少(元)") == [Decimal("900.00")]
    assert column(found["loss_reasons"], "家数") == [1]
    assert column(found["won_back"], "客户名称") == ["东莞市顺达五金有限公司"]
    assert column(found["customer_stages"], "阶段") == ["首次接触", "复购", "流失"]
    assert column(found["customer_stages"], "怎样会变类型")[1:] == [
        "到 2025-06-02 还没有新单就算流失；等级掉出 A 就不是 VIP",
        "再下一单就不算流失",
    ]


def test_nobody_lost_and_no_reason_known() -> None:
    data = judged()
    back = {**data.tables, "winback": data.tables["winback"].iloc[1:]}
    page = section("lifecycle", ZH, replace(data, tables=back))
    assert page.lead == "3 家客户各在哪一步。"
    found = listings(page)
    assert found["win_back"].empty == "没有流失的客户。"
    assert "loss_reasons" not in found
    lost = data.tables["winback"].iloc[:1].assign(reason="没记下原因")
    only = listings(
        section("lifecycle", ZH, replace(data, tables={**data.tables, "winback": lost}))
    )
    assert {"loss_reasons", "won_back"}.isdisjoint(only)


def test_who_is_silent_how_long_and_what_to_do() -> None:
    page = section("silence")
    found = listings(page)
    assert page.lead == "1 家老客户该下单没下单，过去一年共买 900 元。最急的排在前面。"
    assert column(found["silent"], "沉默") == ["已沉默 96 天，正常约 31 天"]
    assert column(found["silent"], "做什么") == ["打电话"]
    assert column(found["few_orders"], "多少天没下单") == [96]
    assert "八成的回头单在 45 天内" in found["few_orders"].note
    assert column(found["no_alarm"], "为什么不提醒") == ["放假 14 天，不算"]
    assert "其中 3 家后来到今天真的没再下单（3/10，30%）" in " ".join(lines(page))
    assert "下一张新单，就不再提醒。几倍才提醒（现在 2 倍）" in " ".join(lines(page))


def test_what_the_alarm_and_the_stages_count_apart_is_said() -> None:
    """The example's only alarm is of a customer that is lost by now."""
    assert "其中 1 家沉默得太久，类型已经算流失" in " ".join(lines(section("silence")))
    assert "该下单没下单的有 1 家：0 家有流失风险，1 家已经算流失。" in lines(section("lifecycle"))
    data = judged()
    alarms = data.tables["alarms"].assign(lost=False)
    late = replace(data, tables={**data.tables, "alarms": alarms})
    assert "已经算流失" not in " ".join(lines(section("silence", ZH, late)))
    assert "已经算流失。" not in " ".join(lines(section("lifecycle", ZH, late)))


def test_no_probability_is_made_up() -> None:
    words = " ".join(lines(section("silence", EN)))
    assert "No probability" in words
    assert "3/10, 30%" in words


def test_what_is_taken_off_the_silence_is_said() -> None:
    data = judged()
    assert "不算春节前 7 天到后 14 天" in " ".join(lines(section("silence")))
    off = Settings(life=Life(new_year_before=0, new_year_after=0))
    for plain in (off, Settings(language="en")):
        words = " ".join(lines(section("silence", ZH, replace(data, settings=plain))))
        assert "不算自己厂放假的日子" in words
        assert "春节" not in words


def test_nobody_is_silent() -> None:
    data = judged()
    none = {**data.tables, "alarms": data.tables["alarms"].iloc[:0]}
    page = section("silence", ZH, replace(data, tables=none))
    assert page.lead == ""
    assert list(listings(page)) == ["silent"]
    assert listings(page)["silent"].empty == "没有该下单没下单的老客户。"


def test_classes_tell_silent_and_lost_as_k_of_n() -> None:
    found = listings(section("classes"))
    assert list(found) == ["classes_industry", "classes_region"]
    assert column(found["classes_industry"], "所属行业") == ["五金金属制品", "没写"]
    assert column(found["classes_industry"], "流失") == ["1/2", "0/1"]
    assert column(found["classes_region"], "地区") == ["珠三角"]
    assert column(listings(section("classes", EN))["classes_industry"], "Industry")[0] == (
        "Metal products"
    )


def test_without_any_class_it_says_so() -> None:
    data = judged()
    none = {**data.tables, "classes": data.tables["classes"].iloc[:0]}
    assert lines(section("classes", ZH, replace(data, tables=none))) == [
        "行业、地区、来源都没有填，分不了类。"
    ]


@pytest.mark.parametrize("name", NAMES)
def test_they_are_said_in_english(name: str) -> None:
    page = section(name, EN)
    assert page.title.isascii()
    assert page.lead.isascii() or "–" in page.lead


def test_a_fourth_tier_has_its_column_where_anybody_is_in_it() -> None:
    shown = listings(section("classes"))["classes_industry"]
    assert [each.label for each in shown.heads if each.label in "ABCD"] == ["A", "B", "C"]
    found = judged()
    fourth = found.tables["classes"].assign(d=1)
    shown = listings(
        section("classes", data=replace(found, tables={**found.tables, "classes": fourth}))
    )["classes_industry"]
    assert [each.label for each in shown.heads if each.label in "ABCD"] == [*"ABCD"]
