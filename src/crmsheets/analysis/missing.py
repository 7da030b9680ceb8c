"""缺什么表: what page one cannot say, and for want of which table."""

from __future__ import annotations

from collections.abc import Collection

from crmsheets.model.text import Said, Text

_LACKING: dict[str, Text] = {
    "order": Text(
        "没有「订单」：下单额、分级、交期、该下单没下单都算不了",
        "No Orders: no revenue, tiers, deliveries or silent customers",
    ),
    "customer": Text(
        "没有「客户」：业务员、资料完整率、新增潜在客户算不了",
        "No Customers: no sales reps, completeness or new prospects",
    ),
    "followup": Text(
        "没有「跟进」：逾期和下一步看不到", "No Follow-ups: nothing overdue, no next steps"
    ),
    "service": Text("没有「服务」：投诉和售后看不到", "No Service: no complaints, no repairs"),
    "feedback": Text(
        "没有「反馈」：评分和不满看不到", "No Feedback: no ratings, no complaints named"
    ),
}
PAYMENTS = Text(
    "没有收款数据：到期没收的货款算不了（开启：build --with finance）",
    "No payments recorded: what is overdue is unknown (switch on: build --with finance)",
)


def missing(tables: Collection[str]) -> tuple[Said, ...]:
    """What is absent or empty, in the order of the lines of page one."""
    lacking = [Said(text) for name, text in _LACKING.items() if name not in tables]
    return (*lacking, *(() if "payment" in tables else (Said(PAYMENTS),)))
