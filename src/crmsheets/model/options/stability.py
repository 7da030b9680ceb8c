"""How fast a tier follows the figures, once a history is kept."""

from __future__ import annotations

from typing import Annotated

from annotated_types import Ge, Le, Lt

from crmsheets.model.options.part import Days, Part
from crmsheets.model.text import Text


class Stability(Part):
    """Upgrades count at once; a downgrade waits, so that nobody goes up and down every month.

    `evaluations` 1, `band` 0 and `settle_days` 0 together switch it off.
    """

    evaluations: Annotated[
        Annotated[int, Ge(1), Le(12)],
        Text(
            "连续几个月都低于门槛才降级", "Months in a row below the threshold before a downgrade"
        ),
    ] = 2
    band: Annotated[
        Annotated[float, Ge(0), Lt(1)],
        Text("低于门槛多少以内不算（0.1 = 10%）", "Share below the threshold that is let pass"),
    ] = 0.1
    settle_days: Annotated[
        Days, Text("升级后多少天内不降", "Days after an upgrade without a downgrade")
    ] = 90
