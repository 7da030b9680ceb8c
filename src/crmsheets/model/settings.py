"""What a factory may say in `crmsheets.toml`: thresholds, staff, choices, extra fields.

The names here are the keys of the file; the Text beside each says what it means. A mistake is told with its
key path by whoever reads the file (`Settings.model_validate` raises pydantic.ValidationError).
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Literal

from annotated_types import Ge, Gt, Le, Lt
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from crmsheets.model.kind import Kind
from crmsheets.model.row import MergeRule
from crmsheets.model.text import Lang, Locale, Region, Text

Share = Annotated[float, Ge(0), Le(1)]
Days = Annotated[int, Ge(0), Le(3650)]
Points = Annotated[float, Ge(0), Le(100)]
Word = Annotated[str, StringConstraints(min_length=1, max_length=100, strip_whitespace=True)]
Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{1,39}$")]
Rate = Annotated[Decimal, Gt(0)] | None


class Part(BaseModel):
    """A table of the settings file; unknown keys are mistakes."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Tier(Part):
    """How A, B and C are given. Weights are points; targets None = 90th percentile, rounded."""

    method: Annotated[
        Literal["score", "rules", "abc", "rfm"],
        Text(
            "score 打分 | rules 按门槛 | abc 按累计金额 | rfm",
            "score | rules | abc (cumulative money) | rfm",
        ),
    ] = "score"
    window_months: Annotated[
        Annotated[int, Ge(1), Le(60)], Text("看最近几个月", "Months looked back")
    ] = 12
    weight_spend: Annotated[Points, Text("金额占几分", "Points for money")] = 50
    weight_orders: Annotated[Points, Text("单数占几分", "Points for the number of orders")] = 30
    weight_rating: Annotated[Points, Text("评分占几分", "Points for ratings")] = 20
    target_spend: Annotated[
        Annotated[Decimal, Gt(0)] | None,
        Text(
            "金额满分线；不写就按自家前10%的客户定",
            "Money for full points; left out: the top tenth of your own",
        ),
    ] = None
    target_orders: Annotated[
        Annotated[int, Gt(0)] | None,
        Text(
            "单数满分线；不写就按自家前10%的客户定",
            "Orders for full points; left out: the top tenth of your own",
        ),
    ] = None
    cut_a: Annotated[Points, Text("A 类的分数线", "Score from which a customer is A")] = 70
    cut_b: Annotated[Points, Text("B 类的分数线", "Score from which a customer is B")] = 40
    new_months: Annotated[
        Annotated[int, Ge(0), Le(24)],
        Text("首单几个月内算新客户，先不分级", "Months a new customer goes without a tier"),
    ] = 3
    # method "rules": a customer is A (B) from this spend or this many orders in the window on.
    rule_a_spend: Annotated[Decimal, Text("rules：买到多少算 A", "rules: A from this money")] = (
        Decimal(100_000)
    )
    rule_a_orders: Annotated[int, Text("rules：下到几单算 A", "rules: A from this many orders")] = (
        12
    )
    rule_b_spend: Annotated[Decimal, Text("rules：买到多少算 B", "rules: B from this money")] = (
        Decimal(20_000)
    )
    rule_b_orders: Annotated[int, Text("rules：下到几单算 B", "rules: B from this many orders")] = 4
    # method "abc": cumulative shares before the customer.
    share_a: Annotated[
        Share, Text("abc：累计占比在这之前算 A", "abc: A while the share before is below")
    ] = 0.8
    share_b: Annotated[
        Share, Text("abc：累计占比在这之前算 B", "abc: B while the share before is below")
    ] = 0.95


class Life(Part):
    """When a customer counts as lost, and when one should have ordered."""

    lost_days: Annotated[
        Days, Text("至少几天没下单才算流失", "Fewest days of silence to be lost")
    ] = 180
    lost_ratio: Annotated[
        Annotated[float, Gt(1)], Text("超过平时间隔几倍算流失", "Times the usual gap to be lost")
    ] = 3
    late_ratio: Annotated[
        Annotated[float, Gt(1)],
        Text("超过平时间隔几倍提醒该下单了", "Times the usual gap to be late"),
    ] = 2
    shrink_orders: Annotated[
        Annotated[float, Ge(0)],
        Text(
            "单子少的客户往全厂平均靠多少",
            "Weight of the company’s gap for customers with few orders",
        ),
    ] = 4
    min_orders: Annotated[
        Annotated[int, Ge(2)], Text("至少几单才看得出平时间隔", "Fewest orders that show a rhythm")
    ] = 3


