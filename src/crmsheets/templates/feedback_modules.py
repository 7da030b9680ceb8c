"""Columns of feedback that a factory may switch on: `build --with survey,quality`.

survey: marks by dimension and how likely they are to recommend us; quality: what was done about it and
whether it helped. They are read whether switched on or not.
"""

from __future__ import annotations

from typing import Annotated

from annotated_types import Ge, Le

from crmsheets.model.kind import Day, Kind, Note, Rating
from crmsheets.model.row import Column, Row, Use
from crmsheets.model.text import Text
from crmsheets.templates.improvement import checked, department, done_on, measure

Recommendation = Annotated[int, Kind.INTEGER, Ge(0), Le(10)]
"""How likely they are to recommend us, 0-10."""


def mark(zh: str, en: str, *synonyms: str) -> Column:
    """One dimension of a survey, rated 1 to 5."""
    return Column(
        label=Text(f"{zh}评分", f"{en} rating"),
        hint=Text(
            "1到5分，5分最满意；不适用就空着。", "1 to 5; 5 is best; empty if it does not apply."
        ),
        example=Text("4", "4"),
        use=Use.MODULE,
        exactly=True,
        module="survey",
        one_of="said",  # who only ticks the single marks has said enough
        synonyms=(zh, f"{zh}满意度", f"{zh}得分", f"{zh}打分", *synonyms, f"{en} score"),
        width=9,
    )


class FeedbackModules(Row):
    """The further columns, behind those that every factory has."""

    rating_quality: Annotated[
        Rating | None, mark("质量", "Quality", "产品质量", "品质", "品质评分", "Product quality")
    ] = None
    rating_performance: Annotated[
        Rating | None, mark("性能", "Performance", "产品性能", "功能")
    ] = None
    rating_appearance: Annotated[Rating | None, mark("外观", "Appearance", "产品外观")] = None
    rating_delivery: Annotated[
        Rating | None,
        mark("交期", "Delivery", "交货", "交货及时", "交货及时性", "On-time delivery"),
    ] = None
    rating_price: Annotated[Rating | None, mark("价格", "Price", "价格合理")] = None
    rating_packaging: Annotated[Rating | None, mark("包装", "Packaging", "产品包装")] = None
    rating_attitude: Annotated[Rating | None, mark("服务态度", "Service", "服务", "态度")] = None
    rating_expertise: Annotated[
        Rating | None, mark("专业性", "Expertise", "专业", "专业水平", "技术支持")
    ] = None
    rating_aftersales: Annotated[
        Rating | None, mark("售后", "After-sales", "售后服务", "售后服务评分", "After sales")
    ] = None
    nps: Annotated[
        Recommendation | None,
        Column(
            label=Text("推荐意愿(0-10)", "Would recommend (0-10)"),
            hint=Text(
                "愿不愿意把我们介绍给同行，0到10分。", "How likely to recommend us: 0 to 10."
            ),
            example=Text("9", "9"),
            use=Use.MODULE,
            exactly=True,
            module="survey",
            one_of="said",
            synonyms=(
                *("推荐意愿", "推荐度", "推荐分", "推荐可能性", "是否愿意推荐", "净推荐值", "NPS"),
                *("Likely to recommend", "Likelihood to recommend", "Would recommend"),
                *("Recommendation score",),
            ),
            width=12,
        ),
    ] = None
    dept: Annotated[Annotated[str, Kind.TEXT] | None, department("quality")] = None
    measure_taken: Annotated[Note | None, measure("quality")] = None
    action_date: Annotated[Day | None, done_on("quality", "feedback_date")] = None
    verified: Annotated[Annotated[str, Kind.TEXT] | None, checked("quality")] = None
