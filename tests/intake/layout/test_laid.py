from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from crmsheets.intake.layout.laid import Claim, Laid, laid
from crmsheets.intake.merged import Merged
from crmsheets.intake.recognise import recognise
from crmsheets.templates import shipped
from tests.intake.layout.reading import reads
from tests.intake.sheets import grid

SHEET = grid(
    "| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 总金额 | 货位 |\n"
    "| 顺达五金 | PO1 | 2024-03-05 | X1 | 10 | 90 | A1 |\n"
    "| 达顺电子 | PO2 | 2024-03-06 | X2 | 20 |  | A2 |",
    "订单",
)


def flat() -> Laid:
    match = recognise(SHEET, shipped())
    assert match is not None
    spread = Merged({"amount": {3: 2}}, shared=frozenset({"amount"}))
    return laid(SHEET, match, (2, 3), spread)


def test_records_lie_as_they_stand_and_say_where() -> None:
    found = flat()
    assert list(found.columns["customer_name"]) == ["顺达五金", "达顺电子"]
    assert found.shared == {"amount": [(0, 1)]}
    assert [found.at(i, "amount") for i in range(2)] == [(2, 6), (2, 6)]
    assert found.at(0, "note") == (2, 0)


def test_repeated_records_keep_groups_and_claims() -> None:
    claim = Claim("quantity", (9, 5), 30, (0, 1))
    found = Laid(**{**_parts(flat()), "claims": (claim,)}).repeated([2, 0])
    assert (found.rows, found.parts) == ([2, 2], [0, 1])
    assert found.shared == {"amount": [(0, 1)]}
    assert found.claims[0].records == (0, 1)
    assert flat().repeated([0, 0]).shared == {"amount": []}


def _parts(of: Laid) -> dict[str, Any]:
    return {name: getattr(of, name) for name in Laid.__dataclass_fields__}


def test_a_field_given_up_is_an_extra_and_may_become_one_again() -> None:
    found = flat().demoted("amount")
    assert "amount" not in found.columns
    assert found.match.extras == {7: "货位", 6: "总金额"}
    again = found.promoted("amount", 6, SHEET)
    assert list(again.columns["amount"]) == [90, None]
    assert again.match.columns["amount"] == 6
    assert dict(again.extras) == {"货位": ["A1", "A2"]}


def test_an_extra_of_the_same_name_is_told_apart() -> None:
    found = flat()
    twin = Laid(**{**_parts(found), "extras": {"总金额": [1, 2]}}).demoted("amount")
    assert list(twin.extras) == ["总金额", "总金额 (F)"]


WORDS = st.text("甲乙丙123.- ", max_size=6).map(str.strip)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(WORDS, WORDS, WORDS, WORDS), min_size=1, max_size=5))
def test_no_cell_of_a_record_row_disappears(rows: list[tuple[str, ...]]) -> None:
    """Every filled cell stands in an extra, in a column as read, or in a finding on its cell."""
    lines = ["| " + " | ".join(["顺达五金", f"PO{at}", *row]) + " |" for at, row in enumerate(rows)]
    found = reads("\n".join(["| 客户名称 | 订单编号 | S | M | 合计 | 车牌号 |", *lines]))
    table = found[0].table
    named = {cell.ref for each in found for f in each.findings for cell in f.cells}
    typed = {
        cell.ref
        for name in table.template.by_name
        for i in range(len(table))
        if table[name][i] is not None
        for cell in table.cells(i, name)
    }
    kept = {str(value) for column in table.extras.values() for value in column if value is not None}
    left_out = {row for each in found[0].left_out.values() for row in each}
    for at, row in enumerate(rows, start=2):
        for letter, value in zip("CDEF", row, strict=True):
            if value and at not in left_out:
                quiet = value.strip("0-. ") == ""
                here = (
                    f"{letter}{at}" in typed | named or value in kept or str(_number(value)) in kept
                )
                assert here or quiet


def _number(text: str) -> float | int | str:
    try:
        return float(text) if "." in text else int(text)
    except ValueError:
        return text