class Service(Part):
    """Days within which a case should be answered for the first time, and be closed."""

    reply_days: Annotated[Days, Text("几天内要答复", "Days until the first answer")] = 1
    consult_days: Annotated[Days, Text("咨询几天内要结", "Days until an inquiry is closed")] = 1
    complaint_days: Annotated[Days, Text("投诉几天内要结", "Days until a complaint is closed")] = 3
    aftersales_days: Annotated[
        Days, Text("售后几天内要结", "Days until an after-sales case is closed")
    ] = 7


class FollowUp(Part):
    """Days after which a customer of a tier should have been contacted again."""

    cadence_a: Annotated[
        Days, Text("A 类客户最多几天要联系一次", "Most days between contacts with A")
    ] = 14
    cadence_b: Annotated[
        Days, Text("B 类客户最多几天要联系一次", "Most days between contacts with B")
    ] = 30
    cadence_c: Annotated[
        Days, Text("C 类客户最多几天要联系一次", "Most days between contacts with C")
    ] = 90


class Amounts(Part):
    """How a typed total is held against quantity x unit price."""

    tolerance: Annotated[
        Annotated[Decimal, Ge(0)],
        Text("总金额差几元以内不算错", "Difference in money that is no mistake"),
    ] = Decimal(1)
    tolerance_share: Annotated[
        Share, Text("总金额差几成以内不算错", "Share of difference that is no mistake")
    ] = 0.005
    accept_share: Annotated[
        Share,
        Text(
            "差到几成还按算出来的计入，再多就先不计", "Share up to which the computed amount counts"
        ),
    ] = 0.2


class Counting(Part):
    """Which orders count (labels of the list 订单状态)."""

    not_counted: Annotated[
        tuple[Word, ...], Text("哪些订单状态不算业绩", "Order statuses that do not count")
    ] = ("取消", "待确认")


class Reporting(Part):
    """Which month is reported, and how much of it."""

    last_day_for_previous_month: Annotated[
        Annotated[int, Ge(0), Le(31)],
        Text("每月几号之前报上个月", "Until this day the month before is reported"),
    ] = 20
    top_customers: Annotated[
        Annotated[int, Ge(1), Le(100)], Text("列前几家客户", "Customers named at the top")
    ] = 10
    todos: Annotated[Annotated[int, Ge(1), Le(50)], Text("要做的事列几条", "To-dos listed")] = 10
    months_shown: Annotated[
        Annotated[int, Ge(2), Le(36)], Text("图上看几个月", "Months in the chart")
    ] = 13
    min_rate: Annotated[
        Annotated[int, Ge(1)], Text("少于几条不给比率下结论", "Fewest cases for a rate")
    ] = 10


class Returns(Part):
    """What a returned copy shows."""

    max_lines: Annotated[
        Annotated[int, Ge(1), Le(500)], Text("退回件最多列几条", "Most lines in a returned copy")
    ] = 30


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


class Rates(Part):
    """How many units of the home currency one unit of a foreign one is worth; exact decimals."""

    CNY: Annotated[Rate, Text("1 人民币合多少本币", "Home units for 1 CNY")] = None
    USD: Annotated[Rate, Text("1 美元合多少本币", "Home units for 1 USD")] = None
    EUR: Annotated[Rate, Text("1 欧元合多少本币", "Home units for 1 EUR")] = None
    GBP: Annotated[Rate, Text("1 英镑合多少本币", "Home units for 1 GBP")] = None
    JPY: Annotated[Rate, Text("1 日元合多少本币", "Home units for 1 JPY")] = None
    HKD: Annotated[Rate, Text("1 港元合多少本币", "Home units for 1 HKD")] = None
    TWD: Annotated[Rate, Text("1 新台币合多少本币", "Home units for 1 TWD")] = None
    AUD: Annotated[Rate, Text("1 澳元合多少本币", "Home units for 1 AUD")] = None
    CAD: Annotated[Rate, Text("1 加元合多少本币", "Home units for 1 CAD")] = None
    SGD: Annotated[Rate, Text("1 新加坡元合多少本币", "Home units for 1 SGD")] = None
    KRW: Annotated[Rate, Text("1 韩元合多少本币", "Home units for 1 KRW")] = None
    THB: Annotated[Rate, Text("1 泰铢合多少本币", "Home units for 1 THB")] = None
    VND: Annotated[Rate, Text("1 越南盾合多少本币", "Home units for 1 VND")] = None
    INR: Annotated[Rate, Text("1 印度卢比合多少本币", "Home units for 1 INR")] = None
    RUB: Annotated[Rate, Text("1 卢布合多少本币", "Home units for 1 RUB")] = None
    MYR: Annotated[Rate, Text("1 林吉特合多少本币", "Home units for 1 MYR")] = None
    AED: Annotated[Rate, Text("1 迪拉姆合多少本币", "Home units for 1 AED")] = None

    @property
    def known(self) -> Mapping[str, Decimal]:
        """ISO code -> rate, of the currencies that have one."""
        return {code: rate for code, rate in self if rate is not None}


