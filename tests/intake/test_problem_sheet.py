from __future__ import annotations

import pytest

from crmsheets.intake.problem_sheet import COLUMN_OF, COLUMNS, accepts, clears


def test_keys_and_labels_are_unique() -> None:
    for words in (
        [column.key for column in COLUMNS],
        [column.label.zh for column in COLUMNS],
        [column.label.en for column in COLUMNS],
    ):
        assert len(set(words)) == len(words)
    assert COLUMN_OF["answer"] == 9
    assert [column.name for column in COLUMNS if column.hidden] == [
        "sheet", "cell", "typed", "fingerprint", "also",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "agrees", "empties"),
    [
        ("✓", True, False),
        (" √ ", True, False),
        ("同意！", True, False),
        ("OK.", True, False),
        ("清空", False, True),
        ("Delete", False, True),
        ("1000", False, False),
        ("是的吗", False, False),
    ],
)
def test_a_tick_agrees_and_a_word_empties(typed: str, agrees: bool, empties: bool) -> None:
    assert (accepts(typed), clears(typed)) == (agrees, empties)
