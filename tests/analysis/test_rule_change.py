"""A change of rules: which settings differ, how many customers there were before and are now."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

import pandas as pd

from crmsheets.analysis.rule_change import changed, effects, moved, rule_change
from crmsheets.model.judged import CustomerType, Judged
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale, Said, Text
from crmsheets.reports.rule_change import make
from tests.judged_example import judged

TODAY = dt.date(2024, 12, 31)


@dataclass(frozen=True)
class Row:
    customer_id: str
    name: str
    tier: str
    type: CustomerType
    spend_12m: int
    should_order: bool = False
    out_of_cadence: bool = False

    @property
    def record(self) -> dict[str, object]:
        told = {name: getattr(self, name) for name in self.__dataclass_fields__}
        return {**told, "reason": Said(Text(f"{self.tier} 因为", f"{self.tier} because"))}


NOW, VIP, LOST = CustomerType.CURRENT, CustomerType.VIP, CustomerType.LOST
BEFORE = [
    Row("C1", "顺达", "A", VIP, 500),
    Row("C2", "恒力", "B", NOW, 300),
    Row("C3", "通达", "", NOW, 100, should_order=True),
]
AFTER = [
    Row("C1", "顺达", "A", VIP, 500),
    Row("C2", "恒力", "C", NOW, 300, out_of_cadence=True),
    Row("C3", "通达", "", LOST, 900),
]


def told(rows: list[Row], settings: Settings, counted: list[bool]) -> Judged:
    return replace(
        judged(),
        settings=settings,
        customers=pd.DataFrame([row.record for row in rows], dtype=object),
        orders=pd.DataFrame({"counted": counted}),
    )


OLD = told(BEFORE, Settings(), [True, True, False])
NEW = told(
    AFTER,
    Settings.model_validate({"tier": {"target_spend": "200000"}, "company": "恒新"}),
    [True, False, False],
)


def test_which_settings_differ() -> None:
    found = [
        (each.setting.zh, each.before.zh, each.now.zh)
        for each in changed(OLD.settings, NEW.settings)
    ]
    assert found == [
        ("工厂名称，写在报告抬头", "不写", "恒新"),
        ("金额满分线；不写就按自家前10%的客户定", "不写", "200000"),
    ]
    assert changed(OLD.settings, OLD.settings) == []


def test_a_list_that_differs_is_told_by_its_number_of_lines() -> None:
    new = Settings.model_validate({"tier": {"rules": [{"tier": "A", "when": "近12月金额 ≥ 20万"}]}})
    found = [(each.before.en, each.now.en) for each in changed(Settings(), new)]
    assert found == [("0 lines", "1 lines")]


def test_how_many_before_and_now() -> None:
    assert [(each.what.zh, each.before, each.now) for each in effects(OLD, NEW)] == [
        ("A 类", 1, 1),
        ("B 类", 1, 0),
        ("C 类", 0, 1),
        ("不分级", 1, 1),
        ("潜在", 0, 0),
        ("现有", 2, 1),
        ("VIP", 1, 1),
        ("流失", 0, 1),
        ("该下单没下单", 1, 0),
        ("该联系没联系", 0, 1),
        ("计入业绩的订单行", 2, 1),
    ]


def test_who_moved_dearest_first() -> None:
    found = [(each.customer, each.tier_before, each.tier, each.type) for each in moved(OLD, NEW)]
    assert found == [("通达", "", "", LOST), ("恒力", "B", "C", NOW)]


def test_the_page() -> None:
    shown = replace(NEW, tables=rule_change(OLD, NEW))
    page = make(shown, Locale("en"))
    assert page is not None
    assert [len(block.rows) for block in page.blocks if hasattr(block, "rows")] == [2, 11, 2]
    assert make(NEW, Locale("en")) is None
