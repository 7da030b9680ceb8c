from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.model.cell import Cell
from crmsheets.model.mapping import (
    COLUMN_OF,
    COLUMNS,
    KEPT,
    Block,
    Key,
    Seen,
    Told,
    ToldBlock,
    ToldColumn,
    key_of,
)

AT = Cell("映射.xlsx", "映射", 3, 7)
KEYS = st.builds(
    Key,
    shape=st.sampled_from(["", "0a1b2c3d4e"]),
    header_rows=st.sampled_from([(), (3,), (2, 3)]),
    table=st.sampled_from(["", "-", "order"]),
    column=st.integers(1, 16_384),
    field=st.sampled_from([KEPT, "quantity"]),
    told=st.booleans(),
    block=st.booleans(),
)


@given(KEYS)
def test_a_key_is_read_as_it_was_written(key: Key) -> None:
    assert key_of(str(key)) == key


@pytest.mark.parametrize("text", ["", "order.quantity", "1 abc 3 order 7 quantity told found"])
def test_other_text_is_no_key(text: str) -> None:
    assert key_of(text) is None


@pytest.mark.parametrize(
    ("seen", "doubtful"),
    [
        (Seen(column=1, header="数量", field="quantity", confidence=0.95), False),
        (Seen(column=1, header="数两", field="quantity", confidence=0.5), True),
        (Seen(column=1, header="电话2", rivals=("phone",)), True),
        (Seen(column=1, header="车牌号"), False),
    ],
    ids=["sure", "little confidence", "a rival", "kept"],
)
def test_what_a_person_should_look_at(seen: Seen, *, doubtful: bool) -> None:
    block = Block(file="a.xlsx", sheet="订单", columns=(seen,))
    assert seen.doubtful is doubtful
    assert block.doubtful == ((seen,) if doubtful else ())


def told(*, column: bool = False, table: str = "", rows: tuple[int, ...] = ()) -> ToldBlock:
    line = ToldColumn(column=1, header="数量", field="quantity", at=AT, told=column)
    return ToldBlock(
        file="a.xlsx",
        sheet="订单",
        shape="0a",
        stood=(2,),
        was="order",
        table=table,
        header_rows=rows,
        columns=(line,),
        at=AT,
    )


@pytest.mark.parametrize(
    ("block", "says"),
    [
        (told(), False),
        (told(column=True), True),
        (told(table="customer"), True),
        (told(rows=(3,)), True),
    ],
    ids=["as recognised", "a column", "the table", "the header row"],
)
def test_a_block_that_says_nothing_changes_nothing(block: ToldBlock, *, says: bool) -> None:
    assert block.says is says


def test_nothing_told() -> None:
    assert (bool(Told()), bool(Told((told(),)))) == (False, True)


def test_every_column_has_a_key_of_its_own() -> None:
    assert len({each.key for each in COLUMNS}) == len(COLUMNS) == len(COLUMN_OF)
    assert [each.name for each in COLUMNS if each.hidden] == ["key"]
