"""Complete, valid, fresh, unique: counted by hand on small sheets."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from crmsheets.analysis.ages import Aged, aged
from crmsheets.analysis.measures import measure_tables, quality_lines
from crmsheets.model.cell import Cell
from crmsheets.model.dataset import Dataset
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.golden import Golden
from crmsheets.model.past import QualityLine
from crmsheets.model.text import Text
from tests.analysis.linked import linked
from tests.past import run
from tests.tables import table

TODAY = dt.date(2024, 12, 31)
# Required: 客户名称 联系人; wanted besides: phone or WeChat or e-mail, sales rep, source, industry, region.
CUSTOMERS = """
    | 客户名称 | 联系人 | 联系电话    | 微信 | 负责业务员 | 客户来源 | 所属行业 | 省份 |
    | 顺达     | 王强   | 13800000001 |      | 周敏       | 展会     | 电子     | 广东 |
    | 安心     |        |             | ax   | 周敏       |          |          |      |
"""
ORDERS = """
    | 客户名称 | 订单编号 | 下单日期   | 产品型号 | 数量 |
    | 顺达     | P1       | 2024-12-03 | X        | 5    |
    | 安心     | P2       | 2024-02-01 | X        |      |
"""


def rule(severity: Severity, *, fixed: bool = False) -> Rule:
    same = Text("坏", "bad")
    return Rule(
        code="X01", severity=severity, message=same, why=same, fix=same, example="", passing="",
        fixed=fixed,
    )  # fmt: skip


def finding(name: str, field: str, cell: Cell, value: str, **more: bool | Severity) -> Finding:
    severity = more.get("severity", Severity.ERROR)
    assert isinstance(severity, Severity)
    made = rule(severity, fixed=bool(more.get("fixed")))
    return Finding(made, (cell,), name, field, value=value)


def data(*findings: Finding) -> Dataset:
    people = table("customer", CUSTOMERS, file="周敏.xlsx", owner="周敏")
    sold = table("order", ORDERS, file="内勤.xlsx")
    return replace(linked(people, sold), findings=findings)


def lines(found: Dataset, ages_: Sequence[Aged] | None = None) -> dict[str, str]:
    """「scope subject measure」 -> 「k/n」."""
    known = aged(found, TODAY) if ages_ is None else ages_
    return {
        f"{each.scope} {each.subject} {each.measure}".replace(
            "  ", " "
        ): f"{each.hits}/{each.cases}"
        for each in quality_lines(found, known, TODAY, 180)
    }


def test_by_file_person_and_all() -> None:
    found = lines(data())
    # 顺达 has all 7 of name, contact and the six; contact counts once. 安心: name, WeChat, sales rep.
    assert found["file 周敏.xlsx complete"] == "10/14"
    # Required of an order: customer, number, day, product, quantity; the quantity of P2 is blank.
    assert found["file 内勤.xlsx complete"] == "9/10"
    assert found["all complete"] == "19/24"
    assert found["person 周敏 complete"] == "10/14"
    assert found["file 周敏.xlsx valid"] == "10/10"
    assert found["all unique"] == "2/2"
    assert (
        found["all fresh"] == found["person 周敏 fresh"] == found["file 周敏.xlsx fresh"] == "1/2"
    )
    assert not any(each.startswith("file 内勤.xlsx unique") for each in found)


def test_by_field() -> None:
    found = lines(data())
    assert found["field customer.phone complete"] == "1/2"
    assert found["field customer.customer_name complete"] == "2/2"
    assert found["field order.quantity complete"] == "1/2"
    assert "field customer.city complete" not in found, "no sheet has the column"
    assert not any(" all " in each and "field" in each for each in found)


def test_cells_with_faults() -> None:
    phone = Cell("周敏.xlsx", "客户", 3, 3)
    quantity = Cell("内勤.xlsx", "订单", 4, 5)
    found = lines(
        data(
            finding("customer", "phone", phone, "1380000", severity=Severity.WARNING),
            finding("customer", "phone", phone, "1380000"),  # the same cell again
            finding("order", "quantity", quantity, "许多"),  # nothing could be read there
            finding("customer", "contact_name", Cell("周敏.xlsx", "客户", 4, 2), ""),  # blank
            finding("customer", "source", Cell("周敏.xlsx", "客户", 3, 6), "展", fixed=True),
            finding(
                "customer", "source", Cell("周敏.xlsx", "客户", 3, 6), "展", severity=Severity.INFO
            ),
            finding(
                "customer", "phone", Cell("周敏(1).xlsx", "客户", 3, 3), "1"
            ),  # a copy left out
            finding("", "", Cell("周敏.xlsx", "", 0, 0), "打不开"),
            Finding(rule(Severity.ERROR), (), "customer", "phone", value="1"),
        )
    )
    assert found["file 周敏.xlsx valid"] == "9/10"
    assert found["field customer.phone valid"] == "0/1"
    assert found["field order.quantity valid"] == "1/2"
    assert found["field customer.source valid"] == "1/1"
    assert found["file 内勤.xlsx valid"] == "9/10"


def test_rows_of_one_customer_are_not_unique() -> None:
    merged = replace(
        data(), golden=(Golden("CUS001", "顺达", (0, 1)), Golden("CUS003", "只在订单里"))
    )
    assert lines(merged)["all unique"] == "0/2"


def test_without_data() -> None:
    assert quality_lines(Dataset(), [], TODAY, 180) == []


def person(owner: str, *days: int | None) -> list[Aged]:
    return [
        Aged(f"{owner}{at}", owner, frozenset(), None if ago is None else TODAY - dt.timedelta(ago))
        for at, ago in enumerate(days)
    ]


def test_who_has_a_record_of_late() -> None:
    people = [*person("周敏", 0, 30, 31, 90), *person("李强", 91, 180, 181, None), *person("", 400)]
    fresh = lines(Dataset(), people)
    assert fresh["person 周敏 fresh"] == "4/4"
    assert fresh["person 李强 fresh"] == "2/3", "who has no date is no case"
    assert fresh["all fresh"] == "6/8"
    assert "person fresh" not in fresh, "nobody's customers are no person's"


def test_with_the_month_before() -> None:
    now = quality_lines(data(), aged(data(), TODAY), TODAY, 180)
    before = [QualityLine(run("2024-11"), "all", "", "complete", 15, 24)]
    frames = measure_tables(now, before, aged(data(), TODAY), TODAY)
    rows = frames["measures"].to_dict("records")
    whole = {each["measure"]: each for each in rows if each["scope"] == "all"}
    assert (whole["complete"]["hits_before"], whole["complete"]["cases_before"]) == (15, 24)
    assert whole["valid"]["hits_before"] is None
    assert list(frames["ages"]["owner"]) == ["周敏"]


NUMBERED = """
    | 客户名称 | 客户编号 |
    | 顺达     | K1       |
    | 安心     |          |
"""


def test_the_number_that_linking_gave_is_nobodys_typing() -> None:
    found = linked(table("customer", NUMBERED))
    numbered = found["customer"].with_columns(
        customer_id=["K1", "CUS002"], customer_id_typed=["K1", None]
    )
    told = lines(found.with_tables(customer=numbered))
    assert told["field customer.customer_id complete"] == "1/2"
