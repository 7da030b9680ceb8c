"""疑似重复 and 已自动合并 as people see them, and as they are read back."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from crmsheets.analysis import proposal_lines
from crmsheets.analysis.fingerprints import fingerprints
from crmsheets.analysis.judge import judge
from crmsheets.analysis.link import link
from crmsheets.intake.review import chosen
from crmsheets.model import review as form
from crmsheets.model.book import Sheet
from crmsheets.model.decision import NO_MEMORY, Decision, Memory, Verdict
from crmsheets.model.duplicates import Pair, Part
from crmsheets.model.grid import Grid, Reading
from crmsheets.model.judged import Judged
from crmsheets.model.options.duplicates import Duplicates
from crmsheets.model.page import Listing
from crmsheets.model.settings import Settings
from crmsheets.model.text import Lang, Said, Text
from crmsheets.reports import pages
from crmsheets.reports.sheets import review as drawing
from tests.review import made, opened, sheet_of, shown, typed
from tests.tables import dataset, table

TODAY = dt.date(2024, 12, 31)
EAST = """
| 客户名称                   | 联系人 | 联系电话    | 公司地址               | 负责业务员 |
| 东莞市顺达五金制品有限公司 | 王强   | 13800000001 | 东莞市长安镇振安路12号 | 周敏       |
| 厦门安心食品有限公司       | 刘洋   | 13700000003 |                        | 周敏       |
"""
SOUTH = """
| 客户名称 | 联系人 | 联系电话    | 公司地址 | 负责业务员 |
| 顺达五金 | 王总   | 13800000001 |          | 陈静       |
"""
ORDERS = """
| 客户名称                   | 订单号 | 下单日期   | 金额   |
| 东莞市顺达五金制品有限公司 | PO1    | 2024-12-03 | 12,500 |
"""
BY_HAND = Settings(duplicates=Duplicates(automatic=False))


def judged(settings: Settings = BY_HAND, memory: Memory = NO_MEMORY, south: str = SOUTH) -> Judged:
    data = dataset(
        table("customer", EAST, file="华东.xlsx"),
        table("customer", south, file="华南.xlsx"),
        table("order", ORDERS),
    )
    return judge(link(data, settings, memory), settings, TODAY)


def decided(grid: Grid) -> tuple[Decision, ...]:
    found = chosen([Reading(grid.source, (grid,))], "2025-01-02")
    assert found.findings == ()
    return found.decisions


def test_a_doubt_is_a_block_of_two_customers_side_by_side() -> None:
    sheet = sheet_of(made(judged()), "疑似重复")
    assert shown(
        sheet, "group", "verdict", "customer_name", "phone", "owner", "spend", "source"
    ) == [
        [
            "1",
            "",
            "东莞市顺达五金制品有限公司",
            "13800000001",
            "周敏",
            "12500.00",
            "华东.xlsx 客户!A3",
        ],
        ["1", "", "顺达五金", "13800000001", "陈静", "0.00", "华南.xlsx 客户!A3"],
    ]
    ((first,), (second,)) = shown(sheet, "why")
    assert first == ""
    assert "手机相同" in second
    assert "+" not in second
    assert "+" in shown(sheet_of(made(judged(), detail=True), "疑似重复"), "why")[1][0]


def test_what_differs_from_the_first_line_is_coloured() -> None:
    sheet = sheet_of(made(judged()), "疑似重复")
    heads = {put.column: put.value for put in sheet.puts if put.row == form.KEY_ROW}
    coloured = [
        (put.row - form.FIRST_ROW, str(heads[put.column]))
        for put in sheet.puts
        if "duplicate" in put.look
    ]
    assert coloured == [
        (1, "review.customer_name"),
        (1, "review.contact_name"),
        (1, "review.owner"),
    ]


def test_a_city_in_latin_letters_does_not_differ() -> None:
    sheet = """
    | 客户名称                   | 联系电话    | 城市     |
    | 东莞市顺达五金制品有限公司 | 13800000001 | 东莞     |
    | 顺达五金                   | 13800000001 | {}       |
    """
    for city, coloured in (("Dongguan", False), ("Lowestoft", True)):
        data = link(dataset(table("customer", sheet.format(city))), BY_HAND)
        drawn = sheet_of(made(judge(data, BY_HAND, TODAY)), "疑似重复")
        told = [put.look for put in drawn.puts if put.value == city]
        assert ["duplicate" in look for look in told] == [coloured]


def test_columns_that_nobody_fills_in_are_left_out_and_marks_are_hidden() -> None:
    sheet = sheet_of(made(judged()), "疑似重复")
    keys = [str(put.value) for put in sheet.puts if put.row == form.KEY_ROW]
    assert "review.uscc" not in keys
    assert "review.address" in keys
    hidden = [keys[lane.column - 1] for lane in sheet.lanes if lane.hidden]
    assert hidden == ["review.prints", "review.was", "review.mark"]
    assert sheet.hidden_rows == (form.KEY_ROW,)
    assert not sheet.protected


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_dropdowns_offer_the_words_of_the_language(lang: Lang) -> None:
    title = form.DOUBTS_TITLE(lang)
    sheet = sheet_of(made(judged(), lang), title)
    offered = {each.source for each in sheet.validations}
    asked = form.ASKED[form.Part.DOUBT]
    assert offered == {tuple(each.text(lang) for each in asked), (form.CHOSEN_MAIN,)}
    areas = {each.area[::2] for each in sheet.validations}
    assert areas == {(form.FIRST_ROW, form.FIRST_ROW + 1)}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_choice_is_read_back_and_followed(lang: Lang) -> None:
    sheet = sheet_of(made(judged(), lang, known=3), form.DOUBTS_TITLE(lang))
    (said,) = decided(typed(sheet, 1, verdict=Verdict.SAME.text(lang)))
    assert (said.verdict, said.sheet, said.one_said, said.other_said) == (
        Verdict.SAME,
        "2024-12-31.3",
        "东莞市顺达五金制品有限公司",
        "顺达五金",
    )
    after = judged(memory=Memory((said,)))
    assert [each.name for each in after.golden] == [
        "东莞市顺达五金制品有限公司",
        "厦门安心食品有限公司",
    ]
    (block,) = [each for each in after.merges if each.decided_by == "person"]
    assert len(block.members) == 2


def test_a_sheet_that_nobody_touched_says_nothing() -> None:
    for settings in (BY_HAND, Settings()):
        found = chosen([opened(made(judged(settings)))], "2025-01-02")
        assert (found.decisions, found.findings) == ((), ())


def test_a_merged_customer_shows_its_values_and_its_rows() -> None:
    sheet = sheet_of(made(judged(Settings())), "已自动合并")
    assert shown(sheet, "advice", "verdict", "customer_name", "contact_name", "source") == [
        ["合并后", "", "东莞市顺达五金制品有限公司", "王强", "CUS001"],
        ["已合并", "合并", "东莞市顺达五金制品有限公司", "王强", "华东.xlsx 客户!A3"],
        ["已合并", "合并", "顺达五金", "王总", "华南.xlsx 客户!A3"],
    ]
    lists = {each.source for each in sheet.validations if each.area[0] == form.FIRST_ROW}
    assert lists == {("东莞市顺达五金制品有限公司", "顺达五金"), ("王强", "王总"), ("周敏", "陈静")}


def test_values_that_no_list_can_hold_are_offered_as_cells() -> None:
    south = SOUTH.replace("|          |", "| 东莞,长安 |")
    sheet = sheet_of(made(judged(Settings(), south=south)), "已自动合并")
    address = next(put.column for put in sheet.puts if put.value == "review.address")
    letter = chr(ord("A") + address - 1)
    (rule,) = [each for each in sheet.validations if each.area == (6, address, 6, address)]
    assert rule.source == f"=${letter}$7:${letter}$8"


def test_a_value_is_chosen_and_kept() -> None:
    sheet = sheet_of(made(judged(Settings())), "已自动合并")
    said = decided(typed(sheet, 0, contact_name="王总"))
    assert [(each.verdict, each.field, each.value) for each in said] == [
        (Verdict.VALUE, "contact_name", "王总")
    ]
    after = judged(Settings(), Memory(said))
    assert after.golden[0].values["contact_name"] == "王总"
    again = sheet_of(made(after), "已自动合并")
    assert shown(again, "contact_name")[0] == ["王总"]
    assert decided(typed(again, 0)) == ()
    back = decided(typed(again, 0, contact_name=""))
    assert [(each.verdict, each.field, each.value) for each in back] == [
        (Verdict.VALUE, "contact_name", "")
    ]
    taken_back = judged(Settings(), Memory((*said, *back)))
    assert taken_back.golden == judged(Settings()).golden
    wiped = typed(sheet_of(made(taken_back), "已自动合并"), 0, contact_name="")
    assert decided(wiped) == ()


def test_the_choice_of_one_customer_is_not_taken_back_on_another_ones_line() -> None:
    prints = fingerprints(judged().dataset.tables["customer"])
    other = Decision(Verdict.VALUE, prints[1], field="contact_name", value="刘洋")
    sheet = sheet_of(made(judged(Settings(), Memory((other,)))), "已自动合并")
    assert decided(typed(sheet, 0, contact_name="")) == ()


def test_the_main_record_is_chosen_ticked_and_stays() -> None:
    sheet = sheet_of(made(judged(Settings())), "已自动合并")
    said = decided(typed(sheet, 2, main="✓"))
    after = judged(Settings(), Memory(said))
    assert [each.name for each in after.golden if len(each.members) > 1] == ["顺达五金"]
    again = sheet_of(made(after), "已自动合并")
    ticked = [name for name, tick in shown(again, "customer_name", "main") if tick]
    assert ticked == ["顺达五金"]
    assert decided(typed(again, 0)) == ()
    moved = decided(typed(again, 1, main="✓"))
    turned = judged(Settings(), Memory((*said, *moved)))
    assert [
        name for name, tick in shown(sheet_of(made(turned), "已自动合并"), "source", "main") if tick
    ] == ["华东.xlsx 客户!A3"]
    freed = decided(typed(again, 2, main=""))
    assert [each.verdict for each in freed] == [Verdict.FREE]
    for back in (judged(Settings(), Memory((*said, *freed))), judged(Settings())):
        assert [each.name for each in back.golden if len(each.members) > 1] == [
            "东莞市顺达五金制品有限公司"
        ]
        assert not any(tick for (tick,) in shown(sheet_of(made(back), "已自动合并"), "main"))


def test_a_row_is_taken_out_and_can_be_put_back() -> None:
    before = judged(Settings())
    sheet = sheet_of(made(before), "已自动合并")
    out = decided(typed(sheet, 2, verdict="不是重复"))
    apart = judged(Settings(), Memory(out))
    assert len(apart.golden) == 3
    assert apart.merges == ()
    listed = sheet_of(made(apart, known=1), "疑似重复")
    assert shown(listed, "advice", "verdict", "why") == [
        ["以前定的", "", ""],
        ["以前定的", "不是重复", "人工在 2025-01-02 定的。"],
    ]
    beside = [str(put.value) for put in listed.puts if put.row == form.WHO_ROW]
    assert "没有等人定的；下面是以前定过的。" in beside
    back = decided(typed(listed, 1, verdict="合并"))
    assert judged(Settings(), Memory((*out, *back))).golden == before.golden


def test_a_changed_row_is_asked_again_with_what_was_decided() -> None:
    sheet = sheet_of(made(judged()), "疑似重复")
    said = decided(typed(sheet, 1, verdict="不是重复"))
    assert sheet_of(made(judged(memory=Memory(said))), "疑似重复")
    moved = SOUTH.replace("13800000001", "13800000002")
    after = sheet_of(made(judged(memory=Memory(said), south=moved)), "疑似重复")
    (first, _) = shown(after, "advice", "why")
    assert first == ["改过，请再定", "以前定的是「不是重复」，后来资料改了。"]


def test_what_was_put_off_stands_there_next_time() -> None:
    sheet = sheet_of(made(judged()), "疑似重复")
    said = decided(typed(sheet, 1, verdict="待定"))
    again = sheet_of(made(judged(memory=Memory(said))), "疑似重复")
    assert shown(again, "verdict") == [[""], ["待定"]]
    assert decided(typed(again, 0)) == ()


def test_a_customer_of_several_rows_names_them_in_a_note() -> None:
    south = SOUTH + "| 顺达五金 | 王强 | 13800000001 | | 陈静 |"
    sheet = sheet_of(made(judged(south=south)), "疑似重复")
    notes = [put.note for put in sheet.puts if put.note]
    assert notes == ["由这 2 行组成：\n华南.xlsx 客户!A3\n华南.xlsx 客户!A4"]
    assert shown(sheet, "source")[1] == ["华南.xlsx 客户!A3 等，另有 1 行"]


FIRMS = ("顺达五金", "宏远电子", "明珠塑胶")
MANY = "| 客户名称 | 联系人 | 联系电话 |\n" + "\n".join(
    f"| {city}{name}有限公司 | | 1380000000{at} |"
    for at, name in enumerate(FIRMS)
    for city in ("东莞市", "")
)


def many(memory: Memory = NO_MEMORY, settings: Settings = BY_HAND) -> Judged:
    return judge(link(dataset(table("customer", MANY)), settings, memory), settings, TODAY)


def beside(sheet: Sheet) -> list[str]:
    """What stands beside the field for one's name."""
    return [str(put.value) for put in sheet.puts if put.row == form.WHO_ROW]


