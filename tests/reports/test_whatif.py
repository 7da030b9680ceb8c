"""分级试算: what LibreOffice computes from the formulas is what Python says, also after a change."""

from __future__ import annotations

import random
import warnings
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from crmsheets.analysis.whatif import Afterwards, what_if
from crmsheets.analysis.whatif_words import told
from crmsheets.excel.write import write
from crmsheets.model.book import Formula
from crmsheets.model.judged import Judged
from crmsheets.model.page import Lines, Listing
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale
from crmsheets.reports import pages
from crmsheets.reports.sheets import book
from crmsheets.reports.sheets.whatif import simulated
from crmsheets.reports.whatif import make
from tests.analysis.linked import judged
from tests.tables import table
from tests.tools import recalculated

ZH, EN = Locale("zh"), Locale("en")
RULES = [
    {"tier": "A", "when": "近12月金额 ≥ 2万 且 订单 ≥ 4 且 评分 ≥ 3.5"},
    {"tier": "B", "when": "近12月金额 > 1万 或 (订单 ≥ 3 且 未下单天数 ≤ 90)"},
]
IN_WORDS = [
    {"tier": "A", "when": "首次下单 ≥ 2024-2-1 且 近12月金额 ≥ 8000 且 非 (评分 < 3 或 投诉 ≥ 1)"},
    {"tier": "B", "when": "非 (评分为空 且 近12月金额 < 1万) 或 订单 属于 (3、9)"},
    {"tier": "C", "when": "评分 ≠ 3"},
]
PLATING = {"preset": "processing", "cut_a": 55, "cut_b": 40, "cut_c": 25}
METHODS: list[dict[str, Any]] = [
    {"method": "score"},
    {"method": "score", "floor_spend": 1000, "floor_orders": 1, "rating_prior": 3, "cut_c": 20},
    {"method": "score", "target_spend": 500, "floor_spend": 500, "weight_orders": 0},
    {"method": "score", "weight_payment": 30},
    {"method": "abc"},
    {"method": "rfm"},
    {"method": "rfm_strict", "cut_c": 30},
    {"method": "rules"},
    {"method": "rules", "rules": RULES},
    {"method": "rules", "rules": IN_WORDS},
    {"preset": "processing"},
    PLATING,
]


def factory(tier: dict[str, Any], many: int = 60) -> Judged:
    """Customers with orders, returns and ratings of every size, some of them new, some long gone."""
    chance = random.Random(7)
    orders, said = [], []
    for n in range(many):
        for k in range(chance.choice([1, 1, 2, 3, 5, 9])):
            year, month = chance.choice([(2023, 5), (2024, chance.randint(1, 12))])
            price = chance.choice([0.35, 12, 99.9, 480])
            amount = -3 if chance.random() < 0.05 else chance.randint(1, 90)
            orders.append(
                f"| 客户{n:02} | {n}-{k} | {year}-{month}-1{k} | X | {amount} | {price} |"
            )
        if chance.random() < 0.6:
            said.append(f"| 客户{n:02} | 2024-6-1 | 好 | {chance.randint(1, 5)} |")
    # Two of three customers pay what they owe, some of them soon, some only at the year's end.
    paid = [
        f"| 客户{n:02} | 2024-{1 + n % 12}-28 | {400 * (1 + n % 9)} |"
        for n in range(many)
        if n % 3 and {"weight_payment", "preset"} & set(tier)
    ]
    return judged(
        table("order", "\n".join(["| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |", *orders])),
        table("payment", "\n".join(["| 客户 | 日期 | 金额 |", *paid])),
        table("feedback", "\n".join(["| 客户 | 日期 | 客户反馈 | 评分 |", *said])),
        settings=Settings.model_validate({"tier": tier}),
    )


def saved(found: Judged, path: Path) -> Path:
    shown = [page for page in pages(found, ZH, detail=True) if page.name in {"overview", "whatif"}]
    path.write_bytes(write(book(shown, found, ZH, detail=True)))
    return path


