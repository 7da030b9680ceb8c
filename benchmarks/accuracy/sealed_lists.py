"""Sealed forms beside the short lists that stand in the code itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar, cast

T = TypeVar("T")

LISTS: dict[tuple[str, ...], tuple[str, ...]] = {
    ("对账单", "送货明细"): ("往来对账明细", "货款明细"),
    ("客户", "客户名称", "购货单位"): ("往来单位", "客户全称", "需方"),
    ("年份", "年度"): ("对账期间", "所属年度"),
    ("{m}月", "{m}月份"): ("{m:02}月", "{yy}.{m:02}", "{m}月接单"),
    ("活动名称", "活动主题"): ("活动", "主题"),
    ("时间", "活动日期"): ("举办日期", "活动时间", "日期"),
    ("广州琶洲", "本厂展厅", "东莞厚街"): ("深圳会展中心", "三楼会议室"),
    ("销售额", "货款"): ("销售金额", "成交额", "发货金额"),
    ("提货数量", "出货数量"): ("订货数量", "销售数量"),
    ("合计", "全年合计", "小计"): ("总计", "年累计", "全年"),
    ("颜色 Color", "颜色", "Colour"): ("花色/颜色", "Color/颜色", "Colourway"),
    ("合计", "Total", "合计 Total"): ("总件数", "TTL", "小计 Sub-total"),
    ("金额 Amount(USD)", "Amount(USD)"): ("货值 Value(USD)", "Total USD"),
    ("尺码配比 Size Breakdown 2024", "2024 SIZE ASSORTMENT"): (
        "SIZE RUN 2024 配码表",
        "2024 Orders by size",
    ),
    ("栖禾制衣厂 外销客户 Buyer List", "BUYER LIST 2024"): (
        "OVERSEAS CLIENT DIRECTORY",
        "栖禾制衣厂海外客户通讯录",
    ),
    (" - 副本", "-旧", "(2)"): ("（旧版）", "_old", "-11月初"),
    ("(10分制)", "（满分10分）"): ("（最高10分）", "(1~10分)"),
    ("(百分制)", "（满分100）"): ("（0-100分）", "(满分为100)"),
    ("(万元)", "（万）", "/万元"): ("（单位：万元）", "【万元】"),
    (" ", "/", "\n", "（"): ("+", " 联系人:", "；", "——"),
    ("/", "、", "\n", " ", "；"): ("／", " 或 ", "；", "\n"),
    ("slash", "dot", "cn"): ("md_cn_space", "md_zero", "md_cn"),
    (":", "："): (" - ", " : "),
    (" ", "/", " "): ("\n", " / "),
    ("Mill", "Harbour", "Station"): ("Chapel", "Dock", "Garden"),
}


def beside(items: Sequence[T]) -> Sequence[T]:
    """The sealed forms beside this list, () where it has none."""
    return cast("Sequence[T]", LISTS.get(tuple(str(item) for item in items), ()))


def month_heads(year: int, unit: str) -> list[list[str]]:
    """Twelve headers for the columns of months."""
    months = range(1, 13)
    return [
        [f"{year}年{month}月" for month in months],
        [f"{year}.{month:02}" for month in months],
        [f"{month}月({unit})" for month in months],
        [f"{month}月" for month in months],
    ]
