from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmsheets.intake.layout.entries import entries


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3/5 去客户厂里：看样\n3/9 V信:改价", ["3/5|去客户厂里|看样", "3/9|V信|改价"]),
        ("3/5 没打通电话：改天\n3/9 说明：改价", ["3/5||没打通电话：改天", "3/9||说明：改价"]),
        ("3/5 电话:询问报价\n3/20 拜访:看样品", ["3/5|电话|询问报价", "3/20|拜访|看样品"]),
        (
            "2024.3.5 微信沟通报价；2024.4.2 寄样",
            ["2024-03-05|微信|微信沟通报价", "2024-04-02||寄样"],
        ),
        ("2024年3月5日 拜访；4月2日 寄样", ["2024-03-05|拜访|拜访", "2024-04-02||寄样"]),
        ("2024.12.20 报价；1.5 寄样", ["2024-12-20||报价", "2025-01-05||寄样"]),
        ("2024.1.5 寄样；12.20 报价", ["2024-01-05||寄样", "2023-12-20||报价"]),
        ("3/5电话报价 3/20拜访 客户同意", ["3/5|电话|电话报价", "3/20|拜访|客户同意"]),
        ("老客户；3/5 电话:问价；规格3/8螺丝", ["None||老客户", "3/5|电话|问价；规格3/8螺丝"]),
        ("1、3/5 电话\n2、3/8 微信", ["3/5|电话|电话", "3/8|微信|微信"]),
        ("【3.5】电话 报价", ["3.5|电话|报价"]),
        ("20240305电话联系。20240320上门", ["2024-03-05|电话|电话联系。", "2024-03-20|上门|上门"]),
        ("2024/3/5(周二) 下午 拜访王总", ["2024-03-05|拜访|拜访王总"]),
        ("3月5号没接，3月8号微信回复", ["3月5号||没接", "3月8号|微信|微信回复"]),
        ("5 Mar: call\n12 Mar 2024: visit", ["5 Mar|call|call", "2024-03-12|visit|visit"]),
        ("Mar 5, 2024: call; Mar 9: visit", ["2024-03-05|call|call", "2024-03-09|visit|visit"]),
        ("5/3/2024 call; 9/3/2024 visit", ["5/3/2024|call|call", "9/3/2024|visit|visit"]),
        ("2024.3.5 报价；2.30 寄样", ["2024-03-05||报价", "2.30||寄样"]),
        ("2024.3.5 报价；5/3/2024 寄样", ["2024-03-05||报价", "5/3/2024||寄样"]),
        ("2023年2月29日 报价", ["2023年2月29日||报价"]),
        ("3/5 去客户厂里：看样品", ["3/5|去客户厂里|看样品"]),
        ("3/5:", ["3/5||"]),
        ("11/17 座机通话 采购说等老板批", ["11/17|座机通话|采购说等老板批"]),
        ("2/1 微信对话-价格可以", ["2/1|微信对话|价格可以"]),
        ("3/5 现场拜访 聊了计划", ["3/5|现场拜访|聊了计划"]),
        ("3/5 现场 看货", ["3/5||现场 看货"]),
        ("1/4 到客户工厂：对账\n1/6 电话：催款", ["1/4|到客户工厂|对账", "1/6|电话|催款"]),
        (
            "Dec 5 - visited, likes the hoodies\nDec 12 - sent offer",
            ["Dec 5|visited|likes the hoodies", "Dec 12||sent offer"],
        ),
        ("3/5 - 电话：要报价\n3/9 — 微信：寄样", ["3/5|电话|要报价", "3/9|微信|寄样"]),
        ("Dec 5 - Dec 8 fair", []),
        ("3/5 到货 12箱", []),
        (
            "3/5 电联——样品收到\n3/9 实地走访→嫌运费高",
            ["3/5|电联|样品收到", "3/9|实地走访|嫌运费高"],
        ),
        (
            "【7/7】 去客户那边，M6试用\n【8/12】 外出拜访，对方要先验厂\n9/6 打手机，催款",
            ["7/7|去客户那边|M6试用", "8/12|外出拜访|对方要先验厂", "9/6|打手机|催款"],
        ),
        ("3/5 出差，回来再定\n3/9 看样，还要改", ["3/5||出差，回来再定", "3/9||看样，还要改"]),
        ("3/5 打电话，改价\n3/9 没人接，改天", ["3/5|打电话|改价", "3/9||没人接，改天"]),
        ("3/5 老板出差，回来再定", ["3/5||老板出差，回来再定"]),
        ("113/12/03 電話:交期OK\n12/17 拜訪", ["2024-12-03|電話|交期OK", "2024-12-17|拜訪|拜訪"]),
    ],
)
def test_every_day_at_the_head_of_words_is_an_entry(text: str, expected: list[str]) -> None:
    assert [f"{each.day}|{each.method}|{each.words}" for each in entries(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "客户说5月20日前要货",
        "单价1.5元，3/5到货",
        "X100 3/20 5/8",
        "要求 3/20 拜访",
        "3-5天交货",
        "12-15人来厂",
        "询问X100报价",
        "",
    ],
)
def test_a_day_within_a_sentence_begins_none(text: str) -> None:
    assert entries(text) == []


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(st.integers(1, 12), st.integers(1, 28)), min_size=1, max_size=5))
def test_no_word_is_lost(days: list[tuple[int, int]]) -> None:
    text = "\n".join(f"{month}/{day} 第{at}次谈了样品" for at, (month, day) in enumerate(days))
    found = entries(text)
    assert [each.words for each in found] == [f"第{at}次谈了样品" for at in range(len(days))]
    assert [each.day for each in found] == [f"{month}/{day}" for month, day in days]
