"""规则.xlsx over runs: written by one, changed by a person, followed and written again by the next."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook

from crmsheets.jobs.analyze import Analysis, analyze
from crmsheets.model.errors import BadSettings
from crmsheets.model.rules import PARAMETERS
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale
from crmsheets.reports import pages

TODAY = dt.date(2024, 12, 31)
ZH = Locale("zh")
ORDERS = """\
客户名称,订单编号,下单日期,产品型号,数量,单价(元),总金额(元)
顺达五金有限公司,P1,2024-3-1,X1,10,1000,10000
顺达五金有限公司,P2,2024-6-1,X1,10,1000,10000
恒力塑胶有限公司,P3,2024-5-1,X1,3,1000,3000
恒力塑胶有限公司,P4,2024-9-1,X1,3,1000,3000
通达电子有限公司,P5,2024-7-1,X1,1,1000,1000
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inbox = tmp_path / "收件"
    inbox.mkdir()
    (inbox / "订单.csv").write_text(ORDERS, encoding="utf-8")
    return inbox


def run(folder: Path, out: Path, settings: Settings | None = None) -> Analysis:
    result = analyze([folder], settings or Settings(), ZH, TODAY, out=out)
    result.save(out)
    return result


def change(path: Path, **wanted: object) -> Path:
    opened = load_workbook(path)
    for row in opened[PARAMETERS.title.zh].iter_rows():
        key = str(row[PARAMETERS.column("key") - 1].value).replace(".", "__")
        if key in wanted:
            row[PARAMETERS.column("wanted") - 1].value = str(wanted[key])
    opened.save(path)
    return path


def tiers(result: Analysis) -> list[tuple[str, str]]:
    rows = result.judged.customers.to_dict("records")
    return [(row["name"], row["tier"]) for row in rows]


def test_a_change_is_followed_shown_and_kept(folder: Path) -> None:
    out = folder.parent / "结果"
    first = run(folder, out)
    assert tiers(first) == [
        ("顺达五金有限公司", "A"),
        ("恒力塑胶有限公司", "B"),
        ("通达电子有限公司", "C"),
    ]
    assert not first.judged.detail("rules_changed")

    change(out / "规则.xlsx", tier__cut_b="70")
    second = run(folder, out)
    assert tiers(second)[1] == ("恒力塑胶有限公司", "C")
    told = second.judged
    assert [
        (row["setting"].zh, row["before"].zh, row["now"].zh) for row in told.detail("rules_changed")
    ] == [("B 类的分数线", "40", "70")]
    effect = {row["what"].zh: (row["before"], row["now"]) for row in told.detail("rules_effect")}
    assert [effect[name] for name in ("A 类", "B 类", "C 类")] == [(1, 1), (1, 0), (1, 2)]
    moved = [
        (row["customer"], row["tier_before"], row["tier"]) for row in told.detail("rules_moved")
    ]
    assert moved == [("恒力塑胶有限公司", "B", "C")]
    assert (
        "规则改了 1 处：B 类的分数线 40 → 70。改前改后各有几家，见报告「规则改动」。"
        in second.printed(out)
    )
    assert [page.title for page in pages(told, ZH)].count("规则改动") == 1

    third = run(folder, out)
    assert tiers(third) == tiers(second)
    assert not third.judged.detail("rules_changed")


def test_a_rules_file_among_the_inputs_is_no_data(folder: Path) -> None:
    out = folder.parent / "结果"
    plain = run(folder, out)
    shutil.copy(change(out / "规则.xlsx", tier__cut_a="101"), folder / "规则(1).xlsx")
    shutil.rmtree(out)
    found = run(folder, out)
    assert [
        (sheet.file, sheet.status, sheet.reason, sheet.role)
        for sheet in found.judged.dataset.balance
        if "规则" in sheet.file
    ] == [("规则(1).xlsx", "skipped", "rules", "rules")]
    assert [each.code for each in found.judged.dataset.findings if each.code.startswith("SET")] == [
        "SET01"
    ]
    assert tiers(found) == tiers(plain)


def test_the_settings_file_is_compared_as_well(folder: Path) -> None:
    out = folder.parent / "结果"
    run(folder, out)
    asked = Settings.model_validate({"tier": {"method": "abc"}, "company": "恒新五金厂"})
    told = run(folder, out, asked).judged.detail("rules_changed")
    assert [(row["before"].en, row["now"].en) for row in told] == [("score", "abc")]


