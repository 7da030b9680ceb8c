from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.intake.dataset import dataset
from crmsheets.intake.days import days_of
from crmsheets.model.grid import Grid, Reading
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale
from crmsheets.templates import shipped
from tests.intake.sheets import grid, source


def test_days_in_whatever_form_they_stand() -> None:
    rows = (
        ("说明", dt.datetime(2026, 4, 1, 9), dt.date(2026, 5, 2), None, 3),  # noqa: DTZ001  # a cell has no time zone
        ("2026.3.5", "2026年4月12日", " 2026-6-1 ", "3/5", "2024.2.30"),
    )
    assert sorted(days_of([Grid(source("a.xlsx"), "x", rows)])) == [
        dt.date(2026, 3, 5), dt.date(2026, 4, 1), dt.date(2026, 4, 12), dt.date(2026, 5, 2),
        dt.date(2026, 6, 1),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("contacts", "rated"),
    [
        (("2026-4-2", "2026-5-20"), dt.date(2026, 4, 12)),
        (("2026-9-15", "2026-10-20"), None),  # months away: nobody knows
        (("2025-4-2", "2026-5-20"), None),  # two years fit
    ],
)
def test_a_year_comes_from_the_other_sheets_of_the_workbook(
    contacts: tuple[str, ...], rated: dt.date | None
) -> None:
    of = source("a.xlsx")
    lines = "\n".join(f"| 顺达五金 | {day} | 谈了报价 |" for day in contacts)
    sheets = (
        grid("| 填写人 | 周敏 |\n| 例子 | 2024-3-12 |", "说明", of=of),
        grid(f"| 客户名称 | 跟进日期 | 沟通内容 |\n{lines}", "跟进", of=of),
        grid("| 反馈日期 | 客户名称 | 评分 |\n| 4月12日 | 顺达五金 | 4 |", "反馈", of=of),
    )
    read = dataset([Reading(of, sheets)], shipped(), Settings(), Locale())
    assert read["feedback"]["feedback_date"] == [rated]
    told = [each for each in read.findings if each.code in {"DATE04", "DATE05"}]
    assert [each.code for each in told] == ["DATE05" if rated else "DATE04"]
    if rated:
        assert "按这本表里的其他日期读成 2026-04-12" in told[0].fault("zh")
