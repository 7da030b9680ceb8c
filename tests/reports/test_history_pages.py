"""分级变动, 分级历史, 趋势, and the quality blocks: from small histories to what a reader sees."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from crmsheets.analysis.ages import Aged
from crmsheets.analysis.frames import frame_of
from crmsheets.analysis.measured import age_records, field_records, note, records
from crmsheets.analysis.measures import measure_tables
from crmsheets.analysis.movements import Crossing, Moved
from crmsheets.analysis.recorded import KEPT
from crmsheets.model.judged import Judged
from crmsheets.model.page import Chart, Lines, Listing, Page
from crmsheets.model.past import FigureLine, Move, QualityLine
from crmsheets.model.text import Locale, Said, Text
from crmsheets.reports import movements, quality, tier_history, trends
from crmsheets.reports.sheets import book
from tests.judged_example import bare, judged
from tests.past import line, past, run

ZH, EN = Locale(), Locale("en", "INTL", "USD")
WHY = Said(Text("A：买得多", "A: buys a lot"))


def with_tables(**frames: Any) -> Judged:
    return replace(judged(), tables=frames)


def rows(page: Page | None, name: str) -> list[list[Any]]:
    assert page is not None
    found = next(each for each in page.blocks if isinstance(each, Listing) and each.name == name)
    return [[head.label for head in found.heads], *map(list, found.rows)]


def moved(move: Move, before: str, tier: str, **more: Any) -> Moved:
    got: dict[str, Any] = {
        "customer_id": "CUS001", "customer": "顺达", "owner": "周敏", "move": move, "before": before,
        "tier": tier, "ruled": tier, "by_hand": False, "spend_12m": 1_000_000, "reason": WHY,
    }  # fmt: skip
    return Moved(**(got | more))


def crossing(before: str, *counts: int) -> Crossing:
    a, b, c, d, none = counts
    return Crossing(before, a, b, c, d, none, sum(counts))


MATRIX = [crossing("A", 5, 1, 0, 0, 0), crossing("B", 0, 3, 0, 0, 0), crossing("C", 0, 0, 9, 0, 0),
          crossing("D", 0, 0, 0, 0, 0), crossing("", 0, 0, 2, 0, 0)]  # fmt: skip


def moving(moves: Sequence[Moved], matrix: Sequence[Crossing] = MATRIX) -> Judged:
    return with_tables(moves=frame_of(Moved, moves), crossings=frame_of(Crossing, matrix))


def test_no_move_no_sheet() -> None:
    assert movements.make(moving([]), ZH) is None
    assert movements.make(bare(), ZH) is None
    assert not movements.SECTION.detail


def test_moves_with_reasons_and_the_matrix() -> None:
    data = moving([
        moved(Move.DOWN, "A", "B"), moved(Move.WATCH, "B", "B", ruled="C"),
        moved(Move.UP, "", "A", by_hand=True, ruled=""),
    ])  # fmt: skip
    page = movements.make(data, ZH)
    assert page is not None
    assert (
        page.lead == "和报告月的前一个月底（同一批数据重算）比：升 1 家，降 1 家，降级观察 1 家。"
    )
    assert [row[1:6] for row in rows(page, "moves")] == [
        ["变动", "原等级", "现等级", "按规则是", "人工定的"],
        ["降级", "A", "B", "B", "否"],
        ["降级观察", "B", "B", "C", "否"],
        ["升级", "不分级", "A", "不分级", "是"],
    ]
    assert rows(page, "crossings") == [
        ["原来", "A", "B", "C", "不分级", "合计"],
        ["A", 5, 1, 0, 0, 6],
        ["B", 0, 3, 0, 0, 3],
        ["C", 0, 0, 9, 0, 9],
        ["不分级", 0, 0, 2, 0, 2],
    ]
    said = [line for block in page.blocks if isinstance(block, Lines) for line in block.lines]
    assert said[0].startswith("升级当月就升；降级要连续 2 个月低于门槛（差 10% 以内不算）")


def test_d_stands_in_the_matrix_where_anybody_is_d() -> None:
    matrix = [*MATRIX[:3], crossing("D", 0, 0, 1, 0, 0), MATRIX[4]]
    page = movements.make(moving([moved(Move.UP, "D", "C")], matrix), EN)
    assert rows(page, "crossings")[0] == ["Before", "A", "B", "C", "D", "none", "Together"]
    assert len(rows(page, "crossings")) == 6


def test_compared_with_the_last_kept_month() -> None:
    kept = past(line("2024-10", "CUS001", "顺达", "B"), line("2024-12", "CUS001", "顺达", "A"))
    data = replace(moving([moved(Move.UP, "B", "A")]), past=kept)
    page = movements.make(data, EN)
    assert page is not None
    assert page.lead == "Since 2024-10: 1 up, 0 down, 0 on watch."


def test_the_history_of_tiers_latest_first(monkeypatch: pytest.MonkeyPatch) -> None:
    assert tier_history.make(judged(), ZH) is None
    kept = past(
        line("2024-10", "CUS001", "顺达", "B", score=54.0, reason="B：买 5 万"),
        line("2024-12", "CUS001", "顺达", "A", number=2, before="B", move=Move.UP, manual=True,
             until="2025-06-30", ruled="", type="VIP"),
    )  # fmt: skip
    page = tier_history.make(replace(judged(), past=kept), ZH)
    assert page is not None
    assert page.lead == "记了 2 个月、2 行，最近的在上面；全部在 分析历史.xlsx。"
    assert rows(page, "tier_history")[1:] == [
        ["顺达", "CUS001", "2024-12", "升级", "B", "A", "不分级", "VIP", "人工", "2025-06-30", None,
         dt.date(2024, 12, 31), None, None],
        ["顺达", "CUS001", "2024-10", "首次记录", None, "B", "B", "现有", "自动", None, 54.0,
         dt.date(2024, 10, 31), None, "B：买 5 万"],
    ]  # fmt: skip
    monkeypatch.setattr(tier_history, "_MOST", 1)
    page = tier_history.make(replace(judged(), past=kept), EN)
    assert len(rows(page, "tier_history")) == 2
    assert page is not None
    assert isinstance(page.blocks[0], Listing)
    assert page.blocks[0].note == "The latest 1 lines are shown."


def figures(period: str, **values: float | None) -> FigureLine:
    return FigureLine(run(period), {**dict.fromkeys(KEPT), **values})


def test_one_month_has_no_trend() -> None:
    kept = past(figures("2024-11", revenue_month=1.5))
    assert trends.make(replace(judged(), past=kept), ZH) is None


def trend(*lines: FigureLine | QualityLine, locale: Locale = ZH) -> Page:
    page = trends.make(replace(judged(), past=past(*lines)), locale)
    assert page is not None
    return page


def test_key_figures_by_month_with_a_line() -> None:
    page = trend(
        figures("2024-11", revenue_month=5230, tier_a=5, tier_b=9, tier_c=20, overdue_orders=3),
        figures("2024-12", revenue_month=1000.5, tier_a=6, tier_b=9, tier_c=18),
    )
    assert page.lead == "2 个月，每个月取最后一次分析：2024-11 到 2024-12。"
    assert rows(page, "trend_sales") == [
        ["月份", "本月下单额", "分析日期"],
        ["2024-11", 5230.0, dt.date(2024, 11, 30)],
        ["2024-12", 1000.5, dt.date(2024, 12, 31)],
    ]
    charts = [block for block in page.blocks if isinstance(block, Chart)]
    assert [(each.title, each.kind, each.listing) for each in charts] == [
        ("本月下单额", "line", "trend_sales"),
        ("客户和等级", "line", "trend_tiers"),
    ]
    assert charts[1].series[0] == ("A类客户", (5.0, 6.0))
    assert "trend_quality" not in [getattr(each, "name", "") for each in page.blocks]


def quality_of(period: str, **measures: tuple[int, int]) -> list[QualityLine]:
    return [QualityLine(run(period), "all", "", name, *each) for name, each in measures.items()]


def test_quality_by_month_without_rates_below_ten() -> None:
    lines: list[FigureLine | QualityLine] = [
        figures("2024-11"), figures("2024-12"),
        *quality_of("2024-11", complete=(90, 120), fresh=(3, 9)),
        *quality_of("2024-12", complete=(100, 120), fresh=(4, 9)),
    ]  # fmt: skip
    page = trend(*lines)
    assert [row[:3] for row in rows(page, "trend_quality")[1:]] == [
        ["2024-11", 0.75, "90/120"],
        ["2024-12", 100 / 120, "100/120"],
    ]
    charts = [block for block in page.blocks if isinstance(block, Chart)]
    assert [[name for name, _ in each.series] for each in charts] == [["填全"]]
    few = trend(
        *lines[:2], *quality_of("2024-11", valid=(1, 2)), *quality_of("2024-12", valid=(1, 3))
    )
    assert not [block for block in few.blocks if isinstance(block, Chart)]
    assert rows(few, "trend_quality")[1][3:5] == [None, "1/2"]


def measured(*lines: QualityLine, before: Sequence[QualityLine] = ()) -> Judged:
    today = dt.date(2024, 12, 31)
    old = [Aged("CUS001", "周敏", frozenset(), today), Aged("CUS002", "", frozenset(), None)]
    return with_tables(**measure_tables(lines, before, old, today))


def of(scope: str, subject: str, measure: str, hits: int, cases: int) -> QualityLine:
    return QualityLine(run("2024-12"), scope, subject, measure, hits, cases)


def test_measures_of_all_then_people_then_files() -> None:
    data = measured(
        of("file", "华东.xlsx", "complete", 9, 12),
        of("person", "周敏", "complete", 5, 5),
        of("all", "", "complete", 14, 17),
        of("all", "", "fresh", 3, 4),
        before=[of("all", "", "complete", 10, 17)],
    )
    shown = [
        (each["subject"] if isinstance(each["subject"], str) else each["subject"].zh,
         each["complete"], each["complete_of"]("zh"))
        for each in records(data)
    ]  # fmt: skip
    assert shown == [
        ("全部文件", 14 / 17, "14/17（上次 10/17）"),
        ("周敏", None, "5/5"),
        ("华东.xlsx", 0.75, "9/12"),
    ]
    assert records(data)[0]["fresh"] is None
    assert "180 天" in note(data)("zh")


def test_people_and_files_and_fields_have_a_before() -> None:
    data = measured(
        of("person", "周敏", "valid", 430, 441), of("file", "华东.xlsx", "valid", 9, 12),
        of("file", "新.xlsx", "valid", 8, 12),
        of("field", "order.quantity", "complete", 12, 20), of("field", "order.quantity", "valid", 9, 12),
        of("field", "customer.phone", "complete", 5, 20),
        before=[of("person", "周敏", "valid", 439, 441), of("file", "华东.xlsx", "valid", 11, 12),
                of("field", "order.quantity", "complete", 15, 20),
                of("field", "order.quantity", "valid", 15, 15)],
    )  # fmt: skip
    page = quality.make(data, ZH)
    heads, *shown = rows(page, "measures")
    at = heads.index("填对：合格/总数")
    assert [(row[0], row[at]) for row in shown] == [
        ("周敏", "430/441（上次 439/441）"),
        ("华东.xlsx", "9/12（上次 11/12）"),
        ("新.xlsx", "8/12"),
    ]
    heads, *shown = rows(page, "fields")
    assert heads[-4:] == ["填了的占", "有错的格", "上次填了/行", "上次有错的格"]
    assert sorted((row[0], *row[-3:]) for row in shown) == [
        ("数量", 3, "15/20", 0),
        ("联系电话", 0, None, None),
    ]


def test_without_an_earlier_month_the_sheet_keeps_still() -> None:
    data = measured(
        of("person", "周敏", "valid", 9, 12), of("field", "order.quantity", "complete", 1, 2)
    )
    page = quality.make(data, ZH)
    assert rows(page, "measures")[1][0] == "周敏"
    assert rows(page, "fields")[0][-1] == "有错的格"
    assert "上次" not in str(page)


def test_quality_by_person_file_and_column_over_the_months() -> None:
    """Kept is what each month's last run found; a column of a table that is gone keeps its own name."""
    kept = [
        ("2024-10", 1, "person", "周敏", "valid", 439, 441),
        ("2024-11", 1, "person", "周敏", "valid", 1, 441),
        ("2024-11", 2, "person", "周敏", "valid", 430, 441),
        ("2024-12", 1, "person", "周敏", "valid", 430, 441),
        ("2024-10", 1, "person", "周敏", "fresh", 3, 4),
        ("2024-12", 1, "person", "周敏", "fresh", 3, 4),
        ("2024-10", 1, "file", "a.xlsx", "complete", 9, 12),
        ("2024-12", 1, "file", "a.xlsx", "complete", 9, 12),
        ("2024-12", 1, "file", "b.xlsx", "complete", 9, 12),
        ("2024-10", 1, "field", "order.quantity", "complete", 10, 20),
        ("2024-12", 1, "field", "order.quantity", "complete", 15, 20),
        ("2024-10", 1, "field", "gone.size", "complete", 1, 2),
        ("2024-12", 1, "field", "gone.size", "complete", 2, 2),
    ]
    lines = [
        QualityLine(run(month, nth), scope, subject, measure, hits, cases)
        for month, nth, scope, subject, measure, hits, cases in kept
    ]
    page = trend(figures("2024-10"), figures("2024-12"), *lines)
    assert rows(page, "trend_measures") == [
        ["谁、哪个文件、哪一栏", "看什么", "2024-10", "2024-11", "2024-12"],
        ["周敏", "填对", "99.5%（439/441）", "97.5%（430/441）", "97.5%（430/441）"],
        ["周敏", "没过时", "3/4", None, "3/4"],
        ["gone.size", "填全", "1/2", None, "2/2"],
        ["订单 · 数量", "填全", "50%（10/20）", None, "75%（15/20）"],
    ]


