"""A change of rules: which settings differ, how many customers there were before and are now."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

import pandas as pd

from crmsheets.analysis.rule_change import changed, effects, held_back, moved, rule_change
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
    last_contact: dt.date | None = None
    held: str = ""
    in_force: str = ""
    kind: CustomerType | None = None
    by_hand: bool = False

    @property
    def record(self) -> dict[str, object]:
        """By the rules `tier` and `type`; after hysteresis `held`, in the end `in_force` and `kind`."""
        told = {
            name: getattr(self, name) for name in ("customer_id", "name", "spend_12m", "by_hand")
        }
        held = self.held or self.tier
        return {
            **told,
            "should_order": self.should_order,
            "last_contact": self.last_contact,
            "tier_ruled": self.tier,
            "type_ruled": self.type,
            "tier_held": held,
            "tier": self.in_force or held,
            "type": self.kind or self.type,
            "reason_ruled": Said(Text(f"{self.tier} 因为", f"{self.tier} because")),
            "reason": Said(Text(f"现在 {self.in_force or held}", f"now {self.in_force or held}")),
        }


NOW, VIP, LOST = CustomerType.CURRENT, CustomerType.VIP, CustomerType.LOST
BEFORE = [
    Row("C1", "顺达", "A", VIP, 500),
    Row("C2", "恒力", "B", NOW, 300),
    Row("C3", "通达", "", NOW, 100, should_order=True),
]
AFTER = [
    Row("C1", "顺达", "A", VIP, 500),
    Row("C2", "恒力", "C", NOW, 300, last_contact=dt.date(2024, 9, 1)),
    Row("C3", "通达", "", LOST, 900),
]


def told(rows: list[Row], settings: Settings, counted: list[bool], methods: str = "") -> Judged:
    tiering = [
        {"customer_id": row.customer_id, "by_method": by}
        for row, by in zip(rows, methods or [row.tier for row in rows], strict=True)
    ]
    return replace(
        judged(),
        settings=settings,
        today=TODAY,
        tables={"tiering": pd.DataFrame(tiering)},
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
    assert found == [("金额满分线", "不写", "200000")]
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


HELD_BEFORE = [Row(f"C{at}", name, "B", NOW, at) for at, name in enumerate("甲乙丙丁戊己", start=1)]
HELD_NOW = [
    Row("C1", "甲", "C", NOW, 1, held="B"),
    Row("C2", "乙", "C", NOW, 2, in_force="A", by_hand=True),
    Row("C3", "丙", "C", NOW, 3, held="B", by_hand=True, kind=VIP),
    Row("C4", "丁", "B", NOW, 4, held="A"),
    Row("C5", "戊", "B", LOST, 5, kind=NOW, by_hand=True),
    Row("C6", "己", "C", NOW, 6),
]
"""甲 is on watch, 乙 an A by hand, 丙 on watch with its type by hand, 丁 would move by no rule, 戊 lost by
the rules but not by hand, 己 follows.
"""


def test_what_holds_a_move_back_is_told_and_counted() -> None:
    old = told(HELD_BEFORE, Settings(), [True])
    new = told(HELD_NOW, Settings(), [True], methods="CCCACC")
    found = [
        (
            each.customer,
            each.tier_before,
            each.tier,
            each.tier_in_force,
            each.stays and each.stays("zh"),
        )
        for each in moved(old, new)
    ]
    assert found == [
        ("己", "B", "C", "C", None),
        ("戊", "B", "B", "B", "现在 B"),
        ("丙", "B", "C", "B", "现在 B"),
        ("乙", "B", "C", "A", "现在 A"),
        ("甲", "B", "C", "B", "现在 B"),
    ]
    # By the method alone 丁 and 戊 would be others; a cap leaves them where they are.
    assert [(each.what.zh[:5], each.customers) for each in held_back(old, new)] == [
        ("人工定的，", 2),
        ("按分析历史", 2),
        ("分数变了档", 2),
    ]
    assert held_back(OLD, NEW) == []
    now = replace(new, settings=NEW.settings)
    page = make(replace(now, tables=rule_change(old, now)), Locale())
    assert page is not None
    assert [len(block.rows) for block in page.blocks if hasattr(block, "rows")][2] == 3


def test_the_page() -> None:
    shown = replace(NEW, tables=rule_change(OLD, NEW))
    page = make(shown, Locale("en"))
    assert page is not None
    assert [len(block.rows) for block in page.blocks if hasattr(block, "rows")] == [1, 11, 2]
    assert make(NEW, Locale("en")) is None
