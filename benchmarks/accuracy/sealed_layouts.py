"""Sealed layouts: sums above the table, hints or English under the headers, a legend, salesmen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields

from benchmarks.accuracy.layer import Layer, Style
from benchmarks.accuracy.pool import Dice
from benchmarks.accuracy.world import Fact

LEGENDS = (
    ("颜色说明", "红字＝加急", "蓝底＝样品单", "灰底＝返单"),
    ("图例：", "黄底　重点", "红字　加急", "绿字　月结"),
)
OWNERS = ("业务员：{o}", "【{o}】", "▼ {o} 经手")
LEGENDS_ABROAD = (
    ("Legend", "blue = repeat order", "red = urgent"),
    ("颜色 Colour key", "黄 yellow = 待船期 waiting for vessel", "红 red = 急单 rush"),
)
SUMS = ("总计", "合计：", "本表合计")
SUMS_ABROAD = ("TOTAL", "合计 Total", "Grand total")
ABROAD = ("", "", "legend", "sums above", "owner sums")
ENGLISH = {
    "customer_id": "Code",
    "customer_name": "Customer",
    "short_name": "Short name",
    "contact_name": "Contact",
    "phone": "Phone",
    "phone_alt": "Other phone",
    "wechat": "WeChat",
    "email": "E-mail",
    "position": "Position",
    "province": "Province",
    "city": "City",
    "address": "Address",
    "owner": "Sales",
    "source": "Source",
    "industry": "Industry",
    "registered_date": "Date added",
    "tier": "Level",
    "total_spend": "Total spend",
    "note": "Remarks",
    "order_id": "Order No.",
    "order_date": "Order date",
    "product_model": "Product",
    "quantity": "Qty",
    "unit": "Unit",
    "unit_price": "Unit price",
    "amount": "Amount",
    "due_date": "Due date",
    "ship_date": "Ship date",
    "receive_date": "Received",
    "status": "Status",
}
MUST = {"customer_name", "contact_name", "phone", "order_id", "order_date", "quantity"}


@dataclass
class SealedStyle(Style):
    """The habits of a table of the third pool."""

    sums_above: str = ""  # the word before the sums
    hints: bool = False  # 必填 and 选填 under the headers, as import forms of ERP systems have it
    titles_under: bool = False  # the header again in English
    legend: list[str] = field(default_factory=list)


def dress(
    layout: str, style: Style, facts: list[Fact], dice: Dice, *, abroad: bool = False
) -> Style:
    """The style for a sealed layout, the same style for any other; may sort `facts`."""
    if layout not in {
        "owner labels",
        "owner sums",
        "hints",
        "legend",
        "under titles",
        "sums above",
    }:
        return style
    out = SealedStyle(**{one.name: getattr(style, one.name) for one in fields(Style)})
    if layout.startswith("owner"):
        facts.sort(key=lambda fact: str(fact.customer.facts["owner"]))
        out.labels = layout == "owner labels"
        form = dice.choose(OWNERS, "owner line") if out.labels else "{o}"
        out.group = lambda fact: form.format(o=fact.customer.facts["owner"])
    out.hints, out.titles_under = layout == "hints", layout == "under titles"
    if layout == "sums above":
        out.sums_above = dice.choose(SUMS_ABROAD if abroad else SUMS, "sums above")
        out.total = False
    if layout == "legend":
        out.legend = list(dice.choose(LEGENDS_ABROAD if abroad else LEGENDS, "legend"))
    return out


def dress_abroad(style: Style, facts: list[Fact], dice: Dice) -> Style:
    """The same for a list of foreign orders, whose layouts are not drawn elsewhere."""
    if not dice.sealed or style.page:
        return style
    return dress(dice.choose(ABROAD, "layout abroad"), style, facts, dice, abroad=True)


class SealedLayer(Layer):
    """A table with the habits of `SealedStyle`."""

    style: SealedStyle
    facts: Sequence[Fact] = ()

    def run(self, facts: list[Fact], top: int) -> int:
        self.facts = facts
        return super().run(facts, top)

    def _above(self) -> None:
        super()._above()
        if self.style.sums_above:
            self._sums(self.style.sums_above, self.facts)
            self._next("total")

    def _header(self, kind: str) -> list[int]:
        rows = super()._header(kind)
        for place, text in enumerate(self.style.legend if kind == "header" else ()):
            self.sheet.put(self.row + place, self.right + 2, text)
        under = self._under()
        if under:
            for place, text in enumerate(under):
                self.sheet.put(self.row, self.left + place, text)
            rows.append(self.row)
            self._next(kind)
        return rows

    def _under(self) -> list[str]:
        if self.style.hints:
            return ["必填" if col.name in MUST else "选填" for col in self.cols]
        if self.style.titles_under:
            return [ENGLISH.get(col.name, "") for col in self.cols]
        return []
