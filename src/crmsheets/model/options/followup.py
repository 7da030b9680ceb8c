"""How often customers are to be contacted."""

from __future__ import annotations

from typing import Annotated

from crmsheets.model.options.part import Days, Part
from crmsheets.model.text import Text


class FollowUp(Part):
    """Days after which a customer of a tier should have been contacted again."""

    cadence_a: Annotated[
        Days, Text("A 类客户最多几天要联系一次", "Most days between contacts with A")
    ] = 14
    cadence_b: Annotated[
        Days, Text("B 类客户最多几天要联系一次", "Most days between contacts with B")
    ] = 30
    cadence_c: Annotated[
        Days, Text("C 类客户最多几天要联系一次", "Most days between contacts with C")
    ] = 90
    cadence_d: Annotated[
        Days, Text("D 类客户最多几天要联系一次", "Most days between contacts with D")
    ] = 180
    cadence_quote: Annotated[
        Days, Text("报了价以后最多几天要联系一次", "Most days between contacts after a quote")
    ] = 7
    cadence_lost: Annotated[
        Days, Text("流失的客户最多几天要联系一次", "Most days between contacts with lost customers")
    ] = 90
    remind_days: Annotated[Days, Text("提醒往后看几天", "Days that reminders look ahead")] = 7

    def cadence(self, tier: str) -> int | None:
        """Most days between two contacts with customers of a tier; None: without a tier, no cadence."""
        days = {"A": self.cadence_a, "B": self.cadence_b, "C": self.cadence_c, "D": self.cadence_d}
        return days.get(tier)
