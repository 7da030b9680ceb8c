"""A made factory that fills in every module: receipts and terms, quality, survey, marketing, deals, deliveries."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

from benchmarks.recomputed.odd import HEADS as CORE
from benchmarks.recomputed.odd import Odd, Row, save

MORE = {
    "客户": ("结算方式", "信用额度(元)", "企业规模", "客户性质", "需求特点"),
    "订单": ("首次承诺交期", "已发数量"),
    "跟进": (
        "客户回应",
        "销售阶段",
        "意向产品",
        "预计金额(元)",
        "预计成交日",
        "输单原因",
        "竞争对手",
    ),
    "服务": (
        *("订单编号", "严重程度", "原因类别", "损失费用(元)", "责任部门"),
        *("采取的措施", "措施完成日期", "效果验证"),
    ),
    "反馈": (
        *("处理结果", "反馈类别", "质量评分", "交期评分", "服务态度评分", "推荐意愿(0-10)"),
        *("责任部门", "采取的措施", "措施完成日期", "效果验证"),
    ),
    "活动": ("邀请人数", "活动费用(元)", "有效线索数"),
    "参与": ("意向程度",),
    "收款": ("款项",),
}
HEADS = {name: (*heads, *MORE.get(name, ())) for name, heads in CORE.items()}
TERMS = ("现结", "月结30天", "月结60天", "预付30%", "货到付款", "", "")
CHECKED = ("有效", "部分有效", "无效", "待验证", "")
SAID = (
    "交期慢，催了三次",
    "质量稳定，包装也好",
    "有毛刺，要返工",
    "价格比同行高",
    "服务响应快",
    "没有问题",
    "",
)
STAGES = ("初步接触", "需求确认", "打样/送样", "报价", "谈判", "成交", "输单", "搁置", "")
MEASURES = ("加一道去毛刺", "换外箱", "排产提前两天", "")


class Modules(Odd):
    """The odd factory with every module filled in here and there; 36 customers."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        one, two = "甲乙丙丁戊己", "金木水火土风"
        self.names = [f"{a}{b}精密电子有限公司" for a in one for b in two]

    def some(self, *values: Any) -> Any:
        return self.dice.choice(values)

    def after(self, day: date | None, most: int) -> date | None:
        return self.soon(day or self.today, most) if self.dice.random() < 0.5 else None

    def customers(self) -> list[Row]:
        return [
            [
                *row, self.some(*TERMS), self.maybe(self.some(20000, 500000)),
                self.some("大型", "小型", ""), self.some("终端工厂", "贸易商", ""),
                self.some("重视品质", "注重交期、价格敏感", ""),
            ]
            for row in super().customers()
        ]  # fmt: skip

    def orders(self) -> list[Row]:
        rows = [row for number in range(260) for row in self.order(number)]
        return [[*row, *self.promise(row)] for row in rows]

    def promise(self, row: Row) -> Row:
        """Now and then another day was promised at first, or a part has left."""
        due, quantity = row[8], row[4]
        first = due + timedelta(days=self.some(-7, 0, 3)) if due and self.some(0, 0, 1) else None
        return [first, self.maybe(quantity // 2, 0.2) if quantity and quantity > 1 else None]

    def followups(self) -> list[Row]:
        rows = []
        for _ in range(160):
            said = self.maybe(self.day(500), 0.97)
            ahead = self.maybe((said or self.today) + timedelta(days=self.dice.randint(0, 90)), 0.6)
            reply = self.some("有意向", "要报价", "嫌价格高", "暂时不需要", "已有供应商", "")
            stage = self.some(*STAGES)
            lost = self.some("价格", "交期", "") if stage == "输单" else None
            rows.append(
                [
                    self.some(*self.names), said, "谈了新样品的价格", ahead,
                    self.some("再联系", "报价", "暂不跟进", "等客户回复", "催款"),
                    self.some("周敏", "李强", "王芳"), reply, stage, self.maybe("X100"),
                    self.maybe(self.some(5000, 80000)), self.after(said, 60), lost,
                    self.some("恒达", "") if lost else None,
                ]
            )  # fmt: skip
        return rows

    def improved(self, day: date | None) -> Row:
        measure = self.some(*MEASURES)
        return [
            measure,
            self.after(day, 60) if measure else None,
            self.some(*CHECKED) if measure else None,
        ]

    def services(self) -> list[Row]:
        rows = []
        for _ in range(5):
            rows += [self.case(row) for row in super().services()]
        return rows or [self.case(self.services_row())]

    def services_row(self) -> Row:
        return [
            self.today,
            self.names[0],
            "投诉",
            "到货有划伤",
            "陈静",
            "待处理",
            None,
            None,
            "X100",
        ]

    def case(self, row: Row) -> Row:
        said = self.some("到货有划伤", "交期晚了一周", "少发两箱", "尺寸不良要返工", "问一下报价")
        return [
            *row[:3], said, *row[4:], self.maybe(f"PO{self.dice.randint(0, 259):04d}", 0.3),
            self.some("轻微", "一般", "严重", "重大", ""), self.some("人", "机", "料", "法", ""),
            self.maybe(self.some(200, 1500.5)), self.some("品质", "生产", ""), *self.improved(row[0]),
        ]  # fmt: skip

    def feedback(self) -> list[Row]:
        rows = []
        for _ in range(70):
            said = self.maybe(self.day(500), 0.97)
            marks = [self.maybe(self.dice.randint(1, 5)) for _ in range(3)]
            rows.append(
                [
                    said, self.some(*self.names), self.some(*SAID), self.some(1, 2, 3, 4, 5, None),
                    self.some("已回复", "正在改进", ""), self.some("交期", "产品质量、包装", ""), *marks,
                    self.maybe(self.dice.randint(0, 10)), self.some("品质", ""), *self.improved(said),
                ]
            )  # fmt: skip
        return rows

    def events(self) -> list[Row]:
        kinds = ("展会", "答谢会", "展会", "工厂参观")
        return [
            [
                f"活动{i}", self.day(300), kind, self.maybe(12), self.maybe(7), self.maybe(30),
                self.maybe(8000), self.maybe(5),
            ]
            for i, kind in enumerate(kinds)
        ]  # fmt: skip

    def guests(self) -> list[Row]:
        return [
            [
                f"活动{self.dice.randint(0, 3)}",
                self.some(*self.names),
                "张三",
                self.some("高", "中", "低", ""),
            ]
            for _ in range(60)
        ]

    def payments(self, orders: list[Row]) -> list[Row]:
        kinds = ("货款", "尾款", "预付款", "退款", "")
        return [[*row, self.some(*kinds, "", "", "")] for row in super().payments(orders)]

    def write(self, folder: Path) -> None:
        orders = self.orders()
        save(folder / "订单.xlsx", {"订单": orders}, HEADS)
        save(folder / "收款.xlsx", {"收款": self.payments(orders)}, HEADS)
        others = {
            "客户": self.customers(), "跟进": self.followups(), "服务": self.services(),
            "反馈": self.feedback(), "活动": self.events(), "参与": self.guests(),
        }  # fmt: skip
        save(folder / "其他.xlsx", others, HEADS)
        save(folder / "订单(1).xlsx", {"订单": orders[: len(orders) // 3]}, HEADS)
