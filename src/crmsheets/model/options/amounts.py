"""How typed totals are judged, and which orders count."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from annotated_types import Ge

from crmsheets.model.options.part import Part, Share, Word
from crmsheets.model.text import Text


class Amounts(Part):
    """How a typed total is held against quantity x unit price."""

    tolerance: Annotated[
        Annotated[Decimal, Ge(0)],
        Text("总金额差几元以内不算错", "Difference in money that is no mistake"),
    ] = Decimal(1)
    tolerance_share: Annotated[
        Share, Text("总金额差几成以内不算错", "Share of difference that is no mistake")
    ] = 0.005
    accept_share: Annotated[
        Share,
        Text(
            "差到几成还按算出来的计入，再多就先不计", "Share up to which the computed amount counts"
        ),
    ] = 0.2


class Counting(Part):
    """Which orders count (labels of the list 订单状态)."""

    not_counted: Annotated[
        tuple[Word, ...], Text("哪些订单状态不算业绩", "Order statuses that do not count")
    ] = ("取消", "待确认")
