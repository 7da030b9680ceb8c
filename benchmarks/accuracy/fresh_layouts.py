"""Fresh habits of tables: a letterhead, rows left empty between groups, remarks beside the table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields

from benchmarks.accuracy.fresh import SHARE
from benchmarks.accuracy.layer import Style
from benchmarks.accuracy.pool import Dice
from benchmarks.accuracy.sheet import Sheet
from benchmarks.accuracy.unseen_script import script
from benchmarks.accuracy.world import Fact


@dataclass
class FreshStyle(Style):
    """The habits of a table of the fifth pool."""

    head: list[str] = field(default_factory=list)  # the factory's own name and address on top
    space: Callable[[Fact], str] | None = None  # an empty row where this changes
    beside: tuple[str, ...] = ()  # remarks to the right of some rows, under no header
    merged_total: bool = False  # the word of a sum over the cells up to the first sum
    average: str = ""  # a row of averages under the total
    tail: tuple[str, ...] = ()  # words of a small count under the table: records, money
    bank: list[str] = field(default_factory=list)  # where to pay, under a statement


LETTERS = (  # one factory has one address
    ("{c}", "地址：佛山市顺德区容桂工业路18号    电话：0757-2836 7712    传真：0757-2836 7713"),
    ("{c}", "厂址：佛山市顺德区容桂工业路18号", "TEL：0757-2836 7712  FAX：0757-2836 7713"),
    ("{c}", "佛山市顺德区容桂街道工业路18号　电话：0757-2836 7712"),
)
LETTERS_ABROAD = (
    ("{c}", "Add: No.18 Gongye Road, Shunde, Foshan, China   Tel: 0757-2836 7712"),
    ("{c} GARMENT FACTORY", "Tel: +86-757-2836 7712   Fax: +86-757-2836 7713"),
)
ASIDE = ("已跟老板说过", "问一下仓库", "重点跟", "已电话确认", "单据在抽屉")
ASIDE_ABROAD = ("check with boss", "OK", "已邮件确认", "ask forwarder")
AVERAGES = ("平均", "平均值")
TAILS = (("记录数", ""), ("总条数", ""), ("合计笔数", ""))
TAILS_MONEY = (("订单数", "订单总金额"), ("总单数", "总金额"), ("合计单数：", "合计金额："))
BANKS = (
    ("请核对无误后签字盖章回传，谢谢！", "开户行：农村商业银行    账号：8001 0000 3344 556"),
    ("以上金额请在月底前付清。", "户名：{c}", "开户银行：工商银行南海支行"),
    ("客户确认（盖章）：", "日期："),
)
TIERS = ("{g}类客户", "【{g}级】", "{g}类")
STATES = (("未完成", "已完成"), ("进行中的订单", "已完结的订单"), ("——未结——", "——已结——"))
NOTES = (
    ("使用说明", ("本表使用说明", "1. 新客户往下加，不要插行", "2. 有变动告诉{o}")),
    ("备忘", ("待办", "催一下10月的回签", "明年换新表格")),
    ("说明", ("黄色：重点客户", "灰色：已停止合作", "更新人：{o}")),
)
KINDS = {
    "followup": ("spaced", "beside", "tail box", "letterhead"),
    "service": ("beside", "tail box", "letterhead"),
    "feedback": ("beside", "tail box", "spaced"),
    "abroad": ("letterhead", "beside", "merged total", "average", "spaced"),
    "month": ("merged total", "average", "beside"),
    "statement": ("letterhead", "bank", "merged total", "bank"),
}


def dress(layout: str, style: Style, facts: list[Fact], dice: Dice, *more: str) -> Style:
    """The style for a fresh layout, the same style for any other; may sort `facts`.

    `more`: the kind of table, the factory's name.
    """
    if not dice.fresh or layout not in HABITS:
        return style
    kind, own = more or ("order", "")
    out = FreshStyle(**{one.name: getattr(style, one.name) for one in fields(Style)})
    HABITS[layout](out, facts, dice, kind)

    def told(text: str) -> str:
        return script(dice, kind, text.format(c=own) if "{c}" in text else text)

    out.head = [told(line) for line in out.head]
    out.bank = [told(line) for line in out.bank]
    group = out.group
    if group is not None:
        out.group = lambda fact: script(dice, kind, group(fact))
    return out


def dress_kind(kind: str, style: Style, facts: list[Fact], dice: Dice, *more: str) -> Style:
    """The same for tables whose layouts are not drawn elsewhere."""
    if not dice.fresh or style.page or not dice.chance(SHARE, "fresh layout"):
        return style
    return dress(dice.choose(KINDS[kind], "fresh kind"), style, facts, dice, kind, *(more or ("",)))


def notes(dice: Dice, keeper: str) -> list[Sheet]:
    """Now and then a sheet of explanations beside the table: no records, and none expected."""
    if not dice.fresh or not dice.chance(0.25, "notes sheet"):
        return []
    name, lines = dice.choose(NOTES, "notes")
    sheet = Sheet(name, aside=True)
    for row, line in enumerate(lines, 1):
        sheet.put(row, 1, line.format(o=keeper))
        sheet.mark(row, "note")
    return [sheet]


def _month(fact: Fact) -> str:
    names = ("order_date", "followup_date", "feedback_date")
    day = next(fact.facts[one] for one in names if one in fact.facts)
    return f"{day:%Y-%m}"


def _letter(style: FreshStyle, _: list[Fact], dice: Dice, kind: str) -> None:
    style.head = list(dice.choose(LETTERS_ABROAD if kind == "abroad" else LETTERS, "letter"))


def _spaced(style: FreshStyle, facts: list[Fact], _: Dice, kind: str) -> None:
    if kind == "customer":
        facts.sort(key=lambda fact: str(fact.facts["owner"]))
        style.space = lambda fact: str(fact.facts["owner"])
    else:
        style.space = _month


def _aside(style: FreshStyle, _: list[Fact], __: Dice, kind: str) -> None:
    style.beside = ASIDE_ABROAD if kind == "abroad" else ASIDE


def _tail(style: FreshStyle, _: list[Fact], dice: Dice, kind: str) -> None:
    style.tail = dice.choose(TAILS_MONEY if kind == "order" else TAILS, "tail")


def _merged(style: FreshStyle, _: list[Fact], __: Dice, ___: str) -> None:
    style.merged_total = style.total = True


def _average(style: FreshStyle, _: list[Fact], dice: Dice, kind: str) -> None:
    style.total = True
    style.average = "Average" if kind == "abroad" else dice.choose(AVERAGES, "average")


def _products(style: FreshStyle, facts: list[Fact], _: Dice, __: str) -> None:
    facts.sort(key=lambda fact: str(fact.facts["product_model"]))
    style.group = lambda fact: str(fact.facts["product_model"])


def _open_first(style: FreshStyle, facts: list[Fact], dice: Dice, _: str) -> None:
    ended = {"已完成", "退货", "取消"}
    facts.sort(key=lambda fact: fact.facts["status"] in ended)
    states = dice.choose(STATES, "states")
    style.group, style.labels = (lambda fact: states[fact.facts["status"] in ended]), True


def _tiers(style: FreshStyle, facts: list[Fact], dice: Dice, _: str) -> None:
    facts.sort(key=lambda fact: str(fact.facts["tier"]))
    form = dice.choose(TIERS, "tier line")
    style.group, style.labels = (lambda fact: form.format(g=fact.facts["tier"])), True


def _bank(style: FreshStyle, _: list[Fact], dice: Dice, __: str) -> None:
    style.bank = list(dice.choose(BANKS, "bank"))


HABITS: dict[str, Callable[[FreshStyle, list[Fact], Dice, str], None]] = {
    "letterhead": _letter,
    "spaced": _spaced,
    "beside": _aside,
    "tail box": _tail,
    "merged total": _merged,
    "average": _average,
    "by product": _products,
    "open first": _open_first,
    "tier lines": _tiers,
    "bank": _bank,
}
