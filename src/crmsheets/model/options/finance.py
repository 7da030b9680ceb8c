"""When money is due, and from when on it is owed."""

from __future__ import annotations

from typing import Annotated, Literal

from crmsheets.model.options.part import Part, Word
from crmsheets.model.text import Text


class Finance(Part):
    """How receivables are aged. Terms are words such as 月结30天, 现结, 票到30天, net 30."""

    default_terms: Annotated[
        Word, Text("客户没写结算方式时按哪种算", "Terms of customers without any of their own")
    ] = "月结30天"
    monthly_from: Annotated[
        Literal["month_end", "delivery"],
        Text(
            "月结N天从哪天起算：month_end 发货当月月底 | delivery 发货那天",
            "Monthly terms run from: month_end of the month of delivery | delivery, the day itself",
        ),
    ] = "month_end"
    owed_from: Annotated[
        Literal["shipped", "ordered"],
        Text(
            "什么时候算应收：shipped 发了货 | ordered 下了单",
            "Money is owed once the goods have: shipped | been ordered",
        ),
    ] = "shipped"
