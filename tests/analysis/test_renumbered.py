from __future__ import annotations

import datetime as dt
from itertools import permutations

import pytest

from crmsheets.analysis.fingerprints import fingerprints
from crmsheets.analysis.link import link
from crmsheets.analysis.registry import registry
from crmsheets.analysis.renumbered import renumbered
from crmsheets.model.dataset import Dataset
from crmsheets.model.decision import NO_MEMORY, Decision, Memory, Numbered, Verdict
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from tests.tables import dataset, table


def told(*tables: Table) -> list[tuple[str, str, str, str]]:
    """Old number, number now, name as typed, where."""
    data = link(dataset(*tables), Settings())
    return [(each.old, each.new, each.written, str(each.cell)) for each in renumbered(data)]


def test_numbers_that_changed_stand_with_the_one_that_counts_now() -> None:
    assert told(
        table(
            "customer",
            """
            | 客户编号 | 客户名称 |
            | K10 | 顺达五金有限公司 |
            | K9 | 顺达五金有限公司 |
            | | 顺达五金有限公司 |
            | cus7 | 宏远电子有限公司 |
            """,
        )
    ) == [("K10", "K9", "顺达五金有限公司", "a.xlsx 客户!A3")]


def test_a_number_that_two_have_is_one_customers_only() -> None:
    assert told(
        table(
            "customer",
            "| 客户编号 | 客户名称 | 首次接触日期 |\n| K1 | 顺达五金有限公司 | 2024-1-1 |",
        ),
        table("customer", "| 客户编号 | 客户名称 |\n| K1 | 宏远电子有限公司 |", file="b.xlsx"),
    ) == [("K1", "CUS001", "宏远电子有限公司", "b.xlsx 客户!A3")]


def test_numbers_of_other_lists_once_a_sheet() -> None:
    assert told(
        table("customer", "| 客户编号 | 客户名称 |\n| CUS001 | 顺达五金有限公司 |"),
        table(
            "order",
            """
            | 客户 | 客户编号 | 单号 | 日期 |
            | 顺达五金有限公司 | ERP7 | P1 | 2024-1-1 |
            | 顺达五金有限公司 | ERP7 | P2 | 2024-1-2 |
            | 顺达五金有限公司 | CUS001 | P3 | 2024-1-3 |
            | 顺达五金有限公司 | | P4 | 2024-1-4 |
            """,
            file="订单.xlsx",
        ),
    ) == [("ERP7", "CUS001", "顺达五金有限公司", "订单.xlsx 订单!A3")]


def test_the_number_of_an_older_copy_is_an_old_number() -> None:
    firms = ["顺达五金厂", "宏远电子厂", "明珠塑胶厂", "美丽家家具厂", "长虹电器厂", "天工模具厂"]
    rows = "\n".join(f"| K{at} | {name} | 2024-1-{at} |" for at, name in enumerate(firms, start=1))
    head = "| 客户编号 | 客户名称 | 首次接触日期 |\n"
    old, new = (dt.datetime(2024, month, 1, tzinfo=dt.UTC) for month in (1, 6))
    assert told(
        table("customer", head + rows, file="客户.xlsx", modified=old),
        table("customer", head + rows.replace("K1 ", "X1 "), file="客户 (2).xlsx", modified=new),
    ) == [("K1", "X1", "顺达五金厂", "客户.xlsx 客户!A3")]


def test_a_number_that_contradicts_the_name_is_no_old_number() -> None:
    assert (
        told(
            table(
                "customer",
                "| 客户编号 | 客户名称 |\n| CUS001 | 顺达五金有限公司 |\n| CUS002 | 宏远电子有限公司 |",
            ),
            table(
                "order",
                "| 客户 | 客户编号 | 单号 |\n| 顺达五金有限公司 | CUS002 | P1 |",
                file="b.xlsx",
            ),
        )
        == []
    )


def test_nothing_without_customers() -> None:
    assert told() == []


