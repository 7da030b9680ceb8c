from __future__ import annotations

import pytest

from crmsheets.intake.values.meaning import meant, named, told
from crmsheets.intake.values.senses import SENSES
from crmsheets.model.choice import Choice, made
from crmsheets.templates.activity import ActivityKind, Effect
from crmsheets.templates.customer_lists import Province
from crmsheets.templates.feedback import Category, Handling
from crmsheets.templates.followup import Method
from crmsheets.templates.guest import Intent
from crmsheets.templates.order_lists import OrderStatus
from crmsheets.templates.service import ServiceKind, ServiceResult
from crmsheets.templates.tier import TierGrade

LISTS: tuple[type[Choice], ...] = (
    *(OrderStatus, Method, ServiceKind, Intent, TierGrade),
    *(Effect, ServiceResult, Handling, Category, ActivityKind),
)


@pytest.mark.parametrize(
    ("choices", "member", "words"),
    [
        (OrderStatus, "UNCONFIRMED", "还没定 客户未回签 没敲定 等老板批 确认中 awaiting_approval"),
        (OrderStatus, "PRODUCTION", "赶货中 车间在做 加工中 在制 正在做 排单中 on_the_line sewing"),
        (OrderStatus, "TO_SHIP", "备好货了 已入库待发 等发货 准备发 打包 packed ready_to_dispatch"),
        (
            OrderStatus,
            "SHIPPED",
            "货已走 已发物流 寄出了 快递已寄 海运中 on_the_water dispatched_goods",
        ),
        (OrderStatus, "DONE", "交清了 客户已签收 已结单 货已交付 收到货了 order_closed delivered"),
        (OrderStatus, "RETURNED", "整单退 退回来了 客户退货了 拒收 sent_back"),
        (OrderStatus, "CANCELLED", "客户不要了 废单 撤单 不订了 cancelled_by_buyer dropped"),
        (Method, "WECHAT", "微信语音 V信 wx聊 加微信聊 企微 WeChat_call"),
        (Method, "PHONE", "打了电话 客户来电 手机 回电 phone_call"),
        (Method, "VISIT", "登门 走访 去客户厂里 到客户公司 面聊 visited_them in_person"),
        (Method, "CAME", "客户上门 来厂看货 客户到厂 对方来访 came_to_us"),
        (Method, "EMAIL", "邮 发了邮件 mail e-mail_address"),
        (Method, "FAIR", "展会上见 展位洽谈 广交会 trade_show"),
        (ServiceKind, "COMPLAINT", "质量异议 抱怨 质量反馈 客户不满"),
        (ServiceKind, "AFTERSALES", "返修 保修 补件 返工 spare_parts"),
        (ServiceKind, "INQUIRY", "技术咨询 来问 询价 asked"),
        (Intent, "HIGH", "很高 意向强烈 高意向"),
        (Intent, "MIDDLE", "意向一般"),
        (Intent, "LOW", "较低 弱"),
        (TierGrade, "A", "重要客户 A级客户 key_account"),
        (TierGrade, "C", "小客户 C档"),
    ],
)
def test_what_the_characters_say(choices: type[Choice], member: str, words: str) -> None:
    asked = [word.replace("_", " ") for word in words.split()]
    wanted = choices.__members__.get(member)
    wrong = [word for word in asked if meant(choices, word).member != wanted]
    assert wrong == []


@pytest.mark.parametrize(
    ("choices", "words"),
    [
        (OrderStatus, "未完成 没做 不能做 未取消 没收到货 没交货 没退货 未备货"),
        (OrderStatus, "做完了 检验合格完成 退回重做 发货后取消 完工入库发货"),
        (
            OrderStatus,
            "部分发货 发了一半 准备取消 要求退货 明天发货 是否取消 先做 催发货 partially_shipped",
        ),
        (
            OrderStatus,
            "客户说不要取消 发错货 已收款 停产 发票已寄 制单 退款 货到付款 will_ship not_done",
        ),
        (Method, "微信和电话 没打通电话 电话没接 上门未遇 没去拜访 邮寄样品 没发邮件 no_phone"),
        (ServiceKind, "投诉换货 没投诉 未维修 不修 不咨询 warranty_claim"),
        (Intent, "不高 没有 未知 不一般 不低"),
        (TierGrade, "不重要 D级 非重点客户"),
    ],
)
def test_what_is_denied_hedged_or_said_twice_is_nobodys(choices: type[Choice], words: str) -> None:
    read = {word: meant(choices, word.replace("_", " ")).member for word in words.split()}
    assert {word: member for word, member in read.items() if member is not None} == {}


@pytest.mark.parametrize(("choices", "sense"), [(c, s) for c in LISTS for s in SENSES[c.__name__]])
def test_every_sense_names_an_entry_of_its_list(choices: type[Choice], sense: object) -> None:
    assert getattr(sense, "member", None) in choices.__members__


@pytest.mark.parametrize("word", ["没{}", "未{}", "不{}", "是否{}", "没有{}好"])
@pytest.mark.parametrize("choices", [OrderStatus, Method, ServiceKind])
def test_no_label_is_read_where_it_is_denied(choices: type[Choice], word: str) -> None:
    for member in choices:
        denied = word.format(member.text.zh.lstrip("已"))
        read = meant(choices, denied).member
        assert read is None or read is not member or member.name == "UNCONFIRMED"


def test_a_list_without_senses_says_nothing_and_neither_does_a_long_text() -> None:
    assert meant(Province, "改好了").member is None
    assert not meant(OrderStatus, "货已走" * 10).doubtful
    assert meant(OrderStatus, "！！").member is None


@pytest.mark.parametrize(
    ("word", "loose", "strict"),
    [
        ("微信", Method.WECHAT, Method.WECHAT),
        ("微信上发了新图册", Method.WECHAT, None),
        ("微信没加上", None, None),
    ],
)
def test_what_else_is_said_of_a_contact(
    word: str, loose: Method | None, strict: Method | None
) -> None:
    """The channel is named whatever was done there; a column is told by bare words only."""
    assert (meant(Method, word).member, named(Method, word)) == (loose, strict)


@pytest.mark.parametrize("word", ["3/5已发", "3月5日已发货", "12.5发了"])
def test_the_day_of_a_deed_that_is_done_says_no_more(word: str) -> None:
    assert meant(OrderStatus, word).member is OrderStatus.SHIPPED
    assert meant(OrderStatus, word.replace("已", "").replace("了", "")).member is None


def test_a_list_of_the_factory_may_lack_the_entry() -> None:
    own = made("OrderStatus", {"OPEN": ("开着", "Open")}, __name__)
    assert meant(own, "货已走").member is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Ｖ信 语音", "v信语音"), (" On  the-water!", "on the water"), ("已 发货。", "已发货")],
)
def test_how_a_word_is_looked_at(text: str, expected: str) -> None:
    assert told(text) == expected