def lines(path: Path) -> dict[str, tuple[str, str, Any]]:
    """Customer -> tier, move, points as they stand in the sheet."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        sheet = load_workbook(path, data_only=True)["分级试算"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    top = next(at for at, row in enumerate(rows) if "试算等级" in row)
    places = {name: rows[top].index(name) for name in ("试算等级", "变动", "试算得分")}
    return {
        str(row[0]): (
            str(row[places["试算等级"]] or ""),
            str(row[places["变动"]] or ""),
            row[places["试算得分"]],
        )
        for row in rows[top + 1 :]
        if row[0]
    }


def grid(path: Path) -> dict[str, list[Any]]:
    """The matrix: tier now -> customers by the tier what if, and together."""
    sheet = load_workbook(path, data_only=True)["分级试算"]
    found = {}
    for row in sheet.iter_rows(min_col=7, max_col=12, max_row=16, values_only=True):
        if row[0] in {"A", "B", "C", "D", "合计"}:
            found[str(row[0])] = [each for each in row[1:] if each is not None]
    assert found
    return found


def counted(path: Path) -> dict[str, Any]:
    """What counts of each figure, by the beginning of its label."""
    sheet = load_workbook(path, data_only=True)["分级试算"]
    rows = sheet.iter_rows(max_row=30, max_col=5, values_only=True)
    return {str(row[0]).split("；")[0]: row[4] for row in rows if row[0] and row[4] is not None}


def test_libreoffice_comes_to_the_same_tiers_by_every_method(tmp_path: Path) -> None:
    paths = []
    for at, tier in enumerate(METHODS):
        found = factory(tier)
        path = saved(found, tmp_path / f"{at}.xlsx")
        rows = found.customers.to_dict("records")
        by_python = {row["name"]: row["tier"] for row in rows if row["first_order"]}
        assert {name: each[0] for name, each in lines(path).items()} == by_python
        assert {each[1] for each in lines(path).values()} == {""}
        assert len(set(by_python.values()) - {""}) >= 2
        paths.append(path)
    for path, again in zip(paths, recalculated(tmp_path, *paths), strict=True):
        stored, computed = lines(path), lines(again)
        assert {name: each[:2] for name, each in computed.items()} == {
            name: each[:2] for name, each in stored.items()
        }
        assert [each[2] for each in computed.values()] == pytest.approx(
            [each[2] for each in stored.values()], abs=1e-6
        )


CHANGES: list[tuple[dict[str, Any], dict[str, float | None], dict[str, Any]]] = [
    (
        {"method": "score"},
        {"金额占几分": 20, "单数占几分": 70, "A 类的分数线": 55.5, "金额满分线": 2345.6},
        {"weight_spend": 20, "weight_orders": 70, "cut_a": 55.5, "target_spend": "2345.6"},
    ),
    ({"method": "abc"}, {"abc：累计占比在这之前算 A": 0.5}, {"share_a": 0.5}),
    (
        {"method": "rules", "rules": RULES},
        {"A 类：近12月金额 ≥": 9000, "A 类：评分 ≥": 2},
        {"rules": [{"tier": "A", "when": "近12月金额 ≥ 9000 且 订单 ≥ 4 且 评分 ≥ 2"}, RULES[1]]},
    ),
    (
        {"method": "rules", "rules": IN_WORDS},
        {"A 类：近12月金额 ≥": 500, "A 类：评分 <": 2, "B 类：近12月金额 <": 30000},
        {
            "rules": [
                {
                    "tier": "A",
                    "when": IN_WORDS[0]["when"].replace("8000", "500").replace("< 3", "< 2"),
                },
                {"tier": "B", "when": IN_WORDS[1]["when"].replace("1万", "3万")},
                IN_WORDS[2],
            ]
        },
    ),
    (
        PLATING,
        {"付款及时占几分": 5, "单价高低占几分": 80, "A 类的分数线": 60},
        {"weight_payment": 5, "weight_price": 80, "cut_a": 60},
    ),
    ({"method": "score"}, {"C 类的分数线": 20}, {"cut_c": 20}),
    # Cleared cells: what the label says of them, else the figure of the report.
    (
        {"method": "score", "target_spend": 900, "target_orders": 2},
        {"金额满分线": None, "单数满分线": None},
        {"target_spend": None, "target_orders": None},
    ),
    (
        {"method": "score", "target_spend": 900, "cut_c": 30, "weight_orders": 10},
        {"金额满分线": None, "C 类的分数线": None, "单数占几分": None, "B 类的分数线": None},
        {"target_spend": None, "cut_c": None},
    ),
]


def typed_in(path: Path, typed: dict[str, float | None]) -> Path:
    """The workbook after somebody changed figures; its formulas have no values any more."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        opened = load_workbook(path)
    sheet = opened["分级试算"]
    for name, value in typed.items():
        row = next(row for row in sheet.iter_rows(max_row=25) if str(row[0].value).startswith(name))
        row[3].value = value
    opened.save(path)
    return path


