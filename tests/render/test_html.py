from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal
from html.parser import HTMLParser

import pytest

from crmsheets.model.book import Content
from crmsheets.model.page import Chart, Form, Heads, Lines, Listing, Page
from crmsheets.model.text import Locale
from crmsheets.render.html import page, written
from crmsheets.reports import pages
from tests.judged_example import bare, judged

ZH = Locale()
EN = Locale("en", "INTL", "USD")
VOID = {"meta", "br", "path", "rect", "circle", "link", "input", "img"}


class Walk(HTMLParser):
    """Every tag with its attributes, and whether each was closed."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def walk(text: str) -> Walk:
    found = Walk()
    found.feed(text)
    assert found.open == []
    return found


@pytest.mark.parametrize("locale", [ZH, EN])
def test_the_page_needs_nothing_from_anywhere(locale: Locale) -> None:
    text = page(pages(judged(), locale, detail=True), judged(), locale)
    found = walk(text)
    assert not {tag for tag, _ in found.tags} & {
        "script",
        "link",
        "img",
        "iframe",
        "object",
        "embed",
    }
    for tag, attributes in found.tags:
        for name, value in attributes.items():
            assert not name.startswith("on"), (tag, name)
            if name in {"href", "src", "action"}:
                assert (value or "").startswith("#"), (tag, name, value)
    assert not re.search(r"url\(|@import", text)
    assert set(re.findall(r"https?://[^\"' ]+", text)) == {"http://www.w3.org/2000/svg"}


def test_every_link_inside_leads_somewhere() -> None:
    found = walk(page(pages(judged(), ZH, detail=True), judged(), ZH))
    ids = {attributes.get("id") for _, attributes in found.tags}
    targets = {(attributes.get("href") or "")[1:] for tag, attributes in found.tags if tag == "a"}
    assert targets <= ids
    assert {"overview", "orders", "customers"} <= targets


def test_text_from_cells_is_escaped() -> None:
    text = page(pages(judged(), ZH, detail=True), judged(), ZH)
    assert "<b>利民" not in text
    assert "&lt;b&gt;利民&lt;/b&gt; &amp; 子" in text


def test_the_same_input_gives_the_same_page() -> None:
    first, second = (page(pages(judged(), ZH), judged(), ZH) for _ in range(2))
    assert first == second


def test_a_run_without_data_is_a_page_too() -> None:
    assert "这期没有特别要做的事" in page(pages(bare(), ZH), bare(), ZH)


def test_blocks_become_lists_tables_and_charts(golden: Callable[[str, str], None]) -> None:
    shown = Page(
        "a",
        "标题 <1>",
        (
            Lines(("第一", "第二"), heading="要点", links=("a", "gone")),
            Lines(("小字 <",), small=True, heading="口径"),
            Listing(
                "表",
                (
                    Heads("客户", width=30),
                    Heads("金额", "money"),
                    Heads("哪天", "date"),
                    Heads("为什么", "long"),
                ),
                (
                    ("<顺达>", Decimal("1200.5"), dt.date(2024, 3, 5), "因为"),
                    ("合计", Decimal(2), None, "n/a"),
                ),
                note="说明",
                looks=("alarm",),
                links=("a", "gone"),
            ),
            Listing("空表", (Heads("客户"),), (), empty="没有"),
            Chart("图一", (), (("a", ()),)),
            Chart("图二", (), (("a", ()),)),
            Lines(("完",)),
        ),
        "引子 &",
    )
    text = page((shown,), judged(), ZH)
    golden("page.html", re.sub(r"<style>.*?</style>|<svg.*?</svg>", "", text, flags=re.DOTALL))


@pytest.mark.parametrize(
    ("value", "form", "text"),
    [
        (None, "money", ""),
        (Decimal("1200.5"), "money", "1,200.50"),
        (Decimal("12.5000"), "price", "12.5"),
        (1000, "quantity", "1,000"),
        (Decimal("0.120"), "quantity", "0.12"),
        (3, "integer", "3"),
        (0.125, "share", "12.5%"),
        (4.06, "decimal", "4.1"),
        (dt.date(2024, 3, 5), "date", "2024-03-05"),
        ("n/a", "money", "n/a"),
        (5, "text", "5"),
    ],
)
def test_values_are_written_by_their_form(value: Content, form: Form, text: str) -> None:
    assert written(value, form) == text


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        (ZH, "…… 还有 150 行，在 Excel 报告的「长表」里。 单位：元"),
        (EN, "… 150 more in the workbook, sheet “长表”. 单位：元"),
    ],
)
def test_of_a_long_listing_the_first_rows_are_shown_its_totals_and_how_many_more(
    locale: Locale, said: str
) -> None:
    rows = [(f"客户{at:03}", at) for at in range(250)] + [("合计", 1)]
    listing = Listing(
        "", (Heads("客户"), Heads("数", "integer")), rows, note="单位：元",
        looks=[""] * 250 + ["total"], links=["long"] * 251,
    )  # fmt: skip
    text = page([Page("long", "长表", (listing,))], judged(), locale)
    assert said in text
    assert ("客户099" in text, "客户100" in text) == (True, False)
    assert text.count('<tr class="total">') == 1
    assert text.count("<tr") == 102
