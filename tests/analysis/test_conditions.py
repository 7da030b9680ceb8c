from __future__ import annotations

import datetime as dt
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.conditions import (
    LONGEST,
    Condition,
    ConditionFault,
    ConditionField,
    FieldKind,
    by_name,
    parse,
)
from crmsheets.model.choice import Choice
from crmsheets.model.text import Text


class Grade(Choice):
    A = "A", "A", "A类", "重点"
    B = "B", "B", "B类"
    C = "C", "C", "C类"


class Trade(Choice):
    METAL = "五金制品", "Metal goods", "五金"
    TOYS = "玩具", "Toys"


FIELDS = by_name(
    ConditionField("spend", Text("金额", "spend"), FieldKind.MONEY, ("下单额", "near spend")),
    ConditionField("orders", Text("订单数", "orders"), FieldKind.INTEGER, ("订单", "单数")),
    ConditionField("rating", Text("评分", "rating"), FieldKind.DECIMAL),
    ConditionField("share", Text("完整率", "complete"), FieldKind.SHARE),
    ConditionField("silent", Text("沉默天数", "silence"), FieldKind.DAYS, ("沉默",)),
    ConditionField("last", Text("最近下单", "last order"), FieldKind.DATE),
    ConditionField("new", Text("新客户", "new customer"), FieldKind.BOOL),
    ConditionField("name", Text("名称", "name"), FieldKind.TEXT),
    ConditionField("needs", Text("需求", "needs"), FieldKind.SEVERAL),
    ConditionField("trade", Text("行业", "trade"), FieldKind.WORDS, (), Trade),
    ConditionField(
        "tier", Text("等级", "tier"), FieldKind.CHOICE, (), Grade, ranked=True, blank_known=True
    ),
)
RECORD = {
    "spend": 20_000_000,
    "orders": 6,
    "rating": 3.5,
    "share": 0.35,
    "silent": 90,
    "last": dt.date(2024, 3, 5),
    "new": False,
    "name": "和平五金（东莞）",
    "needs": "重视品质、注重交期",
    "trade": "五金制品",
    "tier": "B",
}


