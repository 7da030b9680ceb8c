from __future__ import annotations

from dataclasses import replace

from crmsheets.model.dataset import Dataset, SheetBalance
from crmsheets.model.judged import Line
from crmsheets.model.text import Locale, Said, Text
from crmsheets.render.console import fitted, lines, points, read_line
from tests.judged_example import bare, judged

ZH = Locale()
EN = Locale("en", "INTL", "USD")


def test_what_analyze_prints() -> None:
    said = lines(
        judged(),
        ZH,
        to_fix={"周敏": 2, "": 1},
        report="客户分析报告.xlsx",
        handout="退回修改/发给谁.txt",
    )
    assert said == [
        "读了 1 个文件，共 6 行：收下 4，未收 1，跳过 1（合计 1）。",
        "没读成的 1 个文件：坏.xlsx，原因见 findings.csv",
        "自动改好 1 格（日期 1），明细：findings.csv",
        "要人改 3 处：周敏 2、未署名 1 → 退回修改/发给谁.txt",
        "本期要点：本月下单 1.3 万元（1单），比上月 +25%；该下单没下单：1 家老客户；已超期未发 1 单。",
        "打开看：客户分析报告.xlsx",
    ]
    said[-1].encode("cp936")
    "".join(said).encode("cp936")


def test_the_same_in_english() -> None:
    said = lines(judged(), EN, to_fix={"Ann": 1}, report="report.xlsx", handout="returns/who.txt")
    assert said == [
        "Read 1 file, 6 rows: 4 taken, 1 rejected, 1 skipped (totals 1).",
        "Files that gave nothing: 1 (坏.xlsx); the reasons are in findings.csv",
        "Repaired 1 cell (dates 1), listed in findings.csv",
        "To be fixed by people: 1 (Ann 1) → returns/who.txt",
        "This period: Orders USD 13k (1), +25%; Should have ordered: 1 customer; 1 order past due.",
        "Open: report.xlsx",
    ]


def test_lines_without_content_are_left_out() -> None:
    said = lines(bare(), ZH, to_fix={}, report="r.xlsx", handout="x")
    assert said == ["读了 0 个文件，共 0 行：收下 0，未收 0，跳过 0。", "打开看：r.xlsx"]


def test_of_many_people_the_busiest_are_named_and_empty_files_are_told() -> None:
    people = {f"业务{n}": n for n in range(1, 11)}
    files = [f"{n}.xlsx" for n in range(6)]
    said = lines(bare(), ZH, to_fix=people, report="r.xlsx", handout="x", empty=files)
    assert said[1:3] == [
        "要人改 55 处：业务10 10、业务9 9、业务8 8、业务7 7、业务6 6、业务5 5、业务4 4、业务3 3 等10人 → x",
        "一行都没填的 6 个文件：0.xlsx、1.xlsx、2.xlsx、3.xlsx、4.xlsx …",
    ]
    two = lines(bare(), EN, to_fix={"Ann": 2, "Bob": 0}, report="r", handout="x")
    assert two[1] == "To be fixed by people: 2 (Ann 2) → x"
    none = lines(bare(), EN, to_fix={"Ann": 0}, report="r", handout="x", empty=files[:1])
    assert none[1:3] == [
        "Nothing to be fixed by people.",
        "Files with no row filled in: 1 (0.xlsx)",
    ]


def test_points_are_not_cut_inside_brackets() -> None:
    data = judged()
    head = Line(
        "revenue", Said(Text("下单（2单；3行）；另有", "Orders (2; 3 – 4); more"), {}), "orders"
    )
    alarm = Line(
        "x", Said(Text("超期（甲 —— 乙） —— 丙", "Late (A – B) – C"), {}), "orders", alarm=True
    )
    data = replace(data, lines=(head, alarm))
    assert points(data, ZH) == "下单（2单；3行）；超期（甲 —— 乙）"
    assert points(data, EN) == "Orders (2; 3 – 4); Late (A – B)"


def test_files_that_gave_nothing_are_named() -> None:
    def sheet(file: str, status: str, reason: str = "", role: str = "") -> SheetBalance:
        return SheetBalance(file=file, sheet="s", status=status, reason=reason, role=role)

    data = Dataset(
        balance=(
            sheet("半截.xlsx", "failed", "failed"),
            sheet("好.xlsx", "read"),
            sheet("好.xlsx", "skipped", "unknown"),
            sheet("副本.xlsx", "skipped", "duplicate"),
            sheet("别的.csv", "skipped", "unknown"),
            sheet("报告.xlsx", "skipped", "not_data", "report"),
        )
    )
    said = lines(replace(bare(), dataset=data), ZH, to_fix={}, report="r", handout="h")
    assert said[1] == "没读成的 2 个文件：半截.xlsx、别的.csv，原因见 findings.csv"


def test_reasons_are_words_and_like_ones_are_added_up() -> None:
    def sheet(file: str, skipped: dict[str, int]) -> SheetBalance:
        return SheetBalance(file=file, sheet="s", status="read", rows_skipped=skipped)

    data = Dataset(
        balance=(
            sheet("a", {"blank": 2, "keys": 1, "total": 1}),
            sheet("b", {"prefilled": 3, "unknown": 4, "别的": 1, "total": 0}),
        )
    )
    assert read_line(data, ZH) == (
        "读了 2 个文件，共 11 行：收下 0，未收 0，跳过 11（空行 5、看不出是哪种表 4、合计 1、别的 1）。"
    )


def test_repaired_cells_that_belong_to_no_field_are_counted_too() -> None:
    data = judged()
    repaired = next(each for each in data.dataset.findings if each.rule.fixed)
    more = [replace(repaired, field="", cells=()), replace(repaired, field="note")]
    said = lines(
        replace(data, dataset=data.dataset.found(more)), ZH, to_fix={}, report="r", handout="h"
    )
    assert said[2] == "自动改好 3 格（其他 2、日期 1），明细：findings.csv"


def test_lines_fit_a_console_of_80_columns_and_paths_stay_whole() -> None:
    english = (
        "Read 1 file, 98 rows: 60 taken, 0 rejected, 38 skipped (not one of the known tables 38)."
    )
    path = "写好了：/很长的文件夹/" + "客户" * 40 + ".xlsx"
    told = list(fitted([english, path, "短"]))
    assert told == [
        "Read 1 file, 98 rows: 60 taken, 0 rejected, 38 skipped (not one of the known",
        "  tables 38).",
        path,
        "短",
    ]
