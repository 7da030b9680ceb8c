from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.model.file_name import MOST_BYTES, part_of_name


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("周敏", "周敏"),
        ("../../etc/周敏", ".._.._etc_周敏"),
        ('a\\b:c*?"<>|d\n', "a_b_c_d_"),
        ("王总. ", "王总"),
        ("\ud800x", "_x"),
        ("𠮷" * 50, "𠮷" * 40),
    ],
)
def test_words_become_part_of_a_name(text: str, part: str) -> None:
    assert part_of_name(text) == part


@given(st.text(st.characters(exclude_categories=())))
def test_a_part_is_never_a_path_and_never_long(text: str) -> None:
    part = part_of_name(text)
    assert not set(part) & set('/\\:*?"<>|\0\n')
    assert len(part.encode()) <= MOST_BYTES
    assert part_of_name(part) == part