def test_a_file_that_nobody_can_read_is_kept(folder: Path) -> None:
    out = folder.parent / "结果"
    run(folder, out)
    (out / "规则.xlsx").write_bytes(b"PK\x03\x04 half a file")
    again = run(folder, out)
    assert [each.code for each in again.judged.dataset.findings if each.code.startswith("SET")] == [
        "SET06"
    ]
    assert (out / "规则.xlsx.打不开").read_bytes().endswith(b"half a file")


def write_rules(path: Path, *rules: tuple[str, str]) -> Path:
    opened = load_workbook(path)
    sheet = opened["分级规则"]
    for row, rule in enumerate(rules, start=5):
        for column, value in enumerate(rule, start=1):
            sheet.cell(row, column, value)
    opened.save(path)
    return path


def test_rules_of_a_sheet_are_followed_and_stay(folder: Path) -> None:
    out = folder.parent / "结果"
    run(folder, out)
    change(out / "规则.xlsx", tier__method="rules")
    write_rules(out / "规则.xlsx", ("A", "近12月金额 ≥ 5千 且 订单 ≥ 2"), ("B", "近12月金额>900"))
    second = run(folder, out)
    assert tiers(second) == [
        ("顺达五金有限公司", "A"),
        ("恒力塑胶有限公司", "A"),
        ("通达电子有限公司", "B"),
    ]
    assert not [each for each in second.judged.dataset.findings if each.code.startswith("SET")]
    assert tiers(run(folder, out)) == tiers(second)


def test_a_rule_that_cannot_be_read_leaves_all_as_they_were(folder: Path) -> None:
    out = folder.parent / "结果"
    plain = run(folder, out)
    write_rules(
        out / "规则.xlsx", ("A", "近12月金额 ≥ 1"), ("B", "金额大概很多"), ("E", "订单 ≥ 1")
    )
    again = run(folder, out)
    assert tiers(again) == tiers(plain)
    found = [each for each in again.judged.dataset.findings if each.code == "SET03"]
    assert [str(each.cells[0]) for each in found] == [
        "规则.xlsx 分级规则!A7",
        "规则.xlsx 分级规则!B6",
    ]
    write_rules(
        out / "规则.xlsx", ("A", "近12月金额 ≥ 1"), ("B", "金额大概很多"), ("C", "订单 ≥ 1")
    )
    third = run(folder, out)
    found = [each for each in third.judged.dataset.findings if each.code == "SET03"]
    assert [str(each.cells[0]) for each in found] == ["规则.xlsx 分级规则!B6"]
    assert "第 6 行看不懂" in found[0].fault("zh")


def test_a_preset_of_a_sheet_fills_what_nobody_set(folder: Path) -> None:
    out = folder.parent / "结果"
    run(folder, out)
    change(out / "规则.xlsx", tier__preset="processing", tier__cut_b="71")
    tier = run(folder, out).settings.tier
    assert (tier.window_months, tier.cut_a, tier.cut_b, tier.cut_c) == (6, 80, 71, 60)


def test_results_of_another_inbox_beside_are_not_ours(folder: Path) -> None:
    other = folder.parent / "别家"
    other.mkdir()
    shutil.copy(folder / "订单.csv", other / "订单.csv")
    theirs = folder.parent / "别家结果"
    run(other, theirs)
    change(theirs / "规则.xlsx", tier__cut_b="70")
    assert tiers(run(folder, folder.parent / "结果"))[1] == ("恒力塑胶有限公司", "B")
    assert tiers(run(other, folder.parent / "别家下月"))[1] == ("恒力塑胶有限公司", "C")


def test_a_policy_for_a_class_that_cannot_be_read(folder: Path) -> None:
    out = folder.parent / "结果"
    run(folder, out)
    opened = load_workbook(out / "规则.xlsx")
    sheet = opened["服务策略"]
    sheet.cell(5, 1, "行业差不多是五金")
    sheet.cell(5, 2, "先确认图纸")
    opened.save(out / "规则.xlsx")
    found = run(folder, out)
    assert [
        (each.code, str(each.cells[0]))
        for each in found.judged.dataset.findings
        if each.code.startswith("SET")
    ] == [("SET03", "规则.xlsx 服务策略!A5")]
    assert found.settings.policy.classes == ()


def lines(path: Path, title: str) -> list[list[str]]:
    """The lines of a list's sheet as they stand in the file."""
    rows = load_workbook(path)[title].iter_rows(min_row=5, values_only=True)
    return [[str(each) for each in row if each is not None] for row in rows if any(row)]


