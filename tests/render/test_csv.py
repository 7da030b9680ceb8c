from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.render.csv_ import encoded, safe


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("=1+1", "'=1+1"),
        ("+A1", "'+A1"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("\n=1", "'\n=1"),
        ("＝1+1", "'＝1+1"),
        ("＋1", "'＋1"),
        ("－1", "'－1"),
        ("＠A", "'＠A"),
        ("顺达", "顺达"),
        ("", ""),
        ("13800000000", "13800000000"),
        ("0769-88001234", "0769-88001234"),
        ("+1 555 010 4477", "+1 555 010 4477"),
        ("+1-555", "'+1-555"),
    ],
)
def test_text_from_a_cell_is_never_a_formula(typed: str, kept: str) -> None:
    assert safe(typed) == kept


@given(st.lists(st.lists(st.text(alphabet="ab,\"'\n =中", max_size=8), min_size=2, max_size=2)))
def test_what_is_written_is_read_again(rows: list[list[str]]) -> None:
    text = encoded(["a", "b"], rows).decode("utf-8-sig")
    assert list(csv.reader(io.StringIO(text, newline=""))) == [["a", "b"], *rows]
