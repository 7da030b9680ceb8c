from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from crmsheets.analysis.evaluation import Records
from crmsheets.analysis.feedback import voices
from crmsheets.analysis.followups import contacts
from crmsheets.analysis.history import History
from crmsheets.analysis.orders import order_lines
from crmsheets.analysis.talks import Source, causes, talks
from crmsheets.model.dataset import Dataset
from crmsheets.model.settings import Settings
from tests.analysis.linked import TODAY, judged, linked, one
from tests.tables import table


def records(data: Dataset) -> Records:
    return Records(bought={}, contacts=contacts(data, {}, TODAY), voices=voices(data))


def sheet(*lines: str) -> Dataset:
    """甲厂's follow-ups: day, reply, next step."""
    rows = "\n".join(f"| 甲厂 | {line} | 谈 |" for line in lines)
    return linked(table("followup", f"| 客户 | 日期 | 客户回应 | 下一步 | 沟通内容 |\n{rows}"))


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (("2024-5-1 | 要报价 | ",), (True, "要报价")),
        (("2024-5-1 |  | 打样/寄样",), (True, "打样/寄样")),
        (("2024-5-1 | 嫌价格高 | 报价",), (True, "报价")),
        (("2024-5-1 | 已有供应商 | ", "2024-4-1 | 要报价 | "), (False, "已有供应商")),
        (("2024-5-1 | 没联系上 | ", "2024-4-1 | 要样品 | "), (True, "要样品")),
        (("2024-5-1 | 有意向 | 暂不跟进",), (False, "有意向")),
        ((" | 暂时不需要 | ", "2024-4-1 | 有意向 | "), (True, "有意向")),
        (("2024-5-1 | 没联系上 | 再联系",), None),
        (("2024-5-1 | 笑了笑 | ",), None),
    ],
)
def test_the_last_telling_word_counts(lines: tuple[str, ...], told: Any) -> None:
    data = sheet(*lines)
    found = talks(data, records(data)).get("CUS001")
    assert (found and (found.open, str(found.words))) == told


@pytest.mark.parametrize(
    ("lines", "cause"),
    [
        (("2024-5-1 | 嫌价格高 | ", "2024-4-1 | 嫌交期长 | "), "价格"),
        (("2024-5-1 | 没联系上 | ", "2024-4-1 | 嫌交期长 | "), "交期"),
        (("2024-5-1 | 已有供应商 | ",), "竞争对手"),
        (("2024-5-1 | 暂时不需要 | ",), "没有需求"),
        (("2024-5-1 | 对质量有意见 | ",), "质量"),
        (("2024-5-1 | 有意向 | ",), None),
    ],
)
def test_why_a_customer_left_by_what_it_said(lines: tuple[str, ...], cause: str | None) -> None:
    data = sheet(*lines)
    found = causes(data, records(data)).get("CUS001")
    assert (found and str(found.reason)) == cause


def test_feedback_tells_where_no_follow_up_does() -> None:
    feedback = table(
        "feedback",
        """
        | 日期 | 客户 | 评分 | 客户反馈 |
        | 2024-3-1 | 甲厂 | 2 | 服务态度差 |
        | 2024-4-1 | 甲厂 | 1 | 交期太慢 |
        | 2024-4-1 | 乙厂 | 1 | 交期太慢 |
        | 2024-5-1 | 乙厂 | 5 | 不错 |
        | 2024-4-1 |  | 1 | 交期太慢 |
        """,
    )
    said = table(
        "followup", "| 客户 | 日期 | 客户回应 | 沟通内容 |\n| 乙厂 | 2024-2-1 | 嫌价格高 | 谈 |"
    )
    data = linked(feedback, said)
    found = causes(data, records(data))
    assert {name: (str(each.reason), each.source) for name, each in found.items()} == {
        "CUS001": ("交期", "feedback"),
        "CUS002": ("价格", "followup"),
    }


@pytest.mark.parametrize(
    ("stage", "reason", "told", "cause"),
    [
        ("谈判", "", (True, "谈判"), None),
        ("输单", "价格", (False, "输单"), "价格"),
        ("搁置", "项目取消", (False, "搁置"), "没有需求"),
        ("初步接触", "", (True, "要报价"), None),
        ("", "付款条件", (True, "要报价"), "付款条件"),
        ("输单", "其他", (False, "输单"), "其他"),
    ],
)
def test_the_sales_module_goes_before_the_reply(
    stage: str, reason: str, told: Any, cause: str | None
) -> None:
    said = f"""
    | 客户 | 日期 | 客户回应 | 沟通内容 | 销售阶段 | 输单原因 |
    | 甲厂 | 2024-5-1 | 要报价 | 谈 | {stage} | {reason} |
    """
    data = linked(table("followup", said))
    talk = talks(data, records(data))["CUS001"]
    assert (talk.open, str(talk.words)) == told
    assert talk.typed is (stage not in {"", "初步接触"})
    found = causes(data, records(data)).get("CUS001")
    assert (found and str(found.reason)) == cause


