"""The currency that all foreign workbooks name; several, or one of our own, and nothing is found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crmsheets.intake.currency import home_of, in_chinese, named_in
from crmsheets.model.grid import Reading
from tests.intake.sheets import grid
from tests.tables import source


def reading(sheet: str, file: str = "a.xlsx", tab: str = "Orders", role: str = "") -> Reading:
    found = replace(grid(sheet), source=source(file, sheet, role=role), sheet=tab)
    return Reading(found.source, (found,))


DOLLARS = """
| Company | Amount (USD) |
| Acme    | 5            |
"""
PLAIN = """
| Company | Amount  |
| Acme    | US$ 5.5 |
| Acme    | US$ 5.5 |
| Acme    | 5.5     |
"""
YUAN = """
| Company | Note |
| Acme    | 500元 |
"""


SINGLE = """
| 客户   | 金额      |
| 南桥   | 1800      |
| 明辉   | USD 1,750 |
"""
UNMARKED = """
| 客户   | 金额 |
| 南桥   | 1800 |
"""


def test_one_currency_in_all_files_is_home() -> None:
    home = home_of([reading(DOLLARS), reading(PLAIN, "b.xlsx"), reading(DOLLARS, "c.xlsx", "USD")])
    assert home is not None
    assert (home.code, home.sample) == ("USD", "Amount (USD)")
    assert [str(cell) for cell in home.cells] == [
        "a.xlsx Orders!B1",
        "b.xlsx Orders!B2",
        "c.xlsx USD!B1",
    ]
    assert home.finding().fault("zh") == (
        "多数有金额的表写的币种是 USD（3 个文件，例如「Amount (USD)」），没写币种的金额都按 USD 算。"
    )


@pytest.mark.parametrize(
    "readings",
    [
        [],
        [reading("| Company | Amount |\n| Acme | 5 |")],
        [reading(DOLLARS), reading(YUAN, "b.xlsx")],
        [reading(DOLLARS, role="master")],
        [reading(SINGLE)],
        [reading(DOLLARS), reading(UNMARKED, "b.xlsx")],
        [reading(DOLLARS), reading('| 客户 | 金额 |\n| 南桥 | "1800" |', "b.csv")],
        [reading("| Company | Price (USD) | Amount (EUR) |\n| Acme | 5 | 4 |")],
    ],
)
def test_nothing_is_taken_where_it_is_not_said_or_not_agreed(readings: list[Reading]) -> None:
    assert home_of(readings) is None


def test_single_cells_and_a_sheet_in_another_currency_do_not_count() -> None:
    mixed = "| Company | Amount (USD) |\n| Acme | 5 |\n| Nord | EUR 9 |\n| Süd | 7元 |"
    more = [reading(DOLLARS, "b.xlsx"), reading("| 客户 | 金额(元) |\n| 南桥 | 5 |", "c.xlsx")]
    home = home_of([reading(mixed), *more])
    assert home is not None
    assert home.code == "USD"
    assert [cell.file for cell in home.cells] == ["a.xlsx", "b.xlsx"]


def test_a_column_of_currencies_says_it() -> None:
    home = home_of([reading("| Company | Amount | 币种 |\n| Acme | 5 | USD |\n| Nord | 6 | USD |")])
    assert home is not None
    assert str(home.cells[0]) == "a.xlsx Orders!C2"


def test_a_sheet_that_stands_in_two_files_has_one_vote() -> None:
    lists = [reading(DOLLARS), reading(PLAIN, "b.xlsx"), reading(UNMARKED, "c.xlsx")]
    copies = [reading(UNMARKED, f"c({n}).xlsx") for n in range(3)]
    home = home_of([*lists, *copies])

    assert home is not None
    assert home == home_of(lists)


def test_what_has_a_rate_is_not_home() -> None:
    home = home_of([reading(DOLLARS), reading(YUAN, "b.xlsx")], {"CNY"})
    assert home is not None
    assert home.code == "USD"
    assert home_of([reading(DOLLARS)], {"USD"}) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("USD", "USD"),
        ("美金", "USD"),
        ("USD 1,750", "USD"),
        ("5万元", "CNY"),
        ("￥500.00", "CNY"),
        ("单价(元)", "CNY"),
        ("Unit price (EUR)", "EUR"),
        ("单位：万元", "CNY"),
        ("Currency: HKD", "HKD"),
        ("13800000000", ""),
        ("单元门 500", ""),
        ("3单元", ""),
        ("USB 3.0", ""),
        ("客户嫌 5 美元太贵", ""),
        ("USD 5 each", ""),
        ("顺达五金", ""),
        ("The amount in USD that this customer still owes us", ""),
    ],
)
def test_what_names_a_currency(text: str, code: str) -> None:
    assert named_in(text) == code


@pytest.mark.parametrize(
    ("sheet", "cell"),
    [
        ("| 客户 | 金额 |\n| 南桥 | 5 |", "A1"),
        ("| No. | 客户 | 金额 |\n| 1 | 南桥 | 5 |", "B1"),
        ("| Company | Amount | City |\n| 南桥 | 5 | 佛山 |", None),
        ("| 5 | 6 |", None),
    ],
)
def test_workbooks_are_in_chinese_where_most_of_their_words_are(
    sheet: str, cell: str | None
) -> None:
    found = in_chinese([reading(sheet, role="template"), reading(sheet)])
    assert (found and found.cells[0].ref) == cell


def test_of_our_own_workbooks_the_language_says_nothing() -> None:
    assert in_chinese([reading("| 客户 | 金额 |", role="template")]) is None


def test_blank_cells_say_nothing() -> None:
    home = home_of([reading('| Company | Amount (USD) |\n| Acme | |\n| Nord | " " |\n| Süd | 5 |')])
    assert home is not None
    assert home.code == "USD"


def test_a_cell_of_white_space_says_nothing() -> None:
    found = reading(DOLLARS)
    (sheet,) = found.grids
    more = replace(sheet, rows=(*sheet.rows, (None, " "), ("Acme", None)))
    home = home_of([replace(found, grids=(more,))])
    assert home is not None
    assert (home.code, [each.ref for each in home.cells]) == ("USD", ["B1"])


def test_a_long_remark_heads_no_money() -> None:
    remark = "| Company | " + "We agreed on the amount in USD over the phone. " * 3 + "|"
    assert home_of([reading(f"{remark}\n| Acme | 5 |")]) is None


def test_of_a_long_sheet_that_names_none_the_first_amount_is_enough() -> None:
    unsaid = UNMARKED + "| 明辉 | 1750 |\n| 顺达 | 900 |\n"
    dollars, more = reading(DOLLARS), reading(PLAIN, "b.xlsx")
    assert home_of([dollars, reading(unsaid, "c.xlsx")]) is None
    home = home_of([dollars, more, reading(unsaid, "c.xlsx")])
    assert home is not None
    assert home.code == "USD"