FIRMS = """
| 客户名称           | 联系电话    | 首次接触日期 |
| 顺达五金有限公司   | 13800000001 | {first}      |
| 宏远电子有限公司   | 13900000002 | {second}     |
| 明珠塑胶有限公司   | 13700000003 | {third}      |
"""


class Runs:
    """Runs one after the other over one list, each knowing what the one before left behind."""

    def __init__(self, sheet: str = FIRMS) -> None:
        self.memory = NO_MEMORY
        self.sheet = sheet
        self.orders = "| 客户名称 | 单号 |"

    def run(self, *decided: tuple[Verdict, int, int], without: int | None = None) -> Dataset:
        """The list linked; rows are counted in the sheet, `without` one of them today."""
        prints = fingerprints(table("customer", self.sheet))
        said = [Decision(verdict, prints[a], prints[b]) for verdict, a, b in decided]
        self.memory = Memory((*self.memory.decisions, *said), self.memory.numbers)
        lines = self.sheet.strip().splitlines()
        rows = [each for at, each in enumerate(lines) if without is None or at != without + 1]
        tables = table("customer", "\n".join(rows)), table("order", self.orders)
        data = link(dataset(*tables), Settings(), self.memory)
        self.memory = Memory(self.memory.decisions, registry(data, self.memory))
        return data


def gave(data: Dataset) -> list[tuple[str, str, str, bool]]:
    return [(each.old, each.new, each.written, each.given) for each in renumbered(data)]


def numbers(data: Dataset) -> dict[str, str]:
    return {each.name[:2]: each.customer_id for each in data.golden}


@pytest.mark.parametrize("days", list(permutations(["2024-1-1", "2024-3-1", "2024-5-1"])))
def test_a_number_of_ours_that_a_merge_retired_stands_there_until_it_is_undone(
    days: tuple[str, str, str],
) -> None:
    sheet = FIRMS.format(**dict(zip(("first", "second", "third"), days, strict=True)))
    runs = Runs(sheet)
    before = numbers(runs.run())
    assert before == {"宏远": "CUS001", "明珠": "CUS002", "顺达": "CUS003"}
    merged = [("CUS002", "CUS001", "明珠塑胶有限公司", True)]
    assert gave(runs.run((Verdict.SAME, 1, 2))) == merged
    assert gave(runs.run()) == merged
    both = [*merged, ("CUS003", "CUS001", "顺达五金有限公司", True)]
    assert [each[:2] for each in gave(runs.run((Verdict.SAME, 0, 1)))] == [e[:2] for e in both]
    assert [each[:2] for each in gave(runs.run())] == [each[:2] for each in both]
    apart = [(Verdict.DISTINCT, 0, 1), (Verdict.DISTINCT, 1, 2), (Verdict.DISTINCT, 0, 2)]
    undone = runs.run(*apart)
    assert (gave(undone), numbers(undone)) == ([], before)
    again = runs.run()
    assert (gave(again), numbers(again)) == ([], before)


def test_the_old_number_stands_there_when_its_row_was_deleted_or_changed() -> None:
    runs = Runs(FIRMS.format(first="", second="", third=""))
    runs.run()
    runs.run((Verdict.SAME, 0, 1))
    told = [("CUS003", "CUS001", "顺达五金有限公司", True)]
    assert [each.cell.row for each in renumbered(runs.run())] == [3]
    deleted = runs.run(without=0)
    assert gave(deleted) == told
    assert [each.cell.row for each in renumbered(deleted)] == [3]  # now the row below it
    runs.sheet = runs.sheet.replace("13800000001", "13800000009")
    asked_again = runs.run()
    assert (gave(asked_again), numbers(asked_again)["顺达"]) == ([], "CUS003")


