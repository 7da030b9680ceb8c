from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from crmsheets.jobs import blanks as blanks_job
from crmsheets.jobs.build import blanks, build, file_name_part, table_of
from crmsheets.model.errors import BadArgument
from crmsheets.model.options.extra import ExtraChoice, ExtraField
from crmsheets.model.settings import Settings
from crmsheets.templates import shipped

ZH = Settings()
EN = Settings(language="en")


def made(settings: Settings = ZH, *tables: str, **more: Any) -> dict[str, list[str]]:
    """File name -> the visible sheets after the instructions."""
    files = blanks(tables, settings=settings, locale=settings.locale(), **more)
    return {name: titles(data) for name, data in files.items()}


def opened(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data))


def titles(data: bytes) -> list[str]:
    return [sheet.title for sheet in opened(data).worksheets[1:] if sheet.sheet_state == "visible"]


def manifest(data: bytes) -> Any:
    column = [cell.value for cell in opened(data)["_meta"]["A"]][1:]
    return json.loads("".join(filter(None, column)))


ALL_ZH = ["跟进", "客户", "订单", "服务", "反馈", "活动", "参与"]
ALL_EN = ["Follow-ups", "Customers", "Orders", "Service", "Feedback", "Events", "Guests"]
SALES, OFFICE = ["跟进", "客户", "反馈"], ["订单", "服务"]


@pytest.mark.parametrize(
    ("settings", "tables", "more", "expected"),
    [
        (ZH, (), {}, {"客户管理表.xlsx": ALL_ZH}),
        (EN, (), {}, {"workbook.xlsx": ALL_EN}),
        (ZH, (), {"set_": "sales"}, {"客户表.xlsx": SALES}),
        (ZH, (), {"set_": "office"}, {"内勤表.xlsx": OFFICE}),
        (EN, (), {"set_": "office"}, {"office.xlsx": ["Orders", "Service"]}),
        (ZH, ("order",), {}, {"订单表.xlsx": ["订单"]}),
        (EN, ("订单",), {}, {"orders.xlsx": ["Orders"]}),
        (ZH, ("Orders", "客户基本信息", "order"), {}, {"客户管理表.xlsx": ["订单", "客户"]}),
        (
            ZH,
            (),
            {"for_": ("周敏", "李强")},
            {"客户表_周敏.xlsx": SALES, "客户表_李强.xlsx": SALES, "内勤表.xlsx": OFFICE},
        ),
        (
            EN,
            (),
            {"for_": ("Ann",)},
            {
                "workbook_Ann.xlsx": ["Follow-ups", "Customers", "Feedback"],
                "office.xlsx": ["Orders", "Service"],
            },
        ),
        (ZH, (), {"for_": ("周敏",), "set_": "sales"}, {"客户表_周敏.xlsx": SALES}),
        (ZH, (), {"for_": ("周敏",), "set_": "office"}, {"内勤表.xlsx": OFFICE}),
        (ZH, ("order",), {"for_": ("周敏",)}, {"客户表_周敏.xlsx": ["订单"]}),
    ],
)
def test_which_workbooks_come_out(
    settings: Settings,
    tables: tuple[str, ...],
    more: dict[str, Any],
    expected: dict[str, list[str]],
) -> None:
    assert made(settings, *tables, **more) == expected


def test_a_persons_workbook_carries_the_name_and_the_office_has_the_staff() -> None:
    files = blanks(for_=("周敏", "李强"), settings=ZH, locale=ZH.locale())
    own, office = opened(files["客户表_周敏.xlsx"]), opened(files["内勤表.xlsx"])
    where = own.defined_names["in_owner"].attr_text.rpartition("!")[2].replace("$", "")
    assert own["使用说明"][where].value == "周敏"
    assert office["使用说明"][where].value is None
    area = office.defined_names["lst_staff"].attr_text.rpartition("!")[2].replace("$", "")
    assert [row[0].value for row in office["_lists"][area]] == ["周敏", "李强"]
    assert "lst_staff" not in own.defined_names


def test_the_manifest_says_how_it_was_called() -> None:
    files = blanks(
        for_=("周敏",), with_=("invoice",), set_="sales", settings=ZH, locale=ZH.locale()
    )
    assert manifest(files["客户表_周敏.xlsx"])["build"] == {
        "set": "sales",
        "with": ["invoice"],
        "tables": ["followup", "customer", "feedback"],
        "for": "周敏",
    }