def test_what_does_not_fit_comes_up_once_the_first_ones_are_decided(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(drawing, "MOST_LINES", 3)
    memory, seen = NO_MEMORY, set()
    for left in (3, 2, 1):
        drawn = sheet_of(made(many(memory), known=len(memory.decisions)), "疑似重复")
        asked = [row for row in shown(drawn, "advice", "customer_name") if row[0] != "以前定的"]
        assert len(asked) == 2
        seen |= {name for _, name in asked}
        more = f"这里列 1 组，共 {left} 组；定完这些，下次再列后面的。"
        assert any(each.startswith(more) for each in beside(drawn)) is (left > 1)
        said = decided(typed(drawn, 1, verdict="不是重复"))
        memory = Memory((*memory.decisions, *said))
    assert seen == {f"{city}{name}有限公司" for name in FIRMS for city in ("东莞市", "")}
    last = sheet_of(made(many(memory), known=3), "疑似重复")
    assert [row for row in shown(last, "advice") if row != ["以前定的"]] == []
    assert (
        "没有等人定的；下面是以前定过的。以前定过的列 1 组，共 3 组；要看全部，加 --detail full。"
        in beside(last)
    )
    whole = sheet_of(made(many(memory), known=3, detail=True), "疑似重复")
    assert len(shown(whole, "advice")) == 6


def test_of_very_many_blocks_the_first_are_printed_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "MOST_LINES", 100)
    names = ("顺达五金", "宏远电子", "明珠塑胶", "利民包装", "安心食品", "立新模具", "兴业照明")
    lines = [
        f"| {city}{name}有限公司 | | 1380000000{at} |"
        for at, name in enumerate(names)
        for city in ("东莞市", "")
    ]
    table_ = "| 客户名称 | 联系人 | 联系电话 |\n" + "\n".join(lines)
    settings = BY_HAND.model_copy(
        update={"report": BY_HAND.report.model_copy(update={"rows_shown": 11})}
    )
    found = judge(link(dataset(table("customer", table_)), settings, NO_MEMORY), settings, TODAY)
    sheet = sheet_of(made(found), "疑似重复")
    assert len(shown(sheet, "group")) == 14
    (printed,) = sheet.printed
    assert printed[2] == form.HEADER_ROW + 12
    assert any("14 行都在这张表里" in each for each in beside(sheet))