@pytest.mark.parametrize(
    ("typed", "zh", "en"),
    [
        ("金额 ≥ 20万 且 订单 ≥ 6", "金额 ≥ 20万 且 订单数 ≥ 6", "spend ≥ 200,000 and orders ≥ 6"),
        ("金额＞＝２０万，订单不少于６单", "金额 ≥ 20万 且 订单数 ≥ 6", "spend ≥ 200,000 and orders ≥ 6"),
        ("金额20万以上并且订单六单及以上", "金额 ≥ 20万 且 订单数 ≥ 6", "spend ≥ 200,000 and orders ≥ 6"),
        ("金额大于等于200,000元或者评分>4", "金额 ≥ 20万 或 评分 > 4", "spend ≥ 200,000 or rating > 4"),
        ("金额要达到1万2的", "金额 ≥ 1.2万", "spend ≥ 12,000"),
        ("金额不到五十万", "金额 < 50万", "spend < 500,000"),
        ("金额 = 1,234.56元", "金额 = 1,234.56", "spend = 1,234.56"),
        ("金额 ≥ 20万 且 < 50万", "金额 ≥ 20万 且 金额 < 50万", "spend ≥ 200,000 and spend < 500,000"),
        ("金额 10万到50万", "金额 ≥ 10万 且 金额 ≤ 50万", "spend ≥ 100,000 and spend ≤ 500,000"),
        ("金额在10万和50万之间", "金额 ≥ 10万 且 金额 ≤ 50万", "spend ≥ 100,000 and spend ≤ 500,000"),
        ("spend between 1k and 2k", "金额 ≥ 1,000 且 金额 ≤ 2,000", "spend ≥ 1,000 and spend ≤ 2,000"),
        ("订单 6-8", "订单数 ≥ 6 且 订单数 ≤ 8", "orders ≥ 6 and orders ≤ 8"),
        ("订单 = 6 或 8", "订单数 属于 6、8", "orders in 6, 8"),
        ("完整率 低于 3.5成", "完整率 < 35%", "complete < 35%"),
        ("完整率 < 百分之35", "完整率 < 35%", "complete < 35%"),
        ("完整率 < 35", "完整率 < 35%", "complete < 35%"),
        ("完整率 < 0.35", "完整率 < 35%", "complete < 35%"),
        ("沉默 > 3个月", "沉默天数 > 90天", "silence > 90 days"),
        ("silence over 2 weeks", "沉默天数 > 14天", "silence > 14 days"),
        ("最近下单 早于 2024年3月", "最近下单 < 2024-03", "last order < 2024-03"),
        ("最近下单 = 2024", "最近下单 = 2024", "last order = 2024"),
        ("最近下单 ≥ 20240305", "最近下单 ≥ 2024-03-05", "last order ≥ 2024-03-05"),
        ("新客户", "新客户 = 是", "new customer = yes"),
        ("是新客户 且 订单 > 1", "新客户 = 是 且 订单数 > 1", "new customer = yes and orders > 1"),
        ("不是新客户", "非 (新客户 = 是)", "not (new customer = yes)"),
        ("新客户 = 否", "新客户 = 否", "new customer = no"),
        ("等级 是 A 或 B类", "等级 属于 A、B", "tier in A, B"),
        ("等级A", "等级 = A", "tier = A"),
        ("等级 B级以上", "等级 ≥ B", "tier ≥ B"),
        ("tier in (A, B)", "等级 属于 A、B", "tier in A, B"),
        ("等级 ≠ A", "等级 ≠ A", "tier ≠ A"),
        ("行业 = 五金", '行业 = "五金制品"', 'trade = "Metal goods"'),
        ("行业 包含 五金", '行业 包含 "五金"', 'trade contains "五金"'),
        ("名称 包含 和平且订单>1", '名称 包含 "和平" 且 订单数 > 1', 'name contains "和平" and orders > 1'),
        ("名称 包含 “且或”", '名称 包含 "且或"', 'name contains "且或"'),
        ('名称 = "5"" pipe"', '名称 = "5"" pipe"', 'name = "5"" pipe"'),
        ("名称 为空", "名称 为空", "name is empty"),
        ("名称 is not blank", "名称 不为空", "name is not empty"),
        ("订单>1或(评分≥4且沉默<9)。", "订单数 > 1 或 (评分 ≥ 4 且 沉默天数 < 9天)",
         "orders > 1 or (rating ≥ 4 and silence < 9 days)"),
        ("金额至少20万以上", "金额 ≥ 20万", "spend ≥ 200,000"),
        ("订单 = 6 或 != 8", "订单数 = 6 或 订单数 ≠ 8", "orders = 6 or orders ≠ 8"),
        ("没有评分 或 有行业", "评分 为空 或 行业 不为空", "rating is empty or trade is not empty"),
        ("评分 > 4 或 没有评分", "评分 > 4 或 评分 为空", "rating > 4 or rating is empty"),
        ("沉默天数在90天以上且180天以内", "沉默天数 ≥ 90天 且 沉默天数 ≤ 180天",
         "silence ≥ 90 days and silence ≤ 180 days"),
        ("最近下单在2024-6-1之前", "最近下单 < 2024-06-01", "last order < 2024-06-01"),
        ("金额不低于20万元人民币", "金额 ≥ 20万", "spend ≥ 200,000"),
        ("评分介于3到4之间", "评分 ≥ 3 且 评分 ≤ 4", "rating ≥ 3 and rating ≤ 4"),
        ("最近下单 2024-1-1 至 2024-6", "最近下单 ≥ 2024-01-01 且 最近下单 ≤ 2024-06",
         "last order ≥ 2024-01-01 and last order ≤ 2024-06"),
        ("非 (订单 > 1 或 评分 ≥ 4)", "非 (订单数 > 1 或 评分 ≥ 4)", "not (orders > 1 or rating ≥ 4)"),
    ],
)  # fmt: skip
def test_it_is_read_as_people_write_it(typed: str, zh: str, en: str) -> None:
    found = parse(typed, FIELDS)
    assert (found.said("zh"), found.said("en")) == (zh, en)
    assert parse(zh, FIELDS) == parse(en, FIELDS) == found
    assert (found.text.zh, found.text.en) == (zh, en)