class ExtraChoice(Part):
    """An entry added to a choice list."""

    zh: Word
    en: str = ""
    synonyms: tuple[Word, ...] = ()


class ExtraField(Part):
    """A factory's own column: `table` + `name` (python), label, kind, choices."""

    table: Key
    name: Key
    label: Word
    label_en: str = ""
    kind: Literal[
        Kind.TEXT,
        Kind.PARAGRAPH,
        Kind.DATE,
        Kind.INTEGER,
        Kind.QUANTITY,
        Kind.PRICE,
        Kind.MONEY,
        Kind.RATING,
        Kind.CHOICE,
        Kind.PHONE,
        Kind.EMAIL,
        Kind.CODE,
        Kind.BOOL,
    ] = Kind.TEXT
    choices: tuple[Word, ...] = ()
    required: bool = False
    example: str = ""
    hint: str = ""
    synonyms: tuple[Word, ...] = ()


class Settings(Part):
    """The whole file; every key may be left out."""

    company: Annotated[
        str, Text("工厂名称，写在报告抬头", "Your factory’s name, for the head of the report")
    ] = ""
    language: Annotated[Lang, Text("zh 中文 | en 英文", "zh Chinese | en English")] = "zh"
    region: Annotated[
        Region | None,
        Text(
            "CN 国内 | INTL 国外；不写就看语言", "CN China | INTL elsewhere; left out: by language"
        ),
    ] = None
    currency: Annotated[
        Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")] | None,
        Text("币种，例如 CNY、USD", "Currency, such as CNY or USD"),
    ] = None
    customer_prefix: Annotated[
        Annotated[str, StringConstraints(pattern=r"^[A-Z]{2,4}$")],
        Text("客户编号的开头字母", "First letters of customer numbers"),
    ] = "CUS"
    staff: Annotated[
        tuple[Word, ...], Text("业务员和内勤的名单", "Names of sales and office staff")
    ] = ()
    modules: Annotated[
        tuple[Key, ...],
        Text(
            "要打开的模块：contact_plus 备用电话，invoice 税号，foreign 外币，sizes 尺码",
            "Modules: contact_plus second phone, invoice tax code, foreign currencies, sizes",
        ),
    ] = ()
    rows: Annotated[
        Annotated[int, Ge(100), Lt(100_000)],
        Text("空白表预留多少行", "Rows prepared in blank workbooks"),
    ] = 5000
    date_order: Annotated[
        Literal["ymd", "dmy", "mdy"] | None,
        Text(
            "03/04/2024 怎么读：dmy 日/月/年，mdy 月/日/年；不写就看整列",
            "How 03/04/2024 is read: dmy or mdy; left out: as the column shows",
        ),
    ] = None
    choices: Annotated[
        dict[str, tuple[ExtraChoice, ...]], Text("给列表加选项", "Entries added to choice lists")
    ] = Field(default_factory=dict)
    fields: Annotated[tuple[ExtraField, ...], Text("加自己的列", "Columns of your own")] = ()
    tier: Annotated[Tier, Text("客户分级", "How customers are tiered")] = Tier()
    life: Annotated[
        Life, Text("多久没下单算流失、算该下单没下单", "When a customer counts as lost or late")
    ] = Life()
    rates: Annotated[
        Rates,
        Text(
            '汇率：1 外币合多少本币，例如 USD = "7.12"；不写的外币不读、不相加',
            'Exchange rates, as in USD = "7.12"; money without a rate is not read',
        ),
    ] = Rates()
    service: Annotated[Service, Text("几天内要答复、要结案", "Days to answer and to close")] = (
        Service()
    )
    followup: Annotated[FollowUp, Text("隔多久要联系一次", "How often to be in touch")] = FollowUp()
    amounts: Annotated[
        Amounts,
        Text("总金额和 数量×单价 对不上怎么办", "Where a typed total contradicts quantity x price"),
    ] = Amounts()
    counting: Annotated[Counting, Text("什么算业绩", "What counts as revenue")] = Counting()
    report: Annotated[Reporting, Text("报告的月份和条数", "Month and lengths of the report")] = (
        Reporting()
    )
    returns: Annotated[Returns, Text("退回件", "Returned copies")] = Returns()
    duplicates: Annotated[Duplicates, Text("重复客户", "Duplicate customers")] = Duplicates()
    merge: Annotated[
        dict[Key, MergeRule], Text("合并时各列留哪个值", "Which value of a column survives a merge")
    ] = Field(default_factory=dict)

    def locale(self, lang: Lang | None = None) -> Locale:
        """Language, region and currency; region and currency default from the language."""
        spoken = lang or self.language
        region: Region = self.region or ("CN" if spoken == "zh" else "INTL")
        currency = self.currency or ("CNY" if region == "CN" else "USD")
        return Locale(spoken, region, currency)