def test_rules_that_cannot_be_followed_stay_to_be_mended(folder: Path) -> None:
    out = folder.parent / "结果"
    run(folder, out)
    for wrong in (("B", "金额大概很多"), ("E", "订单 ≥ 1")):
        write_rules(out / "规则.xlsx", ("A", "近12月金额 ≥ 1"), wrong)
        run(folder, out)
        assert lines(out / "规则.xlsx", "分级规则") == [["A", "近12月金额 ≥ 1"], list(wrong)]
    change(out / "规则.xlsx", tier__method="rules")
    write_rules(out / "规则.xlsx", ("A", "近12月金额 ≥ 1万"), ("B", "订单 ≥ 1"))
    assert [tier for _, tier in tiers(run(folder, out))] == ["A", "B", "B"]


def test_regions_terms_and_contracts_that_mean_nobody_are_told(folder: Path) -> None:
    out = folder.parent / "结果"
    run(folder, out)
    change(
        out / "规则.xlsx",
        finance__default_terms="乱写三十",
        life__contract_customers="顺达、无此公司",
    )
    opened = load_workbook(out / "规则.xlsx")
    for at, value in enumerate(("珠三角", "广冻、福建"), start=1):
        opened["片区"].cell(5, at, value)
    opened.save(out / "规则.xlsx")
    result = run(folder, out)
    found = result.judged.dataset.findings
    (said,) = [line for line in result.printed(out) if line.startswith("规则有")]
    assert said.startswith("规则有 4 处没有照办：「片区」第 5 行看不懂：广冻")
    assert said.endswith("（规则.xlsx 片区!B5）其余 3 处见 findings.csv。")
    told = [
        (each.code, each.cells[0].sheet, each.fault("zh"))
        for each in found
        if each.code.startswith(("SET", "LIFE"))
    ]
    assert told == [
        (
            "SET03",
            "片区",
            (
                "「片区」第 5 行看不懂：广冻 不是省份，也不是国家，请写 广东、福建 这样的。"
                "整张「片区」这次都没有照办，还按原来的。"
            ),
        ),
        (
            "SET01",
            "参数",
            (
                "「客户没写结算方式时按哪种算」想改成「乱写三十」，可是看不出哪天到期，要写成 月结30天、票到30天、"
                "现结 这样，没有照办，还按 月结30天。"
            ),
        ),
        (
            "LIFE01",
            "参数",
            (
                "合同客户里写的「顺达」，今天的客户里没有这一家，所以没有照办：它不下单，还会提醒。"
                "是不是「顺达五金有限公司」？"
            ),
        ),
        (
            "LIFE01",
            "参数",
            (
                "合同客户里写的「无此公司」，今天的客户里没有这一家，所以没有照办：它不下单，还会提醒。"
                "请写客户编号，或者客户总档里的全名。"
            ),
        ),
    ]
    assert lines(out / "规则.xlsx", "片区") == [["珠三角", "广冻、福建"]]


def test_terms_of_the_settings_file_that_say_no_day_stop_the_run(folder: Path) -> None:
    bad = Settings.model_validate({"finance": {"default_terms": "乱写三十"}})
    with pytest.raises(BadSettings) as told:
        run(folder, folder.parent / "结果", bad)
    assert "finance.default_terms" in told.value.say("zh")


def test_what_judges_nobody_is_no_change_of_rules(folder: Path) -> None:
    out = folder.parent / "结果"
    run(folder, out)
    staffed = Settings.model_validate({"staff": ["周敏"], "modules": ["finance"], "rows": 900})
    found = run(folder, out, staffed)
    assert found.judged.detail("rules_changed") == []
    assert not [line for line in found.printed(out) if line.startswith("规则")]


def test_what_was_cleared_does_not_come_back_from_older_results(folder: Path) -> None:
    november, december, january = (folder.parent / f"客户分析_{at}" for at in ("11", "12", "01"))
    run(folder, november)
    change(november / "规则.xlsx", tier__cut_b="70")
    first = run(folder, december)
    assert first.settings.tier.cut_b == 70
    same = (december / "规则.xlsx").read_bytes()
    run(folder, december)
    assert (december / "规则.xlsx").read_bytes() == same
    change(december / "规则.xlsx", tier__cut_b="")
    cleared = run(folder, january)
    assert cleared.settings.tier.cut_b == 40
    assert not [each for each in cleared.judged.dataset.findings if each.code.startswith("SET")]
    assert run(folder, january).settings.tier.cut_b == 40
    change(november / "规则.xlsx", tier__cut_b="65")
    assert run(folder, january).settings.tier.cut_b == 65