def test_a_module_and_the_settings_change_the_sheets() -> None:
    settings = Settings(
        company="沅澜电子厂",
        choices={"order.unit": (ExtraChoice(zh="托"),)},
        fields=(ExtraField(table="customer", name="region_code", label="片区码"),),
    )
    files = blanks(with_=("invoice",), settings=settings, locale=settings.locale())
    book = opened(files["客户管理表.xlsx"])
    keys = [cell.value for cell in book["客户"][1]]
    assert "customer.uscc" in keys
    assert "customer.region_code" in keys
    assert book.properties.title == "沅澜电子厂客户管理表"
    area = book.defined_names["lst_order_unit"].attr_text.rpartition("!")[2].replace("$", "")
    assert book["_lists"][area][-1][0].value == "托"


def test_the_company_leads_the_title_in_either_language() -> None:
    settings = Settings(company="Northwind", language="en")
    files = blanks(set_="office", settings=settings, locale=settings.locale())
    assert opened(files["office.xlsx"]).properties.title == "Northwind Office workbook"


def test_equal_arguments_give_equal_bytes() -> None:
    one = blanks(for_=("周敏",), settings=ZH, locale=ZH.locale())
    assert one == blanks(for_=("周敏",), settings=ZH, locale=ZH.locale())


@pytest.mark.parametrize(
    ("tables", "more", "said"),
    [
        (("ordr",), {}, "没有叫「ordr」的表"),
        (("tier",), {}, "没有叫「tier」的表"),
        ((), {"set_": "everything"}, "只能是：all、sales、office"),
        ((), {"with_": ("nothing",)}, "classify、contact_plus、"),
        ((), {"for_": ("周/敏",)}, "「周/敏」"),
        ((), {"for_": ("周敏", "周敏")}, "不能重名"),
        ((), {"for_": ("",)}, "不能空着"),
    ],
)
def test_a_word_that_names_nothing_is_told(
    tables: tuple[str, ...], more: dict[str, Any], said: str
) -> None:
    with pytest.raises(BadArgument) as told:
        blanks(tables, settings=ZH, locale=ZH.locale(), **more)
    assert said in told.value.say("zh")
    assert told.value.say("en")


@pytest.mark.parametrize(
    ("name", "fits"),
    [
        ("周敏", True),
        ("Ann-Marie O'Neill", True),
        ("阿强(华东)", True),
        (" ", False),
        ("con", False),
        ("COM1", False),
        ("a?", False),
        ("a\n", False),
        (".hidden", False),
        ("Ann.", False),
        ("长" * 31, False),
    ],
)
def test_names_that_can_stand_in_a_file_name(name: str, *, fits: bool) -> None:
    assert file_name_part(name) is fits


def test_a_table_is_known_by_its_name_tab_and_title() -> None:
    known = shipped()
    for typed in ("order", "ORDER", "订单", "Orders", "订单记录"):
        assert table_of(known, typed).name == "order"


def test_files_are_written_where_they_are_asked_for(tmp_path: Path) -> None:
    folder = build((), for_=("周敏",), settings=ZH, locale=ZH.locale(), out=tmp_path / "发")
    assert [path.name for path in folder] == ["客户表_周敏.xlsx", "内勤表.xlsx"]
    assert all(path.parent == tmp_path / "发" and path.is_file() for path in folder)
    (single,) = build(("order",), settings=ZH, locale=ZH.locale(), out=tmp_path / "o.xlsx")
    assert single == tmp_path / "o.xlsx"
    assert titles(single.read_bytes()) == ["订单"]


def test_a_workbook_that_may_be_filled_in_is_kept(tmp_path: Path) -> None:
    def built(out: Path) -> list[str]:
        return [each.name for each in build(("order",), settings=ZH, locale=ZH.locale(), out=out)]

    assert built(tmp_path) == built(tmp_path) == ["订单表.xlsx"]
    (tmp_path / "订单表.xlsx").write_bytes(b"filled in")
    (tmp_path / "订单表 (2).xlsx").mkdir()
    assert built(tmp_path) == built(tmp_path / "订单表.xlsx") == ["订单表 (3).xlsx"]
    assert (tmp_path / "订单表.xlsx").read_bytes() == b"filled in"


def test_one_file_cannot_take_several(tmp_path: Path) -> None:
    out = tmp_path / "o.xlsx"
    with pytest.raises(BadArgument) as told:
        build((), for_=("周敏",), settings=ZH, locale=ZH.locale(), out=out)
    assert "2 个文件" in told.value.say("zh")
    assert not out.exists()


def test_the_ready_made_blanks_are_written_by_their_module(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    blanks_job.main([str(tmp_path)])
    written = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.xlsx"))
    assert written == [
        "en/office.xlsx",
        "en/sales.xlsx",
        "en/workbook.xlsx",
        "zh/内勤表.xlsx",
        "zh/客户管理表.xlsx",
        "zh/客户表.xlsx",
    ]
    assert len(capsys.readouterr().out.splitlines()) == 6
    monkeypatch.chdir(tmp_path)
    blanks_job.main([])
    assert (tmp_path / "templates" / "zh" / "客户表.xlsx").is_file()
