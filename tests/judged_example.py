"""A small judged dataset made by hand: every frame with its documented columns, no pipeline."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from crmsheets.model.cell import Cell
from crmsheets.model.dataset import Dataset, SheetBalance
from crmsheets.model.finding import Finding, Rule, Severity, Suggestion
from crmsheets.model.golden import Golden, Merge
from crmsheets.model.grid import Grid, Reading, Source
from crmsheets.model.judged import Judged, Line, Period, Todo
from crmsheets.model.settings import Settings
from crmsheets.model.table import Place, Table
from crmsheets.model.text import Said, Text
from crmsheets.templates import customer, order
from tests.judged_frames import (
    judged_activities,
    judged_customers,
    judged_feedback,
    judged_files,
    judged_followups,
    judged_months,
    judged_orders,
    judged_people,
    judged_products,
    judged_services,
    judged_tiering,
    life_tables,
    service_tables,
)

TODAY = dt.date(2024, 12, 31)
EAST = Source("华东.xlsx", "a" * 64, "xlsx")
NORTH = Source("华北.csv", "b" * 64, "csv")


def rule(code: str, severity: Severity, zh: str, en: str, *, fixed: bool = False) -> Rule:
    return Rule(
        code=code,
        severity=severity,
        message=Text(zh, en),
        why=Text("少了它算不出金额。", "Without it no amount can be computed."),
        fix=Text("填上。", "Fill it in."),
        example="",
        passing="1",
        fixed=fixed,
    )


EMPTY = rule(
    "CELL01", Severity.ERROR, "没填，请填数字，例如 1000。", "is empty. Enter a number, e.g. 1000."
)
NO_CONTACT = rule(
    "CUS02",
    Severity.WARNING,
    "没填，电话、微信填一个就行。",
    "is empty; a phone or WeChat is enough.",
)
REPAIRED = rule("DATE02", Severity.INFO, "已读成 {got}。", "was read as {got}.", fixed=True)
UNREADABLE = rule(
    "FILE01", Severity.ERROR, "打不开，请重新保存再发。", "cannot be opened. Save it again."
)


def place(
    source: Source, sheet: str, columns: Mapping[str, int], headers: Mapping[str, str]
) -> Place:
    return Place(source, sheet, 2, columns, headers, owner="周敏")


def table(template: Any, where: Place, rows: Sequence[Mapping[str, Any]], first: int = 3) -> Table:
    names = [field.name for field in template.fields]
    names += sorted({name for row in rows for name in row} - set(names))
    return Table(
        template=template,
        places=(where,),
        place=[0] * len(rows),
        row=list(range(first, first + len(rows))),
        part=[0] * len(rows),
        columns={name: [row.get(name) for row in rows] for name in names},
    )


def orders() -> Table:
    where = place(
        EAST, "订单", {"customer_name": 1, "order_id": 2, "quantity": 5}, {"quantity": "数量"}
    )
    base = {"customer_name": "顺达", "customer_id": "CUS001", "customer": "东莞市顺达五金有限公司"}
    return table(
        order.TEMPLATE,
        where,
        [
            {**base, "order_id": "PO-1", "order_date": dt.date(2024, 12, 3), "product_model": "X100",
             "quantity": 1_000_000, "unit_price": 125_000, "amount": 1_250_000,
             "status": order.OrderStatus.DONE},
            {**base, "order_id": "PO-2", "order_date": dt.date(2024, 11, 3), "product_model": "=1+1",
             "quantity": 5_500, "unit_price": 1_200, "due_date": dt.date(2024, 12, 1), "note": "加急"},
        ],
    )  # fmt: skip


def customers() -> Table:
    where = place(EAST, "客户", {"customer_name": 1, "phone": 3}, {"phone": "联系电话"})
    return table(
        customer.TEMPLATE,
        where,
        [
            {"customer_name": "东莞市顺达五金有限公司", "short_name": "顺达", "owner": "周敏"},
            {"customer_name": "<b>利民</b> & 子", "owner": "李强"},
        ],
    )


def findings() -> tuple[Finding, ...]:
    cell = Cell("华东.xlsx", "订单", 4, 5)
    return (
        Finding(EMPTY, (cell,), "order", "quantity", "数量", person="周敏"),
        Finding(NO_CONTACT, (Cell("华东.xlsx", "客户", 3, 3),), "customer", "phone", "联系电话"),
        Finding(NO_CONTACT, (Cell("华东.xlsx", "客户", 4, 3),), "customer", "phone", "联系电话"),
        Finding(
            REPAIRED,
            (Cell("华东.xlsx", "订单", 3, 3),),
            "order",
            "order_date",
            "下单日期",
            value="2024.12.3",
            got={"got": "2024-12-3"},
            suggestion=Suggestion("2024-12-03", safe=True),
        ),
        Finding(UNREADABLE, (Cell("坏.xlsx", "", 0, 0),)),
    )


def dataset() -> Dataset:
    return Dataset(
        tables={"order": orders(), "customer": customers()},
        sources=(EAST,),
        findings=findings(),
        balance=(
            SheetBalance(
                file="华东.xlsx", sheet="订单", status="read", table="order", range="A1:M4", header_row=2,
                rows_present=6, rows_read=2, rows_rejected=1,
                rows_skipped={"keys": 1, "header": 1, "total": 1}, records_made=2,
                columns={"A": ("客户名称", "customer_name"), "E": ("数量", "quantity"), "N": ("颜色", "")},
            ),
            SheetBalance(
                file="华东.xlsx", sheet="客户", status="read", table="customer", header_row=2,
                rows_present=4, rows_read=2, rows_skipped={"keys": 1, "header": 1}, records_made=2,
            ),
            SheetBalance(file="坏.xlsx", sheet="", status="failed", reason="打不开"),
        ),
    )  # fmt: skip


def page_lines() -> tuple[Line, ...]:
    return (
        Line("month", Said(Text("本月下单 1.3 万元（1单），比上月 +25%", "Orders USD 13k (1), +25%")),
             "orders"),
        Line("should_order", Said(Text("该下单没下单：1 家老客户 —— 利民（已96天）",
             "Should have ordered: 1 customer — Limin (96 days)")), "customers", alarm=True),
        Line("late", Said(Text("已超期未发 1 单", "1 order past due")), "nowhere", alarm=True),
    )  # fmt: skip


def todos() -> tuple[Todo, ...]:
    return (
        Todo("周敏", "东莞市顺达五金有限公司", "CUS001",
             Said(Text("打电话问这单", "Call about the order")),
             Said(Text("平时30天一单，已96天", "usually every 30 days, 96 so far")), 1_250_000,
             (Cell("华东.xlsx", "订单", 3, 2),), "orders"),
        Todo("", "<b>利民</b> & 子", "CUS002", Said(Text("建档", "Put on file")),
             Said(Text("没有建档", "not on file")), 0),
    )  # fmt: skip


def judged() -> Judged:
    return Judged(
        dataset=dataset(),
        settings=Settings(),
        today=TODAY,
        period=Period(
            dt.date(2024, 12, 1),
            TODAY,
            complete=True,
            before=(dt.date(2024, 11, 1), dt.date(2024, 11, 30)),
            year_before=(dt.date(2023, 12, 1), dt.date(2023, 12, 31)),
        ),
        golden=(Golden("CUS001", "东莞市顺达五金有限公司", (0,)), Golden("CUS002", "利民", (1,))),
        merges=(
            Merge(
                "CUS001",
                (Cell("华东.xlsx", "客户", 3, 1), Cell("华北.csv", "", 9, 1)),
                (Said(Text("名称相同", "same name")),),
                1.0,
                "rule",
            ),
        ),
        customers=judged_customers(),
        orders=judged_orders(),
        followups=judged_followups(),
        feedback=judged_feedback(),
        services=judged_services(),
        activities=judged_activities(),
        people=judged_people(),
        months=judged_months(),
        products=judged_products(),
        files=judged_files(),
        head=Said(Text("沅澜电子厂 客户月报 2024年12月", "Brookvale Works, customers, December 2024")),
        lines=page_lines(),
        todos=todos(),
        missing=(Said(Text("没有收款数据", "No payments")),),
        figures={"month_amount": 12_500.0, "orders": 1, "top": None},
        notes={
            "period": Said(Text("报告月是12月", "The month is December")),
            "tier": Said(Text("等级看近12个月", "Tiers look at 12 months")),
            "orders": Said(Text("取消的不算", "Cancelled ones do not count")),
            "service": Said(Text("一天内答复", "Answered within a day")),
            "activities": Said(Text("只作描述", "A description")),
        },
        tables=judged_tiering() | service_tables() | life_tables(),
    )  # fmt: skip


def bare() -> Judged:
    """A run that read nothing but an empty list of customers."""
    full = judged()
    empty = {
        name: getattr(full, name).iloc[:0]
        for name in ("customers", "orders", "followups", "feedback", "services", "activities",
                     "people", "months", "products", "files")
    }  # fmt: skip
    return Judged(
        **{**full.__dict__, **empty, "dataset": Dataset(), "lines": (), "todos": (), "missing": (),
           "figures": {}, "notes": {}, "tables": {}, "merges": (), "golden": ()},
    )  # fmt: skip


def reading() -> Reading:
    """华东.xlsx as it was sent, as far as its problems need it."""
    header = ("客户名称", "订单编号", "下单日期", "产品型号", "数量")
    rows = (
        ("order.customer_name",),
        header,
        ("顺达", "PO-1", "2024.12.3", "X100", 1000.0),
        ("顺达", "PO-2", dt.datetime(2024, 11, 3), "=1+1", None),  # noqa: DTZ001  # cells have no zone
    )
    return Reading(EAST, (Grid(EAST, "订单", rows),))
