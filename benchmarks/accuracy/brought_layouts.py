"""Brought habits of tables: units in the corner, remarks and small sums below, names said once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields

from benchmarks.accuracy.layer import Style
from benchmarks.accuracy.pool import Dice
from benchmarks.accuracy.unseen_script import script
from benchmarks.accuracy.world import Fact


@dataclass(frozen=True)
class Recap:
    """A small table of sums under the list: its title, its header, whose the rows are."""

    title: str
    header: tuple[str, ...]  # who, how many, and how much where there is money
    whose: Callable[[Fact], str]
    total: str = "合计"


@dataclass
class BroughtStyle(Style):
    """The habits of a table of the sixth pool."""

    corner: tuple[str, str] = ("", "")  # a line right above the header: at its left, at its right
    units: str = ""  # a line under the header: what the money is counted in
    remarks: list[str] = field(default_factory=list)  # numbered explanations under the table
    recap: Recap | None = None
    counted: str = ""  # groups begin with a line of their name, their number and their sums
    once: bool = False  # a customer's name only in the first of his rows


CORNERS = {
    "order": (
        ("日期：{next}年1月3日", "单位：元"),
        ("部门：业务部", "单位：元"),
        ("", "金额单位：元"),
    ),
    "customer": (("部门：业务部", "更新：{y}年12月"), ("{c}", "内部资料"), ("", "第1页")),
    "followup": (("部门：业务部", "{y}年"), ("{c}", "业务部")),
    "service": (("部门：品质部", "{y}年"), ("{c}", "售后组")),
    "feedback": (("部门：业务部", "{y}年"), ("", "第1页")),
    "abroad": (("Export Dept.", "Unit: USD"), ("", "Currency: USD"), ("外贸部", "单位：USD")),
    "month": (("", "单位：元"), ("部门：业务部", "单位：元")),
    "statement": (("", "单位：元"), ("{c}", "单位：人民币元")),
}
REMARKS = {
    "order": (
        ("说明：", "1、以上单价含税；", "2、交期从收到定金算起；", "3、有改动请通知业务部。"),
        ("备注：1.急单另外标注；2.尾数按实际出货结算。",),
    ),
    "customer": (
        ("说明：", "1、停止合作的客户不在本表；", "2、有变动及时告诉业务部。"),
        ("注：客户资料不要外传。",),
    ),
    "followup": (
        ("注：重点客户每月至少联系一次。",),
        ("说明：", "1、当天填写；", "2、内容写具体。"),
    ),
    "service": (("注：投诉要当天回复客户。",), ("说明：", "1、照片存服务器；", "2、退件交仓库。")),
    "feedback": (("注：低分客户由业务经理回访。",), ("说明：", "1、每季度一次；", "2、电话为主。")),
    "abroad": (
        ("Notes:", "1. Prices are FOB.", "2. Please check shipping marks before packing."),
        ("备注：交期以合同为准。",),
    ),
    "month": (("注：以仓库实际出货为准。",),),
    "statement": (
        ("如有不符请在三天内告知。",),
        ("说明：", "1、以上为含税价；", "2、核对后请签字回传。"),
    ),
}
KINDS = {
    "followup": ("corner", "remarks", "recap"),
    "service": ("corner", "remarks", "recap"),
    "feedback": ("corner", "remarks"),
    "abroad": ("corner", "remarks", "units row", "head sums"),
    "month": ("corner", "units row", "remarks"),
    "statement": ("corner", "units row", "remarks"),
}


def _keeper(fact: Fact) -> str:
    return str(fact.facts.get("owner") or fact.customer.facts["owner"])


RECAPS = {
    "order": (
        Recap("按业务员汇总", ("业务员", "单数", "金额"), _keeper),
        Recap("各业务员业绩：", ("姓名", "订单数", "金额合计"), _keeper),
    ),
    "customer": (Recap("客户数统计", ("业务员", "客户数"), _keeper),),
    "followup": (Recap("跟进次数统计", ("业务员", "次数"), _keeper),),
    "service": (Recap("分类统计", ("类型", "件数"), lambda fact: str(fact.facts["service_type"])),),
}
GROUPS = ("{g}（{n}单）", "{g}  共{n}单", "{g}：{n}单")


def dress(layout: str, style: Style, facts: list[Fact], dice: Dice, *more: str) -> Style:
    """The style for a brought layout, the same style for any other; may sort `facts`.

    `more`: the kind of table, the factory's name, who keeps the list, the year.
    """
    if not dice.brought or layout not in HABITS:
        return style
    kind, own, _, year = more or ("order", "", "", "2024")
    out = BroughtStyle(**{one.name: getattr(style, one.name) for one in fields(Style)})
    HABITS[layout](out, facts, dice, kind)
    said = {"c": own, "y": year, "next": int(year) + 1}

    def told(text: str) -> str:
        return script(dice, kind, text.format(**said) if "{" in text else text)

    out.corner = (told(out.corner[0]), told(out.corner[1]))
    out.remarks = [told(line) for line in out.remarks]
    if out.recap:
        title, header = told(out.recap.title), tuple(told(one) for one in out.recap.header)
        out.recap = Recap(title, header, out.recap.whose, told(out.recap.total))
    return out


def dress_kind(kind: str, style: Style, facts: list[Fact], dice: Dice, *more: str) -> Style:
    """The same for tables whose layouts are not drawn elsewhere."""
    if not dice.brought or style.page or not dice.chance(dice.layout_share, "brought layout"):
        return style
    told = more or ("", "", "2024")
    return dress(dice.choose(KINDS[kind], "brought kind"), style, facts, dice, kind, *told)


def _corner(style: BroughtStyle, _: list[Fact], dice: Dice, kind: str) -> None:
    style.corner = dice.choose(CORNERS[kind], "corner")


def _remarks(style: BroughtStyle, _: list[Fact], dice: Dice, kind: str) -> None:
    style.remarks = list(dice.choose(REMARKS[kind], "remarks"))


def _units(style: BroughtStyle, _: list[Fact], dice: Dice, kind: str) -> None:
    style.units = "USD" if kind == "abroad" else dice.choose(("元", "（元）"), "units")


def _recap(style: BroughtStyle, _: list[Fact], dice: Dice, kind: str) -> None:
    style.recap = dice.choose(RECAPS[kind], "recap")


def _head_sums(style: BroughtStyle, _: list[Fact], dice: Dice, kind: str) -> None:
    names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    def month(fact: Fact) -> str:
        day = fact.facts["order_date"]
        return f"{names[day.month - 1]} {day.year}" if abroad else f"{day.year}年{day.month}月"

    abroad = kind == "abroad"
    style.group, style.labels = month, True
    style.counted = "{g} ({n} orders)" if abroad else dice.choose(GROUPS, "counted")


def _once(style: BroughtStyle, facts: list[Fact], _: Dice, __: str) -> None:
    facts.sort(key=lambda fact: fact.customer.key)
    style.once = True


HABITS: dict[str, Callable[[BroughtStyle, list[Fact], Dice, str], None]] = {
    "corner": _corner,
    "remarks": _remarks,
    "units row": _units,
    "recap": _recap,
    "head sums": _head_sums,
    "first only": _once,
}
