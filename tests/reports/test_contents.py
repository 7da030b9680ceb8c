from __future__ import annotations

from crmsheets.model.page import Chart, Heads, Lines, Listing, Page
from crmsheets.model.text import Locale
from crmsheets.reports.sheets.contents import colour, contents

ZH, EN = Locale(), Locale("en", "INTL", "USD")
NAMES = Listing("客户", (Heads("名称"),), [("顺达",)], empty="没有客户。")
PAGES = (
    Page("orders", "订单", (), lead="412 行订单。"),
    Page("silence", "流失", (Listing("", (), [], empty="没有该下单没下单的。"),)),
    Page("tiering", "明细", (Chart("图", (), ()), Lines(()), NAMES)),
    Page("duplicates", "疑似重复", (Lines(("共 3 组。", "更多")),)),
    Page("rules", "口径", ()),
)


def rows(locale: Locale) -> list[tuple[object, ...]]:
    (listing,) = contents(PAGES, frozenset({"duplicates"}), locale).blocks
    assert isinstance(listing, Listing)
    return [(*row, link) for row, link in zip(listing.rows, listing.links, strict=True)]


def test_each_sheet_says_what_is_in_it_by_its_lead_or_its_first_words() -> None:
    assert rows(ZH) == [
        ("每月看", "412 行订单。", "orders"),
        ("细看", "没有该下单没下单的。", "silence"),
        ("细看", "客户", "tiering"),
        ("可以填", "共 3 组。", "duplicates"),
        ("细看", "", "rules"),
    ]
    assert [row[0] for row in rows(EN)] == [
        *("every month", "closer look", "closer look"),
        *("to fill in", "closer look"),
    ]


def test_three_kinds_of_sheets_have_three_colours() -> None:
    found = [colour(page, typed=page.name == "duplicates") for page in PAGES]
    assert found == ["#3F6B94", "#BFBFBF", "#BFBFBF", "#E69F00", "#BFBFBF"]