TYPED = "| 客户 | 日期 | 客户回应 | 销售阶段 | 输单原因 | 沟通内容 |"


@pytest.mark.parametrize(
    ("lines", "bought", "reason", "source"),
    [
        (("2024-5-1 |  |  | 价格", "2024-6-1 | 嫌交期长 |  | "), "", "价格", "typed"),
        (("2024-5-1 |  |  | 价格", "2024-6-1 |  |  | 质量"), "", "质量", "typed"),
        (("2024-5-1 |  |  | 价格", "2024-6-1 | 嫌交期长 |  | "), "2024-05-01", "价格", "typed"),
        (("2024-5-1 |  |  | 价格", "2024-6-1 | 嫌交期长 |  | "), "2024-05-02", "交期", "followup"),
        ((" |  |  | 价格", "2024-6-1 | 嫌交期长 |  | "), "2024-05-02", "交期", "followup"),
        (("2024-5-1 |  |  | 价格",), "2024-05-02", "价格", "typed"),
        (("2024-5-1 | 嫌交期长 | 报价 | 价格",), "", "价格", "typed"),
    ],
)
def test_a_typed_reason_since_the_last_order_goes_before_what_was_said(
    lines: tuple[str, ...], bought: str, reason: str, source: str
) -> None:
    rows = "\n".join(f"| 甲厂 | {line} | 谈 |" for line in lines)
    data = linked(table("followup", f"{TYPED}\n{rows}"))
    days = ((dt.date.fromisoformat(bought), "P1"),) if bought else ()
    known = replace(records(data), bought={"CUS001": History(purchases=days)})
    found = causes(data, known)["CUS001"]
    assert (str(found.reason), found.source) == (reason, source)


def test_where_a_cause_is_known_from_is_said() -> None:
    assert {each.value: each.text.zh for each in Source} == {
        "typed": "填的输单原因",
        "followup": "看跟进里客户的话",
        "feedback": "看反馈",
        "": "",
    }


def test_an_order_that_waits_is_talked_about() -> None:
    waiting = """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 订单状态 |
    | 甲厂 | 1 | 2024-12-1 | X | 1 | 1 | 待确认 |
    |  | 2 | 2024-12-1 | X | 1 | 1 | 待确认 |
    """
    data = linked(table("order", waiting))
    lines = order_lines(data, {}, Settings(), TODAY)
    found = talks(data, Records(bought={}, lines=lines))
    assert {name: (each.open, str(each.words)) for name, each in found.items()} == {
        "CUS001": (True, "待确认")
    }


def test_a_follow_up_of_nobody_says_nothing_of_anybody() -> None:
    data = linked(table("followup", "| 客户 | 客户回应 | 沟通内容 |\n|  | 要报价 | 谈 |"))
    assert talks(data, records(data)) == {}


def test_without_follow_ups_nothing_is_said() -> None:
    data = linked(table("customer", "| 客户名称 |\n| 甲厂 |"))
    assert talks(data, records(data)) == {}
    assert causes(data, records(data)) == {}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("2024-5-1 |  | 报价 | ", "还没成交，2024-05-01填的阶段是「报价」"),
        (" |  | 报价 | ", "还没成交，填的阶段是「报价」"),
        ("2024-5-1 |  | 输单 | 价格", "没成交，2024-05-01填的阶段是「输单」"),
        ("2024-5-1 | 要报价 |  | ", "还没成交，2024-05-01说到「要报价」"),
        (" | 要报价 |  | ", "还没成交，说到「要报价」"),
        ("2024-5-1 | 暂时不需要 |  | ", "没成交，2024-05-01说「暂时不需要」"),
    ],
)
def test_a_stage_of_life_says_whether_it_was_typed_or_read(line: str, reason: str) -> None:
    found = judged(table("followup", f"{TYPED}\n| 甲厂 | {line} | 谈 |"))
    assert one(found, "甲厂")["stage_reason"]("zh") == reason
