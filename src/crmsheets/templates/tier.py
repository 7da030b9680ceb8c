"""分级: the result of tiering, one row a customer; computed, never handed out to be filled."""

from __future__ import annotations

from typing import Annotated

from crmsheets.model.choice import Choice
from crmsheets.model.kind import Code, Company, Day, Integer, Kind, Money, Person
from crmsheets.model.row import Column, Row, Use
from crmsheets.model.template import Template
from crmsheets.model.text import Text


class TierGrade(Choice):
    """The grade a customer got; blank = no counted order."""

    A = "A", "A", "A类", "A级", "重点"
    B = "B", "B", "B类", "B级"
    C = "C", "C", "C类", "C级"


def _derived(zh: str, en: str, example: str, *synonyms: str) -> Column:
    """A computed column: nobody types it, a typed one is only compared."""
    hint = Text("由 analyze 计算，不用填。", "Computed by analyze; not typed.")
    return Column(
        label=Text(zh, en),
        hint=hint,
        example=Text(example, example),
        use=Use.DERIVED,
        synonyms=synonyms,
    )


class Tier(Row):
    """One customer's grade with what it rests on."""

    customer_id: Annotated[Code, _derived("客户编号", "Customer no.", "CUS001")]
    customer_name: Annotated[Company, _derived("客户名称", "Company", "顺达五金")]
    owner: Annotated[Person | None, _derived("业务员", "Sales rep", "周敏")] = None
    tier: Annotated[TierGrade | None, _derived("等级", "Tier", "A", "客户等级", "级别", "星级")] = (
        None
    )
    tier_previous: Annotated[TierGrade | None, _derived("上期等级", "Tier before", "B")] = None
    tier_change: Annotated[str | None, Kind.TEXT, _derived("变动", "Change", "升")] = None
    customer_type: Annotated[
        str | None, Kind.TEXT, _derived("类型", "Type", "现有", "客户类型", "客户状态")
    ] = None
    score_total: Annotated[Integer | None, _derived("总分", "Score", "84")] = None
    spend_12m: Annotated[
        Money | None, _derived("近12月金额({money})", "12 months ({money})", "481000")
    ] = None
    orders_12m: Annotated[Integer | None, _derived("近12月订单数", "Orders, 12 months", "11")] = (
        None
    )
    rating_avg: Annotated[str | None, Kind.TEXT, _derived("平均评分", "Rating", "4.1")] = None
    last_order_date: Annotated[Day | None, _derived("最近下单", "Last order", "2024-12-3")] = None
    reason: Annotated[
        str | None, Kind.PARAGRAPH, _derived("理由", "Reason", "近12个月买48.1万")
    ] = None
    service_policy: Annotated[
        str | None, Kind.PARAGRAPH, _derived("服务策略建议", "What to do", "每月拜访")
    ] = None


TEMPLATE = Template(
    name="tier",
    tab=Text("分级", "Tiers"),
    title=Text("客户分级", "Customer tiers"),
    row=Tier,
    place=90,
    key=("customer_id",),
    sets=frozenset(),
    result=True,
)
