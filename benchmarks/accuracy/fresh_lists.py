"""Fresh forms beside the short lists that stand in the code itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar, cast

T = TypeVar("T")

LISTS: dict[tuple[str, ...], tuple[Any, ...]] = {
    ("对账单", "送货明细"): ("对账清单", "送货对账单", "往来对账单", "出货对账表"),
    ("客户", "客户名称", "购货单位"): ("客户公司", "收货单位", "客户全名", "To"),
    ("年份", "年度"): ("对账年度", "期间", "账单年度"),
    ("{m}月", "{m}月份"): ("{m}月明细", "{yy}年{m}月份", "{m}月出货", "20{yy}年{m}月"),
    ("活动名称", "活动主题"): ("会议主题", "活动标题", "展会活动"),
    ("时间", "活动日期"): ("举办时间", "会议时间", "开展日期"),
    ("广州琶洲", "本厂展厅", "东莞厚街"): ("佛山乐从", "宁波国际会展中心", "公司二楼展厅"),
    ("销售额", "货款"): ("销售收入", "成交金额", "开单金额"),
    ("提货数量", "出货数量"): ("销量", "供货数量", "出库数量"),
    ("合计", "全年合计", "小计"): ("年度合计", "全年总计", "总 计", "年合计"),
    ("颜色 Color", "颜色", "Colour"): ("颜色/Colour", "COLOUR", "颜色 Colour"),
    ("合计", "Total", "合计 Total"): ("总数量", "Total Qty", "总计 Total"),
    ("金额 Amount(USD)", "Amount(USD)"): ("金额(USD)", "Amount US$", "总价 Total USD"),
    ("尺码配比 Size Breakdown 2024", "2024 SIZE ASSORTMENT"): (
        "2024年分码订单 ORDERS BY SIZE",
        "SIZE BREAKDOWN SHEET 2024",
    ),
    ("栖禾制衣厂 外销客户 Buyer List", "BUYER LIST 2024"): (
        "栖禾制衣厂 外贸客户资料 CUSTOMER LIST",
        "EXPORT CUSTOMER LIST",
    ),
    (" - 副本", "-旧", "(2)"): (" - 副本 (2)", "_bak", "（旧）", "_1101"),
    ("(10分制)", "（满分10分）"): ("(1-10分)", "（10分为满分）", "(总分10分)"),
    ("(百分制)", "（满分100）"): ("(100分制)", "（100分满分）", "(总分100)"),
    ("(万元)", "（万）", "/万元"): ("(单位:万元)", "（以万元计）", "-万元"),
    (" ", "/", "\n", "（"): ("/联系人：", "  ", "\n联系人：", " / "),
    ("slash", "dot", "cn"): ("md_dot0", "md_hao", "md_week3"),
    (":", "："): (" ", "-", ": "),
    (" ", "/", " "): ("／", "-"),
    ("元", "RMB", "人民币"): ("¥", "人民币/元", "rmb"),
    ("(1, 1)", "(1, 1)", "(1, 1)", "(1, 2)", "(4, 2)", "(3, 1)"): ((2, 2), (3, 3), (4, 1), (1, 3)),
}


def beside(items: Sequence[T]) -> Sequence[T]:
    """The fresh forms beside this list, () where it has none."""
    return cast("Sequence[T]", LISTS.get(tuple(str(item) for item in items), ()))


def month_heads(year: int) -> list[list[str]]:
    """Twelve headers for the columns of months."""
    months = range(1, 13)
    english = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return [
        [f"{month}月" for month in months],
        [f"{year}年{month:02}月" for month in months],
        [f"{year}/{month}" for month in months],
        [f"{name}-{year % 100}" for name in english],
        [f"{month} 月" for month in months],
    ]