def test_the_number_of_a_name_that_only_orders_had_stands_by_the_customer_it_became() -> None:
    runs = Runs("| 客户名称 | 联系电话 |\n| 宏远电子有限公司 | 13900000002 |")
    runs.orders = "| 客户名称 | 单号 |\n| 东莞明珠塑胶有限公司 | PO1 |"
    assert numbers(runs.run()) == {"宏远": "CUS001", "东莞": "CUS002"}
    runs.sheet += "\n| 东莞明珠塑胶有限公司 | 13700000003 |"
    filed = runs.run()
    assert numbers(filed) == {"宏远": "CUS001", "东莞": "CUS002"}
    assert gave(filed) == []
    runs.sheet = """
    | 客户名称 | 联系电话 | 客户编号 |
    | 宏远电子有限公司 | 13900000002 | |
    | 东莞明珠塑胶有限公司 | 13700000003 | K7 |
    """
    assert gave(runs.run()) == [("CUS002", "K7", "东莞明珠塑胶有限公司", True)]


def test_the_number_of_a_name_that_is_a_short_form_now_stands_by_the_customer() -> None:
    runs = Runs("| 客户名称 | 客户简称 | 客户编号 |\n| 宏远电子有限公司 | | K1 |")
    runs.orders = "| 客户名称 | 单号 |\n| 阿珠 | PO1 |\n| | PO2 |"
    assert numbers(runs.run()) == {"宏远": "K1", "阿珠": "CUS001"}
    runs.sheet = runs.sheet.replace("| 宏远电子有限公司 | |", "| 宏远电子有限公司 | 阿珠 |")
    assert gave(runs.run()) == [("CUS001", "K1", "阿珠", True)]
    runs.orders = "| 客户名称 | 单号 |"
    assert gave(runs.run()) == [("CUS001", "K1", "阿珠", True)]


def test_the_number_of_a_customer_that_is_not_there_today_is_no_old_one() -> None:
    runs = Runs(FIRMS.format(first="", second="", third=""))
    runs.run()
    assert gave(runs.run(without=1)) == []


def test_a_list_that_knows_the_old_number_only_is_still_the_customers() -> None:
    typed = FIRMS.format(first="", second="", third="")
    runs = Runs(typed)
    runs.run()
    runs.orders = "| 客户名称 | 客户编号 | 单号 |\n| | CUS003 | PO1 |"
    assert runs.run().tables["order"]["customer_id"] == ["CUS003"]
    merged = runs.run((Verdict.SAME, 0, 1))
    for found in (merged, runs.run()):
        assert found.tables["order"]["customer_id"] == ["CUS001"]
        assert set(numbers(found).values()) == {"CUS001", "CUS002"}
        assert gave(found) == [("CUS003", "CUS001", "", False)]
    undone = runs.run((Verdict.DISTINCT, 0, 1))
    assert (undone.tables["order"]["customer_id"], gave(undone)) == (["CUS003"], [])


def test_an_old_number_that_stands_on_a_sheet_is_told_once_with_its_cell() -> None:
    runs = Runs(
        """
        | 客户编号 | 客户名称         | 联系电话    |
        | K1       | 顺达五金有限公司 | 13800000001 |
        | K2       | 宏远电子有限公司 | 13900000002 |
        """
    )
    runs.run()
    runs.run((Verdict.SAME, 0, 1))
    runs.orders = "| 客户名称 | 客户编号 | 单号 |\n| | K2 | PO1 |"
    found = runs.run()
    assert found.tables["order"]["customer_id"] == ["K1"]
    assert gave(found) == [("K2", "K1", "宏远电子有限公司", False), ("K2", "K1", "", False)]


def test_without_a_customer_sheet_names_tell() -> None:
    orders = table("order", "| 客户名称 | 客户编号 | 单号 |\n| 明珠塑胶 | K9 | PO1 |")
    memory = Memory((), (Numbered("CUS009", "明珠塑胶"),))
    found = link(dataset(orders), Settings(), memory)
    assert gave(found) == [("CUS009", "K9", "明珠塑胶", True)]
