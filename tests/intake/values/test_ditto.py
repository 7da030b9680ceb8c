from __future__ import annotations

import pytest

from crmsheets.intake.values.ditto import is_ditto, points_beside
from crmsheets.model.grid import Value
from tests.intake.values.columns import read, told

MARKS = (
    "同上|同前|同 上|（同上）|同上。|同上行|同上一行|同上客户|同上面一样|上同|如上|如前|照上|仝上|"
    "同仝|與上同|跟上面一樣|"
    "〃|〃〃|\"|''|″|“|”|〞|々|↑|↑↑|⬆|↓|^|︱|同↑|Ditto|-do-|do.|as above|Same as above|same|ibid.|see above"
)
OTHERS = (
    "同上海|同上次的样板|同兴五金|同济|上|上海|如皋|照明|与达|do it|Doha|id|ids|same day|as agreed|Above|'|-|/|//|▲|"
    "同上海机电有限公司的那一批货一样做法不变请注意"
)


@pytest.mark.parametrize("mark", MARKS.split("|"))
def test_marks_that_repeat_the_cell_above(mark: str) -> None:
    found = read("customer.owner", ["周雯", mark, mark])
    assert found.values == ["周雯"] * 3
    assert told(found) == [(1, "READ04"), (2, "READ04")]


@pytest.mark.parametrize("text", OTHERS.split("|"))
def test_texts_that_repeat_nothing(text: str) -> None:
    assert not is_ditto(text)


@pytest.mark.parametrize("cell", ["同左", "（同左）", "同右边", "←", "same as left"])
def test_what_points_beside_is_asked_for(cell: str) -> None:
    found = read("order.product_model", ["X100", cell, "同上"])
    assert found.values == ["X100", None, None]
    assert told(found) == [(1, "READ06"), (2, "READ05")]


@pytest.mark.parametrize("text", ["", "同安", "Sasha", "一→二", "同左岸咖啡", None, 5])
def test_what_points_nowhere(text: Value) -> None:
    assert not points_beside(text)


def test_a_note_may_speak_of_the_batch_before() -> None:
    """跟上批一样 in the remarks tells of the goods; in a column of products it is the row above."""
    notes = read("order.note", ["分两批送", "跟上批一样", "同上"])
    assert notes.values == ["分两批送", "跟上批一样", "跟上批一样"]
    assert told(notes) == [(2, "READ04")]
    assert read("order.product_model", ["X100", "跟上批一样"]).values == ["X100", "X100"]