def test_a_changed_figure_moves_customers_as_the_next_run_would(tmp_path: Path) -> None:
    paths = [
        typed_in(saved(factory(tier), tmp_path / f"{at}.xlsx"), typed)
        for at, (tier, typed, _) in enumerate(CHANGES)
    ]
    for computed, (tier, _, meant) in zip(recalculated(tmp_path, *paths), CHANGES, strict=True):
        before = {row["name"]: row["tier"] for row in factory(tier).customers.to_dict("records")}
        after = {
            row["name"]: row["tier"]
            for row in factory({**tier, **meant}).customers.to_dict("records")
            if row["first_order"]
        }
        found = lines(computed)
        assert {name: each[0] for name, each in found.items()} == after
        assert {name: each[1] for name, each in found.items()} == {
            name: "" if not new or new == before[name] else "升" if new < before[name] else "降"
            for name, new in after.items()
        }
        assert any(each[1] for each in found.values())
        graded = [name for name, new in after.items() if new]
        tiers = "ABC" if tier.get("method") == "abc" or tier.get("rules") == RULES else "ABCD"
        for now, row in grid(computed).items():
            own = [name for name in graded if now in {before[name], "合计"}]
            assert row == [*(sum(after[name] == then for name in own) for then in tiers), len(own)]


CLEARED: dict[str, float | None] = {"金额满分线": None, "单数满分线": None}
BOUGHT: list[list[list[float]]] = [
    # orders of each customer: amounts in 元 of the window, the last figure in front of it
    [[0.01]],
    [[0.37], [12.55, 3.2]],
    [[100.0] * n for n in range(1, 12)],
    [[99.95 * n, 1.0] for n in range(1, 38)],
    [[-50], [-20], [-7.5]],
    [[1_250_000.0], [1_150_000.0], *([[10.0]] * 9)],
    [[12_500_000.5]] * 3,
]


@pytest.mark.parametrize("size", [1, 6])
def test_a_cleared_target_is_worked_out_as_python_does(tmp_path: Path, size: int) -> None:
    paths, meant = [], []
    for at, customers in enumerate(BOUGHT[::size]):
        lines = [
            f"| 客户{n:02} | {n}-{k} | 2024-6-1 | X | {1 if amount > 0 else -1} | {abs(amount)} |"
            for n, amounts in enumerate(customers)
            for k, amount in enumerate(amounts)
        ]
        # Somebody bought before the window only: not one of the ten.
        lines.append("| 老客户 | 老 | 2022-6-1 | X | 1 | 9999 |")
        found = judged(
            table("order", "\n".join(["| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |", *lines])),
            settings=Settings.model_validate({"tier": {"target_spend": 3, "target_orders": 7}}),
        )
        paths.append(typed_in(saved(found, tmp_path / f"{at}.xlsx"), CLEARED))
        free = what_if(judged(*found.dataset.tables.values()))
        assert free is not None
        full = {each.key: each.value for each in free.inputs}
        meant.append((full["target_spend"], full["target_orders"]))
    told = [counted(path) for path in recalculated(tmp_path, *paths)]
    assert [(each["金额满分线"], each["单数满分线"]) for each in told] == meant


def test_an_empty_cell_shows_what_counts(tmp_path: Path) -> None:
    tier = {"method": "score", "cut_c": 20, "weight_rating": 15}
    cleared = {**CLEARED, "评分占几分": None, "A 类的分数线": None, "C 类的分数线": None}
    path = typed_in(saved(factory(tier), tmp_path / "0.xlsx"), cleared)
    told = counted(recalculated(tmp_path, path)[0])
    assert [told[each] for each in ("评分占几分", "A 类的分数线")] == [15, 70]
    assert told["C 类的分数线，再低是 D"] == "没有 D"
    said = [str(row[0].value) for row in load_workbook(path)["分级试算"].iter_rows(max_row=8)]
    assert any(
        "满分线空着，就按下面每家自己的数现算；C 类的分数线空着，就没有 D；其他格子空着，就按报告里的数"
        in each
        for each in said
    )


