from __future__ import annotations

from crmsheets.analysis.missing import missing


def test_what_is_absent_is_said_in_the_order_of_page_one() -> None:
    said = [each("zh").split("：")[0] for each in missing({"order", "feedback"})]
    assert said == ["没有「客户」", "没有「跟进」", "没有「服务」", "没有收款数据"]
    everything = {"order", "customer", "followup", "service", "feedback"}
    assert [each("en") for each in missing(everything)] == [
        "No payments recorded: what is overdue is unknown (switch on: build --with finance)"
    ]
    assert missing({*everything, "payment"}) == ()