def test_columns_in_the_order_of_their_tables() -> None:
    data = measured(
        of("field", "order.quantity", "complete", 1, 2),
        of("field", "order.quantity", "valid", 1, 3),
        of("field", "customer.phone", "complete", 10, 20),
    )
    told = [
        (each["field"].zh, each["rows"], each["filled"], each["share"], each["bad"])
        for each in field_records(data)
    ]
    order_first = (
        data.dataset.tables["order"].template.place < data.dataset.tables["customer"].template.place
    )
    assert sorted(told) == [("数量", 2, 1, None, 2), ("联系电话", 20, 10, 0.5, 0)]
    assert (told[0][0] == "数量") is order_first


def test_the_sheet_has_them_below_what_it_had() -> None:
    data = measured(
        of("all", "", "complete", 14, 17), of("field", "order.quantity", "complete", 1, 2)
    )
    page = quality.make(data, ZH)
    names = [each.name for each in page.blocks if isinstance(each, Listing)]
    assert names.index("findings") < names.index("measures") < names.index("fields")
    assert rows(page, "ages")[1:] == [["没写业务员", 1, 0, 0, 0, 0, 1], ["周敏", 1, 1, 0, 0, 0, 0]]
    assert [each["owner"] for each in age_records(data)][1] == "周敏"
    assert "ages" not in [getattr(each, "name", "") for each in quality.make(judged(), ZH).blocks]


def test_drawn_as_sheets() -> None:
    kept = past(
        line("2024-11", "CUS001", "顺达", "B"),
        figures("2024-11", revenue_month=5230), figures("2024-12", revenue_month=1000.5),
        *quality_of("2024-11", complete=(90, 120)), *quality_of("2024-12", complete=(100, 120)),
    )  # fmt: skip
    data = replace(moving([moved(Move.UP, "B", "A")]), past=kept)
    made = [
        each.make(data, ZH) for each in (movements.SECTION, tier_history.SECTION, trends.SECTION)
    ]
    drawn = book([page for page in made if page], data, ZH)
    assert [sheet.title for sheet in drawn.sheets][:3] == ["分级变动", "分级历史", "趋势"]
    assert len(drawn.sheets[2].charts) == 2
