"""How deals are followed: when a stage counts as passed, when one stalls, what an open deal is worth."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from annotated_types import Ge, Gt

from crmsheets.model.options.part import Days, Part, Share
from crmsheets.model.text import Text


class Pipeline(Part):
    """When a stage counts as passed, when a deal stalls, and what an open one counts for."""

    onward_days: Annotated[
        Days,
        Text(
            "进了一个阶段，几天内往下走才算转化",
            "Days within which a deal must have moved on from a stage to count as converted",
        ),
    ] = 90
    order_days: Annotated[
        Days,
        Text(
            "报价后几天内下单才算报成",
            "Days within which an order must follow a quote to count as its success",
        ),
    ] = 90
    stalled_times: Annotated[
        Annotated[float, Gt(1)],
        Text("停留超过一般天数几倍算卡住", "Times the usual days in a stage to be stalled"),
    ] = 2
    min_closed: Annotated[
        Annotated[int, Ge(1)],
        Text(
            "有几笔成交或输单以后，成交率才用自己的",
            "Deals won or lost from which the win rates are measured, not the ones below",
        ),
    ] = 30
    rate_met: Annotated[
        Share, Text("初步接触的默认成交率", "Assumed win rate at first contact")
    ] = 0.1
    rate_needs: Annotated[
        Share, Text("需求确认的默认成交率", "Assumed win rate once needs are confirmed")
    ] = 0.2
    rate_sample: Annotated[
        Share, Text("打样/送样的默认成交率", "Assumed win rate once samples are made")
    ] = 0.3
    rate_quote: Annotated[Share, Text("报价的默认成交率", "Assumed win rate once quoted")] = 0.4
    rate_talks: Annotated[Share, Text("谈判的默认成交率", "Assumed win rate in negotiation")] = 0.6

    @property
    def rates(self) -> Mapping[str, float]:
        """The assumed win rates by the name of the stage."""
        return {
            "MET": self.rate_met,
            "NEEDS": self.rate_needs,
            "SAMPLE": self.rate_sample,
            "QUOTE": self.rate_quote,
            "TALKS": self.rate_talks,
        }
