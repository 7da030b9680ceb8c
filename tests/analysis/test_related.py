from __future__ import annotations

from dataclasses import replace
from typing import Any

from crmsheets.analysis.link import link
from crmsheets.analysis.related import relations
from crmsheets.model.dataset import Dataset
from crmsheets.model.decision import Decision, Ruled, Verdict
from crmsheets.model.duplicates import Matched, Pair, Part
from crmsheets.model.settings import Settings
from crmsheets.model.text import Said, Text
from tests.tables import dataset, table

FIRMS = """
| 客户名称 | 电话 | 城市 | 地址 | 负责业务员 |
| 东莞市顺达五金有限公司 | 13800000001 | 东莞 | 振安路8号 | 周敏 |
| 深圳市华彩塑胶有限公司 | 13800000001 | 深圳 | 振安路8号 | 李强 |
| 苏州明珠模具有限公司 | 13900000002 | 苏州 | | |
"""


def part(said: str, bits: float, *cells: Any) -> Part:
    return Part(Said(Text(said, said)), bits, cells)


def linked(**ruled: Any) -> Dataset:
    """Three firms, two of which share phone and address."""
    data = link(dataset(table("customer", FIRMS)), Settings())
    at = data["customer"]
    phones = [at.cell(i, "phone") for i in (0, 1)]
    homes = [at.cell(i, "address") for i in (0, 1)]
    names = [at.cell(i, "customer_name") for i in (0, 1)]
    pair = Pair(
        0, 1, -9.0,
        (
            part("手机相同", 12.6, *phones),
            part("品牌不同", -9.0, *names),
            part("行业不同", -9.0, *names),
            part("地址相同", 5.0, *homes),
            part("所在路相同", 4.0, *homes),
            part("城市不同", -4.0, *homes),
            part("联系人不同", -3.0, *names),
            part("品牌像", 2.0, *names),
            part("公司类型相同", 0.6, *names),
            part("同一个人的几项合算一次", -2.0),
        ),
    )  # fmt: skip
    return replace(data, matched=Matched(related=(pair,)), ruled=Ruled(**ruled))


def told(data: Dataset, worth: dict[str, int] | None = None) -> list[tuple[Any, ...]]:
    return [
        (each.one, each.other, " ".join(said("zh") for said in each.shared),
         each.said and each.said("zh"), " ".join(cell.ref for cell in each.cells))
        for each in relations(data, worth or {})
    ]  # fmt: skip


SHARED = "手机相同（13800000001） 地址相同（振安路8号） 所在路相同 品牌像"


def test_both_stand_with_what_they_share_and_what_differs() -> None:
    (found,) = relations(linked(), {})
    assert told(linked()) == [
        ("东莞市顺达五金有限公司", "深圳市华彩塑胶有限公司", SHARED, None, "B3 B4")
    ]
    assert [said("zh") for said in found.differs] == ["品牌不同", "行业不同", "城市不同"]
    assert (found.one_owner, found.other_owner) == ("周敏", "李强")


def test_who_buys_more_stands_first() -> None:
    data = linked()
    worth = {each.customer_id: 100 for each in data.golden if "华彩" in each.name}
    (found,) = relations(data, worth)
    assert (found.one, found.spend) == ("深圳市华彩塑胶有限公司", 100)


def test_a_person_may_say_so_with_or_without_evidence() -> None:
    decision = Decision(Verdict.RELATED, "x", "y", who="陈总")
    found = told(linked(related={(0, 1): decision, (1, 2): replace(decision, who="")}))
    assert found == [
        ("东莞市顺达五金有限公司", "深圳市华彩塑胶有限公司", SHARED, "陈总定的：关联企业", "B3 B4"),
        ("深圳市华彩塑胶有限公司", "苏州明珠模具有限公司", "", "人定的：关联企业", "A4 A5"),
    ]


def test_two_rows_of_one_customer_are_not_related() -> None:
    data = link(
        dataset(table("customer", f"{FIRMS}| 东莞市顺达五金有限公司 | 13800000009 | | | |")),
        Settings(),
    )
    pair = Pair(0, 3, 1.0)
    decision = Decision(Verdict.RELATED, "x", "y")
    both = replace(data, matched=Matched(related=(pair,)), ruled=Ruled(related={(0, 3): decision}))
    assert relations(both, {}) == []


def test_nothing_without_customers_or_before_they_are_matched() -> None:
    assert relations(Dataset(), {}) == []
    assert relations(dataset(table("customer", FIRMS)), {}) == []