@pytest.mark.parametrize(
    ("typed", "met"),
    [
        ("金额 ≥ 20万", True),
        ("金额 > 20万", False),
        ("金额 ≤ 20万 且 金额 < 20.01万", True),
        ("订单 = 6", True),
        ("订单 ≠ 6", False),
        ("评分 ≥ 3.5 且 评分 < 3.6", True),
        ("完整率 ≥ 35%", True),
        ("沉默 ≤ 3个月", True),
        ("最近下单 = 2024年3月", True),
        ("最近下单 ≥ 2024-3-5 且 最近下单 ≤ 2024-3", True),
        ("最近下单 > 2024-3", False),
        ("最近下单 < 2024-3", False),
        ("新客户", False),
        ("非 新客户", True),
        ("名称 包含 和平", True),
        ("名称 包含 (东莞)", True),
        ("名称 不包含 深圳、惠州", True),
        ("名称 = 和平五金(东莞)", None),  # brackets end a bare value
        ('名称 = "和平五金(东莞)"', True),
        ("需求 = 注重交期", True),
        ("需求 包含 交期", True),
        ("需求 ≠ 注重交期", False),
        ("行业 = metal goods", True),
        ("行业 包含 goods", True),
        ("行业 = 玩具", False),
        ("等级 ≥ B", True),
        ("等级 > B", False),
        ("等级 ≤ A 且 等级 < A", True),
        ("等级 = A、C", False),
        ("名称 为空", False),
        ("名称 不为空", True),
        ("订单 > 9 或 评分 > 3", True),
        ("订单 > 9 或 评分 > 4", False),
    ],
)
def test_it_holds_or_not(typed: str, met: bool | None) -> None:
    if met is None:
        with pytest.raises(ConditionFault):
            parse(typed, FIELDS)
    else:
        assert parse(typed, FIELDS).holds(RECORD) is met


@pytest.mark.parametrize(
    ("typed", "met"),
    [
        ("评分 ≥ 3", False),
        ("非 评分 ≥ 3", False),  # not known is neither
        ("评分 ≠ 3", False),
        ("评分 为空", True),
        ("评分 ≥ 3 或 订单 ≥ 6", True),
        ("评分 ≥ 3 或 订单 ≥ 9", False),
        ("评分 ≥ 3 且 订单 ≥ 6", False),
        ("非 (评分 ≥ 3 且 订单 ≥ 9)", True),
        ("等级 ≠ A", True),  # no tier is known to be none
        ("等级 = A", False),
        ("等级 < A", False),
        ("需求 包含 交期", False),
        ("行业 = 五金", False),
    ],
)
def test_what_is_not_known_is_not_met(typed: str, met: bool) -> None:
    unknown = {"orders": 6, "rating": float("nan"), "tier": "", "needs": (), "trade": None}
    assert parse(typed, FIELDS).holds(unknown) is met


def test_it_says_which_comparisons_are_wanting() -> None:
    found = parse("金额 ≥ 10万 且 (订单 > 9 或 评分 ≥ 3) 且 非 新客户", FIELDS)
    lacking = found.wanting(RECORD | {"rating": None})
    assert [each.said("zh") for each in lacking] == ["订单数 > 9", "评分 ≥ 3", "新客户 = 是"]


def test_several_of_a_list_and_words_beside_it() -> None:
    assert parse("需求 = 交期", FIELDS).holds({"needs": ("交期", "品质")})
    assert parse("等级 ≥ C", FIELDS).holds({"tier": "X"}) is False
    assert parse("行业 = 五金", FIELDS).holds({"trade": Trade.METAL})
    assert parse("行业 包含 五金", FIELDS).holds({"trade": "自由五金店"})


