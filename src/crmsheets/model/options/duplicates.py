"""When two customer rows are one customer, and whose a customer is."""

from __future__ import annotations

from typing import Annotated, Literal

from annotated_types import Ge, Le

from crmsheets.model.options.part import Days, Part
from crmsheets.model.text import Text


class Duplicates(Part):
    """When two customer rows are one customer. Bits are log2 of the odds: 0 is as likely as not."""

    automatic: Annotated[
        bool,
        Text(
            "像同一家的自动合并；false 就只列出来让人定",
            "Join likely duplicates; false only lists them",
        ),
    ] = True
    merge_bits: Annotated[
        Annotated[float, Ge(-20), Le(60)],
        Text("把握多大才自动合并（越大越谨慎）", "Evidence from which two rows are joined"),
    ] = 0
    review_bits: Annotated[
        Annotated[float, Ge(-60), Le(60)],
        Text("把握多大才列出来让人看", "Evidence from which two rows are shown to a person"),
    ] = -4
    block_cap: Annotated[
        Annotated[int, Ge(2), Le(10_000)],
        Text("一条线索最多比对多少行", "Most rows that are compared for sharing one trait"),
    ] = 60
    learn: Annotated[
        bool, Text("按自家资料重新估计各项的分量", "Estimate the weights anew from your own rows")
    ] = False
    ownership: Annotated[
        Literal["first_contact", "last_activity", "owner_decides"],
        Text(
            "两个业务员抢一家：first_contact 先接触的 | last_activity 最近在跟的 | owner_decides 老板定",
            "Two salespeople, one customer: first_contact | last_activity | owner_decides",
        ),
    ] = "first_contact"
    handover_days: Annotated[
        Days,
        Text(
            "前一个业务员停了多少天、后一个才开始，算移交，不算抢",
            "Days between one salesperson's last and the next one's first contact: a handover",
        ),
    ] = 30
    claim_days: Annotated[
        Days,
        Text(
            "客户表上没写他，最近多少天里跟过才算抢",
            "Who is not named as sales rep claims a customer by work within so many days",
        ),
    ] = 180