def test_every_merged_customer_can_be_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "MOST_LINES", 4)
    found = many(settings=Settings())
    cut = sheet_of(made(found), "已自动合并")
    assert len(shown(cut, "group")) == 3
    assert any("共 3 组" in each and "--detail full" in each for each in beside(cut))
    whole = sheet_of(made(found, detail=True), "已自动合并")
    assert (len(shown(whole, "group")), "共 3 组" in beside(whole)) == (9, True)


def test_a_page_says_how_many_lines_it_leaves_out(monkeypatch: pytest.MonkeyPatch) -> None:
    locale = Settings().locale("zh")
    for limit, note in ((100, ""), (2, "这里只列前 2 行，共 6 行；都在 Excel 报告的这张表里。")):
        monkeypatch.setattr(proposal_lines, "MOST_LISTED", limit)
        (page,) = [each for each in pages(many(), locale) if each.name == "duplicates"]
        block = page.blocks[0]
        assert isinstance(block, Listing)
        assert (block.note, len(block.rows)) == (note, min(limit, 6))


def test_without_anything_to_ask_there_is_no_sheet() -> None:
    titles = {each.title for each in made(judge(dataset(), BY_HAND, TODAY)).sheets}
    assert not titles & {"疑似重复", "已自动合并"}


def test_in_a_block_of_several_each_line_says_how_it_is_like_the_first() -> None:
    sheet = """
    | 客户名称                   | 联系人 | 联系电话    | 备用电话    |
    | 东莞市顺达五金制品有限公司 | 王强   | 13800000001 |             |
    | 宏远贸易                   | 李丽   | 13800000001 | 13900000002 |
    | 安心食品                   | 周杰   | 13900000002 |             |
    """
    data = link(dataset(table("customer", sheet)), BY_HAND)
    assert data.matched is not None
    said = Said(Text("手机相同", "same mobile"))
    parts = (Part(said, 12.6, (data.golden[0].sources[0],)),)
    doubts = (Pair(0, 1, -0.5, parts), Pair(0, 2, -3.0, parts), Pair(1, 2, -0.1, parts))
    for count, expected in ((3, ["", "手机相同", "手机相同"]), (1, ["", "手机相同", ""])):
        found = replace(data, matched=replace(data.matched, doubts=doubts[:count]))
        drawn = sheet_of(made(judge(found, BY_HAND, TODAY)), "疑似重复")
        told = [why for (why,) in shown(drawn, "why")]
        assert told == expected[: len(told)]
    chain = replace(data, matched=replace(data.matched, doubts=(doubts[0], doubts[2])))
    drawn = sheet_of(made(judge(chain, BY_HAND, TODAY)), "疑似重复")
    # 合并 in a line joins it with the first one: that is the one both others are like.
    (first, _), *others = shown(drawn, "customer_name", "why")
    assert first == "宏远贸易"
    assert [why for _, why in others] == ["手机相同", "手机相同"]


def test_a_row_that_was_joined_for_another_one_than_the_first_says_for_which() -> None:
    sheet = """
    | 客户名称                   | 联系人 | 联系电话    | 备用电话    | 公司地址      |
    | 东莞市顺达五金制品有限公司 | 王建国 | 13812345678 |             | 长安镇振安路8号 |
    | 顺达五金                   | 王建国 | 13812345678 | 13987654321 |               |
    | 順達五金                   |        | 13987654321 |             |               |
    """
    data = link(dataset(table("customer", sheet)), Settings())
    drawn = sheet_of(made(judge(data, Settings(), TODAY)), "已自动合并")
    assert any(str(why).startswith("和「顺达五金」：手机相同") for (why,) in shown(drawn, "why"))
