"""Nouns without behaviour: what they default to is what their users count on."""

from __future__ import annotations

import datetime as dt

from crmsheets.model.book import Book, Put, Sheet, Validation
from crmsheets.model.command import Command
from crmsheets.model.golden import Golden, Lineage
from crmsheets.model.judged import CustomerType, Period
from crmsheets.model.page import Lines, Page


def test_a_sheet_is_visible_and_empty_unless_said() -> None:
    sheet = Sheet(title="订单", puts=(Put(1, 1, "客户"),))
    assert (sheet.state, sheet.protected, sheet.validations, sheet.puts[0].look) == (
        "visible",
        False,
        (),
        "body",
    )
    assert Validation((1, 1, 2, 1), "list").style == "warning"


def test_equal_books_are_equal_on_any_day() -> None:
    book = Book(sheets=(), title="t")
    assert book == Book(sheets=(), title="t")
    assert book.created == dt.datetime(2024, 1, 1)  # noqa: DTZ001  # as declared


def test_a_period_names_its_month() -> None:
    first, last = dt.date(2024, 12, 1), dt.date(2024, 12, 31)
    assert Period(first, last, True, (first, last), (first, last)).month == "2024-12"


def test_what_a_customer_is_reads_old_words() -> None:
    assert CustomerType.read("普通客户") is CustomerType.CURRENT
    assert CustomerType.read("vip客户") is CustomerType.VIP


def test_a_stranger_has_no_members() -> None:
    assert Golden("CUS009", "华为").members == ()
    assert Lineage(()).lost == ()


def test_a_page_and_a_command() -> None:
    assert Page("a", "A", (Lines(("x",)),)).lead == ""
    assert Command("demo", "d", print).run is print
