"""Unseen forms beside the short lists that stand in the code itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar, cast

T = TypeVar("T")

LISTS: dict[tuple[str, ...], tuple[Any, ...]] = {
    ("对账单", "送货明细"): ("应收对账单", "货款往来", "送货清单", "结算单"),
    ("客户", "客户名称", "购货单位"): ("客户单位", "致", "往来客户", "购方"),
    ("年份", "年度"): ("账期", "结算年度", "对账年份"),
    ("{m}月", "{m}月份"): (
        "20{yy}-{m:02}",
        "20{yy}{m:02}",
        "{m}月单",
        "{yy}年{m:02}月",
        "{m}月接单表",
    ),
    ("活动名称", "活动主题"): ("会议名称", "活动项目", "展会名称"),
    ("时间", "活动日期"): ("举行日期", "活动举办日", "会期"),
    ("广州琶洲", "本厂展厅", "东莞厚街"): ("上海虹桥会展中心", "公司二楼样品间", "佛山陈村"),
    ("销售额", "货款"): ("出货金额", "订货金额", "营业额"),
    ("提货数量", "出货数量"): ("发货数量", "下单数量", "送货数量"),
    ("合计", "全年合计", "小计"): ("全年累计", "12个月合计", "共计", "行合计"),
    ("颜色 Color", "颜色", "Colour"): ("配色", "COLOR NAME", "颜色/Color Name"),
    ("合计", "Total", "合计 Total"): ("件数合计", "Ttl Pcs", "小计 Sum"),
    ("金额 Amount(USD)", "Amount(USD)"): (
        "总金额 Total Amount(USD)",
        "USD Amount",
        "FOB Value(USD)",
    ),
    ("尺码配比 Size Breakdown 2024", "2024 SIZE ASSORTMENT"): (
        "2024 SIZE & COLOUR BREAKDOWN",
        "分色分码明细 Size split 2024",
    ),
    ("栖禾制衣厂 外销客户 Buyer List", "BUYER LIST 2024"): (
        "海外客户一览 OVERSEAS BUYERS 2024",
        "栖禾制衣厂 Export Customers",
    ),
    (" - 副本", "-旧", "(2)"): (" - Copy", "-备份", "_20241101", "（自动恢复）"),
    ("(10分制)", "（满分10分）"): ("（十分制）", "(0-10分)", "/10分"),
    ("(百分制)", "（满分100）"): ("（百分制）", "/100分", "(0~100分)"),
    ("(万元)", "（万）", "/万元"): (" 万元", "（人民币万元）", "[万元]", "(万)"),
    (" ", "/", "\n", "（"): (" | ", "_", "  联系："),
    ("slash", "dot", "cn"): ("md_dash0", "md_hao0", "md_box"),
    (":", "："): ("，", "——", "→"),
    (" ", "/", " "): (" - ", "|", "  "),
    ("元", "RMB", "人民币"): ("CNY", "￥", "人民币元"),
    ("(1, 1)", "(1, 1)", "(1, 1)", "(1, 2)", "(4, 2)", "(3, 1)"): ((2, 1), (5, 1), (2, 3), (6, 2)),
}


def beside(items: Sequence[T]) -> Sequence[T]:
    """The unseen forms beside this list, () where it has none."""
    return cast("Sequence[T]", LISTS.get(tuple(str(item) for item in items), ()))


def month_heads(year: int, unit: str) -> list[list[str]]:
    """Twelve headers for the columns of months."""
    months = range(1, 13)
    chinese = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]
    english = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return [
        [f"{year}-{month:02}" for month in months],
        [f"{year % 100}年{month}月" for month in months],
        [f"{name}月份" for name in chinese],
        english,
        [f"{month}月份（{unit}）" for month in months],
        [f"{year}{month:02}" for month in months],
    ]
