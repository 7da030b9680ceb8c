"""When what is known of a customer counts as out of date."""

from __future__ import annotations

from typing import Annotated

from crmsheets.model.options.part import Days, Part
from crmsheets.model.text import Text


class Quality(Part):
    """What the section on the quality of the data looks at."""

    stale_days: Annotated[
        Days,
        Text(
            "客户多少天没有任何新记录，算资料过时",
            "Days without any record of a customer after which it is out of date",
        ),
    ] = 180
