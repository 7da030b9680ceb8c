"""When a customer counts as lost, and when one should have ordered."""

from __future__ import annotations

from typing import Annotated

from annotated_types import Ge, Gt

from crmsheets.model.options.part import Days, Part
from crmsheets.model.text import Text


class Life(Part):
    """When a customer counts as lost, and when one should have ordered."""

    lost_days: Annotated[
        Days, Text("至少几天没下单才算流失", "Fewest days of silence to be lost")
    ] = 180
    lost_ratio: Annotated[
        Annotated[float, Gt(1)], Text("超过平时间隔几倍算流失", "Times the usual gap to be lost")
    ] = 3
    late_ratio: Annotated[
        Annotated[float, Gt(1)],
        Text("超过平时间隔几倍提醒该下单了", "Times the usual gap to be late"),
    ] = 2
    shrink_orders: Annotated[
        Annotated[float, Ge(0)],
        Text(
            "单子少的客户往全厂平均靠多少",
            "Weight of the company’s gap for customers with few orders",
        ),
    ] = 4
    min_orders: Annotated[
        Annotated[int, Ge(2)], Text("至少几单才看得出平时间隔", "Fewest orders that show a rhythm")
    ] = 3
