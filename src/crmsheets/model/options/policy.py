"""How customers are treated, in the factory's own words."""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints

from crmsheets.model.options.part import Listed, Otherwise, Part, Word
from crmsheets.model.text import Text

Treatment = Annotated[str, StringConstraints(max_length=200, strip_whitespace=True)]


class ClassPolicy(Part):
    """What is done besides for customers of a class: `where` is a condition on customers."""

    where: Annotated[Word, Text("哪些客户（条件）", "Which customers (a condition)")]
    say: Annotated[Word, Text("怎么待", "What they get")]


class Policy(Part):
    """What to do for a tier or a type; what is left empty keeps the words that come with crmsheets."""

    a: Annotated[
        Treatment,
        Text("A 类客户怎么待", "What A customers get"),
        Otherwise(
            Text(
                "专属优惠，每月拜访，优先交期", "Own terms, a visit every month, first in the queue"
            )
        ),
    ] = ""
    b: Annotated[
        Treatment,
        Text("B 类客户怎么待", "What B customers get"),
        Otherwise(Text("每季拜访，标准服务", "A visit every quarter, standard service")),
    ] = ""
    c: Annotated[
        Treatment,
        Text("C 类客户怎么待", "What C customers get"),
        Otherwise(Text("电话、微信维护", "Keep in touch by phone")),
    ] = ""
    d: Annotated[
        Treatment,
        Text("D 类客户怎么待", "What D customers get"),
        Otherwise(
            Text("新单先谈好价格和付款，不主动跑", "Agree price and payment first, no visits")
        ),
    ] = ""
    vip: Annotated[Treatment, Text("VIP 怎么待；不写就同 A", "What VIPs get; left out: as A")] = ""
    prospect: Annotated[
        Treatment,
        Text("潜在客户怎么待", "What prospects get"),
        Otherwise(Text("主动联系，试单优惠", "Get in touch, offer a trial order")),
    ] = ""
    lost: Annotated[
        Treatment,
        Text("流失客户怎么待", "What lost customers get"),
        Otherwise(Text("问清原因，尽量挽回", "Find out why, try to win back")),
    ] = ""
    new: Annotated[
        Treatment,
        Text("新客户怎么待", "What new customers get"),
        Otherwise(Text("盯紧前几单，交期质量不出错", "Watch the first orders: on time, no faults")),
    ] = ""
    classes: Annotated[
        tuple[ClassPolicy, ...],
        Text(
            '按行业、地区等另加的：where = "行业 = 服装"，say = "先确认色样"',
            'Besides, by class: where = "industry = Garments", say = "confirm colours first"',
        ),
        Listed(
            Text("服务策略", "Service policy"),
            Text(
                "某一类客户另外要做的，一行一条，条件和分级规则写法一样。例如 行业 = 服装 | 先确认色样",
                "What a class of customers gets besides, a line each; conditions are written as in the "
                "tier rules. As in industry = Garments | confirm colours first",
            ),
        ),
    ] = ()


def brought(name: str) -> Text:
    """What a tier or a type gets where nobody set anything."""
    marks = Policy.model_fields[name].metadata
    return next(mark.text for mark in marks if isinstance(mark, Otherwise))
