from __future__ import annotations

from crmsheets.analysis.decisions import ruled, standing
from crmsheets.analysis.fingerprints import fingerprints
from crmsheets.model.decision import Decision, Ruled, Verdict
from crmsheets.model.table import Table
from tests.tables import table

SHEET = """| 客户名称 | 联系电话 |
| 顺达五金 | 13800000001 |
| 顺达金属 | 13800000001 |
| 宏图电子 | 13800000003 |"""
LATER = """| 客户名称 | 联系电话 | 联系人 |
| 宏图电子 | 13800000003 | |
| 顺达金属 | 13800000001 | 张三 |
| 顺达五金 | 13800000001 | |"""


def decided(sheet: str, *said: tuple[int, int, Verdict]) -> tuple[Table, list[Decision]]:
    customers = table("customer", sheet)
    prints = fingerprints(customers)
    return customers, [
        Decision(verdict, prints[one], prints[other]) for one, other, verdict in said
    ]


def found(rules: Ruled) -> list[tuple[str, tuple[int, int]]]:
    kinds = ("together", "apart", "related", "pending", "again")
    return [(kind, pair) for kind in kinds for pair in getattr(rules, kind)]


def test_decisions_are_found_again_wherever_the_rows_stand() -> None:
    _, said = decided(
        SHEET, (1, 0, Verdict.SAME), (0, 2, Verdict.DISTINCT), (2, 1, Verdict.RELATED)
    )
    here = table("customer", "\n".join((SHEET.splitlines()[0], *SHEET.splitlines()[:0:-1])))
    assert found(ruled(here, said)) == [
        ("together", (1, 2)),
        ("apart", (0, 2)),
        ("related", (0, 1)),
    ]


def test_the_last_decision_about_two_rows_counts() -> None:
    customers, said = decided(SHEET, (0, 1, Verdict.SAME), (1, 0, Verdict.DISTINCT))
    assert found(ruled(customers, said)) == [("apart", (0, 1))]
    assert standing(said) == said[1:]


def test_a_changed_row_is_asked_again_and_held_apart() -> None:
    _, said = decided(SHEET, (0, 1, Verdict.SAME), (0, 2, Verdict.PENDING))
    rules = ruled(table("customer", LATER), said)
    assert found(rules) == [("pending", (0, 2)), ("again", (1, 2))]
    assert rules.separate == {(1, 2)}
    assert rules.of(2, 1) == said[0]
    assert rules.of(0, 1) is None


def test_a_new_decision_ends_the_asking() -> None:
    _, old = decided(SHEET, (0, 1, Verdict.SAME))
    now, new = decided(LATER, (2, 1, Verdict.DISTINCT))
    assert found(ruled(now, [*old, *new])) == [("apart", (1, 2))]


def test_what_is_pending_of_a_changed_row_is_not_held_apart() -> None:
    _, said = decided(SHEET, (0, 1, Verdict.PENDING))
    assert found(ruled(table("customer", LATER), said)) == []


def test_rows_that_are_gone_leave_nothing() -> None:
    _, said = decided(SHEET, (0, 1, Verdict.SAME))
    assert found(ruled(table("customer", "| 客户名称 |\n| 别家 |"), said)) == []


def test_chosen_values_and_main_records() -> None:
    customers = table("customer", SHEET)
    prints = fingerprints(customers)
    said = [
        Decision(Verdict.VALUE, prints[0], field="phone", value="13800000009"),
        Decision(Verdict.VALUE, prints[0], field="phone", value="13800000001"),
        Decision(Verdict.VALUE, prints[0], field="city", value="东莞"),
        Decision(Verdict.KEEP, prints[1]),
        Decision(Verdict.KEEP, "gone"),
    ]
    rules = ruled(customers, said)
    assert [(at, each.value) for at, each in rules.values.items()] == [
        ((0, "phone"), "13800000001"),
        ((0, "city"), "东莞"),
    ]
    assert list(rules.kept) == [1]


def test_no_decision_no_work() -> None:
    assert ruled(table("customer", SHEET), []) == Ruled()
