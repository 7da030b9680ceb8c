"""分级试算: what LibreOffice computes from the formulas is what Python says, also after a change."""

from __future__ import annotations

import random
import warnings
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from crmsheets.analysis.whatif import what_if
from crmsheets.excel.write import write
from crmsheets.model.book import Formula
from crmsheets.model.judged import Judged
from crmsheets.model.page import Listing
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
        if n % 3 and "weight_payment" in tier
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
    for row in sheet.iter_rows(min_col=6, max_col=11, max_row=14, values_only=True):
        if row[0] in {"A", "B", "C", "D", "合计"}:
            found[str(row[0])] = [each for each in row[1:] if each is not None]
    return found


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


CHANGES: list[tuple[dict[str, Any], dict[str, float], dict[str, Any]]] = [
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
]


def typed_in(path: Path, typed: dict[str, float]) -> Path:
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
        for now, row in grid(computed).items():
            own = [name for name in graded if now in {before[name], "合计"}]
            assert row == [*(sum(after[name] == then for name in own) for then in "ABC"), len(own)]


@pytest.mark.parametrize(
    "rules",
    [
        [{"tier": "A", "when": "非 近12月金额 ≥ 2万"}],
        [{"tier": "A", "when": "首次下单 ≥ 2024-1-1"}],
    ],
)
def test_what_numbers_cannot_tell_is_not_offered(rules: list[dict[str, str]]) -> None:
    found = factory({"method": "rules", "rules": rules}, 5)
    assert what_if(found) is None
    assert make(found, ZH) is None


def test_without_customers_or_with_prices_there_is_none() -> None:
    assert what_if(judged()) is None
    assert what_if(factory({"weight_price": 30}, 5)) is None


def test_it_starts_from_the_settings_in_both_languages() -> None:
    found = factory({"method": "score", "cut_c": 20}, 8)
    page = make(found, EN)
    assert page is not None
    figures, customers = page.blocks
    assert isinstance(figures, Listing)
    assert isinstance(customers, Listing)
    assert next(row for row in figures.rows if str(row[0]).startswith("Score from"))[1] == 70
    assert [head.label for head in customers.heads][-2:] == ["Points, what if", "Tier, what if"]
    layout = simulated("What if", found, EN)
    formulas = [each.value for each in layout.puts if isinstance(each.value, Formula)]
    assert len(formulas) == 3 * len(customers.rows) + 25
    assert {"D"} < {str(each.value) for each in layout.puts}