@pytest.mark.parametrize(
    ("typed", "at", "fault"),
    [
        ("", 1, "条件是空的，请写上"),
        ("  ", 1, "条件是空的，请写上"),
        ("评份 ≥ 3", 1, "第 1 个字起「评份 ≥ 3」：没有叫这个的栏目，是不是「评分」"),
        ("xyz ≥ 3", 1, "第 1 个字起「xyz ≥ 3」：没有叫这个的栏目，能用的有：金额、订单数"),
        ("金额", 3, "最后：「金额」后面要写怎么比"),
        ("金额 20万", 4, "第 4 个字起「20万」：「金额」后面要写怎么比"),
        ("金额 ≥", 5, "最后：「金额」要和金额比，这里没写，例如 20万"),
        ("金额 ≥ 很多", 6, "第 6 个字起「很多」：「金额」要和金额比，请写成 20万 这样"),
        ("金额 ≥ 1" + "0" * 20, 6, "第 6 个字起「1000000000000000…"),
        ("订单 ≥ 6.5", 6, "第 6 个字起「6.5」：「订单数」要和整数比"),
        ("订单 ≥ 几单", 6, "第 6 个字起「几单」：「订单数」要和整数比"),
        ("订单 ≥ 6公斤", 6, "第 6 个字起「6公斤」"),
        ("沉默 > 3夜", 6, "第 6 个字起「3夜」"),
        ("完整率 > x%", 7, "第 7 个字起「x%」"),
        ("最近下单 > 2024-2-30", 8, "第 8 个字起「2024-2-30」：「最近下单」要和日期比"),
        ("最近下单 > 上周", 8, "第 8 个字起「上周」"),
        ("新客户 = 也许", 7, "第 7 个字起「也许」：「新客户」要和是或否比"),
        ("等级 = E", 6, "第 6 个字起「E」：「等级」只能是：A、B、C"),
        ("行业 > 五金", 4, "第 4 个字起「> 五金」：「行业」是文字，不分大小"),
        ("金额 包含 5", 4, "第 4 个字起「包含 5」：「金额」是金额，不能用「包含」"),
        ('名称 包含 "abc', 7, '第 7 个字起「"abc」：少了后面的引号'),
        ('名称 包含 ""', 7, '第 7 个字起「""」：「名称」要和文字比，这里没写'),
        ("(金额 ≥ 20万", 1, "第 1 个字起「(金额 ≥ 20万」：少了右括号"),
        ("金额 ≥ 20万）", 9, "第 9 个字起「）」：多了右括号"),
        ("等级 = (A、B", 6, "第 6 个字起「(A、B」：少了右括号"),
        ("金额 ≥ 20万 订单 ≥ 6", 10, "第 10 个字起「订单 ≥ 6」：前面要写「且」或「或」"),
        ("(金额 ≥ 20万 订单 ≥ 6)", 11, "第 11 个字起「订单 ≥ 6)」：前面要写「且」或「或」"),
        ("金额 ≥ 20万 且", 11, "最后：这里少一个条件"),
        ("且 金额 ≥ 20万", 1, "第 1 个字起「且 金额 ≥ 20万」：这里少一个条件"),
        ("金额≥20万，评分≥4 或 订单≥9", 7, "第 7 个字起「，评分≥4 或 订单≥9」：逗号和「或」写在一起"),
        ("金额 20-50万", 4, "第 4 个字起「20-50万」：两头的数要从小到大，单位都要写"),
        ("金额 50万到20万", 4, "第 4 个字起「50万到20万」：两头的数要从小到大，单位都要写"),
        ("订单 = 6、8以上", 4, "第 4 个字起「= 6、8以上」：比大小只能和一个数比"),
        ("是金额 > 1", 1, "第 1 个字起「是金额 > 1」：没有叫这个的栏目，是不是「金额」"),
        ("没有新客户", 1, "第 1 个字起「没有新客户」：没有叫这个的栏目，能用的有"),
        ("最近下单在2024年6月以后", 13, "第 13 个字起「以后」：看不出算不算那一天，请写 ≥（算）或 >（不算）"),
        ("订单 > 3 且 9", 10, "第 10 个字起「9」：「订单数」后面要写怎么比"),
        ("订单 8-6", 4, "第 4 个字起「8-6」：前面的数要小于后面的"),
        ("金额 不超过 20万 以上", 12, "第 12 个字起「以上」：前面要写「且」或「或」"),
        ("金额 ≥ 20-50万", 8, "第 8 个字起「-50万」：前面要写「且」或「或」"),
        ("(" * 60 + "金额 > 1" + ")" * 60, 42, "第 42 个字起「((((((((((((((((…」：括号套得太多"),
        ("金额 > 1 或 " * 400, LONGEST, "条件太长，最多 2000 个字"),
    ],
)  # fmt: skip
def test_a_fault_says_where_what_and_how(typed: str, at: int, fault: str) -> None:
    with pytest.raises(ConditionFault) as told:
        parse(typed, FIELDS)
    said = told.value.said("zh")
    assert fault in said
    assert said.endswith("例如：近12月金额 ≥ 20万 且 订单数 ≥ 6 且 评分 ≥ 3.5")
    assert told.value.at == at
    assert "For example: spend >= 200,000" in told.value.said("en")


