"""Folders of other programs' lists in other currencies: what is home, and what is converted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from crmsheets.disk.settings import read
from crmsheets.jobs.analyze import analyze
from crmsheets.jobs.gather import Gathered, gather
from crmsheets.jobs.init import text
from crmsheets.model.errors import BadSettings
from crmsheets.model.settings import Settings

TODAY = dt.date(2024, 12, 31)
Cells = Sequence[str | float | None]
HEAD = ["单号", "日期", "客户", "型号", "数量", "单价(USD)", "金额(USD)", "币种"]
ROWS: tuple[Cells, ...] = (
    ["PO1", "2024-3-5", "顺达五金有限公司", "X100", 10, 1.5, 15, None],
    ["PO2", "2024-3-6", "顺达五金有限公司", "X200", 10, 2, 20, None],
)


def book(path: Path, head: Cells, rows: Sequence[Cells]) -> None:
    made = Workbook()
    sheet = made.worksheets[0]
    for row in (head, *rows):
        sheet.append(list(row))
    made.save(path)


def gathered(folder: Path, **settings: object) -> Gathered:
    told = Settings.model_validate(settings)
    return gather([folder], told, told.locale(), TODAY)


def amounts(found: Gathered) -> list[int | None]:
    return list(found.data["order"]["amount"])


def codes(found: Gathered) -> list[str]:
    return [each.code for each in found.data.findings if each.code[:3] in {"CUR", "NUM"}]


def test_the_one_currency_that_all_files_name_is_home(tmp_path: Path) -> None:
    book(tmp_path / "a.xlsx", HEAD, ROWS)
    found = gathered(tmp_path)
    assert (found.locale.currency, amounts(found), codes(found)) == ("USD", [1500, 2000], ["CUR01"])


def test_a_report_in_english_does_not_make_the_money_of_chinese_lists_dollars(
    tmp_path: Path,
) -> None:
    plain = [name.replace("(USD)", "") for name in HEAD]
    book(tmp_path / "a.xlsx", plain, ROWS)
    found = gathered(tmp_path, language="en")
    assert (found.locale.lang, found.locale.region, found.locale.currency) == ("en", "CN", "CNY")
    assert codes(found) == ["CUR02"]
    assert gathered(tmp_path, language="en", region="INTL").locale.region == "INTL"
    book(tmp_path / "a.xlsx", HEAD, ROWS)
    exported = gathered(tmp_path, language="en")
    assert (exported.locale.region, exported.locale.currency) == ("INTL", "USD")


def test_the_money_of_english_lists_is_what_the_language_says(tmp_path: Path) -> None:
    head = ["Order no.", "Order date", "Company", "Item", "Qty", "Unit price", "Amount"]
    book(tmp_path / "a.xlsx", head, [["P1", "2024-03-05", "Acme Ltd", "X100", 10, 1.5, 15]])
    found = gathered(tmp_path, language="en")
    assert (found.locale.region, found.locale.currency, codes(found)) == ("INTL", "USD", [])


def test_what_the_settings_or_another_file_say_counts_instead(tmp_path: Path) -> None:
    book(tmp_path / "a.xlsx", HEAD, ROWS)
    told = gathered(tmp_path, currency="CNY")
    assert (told.locale.currency, amounts(told)) == ("CNY", [None, None])
    assert codes(told) == ["NUM14", "NUM14"]
    book(tmp_path / "b.xlsx", ["客户名称", "备注", "预算(元)"], [["恒通", "", "500元"]])
    assert gathered(tmp_path).locale.currency == "CNY"


def test_converted_amounts_count_once_when_our_own_master_is_read_too(tmp_path: Path) -> None:
    inbox, out = tmp_path / "inbox", tmp_path / "inbox" / "out"
    inbox.mkdir()
    rows = [[*ROWS[0][:7], "USD"], [*ROWS[1][:7], "EUR"]]
    head = [name.replace("(USD)", "") for name in HEAD]
    book(inbox / "a.xlsx", head, rows)
    settings = Settings.model_validate({"rates": {"USD": "7.12"}, "currency": "CNY"})
    first = gather([inbox], settings, settings.locale(), TODAY)
    assert amounts(first) == [10680, None]
    assert [str(each) for each in first.data["order"]["currency"]] == ["CNY", "EUR"]
    analyze([inbox], settings, settings.locale(), TODAY).save(out)
    (out / "客户总档.xlsx").rename(inbox / "客户总档.xlsx")
    again = gather([inbox], settings, settings.locale(), TODAY, out=out)
    assert amounts(again) == amounts(first)


def test_rates_in_the_settings_file(tmp_path: Path) -> None:
    path = tmp_path / "crmsheets.toml"
    path.write_text('[rates]\nUSD = "7.12"\nEUR = 7.8\n', encoding="utf-8")
    assert {code: str(rate) for code, rate in read(path).rates.known.items()} == {
        "USD": "7.12",
        "EUR": "7.8",
    }
    path.write_text("[rates]\nUSS = 7\n", encoding="utf-8")
    with pytest.raises(BadSettings, match=r"rates\.USS.*rates\.USD|rates\.USS.*USD"):
        read(path)
    path.write_text("[rates]\nUSD = 0\n", encoding="utf-8")
    with pytest.raises(BadSettings, match=r"rates\.USD"):
        read(path)
    assert "## USD = …" in text("zh")
