"""Seeded odd workbooks: returns, cancelled and undated orders, several lines and currencies, equal rows in two
files, month ends, 29 February, names nobody listed, cases without dates.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import openpyxl

PEOPLE = ("周敏", "李强", "王芳")
MODELS = ("X100", "X200", "YL-1", "模具费", "")
STATUS = ("", "", "", "", "生产中", "待发货", "已发货", "已完成", "退货", "取消", "待确认")
RESULTS = ("", "待处理", "处理中", "已答复", "已返工", "已退货", "转品质部")
NEXT = ("再联系", "报价", "暂不跟进", "等客户回复", "催款", "")
DAYS = (
    date(2024, 12, 31),
    date(2024, 12, 10),
    date(2025, 3, 30),
    date(2024, 2, 29),
    date(2025, 3, 1),
    date(2025, 2, 28),
    date(2024, 12, 21),
    date(2025, 1, 5),
    date(2023, 5, 31),
)
Row = list[Any]

HEADS = {
    "客户": (
        "客户名称",
        "联系人",
        "联系电话",
        "负责业务员",
        "客户来源",
        "所属行业",
        "省份",
        "首次接触日期",
        "客户编号",
    ),
    "订单": (
        "客户名称",
        "订单编号",
        "下单日期",
        "产品型号",
        "数量",
        "单位",
        "单价(元)",
        "总金额(元)",
        "要求交期",
        "发货日期",
        "收货日期",
        "订单状态",
        "币种",
    ),
    "跟进": ("客户名称", "跟进日期", "沟通内容", "下次跟进日期", "下一步行动", "跟进人"),
    "服务": (
        "受理日期",
        "客户名称",
        "事件类型",
        "描述",
        "处理人员",
        "处理结果",
        "处理日期",
        "首次答复日期",
        "产品型号",
    ),
    "反馈": ("反馈日期", "客户名称", "客户反馈", "评分(满分5分)"),
    "活动": ("活动名称", "活动日期", "活动类型", "目标数", "参与人数"),
    "参与": ("活动名称", "客户名称", "姓名"),
    "收款": ("收款日期", "客户名称", "金额(元)", "订单编号"),
}


class Odd:
    """One made factory, the same for the same seed, around one day."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.today = DAYS[seed % len(DAYS)]
        names = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"
        count = self.dice.choice((1, 4, 12, 22))
        self.names = [f"{names[i]}{names[-i - 1]}精密电子有限公司" for i in range(count)]

    def day(self, back: int = 800, ahead: int = 0) -> date:
        """Any day; often one on an edge of the periods."""
        edges = (0, 1, 29, 30, 31, 90, 91, 92, 180, 181, 364, 365, 366, 367)
        if self.dice.random() < 0.4:
            return self.today - timedelta(days=self.dice.choice(edges))
        if self.dice.random() < 0.1:
            return min(date(2024, 2, 29), self.today)
        return self.today + timedelta(days=self.dice.randint(-back, ahead))

    def maybe(self, value: Any, chance: float = 0.5) -> Any:
        return value if self.dice.random() < chance else None

    def customers(self) -> list[Row]:
        rows = []
        for i, name in enumerate(self.names):
            if self.dice.random() < 0.1:
                continue  # known from its orders only
            rows.append(
                [
                    name,
                    self.maybe(f"王{i}"),
                    self.maybe(f"138{i:08d}", 0.8),
                    self.maybe(self.dice.choice(PEOPLE), 0.9),
                    self.maybe("展会"),
                    self.maybe("电子信息"),
                    self.maybe("广东"),
                    self.maybe(self.day(), 0.7),
                    self.maybe(f"KH{i + 1:03d}", 0.3),
                ]
            )
        return rows

    def order(self, number: int) -> list[Row]:
        """One order of one to three lines; now and then without a number or a customer."""
        who = self.maybe(self.dice.choice(self.names), 0.98)
        ordered, status = self.maybe(self.day(), 0.95), self.dice.choice(STATUS)
        name = self.maybe(f"PO{number:04d}", 0.95)
        began = ordered or self.today
        rows = []
        for _ in range(self.dice.choice((1, 1, 1, 2, 3))):
            due = self.maybe(began + timedelta(days=self.dice.randint(0, 40)), 0.8)
            shipped = self.maybe(self.soon(began, 50), 0.6)
            received = self.maybe(self.soon(shipped or began, 9), 0.3)
            what = self.dice.choice(MODELS), *self.money(status)
            money = self.maybe(self.dice.choice(("USD", "人民币")), 0.1)
            rows.append([who, name, ordered, *what, due, shipped, received, status, money])
        return rows

    def soon(self, began: date, most: int) -> date:
        return min(self.today, began + timedelta(days=self.dice.randint(0, most)))

    def money(self, status: str) -> Row:
        """Quantity, unit, price and sum: whole, half, off by a little or by a lot."""
        quantity = self.dice.choice((1, 7, 100, 333, 5000))
        if status == "退货" and self.dice.random() < 0.7:
            quantity = -quantity
        price = self.dice.choice((0.5, 9.9, 12.345, 48.3333, 100))
        typed = self.dice.choice((None, None, 1, 1, 1.004, 1.006, 1.1, 1.19, 1.21, 0.85, 0.001))
        total = None if typed is None else round(quantity * price * typed, 2)
        if self.dice.random() < 0.06:
            return [quantity, "个", None, total]
        if typed == 0.001 and self.dice.random() < 0.5:
            return [quantity, "千只", price, total]
        return [quantity, self.maybe("个", 0.9), price, total]

    def orders(self) -> list[Row]:
        return [
            row for number in range(self.dice.choice((0, 3, 40, 120))) for row in self.order(number)
        ]

    def followups(self) -> list[Row]:
        rows = []
        for _ in range(self.dice.choice((0, 5, 60))):
            said = self.maybe(self.day(400), 0.95)
            ahead = self.maybe(
                (said or self.today) + timedelta(days=self.dice.randint(0, 120)), 0.6
            )
            who = self.dice.choice([*self.names, "没有建档的厂"])
            rows.append(
                [
                    who,
                    said,
                    "谈了新样品的价格",
                    ahead,
                    self.dice.choice(NEXT),
                    self.dice.choice(PEOPLE),
                ]
            )
        return rows

    def services(self) -> list[Row]:
        rows = []
        for _ in range(self.dice.choice((0, 4, 40))):
            opened = self.maybe(self.day(500), 0.95)
            closed = self.maybe(
                min(self.today, (opened or self.today) + timedelta(days=self.dice.randint(0, 12)))
            )
            first = self.maybe(
                min(self.today, (opened or self.today) + timedelta(days=self.dice.randint(0, 3)))
            )
            kind = self.dice.choice(("咨询", "投诉", "投诉", "售后"))
            rows.append(
                [
                    opened,
                    self.dice.choice(self.names),
                    kind,
                    "到货有划伤",
                    "陈静",
                    self.dice.choice(RESULTS),
                    closed,
                    first,
                    self.dice.choice(MODELS[:3]),
                ]
            )
        return rows

    def feedback(self) -> list[Row]:
        texts = ("交期慢", "质量稳定", "价格高", "没有毛刺", "")
        return [
            [
                self.maybe(self.day(500), 0.95),
                self.dice.choice(self.names),
                self.dice.choice(texts),
                self.dice.choice((1, 2, 3, 4, 5, 4.5, None)),
            ]
            for _ in range(self.dice.choice((0, 3, 30)))
        ]

    def events(self) -> list[Row]:
        return [
            [f"活动{i}", self.maybe(self.day(300), 0.9), "展会", self.maybe(10), self.maybe(7)]
            for i in range(self.dice.choice((0, 3)))
        ]

    def guests(self) -> list[Row]:
        return [
            [f"活动{self.dice.randint(0, 3)}", self.dice.choice(self.names), "张三"]
            for _ in range(12)
        ]

    def payments(self, orders: list[Row]) -> list[Row]:
        """Part of an order, all of it, too much, or a round sum for none; now and then money back."""
        rows: list[Row] = []
        for who, name, ordered, _, quantity, _, price, *_ in orders:
            if self.dice.random() < 0.6:
                sum_ = round(abs(quantity * (price or 5)) * self.dice.choice((0.5, 1, 1, 1.1)), 2)
                paid = self.maybe(self.soon(ordered or self.today, 120), 0.95)
                given = self.dice.choice((sum_, sum_, 5000, -10))
                rows.append([paid, who, given, self.maybe(name)])
        return rows or [[self.today, orders[0][0], 100, None]]

    def write(self, folder: Path) -> None:
        """Two workbooks; a third repeats some of the first's order lines."""
        orders = self.orders()
        sheets: dict[str, Callable[[], list[Row]]] = {
            "客户": self.customers, "跟进": self.followups, "服务": self.services,
            "反馈": self.feedback, "活动": self.events, "参与": self.guests,
        }  # fmt: skip
        save(folder / "订单.xlsx", {"订单": orders})
        if orders and self.dice.random() < 0.4:
            save(folder / "收款.xlsx", {"收款": self.payments(orders)})
        if self.dice.random() < 0.5:
            text = '[rates]\nUSD = "7.1234"\n'
            (folder / "crmsheets.toml").write_text(text, encoding="utf-8")
        save(folder / "其他.xlsx", {name: made() for name, made in sheets.items()})
        if len(orders) > 5:
            save(folder / "订单(1).xlsx", {"订单": orders[: len(orders) // 2]})


def save(
    path: Path, sheets: dict[str, list[Row]], heads: Mapping[str, tuple[str, ...]] = HEADS
) -> None:
    """A workbook of these sheets, each under its headings."""
    book = openpyxl.Workbook()
    del book["Sheet"]
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        sheet.append(heads[name])
        for row in rows:
            sheet.append(row)
    path.parent.mkdir(parents=True, exist_ok=True)
    book.save(path)
