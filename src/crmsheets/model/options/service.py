"""How soon a case should be answered and closed."""

from __future__ import annotations

from typing import Annotated

from crmsheets.model.options.part import Days, Part
from crmsheets.model.text import Text


class Service(Part):
    """Days within which a case should be answered for the first time, and be closed."""

    reply_days: Annotated[Days, Text("几天内要答复", "Days until the first answer")] = 1
    consult_days: Annotated[Days, Text("咨询几天内要结", "Days until an inquiry is closed")] = 1
    complaint_days: Annotated[Days, Text("投诉几天内要结", "Days until a complaint is closed")] = 3
    aftersales_days: Annotated[
        Days, Text("售后几天内要结", "Days until an after-sales case is closed")
    ] = 7
