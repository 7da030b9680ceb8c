from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.conditions import parse
from crmsheets.analysis.customer_fields import customer_fields
from crmsheets.analysis.judge import judge
from crmsheets.analysis.selection import Selection, selection
from crmsheets.intake.values.choices import FREE_WORD, NOT_LISTED
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding
from crmsheets.model.judged import Judged
from crmsheets.model.settings import Settings
from crmsheets.templates.customer_classes import Consent
from tests.analysis.linked import TODAY, linked
from tests.tables import table

CUSTOMERS = """
| 客户名称 | 所属行业 | 省份 | 需求特点 | 告知/同意 |
| 甲厂 | 五金金属制品 | 广东 | 重视品质、注重交期 | 已同意 |
| 乙厂 | 五金金属制品 | 浙江 | 重视品质 | 拒绝营销 |
| 丙厂 | 服装 | 广东 |  | 已告知 |
| 丁厂 |  | 广东 |  |  |
| 戊厂 | 五金金属制品 | 广东 |  |  |
"""


def whole(*findings: Finding) -> Judged:
    data = linked(table("customer", CUSTOMERS)).found(findings)
    at = {golden.name: row for row, golden in enumerate(data.golden, start=3)}
    golden = tuple(
        replace(each, sources=(Cell("a.xlsx", "客户", at[each.name], 1),)) for each in data.golden
    )
    return judge(replace(data, golden=golden), Settings(), TODAY)


def picked(where: str, *, marketing: bool = False, found: Judged | None = None) -> Selection:
    condition = parse(where, customer_fields()) if where else None
    return selection(found or whole(), condition, marketing=marketing)


def names(chosen: Selection) -> str:
    return "".join(sorted(str(each["name"])[0] for each in chosen.records))


def test_a_condition_picks_and_tells_whom_it_cannot_judge() -> None:
    found = picked("行业 包含 五金")
    assert (names(found), found.of, found.unsure) == ("乙戊甲", 5, 1)
    assert names(picked("地区 = 华南 且 需求 包含 品质")) == "甲"
    assert names(picked("")) == "丁丙乙戊甲"


def test_who_refused_is_in_no_marketing_list() -> None:
    found = picked("行业 包含 五金", marketing=True)
    assert (names(found), found.refused, found.unread, found.unasked) == ("戊甲", 1, 0, 1)
    everybody = picked("", marketing=True)
    assert (names(everybody), everybody.refused, everybody.unasked) == ("丁丙戊甲", 1, 2)
    assert picked("同意 = 拒绝营销", marketing=True).records == ()


def test_a_list_for_other_ends_has_everybody() -> None:
    assert picked("同意 = 拒绝营销").refused == 0
    assert names(picked("同意 = 拒绝营销")) == "乙"


def test_a_consent_that_nobody_can_read_is_no_consent() -> None:
    cell = Cell("a.xlsx", "客户", 6, 5)  # 丁厂
    illegible = Finding(rule=NOT_LISTED, cells=(cell,), table="customer", field="consent")
    found = picked("", marketing=True, found=whole(illegible))
    assert (names(found), found.unread, found.unasked) == ("丙戊甲", 1, 1)
    agreed = replace(illegible, cells=(Cell("a.xlsx", "客户", 3, 5),))
    assert "甲" in names(picked("", marketing=True, found=whole(agreed)))
    other = replace(illegible, rule=FREE_WORD)
    assert picked("", marketing=True, found=whole(other)).unread == 0


cells = st.tuples(
    st.sampled_from(["", "服装", "五金金属制品"]), st.sampled_from(["", *map(str, Consent)])
)


@given(
    st.lists(cells, max_size=8), st.sampled_from(["", "行业 = 服装", "行业 ≠ 服装", "行业 为空"])
)
def test_a_marketing_list_is_the_list_without_those_it_names(
    sheet: list[tuple[str, str]], where: str
) -> None:
    lines = "\n".join(f"| 厂{at} | {' | '.join(row)} |" for at, row in enumerate(sheet))
    data = linked(table("customer", f"| 客户名称 | 所属行业 | 告知/同意 |\n{lines}"))
    found = judge(data, Settings(), TODAY)
    plain, marketing = picked(where, found=found), picked(where, marketing=True, found=found)
    assert len(marketing.records) + marketing.refused + marketing.unread == len(plain.records)
    assert (marketing.of, marketing.unsure) == (plain.of, plain.unsure)
    said = [str(each.get("consent") or "") for each in marketing.records]
    assert Consent.REFUSED not in said
    assert marketing.unasked == sum(each in {"", "未知"} for each in said)


def test_a_word_that_nobody_has_is_told_with_the_nearest() -> None:
    def told(where: str) -> list[tuple[str, str]]:
        return [(each.said("zh"), near) for each, near in picked(where).met_by_none]

    assert told("地区 = 华难") == [('地区 = "华难"', "华南")]
    assert told("名称 包含 火星 或 行业 = 服装") == [('客户名称 包含 "火星"', "")]
    assert told("需求 包含 品质") == told("等级 = A") == told("") == []


def test_who_refused_is_counted_where_it_is_no_marketing_list() -> None:
    assert picked("").declined == 1
    assert picked("", marketing=True).declined == 0
