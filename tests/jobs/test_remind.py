"""`remind`: a text and a calendar a person, from a folder of workbooks."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from icalendar import Calendar
from typer.testing import CliRunner

from crmsheets.cli import app
from crmsheets.jobs.analyze import analyze
from crmsheets.jobs.remind import output_folder, remind
from crmsheets.model.errors import BadArgument
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale

TODAY = dt.date(2024, 12, 31)
ZH = Locale("zh")
CUSTOMERS = """\
客户名称,客户简称,联系人,联系电话,负责业务员
东莞市顺达五金有限公司,顺达,王总,13800000001,周敏
深圳市恒力塑胶有限公司,,李总,13800000002,李强
"""
FOLLOWUPS = """\
客户名称,跟进日期,沟通内容,下次跟进日期,下一步行动,跟进人
东莞市顺达五金有限公司,2024-12-1,报了价,2024-12-20,报价,周敏
深圳市恒力塑胶有限公司,2024-12-1,看样,2025-1-2,打样/寄样,李强
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inbox = tmp_path / "收件"
    inbox.mkdir()
    (inbox / "客户.csv").write_text(CUSTOMERS, encoding="utf-8")
    (inbox / "跟进.csv").write_text(FOLLOWUPS, encoding="utf-8")
    return inbox


def test_a_text_and_a_calendar_a_person(folder: Path, tmp_path: Path) -> None:
    found = remind([folder], Settings(), ZH, TODAY)
    assert found.text.splitlines() == [
        "周敏，2024-12-31 要联系 1 家：",
        "【已过期 1】",
        "1. 顺达：报价（说好2024-12-20，已过11天）",
        "",
        "李强，2024-12-31 要联系 1 家：",
        "【这几天 1】",
        "1. 深圳市恒力塑胶有限公司：打样/寄样（说好2025-01-02）",
    ]
    written = found.save(tmp_path / "出")
    assert sorted(path.name for path in written) == [
        "跟进提醒.txt",
        "跟进提醒_周敏.ics",
        "跟进提醒_李强.ics",
    ]
    read = Calendar.from_ical((tmp_path / "出" / "跟进提醒_李强.ics").read_bytes())
    assert [str(each["summary"]) for each in read.walk("VEVENT")] == [
        "深圳市恒力塑胶有限公司：打样/寄样"
    ]


def test_only_for_one(folder: Path) -> None:
    found = remind([folder], Settings(), ZH, TODAY, people=["李强"], private=True)
    assert list(found.files) == ["跟进提醒.txt", "跟进提醒_李强.ics"]
    assert "恒力".encode() not in found.files["跟进提醒_李强.ics"]
    with pytest.raises(BadArgument, match=r"remind “王芳” of\. There is for: 周敏, 李强\."):
        remind([folder], Settings(), ZH, TODAY, people=["王芳"])


def test_one_more_customer_moves_nobodys_event(folder: Path) -> None:
    def marks() -> dict[str, str]:
        found = remind([folder], Settings(), ZH, TODAY)
        files = [data for name, data in found.files.items() if name.endswith(".ics")]
        return {
            str(each["summary"]): str(each["uid"])
            for data in files
            for each in Calendar.from_ical(data).walk("VEVENT")
        }

    before = marks()
    (folder / "新客户.csv").write_text(
        "客户名称,联系人,联系电话,负责业务员\n安徽安安五金有限公司,张总,13800000003,周敏\n"
        "东莞市阿波罗电子有限公司,赵总,13800000004,李强\n",
        encoding="utf-8",
    )
    assert marks() == before
    assert len(set(before.values())) == 2


def test_numbers_that_do_not_last_are_told_in_private(folder: Path) -> None:
    assert "编号是这次排的" in remind([folder], Settings(), ZH, TODAY, private=True).note
    assert remind([folder], Settings(), ZH, TODAY).note == ""
    analyze([folder], Settings(), ZH, TODAY).save(folder / "客户分析_2024-12-31")
    assert remind([folder], Settings(), ZH, TODAY, private=True).note == ""


def test_its_own_files_are_no_data_of_the_next_run(folder: Path) -> None:
    first = remind([folder], Settings(), ZH, TODAY)
    first.save(folder / "跟进提醒_2024-12-31")
    again = remind([folder], Settings(), ZH, TODAY)
    assert again.files == first.files


def test_the_command(folder: Path) -> None:
    said = CliRunner().invoke(
        app(), ["remind", str(folder), "--today", "2024-12-31", "--lang", "en", "--for", "周敏"]
    )
    assert said.exit_code == 0, said.output
    out = output_folder([folder], Locale("en"), TODAY)
    assert out == folder.parent / "reminders_2024-12-31"
    assert sorted(path.name for path in out.iterdir()) == ["reminders.txt", "reminders_周敏.ics"]
    assert "1. 顺达: Quote (promised for 2024-12-20, 11 days ago)" in said.output
