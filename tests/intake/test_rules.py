"""规则.xlsx: written, changed by a person, read, followed; every fault at its cell."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from crmsheets.excel.read import read
from crmsheets.excel.write import write
from crmsheets.forms.rules import book
from crmsheets.intake.rules import RulesFile, Wanted, is_rules, rules_of
from crmsheets.intake.rules_applied import applied, number
from crmsheets.model.book import Book
from crmsheets.model.cell import Cell
from crmsheets.model.grid import Reading
from crmsheets.model.override import Override
from crmsheets.model.rules import OVERRIDES, PARAMETERS, changeable
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale

ZH = Locale("zh")


def saved(path: Path, made: Book) -> Path:
    path.write_bytes(write(made))
    return path


def with_wanted(path: Path, **wanted: Any) -> Path:
    """The workbook after a person typed under 改成: key (with __ for the dot) -> value."""
    opened = load_workbook(path)
    sheet = opened[PARAMETERS.title.zh if "参数" in opened.sheetnames else PARAMETERS.title.en]
    assert isinstance(sheet, Worksheet)
    rows: dict[str, Any] = {
        str(row[PARAMETERS.column("key") - 1].value): row[0].row for row in sheet.iter_rows()
    }
    for key, value in wanted.items():
        sheet.cell(rows[key.replace("__", ".")], PARAMETERS.column("wanted"), value)
    opened.save(path)
    return path


def said(path: Path) -> RulesFile:
    return rules_of(read(path, path.name))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_untouched_it_changes_nothing(tmp_path: Path, lang: str) -> None:
    locale = Locale("zh" if lang == "zh" else "en")
    settings = Settings.model_validate({"company": "沅澜电子厂", "tier": {"cut_a": 75}})
    path = saved(tmp_path / "规则.xlsx", book(settings, locale))
    found = read(path, path.name)
    assert is_rules(found)
    after = applied(settings, [rules_of(found)])
    assert (after.settings, after.before, after.wanted, after.own) == (settings, settings, {}, ())
    assert after.findings == ()


def test_a_list_that_nobody_touched_gives_way_to_the_settings(tmp_path: Path) -> None:
    def ruled(when: str) -> Settings:
        return Settings.model_validate({"tier": {"rules": [{"tier": "A", "when": when}]}})

    then, now = ruled("订单 ≥ 2"), ruled("订单 ≥ 3")
    path = saved(tmp_path / "规则.xlsx", book(then, ZH))
    assert [dict(line) for each in said(path).lists for line in each.lines] == [
        {"tier": "A", "when": "订单 ≥ 2"}
    ]
    after = applied(now, [said(path)])
    assert (after.settings, after.own, after.findings) == (now, (), ())


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        ("tier__cut_a", "75", 75.0),
        ("tier__cut_a", 75, 75.0),
        ("tier__cut_a", "７５分", 75.0),
        ("tier__share_a", "85%", 0.85),
        ("tier__share_a", 0.85, 0.85),
        ("tier__target_spend", "20万", 200000),
        ("life__lost_days", "200天", 200),
        ("life__lost_days", "半年", 180),
        ("followup__cadence_b", "一个月", 30),
        ("followup__cadence_a", "两周", 14),
        ("tier__window_months", "6个月", 6),
        ("tier__method", "ABC", "abc"),
        ("duplicates__automatic", "否", False),
        ("duplicates__automatic", "不要", False),
        ("counting__not_counted", "取消，待确认；作废", ("取消", "待确认", "作废")),
        ("company", "2024五金厂", "2024五金厂"),
    ],
)
def test_what_a_person_types_is_taken(
    tmp_path: Path, key: str, typed: object, value: object
) -> None:
    path = with_wanted(saved(tmp_path / "规则.xlsx", book(Settings(), ZH)), **{key: typed})
    after = applied(Settings(), [said(path)])
    parameter = next(each for each in changeable() if each.key == key.replace("__", "."))
    assert (parameter.of(after.settings), after.findings) == (value, ())
    assert after.before == Settings()
    assert set(after.wanted) == {parameter.key}


def test_what_was_typed_stays_in_the_next_file(tmp_path: Path) -> None:
    path = with_wanted(saved(tmp_path / "规则.xlsx", book(Settings(), ZH)), tier__cut_a="75分")
    first = applied(Settings(), [said(path)])
    again = saved(tmp_path / "再来.xlsx", book(first.settings, ZH, wanted=first.wanted))
    second = applied(Settings(), [said(again)])
    assert (second.settings, second.wanted) == (first.settings, {"tier.cut_a": "75分"})
    assert second.before == first.settings


@pytest.mark.parametrize(
    ("key", "typed", "fault"),
    [
        (
            "tier__cut_a",
            "七十五以上",
            "「A 类的分数线」想改成「七十五以上」，可是要填数字，没有照办，还按 70。",
        ),
        (
            "tier__cut_a",
            "170",
            "「A 类的分数线」想改成「170」，可是不能大于 100，没有照办，还按 70。",
        ),
        (
            "tier__target_orders",
            "很多",
            "「单数满分线」想改成「很多」，可是要填整数，没有照办，还按 默认。",
        ),
        (
            "tier__window_months",
            "30天",
            "「看最近几个月」想改成「30天」，可是要填整数，没有照办，还按 12。",
        ),
        (
            "followup__cadence_b",
            "偶尔",
            "「B 类客户最多几天要联系一次」想改成「偶尔」，可是要填整数，没有照办，还按 30。",
        ),
    ],
)
def test_what_cannot_be_taken_is_told_at_its_cell(
    tmp_path: Path, key: str, typed: str, fault: str
) -> None:
    path = with_wanted(
        saved(tmp_path / "规则.xlsx", book(Settings(), ZH)), **{key: typed, "tier__cut_b": "35"}
    )
    after = applied(Settings(), [said(path)])
    row = next(
        at
        for at, each in enumerate(changeable(), start=PARAMETERS.first_row)
        if each.key == key.replace("__", ".")
    )
    assert [(each.code, str(each.cells[0]), each.fault("zh")) for each in after.findings] == [
        ("SET01", f"规则.xlsx 参数!D{row}", fault)
    ]
    assert after.settings == Settings.model_validate({"tier": {"cut_b": 35}})


def test_values_that_do_not_go_together_are_all_refused(tmp_path: Path) -> None:
    path = with_wanted(
        saved(tmp_path / "规则.xlsx", book(Settings(), ZH)), tier__cut_a="30", life__lost_days="90"
    )
    after = applied(Settings(), [said(path)])
    assert [(each.code, each.fault("zh")) for each in after.findings] == [
        (
            "SET01",
            (
                "「A 类的分数线」想改成「30」，可是配不起来：「A 类的分数线」是 30，"
                "不能小于「B 类的分数线」的 40，没有照办，还按 70。"
            ),
        )
    ]
    assert after.settings == Settings.model_validate({"life": {"lost_days": 90}})


def test_two_lines_of_one_customer_both_stay(tmp_path: Path) -> None:
    lines = [Override("顺达", tier, "", "老客户", None, "", Cell("", "", 0, 0)) for tier in "AB"]
    kept = saved(tmp_path / "规则.xlsx", book(Settings(), ZH, overrides=lines))
    after = applied(Settings(), [said(kept)])
    assert [(each.customer, each.tier) for each in after.overrides] == [
        ("顺达", "A"),
        ("顺达", "B"),
    ]


def test_a_key_that_is_none(tmp_path: Path) -> None:
    path = with_wanted(saved(tmp_path / "规则.xlsx", book(Settings(), ZH)), tier__cut_a="75")
    opened = load_workbook(path)
    for row in opened["参数"].iter_rows():
        if row[5].value == "tier.cut_a":
            row[5].value = "tier.cut_z"
    opened.save(path)
    after = applied(Settings(), [said(path)])
    assert [each.code for each in after.findings] == ["SET02"]
    assert after.settings == Settings()


def test_of_two_files_the_one_saved_later_counts() -> None:
    def file(name: str, modified: str, value: str) -> RulesFile:
        cell = Cell(name, "参数", 9, 4)
        return RulesFile(name, modified, wanted=(Wanted("tier.cut_a", value, cell),))

    old, new = file("规则.xlsx", "2024-11-01", "80"), file("规则(1).xlsx", "2024-12-01", "75")
    for files in ([old, new], [new, old]):
        after = applied(Settings(), files)
        assert after.settings.tier.cut_a == 75
        assert [(each.code, [str(at) for at in each.cells]) for each in after.findings] == [
            ("SET04", ["规则(1).xlsx 参数!D9", "规则.xlsx 参数!D9"])
        ]


DAYS: list[tuple[Any, dt.date | None, list[str]]] = [
    (None, None, []),
    (dt.date(2025, 6, 30), dt.date(2025, 6, 30), []),
    (dt.datetime(2025, 6, 30, 18, 5), dt.date(2025, 6, 30), []),  # noqa: DTZ001  # Excel knows no zones
    ("2025.6.30", dt.date(2025, 6, 30), []),
    ("2025年6月30日", dt.date(2025, 6, 30), []),
    ("下半年", None, ["SET05"]),
]


@pytest.mark.parametrize(("typed", "until", "codes"), DAYS)
def test_a_customer_set_by_hand(
    tmp_path: Path, typed: Any, until: dt.date | None, codes: list[str]
) -> None:
    path = saved(tmp_path / "规则.xlsx", book(Settings(), ZH))
    opened = load_workbook(path)
    sheet = opened["人工调整"]
    for at, value in enumerate(["顺达五金", "A", None, "战略客户", typed, "王总"], start=1):
        sheet.cell(OVERRIDES.first_row, at, value)
    opened.save(path)
    after = applied(Settings(), [said(path)])
    cell = Cell("规则.xlsx", "人工调整", OVERRIDES.first_row, 1)
    unread = typed if codes else ""
    line = Override("顺达五金", "A", "", "战略客户", until, "王总", cell, unread)
    assert after.overrides == (line,)
    assert [each.code for each in after.findings] == codes
    kept = saved(tmp_path / "又一份.xlsx", book(Settings(), ZH, overrides=after.overrides))
    found = said(kept).overrides
    assert [(each.customer, each.until, each.unread) for each in found] == [
        ("顺达五金", until, unread)
    ]


def test_a_file_that_lost_its_marks_is_still_known(tmp_path: Path) -> None:
    path = saved(tmp_path / "x.xlsx", book(Settings(), ZH))
    found = read(path, path.name)
    bare = Reading(replace(found.source, properties={}, manifest={}), found.grids)
    assert is_rules(bare)
    after = applied(Settings(), [rules_of(bare)])
    assert (after.settings, after.before) == (Settings(), None)
    odd = Reading(replace(found.source, manifest={"build": {"settings": {"tier": 3}}}), found.grids)
    assert applied(Settings(), [rules_of(odd)]).before is None
    stray = Reading(replace(found.source, manifest={"build": "?"}), found.grids)
    assert rules_of(stray).before == {}


@pytest.mark.parametrize(
    ("text", "value"),
    [("75", "75"), ("75分", "75"), ("80%", "0.8"), ("1.5千", "1500"), ("75个苹果", "75个苹果")],
)
def test_figures(text: str, value: str) -> None:
    found = number(text)
    assert (found if isinstance(found, str) else f"{found.normalize():f}") == value


def test_what_holds_where_nothing_is_set_is_shown_and_may_be_replaced(tmp_path: Path) -> None:
    path = with_wanted(saved(tmp_path / "规则.xlsx", book(Settings(), ZH)), policy__b="先款后货")
    rows = {row[5]: row for row in load_workbook(path)["参数"].iter_rows(values_only=True)}
    assert rows["policy.a"][2:5] == (
        "专属优惠，每月拜访，优先交期",
        None,
        "专属优惠，每月拜访，优先交期",
    )
    after = applied(Settings(), [said(path)])
    assert (after.settings.policy.a, after.settings.policy.b) == ("", "先款后货")
    assert after.findings == ()
