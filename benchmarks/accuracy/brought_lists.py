"""Brought forms beside the short lists that stand in the code itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar, cast

T = TypeVar("T")

LISTS: dict[tuple[str, ...], tuple[Any, ...]] = {
    ("对账单", "送货明细"): ("对账明细", "送货明细表", "货款对账单", "往来对账单"),
    ("客户", "客户名称", "购货单位"): ("客户单位", "收货客户", "客户公司", "客户全称"),
    ("年份", "年度"): ("对账年份", "所属年份", "对账期间"),
    ("{m}月", "{m}月份"): ("{m}月订单", "20{yy}.{m}", "{yy}年{m}月", "{m}月明细"),
    ("活动名称", "活动主题"): ("活动", "会议名称", "本次活动"),
    ("时间", "活动日期"): ("活动时间", "日期", "举办日期"),
    ("广州琶洲", "本厂展厅", "东莞厚街"): ("本公司三楼会议室", "嘉兴国际会展中心", "厂部样品间"),
    ("销售额", "货款"): ("出货金额", "销售金额", "订单金额"),
    ("提货数量", "出货数量"): ("送货数量", "出货量", "销售数量"),
    ("合计", "全年合计", "小计"): ("总计", "本年合计", "全年", "合 计"),
    ("颜色 Color", "颜色", "Colour"): ("颜色 Colour", "Color", "色号/颜色"),
    ("合计", "Total", "合计 Total"): ("总数 Total", "Total pcs", "合计数量"),
    ("金额 Amount(USD)", "Amount(USD)"): ("Total Amount (USD)", "总金额(USD)", "金额 USD"),
    ("尺码配比 Size Breakdown 2024", "2024 SIZE ASSORTMENT"): (
        "2024 尺码明细 SIZE LIST",
        "SIZE & COLOR DETAILS 2024",
    ),
    ("栖禾制衣厂 外销客户 Buyer List", "BUYER LIST 2024"): (
        "栖禾制衣厂 国外客户 CUSTOMERS",
        "OVERSEAS CUSTOMER LIST 2024",
    ),
    (" - 副本", "-旧", "(2)"): ("（2）", "-11月", "旧版", " - 副本(1)"),
    ("(10分制)", "（满分10分）"): ("（10分）", "(满分为10)", "(1~10分)"),
    ("(百分制)", "（满分100）"): ("（100分）", "(满分为100)", "(1~100分)"),
    ("(万元)", "（万）", "/万元"): ("（万元）", "万元", "(单位万元)"),
    (" ", "/", "\n", "（"): ("/", " ", "  联系人：", "，联系人："),
    ("slash", "dot", "cn"): ("md_slash0", "md_hao", "md_cn0"),
    (":", "："): ("：", ": ", " "),
    (" ", "/", " "): (" / ", "\n"),
    ("元", "RMB", "人民币"): ("人民币元", "RMB元", "￥"),
    ("(1, 1)", "(1, 1)", "(1, 1)", "(1, 2)", "(4, 2)", "(3, 1)"): ((2, 1), (2, 2), (1, 1), (3, 2)),
}


def beside(items: Sequence[T]) -> Sequence[T]:
    """The brought forms beside this list, () where it has none."""
    return cast("Sequence[T]", LISTS.get(tuple(str(item) for item in items), ()))


def month_heads(year: int) -> list[list[str]]:
    """Twelve headers for the columns of months."""
    months = range(1, 13)
    english = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return [
        [f"{month}月" for month in months],
        [f"{month}月份" for month in months],
        [f"{year}年{month:02}月份" for month in months],
        [f"{name} {year}" for name in english],
        [f"{year}年{month}月" for month in months],
        [f"{year % 100}.{month:02}" for month in months],
    ]