def test_what_a_rule_asks_in_words_stands_as_yes_and_no() -> None:
    rules = [{"tier": "A", "when": "首次下单 ≥ 2024-1-1"}]
    found = what_if(factory({"method": "rules", "rules": rules}, 20))
    assert found is not None
    assert (found.inputs, found.facts) == ((), ("said_1",))
    assert {
        (each.facts["said_1"], each.by_rules) for each in found.customers if not each.is_new
    } == {(True, "A"), (False, "C")}
    page = make(factory({"method": "rules", "rules": rules}, 20), EN)
    assert page is not None
    lines, _, customers = page.blocks
    assert isinstance(lines, Lines)
    assert lines.lines[0].startswith("These rules hold no figure that could be changed here")
    assert isinstance(customers, Listing)
    assert customers.heads[2].label == "first order ≥ 2024-01-01"
    assert {row[2] for row in customers.rows} == {"yes", "no"}
    layout = simulated("What if", factory({"method": "rules", "rules": rules}, 20), EN)
    assert layout.validations == []


def test_without_customers_there_is_none() -> None:
    assert what_if(judged()) is None
    assert make(judged(), ZH) is None


def test_caps_history_and_people_are_told_apart() -> None:
    """What comes after the method is not tried; who stands otherwise because of it is counted."""
    plain = factory({"method": "score"}, 20)
    found = what_if(plain)
    assert found is not None
    assert (found.after.differ, found.after.capped) == (0, 0)
    rows = plain.customers.to_dict("records")
    graded = [at for at, row in enumerate(rows) if row["tier"] in {"B", "C"}][:4]
    changed = {
        column: list(plain.customers[column]) for column in ("tier", "tier_ruled", "tier_held")
    }
    for column, at in zip(("tier_ruled", "tier_held", "tier", "tier"), graded, strict=True):
        # from the step on that made it, as the portfolio has it
        for later in ("tier_ruled", "tier_held", "tier")[
            ("tier_ruled", "tier_held", "tier").index(column) :
        ]:
            changed[later][at] = "A"
    moved = replace(plain, customers=plain.customers.assign(**changed))
    found = what_if(moved)
    assert found is not None
    assert found.after == Afterwards(capped=1, held=1, by_hand=2, differ=4)
    assert list(told(found, ZH))[-1] == (
        "这里只试「按规则的等级」：分数、门槛本身。封顶和连着大单升级（现在动了 1 家）、降级观察（1 家）、"
        "人工调整（2 家）不在试算里，报告里的等级把它们都算上了。"
        "现在有 4 家「报告里的等级」和「按规则的等级」不一样，标了颜色。"
    )
    assert "the same" in list(told(what_if(plain) or found, EN))[-1]


def test_it_starts_from_the_settings_in_both_languages() -> None:
    found = factory({"method": "score", "cut_c": 20, "rating_prior": 3}, 8)
    page = make(found, EN)
    assert page is not None
    _, figures, customers = page.blocks
    assert isinstance(figures, Listing)
    assert isinstance(customers, Listing)
    assert next(row for row in figures.rows if str(row[0]).startswith("Score from"))[1] == 70
    assert [head.label for head in customers.heads][-2:] == ["Points, what if", "Tier, what if"]
    assert customers.heads[4].label == "Rating (few lean on the average)"
    few = found.settings.model_copy(
        update={"report": found.settings.report.model_copy(update={"rows_shown": 3})}
    )
    assert len(simulated("What if", replace(found, settings=few), EN).unprinted) == 1
    layout = simulated("What if", found, EN)
    assert layout.unprinted == []
    formulas = [each.value for each in layout.puts if isinstance(each.value, Formula)]
    # three a customer, 5 x 5 moves, what counts of each figure, the two that are worked out
    assert len(formulas) == 3 * len(customers.rows) + 25 + len(figures.rows) + 2
    assert {"D"} < {str(each.value) for each in layout.puts}
