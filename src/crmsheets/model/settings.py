"""What a factory may say in `crmsheets.toml`: thresholds, staff, choices, extra fields.

The names here are the keys of the file; the Text beside each says what it means. A mistake is told with its
key path by whoever reads the file (`Settings.model_validate` raises pydantic.ValidationError).
"""

from __future__ import annotations

from typing import Annotated, Literal

from annotated_types import Ge, Lt
from pydantic import Field, StringConstraints

from crmsheets.model.options.amounts import Amounts, Counting
from crmsheets.model.options.classes import Classes
from crmsheets.model.options.duplicates import Duplicates
from crmsheets.model.options.extra import ExtraChoice, ExtraField
from crmsheets.model.options.finance import Finance
from crmsheets.model.options.followup import FollowUp
from crmsheets.model.options.life import Life
from crmsheets.model.options.orders import Orders
from crmsheets.model.options.part import Key, Part, Word
from crmsheets.model.options.pipeline import Pipeline
from crmsheets.model.options.policy import Policy
from crmsheets.model.options.quality import Quality
from crmsheets.model.options.rates import Rates
from crmsheets.model.options.report import Reporting, Returns
from crmsheets.model.options.service import Service
from crmsheets.model.options.stability import Stability
from crmsheets.model.options.themes import Themes
from crmsheets.model.options.tier import Tier
from crmsheets.model.row import MergeRule
from crmsheets.model.text import Lang, Locale, Region, Text


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
            "要打开的模块：contact_plus 备用电话，invoice 税号，classify 规模、性质、需求，"
            "sales 销售阶段、预计金额、输单原因，"
            "privacy 营销同意，finance 结算方式和收款，delivery 首次交期和分批，"
            "survey 分项打分，quality 责任和改进，aftersales 损失和原因，marketing 活动费用和线索，"
            "foreign 外币，sizes 尺码",
            "Modules: contact_plus second phone, invoice tax code, classify size, kind, needs, "
            "sales stages, expected amounts and reasons lost, "
            "privacy consent, finance terms and payments, delivery first promises and part shipments, "
            "survey ratings by dimension, quality and aftersales measures and costs, marketing costs and "
            "leads of events, foreign currencies, sizes",
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
    stability: Annotated[
        Stability, Text("等级升降的快慢（有历史时）", "How fast tiers move, once a history is kept")
    ] = Stability()
    life: Annotated[
        Life, Text("多久没下单算流失、算该下单没下单", "When a customer counts as lost or late")
    ] = Life()
    policy: Annotated[
        Policy, Text("各等级、各类客户怎么待", "What customers of a tier or type get")
    ] = Policy()
    classes: Annotated[Classes, Text("客户怎么归类", "How customers are classed")] = Classes()
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
    themes: Annotated[
        Themes, Text("客户反馈说的是什么：自家的词", "What feedback is about: your own words")
    ] = Themes()
    followup: Annotated[FollowUp, Text("隔多久要联系一次", "How often to be in touch")] = FollowUp()
    pipeline: Annotated[
        Pipeline,
        Text("销售阶段怎么算：转化、卡住、成交率", "Sales stages: conversion, stalling, win rates"),
    ] = Pipeline()
    amounts: Annotated[
        Amounts,
        Text("总金额和 数量×单价 对不上怎么办", "Where a typed total contradicts quantity x price"),
    ] = Amounts()
    counting: Annotated[Counting, Text("什么算业绩", "What counts as revenue")] = Counting()
    orders: Annotated[
        Orders,
        Text("什么算按期，晚交后的投诉，一起买的产品", "On time, complaints after, pairs of items"),
    ] = Orders()
    finance: Annotated[Finance, Text("应收怎么算到期", "When money is due")] = Finance()
    report: Annotated[Reporting, Text("报告的月份和条数", "Month and lengths of the report")] = (
        Reporting()
    )
    quality: Annotated[Quality, Text("资料多久算过时", "When data count as out of date")] = (
        Quality()
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