PIECES = st.sampled_from(
    [
        *("金额", "订单", "评分", "最近下单", "等级", "行业", "名称", "新客户", "xx", "spend", "tier"),
        *("≥", ">", "<=", "=", "!=", "包含", "不到", "至少", "is", "为空", "以上", "or more", "在", "between"),
        *("20万", "2,000", "3.5", "-1", "A", "五金", '"a"', "“", '"', "2024-3-5", "20240230", "35%", "6单"),
        *("且", "或", "非", "(", ")", "，", "、", "and", "or", "not", "到", "-", "~", " ", "的", "{x}", "％"),
    ]
)  # fmt: skip
TYPED = st.lists(PIECES, max_size=14).map("".join) | st.lists(PIECES, max_size=14).map(" ".join)


@given(TYPED | st.text(max_size=60))
def test_whatever_is_typed_is_read_or_told(typed: str) -> None:
    found = read_or_told(typed)
    if isinstance(found, ConditionFault):
        assert 1 <= found.at <= len(typed) + 1
        assert found.said("zh")
        assert found.said("en")
        return
    assert parse(found.said("zh"), FIELDS) == found
    assert parse(found.said("en"), FIELDS) == found
    assert found.holds(RECORD) in {True, False}
    assert not found.holds({}) or "empty" in found.said("en") or "tier" in found.said("en")


def read_or_told(typed: str) -> Condition | ConditionFault:
    try:
        return parse(typed, FIELDS)
    except ConditionFault as fault:
        return fault


VALUES = st.one_of(
    st.integers(-(10**12), 10**12).map(lambda fen: ("spend", "≥", f"{fen / 100:.2f}")),
    st.integers(0, 10**6).map(lambda n: ("orders", "<", str(n))),
    st.decimals(0, 5, places=2).map(lambda n: ("rating", ">", str(n))),
    st.dates(dt.date(1900, 1, 1), dt.date(2900, 1, 1)).map(
        lambda day: ("last", "≤", f"{day.year}-{day.month}-{day.day}")
    ),
    st.text(min_size=1, max_size=12).map(
        lambda word: ("name", "=", '"' + word.replace('"', '""').replace("＂", '""') + '"')
    ),
)


@given(st.lists(VALUES, min_size=1, max_size=4), st.sampled_from([" 且 ", " 或 "]))
def test_what_is_printed_reads_as_the_same(parts: list[tuple[str, str, str]], link: str) -> None:
    found = read_or_told(link.join(" ".join(part) for part in parts))
    if isinstance(found, ConditionFault):  # a name of blanks only
        typed = [unicodedata.normalize("NFKC", part[2]).strip('"') for part in parts]
        assert any(not each.strip() for each in typed)
        return
    assert parse(found.said("zh"), FIELDS) == parse(found.said("en"), FIELDS) == found


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_comparisons_agree_with_the_numbers(own: int, limit: int) -> None:
    record, said = {"spend": own}, f"{limit / 100:.2f}"
    assert parse(f"金额 ≥ {said}", FIELDS).holds(record) is (own >= limit)
    assert parse(f"金额 < {said}", FIELDS).holds(record) is (own < limit)
    assert parse(f"非 金额 = {said}", FIELDS).holds(record) is (own != limit)
