"""How soon a case should be answered and closed."""

from __future__ import annotations

from typing import Annotated

from crmsheets.model.options.part import Days, Part, Points
from crmsheets.model.text import Text


class Service(Part):
    """Days within which a case should be answered for the first time, and be closed."""

    reply_days: Annotated[Days, Text("几天内要答复", "Days until the first answer")] = 1
    consult_days: Annotated[Days, Text("咨询几天内要结", "Days until an inquiry is closed")] = 1
    complaint_days: Annotated[Days, Text("投诉几天内要结", "Days until a complaint is closed")] = 3
    aftersales_days: Annotated[
        Days, Text("售后几天内要结", "Days until an after-sales case is closed")
    ] = 7
    points_minor: Annotated[Points, Text("轻微的投诉算几分", "Points of a minor complaint")] = 1
    points_normal: Annotated[Points, Text("一般的投诉算几分", "Points of a normal complaint")] = 3
    points_serious: Annotated[Points, Text("严重的投诉算几分", "Points of a serious complaint")] = 6
    points_critical: Annotated[
        Points, Text("重大的投诉算几分", "Points of a critical complaint")
    ] = 10
