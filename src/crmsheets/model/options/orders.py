"""What counts as on time, and which products count as bought together."""

from __future__ import annotations

from typing import Annotated

from annotated_types import Ge

from crmsheets.model.options.part import Days, Part
from crmsheets.model.text import Text


class Orders(Part):
    """Tolerances of delivery, complaints after late orders, and pairs of products."""

    late_days: Annotated[Days, Text("晚几天以内还算按期", "Days late that still are on time")] = 0
    early_days: Annotated[
        Days | None,
        Text(
            "最多提前几天算按期；不写就提前多少都算",
            "Days early that still are on time; left out: any",
        ),
    ] = None
    complaint_days: Annotated[
        Days,
        Text(
            "晚交后几天内的投诉算在晚交上",
            "A complaint within so many days of a late order counts as after it",
        ),
    ] = 60
    pair_customers: Annotated[
        Annotated[int, Ge(2)],
        Text("两样产品至少几家客户都买才列", "Fewest customers who bought both items of a pair"),
    ] = 3
